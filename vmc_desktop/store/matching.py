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
from functools import cached_property, lru_cache, reduce
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
_TOLD = 4_096
"""Of so many words and phrases is remembered whether they stand anywhere."""
_PHRASES = 32
"""Whether the vocabulary's phrases stand anywhere is asked just before where they do."""
_FEW = 4
"""Of fewer than one in so many records, the numbers are worked out for themselves."""

Leaf = Word | Phrase | Near


class Frequencies:
    """How often each record holds something, worked out as far as it is asked for.

    Which records hold it is cheap to tell. What each occurrence counts is summed for the records
    of an answer alone, and for all of them when it is asked again: then one is typing.
    """

    __slots__ = ("_all", "_asked", "_cells", "_documents", "_norms", "_there", "held")

    def __init__(self, cells: Numbers, norms: Numbers) -> None:
        """Take what is to be counted.

        Args:
            cells: the cell of each occurrence.
            norms: what an occurrence counts in each field of each record.
        """
        self._cells, self._norms = cells, norms
        # As NumPy counts places: else each of the steps below would make them so anew.
        self._documents: Numbers = (cells >> SHIFT).astype(np.intp)
        self._there: Numbers | None = None
        self._all: Numbers | None = None
        self._asked = False
        self.held = int(np.count_nonzero(self.mask()))
        """How many records hold it."""

    @property
    def cost(self) -> int:
        """How many numbers are kept, at most."""
        return 3 * len(self._cells) + len(self._norms)

    def mask(self) -> Numbers:
        """The records that hold it; not to be written to."""
        if self._there is None:
            self._there = np.zeros(len(self._norms), bool)
            self._there[self._documents] = True
        return self._there

    def of(self, documents: Numbers) -> Numbers:
        """The numbers of some records, which are in ascending order."""
        size = len(self._norms)
        if self._all is None and (self._asked or len(documents) * _FEW >= size):
            weights = self._norms.reshape(-1).take(self._cells.astype(np.intp))
            self._all = np.bincount(self._documents, weights, size)
        if self._all is not None:
            found: Numbers = self._all.take(documents)
            return found
        self._asked = True
        wanted = np.zeros(size, bool)
        wanted[documents] = True
        some = np.flatnonzero(wanted.take(self._documents))
        weights = self._norms.reshape(-1).take(self._cells.take(some))
        places = documents.searchsorted(self._documents.take(some))
        return np.bincount(places, weights, len(documents))


class Matcher:
    """Evaluates queries on an open index."""

    def __init__(self, index: Index, values: Values) -> None:
        self._index = index
        self._values = values
        self._size = index.size
        self._sequences = Sequences(index)
        self._known: OrderedDict[tuple[Leaf, ...], Frequencies] = OrderedDict()
        self._kept = 0
        self._any = lru_cache(_TOLD)(self._holds)
        self._phrases = lru_cache(_PHRASES)(self._sequences.cells)

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
        return known.held > 0 if known else self._any(leaf)

    def _holds(self, leaf: Leaf) -> bool:
        if isinstance(leaf, Word):
            return self._sequences.any(leaf)
        return len(self._phrases(leaf)) > 0

    def scores(self, node: Node, documents: Numbers) -> Numbers:
        """The score of each of these records, in their order; without any concept all are 0."""
        found = np.zeros(len(documents))
        for leaves, weight in self._concepts(node):
            some = self._together(tuple(leaves))
            if some.held:
                frequency = some.of(documents)
                frequency = frequency / (frequency + SATURATION)
                frequency *= weight * self._idf(some.held) * (SATURATION + 1)
                found += frequency
        return found

    def forget(self) -> None:
        """Let go of what was kept for the next time."""
        self._known.clear()
        self._kept = 0
        self._any.cache_clear()
        self._phrases.cache_clear()

    def _together(self, leaves: tuple[Leaf, ...]) -> Frequencies:
        """How often each record holds any of them; kept for the next time."""
        known = self._known.get(leaves)
        if known is not None:
            self._known.move_to_end(leaves)
            return known
        sequences = self._sequences
        every = [
            self._phrases(leaf) if isinstance(leaf, Phrase) else sequences.cells(leaf)
            for leaf in leaves
        ]
        cells = every[0] if len(every) == 1 else np.concatenate(every)
        known = self._known[leaves] = Frequencies(cells, self._norms)
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
