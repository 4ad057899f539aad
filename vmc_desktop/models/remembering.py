"""When a search is worth noting: a hit was opened, Enter pressed, or the reader paused at it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from vmc_desktop.answers import Results
from vmc_desktop.domain import Key
from vmc_desktop.models.navigator import Navigator
from vmc_desktop.models.own import Own
from vmc_desktop.models.search import Search

_PAUSE_MS = 2500


class Remembering(QObject):
    """Notes searches, not keystrokes."""

    def __init__(
        self,
        search: Search,
        navigator: Navigator,
        own: Own,
        parent: QObject | None = None,
        pause_ms: int = _PAUSE_MS,
    ) -> None:
        super().__init__(parent)
        self._search = search
        self._own = own
        self._due = False
        self._pause = QTimer(self, singleShot=True, interval=pause_ms)
        self._pause.timeout.connect(lambda: self._note(passing=True))
        search.answered.connect(self._wait)
        search.ended.connect(self._stop)
        navigator.place_changed.connect(self._see)

    def settle(self) -> None:
        """The reader pressed Enter: he means this search, even if its answer is still to come."""
        results = self._search.results
        if results is not None and results.question.text.strip() == self._search.query:
            self._note()
        else:
            self._due = bool(self._search.query)

    def _wait(self, results: Results) -> None:
        self._pause.stop()
        if self._due:
            self._note()
        elif results.total:
            self._pause.start()

    def _stop(self) -> None:
        self._due = False
        self._pause.stop()

    def _see(self, key: Key | None) -> None:
        results = self._search.results
        if results is not None and key in results.reading_order:
            self._note()

    def _note(self, passing: bool = False) -> None:
        results = self._search.results
        self._stop()
        if results is not None:
            self._own.remember(results.question, passing)
