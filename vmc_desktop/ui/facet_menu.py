"""The facets in the Search menu, so that each can be opened by keys and from the palette."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from vmc_desktop.models.facets import FACETS, name_of
from vmc_desktop.models.search import Search
from vmc_desktop.ui.main_window import MainWindow


class FacetMenu(QObject):
    """An entry for each facet; those that can narrow nothing are grey."""

    def __init__(self, window: MainWindow, search: Search) -> None:
        super().__init__(window)
        self._bar = window.room.hits.head.facets
        self._menu = window.commands.menu("narrow")
        self._search = search
        self._actions: dict[str, QAction] = {}
        for facet in FACETS:
            action = self._actions[facet] = QAction(name_of(facet), self._menu)
            action.setObjectName(f"narrow_{facet}")
            action.triggered.connect(partial(self._open, facet))
            self._menu.addAction(action)
        search.answered.connect(lambda _: self._allow())
        search.ended.connect(self._allow)
        self._allow()

    def _open(self, facet: str) -> None:
        self._bar.open(facet)

    def _allow(self) -> None:
        on = self._search.results is not None
        for facet, action in self._actions.items():
            action.setEnabled(on and self._bar.offers(facet))
        self._menu.setEnabled(any(action.isEnabled() for action in self._actions.values()))
