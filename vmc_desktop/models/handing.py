"""What is read, found or collected: gathered for paper, written as a file."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from vmc_desktop.answers import Question
from vmc_desktop.domain import ArchiveHead
from vmc_desktop.dossier import Dossier
from vmc_desktop.errors import Cancelled, ExportError, PaperError
from vmc_desktop.models.export import Grouping
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.render.papers import USUAL, Findings, Paper, Shelf, Subject, gathered
from vmc_desktop.wording import tr

_FILES, _GATHERING = "file", "gathering"
_TOLD_EVERY = 20
"""After so many entries it is told how far a dossier is read."""

Press = Callable[[Subject, Paper], bytes]
"""Makes a PDF; raises PaperError."""


class Shelves(Shelf, Protocol):
    """Records that were opened for one piece of work."""

    def close(self) -> None:
        """Close them."""


class Searchable(Grouping, Protocol):
    """What is asked: the library."""

    def shelves(self) -> Shelves:
        """The records, to be closed."""


class FileWriter(QObject):
    """Gathers what is searched for or collected, and writes files of any form.

    ``written`` (`Path`), ``gathered`` (how many entries of how many are read), ``failed``
    (`ExportError`; what stood there before still does).
    """

    written = Signal(object)
    gathered = Signal(int, int)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, press: Press, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._press = press
        self._turn = 0
        self._archive: tuple[Searchable, ArchiveHead] | None = None

    def use(self, library: Searchable, head: ArchiveHead) -> None:
        """Search in this archive from now on."""
        self._archive = (library, head)

    def write(self, subject: Subject, path: Path, paper: Paper = USUAL) -> None:
        """Write a file; its ending says in which form."""

        def work() -> Path:
            _write(subject, path, paper, self._press)
            return path

        self._tasks.run(_FILES, work, self.written.emit, self.failed.emit)

    def gather(self, wanted: Question | Dossier, then: Callable[[Subject], None]) -> bool:
        """Fetch everything that a question finds, or that a dossier holds; then do ``then``.

        False: there is no archive yet to fetch it from.
        """
        if self._archive is None:
            return False
        library, head = self._archive
        self._turn += 1
        turn = self._turn

        def told(done: int, total: int) -> None:
            if turn != self._turn or self._tasks.closing:
                raise Cancelled
            if done % _TOLD_EVERY == 0:
                self._tasks.home(self.gathered.emit, done, total)

        def find(question: Question, with_hits: bool = True) -> Findings:
            results = library.search(question, 1)
            groups = library.groups(question, 0, results.groups) if with_hits else ()
            return Findings(results, groups, head, date.today().isoformat())

        def work() -> Subject:
            if isinstance(wanted, Question):
                return find(wanted)
            # Here, and not before: what builds is not needed for reading.
            from vmc_desktop.store.preparing import no_collecting  # noqa: PLC0415

            # The collector would hold the window up while it looks through all that was read.
            with no_collecting(), closing(library.shelves()) as shelves:
                return gathered(wanted, shelves, date.today().isoformat(), find, told)

        self._tasks.run(_GATHERING, work, then, self.failed.emit)
        return True

    def stop_gathering(self) -> None:
        """Nobody waits any longer for what is gathered."""
        self._turn += 1
        self._tasks.void(_GATHERING)


def _write(subject: Subject, path: Path, paper: Paper, press: Press) -> None:
    # All the forms together take 150 ms to import, and a file is rarely written.
    from vmc_desktop.models.paper import save  # noqa: PLC0415
    from vmc_desktop.render.files.forms import form_of, written  # noqa: PLC0415

    form = form_of(path)
    try:
        if form is None:
            raise ExportError(path, tr("Files", "its ending is of no form that can be written."))
        save(written(subject, form, paper, press), path)
    except PaperError as error:
        raise ExportError(error.path, error.reason, error.remedy) from error
