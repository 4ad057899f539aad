"""Takes away what one stands on in the list of own things."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from vmc_desktop.models.desk import Desk
from vmc_desktop.models.own_ways import OwnLine
from vmc_desktop.personal import changes
from vmc_desktop.ui.collecting import Collecting
from vmc_desktop.ui.main_window import MainWindow
from vmc_desktop.wording import tr


class Dropping(QObject):
    """What somebody wrote is asked for first; a bookmark or tag is soon made again."""

    def __init__(self, window: MainWindow, desk: Desk, collecting: Collecting) -> None:
        super().__init__(window)
        self._window, self._desk, self._collecting = window, desk, collecting
        window.room.ways.own_dropped.connect(self._drop)

    def _drop(self, line: OwnLine) -> None:
        if line.kind == "dossier":
            self._collecting.remove_named(line.own)
        elif line.kind == "note":
            self._drop_note(line.own)
        elif line.key is not None and line.group == "tags":
            tag = line.title.removeprefix("#")
            none_left = changes.set_tags(line.key, line.detail, (), (tag,), datetime.now(UTC))
            self._desk.do(none_left)
            self._say(tr("Dropping", "Tag removed"))
        elif line.key is not None and line.group == "bookmarks":
            self._desk.do(changes.drop_bookmark(line.key))
            self._say(tr("Dropping", "Bookmark removed"))

    def _drop_note(self, name: str) -> None:
        note = next((one for one in self._desk.things.notes if one.id == name), None)
        if note is None:
            return
        question = tr("Dropping", "Remove this note? It cannot be brought back.")
        answer = QMessageBox.question(self._window, tr("Dropping", "Notes"), question)
        if answer == QMessageBox.StandardButton.Yes:
            self._desk.do(changes.drop_note(note))
            self._say(tr("Dropping", "Note removed"))

    def _say(self, text: str) -> None:
        self._window.status.show_state(text)
