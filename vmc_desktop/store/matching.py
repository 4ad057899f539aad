"""Which records match a query, and how well: exactly, over whole lists of places.

Sets of records are masks, one truth value for each record: AND, OR, NOT and counting are then one
operation each. Scores are BM25F. Each word, phrase or NEAR of the query is a concept; how often a
record holds it is summed over the fields, weighted and set against the field's length, before it
is saturated, so that the forms of a word and its places in title and text count as one thing:

    frequency = sum over fields of weight * count / (1 - b + b * length / average length)
    score     = idf * frequency * (k1 + 1) / (frequency + k1)
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from functools import cached_property, reduce
from math import log

import numpy as np

from vmc_desktop.store.index.arrays import Numbers
from vmc_desktop.store.index.reader import Index
from vmc_desktop.store.index.segment import FIELDS, SHIFT
from vmc_desktop.store.query_tree import Also, And, Filter, Near, Node, Not, Or, Phrase, Word, Years
from vmc_desktop.store.sequences import Sequences
from vmc_desktop.store.values import Values

WEIGHTS = {"title": 5.0, "heading": 4.0, "names": 3.0, "text": 1.0}
LENGTH_COUNTS = {"title": 0.3, "heading": 0.3, "names": 0.3, "text": 0.75}
"""b of BM25F, by field."""
SATURATION = 1.2
"""k1 of BM25F."""
OTHERS = 0.5
"""What words that were not asked for, but mean the same, count."""

_KEPT = 8_000_000
_FEW = 32
"""A word that stands less often than once in so many records is kept as a list of them."""

Leaf = Word | Phrase | Near


class Frequencies:
    """How often each record holds something; for few records a list, else a number for each."""

    __slots__ = ("_documents", "_numbers", "_size", "held")

    def __init__(self, size: int, documents: Numbers | None, numbers: Numbers) -> None:
        self._size = size
        self._documents = documents
        self._numbers = numbers
        self.held = int(np.count_nonzero(numbers))

    @classmethod
    def of_cells(cls, cells: Numbers, norms: Numbers) -> Frequencies:
        """Sum what each occurrence counts.

        Args:
            cells: the cell of each occurrence.
            norms: what an occurrence counts in each field of each record.
        """
        size = len(norms)
        documents, weights = cells >> SHIFT, norms.reshape(-1)[cells]
        if not len(cells) or len(cells) * _FEW >= size:
            return cls(size, None, np.bincount(documents, weights, size))
        # Words come one after another, each in the order of records: runs, which are merged.
        order = np.argsort(documents, kind="stable")
        documents = documents[order]
        first = np.flatnonzero(np.concatenate([[True], documents[1:] != documents[:-1]]))
        return cls(size, documents[first], np.add.reduceat(weights[order], first))

    @property
    def cost(self) -> int:
        """How many numbers are kept."""
        return len(self._numbers) + 100

    def mask(self) -> Numbers:
        """The records that hold it; a new array."""
        if self._documents is None:
            there: Numbers = self._numbers > 0
            return there
        found = np.zeros(self._size, bool)
        found[self._documents] = True
        return found

    def of(self, documents: Numbers) -> Numbers:
        """The numbers of some records, which are in ascending order."""
        if self._documents is None:
            numbers: Numbers = self._numbers[documents]
            return numbers
        found = np.zeros(len(documents))
        if len(documents):
            places = np.searchsorted(documents, self._documents)
            places[places == len(documents)] = 0
            there = documents[places] == self._documents
            found[places[there]] = self._numbers[there]
        return found


class Matcher:
    """Evaluates queries on an open index."""

    def __init__(self, index: Index, values: Values) -> None:
        self._index = index
        self._values = values
        self._size = index.size
        self._sequences = Sequences(index)
        self._known: OrderedDict[tuple[Leaf, ...], Frequencies] = OrderedDict()
        self._kept = 0

    def matching(self, node: Node) -> Numbers:
        """The records that match, as a mask."""
        match node:
            case And(parts):
                return reduce(np.logical_and, map(self.matching, parts))
            case Or(parts):
                return reduce(np.logical_or, map(self.matching, parts))
            case Not(part):
                return ~self.matching(part)
            case Also(asked, others):
                found: Numbers = self.matching(asked)
                return found | self._together(others).mask()
            case Years(first, last):
                return self._values.years(first, last)
            case Filter(field, words, prefix):
                return self._values.named(field, words, prefix)
        return self._together((node,)).mask()

    def holds(self, leaf: Leaf) -> bool:
        """Whether any record holds it."""
        known = self._known.get((leaf,))
        return known.held > 0 if known else len(self._sequences.cells(leaf)) > 0

    def scores(self, node: Node, documents: Numbers) -> Numbers:
        """The score of each of these records, in their order; without any concept all are 0."""
        found = np.zeros(len(documents))
        for leaves, weight in self._concepts(node):
            some = self._together(tuple(leaves))
            if some.held:
                frequency = some.of(documents)
                found += weight * self._idf(some.held) * (SATURATION + 1) * (
                    frequency / (frequency + SATURATION)
                )  # fmt: skip
        return found

    def forget(self) -> None:
        """Let go of what was kept for the next time."""
        self._known.clear()
        self._kept = 0

    def _together(self, leaves: tuple[Leaf, ...]) -> Frequencies:
        """How often each record holds any of them; kept for the next time."""
        known = self._known.get(leaves)
        if known is not None:
            self._known.move_to_end(leaves)
            return known
        every = [self._sequences.cells(leaf) for leaf in leaves]
        cells = every[0] if len(every) == 1 else np.concatenate(every)
        known = self._known[leaves] = Frequencies.of_cells(cells, self._norms)
        self._kept += known.cost
        while self._kept > _KEPT and len(self._known) > 1:
            self._kept -= self._known.popitem(last=False)[1].cost
        return known

    def _idf(self, documents: int) -> float:
        return log(1 + (self._size - documents + 0.5) / (documents + 0.5))

    def _concepts(self, node: Node) -> Iterable[tuple[Sequence[Leaf], float]]:
        match node:
            case Word() | Phrase() | Near():
                yield (node,), 1.0
            case And(parts) | Or(parts):
                for part in parts:
                    yield from self._concepts(part)
            case Also(asked, others):
                yield from self._concepts(asked)
                yield others, OTHERS

    @cached_property
    def _norms(self) -> Numbers:
        """What one occurrence in each field of each record counts."""
        lengths = self._index.lengths.reshape(-1, len(FIELDS))
        found = np.empty(lengths.shape)
        for place, field in enumerate(FIELDS):
            own = lengths[:, place]
            filled = int(np.count_nonzero(own))
            average = int(own.sum(dtype=np.int64)) / filled if filled else 1.0
            weight, b = WEIGHTS[field], LENGTH_COUNTS[field]
            found[:, place] = weight / (1 - b + b * own / average)
        return found
