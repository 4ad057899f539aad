"""Own things as files: asks where to and where from, says what became of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from vmc_desktop.errors import PersonalError
from vmc_desktop.models.desk import Desk
from vmc_desktop.ui.main_window import MainWindow
from vmc_desktop.wording import tr

if TYPE_CHECKING:
    from vmc_desktop.personal.exchange import Everything

_NAME = "vmc-desktop-own-things"


class OwnFiles(QObject):
    """Writes all own things to a file, and takes them in from one."""

    def __init__(self, window: MainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window, self._desk = window, desk
        window.commands["own_export"].triggered.connect(lambda _: self.ask_where_to())
        window.commands["own_import"].triggered.connect(lambda _: self.ask_where_from())

    def ask_where_to(self) -> None:
        """Ask for a file, and write everything to it in the form of its ending."""
        kinds = ";;".join(
            (
                tr("OwnFiles", "Everything, to be taken in again (*.json)"),
                tr("OwnFiles", "Notes as Web Annotations (*.jsonld)"),
                tr("OwnFiles", "Everything, to be read (*.md)"),
            )
        )
        title = tr("OwnFiles", "Export own things")
        proposed = str(_documents() / f"{_NAME}.json")
        chosen, kind = QFileDialog.getSaveFileName(self._window, title, proposed, kinds)
        if chosen:
            path = Path(chosen)
            if not path.suffix:
                path = path.with_suffix(kind.rpartition("*")[2].rstrip(")"))
            self.write(path)

    def write(self, path: Path) -> None:
        """Write everything to a file in the form of its ending."""
        self._desk.hand_out(lambda everything: self._write(path, everything))

    def ask_where_from(self) -> None:
        """Ask for a file, and take in what it holds."""
        kinds = tr("OwnFiles", "Own things, Web Annotations (*.json *.jsonld)")
        title = tr("OwnFiles", "Import own things")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, str(_documents()), kinds)
        if chosen:
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Take in what a file holds; what is here stays."""
        # The reader asks for it once in a while; msgspec and json come with it.
        from vmc_desktop.personal import files  # noqa: PLC0415

        try:
            everything = files.read(path)
        except PersonalError as error:
            self._window.show_message(error)
        else:
            self._desk.take_in(everything, self._tell_taken_in)

    def _write(self, path: Path, everything: Everything) -> None:
        # See read.
        from vmc_desktop.personal import files  # noqa: PLC0415

        try:
            files.write(everything, path)
        except PersonalError as error:
            self._window.show_message(error)
        else:
            said = tr("OwnFiles", "Own things written to {name}").format(name=path.name)
            self._window.status.show_state(said)

    def _tell_taken_in(self) -> None:
        self._window.status.show_state(tr("OwnFiles", "Own things taken in"))


def _documents() -> Path:
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(documents) or Path.home())
