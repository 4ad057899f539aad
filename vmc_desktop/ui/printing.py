"""From what is read to paper: laid out on a thread of its own, then previewed or saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QWidget

from vmc_desktop.errors import ArchiveError
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.render import papers
from vmc_desktop.render.papers import Paper, Subject
from vmc_desktop.ui.main_window import MainWindow
from vmc_desktop.ui.theme import Palette
from vmc_desktop.ui.waiting import Waiting
from vmc_desktop.wording import tr

_LANE = "paper"


class Preview(Protocol):
    """The preview, as far as it is led from here: `ui.print_preview.PrintPreview`."""

    paper_asked: SignalInstance

    def show_pdf(self, pdf: bytes, paper: Paper) -> None:
        """Show these bytes instead."""

    def keep_paper(self) -> None:
        """What was asked for could not be had."""

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours."""

    def open(self) -> None:
        """Show it."""


class PaperDesk(Protocol):
    """What turns subjects into paper, made by the composition root when first needed."""

    def lay_out(self, subject: Subject, paper: Paper, stopped: Callable[[], bool]) -> bytes:
        """The PDF of a subject; raises PaperError, and Cancelled when it is stopped.

        Called on the paper's thread.
        """

    def preview(self, pdf: bytes, subject: Subject, paper: Paper, parent: QWidget) -> Preview:
        """A preview of these bytes, not shown yet."""

    def save(self, parent: QWidget, pdf: bytes, title: str) -> Path | None:
        """Ask for a file and write the bytes; None: the reader thought better of it."""


class Printing(QObject):
    """Answers the window's wish for paper; preview, printer and file get the same bytes.

    ``paper_chosen`` (`Paper`): the reader chose to have it otherwise, and means it so next time.
    """

    paper_chosen = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        tasks: Tasks,
        desk: PaperDesk,
        paper: Paper,
        waiting: Waiting | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._desk = desk
        self._paper = paper
        self._turn = 0
        self._preview: Preview | None = None
        self._waiting = waiting or Waiting(self)

    def start(self, subject: Subject, what: str) -> None:
        """Lay out a subject; then "print" shows the preview, "save" asks for a file."""
        paper = self._paper

        def finish(pdf: bytes) -> None:
            self._waiting.end()
            self._window.status.show_calm()
            if what == "print":
                self._show(subject, pdf)
            else:
                self._save(subject, pdf)

        def fail(error: ArchiveError) -> None:
            self._waiting.end()
            self._window.show_message(error)

        self._wait(self._window, self._window.status.show_calm)
        self._lay_out(subject, paper, finish, fail)

    def stop(self) -> None:
        """Nobody waits any longer for what is laid out."""
        self._turn += 1
        self._tasks.void(_LANE)
        self._waiting.end()

    def set_palette(self, palette: Palette) -> None:
        """An open preview follows."""
        if self._preview is not None:
            self._preview.set_palette(palette)

    def _show(self, subject: Subject, pdf: bytes) -> None:
        try:
            preview = self._desk.preview(pdf, subject, self._paper, self._window)
        except ArchiveError as error:
            self._window.show_message(error)
            return
        preview.paper_asked.connect(lambda paper: self._change(subject, paper))
        if isinstance(preview, QDialog):
            preview.finished.connect(self._forget)
        self._preview = preview
        preview.open()

    def _forget(self) -> None:
        self._preview = None
        self.stop()

    def _change(self, subject: Subject, paper: Paper) -> None:
        def finish(pdf: bytes) -> None:
            self._waiting.end()
            if self._preview is not None:
                self._preview.show_pdf(pdf, paper)
                self._paper = paper
                self.paper_chosen.emit(paper)

        def fail(error: ArchiveError) -> None:
            self._waiting.end()
            self._keep()
            self._window.show_message(error)

        parent = self._preview if isinstance(self._preview, QWidget) else self._window
        self._wait(parent, self._keep)
        self._lay_out(subject, paper, finish, fail)

    def _keep(self) -> None:
        if self._preview is not None:
            self._preview.keep_paper()

    def _save(self, subject: Subject, pdf: bytes) -> None:
        path = self._desk.save(self._window, pdf, papers.title(subject))
        if path is not None:
            self._window.status.show_state(tr("Printing", "Saved as {0}").format(path.name))

    def _wait(self, parent: QWidget, then: Callable[[], object]) -> None:
        def cancel() -> None:
            self.stop()
            then()

        self._waiting.begin(parent, cancel)

    def _lay_out(
        self,
        subject: Subject,
        paper: Paper,
        finish: Callable[[bytes], None],
        fail: Callable[[ArchiveError], None],
    ) -> None:
        """Lay out; what is under way for an older wish is stopped."""
        self._turn += 1
        turn = self._turn

        def work() -> bytes:
            return self._desk.lay_out(subject, paper, lambda: self._turn != turn)

        self._tasks.run(_LANE, work, finish, fail)
