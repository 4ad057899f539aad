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


@dataclass(frozen=True, slots=True)
class _Spot:
    """A word of the base, or (not ``known``) where a new one comes in.

    ``gone`` of its places go, and those of the edition from ``first`` to ``last`` come.
    """

    word: int
    known: bool
    first: int
    last: int
    gone: int


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
        places, cells = self._spliced(coming)
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

    def _spliced(self, coming: Numbers) -> tuple[Numbers, Numbers]:
        """Places and cells: of each word those that go, one after another, give way to others."""
        base, places = self.base.numbers("bounds").tolist(), self.base.numbers("places")
        head, tail = self._alike()
        begin, last = self.begin + head, len(coming) - tail
        gone = self.out_of[self.old.tokens[head : len(self.old.tokens) - tail]]
        came = coming[head:last]
        order = np.argsort(came, kind="stable")
        more = len(self.new.lengths) - len(self.old.lengths)
        before = _moved(places, begin + len(gone), len(came) - len(gone))
        cells_before = _moved(self.base.numbers("cells"), self.highest, more)
        now = (order + begin).astype(np.uint32)
        cells_now = (_cells(self.new)[head:last] + self.lowest)[order].astype(np.uint32)
        found: list[Numbers] = []
        cells: list[Numbers] = []
        # Of the array's own kind, or each stretch would be copied to be searched.
        done, edge = 0, before.dtype.type(begin)
        for spot in self._spots(gone, came[order]):
            at = base[spot.word]
            at += int(places[at : base[spot.word + spot.known]].searchsorted(edge))
            found += before[done:at], now[spot.first : spot.last]
            # Breaks, the last of all, have places alone.
            cells.append(cells_before[done:at])
            if not spot.known or spot.word < len(self.known):
                cells.append(cells_now[spot.first : spot.last])
            done = at + spot.gone
        return (
            np.concatenate([*found, before[done:]]),
            np.concatenate([*cells, cells_before[done:]]),
        )

    def _alike(self) -> tuple[int, int]:
        """How many words the edition begins and ends with as before, in the same cells."""
        if len(self.new.lengths) != len(self.old.lengths):
            return 0, 0
        numbers = dict(zip(self.known, range(len(self.known)), strict=True))
        # New words are none of the base; its last number is the break's.
        own = [numbers.get(word, -1) for word in self.new.words]
        new = np.array([*own, len(self.known)], np.int64)[self.new.tokens]
        old = self.out_of[self.old.tokens]
        size = min(len(old), len(new))
        new_cells, old_cells = _cells(self.new), _cells(self.old)
        same = (old[:size] == new[:size]) & (old_cells[:size] == new_cells[:size])
        head = size if same.all() else int(same.argmin())
        rest = size - head
        same = old[len(old) - rest :] == new[len(new) - rest :]
        same &= old_cells[len(old) - rest :] == new_cells[len(new) - rest :]
        tail = rest if same.all() else int(same[::-1].argmin())
        return head, tail

    def _spots(self, gone: Numbers, came: Numbers) -> list[_Spot]:
        """The words that go or come, in the order of the base; ``came`` is sorted."""
        back = np.full(len(self.words) + 1, -1)
        back[self.own[self.stays]] = np.flatnonzero(self.stays)
        words, counts = np.unique(gone, return_counts=True)
        going = dict(zip(words.tolist(), counts.tolist(), strict=True))
        found = []
        words, firsts, counts = np.unique(came, return_index=True, return_counts=True)
        for word, first, count in zip(
            words.tolist(), firsts.tolist(), counts.tolist(), strict=True
        ):
            known = int(back[word])
            if known < 0:
                place = bisect_left(self.known, self.words[word])
                found.append(_Spot(place, False, first, first + count, 0))
            else:
                found.append(_Spot(known, True, first, first + count, going.pop(known, 0)))
        found += [_Spot(word, True, 0, 0, count) for word, count in going.items()]
        # New words come before the known one that follows them, in their own order.
        return sorted(found, key=lambda spot: (spot.word, spot.known))

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
