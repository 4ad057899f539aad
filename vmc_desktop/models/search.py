"""Searching while one types: text in, newest wins, an answer out; and the steps through it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from vmc_desktop.answers import Question, Results
from vmc_desktop.domain import Key
from vmc_desktop.models.tasks import Tasks

Spans = tuple[tuple[int, int], ...]


class Marking(Protocol):
    """What a query matches in any text."""

    def spans(self, text: str) -> Spans:
        """(start, end) offsets of what matched."""


class Searcher(Protocol):
    """What the search asks: the library."""

    def search(self, question: Question, limit: int | None = 50) -> Results:
        """Find records."""

    def marks(self, question: Question) -> Marking:
        """What to mark in the text of a page."""


class Search(QObject):
    """The query under way and its newest answer.

    ``answered`` (`Results`), ``ended`` (no search is on any more), ``marked`` (the page's number
    given to `mark`, spans): all three on the owner's thread. A query asked before the library is
    there waits for it.
    """

    answered = Signal(object)
    ended = Signal()
    marked = Signal(int, object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._library: Searcher | None = None
        self._query = ""
        self._results: Results | None = None
        self._marks: Marking | None = None

    @property
    def query(self) -> str:
        """What is searched for; empty: no search is on."""
        return self._query

    @property
    def ready(self) -> bool:
        """Whether there is a library to ask."""
        return self._library is not None

    @property
    def results(self) -> Results | None:
        """The newest answer to the search that is on."""
        return self._results

    def use(self, library: Searcher | None) -> None:
        """Search here from now on; what was asked already is asked (again)."""
        self._library = library
        if library is None:
            self._tasks.void("search")
            self._tasks.void("marks")
        elif self._query:
            self._ask(library)

    def ask(self, query: str) -> None:
        """Search for this; nothing but blanks ends the search."""
        query = query.strip()
        if not query:
            self.end()
        elif query != self._query:
            self._query = query
            if self._library is not None:
                self._ask(self._library)

    def end(self) -> None:
        """End the search."""
        if not self._query:
            return
        self._query, self._results, self._marks = "", None, None
        self._tasks.void("search")
        self._tasks.void("marks")
        self.ended.emit()

    def mark(self, page: int, text: str) -> None:
        """Find what the query matches in a page's text; ``marked`` says it with this number."""
        marks = self._marks
        if marks is None:
            self.marked.emit(page, ())
            return
        self._tasks.run(
            "marks", lambda: marks.spans(text), lambda spans: self.marked.emit(page, spans)
        )

    def next_hit(self, here: Key | None) -> Key | None:
        """The next record with a hit in reading order, beginning anew after the last."""
        return self._step(here, 1)

    def previous_hit(self, here: Key | None) -> Key | None:
        """The record with a hit before this one in reading order; before the first, the last."""
        return self._step(here, -1)

    def _ask(self, library: Searcher) -> None:
        question = Question(self._query)

        def work() -> tuple[Results, Marking]:
            return library.search(question, 50), library.marks(question)

        self._tasks.run("search", work, self._answer)

    def _answer(self, answer: tuple[Results, Marking]) -> None:
        self._results, self._marks = answer
        self.answered.emit(self._results)

    def _step(self, here: Key | None, way: int) -> Key | None:
        order = self._results.reading_order if self._results is not None else ()
        stops = _stops(order)
        if not stops:
            return None
        if here is None:
            return stops[0 if way > 0 else -1]
        if here in stops:
            return stops[(stops.index(here) + way) % len(stops)]
        if here in order:
            # On the page of a part whose whole page is a stop too: leaf on part by part.
            return order[(order.index(here) + way) % len(order)]
        return _beside(stops, here, way)


def _stops(order: tuple[Key, ...]) -> tuple[Key, ...]:
    """The pages to visit so that each match is met once: a part is read on its whole's page."""
    whole = set(order)
    return tuple(key for key in order if key.parent not in whole or _own_page(key))


def _own_page(key: Key) -> bool:
    # A panel is a chapter of its own, an edition's page does not repeat it.
    return key.kind in ("edition", "panel", "source")


def _beside(stops: tuple[Key, ...], here: Key, way: int) -> Key:
    """The stop after (before) a place that holds no hit itself, by edition."""
    chain = _chain(here)
    near = [n for n, key in enumerate(stops) if _chain(key) & chain]
    if near:
        return stops[near[0] if way > 0 else near[-1]]
    return stops[0 if way > 0 else -1]


def _chain(key: Key) -> set[Key]:
    found = set()
    place: Key | None = key
    while place is not None:
        found.add(place)
        place = place.parent
    return found
