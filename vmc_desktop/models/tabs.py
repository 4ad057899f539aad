"""Several places open at once: each tab has its own place and its own way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from vmc_desktop.domain import Key
from vmc_desktop.models.navigator import Navigator, Place, Trail

_CLOSED_KEPT = 20

Naming = Callable[[Place], str]
"""A short title of a record, the first page, a dossier; "" where none is known."""


@dataclass(slots=True)
class _Tab:
    trail: Trail
    title: str = ""


class Tabs(QObject):
    """The open tabs; the navigator always walks in the current one.

    ``changed``: other tabs, other titles or another current one.
    """

    changed = Signal()

    def __init__(self, navigator: Navigator, naming: Naming, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._navigator = navigator
        self._naming = naming
        self._tabs = [_Tab(Trail())]
        self._current = 0
        self._closed: list[tuple[int, _Tab]] = []
        navigator.page_changed.connect(lambda page, _: self._name_current(str(page.title)))
        navigator.dossier_changed.connect(lambda _: self._name_current())

    @property
    def current(self) -> int:
        """The number of the tab one reads in."""
        return self._current

    def titles(self) -> tuple[str, ...]:
        """The titles of all tabs, from the first to the last."""
        return tuple(tab.title for tab in self._tabs)

    def open(self, key: Key | None, behind: bool = False) -> None:
        """Open a record in a tab of its own beside the current one; ``behind``: stay here."""
        self.open_place(Place(key), behind)

    def open_place(self, place: Place, behind: bool = False) -> None:
        """Open a place, which may be a dossier; see `open`."""
        tab = _Tab(Trail(place), self._title(place))
        self._tabs.insert(self._current + 1, tab)
        if behind:
            self.changed.emit()
        else:
            self.choose(self._current + 1)

    def close(self, number: int | None = None) -> None:
        """Close a tab, the current one if none is named; the last one goes to the first page."""
        number = self._current if number is None else number
        if len(self._tabs) == 1:
            self._navigator.open(None)
            return
        self._leave()
        self._closed = [*self._closed[-_CLOSED_KEPT + 1 :], (number, self._tabs.pop(number))]
        if number == self._current:
            self._current = min(number, len(self._tabs) - 1)
            self._take_up()
        elif number < self._current:
            self._current -= 1
        self.changed.emit()

    def reopen(self) -> None:
        """Open the tab that was closed last once more, where it was."""
        if self._closed:
            number, tab = self._closed.pop()
            number = min(number, len(self._tabs))
            self._leave()
            self._tabs.insert(number, tab)
            self._current = number
            self._take_up()
            self.changed.emit()

    def choose(self, number: int) -> None:
        """Read on in this tab."""
        if number == self._current or not 0 <= number < len(self._tabs):
            return
        self._leave()
        self._current = number
        self._take_up()
        self.changed.emit()

    def turn(self, way: int) -> None:
        """Go to the next tab (1) or the one before (-1), round and round."""
        self.choose((self._current + way) % len(self._tabs))

    def move(self, number: int, to: int) -> None:
        """Put a tab at another place in the row."""
        here = self._tabs[self._current]
        self._tabs.insert(to, self._tabs.pop(number))
        self._current = self._tabs.index(here)
        self.changed.emit()

    def places(self) -> tuple[Place, ...]:
        """Where all tabs are, to be kept for the next start."""
        self._leave()
        return tuple(tab.trail.place for tab in self._tabs)

    def restore(self, places: Sequence[Place], current: int) -> None:
        """Open these again; the navigator is at the page of the current one already."""
        if not 0 <= current < len(places):
            return
        self._tabs = [_Tab(Trail(place), self._title(place)) for place in places]
        self._current = current
        self._navigator.stand_on_dossier(places[current].dossier)
        self.changed.emit()

    def name_anew(self) -> None:
        """Take the titles of those records that have one by now."""
        for tab in self._tabs:
            tab.title = self._naming(tab.trail.place) or tab.title
        self.changed.emit()

    def _title(self, place: Place) -> str:
        return self._naming(place) or (place.key.text if place.key is not None else "")

    def _leave(self) -> None:
        self._tabs[self._current].trail = self._navigator.trail

    def _take_up(self) -> None:
        self._navigator.take_up(self._tabs[self._current].trail)

    def _name_current(self, page_title: str = "") -> None:
        place = self._navigator.place
        title = self._naming(place) or page_title or self._title(place)
        tab = self._tabs[self._current]
        if title != tab.title:
            tab.title = title
            self.changed.emit()
