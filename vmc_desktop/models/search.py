"""Searching while one types: a question in, newest wins, an answer out; and the steps."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from vmc_desktop.answers import Chosen, Group, Question, Results, Sort
from vmc_desktop.domain import Key
from vmc_desktop.models.landing import Spans, Stand, stands
from vmc_desktop.models.tasks import Tasks

FIRST, AT_ONCE = 4, 20
"""So many groups are fetched with an answer, and so many when one scrolls on.

A window of 1,000 pixels shows four, a higher one asks for more by itself; and with all their
passages twenty groups cost five times the search itself.
"""


class Marking(Protocol):
    """What a query matches in any text."""

    def spans(self, text: str) -> Spans:
        """(start, end) offsets of what matched."""


class Searcher(Protocol):
    """What the search asks: the library."""

    def search(self, question: Question, limit: int | None = 20) -> Results:
        """Find records."""

    def groups(self, question: Question, start: int = 0, number: int = 20) -> tuple[Group, ...]:
        """The hits by panel, from one group on."""

    def group(self, question: Question, head: Key) -> Group | None:
        """The hits in one panel or edition, if there are any."""

    def marks(self, question: Question) -> Marking:
        """What to mark in the text of a page."""


_Answer = tuple[Results, tuple[Group, ...], Marking]


class Search(QObject):
    """The question under way and its newest answer.

    ``answered`` (`Results`; its first `groups` are there), ``grouped`` (further groups), ``ended``
    (no search is on any more), ``marked`` (the page's number given to `mark`, spans, `Stand`s),
    ``failed`` (`ArchiveError`: what is searched cannot be read any more):
    all on the owner's thread. What is asked before the library is there waits for it.
    """

    answered = Signal(object)
    grouped = Signal(object)
    ended = Signal()
    marked = Signal(int, object, object)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._library: Searcher | None = None
        self._question = Question("")
        self._results: Results | None = None
        self._groups: tuple[Group, ...] = ()
        self._marks: Marking | None = None
        self._stopped: tuple[Key, ...] | None = None

    @property
    def query(self) -> str:
        """The text that is searched for; empty: no search is on."""
        return self._question.text.strip()

    @property
    def question(self) -> Question:
        """What is asked: text, values chosen, order."""
        return self._question

    @property
    def ready(self) -> bool:
        """Whether there is a library to ask."""
        return self._library is not None

    @property
    def results(self) -> Results | None:
        """The newest answer to the search that is on."""
        return self._results

    @property
    def groups(self) -> tuple[Group, ...]:
        """What was fetched of the hits by panel."""
        return self._groups

    def use(self, library: Searcher | None) -> None:
        """Search here from now on; what was asked already is asked (again)."""
        self._library = library
        if library is None:
            self._void()
        elif self.query:
            self._ask(library)

    def ask(self, query: str) -> None:
        """Search for this; nothing but blanks ends the search.

        While a query is edited it stays narrowed to what was chosen. Another one in its place
        begins anew: what was chosen was chosen among other results.
        """
        chosen = () if begins_anew(self._question.text, query) else self._question.chosen
        # A blank at the end says that the last word is whole: it belongs to the question.
        self.put(replace(self._question, text=query.lstrip(), chosen=chosen))

    def choose(self, chosen: Chosen) -> None:
        """Narrow the answer to these values of facets."""
        self.put(replace(self._question, chosen=chosen))

    def set_habits(self, sort: Sort, synonyms: bool) -> None:
        """Order answers so, and search other words of the vocabulary or not."""
        self.put(replace(self._question, sort=sort, synonyms=synonyms))

    def put(self, question: Question) -> None:
        """Ask a whole question; one without text ends the search."""
        if not question.text.strip():
            ended = bool(self.query)
            self._question = replace(question, text="", chosen=())
            if ended:
                self._forget()
        elif question != self._question:
            self._question = question
            if self._library is not None:
                self._ask(self._library)

    def end(self) -> None:
        """End the search; what was chosen goes with it, habits stay."""
        self.put(replace(self._question, text=""))

    def fetch_more(self) -> None:
        """Fetch the groups that follow; ``grouped`` says them."""
        library, question, start = self._library, self._question, len(self._groups)
        if library is None or self._results is None or self._results.question != question:
            return
        if start < self._results.groups:
            self._tasks.run(
                "groups",
                lambda: library.groups(question, start, AT_ONCE),
                self._add_groups,
                self.failed.emit,
            )

    def mark(self, page: int, text: str, here: Key | None) -> None:
        """Find what the query matches in a page's text; ``marked`` says it.

        Args:
            page: a number of the page, said with the answer.
            text: the page as shown.
            here: the record it is opened at.
        """
        marks, library, results = self._marks, self._library, self._results
        if marks is None or library is None or results is None:
            self.marked.emit(page, (), ())
            return

        def work() -> tuple[Spans, tuple[Stand, ...]]:
            spans = marks.spans(text)
            group = library.group(results.question, whole(here)) if here and spans else None
            return spans, stands(group, text, spans) if group is not None else ()

        self._tasks.run(
            "marks", work, lambda found: self.marked.emit(page, *found), self.failed.emit
        )

    def next_hit(self, here: Key | None) -> Key | None:
        """The next page with a hit in reading order, beginning anew after the last."""
        return self._step(here, 1)

    def previous_hit(self, here: Key | None) -> Key | None:
        """The page with a hit before this one in reading order; before the first, the last."""
        return self._step(here, -1)

    def rank(self, hit: Key | None) -> tuple[int, int]:
        """Which result this is in reading order (from 1; 0: none), and how many there are."""
        order = self._results.reading_order if self._results is not None else ()
        return (order.index(hit) + 1 if hit in order else 0), len(order)

    def _ask(self, library: Searcher) -> None:
        question = self._question

        def work() -> _Answer:
            results = library.search(question, 0)
            groups = library.groups(question, 0, FIRST)
            return results, groups, library.marks(question)

        self._tasks.void("groups")
        self._tasks.run("search", work, self._answer, self.failed.emit)

    def _answer(self, answer: _Answer) -> None:
        self._results, self._groups, self._marks = answer
        self._stopped = None
        self.answered.emit(self._results)

    def _add_groups(self, groups: tuple[Group, ...]) -> None:
        self._groups += groups
        self.grouped.emit(groups)

    def _forget(self) -> None:
        self._results, self._groups, self._marks = None, (), None
        self._stopped = None
        self._void()
        self.ended.emit()

    def _void(self) -> None:
        for lane in ("search", "groups", "marks"):
            self._tasks.void(lane)

    def _stops(self) -> tuple[Key, ...]:
        """The pages to visit so that each match is met once: a part is read on its whole's page."""
        if self._stopped is None:
            order = self._results.reading_order if self._results is not None else ()
            self._stopped = tuple(dict.fromkeys(map(whole, order)))
        return self._stopped

    def _step(self, here: Key | None, way: int) -> Key | None:
        stops = self._stops()
        if not stops:
            return None
        if here is None:
            return stops[0 if way > 0 else -1]
        if whole(here) in stops:
            return stops[(stops.index(whole(here)) + way) % len(stops)]
        return _beside(stops, here, way)


def begins_anew(before: str, now: str) -> bool:
    """Whether a text is another query rather than the edited one before.

    An edit takes away one letter at a time, or leaves one of the words as it is.
    """
    if set(before.split()) & set(now.split()):
        return False
    same = _alike(before, now)
    end = _alike(before[same:][::-1], now[same:][::-1])
    return len(before.rstrip()) - same - end > 1


def _alike(one: str, other: str) -> int:
    """How many characters two texts begin with in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))


def whole(key: Key) -> Key:
    """The record on whose page another is read too: a highlight on that of its panel."""
    # A panel is a chapter of its own, an edition's page does not repeat it.
    parent = key.parent
    return key if parent is None or key.kind in ("edition", "panel", "source") else parent


def _beside(stops: tuple[Key, ...], here: Key, way: int) -> Key:
    """The stop after (before) a place that holds no hit itself, by edition."""
    near = [n for n, key in enumerate(stops) if key.edition == here.edition]
    if near:
        return stops[near[0] if way > 0 else near[-1]]
    return stops[0 if way > 0 else -1]
