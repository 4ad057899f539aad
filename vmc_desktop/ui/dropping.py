"""Takes away what one stands on in the list of own things."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vmc_desktop.models.desk import Desk
from vmc_desktop.models.own_ways import OwnLine
from vmc_desktop.ui.collecting import Collecting
from vmc_desktop.ui.main_window import MainWindow
from vmc_desktop.ui.marking import Marking


class Dropping(QObject):
    """A dossier, which may be the work of weeks, is asked for first; all of it can be undone."""

    def __init__(
        self, window: MainWindow, desk: Desk, marking: Marking, collecting: Collecting
    ) -> None:
        super().__init__(window)
        self._desk, self._marking, self._collecting = desk, marking, collecting
        window.room.ways.own_dropped.connect(self._drop)

    def _drop(self, line: OwnLine) -> None:
        things = self._desk.things
        if line.kind == "dossier":
            self._collecting.remove_named(line.own)
        elif line.kind == "note":
            for note in (one for one in things.notes if one.id == line.own):
                self._marking.drop_note(note)
        elif line.key is not None and line.group == "tags":
            self._marking.drop_tag(line.key, line.detail, line.title.removeprefix("#"))
        elif line.group == "bookmarks":
            for bookmark in (one for one in things.bookmarks if one.key == line.key):
                self._marking.drop_bookmark(bookmark)
