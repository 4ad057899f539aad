"""From the text of a query to its answer."""

from __future__ import annotations

import sqlite3
from array import array
from collections import Counter, OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from heapq import nsmallest
from itertools import compress

from vmc_desktop.answers import Hit, Results
from vmc_desktop.domain import Key
from vmc_desktop.store.index.reader import Index
from vmc_desktop.store.lookup import Lookup
from vmc_desktop.store.marks import Marks
from vmc_desktop.store.matching import Matcher
from vmc_desktop.store.query import parse
from vmc_desktop.store.query_tree import Also, And, Filter, Node, Not, Or
from vmc_desktop.store.showing import Showcase
from vmc_desktop.store.snippets import snippets
from vmc_desktop.store.thesaurus import Thesaurus
from vmc_desktop.store.values import Values
from vmc_desktop.store.wording import describe, others

_ANSWERS_KEPT = 64

_Question = tuple[str, int | None, bool]


class Searcher:
    """Answers queries; belongs to the thread that opened what it is given."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        index: Index,
        lookup: Lookup,
        values: Values,
        thesaurus: Thesaurus,
    ) -> None:
        self._showcase = Showcase(connection)
        self._index = index
        self._lookup = lookup
        self._values = values
        self._thesaurus = thesaurus
        self._matcher = Matcher(index, values)
        self._parents = array("i", lookup.parents)
        self._answers: OrderedDict[_Question, Results] = OrderedDict()

    def search(self, query: str, limit: int | None, synonyms: bool) -> Results:
        """The answer to a query; one that was asked lately is not worked out again."""
        question = (query, limit, synonyms)
        known = self._answers.get(question)
        if known is None:
            known = self._answers[question] = self._answer(*question)
            if len(self._answers) > _ANSWERS_KEPT:
                self._answers.popitem(last=False)
        else:
            self._answers.move_to_end(question)
        return known

    def marks(self, query: str, synonyms: bool) -> Marks:
        """What the query matches in any text."""
        node = parse(query).node
        return Marks.of(self._expanded(node) if synonyms else node, self._index.lexicon)

    def _answer(self, query: str, limit: int | None, synonyms: bool) -> Results:
        parsed = parse(query)
        node = self._expanded(parsed.node) if synonyms else parsed.node
        if node is None:
            return Results(query, "", 0, notes=parsed.notes)
        bits = self._matcher.matching(node)
        documents = self._matcher.documents(bits)
        scores = self._matcher.scores(node, documents)
        best = nsmallest(
            len(documents) if limit is None else limit,
            ((-score, document) for document, score in scores.items()),
        )
        marks = Marks.of(node, self._index.lexicon)
        return Results(
            query,
            describe(node),
            len(documents),
            self._hits([(document, -score) for score, document in best], marks),
            self._values.count(documents, bits),
            self._counts(documents),
            tuple(compress(self._keys, self._matcher.selectors(bits))),
            (*parsed.notes, *self._unknown(node)),
            others(node),
        )

    def _expanded(self, node: Node | None) -> Node | None:
        """With those other words that the archive uses."""
        return _pruned(self._thesaurus.expand(node), self._matcher)

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

    def _hits(self, best: Sequence[tuple[int, float]], marks: Marks) -> tuple[Hit, ...]:
        records = self._showcase.show([self._lookup.keys[document] for document, _ in best])
        return tuple(
            Hit(
                shown.key,
                shown.kind,
                shown.year,
                shown.title.text,
                shown.path,
                score,
                marks.spans(shown.title),
                snippets(shown.passages, marks),
            )
            for shown, (_, score) in zip(records, best, strict=True)
        )

    def _unknown(self, node: Node) -> tuple[str, ...]:
        """Notes on filters that nothing in the archive answers to."""
        match node:
            case Filter(field, words, prefix):
                if not self._values.named(field, words, prefix):
                    return (f"Nothing here has {field} “{' '.join(words)}”.",)
            case And(parts) | Or(parts):
                return tuple(note for part in parts for note in self._unknown(part))
            case Not(part):
                return self._unknown(part)
        return ()


def _pruned(node: Node | None, matcher: Matcher) -> Node | None:
    match node:
        case Also(asked, words, labels):
            used = [n for n, word in enumerate(words) if matcher.matching(word)]
            if not used:
                return asked
            return Also(asked, tuple(words[n] for n in used), tuple(labels[n] for n in used))
        case And(parts) | Or(parts):
            return replace(node, parts=tuple(_pruned(part, matcher) or part for part in parts))
    return node
