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
        pane.passed.connect(self._go_on)

    def next(self) -> None:
        """Go to the next match."""
        self._step(1)

    def previous(self) -> None:
        """Go to the match before."""
        self._step(-1)

    def _step(self, way: int) -> None:
        if self._search.results is None:
            return
        if not self._pane.marked:
            # Asked for before the marks came; they are a moment away.
            self._pane.step_when_marked(way, passes_on=True)
        elif not self._pane.step(way):
            self._go_on(way)

    def _go_on(self, way: int) -> None:
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
