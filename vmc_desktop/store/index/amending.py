"""One edition's words put in place of what it had, in an index that is there.

Only the edition's own words are sorted; all others keep their order, since words go by the
alphabet and places by the order of reading. What comes out is byte for byte what `merging` would
make of all editions.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from vmc_desktop.store.index.arrays import Arrays, Numbers
from vmc_desktop.store.index.codec import Contents, open_arrays
from vmc_desktop.store.index.segment import SHIFT, Part
from vmc_desktop.store.index.spoken import Spoken, running, written


def amended(before: Path, old: Part, new: Part, first: int) -> Contents | None:
    """The contents of an index with the words of one edition replaced.

    Args:
        before: the folder of the index.
        old: the words of the edition that it has.
        new: those that it is to have.
        first: the number of the edition's first document.

    Returns:
        None where the words have become too many, or few enough, for another width of numbers.
    """
    arrays = open_arrays(before)
    try:
        change = _Change(arrays, old, new, first)
        return change.contents() if change.same_width else None
    finally:
        arrays.close()


@dataclass
class _Change:
    """The base index, what goes out of it and what comes in."""

    base: Arrays
    old: Part
    new: Part
    first: int

    def __post_init__(self) -> None:
        self.lowest = self.first << SHIFT
        self.highest = self.lowest + len(self.old.lengths)
        starts = self.base.numbers("starts")
        self.begin, self.end = int(starts[self.lowest]), int(starts[self.highest])

    @cached_property
    def known(self) -> list[str]:
        """The words of the base."""
        return self.base.texts("words")

    @cached_property
    def kept(self) -> Numbers:
        """How often each word of the base, and the break, stands in other editions."""
        counts: Numbers = np.diff(self.base.numbers("bounds"))
        return counts - _counts(self.out_of[self.old.tokens], len(counts))

    @cached_property
    def out_of(self) -> Numbers:
        """From the edition's old numbers of words to those of the base; the break stays last."""
        return _map(self.old.words, self.known)

    @cached_property
    def stays(self) -> Numbers:
        """Which words of the base, and the break, there are still to be."""
        found: Numbers = self.kept > 0
        found[-1] = True
        for number in np.flatnonzero(~found).tolist():
            found[number] = self.known[number] in self.coming
        return found

    @cached_property
    def coming(self) -> frozenset[str]:
        """The words that the edition is to have."""
        return frozenset(self.new.words)

    @cached_property
    def words(self) -> list[str]:
        """The words that there are to be."""
        more = self.coming.difference(self.known)
        if not more and self.stays.all():
            return self.known
        return sorted([*more, *(self.known[n] for n in np.flatnonzero(self.stays[:-1]).tolist())])

    @cached_property
    def into(self) -> Numbers:
        """From the edition's new numbers to those that are to be."""
        return _map(self.new.words, self.words)

    @cached_property
    def own(self) -> Numbers:
        """From the numbers of the base to those that are to be; words that go get the break's."""
        free = np.ones(len(self.words) + 1, bool)
        free[[bisect_left(self.words, word) for word in self.coming.difference(self.known)]] = False
        found = np.full(len(self.known) + 1, len(self.words))
        found[self.stays] = np.flatnonzero(free)
        return found

    @property
    def same_width(self) -> bool:
        """Whether numbers of words take as many bytes as before."""
        return self.base.numbers("tokens").dtype == width(len(self.words))

    def contents(self) -> Contents:
        """All arrays."""
        kept = np.zeros(len(self.words) + 1, np.int64)
        kept[self.own[self.stays]] = self.kept[self.stays]
        coming = self.into[self.new.tokens]
        bounds = running(kept + _counts(coming, len(kept)))
        places, cells = self._spliced(kept, coming, bounds)
        more = len(self.new.tokens) - (self.end - self.begin)
        starts = self.base.numbers("starts").astype(np.int64)
        return {
            "words": self.words,
            **self._spoken(),
            "bounds": bounds,
            "lengths": self._exchanged("lengths", self.lowest, self.highest, self.new.lengths),
            "held": self._held(),
            "starts": np.concatenate(
                [
                    starts[: self.lowest],
                    self.new.starts.astype(np.int64) + self.begin,
                    starts[self.highest + 1 :] + more,
                ]
            ).astype(np.uint32),
            "tokens": self._tokens(coming),
            "places": places,
            "cells": cells,
        }

    def _tokens(self, coming: Numbers) -> Numbers:
        tokens = self.base.numbers("tokens")
        kind = tokens.dtype
        before, after = tokens[: self.begin], tokens[self.end :]
        if self.words is not self.known:
            own = self.own.astype(kind)
            before, after = own[before], own[after]
        return np.concatenate([before, coming.astype(kind), after])

    def _exchanged(self, name: str, first: int, last: int, numbers: Numbers) -> Numbers:
        base = self.base.numbers(name)
        return np.concatenate([base[:first], numbers.astype(base.dtype), base[last:]])

    def _spliced(self, kept: Numbers, coming: Numbers, bounds: Numbers) -> tuple[Numbers, Numbers]:
        """Places and cells: those of other editions moved, those of the edition put among them."""
        places, cells = self.base.numbers("places"), self.base.numbers("cells")
        # Numbers without a sign go round: those before the edition come out beyond its end.
        stays = places - np.uint32(self.begin) >= self.end - self.begin
        others, theirs = places[stays], cells[stays[: len(cells)]]
        below = np.zeros(len(others) + 1, np.int32)
        np.cumsum(others < self.begin, dtype=np.int32, out=below[1:])
        kept_bounds = running(kept)
        order = np.argsort(coming, kind="stable")
        words = coming[order]
        rank = np.arange(len(words)) - running(_counts(words, len(kept)))[words]
        target = bounds[words] + rank + below[kept_bounds[words + 1]] - below[kept_bounds[words]]
        own = _cells(self.new)
        spoken = int(np.count_nonzero(words < len(self.words)))
        longer = len(coming) - (self.end - self.begin)
        more = len(self.new.lengths) - len(self.old.lengths)
        return (
            _put(_moved(others, self.end, longer), target, order + self.begin),
            _put(
                _moved(theirs, self.highest, more),
                target[:spoken],
                own[order[:spoken]] + self.lowest,
            ),
        )

    def _held(self) -> Numbers:
        size = len(self.words) + 1
        held = self.base.numbers("held").astype(np.int64)
        held -= _documents(self.out_of, self.old, len(held))
        found = np.zeros(size - 1, np.int64)
        stays = self.stays[:-1]
        found[self.own[:-1][stays]] = held[stays]
        return (found + _documents(self.into, self.new, size - 1)).astype(np.uint32)

    def _spoken(self) -> Contents:
        languages = {*self.base.texts("languages"), *self.old.stems, *self.new.stems}
        found = {}
        for language in languages:
            spoken = Spoken.read(self.base, language, self.own, len(self.words))
            if language in self.old.stems:
                spoken.remove(self.own[self.out_of[self.old.stems[language][0]]])
            if language in self.new.stems:
                numbers, stems = self.new.stems[language]
                spoken.add(self.into[numbers], stems)
            found[language] = spoken
        return written(found)


def width(words: int) -> np.dtype[np.unsignedinteger]:
    """The numbers that words have: two bytes are enough for most archives, and are sorted fast."""
    return np.dtype(np.uint16 if words < np.iinfo(np.uint16).max else np.uint32)


def _map(words: list[str], known: list[str]) -> Numbers:
    """The number of each word; of one that is not known, and the break, that of the break."""
    numbers = dict(zip(known, range(len(known)), strict=True))
    found = [numbers.get(word, len(known)) for word in words]
    return np.array([*found, len(known)], np.int64)


def _counts(numbers: Numbers, size: int) -> Numbers:
    return np.bincount(numbers, minlength=size)


def _moved(numbers: Numbers, edge: int, by: int) -> Numbers:
    """Those from an edge on, further by so much."""
    if by == 0:
        return numbers
    # Numbers without a sign go round: adding so much less than all of them is taking away.
    return numbers + (numbers >= edge) * np.uint32(by % (1 << 32))


def _put(others: Numbers, target: Numbers, numbers: Numbers) -> Numbers:
    """All in one: numbers at their targets, the others in their order around them."""
    found = np.empty(len(others) + len(numbers), np.uint32)
    free = np.ones(len(found), bool)
    free[target] = False
    found[free] = others
    found[target] = numbers
    return found


def _cells(part: Part) -> Numbers:
    """The cell of each place of an edition."""
    sizes: Numbers = np.diff(part.starts.astype(np.int64))
    return np.repeat(np.arange(len(part.lengths)), sizes)


def _documents(own: Numbers, part: Part, size: int) -> Numbers:
    """In how many documents of an edition each word stands."""
    cells = _cells(part)
    documents = len(part.lengths) >> SHIFT
    pairs = np.sort(own[part.tokens] * documents + (cells >> SHIFT))
    new = np.concatenate([np.ones(min(len(pairs), 1), bool), pairs[1:] != pairs[:-1]])
    return _counts(pairs[new] // max(documents, 1), size + 1)[:size]
