"""Words one after another, and near each other: where they stand.

A phrase is found from its rarest word: what stands beside each of its places is looked up in the
words of all documents, which costs one step for each place whatever the other words are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from vmc_desktop.store.index.arrays import Numbers
from vmc_desktop.store.index.reader import Index
from vmc_desktop.store.index.segment import FIELDS, STEMMED
from vmc_desktop.store.query_tree import Near, Phrase, Word

UNSTEMMED = [place for place, field in enumerate(FIELDS) if field not in STEMMED]

Runs = tuple[Numbers, Numbers]
"""The places where something begins, ascending only within one word, and the cells of them."""


@dataclass(frozen=True, slots=True)
class Meant:
    """The words that one word stands for, by number: everywhere, and only where stems count."""

    exact: Sequence[int]
    forms: Sequence[int]


class Sequences:
    """Finds phrases and neighbours in an open index."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def meant(self, leaf: Word | Phrase) -> Meant:
        """What a word stands for; of a phrase its first."""
        lexicon = self._index.lexicon
        text = leaf.text if isinstance(leaf, Word) else leaf.words[0]
        exact: Sequence[int]
        if leaf.prefix:
            exact = lexicon.completions(text)
        else:
            own = lexicon.number(text)
            exact = () if own is None else (own,)
        forms = lexicon.forms(text) if isinstance(leaf, Word) else ()
        return Meant(exact, sorted(form for form in forms if form not in exact))

    def runs(self, leaf: Word | Phrase | Near) -> Runs:
        """Where it stands; a NEAR where its left side stands beside its right."""
        if isinstance(leaf, Near):
            return self._near(leaf)
        if isinstance(leaf, Phrase) and len(leaf.words) > 1:
            return self._phrase(leaf)
        return self._places(self.meant(leaf))

    def _places(self, meant: Meant) -> Runs:
        index = self._index
        places, cells = index.places(meant.exact), index.cells(meant.exact)
        if not meant.forms:
            return places, cells
        others, theirs = index.places(meant.forms), index.cells(meant.forms)
        stemmed = ~is_name(theirs)
        return (
            np.concatenate([places, others[stemmed]]),
            np.concatenate([cells, theirs[stemmed]]),
        )

    def _phrase(self, leaf: Phrase) -> Runs:
        index, last = self._index, len(leaf.words) - 1
        slots = [
            self.meant(Word(word, leaf.prefix and n == last)) for n, word in enumerate(leaf.words)
        ]
        counts = [index.frequency(one.exact) + index.frequency(one.forms) for one in slots]
        rarest = counts.index(min(counts))
        places, cells = self._places(slots[rarest])
        starts = places.astype(np.int64) - rarest
        there = starts >= 0
        starts, cells = starts[there], cells[there]
        for shift in sorted(range(len(slots)), key=counts.__getitem__):
            if shift != rarest and len(starts):
                there = self._are_there(slots[shift], starts + shift, cells)
                starts, cells = starts[there], cells[there]
        return starts, cells

    def _are_there(self, meant: Meant, places: Numbers, cells: Numbers) -> Numbers:
        """At which places one of the words stands. The last of all is a break, and no word."""
        tokens = self._index.tokens.take(places, mode="clip")
        exact = np.zeros(len(self._index.lexicon.words) + 1, bool)
        exact[_numbers(meant.exact)] = True
        if not meant.forms:
            return exact[tokens]
        every = exact.copy()
        every[_numbers(meant.forms)] = True
        return every[tokens] & (exact[tokens] | ~is_name(cells))

    def _near(self, leaf: Near) -> Runs:
        first, cells = self.runs(leaf.left)
        right = np.sort(self.runs(leaf.right)[0].astype(np.int64))
        if not len(first) or not len(right):
            return first[:0], cells[:0]
        first = first.astype(np.int64)
        last, right_last = first + _width(leaf.left), right + _width(leaf.right)
        after = np.searchsorted(right, last, side="right")
        before = np.searchsorted(right_last, first) - 1
        after = np.minimum(after, len(right) - 1)
        before = np.maximum(before, 0)
        beside = self._are_beside(last, right[after], leaf.distance)
        beside |= self._are_beside(right_last[before], first, leaf.distance)
        return first[beside], cells[beside]

    def _are_beside(self, one: Numbers, other: Numbers, distance: int) -> Numbers:
        """Whether the other comes at most so many words later, in the same passage."""
        apart = other - one
        found: Numbers = (apart > 0) & (apart <= distance)
        where = np.flatnonzero(found)
        breaks = self._index.breaks
        found[where] = np.searchsorted(breaks, one[where]) == np.searchsorted(breaks, other[where])
        return found


def is_name(cells: Numbers) -> Numbers:
    """Which cells hold names, where a word stands for itself alone."""
    return np.isin(cells % np.uint32(len(FIELDS)), UNSTEMMED)


def _numbers(words: Sequence[int]) -> Numbers | slice:
    if isinstance(words, range):
        return slice(words.start, words.stop)
    return np.array(words, np.intp)


def _width(leaf: Word | Phrase) -> int:
    return len(leaf.words) - 1 if isinstance(leaf, Phrase) else 0
