"""The values that records carry: filtering by them, counting them.

Sets of records are masks: an array of as many truth values as there are records.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, reduce
from operator import and_, or_

import numpy as np

from vmc_desktop.store.counting import Counted, Family
from vmc_desktop.store.documents import FACETS
from vmc_desktop.store.folding import words as cut
from vmc_desktop.store.index.arrays import Numbers
from vmc_desktop.store.lookup import Lookup, Shelf

_TOGETHER = {"kind": ("kind", "session")}
"""`kind:keynote` means the kind of panel, `kind:highlight` the kind of record."""

Names = Mapping[str, tuple[str, ...]]
"""Identity of a value -> other names of it."""

Counts = tuple[tuple[str, Counted], ...]
"""Facet -> (label, number of records)."""


class _Values:
    """One shelf, opened."""

    def __init__(self, shelf: Shelf, names: Names) -> None:
        self.shelf = shelf
        self._names = names

    def mask(self, values: Sequence[int]) -> Numbers:
        """The records with any of these values."""
        shelf = self.shelf
        wanted = np.zeros(len(shelf.labels), bool)
        wanted[values] = True
        profiles = np.zeros(len(shelf.starts) - 1, bool)
        profiles[shelf.owners[wanted[shelf.values]]] = True
        return profiles[shelf.profiles]

    def named(self, words: Sequence[str], prefix: bool) -> list[int]:
        """The values that have all these words in one of their names."""
        *first, last = words
        found = {number for word in self._begun(last, prefix) for number in self._said[word]}
        for word in first:
            found &= set(self._said.get(word, ()))
        return sorted({self._named[number] for number in found})

    def just(self, words: Sequence[str]) -> list[int]:
        """The values that are called by these words and no others, by label or by key."""
        said = list(words)
        known = enumerate(zip(self.shelf.identities, self.shelf.labels, strict=True))
        return [n for n, (key, label) in known if said in (cut(label), cut(key)[1:])]

    def labelled(self, label: str) -> Sequence[int]:
        """The values with this label."""
        return self._by_label.get(label, ())

    def _begun(self, word: str, prefix: bool) -> Iterable[str]:
        if not prefix:
            return (word,) if word in self._said else ()
        first = bisect_left(self._words, word)
        return self._words[first : bisect_left(self._words, word + "\U0010ffff", first)]

    @cached_property
    def _by_label(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for number, label in enumerate(self.shelf.labels):
            found.setdefault(label, []).append(number)
        return found

    @cached_property
    def _named(self) -> list[int]:
        """The value that each name belongs to; names are numbered."""
        return [number for number, _ in self._each_name()]

    @cached_property
    def _said(self) -> dict[str, list[int]]:
        """The names in which each word stands."""
        found: dict[str, list[int]] = {}
        for name, (_, text) in enumerate(self._each_name()):
            for word in dict.fromkeys(cut(text)):
                found.setdefault(word, []).append(name)
        return found

    @cached_property
    def _words(self) -> list[str]:
        return sorted(self._said)

    def _each_name(self) -> Iterable[tuple[int, str]]:
        known = zip(self.shelf.identities, self.shelf.labels, strict=True)
        for number, (identity, label) in enumerate(known):
            for name in dict.fromkeys((label, identity, *self._names.get(identity, ()))):
                yield number, name


class Values:
    """All shelves of an archive; each is opened when it is first asked."""

    def __init__(self, lookup: Lookup, names: Names) -> None:
        self._lookup = lookup
        self._names = names
        self._open: dict[str, _Values] = {}

    def years(self, first: int, last: int) -> Numbers:
        """The records of these years."""
        opened = self._shelf("year")
        if opened is None:
            return self._none()
        labels = opened.shelf.labels
        return opened.mask([n for n, label in enumerate(labels) if first <= int(label) <= last])

    def named(self, field: str, words: Sequence[str], prefix: bool) -> Numbers:
        """The records with a value that has all these words in one of its names."""
        found = self._none()
        for name in _TOGETHER.get(field, (field,)):
            opened = self._shelf(name)
            # The topic that is called just so, not those of which another name holds the words.
            exact = opened.just(words) if opened and name == "topic" else []
            values = exact or (opened.named(words, prefix) if opened else [])
            if opened and values:
                found |= opened.mask(values)
        return found

    def chosen(self, facet: str, labels: Sequence[str]) -> Numbers:
        """The records with one of these values; a label that none has is read as words of one."""
        opened = self._shelf(facet)
        found = [self._none()]
        for label in labels:
            same = opened.labelled(label) if opened else ()
            if opened and same:
                found.append(opened.mask(same))
            elif words := cut(label):
                found.append(self.named(facet, words, False))
        return reduce(or_, found)

    def by_record(self, facet: str) -> Numbers:
        """The one whole number that each record has on a shelf such as "year"; 0 for none."""
        shelf = self._lookup.shelf(facet)
        if shelf is None:
            return np.zeros(len(self._lookup.keys), np.int16)
        numbers = np.array([*map(int, shelf.labels)], np.int16)
        by_profile = np.zeros(len(shelf.starts) - 1, np.int16)
        by_profile[shelf.owners] = numbers[shelf.values]
        return by_profile[shelf.profiles]

    def count(self, documents: Numbers, asked: Numbers, narrowed: Mapping[str, Numbers]) -> Counts:
        """For each facet the values of these records with their number, most first.

        Args:
            documents: the numbers of the records.
            asked: the records before values were chosen, as a mask.
            narrowed: for each facet of which values were chosen, the records that have them.
        """
        counted = {
            name: some
            for family in self._families
            for name, some in family.count(documents).items()
        }
        for name in narrowed:
            family = next((one for one in self._families if name in one.names), None)
            if family is not None:
                rest = (those for other, those in narrowed.items() if other != name)
                counted[name] = family.count(np.flatnonzero(reduce(and_, rest, asked)))[name]
        if "year" in counted:
            counted["year"] = tuple(sorted(counted["year"], key=_by_year))
        return tuple((name, counted[name]) for name in FACETS if counted.get(name))

    @cached_property
    def _families(self) -> list[Family]:
        shelves = {name: shelf for name in FACETS if (shelf := self._lookup.shelf(name))}
        families = dict.fromkeys(shelf.family for shelf in shelves.values())
        return [
            Family({name: shelf for name, shelf in shelves.items() if shelf.family == family})
            for family in families
        ]

    def _none(self) -> Numbers:
        return np.zeros(len(self._lookup.keys), bool)

    def _shelf(self, name: str) -> _Values | None:
        opened = self._open.get(name)
        if opened is None:
            shelf = self._lookup.shelf(name)
            if shelf is not None:
                opened = self._open[name] = _Values(shelf, self._names)
        return opened


def _by_year(value: tuple[str, int]) -> int:
    return -int(value[0])
