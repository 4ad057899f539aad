"""Parts of an answer that are worked out only as far as they are looked at."""

from __future__ import annotations

from collections.abc import ItemsView, Iterator, Mapping, Sequence
from functools import cached_property
from typing import overload

import numpy as np

from vmc_desktop.domain import Key
from vmc_desktop.store.index.arrays import Numbers
from vmc_desktop.store.lookup import Lookup


class Counts(Mapping[str, int]):
    """Key text of a node of the tree -> number of hits in and below it, where there are any."""

    def __init__(self, lookup: Lookup, documents: Numbers) -> None:
        """Take the numbers of the hits, in ascending order."""
        # An answer may outlive the library: what is taken of it now, closing does not take away.
        self._lookup = lookup
        self._ends = lookup.ends
        self._documents = documents

    def __getitem__(self, key: str) -> int:
        number = self._lookup.numbers[key]
        first, last = self._documents.searchsorted((number, self._ends[number])).tolist()
        if first == last:
            raise KeyError(key)
        return int(last - first)

    def __iter__(self) -> Iterator[str]:
        return iter(self._every)

    def __len__(self) -> int:
        return len(self._every)

    def items(self) -> ItemsView[str, int]:
        """All of them."""
        return self._every.items()

    @cached_property
    def _every(self) -> dict[str, int]:
        first = self._documents.searchsorted(np.arange(len(self._lookup.keys)))
        counts = self._documents.searchsorted(self._ends) - first
        there = np.flatnonzero(counts)
        keys = map(self._lookup.keys.__getitem__, there.tolist())
        return dict(zip(keys, counts[there].tolist(), strict=True))


class ReadingOrder(Sequence[Key]):
    """The keys of all hits in the order of the tree."""

    def __init__(self, lookup: Lookup, documents: Numbers) -> None:
        """Take the numbers of the hits, in ascending order."""
        self._lookup = lookup
        self._documents = documents

    def __len__(self) -> int:
        return len(self._documents)

    @overload
    def __getitem__(self, place: int) -> Key: ...

    @overload
    def __getitem__(self, place: slice) -> ReadingOrder: ...

    def __getitem__(self, place: int | slice) -> Key | ReadingOrder:
        if isinstance(place, slice):
            return ReadingOrder(self._lookup, self._documents[place])
        return Key(self._lookup.keys[self._documents[place]])

    def __iter__(self) -> Iterator[Key]:
        return map(Key, map(self._lookup.keys.__getitem__, self._documents.tolist()))

    def __contains__(self, key: object) -> bool:
        return self._place(key) is not None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(
            one == another for one, another in zip(self, other, strict=True)
        )  # fmt: skip

    def __hash__(self) -> int:
        return hash(tuple(self))

    def index(self, key: object, start: int = 0, stop: int | None = None) -> int:
        """The place of a key.

        Raises:
            ValueError: it is no hit.
        """
        place = self._place(key)
        if place is None or not start <= place < (len(self) if stop is None else stop):
            raise ValueError(f"{key} is no hit")
        return place

    def _place(self, key: object) -> int | None:
        number = self._lookup.numbers.get(key.text) if isinstance(key, Key) else None
        if number is None:
            return None
        place = int(self._documents.searchsorted(number))
        there = place < len(self) and self._documents[place] == number
        return place if there else None
