"""Tabs in the window: the row, the keys, the middle button of the mouse."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vmc_desktop.domain import Key
from vmc_desktop.models.kept_places import as_text, from_text
from vmc_desktop.models.navigator import Navigator, Place
from vmc_desktop.models.tabs import Tabs
from vmc_desktop.models.tree import ArchiveTree
from vmc_desktop.ui.actions import Actions
from vmc_desktop.ui.room import Room
from vmc_desktop.wording import tr

_BY_NUMBER = 9
"""Alt+1 to Alt+8 choose a tab by its number, Alt+9 the last."""


class Tabbing(QObject):
    """Connects the tabs with what shows them and what opens them."""

    def __init__(
        self,
        navigator: Navigator,
        tree: ArchiveTree,
        room: Room,
        commands: Actions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._navigator, self._tree, self._ways = navigator, tree, room.ways
        self._bar = room.tabs
        self.tabs = Tabs(navigator, self._title, self)
        self.tabs.changed.connect(self._show)
        self._bar.asked.connect(self.tabs.choose)
        self._bar.closing.connect(self.tabs.close)
        self._bar.moved.connect(self.tabs.move)
        room.ways.named.connect(self._name_anew)
        room.ways.own.modelReset.connect(self._name_anew)
        room.ways.own_opened_behind.connect(self._open_dossier_behind)
        for part in (room.ways, room.hits.list, room.pane):
            part.opened_behind.connect(self._open_behind)
        for name, slot in (
            ("new_tab", lambda: self.tabs.open(None)),
            ("close_tab", self.tabs.close),
            ("reopen_tab", self.tabs.reopen),
            ("next_tab", lambda: self.tabs.turn(1)),
            ("previous_tab", lambda: self.tabs.turn(-1)),
        ):
            commands[name].triggered.connect(lambda _=False, call=slot: call())
        for number in range(1, _BY_NUMBER + 1):
            action = commands[f"tab_{number}"]
            action.triggered.connect(lambda _=False, number=number: self._choose(number))

    def kept(self) -> tuple[tuple[str, ...], int]:
        """The places of the tabs, each in a word, and which one is read, to be kept."""
        return tuple(map(as_text, self.tabs.places())), self.tabs.current

    def restore(self, kept: tuple[str, ...], current: int) -> None:
        """Open again what `kept` gave; where somebody wrote something else there, nothing."""
        places = [place for place in map(from_text, kept) if place is not None]
        if len(places) == len(kept):
            self.tabs.restore(places, current)

    def _choose(self, number: int) -> None:
        last = len(self.tabs.titles()) - 1
        self.tabs.choose(last if number == _BY_NUMBER else number - 1)

    def _open_behind(self, key: Key) -> None:
        self.tabs.open(key, behind=True)

    def _open_dossier_behind(self, dossier: str) -> None:
        below = self._navigator.place.key
        self.tabs.open_place(Place(below, dossier=dossier), behind=True)

    def _name_anew(self) -> None:
        self.tabs.name_anew()

    def _title(self, place: Place) -> str:
        if place.dossier:
            return self._ways.own.title_of(place.dossier) or tr("Tabbing", "Dossier")
        key = place.key
        if key is None:
            return tr("Tabbing", "First page")
        index = self._tree.index_of(key)
        if self._tree.key_of(index) == key:
            return str(index.data())
        return self._ways.name_of(key)

    def _show(self) -> None:
        self._bar.show_tabs(self.tabs.titles(), self.tabs.current)
