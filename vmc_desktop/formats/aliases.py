"""Old keys: each leads to one record, whichever edition it was once in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from vmc_desktop.domain import RESERVED, Edition, Panel
from vmc_desktop.errors import Problem
from vmc_desktop.formats.layout import EDITION_FILE, panel_files, panel_name

Claim = tuple[str, str]
"""(old key, the present key of the record that had it)."""


def claims(edition: Edition) -> Iterator[Claim]:
    """The old keys of an edition's records, in reading order."""
    wholes: tuple[Edition | Panel, ...] = (edition, *edition.panels)
    for whole in wholes:
        for record in (whole, *whole.highlights, *whole.quotations):
            for alias in record.aliases:
                yield alias.strip("/"), record.key.text


def doubled(archive: Path, claimed: Iterable[Claim]) -> Iterator[Problem]:
    """What is wrong where several records claim an old key; it leads to the first of them.

    Args:
        archive: the archive's folder, where the claim is looked up in its file.
        claimed: the claims of all editions, oldest first.
    """
    owners: dict[str, str] = {}
    for alias, key in claimed:
        owner = owners.setdefault(alias, key)
        if owner != key:
            file, line = _place(archive, alias, key)
            found = f"{alias} at {key}, which {owner} has too"
            yield Problem(file, line, "aliases", "an old key of its own", found)


def _place(archive: Path, alias: str, key: str) -> tuple[str, int]:
    """File and line of a claim; of several lines, that which fits the record's key best."""
    edition, *below = key.split("/")
    folder = archive / edition
    panel = below[0] if below and below[0] not in RESERVED else ""
    named = re.compile(rf"(?<![\w/-])/?{re.escape(alias)}(?![\w-]|/\w)")
    best = (0, edition, 0)
    for file in (folder / EDITION_FILE, *panel_files(folder)):
        try:
            text = file.read_text("utf-8-sig") if file.is_file() else ""
        except (OSError, UnicodeDecodeError):
            continue
        of_panel = file.name != EDITION_FILE and (
            panel_name(file) == panel or bool(re.search(rf"^key: *{panel}$", text, re.MULTILINE))
        )
        fits = of_panel if panel else file.name == EDITION_FILE
        for number, line in enumerate(text.splitlines(), 1):
            if named.search(line):
                score = 1 + 2 * fits + (f"{{#{below[-1] if below else ''} " in line)
                name = file.relative_to(archive).as_posix()
                best = max(best, (score, name, number), key=lambda one: one[0])
    return best[1:]
