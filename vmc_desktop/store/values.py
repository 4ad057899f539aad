"""The values that records carry: filtering by them, counting them."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property, reduce
from itertools import chain
from operator import and_, or_

from vmc_desktop.store.documents import FACETS
from vmc_desktop.store.folding import words as cut
from vmc_desktop.store.lookup import Lookup, Shelf

_TOGETHER = {"kind": ("kind", "session")}
"""`kind:keynote` means the kind of panel, `kind:highlight` the kind of record."""

Names = Mapping[str, tuple[str, ...]]
"""Identity of a value -> other names of it."""

Counts = tuple[tuple[str, tuple[tuple[str, int], ...]], ...]
"""Facet -> (label, number of records)."""

_FEW = 2_000


class _Values:
    """One shelf, opened."""

    def __init__(self, shelf: Shelf) -> None:
        self.labels = shelf.labels
        self.identities = shelf.identities
        self._starts = array("I", shelf.starts)
        self._values = array("I", shelf.values)
        self.own = [
            self._values[start:end]
            for start, end in zip(self._starts, self._starts[1:], strict=False)
        ]
        self._bits: dict[int, int] = {}

    @cached_property
    def records(self) -> list[list[int]]:
        """The records that carry each value."""
        found: list[list[int]] = [[] for _ in self.labels]
        for record, values in enumerate(self.own):
            for value in values:
                found[value].append(record)
        return found

    def bits(self, value: int) -> int:
        """The same as bits."""
        found = self._bits.get(value)
        if found is None:
            records = self.records[value]
            digits = bytearray((records[-1] >> 3) + 1 if records else 0)
            for record in records:
                digits[record >> 3] |= 1 << (record & 7)
            found = self._bits[value] = int.from_bytes(digits, "little")
        return found

    def count(self, documents: Sequence[int], bits: int) -> list[tuple[str, int]]:
        """(label, number of records) of each value that these records carry."""
        values = range(len(self.labels))
        counts: Iterable[tuple[int, int]]
        if len(values) < min(len(documents), _FEW) or isinstance(documents, range):
            # Many records, few values: one operation on all bits for each value.
            counts = ((value, (self.bits(value) & bits).bit_count()) for value in values)
        else:
            own = self.own
            counts = Counter(chain.from_iterable([own[n] for n in documents])).items()
        return [(self.labels[value], count) for value, count in counts if count]


class Values:
    """All shelves of an archive; each is opened when it is first asked."""

    def __init__(self, lookup: Lookup, names: Names) -> None:
        self._lookup = lookup
        self._names = names
        self._open: dict[str, _Values] = {}

    def years(self, first: int, last: int) -> int:
        """The records of these years, as bits."""
        shelf = self._shelf("year")
        found = 0
        for number, label in enumerate(shelf.labels if shelf else ()):
            if shelf and first <= int(label) <= last:
                found |= shelf.bits(number)
        return found

    def named(self, field: str, words: Sequence[str], prefix: bool) -> int:
        """The records with a value that has all these words in one of its names, as bits."""
        found = exact = 0
        for name in _TOGETHER.get(field, (field,)):
            shelf = self._shelf(name)
            if shelf is None:
                continue
            for number, (identity, label) in enumerate(
                zip(shelf.identities, shelf.labels, strict=True)
            ):
                known = (label, identity, *self._names.get(identity, ()))
                if any(_holds(cut(one), words, prefix) for one in known):
                    found |= shelf.bits(number)
                if field == "topic" and list(words) in (cut(label), cut(identity)[1:]):
                    exact |= shelf.bits(number)
        # The topic that is called just so, not those of which another name holds the words too.
        return exact or found

    def chosen(self, facet: str, labels: Sequence[str]) -> int:
        """The records with one of these values; a label that none has is read as words of one."""
        shelf = self._shelf(facet)
        found = 0
        for label in labels:
            same = [n for n, known in enumerate(shelf.labels if shelf else ()) if known == label]
            if shelf and same:
                found |= reduce(or_, map(shelf.bits, same))
            elif words := cut(label):
                found |= self.named(facet, words, False)
        return found

    def by_record(self, facet: str) -> list[int]:
        """The one whole number that each record has on a shelf such as "year"; 0 for none."""
        shelf = self._shelf(facet)
        return [int(shelf.labels[own[0]]) if own else 0 for own in shelf.own] if shelf else []

    def count(
        self, documents: Sequence[int], bits: int, asked: int, narrowed: Mapping[str, int]
    ) -> Counts:
        """For each facet the values of these records with their number, most first.

        Args:
            documents: the numbers of the records.
            bits: the same as bits.
            asked: the records before values were chosen.
            narrowed: for each facet of which values were chosen, the records that have them.
        """
        found = []
        for name in FACETS:
            shelf = self._shelf(name)
            labelled: list[tuple[str, int]] = []
            if shelf and name in narrowed:
                rest = (those for other, those in narrowed.items() if other != name)
                labelled = shelf.count(range(len(shelf.own)), reduce(and_, rest, asked))
            elif shelf:
                labelled = shelf.count(documents, bits)
            if labelled:
                labelled.sort(key=_by_year if name == "year" else _by_count)
                found.append((name, tuple(labelled)))
        return tuple(found)

    def _shelf(self, name: str) -> _Values | None:
        opened = self._open.get(name)
        if opened is None and name in self._lookup.shelves:
            opened = self._open[name] = _Values(self._lookup.shelves[name])
        return opened


def _by_count(value: tuple[str, int]) -> tuple[int, str]:
    return -value[1], value[0]


def _by_year(value: tuple[str, int]) -> int:
    return -int(value[0])


def _holds(known: Sequence[str], words: Sequence[str], prefix: bool) -> bool:
    *first, last = words
    begun = any(word.startswith(last) for word in known) if prefix else last in known
    return begun and all(word in known for word in first)
