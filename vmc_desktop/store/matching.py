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
from vmc_desktop.store.sequences import Meant, Sequences, is_name
from vmc_desktop.store.values import Values

WEIGHTS = {"title": 5.0, "heading": 4.0, "names": 3.0, "text": 1.0}
LENGTH_COUNTS = {"title": 0.3, "heading": 0.3, "names": 0.3, "text": 0.75}
"""b of BM25F, by field."""
SATURATION = 1.2
"""k1 of BM25F."""
OTHERS = 0.5
"""What words that were not asked for, but mean the same, count."""

_KEPT = 8_000_000
_FEW = 16
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
    def of_cells(cls, cells: Numbers, forms: Numbers, norms: Numbers) -> Frequencies:
        """Sum what each occurrence counts.

        Args:
            cells: the cell of each occurrence.
            forms: the same of other forms of a word; in a name they are other names.
            norms: what an occurrence counts in each field of each record.
        """
        size, flat = len(norms), norms.reshape(-1)
        if len(forms):
            forms = forms[~is_name(forms)]
        if (len(cells) + len(forms)) * _FEW < size:
            cells = np.concatenate([cells, forms])
            documents, which = np.unique(cells >> SHIFT, return_inverse=True)
            return cls(size, documents, np.bincount(which, flat[cells], len(documents)))
        numbers = np.bincount(cells >> SHIFT, flat[cells], size)
        if len(forms):
            numbers = numbers + np.bincount(forms >> SHIFT, flat[forms], size)
        return cls(size, None, numbers)

    @classmethod
    def sum(cls, some: Sequence[Frequencies], size: int) -> Frequencies:
        """How often each record holds any of several things."""
        numbers = np.zeros(size)
        for one in some:
            if one._documents is None:
                numbers += one._numbers
            else:
                numbers[one._documents] += one._numbers
        return cls(size, None, numbers)

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
        self._known: OrderedDict[Leaf | tuple[Leaf, ...], Frequencies] = OrderedDict()
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
                return reduce(np.logical_or, map(self.matching, (asked, *others)))
            case Years(first, last):
                return self._values.years(first, last)
            case Filter(field, words, prefix):
                return self._values.named(field, words, prefix)
        return self._leaf(node).mask()

    def holds(self, leaf: Leaf) -> bool:
        """Whether any record holds it."""
        return self._leaf(leaf).held > 0

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
        """How often each record holds any of them; kept like that of a single one."""
        some = [leaf for leaf in map(self._leaf, leaves) if leaf.held]
        if len(leaves) == 1 or len(some) == 1:
            return some[0] if some else self._leaf(leaves[0])
        known = self._known.get(leaves)
        if known is not None:
            self._known.move_to_end(leaves)
            return known
        return self._keep(leaves, Frequencies.sum(some, self._size))

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

    def _leaf(self, leaf: Leaf) -> Frequencies:
        """How often each record holds it; kept for the next time."""
        known = self._known.get(leaf)
        if known is not None:
            self._known.move_to_end(leaf)
            return known
        if isinstance(leaf, Word) or (isinstance(leaf, Phrase) and len(leaf.words) == 1):
            known = self._word(self._sequences.meant(leaf))
        else:
            _, cells = self._sequences.runs(leaf)
            known = Frequencies.of_cells(cells, cells[:0], self._norms)
        return self._keep(leaf, known)

    def _keep(self, what: Leaf | tuple[Leaf, ...], known: Frequencies) -> Frequencies:
        self._known[what] = known
        self._kept += known.cost
        while self._kept > _KEPT and len(self._known) > 1:
            self._kept -= self._known.popitem(last=False)[1].cost
        return known

    def _word(self, meant: Meant) -> Frequencies:
        exact, forms = self._index.cells(meant.exact), self._index.cells(meant.forms)
        return Frequencies.of_cells(exact, forms, self._norms)

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
