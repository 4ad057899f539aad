"""How many records of an answer have each value, exactly: all shelves of a family at once.

Each step on an array has a price of its own, whatever it holds; so the values of topics, persons,
organisations and countries are numbered through, and counted and sorted together.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import chain, pairwise

import numpy as np

from vmc_desktop.store.index.arrays import Numbers
from vmc_desktop.store.lookup import Shelf

_FEW = 8
"""Of fewer records than one in so many profiles, only their values are looked at."""

_HANDFUL = 24
"""So few records are counted one by one: each step on an array costs as much as some of them."""

_PROFILES = 4_096
"""Of so many profiles the values are kept as a list."""

_NARROW = 1 << 16

Counted = tuple[tuple[str, int], ...]
"""(label, number of records), most first."""


class Family:
    """The shelves of one family, to be counted.

    A value goes by its number among all of them. It is sorted by one number, which tells shelf,
    count and place in the alphabet, and from which they are told again.
    """

    def __init__(self, shelves: Mapping[str, Shelf]) -> None:
        """Take the shelves by name; there is one at least."""
        self.names = tuple(shelves)
        self._shelves = tuple(shelves.values())
        sizes = [len(shelf.labels) for shelf in self._shelves]
        self._bases = [sum(sizes[:n]) for n in range(len(sizes))]
        self._many = max(1, sum(sizes))
        # One more than can be counted, and one: the numbers of two shelves never meet.
        self._most = len(self._shelves[0].profiles) + 2
        step = self._most * self._many
        self._tops = np.concatenate(
            [
                _ranks(shelf.labels) + (number * step + base)
                for number, (shelf, base) in enumerate(zip(self._shelves, self._bases, strict=True))
            ]
        )
        self._edges = [number * step + self._many for number in range(len(sizes))]
        self._in_order = [label for shelf in self._shelves for label in sorted(shelf.labels)]
        self._ordered = np.array([*self._in_order, None], object)[:-1]

    def count(self, documents: Numbers) -> dict[str, Counted]:
        """The values that these records have, by shelf."""
        first = self._shelves[0]
        every = len(first.starts) - 1
        if len(documents) <= _HANDFUL:
            return self._count_few(first.profiles[documents].tolist())
        if first.begins is not None:
            return self._sorted(self._of_all(np.diff(documents.searchsorted(first.begins))))
        profiles = first.profiles[documents]
        if len(documents) * _FEW >= every:
            return self._sorted(self._of_all(np.bincount(profiles, minlength=every)))
        starts, values = self._values
        begins, ends = starts[profiles], starts[profiles + 1]
        some = ends - begins
        places = np.arange(some.sum()) + np.repeat(begins - (np.cumsum(some) - some), some)
        return self._sorted(np.bincount(values[places], minlength=self._many))

    def _of_all(self, numbers: Numbers) -> Numbers:
        """How many records have each value, from how many have each profile."""
        holders, begins = self._holders
        return np.add.reduceat(numbers[holders], begins) if len(begins) else numbers[:0]

    def _sorted(self, counts: Numbers) -> dict[str, Counted]:
        order = (self._tops - counts * self._many)[counts > 0]
        order.sort()
        ends = order.searchsorted(self._edges).tolist()
        numbers, ranks = np.divmod(order, self._many)
        numbers = np.remainder(-numbers, self._most)
        return self._by_shelf(self._ordered[ranks].tolist(), numbers.tolist(), ends)

    def _count_few(self, profiles: Sequence[int]) -> dict[str, Counted]:
        counts = Counter(chain.from_iterable(map(self._of_profile, profiles)))
        many, most, tops, labels = self._many, self._most, self._tops.data, self._in_order
        order = sorted([tops[value] - number * many for value, number in counts.items()])
        ends = [bisect_left(order, edge) for edge in self._edges]
        return self._by_shelf(
            [labels[one % many] for one in order], [-(one // many) % most for one in order], ends
        )

    def _by_shelf(
        self, labels: Sequence[str], numbers: Sequence[int], ends: Sequence[int]
    ) -> dict[str, Counted]:
        found = tuple(zip(labels, numbers, strict=True))
        stretches = zip(self.names, pairwise((0, *ends)), strict=True)
        return {name: found[first:last] for name, (first, last) in stretches}

    @cached_property
    def _of_profile(self) -> Callable[[int], list[int]]:
        """The values of one profile; keystrokes ask for the same ones again and again."""
        views = [(s.starts.data, s.values.data) for s in self._shelves]
        based = list(zip(views, self._bases, strict=True))

        def values_of(profile: int) -> list[int]:
            return [
                base + value
                for (starts, values), base in based
                for value in values[starts[profile] : starts[profile + 1]].tolist()
            ]

        return lru_cache(_PROFILES)(values_of)

    @cached_property
    def _values(self) -> tuple[Numbers, Numbers]:
        """Where the values of each profile begin, and the values."""
        sizes = [np.diff(shelf.starts) for shelf in self._shelves]
        starts = np.concatenate([[0], np.cumsum(sum(sizes))])
        values = np.empty(starts[-1], np.intp)
        begins = starts[:-1].copy()
        for shelf, size, base in zip(self._shelves, sizes, self._bases, strict=True):
            places = np.arange(len(shelf.values)) + np.repeat(begins - shelf.starts[:-1], size)
            values[places] = shelf.values + base
            begins += size
        return starts, values

    @cached_property
    def _holders(self) -> tuple[Numbers, Numbers]:
        """The profiles with each value, one value after another, and where those of each begin."""
        holders, begins, before = [], [], 0
        for shelf in self._shelves:
            # Each value stands in a profile at least, or it would not be there.
            sizes = np.bincount(shelf.values, minlength=len(shelf.labels))
            # Two bytes are enough for nearly all, and two bytes are sorted fast.
            narrow = shelf.values.astype(np.uint16 if len(sizes) <= _NARROW else np.uint32)
            holders.append(shelf.owners[np.argsort(narrow, kind="stable")])
            begins.append(np.cumsum(sizes) - sizes + before)
            before += len(shelf.values)
        return np.concatenate(holders), np.concatenate(begins)


def _ranks(labels: Sequence[str]) -> Numbers:
    """The place of each label in the alphabet."""
    ranks = np.empty(len(labels), np.int64)
    ranks[sorted(range(len(labels)), key=labels.__getitem__)] = np.arange(len(labels))
    return ranks
