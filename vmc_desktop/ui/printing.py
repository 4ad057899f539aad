"""From a reading to paper: laid out on the library thread, then previewed or saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from vmc_desktop.domain import Reading
from vmc_desktop.errors import ArchiveError, PaperError
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.ui.main_window import MainWindow

LayOut = Callable[[Reading], bytes]
MakePreview = Callable[[bytes, str, QWidget], QDialog]


class Printing(QObject):
    """Answers the window's wish for paper; preview, printer and file get the same bytes."""

    def __init__(
        self, window: MainWindow, tasks: Tasks, lay_out: LayOut, preview: MakePreview
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._lay_out = lay_out
        self._preview = preview

    def start(self, reading: Reading, what: str) -> None:
        """Lay out what is read; then "print" shows the preview, "save" asks for a file."""
        show = self._show if what == "print" else self._save

        def finish(pdf: bytes) -> None:
            self._window.status.show_state("")
            show(reading, pdf)

        self._tasks.run("paper", lambda: self._lay_out(reading), finish, self._window.show_message)

    def _show(self, reading: Reading, pdf: bytes) -> None:
        self._preview(pdf, file_name(reading), self._window).open()

    def _save(self, reading: Reading, pdf: bytes) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        proposed = str(Path(folder) / f"{file_name(reading)}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save as PDF"), proposed, self.tr("PDF (*.pdf)")
        )
        if not chosen:
            return
        path = Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.pdf")
        try:
            write_whole(path, pdf)
        except ArchiveError as error:
            self._window.show_message(error)
        else:
            self._window.status.show_state(self.tr("Saved as {0}").format(path.name))


def file_name(reading: Reading) -> str:
    """A name for the file of a record, from its permalink: ``vmc-2017-opening``."""
    return f"{reading.head.key}-{reading.key.text.replace('/', '-')}"


def write_whole(path: Path, data: bytes) -> None:
    """Write beside the target and rename, so that no half file ever stands there.

    Raises:
        PaperError: the file cannot be written.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        reason = error.strerror or str(error)
        raise PaperError(path, f"the file cannot be written: {reason}.") from error
