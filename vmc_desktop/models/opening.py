"""Bringing an archive to the window: first what is kept, then the library, built where needed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from vmc_desktop.domain import ArchiveHead
from vmc_desktop.errors import ArchiveError, CacheError, Problem
from vmc_desktop.models.completing import Completer
from vmc_desktop.models.handing import Searchable
from vmc_desktop.models.navigator import Shelf
from vmc_desktop.models.people import Register
from vmc_desktop.models.search import Searcher
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.models.topics import Vocabulary


class Records(Shelf, Register, Vocabulary, Protocol):
    """The records as the first painting needs them, cheap enough for the GUI thread."""

    head: ArchiveHead

    def close(self) -> None:
        """Close the file."""


class Library(Searcher, Completer, Searchable, Protocol):
    """The whole door to an archive; lives on the library thread."""

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in the files of the archive."""

    def close(self) -> None:
        """Close catalogue and index."""


class Progress(Protocol):
    """Told by work that takes long: done, in all, what is done now."""

    def __call__(self, done: int, total: int, what: str, /) -> None:
        """Tell it."""


class Built(Protocol):
    """A kept folder that fits the archive; ``rebuilt`` are the editions that were read anew."""

    @property
    def folder(self) -> Path:
        """Where it is."""

    @property
    def rebuilt(self) -> tuple[str, ...]:
        """Their names; none where all was there already."""


class Door(Protocol):
    """How an archive is found, read and built; given by the composition root."""

    def find(self) -> Path | None:
        """The kept folder that fits the archive as it is now, by looking only."""

    def records(self, folder: Path) -> Records:
        """Open the records of a kept folder."""

    def build(self, opening: Opening) -> Built | None:
        """Build catalogue and index anew; long, asks ``cancelled`` and tells ``progress``.

        None: it was cancelled.
        """

    def library(self, folder: Path) -> Library:
        """Open the library of a kept folder."""


@dataclass(frozen=True, slots=True)
class _Opened:
    folder: Path
    anew: bool
    library: Library
    problems: tuple[Problem, ...]


class Opening(QObject):
    """The archive as far as it is open.

    ``preparing`` (catalogue and index are being built), ``progressed`` (done, in all, what),
    ``records_opened`` (`Records`), ``library_opened`` (`Library`, problems), ``failed``
    (`ArchiveError`; what was open stays open), ``cancelled_by_reader`` (and so it does then).
    """

    preparing = Signal()
    progressed = Signal(int, int, str)
    records_opened = Signal(object)
    library_opened = Signal(object, object)
    failed = Signal(object)
    cancelled_by_reader = Signal()

    def __init__(self, door: Door, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._tasks = tasks
        self._folder: Path | None = None
        self._records: Records | None = None
        self._library: Library | None = None
        self._busy = False
        self._cancelled = False
        self.little = False

    def start(self) -> bool:
        """Open what is kept, at once; without it nothing happens until `go_on`.

        Returns:
            Whether records are open now.
        """
        try:
            folder = self._door.find()
            if folder is not None:
                self._take_records(folder)
        except CacheError:
            # A broken cache costs a rebuild, nothing more.
            self._folder = None
        return self._records is not None

    def go_on(self) -> None:
        """Open the library on its thread, building it first where nothing fitted."""
        self._begin(self._folder)

    def reload(self, *, little: bool = False) -> None:
        """Look at the archive's files again, and open what they say now.

        ``little``: it is known that not much of them changed; another process would cost more
        than the work.
        """
        self.little = little
        self._begin(None)

    def close(self) -> None:
        """Close records and library; waits for the library thread."""
        library, self._library = self._library, None
        self._tasks.close(library.close if library is not None else None)
        if self._records is not None:
            self._records.close()
            self._records = None

    def progress(self, done: int, total: int, what: str) -> None:
        """Tell how far the build is; from the library thread."""
        self._tasks.home(self.progressed.emit, done, total, what)

    def cancel(self) -> None:
        """Stop a build that is under way."""
        self._cancelled = self._busy

    def cancelled(self) -> bool:
        """Whether the build shall stop."""
        return self._cancelled or self._tasks.closing

    def _begin(self, folder: Path | None) -> None:
        if self._busy:
            return
        self._busy, self._cancelled = True, False
        if folder is None:
            self.preparing.emit()
        self._tasks.run("library", lambda: self._open(folder), self._take, self._fail)

    def _open(self, folder: Path | None) -> _Opened | None:
        anew = False
        if folder is None:
            built = self._door.build(self)
            if built is None:
                return None
            folder, anew = built.folder, bool(built.rebuilt)
        try:
            library = self._door.library(folder)
        except CacheError:
            built = self._door.build(self)
            if built is None:
                return None
            folder, anew = built.folder, True
            library = self._door.library(folder)
        return _Opened(folder, anew, library, library.problems())

    def _take(self, opened: _Opened | None) -> None:
        self._busy = False
        if opened is None:
            self.cancelled_by_reader.emit()
            return
        old, self._library = self._library, opened.library
        try:
            # What is built anew may stand under the old name: the records read the old file still.
            if opened.anew or opened.folder != self._folder or self._records is None:
                self._take_records(opened.folder)
        except ArchiveError as error:
            self.failed.emit(error)
            return
        self.library_opened.emit(opened.library, opened.problems)
        if old is not None:
            # A lane of its own, so that no closing makes another one void.
            self._tasks.run(f"close {id(old)}", old.close, lambda _: None)

    def _fail(self, error: ArchiveError) -> None:
        self._busy = False
        self.failed.emit(error)

    def _take_records(self, folder: Path) -> None:
        opened = self._door.records(folder)
        try:
            # Whoever is told of the records asks for this first, and could do nothing about faults.
            opened.outline()
        except CacheError:
            opened.close()
            raise
        old, self._records = self._records, opened
        self._folder = folder
        self.records_opened.emit(self._records)
        if old is not None:
            old.close()
