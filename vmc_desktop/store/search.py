"""From the text of a query to its answer."""

from __future__ import annotations

import sqlite3
from array import array
from collections import Counter, OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, reduce
from itertools import compress
from operator import and_

from vmc_desktop.answers import Group, Hit, Question, Results, Sort
from vmc_desktop.domain import Key
from vmc_desktop.store.holding import Holding
from vmc_desktop.store.index.reader import Index
from vmc_desktop.store.lookup import Lookup
from vmc_desktop.store.marks import Marks
from vmc_desktop.store.matching import Matcher
from vmc_desktop.store.query import parse
from vmc_desktop.store.query_tree import Node
from vmc_desktop.store.relax import ENOUGH
from vmc_desktop.store.showing import Showcase
from vmc_desktop.store.snippets import FEW, snippets
from vmc_desktop.store.suggest import Suggestions
from vmc_desktop.store.thesaurus import Thesaurus
from vmc_desktop.store.understanding import Understanding
from vmc_desktop.store.values import Names, Values
from vmc_desktop.store.wording import describe, others
from vmc_desktop.store.written import Written

_ANSWERS_KEPT = 64


@dataclass(frozen=True, slots=True)
class _Found:
    """A question worked out: everything but what is shown of it."""

    results: Results
    node: Node | None
    ranked: tuple[int, ...] = ()
    scores: Mapping[int, float] = field(default_factory=dict)
    panels: Mapping[int, list[int]] = field(default_factory=dict)


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
        self.holding = holding = Holding(self._matcher, index.lexicon, lookup)
        written = Written(self._showcase, holding, thesaurus.labels)
        self._understanding = Understanding(holding, thesaurus, written)
        self.suggestions = Suggestions(holding, written.word, names, self._showcase.titles)
        self._parents = array("i", lookup.parents)
        self._years = values.by_record("year")
        self._answers: OrderedDict[Question, _Found] = OrderedDict()

    def search(self, question: Question, limit: int | None) -> Results:
        """The answer to a question, with the best hits."""
        found = self._find(question)
        if found.node is None:
            return found.results
        best = found.ranked[:limit]
        marks = Marks.of(found.node, self._index.lexicon)
        return replace(found.results, hits=self._hits(best, found.scores, marks, FEW))

    def groups(self, question: Question, start: int, number: int) -> tuple[Group, ...]:
        """The hits by panel, the panel with the best hit first; each with all its passages."""
        found = self._find(question)
        if found.node is None:
            return ()
        marks = Marks.of(found.node, self._index.lexicon)
        some = list(found.panels.items())[start : start + number]
        heads = self._hits([head for head, _ in some], found.scores, marks, 0)
        return tuple(
            Group(head, self._hits(members, found.scores, marks, None))
            for head, (_, members) in zip(heads, some, strict=True)
        )

    def marks(self, question: Question) -> Marks:
        """What the question matches in any text."""
        return Marks.of(self._find(question).node, self._index.lexicon)

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
        number = len(self._matcher.documents(asked))
        wider = self._understanding.widen(node, number) if question.synonyms else None
        if wider is not None:
            node, asked = wider.node, wider.bits
        narrowed = {name: self._values.chosen(name, some) for name, some in question.chosen}
        bits = reduce(and_, narrowed.values(), asked)
        documents = self._matcher.documents(bits)
        scores: Mapping[int, float] = self._matcher.scores(node, documents)
        if wider is not None:
            scores = wider.scores(scores)
        ranked = self._ranked(documents, scores, question.sort)
        panels: dict[int, list[int]] = {}
        for document in ranked:
            panels.setdefault(self._panel(document), []).append(document)
        results = Results(
            question,
            wider.describe(documents) if wider else describe(node),
            len(documents),
            groups=len(panels),
            facets=self._values.count(documents, bits, asked, narrowed),
            counts=self._counts(documents),
            reading_order=tuple(compress(self._keys, self._matcher.selectors(bits))),
            notes=(
                *parsed.notes,
                *(wider.notes if wider else ()),
                *self._understanding.unknown(node),
            ),
            also=others(node),
            meant=self._understanding.meant(parsed, question.synonyms) if number < ENOUGH else (),
            relaxed=wider.relaxed(documents) if wider else 0,
        )
        sorted_panels = {head: sorted(members) for head, members in panels.items()}
        return _Found(results, node, ranked, scores, sorted_panels)

    def _ranked(
        self, documents: Sequence[int], scores: Mapping[int, float], sort: Sort
    ) -> tuple[int, ...]:
        if sort == "relevance":
            return tuple(sorted(documents, key=lambda one: (-scores[one], one)))
        way = -1 if sort == "newest" else 1
        return tuple(sorted(documents, key=lambda one: (way * self._years[one], one)))

    def _panel(self, document: int) -> int:
        """The panel a record belongs to; for what belongs to none, the edition."""
        kind = self._lookup.kinds[document]
        return document if kind in ("panel", "edition") else self._parents[document]

    @cached_property
    def _keys(self) -> list[Key]:
        return [Key(text) for text in self._lookup.keys]

    def _counts(self, documents: Sequence[int]) -> dict[str, int]:
        """The number of hits in and below each node: an edition is two levels up at most."""
        counts = dict.fromkeys(documents, 1)
        parents = self._parents
        for parent, number in Counter(map(parents.__getitem__, documents)).items():
            while parent >= 0:
                counts[parent] = counts.get(parent, 0) + number
                parent = parents[parent]
        return dict(zip(map(self._lookup.keys.__getitem__, counts), counts.values(), strict=True))

    def _hits(
        self, best: Sequence[int], scores: Mapping[int, float], marks: Marks, most: int | None
    ) -> tuple[Hit, ...]:
        records = self._showcase.show([self._lookup.keys[document] for document in best])
        return tuple(
            Hit(
                shown.key,
                shown.kind,
                shown.year,
                shown.title.text,
                shown.path,
                scores.get(document, 0.0),
                marks.spans(shown.title),
                snippets(shown.passages, marks, most),
            )
            for shown, document in zip(records, best, strict=True)
        )
