"""From the text of a query to its answer."""

from __future__ import annotations

import sqlite3
from collections import OrderedDict
from dataclasses import dataclass, field, replace
from functools import cached_property, reduce
from itertools import islice
from operator import and_

import numpy as np

from vmc_desktop.answers import Group, Hit, Question, Results, Sort
from vmc_desktop.domain import Key
from vmc_desktop.store.answering import Counts, ReadingOrder
from vmc_desktop.store.holding import Holding
from vmc_desktop.store.index.arrays import Numbers
from vmc_desktop.store.index.reader import Index
from vmc_desktop.store.lookup import Lookup
from vmc_desktop.store.marks import Marker, Marks
from vmc_desktop.store.matching import Matcher
from vmc_desktop.store.query import parse
from vmc_desktop.store.query_tree import Node
from vmc_desktop.store.ranking import Panels, best
from vmc_desktop.store.relax import ENOUGH
from vmc_desktop.store.showing import Showcase, Shown
from vmc_desktop.store.snippets import FEW, snippets
from vmc_desktop.store.suggest import Suggestions
from vmc_desktop.store.thesaurus import Thesaurus
from vmc_desktop.store.told import Spans
from vmc_desktop.store.understanding import Understanding
from vmc_desktop.store.values import Names, Values
from vmc_desktop.store.wording import describe, others
from vmc_desktop.store.written import Written

_ANSWERS_KEPT = 64


def _none() -> Numbers:
    return np.empty(0, np.intp)


@dataclass(frozen=True, eq=False)
class _Found:
    """A question worked out: everything but what is shown of it.

    ``documents`` are the hits in ascending order, ``scores`` theirs, ``order`` is higher for what
    comes before; ``heads`` are their panels (or editions).
    """

    results: Results
    node: Node | None
    marks: Marks = field(default_factory=Marks)
    documents: Numbers = field(default_factory=_none)
    scores: Numbers = field(default_factory=_none)
    order: Numbers = field(default_factory=_none)
    heads: Numbers = field(default_factory=_none)

    @cached_property
    def panels(self) -> Panels:
        """The hits by panel."""
        return Panels(self.documents, self.heads, self.order)

    def score(self, document: int) -> float:
        """The score of a record; 0 for what is no hit."""
        place = self.documents.searchsorted(document)
        there = place < len(self.documents) and self.documents[place] == document
        return float(self.scores[place]) if there else 0.0


class Searcher:
    """Answers questions; belongs to the thread that opened what it is given."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        index: Index,
        lookup: Lookup,
        values: Values,
        thesaurus: Thesaurus,
        names: Names,
    ) -> None:
        self._showcase = Showcase(connection)
        self._index = index
        self._lookup = lookup
        self._values = values
        self._matcher = Matcher(index, values)
        self._marker = Marker(index.lexicon)
        self.holding = holding = Holding(self._matcher, index.lexicon, lookup)
        written = Written(self._showcase, holding, thesaurus.labels)
        self._understanding = Understanding(holding, thesaurus, written)
        self.suggestions = Suggestions(holding, written.word, names, self._showcase.titles)
        self._answers: OrderedDict[Question, _Found] = OrderedDict()

    def search(self, question: Question, limit: int | None) -> Results:
        """The answer to a question, with the best hits."""
        found = self._find(question)
        if found.node is None:
            return found.results
        return replace(found.results, hits=self._hits(found, best(found.order, limit), FEW))

    def groups(self, question: Question, start: int, number: int) -> tuple[Group, ...]:
        """The hits by panel, the panel with the best hit first; each with all its passages."""
        found = self._find(question)
        if found.node is None or not len(found.documents):
            return ()
        return self._groups(found, found.panels.heads[start : start + number])

    def group(self, question: Question, head: Key) -> Group | None:
        """The hits in a panel, or in an edition outside its panels; None where there are none."""
        found, number = self._find(question), self._lookup.numbers.get(head.text)
        if found.node is None or number is None or number not in found.heads:
            return None
        return self._groups(found, np.array([number]))[0]

    def marks(self, question: Question) -> Marks:
        """What the question matches in any text."""
        return self._find(question).marks

    def _groups(self, found: _Found, numbers: Numbers) -> tuple[Group, ...]:
        ends, heads = self._lookup.ends, numbers.tolist()
        every = [found.panels.members(head, int(ends[head])) for head in heads]
        hits = iter(self._hits(found, np.concatenate([_none(), *every]), None))
        shown = self._showcase.show([self._lookup.keys[head] for head in heads])
        titles = self._showcase.parted([one.headed() for one in shown], found.marks)
        return tuple(
            Group(_head(one, found.score(head), spans), tuple(islice(hits, len(members))))
            for one, (spans, _), head, members in zip(shown, titles, heads, every, strict=True)
        )

    def close(self) -> None:
        """Let go of the index."""
        self._answers.clear()
        self._matcher.forget()
        self._marker.forget()

    def _find(self, question: Question) -> _Found:
        """One that was asked lately is not worked out again."""
        known = self._answers.get(question)
        if known is None:
            known = self._answers[question] = self._answer(question)
            if len(self._answers) > _ANSWERS_KEPT:
                self._answers.popitem(last=False)
        else:
            self._answers.move_to_end(question)
        return known

    def _answer(self, question: Question) -> _Found:
        parsed = parse(question.text)
        node = self._understanding.node(parsed.node, question.synonyms)
        if node is None:
            return _Found(Results(question, "", 0, notes=parsed.notes), None)
        asked = self._matcher.matching(node)
        number = self.holding.number(asked)
        wider = self._understanding.widen(node, number) if question.synonyms else None
        if wider is not None:
            node, asked = wider.node, wider.bits
        narrowed = {name: self._values.chosen(name, some) for name, some in question.chosen}
        documents = np.flatnonzero(reduce(and_, narrowed.values(), asked))
        scores = self._matcher.scores(node, documents)
        if wider is not None:
            scores = wider.scores(documents, scores)
        heads = self._lookup.heads[documents]
        results = Results(
            question,
            wider.describe(documents) if wider else describe(node),
            len(documents),
            groups=self._number(heads),
            facets=self._values.count(documents, asked, narrowed),
            counts=Counts(self._lookup, documents),
            reading_order=ReadingOrder(self._lookup, documents),
            notes=(
                *parsed.notes,
                *(wider.notes if wider else ()),
                *self._understanding.unknown(node),
            ),
            also=others(node),
            meant=self._understanding.meant(parsed, question.synonyms) if number < ENOUGH else (),
            relaxed=wider.relaxed(documents) if wider else 0,
        )
        order = self._order(documents, scores, question.sort)
        return _Found(results, node, self._marker.marks(node), documents, scores, order, heads)

    def _order(self, documents: Numbers, scores: Numbers, sort: Sort) -> Numbers:
        """What is higher for a hit that comes before; equal ones keep the order of reading."""
        if sort == "relevance":
            return scores
        years: Numbers = self._years[documents]
        return years if sort == "newest" else -years

    @cached_property
    def _years(self) -> Numbers:
        return self._values.by_record("year")

    def _number(self, heads: Numbers) -> int:
        """How many different ones these are."""
        there = np.zeros(self._index.size, bool)
        there[heads] = True
        return int(np.count_nonzero(there))

    def _hits(self, found: _Found, places: Numbers, most: int | None) -> tuple[Hit, ...]:
        """The hits at these places of ``found.documents``."""
        keys = [self._lookup.keys[document] for document in found.documents[places].tolist()]
        scores = found.scores[places].tolist()
        shown = self._showcase.show(keys)
        marked = self._showcase.parted(shown, found.marks, most)
        return tuple(
            _hit(one, score, spans, most)
            for one, score, spans in zip(shown, scores, marked, strict=True)
        )


def _head(one: Shown, score: float, spans: Spans) -> Hit:
    return Hit(one.key, one.kind, one.year, one.title, one.path, score, spans, (), one.detail)


def _hit(one: Shown, score: float, spans: tuple[Spans, dict[int, Spans]], most: int | None) -> Hit:
    title, passages = spans
    return Hit(
        one.key,
        one.kind,
        one.year,
        one.title,
        one.path,
        score,
        title,
        snippets(one.passages, passages, most),
        one.detail,
    )
