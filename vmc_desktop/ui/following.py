"""Where the links of a page lead, and the links that one takes along."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from vmc_desktop.models.navigator import Navigator
from vmc_desktop.models.outside import safe_address
from vmc_desktop.ui.room import Room
from vmc_desktop.ui.searching import Searching
from vmc_desktop.ui.status import StatusBar
from vmc_desktop.wording import tr


class Following(QObject):
    """Goes to a record, a passage, a search, an address; copies permanent names."""

    def __init__(
        self, navigator: Navigator, room: Room, searching: Searching, status: StatusBar
    ) -> None:
        super().__init__(room)
        self._navigator, self._status, self._room = navigator, status, room
        pane, side, ways = room.pane, room.side, room.ways
        for chosen in (pane.key_clicked, side.key_chosen, ways.chosen):
            chosen.connect(navigator.open)
        side.passage_chosen.connect(self._show_passage)
        navigator.passage_asked.connect(self._show_passage)
        navigator.place_changed.connect(ways.show_place)
        pane.passage_clicked.connect(self._copy_passage)
        pane.search_clicked.connect(searching.search_for)
        pane.address_clicked.connect(self.open_outside)

    def copy_link(self) -> None:
        """Put the permanent name of the page into the clipboard."""
        if link := self._navigator.link:
            QGuiApplication.clipboard().setText(link)
            self._status.show_state(tr("Following", "Link copied"))

    def open_outside(self, address: str) -> None:
        """Open an address in the browser, if it is one of the web."""
        url = safe_address(address)
        if url is None:
            self._status.show_state(
                tr("Following", "This link is not opened: it leads to no web address")
            )
        else:
            QDesktopServices.openUrl(url)

    def _copy_passage(self, name: str) -> None:
        if link := self._navigator.link:
            QGuiApplication.clipboard().setText(f"{link}#{name}")
            self._status.show_state(tr("Following", "Link to passage {} copied").format(name))

    def _show_passage(self, name: str) -> None:
        self._room.pane.show_place(name, flash=True)


def open_folder(archive: Path, file: str) -> None:
    """Show the folder of a file, or the nearest above it that is there, in the file manager."""
    folder = (archive / file).parent
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
