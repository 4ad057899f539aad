"""All that a search found as a file for others, written by the library thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal, Protocol

from PySide6.QtCore import QObject, Signal

from vmc_desktop.answers import Group, Question, Results
from vmc_desktop.domain import ArchiveHead
from vmc_desktop.errors import ArchiveError, ExportError, PaperError
from vmc_desktop.models.tasks import Tasks

Form = Literal["csv", "md"]
"""The form of the file, which is its ending too."""

_LANE = "export"
_AT_ONCE = 100
"""So many groups are fetched before a keystroke may come between."""


class Grouping(Protocol):
    """What is asked: the library."""

    def search(self, question: Question, limit: int | None = 20) -> Results:
        """Find records."""

    def groups(self, question: Question, start: int = 0, number: int = 20) -> tuple[Group, ...]:
        """The hits by panel, each with all its passages."""


@dataclass(frozen=True, slots=True)
class _Order:
    """What is to be written where."""

    library: Grouping
    head: ArchiveHead
    question: Question
    form: Form
    path: Path


class Export(QObject):
    """Fetches every group of an answer, not only what is shown, and writes them.

    ``progressed`` (groups fetched, in all), ``written`` (`Path`), ``failed`` (`ExportError`; what
    stood there before still does).
    """

    progressed = Signal(int, int)
    written = Signal(object)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._archive: tuple[Grouping, ArchiveHead] | None = None
        self._order: _Order | None = None

    def use(self, library: Grouping, head: ArchiveHead) -> None:
        """Export from this archive from now on; what is under way begins anew."""
        self._archive = (library, head)
        order, self._order = self._order, None
        if order is not None:
            self.start(order.question, order.form, order.path)

    def start(self, question: Question, form: Form, path: Path) -> None:
        """Write everything that this question finds to a file."""
        if self._archive is None:
            return
        order = self._order = _Order(*self._archive, question, form, path)
        # One hit is enough: they come by group.
        self._tasks.run(
            _LANE,
            lambda: order.library.search(question, 1),
            lambda results: self._fetch(order, results, ()),
        )

    def _fetch(self, order: _Order, results: Results, groups: tuple[Group, ...]) -> None:
        self.progressed.emit(len(groups), results.groups)
        if len(groups) >= results.groups:
            self._write(order, results, groups)
            return

        def add(more: tuple[Group, ...]) -> None:
            if more:
                self._fetch(order, results, groups + more)
            else:
                self._write(order, results, groups)

        self._tasks.run(
            _LANE, lambda: order.library.groups(order.question, len(groups), _AT_ONCE), add
        )

    def _write(self, order: _Order, results: Results, groups: tuple[Group, ...]) -> None:
        def work() -> Path:
            _save(_text(order, results, groups).encode(), order.path)
            return order.path

        self._tasks.run(_LANE, work, self._end, self._fail)

    def _end(self, path: Path) -> None:
        self._order = None
        self.written.emit(path)

    def _fail(self, error: ArchiveError) -> None:
        self._order = None
        self.failed.emit(error)


def _text(order: _Order, results: Results, groups: tuple[Group, ...]) -> str:
    # Exporting is rare, and the window is sooner there without it.
    from vmc_desktop.render import findings  # noqa: PLC0415

    render = findings.results_csv if order.form == "csv" else findings.results_markdown
    return render(results, groups, order.head, date.today())


def _save(data: bytes, path: Path) -> None:
    # The PDF reader comes with it (50 ms), and exporting is rare.
    from vmc_desktop.models.paper import save  # noqa: PLC0415

    try:
        save(data, path)
    except PaperError as error:
        raise ExportError(error.path, error.reason, error.remedy) from error


def with_ending(path: Path, form: Form) -> Path:
    """The path with the ending of the form: what was typed without it gets it."""
    ending = f".{form}"
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)
