"""What the words of the command line ask the window for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

NEW_WINDOW = "--new-window"
SAFE = "--safe-mode"
OPTIONS = (NEW_WINDOW, SAFE)
"""What the window itself takes, before or after the other words."""
_SCHEME = "vmc"
QUERY = f"{_SCHEME}:?"
"""How the link to a search begins."""
_FILE = "file:"


@dataclass(frozen=True, slots=True)
class Asked:
    """What to open.

    ``archive`` is a folder or bundle (None: the shipped one), ``link`` a record's, perhaps at a
    passage, ``query`` a search. ``new_window``: even where one is open. ``safe``: with default
    settings, and no tabs of the last time.
    """

    archive: Path | None = None
    link: str = ""
    query: str = ""
    new_window: bool = False
    safe: bool = False


def read_words(words: Sequence[str]) -> Asked:
    """Read the words of a command line; of several of a kind the last one counts."""
    asked = Asked()
    for word in words:
        if word == NEW_WINDOW:
            asked = replace(asked, new_window=True)
        elif word == SAFE:
            asked = replace(asked, safe=True)
        elif word.startswith(QUERY):
            asked = replace(asked, query=query_of(word))
        elif word.lower().startswith(_FILE):
            # As desktops name what was double clicked.
            asked = replace(asked, archive=file_of(word))
        elif ":" in word and not _is_there(word):
            asked = replace(asked, link=word)
        else:
            asked = replace(asked, archive=Path(word))
    return asked


def query_of(link: str) -> str:
    """The search that a link asks for, ``vmc:?q=labour+mobility``; "" for none."""
    values = parse_qs(link.removeprefix(QUERY)).get("q", [""])
    return values[-1].strip()


def archive_of_link(link: str) -> str:
    """The key of the archive that a link names before its colon; "" where it names none."""
    return link.partition(":")[0].strip() if ":" in link else ""


def file_of(address: str) -> Path:
    """The file that a ``file:`` address names."""
    try:
        path = unquote(urlsplit(address).path)
    except ValueError:
        # Such as file://[x]: no address, so it stands for itself, and no such file is found.
        return Path(address)
    # Of Windows the drive: file:///C:/archive.
    return Path(path[1:] if path[2:3] == ":" else path)


def _is_there(word: str) -> bool:
    try:
        return Path(word).exists()
    except OSError:
        # Longer than any name of a file.
        return False
