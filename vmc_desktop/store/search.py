"""From the text of a query to its answer."""

from __future__ import annotations

import sqlite3
from array import array
from collections import Counter, OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from heapq import nsmallest
from itertools import compress
from typing import Any

import msgspec

from vmc_desktop.answers import Hit, Results
from vmc_desktop.domain import Key
from vmc_desktop.store.index.reader import Index
from vmc_desktop.store.lookup import Lookup
from vmc_desktop.store.marks import Marks
from vmc_desktop.store.matching import Matcher
from vmc_desktop.store.query import parse
from vmc_desktop.store.query_tree import Also, And, Filter, Node, Not, Or
from vmc_desktop.store.snippets import snippets
from vmc_desktop.store.thesaurus import Thesaurus
from vmc_desktop.store.values import Values
from vmc_desktop.store.wording import describe, others

_ANSWERS_KEPT = 64
_AT_ONCE = 500

_Question = tuple[str, int | None, bool]
_titles = msgspec.json.Decoder(tuple[str, ...])


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
        self._connection = connection
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
        keys = [self._keys[document] for document, _ in best]
        shown = self._shown([key.text for key in keys])
        texts = self._texts([key.text for key in keys])
        hits = []
        for key, (_, score) in zip(keys, best, strict=True):
            kind, year, title, path = shown[key.text]
            told = snippets(texts[key.text], title, marks)
            spans = marks.spans(title)
            hits.append(Hit(key, kind, year, title, _titles.decode(path), score, spans, told))
        return tuple(hits)

    def _shown(self, keys: Sequence[str]) -> dict[str, list[Any]]:
        rows = self._rows(
            "SELECT r.key, r.kind, e.year, r.title, r.path FROM records r "
            "JOIN editions e ON e.key = r.edition WHERE r.key IN ({})",
            keys,
        )
        return {key: rest for key, *rest in rows}

    def _texts(self, keys: Sequence[str]) -> dict[str, list[tuple[str, str]]]:
        found: dict[str, list[tuple[str, str]]] = {key: [] for key in keys}
        rows = self._rows(
            "SELECT record, text, folded FROM texts WHERE record IN ({}) ORDER BY record, position",
            keys,
        )
        for record, text, folded in rows:
            found[record].append((text, folded))
        return found

    def _rows(self, question: str, keys: Sequence[str]) -> Iterator[Any]:
        for start in range(0, len(keys), _AT_ONCE):
            some = keys[start : start + _AT_ONCE]
            asked = question.format(",".join("?" * len(some)))
            yield from self._connection.execute(asked, some).fetchall()

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
