"""What is read, or was found, as a file for others: written by the library thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from vmc_desktop.answers import Question
from vmc_desktop.domain import ArchiveHead
from vmc_desktop.errors import ExportError, PaperError
from vmc_desktop.models.export import Grouping
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.render.papers import USUAL, Findings, Paper, Subject
from vmc_desktop.wording import tr

_LANE = "file"

Press = Callable[[Subject, Paper], bytes]
"""Makes a PDF; raises PaperError."""


class FileWriter(QObject):
    """Writes files of any form.

    ``written`` (`Path`), ``failed`` (`ExportError`; what stood there before still does), ``found``
    (`Findings`, everything that a question finds).
    """

    written = Signal(object)
    failed = Signal(object)
    found = Signal(object)

    def __init__(self, tasks: Tasks, press: Press, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._press = press
        self._archive: tuple[Grouping, ArchiveHead] | None = None

    def use(self, library: Grouping, head: ArchiveHead) -> None:
        """Search in this archive from now on."""
        self._archive = (library, head)

    def write(self, subject: Subject, path: Path, paper: Paper = USUAL) -> None:
        """Write a file; its ending says in which form."""

        def work() -> Path:
            _write(subject, path, paper, self._press)
            return path

        self._tasks.run(_LANE, work, self.written.emit, self.failed.emit)

    def gather(self, question: Question) -> None:
        """Fetch everything that a question finds, and tell it by ``found``."""
        if self._archive is None:
            return
        library, head = self._archive

        def work() -> Findings:
            results = library.search(question, 1)
            groups = library.groups(question, 0, results.groups)
            return Findings(results, groups, head, date.today().isoformat())

        self._tasks.run("findings", work, self.found.emit, self.failed.emit)


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
