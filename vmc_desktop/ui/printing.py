"""From a reading to paper: laid out on the library thread, then previewed or saved."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QWidget

from vmc_desktop.answers import Reading
from vmc_desktop.errors import ArchiveError
from vmc_desktop.models.settings import PaperSize
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.render import words
from vmc_desktop.ui.main_window import MainWindow
from vmc_desktop.ui.theme import Palette
from vmc_desktop.wording import tr


class Preview(Protocol):
    """The preview, as far as it is led from here: `ui.print_preview.PrintPreview`."""

    size_asked: SignalInstance

    def show_pdf(self, pdf: bytes, size: PaperSize) -> None:
        """Show these bytes instead."""

    def keep_size(self) -> None:
        """The paper asked for could not be had."""

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours."""

    def open(self) -> None:
        """Show it."""


class PaperDesk(Protocol):
    """What turns readings into paper, made by the composition root when first needed."""

    def lay_out(self, reading: Reading, size: PaperSize) -> bytes:
        """The PDF of a record; raises PaperError. Called on the library thread."""

    def preview(self, pdf: bytes, title: str, size: PaperSize, parent: QWidget) -> Preview:
        """A preview of these bytes, not shown yet."""

    def save(self, parent: QWidget, pdf: bytes, title: str) -> Path | None:
        """Ask for a file and write the bytes; None: the reader thought better of it."""


class Printing(QObject):
    """Answers the window's wish for paper; preview, printer and file get the same bytes.

    ``size_chosen``: the reader chose another paper.
    """

    size_chosen = Signal(str)

    def __init__(self, window: MainWindow, tasks: Tasks, desk: PaperDesk, size: PaperSize) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._desk = desk
        self._size = size
        self._preview: Preview | None = None

    def start(self, reading: Reading, what: str) -> None:
        """Lay out what is read; then "print" shows the preview, "save" asks for a file."""
        size = self._size

        def finish(pdf: bytes) -> None:
            self._window.status.show_calm()
            if what == "print":
                self._show(reading, pdf)
            else:
                self._save(reading, pdf)

        self._tasks.run(
            "paper",
            lambda: self._desk.lay_out(reading, size),
            finish,
            self._window.show_message,
        )

    def set_palette(self, palette: Palette) -> None:
        """An open preview follows."""
        if self._preview is not None:
            self._preview.set_palette(palette)

    def _show(self, reading: Reading, pdf: bytes) -> None:
        try:
            preview = self._desk.preview(pdf, title(reading), self._size, self._window)
        except ArchiveError as error:
            self._window.show_message(error)
            return
        preview.size_asked.connect(lambda size: self._change_size(reading, size))
        if isinstance(preview, QDialog):
            preview.finished.connect(self._forget)
        self._preview = preview
        preview.open()

    def _forget(self) -> None:
        self._preview = None

    def _change_size(self, reading: Reading, size: PaperSize) -> None:
        def finish(pdf: bytes) -> None:
            if self._preview is not None:
                self._preview.show_pdf(pdf, size)
                self._size = size
                self.size_chosen.emit(size)

        def fail(error: ArchiveError) -> None:
            if self._preview is not None:
                self._preview.keep_size()
            self._window.show_message(error)

        self._tasks.run("paper", lambda: self._desk.lay_out(reading, size), finish, fail)

    def _save(self, reading: Reading, pdf: bytes) -> None:
        path = self._desk.save(self._window, pdf, title(reading))
        if path is not None:
            self._window.status.show_state(tr("Printing", "Saved as {0}").format(path.name))


def title(reading: Reading) -> str:
    """What the paper is called: the edition, and the record in it."""
    edition, record = words.edition_title(reading), words.title(reading)
    return edition if record in ("", edition) else f"{edition} – {record}"
