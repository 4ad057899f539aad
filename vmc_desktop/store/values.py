"""The values that records carry: filtering by them, counting them.

Sets of records are masks: an array of as many truth values as there are records.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache, reduce
from itertools import chain
from operator import and_, or_

import numpy as np

from vmc_desktop.store.documents import FACETS
from vmc_desktop.store.folding import words as cut
from vmc_desktop.store.index.arrays import Numbers
from vmc_desktop.store.lookup import Lookup, Shelf

_TOGETHER = {"kind": ("kind", "session")}
"""`kind:keynote` means the kind of panel, `kind:highlight` the kind of record."""

_FEW = 8
"""Of fewer records than one in so many profiles, only their values are looked at."""

_HANDFUL = 48
"""So few records are counted one by one: each step on an array costs as much as some of them."""

_PROFILES = 4_096
"""Of so many profiles the values are kept as a list."""

_NARROW = 1 << 16

Names = Mapping[str, tuple[str, ...]]
"""Identity of a value -> other names of it."""

Counts = tuple[tuple[str, tuple[tuple[str, int], ...]], ...]
"""Facet -> (label, number of records)."""


class _Hits:
    """Records by their profiles on the shelves of one family.

    ``profiles`` is that of each record; ``few`` the same where they are few, ``numbers`` how many
    records each of all profiles has where they are many.
    """

    def __init__(self, shelf: Shelf, documents: Numbers) -> None:
        self.few: list[int] | None = None
        self.numbers: Numbers | None = None
        self.profiles: Numbers = shelf.profiles[documents]
        every = len(shelf.starts) - 1
        if len(documents) <= _HANDFUL:
            self.few = self.profiles.tolist()
        elif len(documents) * _FEW >= every:
            self.numbers = np.bincount(self.profiles, minlength=every)


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

    def count(self, hits: _Hits) -> list[tuple[str, int]]:
        """(label, number of records) of each value, most first."""
        if hits.few is not None:
            return self._count_few(hits.few)
        shelf, labels = self.shelf, self.shelf.labels
        if hits.numbers is None:
            first, last = shelf.starts[hits.profiles], shelf.starts[hits.profiles + 1]
            some = last - first
            places = np.arange(some.sum()) + np.repeat(first - (np.cumsum(some) - some), some)
            counts = np.bincount(shelf.values[places], minlength=len(labels))
        else:
            holders, begins = self._holders
            numbers = hits.numbers
            counts = np.add.reduceat(numbers[holders], begins) if len(begins) else numbers[:0]
        there = np.flatnonzero(counts)
        # Most first, then by the alphabet: one number to sort by.
        there = there[np.argsort(self._ranks[there] - counts[there] * len(labels))]
        found = counts[there].tolist()
        return list(zip(map(labels.__getitem__, there.tolist()), found, strict=True))

    def _count_few(self, profiles: Sequence[int]) -> list[tuple[str, int]]:
        counts = Counter(chain.from_iterable(map(self._of_profile, profiles)))
        many, ranks, labels = len(self.shelf.labels), self._ranks.data, self._in_order
        order = sorted([ranks[value] - number * many for value, number in counts.items()])
        return [(labels[one % many], -(one // many)) for one in order]

    @cached_property
    def _of_profile(self) -> Callable[[int], list[int]]:
        """The values of one profile; keystrokes ask for the same ones again and again."""
        starts, values = self.shelf.starts.data, self.shelf.values.data

        def values_of(profile: int) -> list[int]:
            found: list[int] = values[starts[profile] : starts[profile + 1]].tolist()
            return found

        return lru_cache(_PROFILES)(values_of)

    def _begun(self, word: str, prefix: bool) -> Iterable[str]:
        if not prefix:
            return (word,) if word in self._said else ()
        first = bisect_left(self._words, word)
        return self._words[first : bisect_left(self._words, word + "\U0010ffff", first)]

    @cached_property
    def _holders(self) -> tuple[Numbers, Numbers]:
        """The profiles with each value, one value after another, and where those of each begin."""
        shelf = self.shelf
        # Each value stands in a profile at least, or it would not be there.
        sizes = np.bincount(shelf.values, minlength=len(shelf.labels))
        # Two bytes are enough for nearly all, and two bytes are sorted fast.
        narrow = shelf.values.astype(np.uint16 if len(sizes) <= _NARROW else np.uint32)
        by_value = np.argsort(narrow, kind="stable")
        return shelf.owners[by_value], np.cumsum(sizes) - sizes

    @cached_property
    def _ranks(self) -> Numbers:
        """The place of each label in the alphabet."""
        labels = self.shelf.labels
        ranks = np.empty(len(labels), np.int64)
        ranks[sorted(range(len(labels)), key=labels.__getitem__)] = np.arange(len(labels))
        return ranks

    @cached_property
    def _in_order(self) -> list[str]:
        """The labels by the alphabet."""
        return sorted(self.shelf.labels)

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
        found = []
        known: dict[str, _Hits] = {}
        for name in FACETS:
            opened = self._shelf(name)
            if opened is None:
                continue
            shelf = opened.shelf
            if name in narrowed:
                rest = (those for other, those in narrowed.items() if other != name)
                hits = _Hits(shelf, np.flatnonzero(reduce(and_, rest, asked)))
            else:
                if shelf.family not in known:
                    known[shelf.family] = _Hits(shelf, documents)
                hits = known[shelf.family]
            labelled = opened.count(hits)
            if labelled:
                if name == "year":
                    labelled.sort(key=_by_year)
                found.append((name, tuple(labelled)))
        return tuple(found)

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
