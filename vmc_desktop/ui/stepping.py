"""F3: from match to match, through the page and on to the next one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from vmc_desktop.models.navigator import Navigator
from vmc_desktop.models.search import Search
from vmc_desktop.ui.reading_pane import ReadingPane


class Stepping(QObject):
    """Leads through all matches of a search in reading order."""

    def __init__(
        self, pane: ReadingPane, search: Search, navigator: Navigator, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._search = search
        self._navigator = navigator

    def next(self) -> None:
        """Go to the next match."""
        self._step(1)

    def previous(self) -> None:
        """Go to the match before."""
        self._step(-1)

    def _step(self, way: int) -> None:
        if not self._search.query or self._pane.step(way):
            return
        here = self._navigator.place.key
        key = self._search.next_hit(here) if way > 0 else self._search.previous_hit(here)
        if key is None:
            return
        if key == here:
            # The only page with a hit: begin again at its other end.
            self._pane.wrap(way)
            return
        self._navigator.open(key, passing=True)
        self._pane.step_when_marked(way)
