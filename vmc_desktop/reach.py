"""What the verbs reach for: the archive, built where need be, and the records in it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import typer

from vmc_desktop.answers import (
    Outline,
    PersonReading,
    PersonRecord,
    Reading,
    TopicReading,
    TopicRecord,
)
from vmc_desktop.console import progress, tell
from vmc_desktop.domain import ArchiveHead, Key
from vmc_desktop.errors import ArchiveError, CacheError, NoRecord, Problem
from vmc_desktop.paths import Paths
from vmc_desktop.render import faults
from vmc_desktop.store.authority import Shelves
from vmc_desktop.store.cache import find
from vmc_desktop.store.records import Records

if TYPE_CHECKING:
    from vmc_desktop.store.build import Built
    from vmc_desktop.store.library import Library

_T = TypeVar("_T")


def read_record(
    paths: Paths, text: str
) -> tuple[Reading | PersonRecord | TopicRecord, ArchiveHead]:
    """The record under the key that was typed, and the archive it is of.

    Raises:
        NoRecord: no record has the key; with the nearest ones, or the fault of its file.
        ArchiveError: the link is another archive's.
        typer.BadParameter: nothing was typed.
    """
    key = _key(text)
    if not text.strip():
        raise typer.BadParameter("A key is missing; the verb list shows them all.")
    if key is not None and key.kind not in ("person", "topic"):
        # An unknown key is worth a second look: the library knows what comes near it.
        with suppress(NoRecord):
            record, head = open_built(paths, lambda folder: _reading(folder, key))
            _ask_own(text, head)
            return record, head
    with closing(open_library(paths)) as library:
        _ask_own(text, library.records.head)
        if key is not None and key.kind == "person":
            return library.person(key), library.records.head
        if key is not None and key.kind == "topic":
            return library.topic(key), library.records.head
        wrong = faults.concerning(key, library.problems()) if key is not None else ()
        lost = tuple(problem for problem in wrong if problem.costs_file)
        raise NoRecord(text, library.nearest(text), lost)


def read_subject(paths: Paths, text: str) -> Reading | PersonReading | TopicReading:
    """As `read_record`, but a person or topic comes with all that its page tells."""
    key = _key(text)
    if key is not None and text.strip():
        with suppress(NoRecord):
            found = open_built(paths, lambda folder: _subject(folder, key))
            _ask_own(text, found.head)
            return found
    # It knows the nearest keys, and the fault of a file.
    read_record(paths, text)
    raise NoRecord(text)


def _ask_own(text: str, head: ArchiveHead) -> None:
    """Refuse a link that names another archive."""
    scheme, colon, _ = text.strip().partition(":")
    if colon and scheme != head.key:
        reason = f"this link is another archive's; those of this one begin with {head.key}:"
        raise ArchiveError(text, reason, "Open the other with --archive FOLDER before the verb.")


def _key(text: str) -> Key | None:
    try:
        return Key.parse(text)
    except ValueError:
        return None


def read_outline(folder: Path) -> Outline:
    """The tree of a built archive."""
    with closing(Records.open(folder)) as records:
        return records.outline()


def read_problems(folder: Path) -> tuple[Problem, ...]:
    """What is wrong in the files of a built archive."""
    with closing(Records.open(folder)) as records:
        return records.problems()


def _reading(folder: Path, key: Key) -> tuple[Reading, ArchiveHead]:
    with closing(Records.open(folder)) as records:
        return records.reading(key), records.head


def _subject(folder: Path, key: Key) -> Reading | PersonReading | TopicReading:
    with closing(Shelves.open(folder)) as shelves:
        if key.kind == "person":
            return shelves.person(key)
        return shelves.topic(key) if key.kind == "topic" else shelves.reading(key)


def open_built(paths: Paths, opener: Callable[[Path], _T]) -> _T:
    """What ``opener`` gives for the built archive, which is built first where need be.

    What faulty files cost is said each time.
    """
    folder = find(paths.archive, paths.cache, paths.shipped)
    if folder is not None:
        try:
            opened = opener(folder)
            problems = read_problems(folder)
        except CacheError:
            tell("What was kept of the archive is broken; it is built anew.")
        else:
            # What costs no file was told when it was built, and is not worth a word each time.
            _tell_faults(problems if any(one.costs_file for one in problems) else ())
            return opened
    return opener(build_archive(paths).folder)


def open_library(paths: Paths) -> Library:
    """The library of the archive; to be closed."""
    # Needs SQLAlchemy and Whoosh, 300 ms.
    from vmc_desktop.store.library import Library  # noqa: PLC0415

    return open_built(paths, Library.open)


def build_archive(paths: Paths) -> Built:
    """Build what is missing, telling how far it is."""
    # See open_library.
    from vmc_desktop.store.build import build as build_library  # noqa: PLC0415

    built = build_library(paths.archive, paths.cache, progress(), shipped=paths.shipped)
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
    _tell_faults(built.problems)
    return built


def _tell_faults(problems: tuple[Problem, ...]) -> None:
    for sentence in faults.told(problems):
        tell(sentence)
