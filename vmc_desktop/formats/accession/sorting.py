"""Which files are programmes and which are articles, told by what is in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from vmc_desktop.errors import ArchiveError
from vmc_desktop.formats.articles.reading import ENDINGS as ARTICLES
from vmc_desktop.formats.programmes.columns import Columns
from vmc_desktop.formats.programmes.reading import ENDINGS as PROGRAMMES
from vmc_desktop.formats.programmes.reading import read_programmes

_HTML = re.compile(rb"<(?:!doctype html|html|head|body|article|main|div|p|h[1-6])[\s>]", re.I)
_PLAIN = (".txt", ".text", "")


def sort_files(
    files: Iterable[Path], columns: Columns | None = None, remembered: Sequence[Columns] = ()
) -> tuple[list[Path], list[Path]]:
    """(programmes, articles); of a folder what its endings name, in the order of the names."""
    programmes: list[Path] = []
    articles: list[Path] = []
    for one in _expanded(files):
        (articles if is_article(one, columns, remembered) else programmes).append(one)
    return programmes, articles


def is_article(
    file: Path, columns: Columns | None = None, remembered: Sequence[Columns] = ()
) -> bool:
    """Whether a file is a text, by its beginning; a table without telling columns is one too."""
    try:
        with file.open("rb") as opened:
            begin = opened.read(4096)
    except OSError:
        # Whoever reads it next says what is wrong.
        return file.suffix.lower() in ARTICLES
    bare = begin.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if bare.startswith((b"%PDF-", b"PK", b"\xd0\xcf\x11\xe0")):
        return True
    if bare.startswith(b"<"):
        return bool(_HTML.search(bare)) and b"<schedule" not in bare
    if bare.startswith((b"{", b"[{")) or bare[:15].upper().startswith(b"BEGIN:VCALENDAR"):
        return False
    if file.suffix.lower() not in _PLAIN:
        return file.suffix.lower() not in (*PROGRAMMES, ".tab")
    try:
        read_programmes(file, columns, remembered)
    except ArchiveError:
        return True
    return False


def _expanded(files: Iterable[Path]) -> list[Path]:
    made: list[Path] = []
    for file in files:
        if file.is_dir():
            some = (one for one in file.iterdir() if one.suffix.lower() in {*PROGRAMMES, *ARTICLES})
            made += sorted(one for one in some if one.is_file() and not one.name.startswith("."))
        else:
            made.append(file)
    return made
