"""What taking in was asked for, and what came of it: frozen values that a window can show."""

from __future__ import annotations

from dataclasses import dataclass, field

from vmc_desktop.domain import Key
from vmc_desktop.errors import Problem
from vmc_desktop.formats.programmes.values import Counts, Loss


@dataclass(frozen=True, slots=True)
class Wishes:
    """How to take in; "" leaves the choice to the files.

    ``columns`` are told for every table, ``tables`` (each a mapping of field to heading) for those
    that have these headings.
    """

    columns: tuple[tuple[str, str], ...] = ()
    title: str = ""
    edition: str = ""
    dry_run: bool = False
    remove_gone: bool = False
    tables: tuple[tuple[tuple[str, str], ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """A panel and which of its fields this is about."""

    key: Key
    title: str
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Taken:
    """What one file brought to one edition.

    ``counts`` are those of the file. ``kept`` are fields in which a person's correction stays
    although the file has something newer. ``gone`` are panels that the file has no more; they
    are in ``removed`` where they were removed.
    """

    file: str
    format: str
    edition: Key
    source: str
    counts: Counts
    added: tuple[Change, ...] = ()
    changed: tuple[Change, ...] = ()
    gone: tuple[Change, ...] = ()
    removed: tuple[Change, ...] = ()
    kept: tuple[Change, ...] = ()
    unchanged: int = 0
    losses: tuple[Loss, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not taken in, and why."""

    file: str
    reason: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Report:
    """What came of it; ``written`` says whether the archive was changed."""

    archive: str
    new: bool
    written: bool
    taken: tuple[Taken, ...] = field(default=())
    refused: tuple[Refused, ...] = field(default=())
