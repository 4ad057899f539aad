"""Articles by the verb ``import``: shown first, entered when somebody says so."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typer

from vmc_desktop.console import tell, write
from vmc_desktop.errors import ArchiveError
from vmc_desktop.formats.accession.articles import Entered, edition_of, enter
from vmc_desktop.formats.articles.drafting import draft
from vmc_desktop.formats.articles.reading import read_material
from vmc_desktop.formats.articles.values import Draft
from vmc_desktop.verbs.article_text import draft_lines, entered_lines
from vmc_desktop.verbs.terminal import plain


@dataclass(frozen=True, slots=True)
class Manner:
    """How articles are to be entered."""

    into: Path
    edition: str = ""
    title: str = ""
    dry_run: bool = False
    yes: bool = False
    silent: bool = False
    """Whether standard output belongs to JSON."""


def take_articles(files: Sequence[Path], manner: Manner) -> tuple[list[dict[str, Any]], bool]:
    """(each article as data, whether all went well); what is wrong with one costs that one."""
    told: list[dict[str, Any]] = []
    well = True
    for file in files:
        try:
            found = draft(read_material(file))
            entered = _one(found, manner)
        except ArchiveError as fault:
            tell(f"{fault.path}: {fault.reason}" + (f" {fault.remedy}" if fault.remedy else ""))
            well = False
            continue
        well = well and (entered is not None or manner.dry_run)
        told.append(_data(found, entered))
    return told, well


def _one(found: Draft, manner: Manner) -> Entered | None:
    edition = edition_of(found, manner.edition)
    if not manner.silent:
        for line in draft_lines(found, edition):
            write(line)
    if not manner.dry_run and not _agreed(manner, edition):
        return None
    entered = enter(found, manner.into, manner.edition, title=manner.title, dry_run=manner.dry_run)
    if not manner.silent:
        for line in entered_lines(entered):
            write(line)
    if not manner.dry_run:
        tell(f"{entered.archive}: written." if entered.written else "Nothing to write.")
    return entered


def _agreed(manner: Manner, edition: str) -> bool:
    """Whether it may be written: said before, or asked for now where somebody can answer."""
    if manner.yes:
        return True
    if sys.stdin.isatty() and not manner.silent:
        return typer.confirm(f"Enter this into {edition}?", err=True)
    tell("Nothing was written: look through it, then say --yes.")
    return False


def _data(found: Draft, entered: Entered | None) -> dict[str, Any]:
    material = found.material
    return {
        "file": material.name,
        "format": material.format,
        "language": found.language or None,
        "losses": list(material.losses),
        "proposals": [plain(one) | {"details": dict(one.details)} for one in found.proposals],
        "entered": plain(entered) if entered else None,
    }
