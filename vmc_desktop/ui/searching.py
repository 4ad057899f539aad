"""A search in the window: from the field to hits, counts and marks, and back again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from vmc_desktop.answers import Results
from vmc_desktop.models.hits import HitList
from vmc_desktop.models.navigator import Navigator, Place
from vmc_desktop.models.search import Search
from vmc_desktop.models.tree import ArchiveTree
from vmc_desktop.ui import messages
from vmc_desktop.ui.room import Room
from vmc_desktop.ui.search_panel import SearchField

_ANNOUNCE_MS = 600
"""The number of results is announced once the typing pauses."""


class Searching(QObject):
    """Puts an answer on the parts of the room, and takes it off them again."""

    def __init__(
        self,
        search: Search,
        navigator: Navigator,
        hits: HitList,
        tree: ArchiveTree,
        field: SearchField,
        room: Room,
        allow_steps: Callable[[bool], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._search = search
        self._navigator = navigator
        self._hits = hits
        self._tree = tree
        self._field = field
        self._room = room
        self._allow_steps = allow_steps
        self._origin: Place | None = None
        self._announcing = QTimer(self, singleShot=True, interval=_ANNOUNCE_MS)
        self._announcing.timeout.connect(self._announce)
        self._connect()
        self._show(False)

    def search_for(self, query: str) -> None:
        """Search as if the reader had typed this."""
        self._field.setText(query)
        self._field.setFocus()

    def leave(self) -> bool:
        """End the search and give back the place it began at; False: none is on."""
        if not self._search.query and not self._field.text():
            return False
        origin, self._origin = self._origin, None
        self._field.clear()
        if origin is not None:
            self._navigator.go(origin)
        return True

    def _connect(self) -> None:
        room = self._room
        self._field.query_edited.connect(self._ask)
        self._field.confirmed.connect(self._open_first)
        self._field.went_down.connect(room.hits.list.enter)
        room.hits.list.left.connect(self._field.take_focus)
        room.hits.list.chosen.connect(self._navigator.open)
        room.pane.text_shown.connect(self._mark)
        self._search.answered.connect(self._show_answer)
        self._search.ended.connect(lambda: self._show(False))
        self._search.marked.connect(room.pane.set_marks)

    def _ask(self, text: str) -> None:
        if text.strip() and not self._search.query:
            self._origin = self._navigator.place
        self._search.ask(text)
        if self._search.query and not self._search.ready:
            self._room.hits.show_waiting()
            self._show(True)

    def _show_answer(self, results: Results) -> None:
        self._tree.set_counts(results.counts)
        # Room is made while the list is still empty: it would be measured twice otherwise.
        self._show(True)
        self._room.hits.show_results(results)
        self._hits.show_hits(results.hits)
        self._room.hits.list.show_place(self._navigator.place.key)
        self._announcing.start()
        # The hits are painted first: what is being typed is looked for there.
        QTimer.singleShot(0, self, self._mark_page)

    def _show(self, on: bool) -> None:
        self._room.show_hits(on)
        self._allow_steps(on)
        if not on:
            self._announcing.stop()
            self._tree.set_counts(None)
            self._hits.show_hits(())
            self._room.pane.set_marks(self._room.pane.page, ())

    def _mark(self, page: int, text: str) -> None:
        if self._search.query:
            self._search.mark(page, text)

    def _mark_page(self) -> None:
        self._mark(self._room.pane.page, self._room.pane.plain_text())

    def _open_first(self) -> None:
        key = self._hits.key_at(0)
        if key is not None:
            self._navigator.open(key)

    def _announce(self) -> None:
        results = self._search.results
        if results is not None:
            said = messages.number_of_results(results)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, said))
