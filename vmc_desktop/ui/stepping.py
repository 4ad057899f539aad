"""F3: from match to match, through the page and on to the next one; and landing on one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from vmc_desktop.answers import Snippet
from vmc_desktop.domain import Key
from vmc_desktop.models.landing import Spans, Stand, match_of, stand_of
from vmc_desktop.models.navigator import Navigator
from vmc_desktop.models.search import Search
from vmc_desktop.ui import messages
from vmc_desktop.ui.reading_pane import ReadingPane


class Stepping(QObject):
    """Leads through all matches of a search in reading order.

    ``moved`` (str): where one stands now, in words. ``stood`` (`Key`, `Snippet` or None): to which
    passage of which record a step led.
    """

    moved = Signal(str)
    stood = Signal(object, object)

    def __init__(
        self, pane: ReadingPane, search: Search, navigator: Navigator, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._search = search
        self._navigator = navigator
        self._spans: Spans = ()
        self._stands: tuple[Stand, ...] = ()
        self._target: Snippet | None = None
        self._behind: dict[Key | None, Snippet] = {}
        self._led = False
        pane.passed.connect(self._go_on)
        pane.stood.connect(self._tell)
        search.marked.connect(self._show_marks)
        search.ended.connect(self._behind.clear)
        search.answered.connect(self._begin_anew)

    def next(self) -> None:
        """Go to the next match."""
        self._step(1)

    def previous(self) -> None:
        """Go to the match before."""
        self._step(-1)

    def land(self, key: Key, passage: Snippet | None, leafing: bool) -> None:
        """Open a record with its match in this passage as the current one."""
        # Who chose in the list stands there, be the same words somewhere else on the page too.
        self._target, self._led = passage, False
        if key != self._navigator.place.key:
            self._navigator.open(key, leafing)
        elif self._pane.marked:
            self._stand()

    def land_later(self, key: Key, passage: Snippet | None) -> None:
        """Stand on the match in this passage when the record, opened in a tab behind, is shown."""
        if passage is not None and key != self._navigator.place.key:
            self._behind[key] = passage

    def _begin_anew(self) -> None:
        """A new list begins at its best hit, wherever one stands on the page."""
        self._led = False

    def _show_marks(self, page: int, spans: Spans, stands: tuple[Stand, ...]) -> None:
        if page == self._pane.page:
            self._spans, self._stands = spans, stands
            self._pane.set_marks(page, spans)
            self._stand()

    def _stand(self) -> None:
        """Stand on the match that was chosen in the list, once."""
        behind = self._behind.pop(self._navigator.place.key, None)
        passage, self._target = self._target or behind, None
        if passage is not None and self._pane.matches:
            number = match_of(passage, self._pane.plain_text(), self._spans)
            self._pane.go_to(max(number, 0))

    def _step(self, way: int) -> None:
        self._target, self._led = None, True
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

    def _tell(self, current: int, matches: int) -> None:
        stand = stand_of(self._stands, current) if current >= 0 else None
        result, results = self._search.rank(stand.key if stand is not None else None)
        if results:
            self.moved.emit(messages.position(result, results, current + 1, matches))
        if stand is not None and result and self._led:
            self.stood.emit(stand.key, stand.passage)
