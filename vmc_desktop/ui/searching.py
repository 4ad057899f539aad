"""A search in the window: from the field to hits, counts and marks, and back again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from vmc_desktop.answers import Group, Question, Results, Sort
from vmc_desktop.domain import Key
from vmc_desktop.models.hits import HitList
from vmc_desktop.models.navigator import Navigator, Place
from vmc_desktop.models.search import Search
from vmc_desktop.models.tree import ArchiveTree
from vmc_desktop.ui import messages
from vmc_desktop.ui.after_painting import AfterPainting
from vmc_desktop.ui.room import Room
from vmc_desktop.ui.search_field import SearchField
from vmc_desktop.ui.stepping import Stepping

_ANNOUNCE_MS = 600
"""The number of results is announced once the typing pauses."""


@dataclass(frozen=True, slots=True)
class _Left:
    """A search that was ended, and the record that was read in it."""

    question: Question
    key: Key | None


class Searching(QObject):
    """Puts an answer on the parts of the room, and takes it off them again.

    ``habits_changed`` (`Sort`, whether synonyms are searched), ``help_asked``.
    """

    habits_changed = Signal(str, bool)
    help_asked = Signal()

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
        self._left: _Left | None = None
        self.stepping = Stepping(room.pane, search, navigator, self)
        self._announcing = QTimer(self, singleShot=True, interval=_ANNOUNCE_MS)
        self._announcing.timeout.connect(self._announce)
        self._counting = AfterPainting(self._show_counts, self)
        self._marking = AfterPainting(self._mark_page, self)
        self._connect()
        self._show(False)

    def search_for(self, query: str) -> None:
        """Search as if the reader had typed this."""
        self._field.setText(query)
        self._field.setFocus()

    def put(self, question: Question) -> None:
        """Ask a whole question: its text stands in the field, its values on chips."""
        if not self._search.query:
            self._origin = self._navigator.place
        self._search.put(question)
        self._field.setText(question.text)

    def leave(self) -> bool:
        """End the search and give back the place it began at; False: none is on."""
        if not self._search.query and not self._field.text():
            return False
        origin, self._origin = self._origin, None
        self._left = _Left(self._search.question, self._navigator.place.key)
        self._field.clear()
        if origin is not None:
            self._navigator.go(origin)
        return True

    def back(self) -> None:
        """Go where one came from; into a search that was ended there too, as it stood."""
        left = self._left
        self._navigator.back()
        if left is not None and not self._search.query and self._navigator.place.key == left.key:
            self._left = None
            self.put(left.question)

    def set_habits(self, sort: Sort, synonyms: bool) -> None:
        """Search in this order and with or without other words, now and from now on."""
        self._search.set_habits(sort, synonyms)
        self.habits_changed.emit(sort, synonyms)

    def _connect(self) -> None:
        room, panel = self._room, self._room.hits
        self._field.query_edited.connect(self._ask)
        self._field.confirmed.connect(panel.list.choose_first)
        self._field.went_down.connect(panel.list.enter)
        panel.list.left.connect(self._field.take_focus)
        panel.list.chosen.connect(self.stepping.land)
        panel.list.opened_behind.connect(self.stepping.land_later)
        panel.head.chosen.connect(self._search.choose)
        panel.head.sort_chosen.connect(self._choose_sort)
        panel.head.link_clicked.connect(self._follow_link)
        panel.nothing.linkActivated.connect(self._follow_link)
        room.pane.text_shown.connect(self._mark)
        self.stepping.moved.connect(panel.foot.show_position)
        self.stepping.stood.connect(panel.list.show_passage)
        self._hits.wanted.connect(self._search.fetch_more)
        self._search.grouped.connect(self._add_groups)
        self._search.answered.connect(self._show_answer)
        self._search.ended.connect(lambda: self._show(False))
        self._navigator.taken_up.connect(self._forget_origin)

    def _ask(self, text: str) -> None:
        if text.strip() and not self._search.query:
            self._origin = self._navigator.place
        self._search.ask(text)
        if self._search.query and not self._search.ready:
            self._room.hits.show_waiting()
            self._show(True)

    def _show_answer(self, results: Results) -> None:
        # The hits are painted first: what is being typed is looked for there.
        self._counting.ask()
        panel = self._room.hits
        # What stands around the list is laid out when it is shown, once; the list itself is still
        # empty then: it would be measured twice otherwise.
        panel.show_results(results)
        self._show(True)
        bar = panel.list.verticalScrollBar()
        seen = 0 if self._hits.show_groups(self._search.groups, results.groups) else bar.value()
        panel.list.show_place(self._navigator.place.key)
        # A list that is as it was stays where it was; any other begins at its best hit.
        bar.setValue(seen)
        self._announcing.start()
        self._marking.ask()

    def _show_counts(self) -> None:
        results = self._search.results
        if results is not None:
            self._tree.set_counts(results.counts)

    def _forget_origin(self) -> None:
        """What one came from in another tab is no place to go back to in this one."""
        self._origin = None

    def _add_groups(self, groups: tuple[Group, ...]) -> None:
        self._hits.add_groups(groups)
        self._room.hits.list.show_place(self._navigator.place.key)

    def _show(self, on: bool) -> None:
        self._room.show_hits(on)
        self._allow_steps(on)
        if not on:
            self._announcing.stop()
            self._counting.cancel()
            self._marking.cancel()
            self._room.hits.forget()
            self._tree.set_counts(None)
            self._room.pane.set_marks(self._room.pane.page, ())

    def _mark(self, page: int) -> None:
        if self._search.query:
            here = self._navigator.place.key
            self._search.mark(page, self._room.pane.own_text(), here)

    def _mark_page(self) -> None:
        self._mark(self._room.pane.page)

    def _choose_sort(self, sort: Sort) -> None:
        self.set_habits(sort, self._search.question.synonyms)

    def _follow_link(self, link: str) -> None:
        sort = self._search.question.sort
        match link:
            case messages.SYNONYMS_OFF | messages.SYNONYMS_ON:
                self.set_habits(sort, link == messages.SYNONYMS_ON)
            case messages.WITHOUT_FILTERS:
                self._search.choose(())
            case messages.HELP:
                self.help_asked.emit()
            case _:
                self.search_for(link.removeprefix(messages.SEARCH))

    def _announce(self) -> None:
        results = self._search.results
        if results is not None:
            said = messages.number_of_results(results)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, said))
