"""Words one after another, and near each other: where they stand.

A phrase is found from its rarest word: what stands beside each of its places is looked up in the
words of all documents, which costs one step for each place whatever the other words are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from vmc_desktop.store.index.arrays import Numbers
from vmc_desktop.store.index.reader import Index
from vmc_desktop.store.index.segment import FIELDS, STEMMED
from vmc_desktop.store.query_tree import Near, Phrase, Word

(_NAMES,) = (place for place, field in enumerate(FIELDS) if field not in STEMMED)
_AT_ONCE = 1 << 18
"""So many neighbours are looked at in one step: what they take stays small."""
_STEPS, _STEPS_AT_LEAST = 1, 5_000
"""Two common words are compared place by place: to step from each place of one costs more."""
_FEWER = 8
"""Of fewer than one in so many places, each is looked for."""
_WALKED = 12
"""So few words are walked through to see whether a passage ends: to look for its end costs more."""
_DOUBLED = 31
"""Places of more bits do not fit when they are doubled."""

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

    def cells(self, leaf: Word | Phrase | Near) -> Numbers:
        """The cells where it stands, once for each time it does."""
        if isinstance(leaf, Near) or (isinstance(leaf, Phrase) and len(leaf.words) > 1):
            return self.runs(leaf)[1]
        meant = self.meant(leaf)
        exact = self._index.cells(meant.exact)
        if not meant.forms:
            return exact
        forms = self._index.cells(meant.forms)
        names = is_name(forms)
        return np.concatenate([exact, forms[~names] if names.any() else forms])

    def any(self, word: Word) -> bool:
        """Whether a word stands anywhere."""
        return self._index.frequency(self.meant(word).exact) > 0 or len(self.cells(word)) > 0

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
        last = len(leaf.words) - 1
        slots, counts = [], []
        for n, word in enumerate(leaf.words):
            slots.append(self.meant(Word(word, leaf.prefix and n == last)))
            counts.append(self._often(slots[-1]))
            if not counts[-1]:
                # Other words for a topic are in languages that few texts have.
                return self._places(slots[-1])
        rarest = counts.index(min(counts))
        places, cells = self._places(slots[rarest])
        starts = places.astype(np.int64) - rarest
        there = starts >= 0
        if not there.all():
            starts, cells = starts[there], cells[there]
        for shift in sorted(range(len(slots)), key=counts.__getitem__):
            if shift != rarest and len(starts):
                tokens = self._index.tokens.take(starts + shift, mode="clip")
                there = self._codes(slots[shift]).take(tokens) > is_name(cells)
                starts, cells = starts[there], cells[there]
        return starts, cells

    def _codes(self, meant: Meant) -> Numbers:
        """For each word, and the break after the last: 2 if it is meant, 1 if it is but in names.

        So a word in a cell is meant where its code is above that of `is_name` for the cell.
        """
        codes = np.zeros(len(self._index.lexicon.words) + 1, np.uint8)
        codes[_numbers(meant.forms)] = 1
        codes[_numbers(meant.exact)] = 2
        return codes

    def _near(self, leaf: Near) -> Runs:
        if not _is_single(leaf.left) or not _is_single(leaf.right):
            return self._near_runs(leaf)
        left, right = self.meant(leaf.left), self.meant(leaf.right)
        often, theirs_often = self._often(left), self._often(right)
        steps = 2 * leaf.distance * min(often, theirs_often)
        if steps > _STEPS * (often + theirs_often) + _STEPS_AT_LEAST:
            return self._near_runs(leaf)
        if often <= theirs_often:
            first, cells = self._places(left)
            beside = np.zeros(len(first), bool)
            for stretch, _, there in self._around(first, cells, right, leaf.distance):
                beside[stretch] |= there.any(axis=0)
            return first[beside], cells[beside]
        other, theirs = self._places(right)
        found, own = [other[:0].astype(np.int64)], [theirs[:0]]
        for stretch, places, there in self._around(other, theirs, left, leaf.distance):
            found.append(places[there])
            own.append(theirs[stretch][there.nonzero()[1]])
        first, once = np.unique(np.concatenate(found), return_index=True)
        return first, np.concatenate(own)[once]

    def _often(self, meant: Meant) -> int:
        return self._index.frequency(meant.exact) + self._index.frequency(meant.forms)

    def _around(
        self, places: Numbers, cells: Numbers, meant: Meant, distance: int
    ) -> Iterator[tuple[slice, Numbers, Numbers]]:
        """For some of the places after others, on one side and on the other: their neighbours.

        A row is one step away from the one before; and which are meant and in the same passage.
        """
        tokens, end = self._index.tokens, len(self._index.lexicon.words)
        codes, names = self._codes(meant), is_name(cells)
        steps = np.arange(1, distance + 1)[:, np.newaxis]
        for first in range(0, len(places), max(1, _AT_ONCE // distance)):
            stretch = slice(first, first + max(1, _AT_ONCE // distance))
            for way in (steps, -steps):
                beside = places[stretch] + way
                # A break ends all passages, so that only before the first there is nothing.
                said = tokens.take(beside, mode="clip")
                inside = (said != end) & (beside >= 0)
                np.logical_and.accumulate(inside, axis=0, out=inside)
                inside &= codes.take(said) > names[stretch]
                yield stretch, beside, inside

    def _near_runs(self, leaf: Near) -> Runs:
        starts, cells = self.runs(leaf.left)
        if not len(starts):
            return starts, cells
        # As narrow as they lie in the index: more of them fit into what is near the processor.
        first = starts.astype(np.uint32, copy=False)
        # Stable sorting makes use of runs that are sorted already, those of each word.
        right = np.sort(self.runs(leaf.right)[0].astype(np.uint32, copy=False), kind="stable")
        if not len(right):
            return starts[:0], cells[:0]
        wide, wide_right = _width(leaf.left), _width(leaf.right)
        last = first + wide if wide else first
        after = _at_most(right, last)
        beside = self._are_beside(last, right.take(after, mode="clip"), leaf.distance)
        # What begins before the left one, its own words and what overlaps them left out.
        if wide or wide_right:
            before = right.searchsorted(first - wide_right) - 1
        else:
            before = after - 1
            before -= right.take(before, mode="clip") == first
        ends = right.take(before, mode="clip") + wide_right
        beside |= self._are_beside(ends, first, leaf.distance)
        return starts[beside], cells[beside]

    def _are_beside(self, one: Numbers, other: Numbers, distance: int) -> Numbers:
        """Whether the other comes at most so many words later, in the same passage."""
        # Numbers without a sign: what comes before is very far after.
        found: Numbers = other - one - 1 < distance
        where = np.flatnonzero(found)
        if distance > _WALKED:
            breaks = self._index.breaks
            # A break ends every passage: the next one comes after both.
            found[where] = breaks.take(breaks.searchsorted(one[where])) > other[where]
            return found
        tokens, end = self._index.tokens, len(self._index.lexicon.words)
        places, apart = one[where], other[where] - one[where]
        ended = np.zeros(len(where), bool)
        for step in range(1, distance):
            ended |= (tokens.take(places + step, mode="clip") == end) & (apart > step)
        found[where[ended]] = False
        return found


def _at_most(ascending: Numbers, those: Numbers) -> Numbers:
    """How many of the first are at most each of the second."""
    if (
        len(those) * _FEWER < len(ascending)
        or not (those[1:] > those[:-1]).all()
        or max(ascending[-1], those[-1]) >> _DOUBLED
    ):
        return ascending.searchsorted(those, side="right")
    # Two that ascend are merged, which is quicker than to look for each: what is left to know is
    # how many of the others come before.
    both = np.concatenate([ascending * 2, those * 2 + 1])
    both.sort(kind="stable")
    found = np.flatnonzero((both & 1).astype(bool))
    found -= np.arange(len(those))
    return found


def is_name(cells: Numbers) -> Numbers:
    """Which cells hold names, where a word stands for itself alone."""
    names: Numbers = (cells & np.uint32(len(FIELDS) - 1)) == _NAMES
    return names


def _numbers(words: Sequence[int]) -> Numbers | slice:
    if isinstance(words, range):
        return slice(words.start, words.stop)
    return np.array(words, np.intp)


def _is_single(leaf: Word | Phrase) -> bool:
    return isinstance(leaf, Word) or len(leaf.words) == 1


def _width(leaf: Word | Phrase) -> int:
    return len(leaf.words) - 1 if isinstance(leaf, Phrase) else 0
