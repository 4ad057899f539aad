"""Things that have names, found by the beginning of any word of a name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from itertools import chain, islice

from vmc_desktop.domain import Key

_LOOKED_AT = 4_000


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that has a name: what is asked for it, how many records it is worth."""

    kind: str
    label: str
    query: str
    number: int = 0
    key: Key | None = None


class Named:
    """Entries with the folded words of their names, in a sorted list."""

    def __init__(self, entries: Iterable[tuple[Entry, Sequence[Sequence[str]]]]) -> None:
        """Take entries, each with the words of every name it has."""
        self._entries: list[Entry] = []
        self._names: list[Sequence[Sequence[str]]] = []
        self._places: dict[str, list[int]] = {}
        for number, (entry, names) in enumerate(entries):
            self._entries.append(entry)
            self._names.append(names)
            for name in names:
                for word in name:
                    self._places.setdefault(word, []).append(number)
        self._words = sorted(self._places)

    def find(self, typed: Sequence[str], most: int) -> list[Entry]:
        """The entries with a name that has these words, the last perhaps only begun.

        Names that begin so come first, then what is worth more records, then shorter names.
        Without any word: what is worth most.
        """
        if typed:
            first = bisect_left(self._words, typed[-1])
            end = bisect_left(self._words, typed[-1] + "\U0010ffff", first)
            every = chain.from_iterable(map(self._places.__getitem__, self._words[first:end]))
            found = set(islice(every, _LOOKED_AT))
        else:
            found = set(range(len(self._entries)))
        if len(typed) > 1:
            found = {n for n in found if any(_holds(name, typed) for name in self._names[n])}
        best = nsmallest(most, found, key=lambda number: self._rank(number, typed))
        return [self._entries[number] for number in best]

    def _rank(self, number: int, typed: Sequence[str]) -> tuple[bool, int, int, int]:
        entry = self._entries[number]
        begins = bool(typed) and entry.kind != "title" and self._begins(number, typed[0])
        return not begins, -entry.number, len(entry.label), number

    def _begins(self, number: int, word: str) -> bool:
        return any(name[0].startswith(word) for name in self._names[number] if name)


def _holds(name: Sequence[str], typed: Sequence[str]) -> bool:
    *before, last = typed
    return all(word in name for word in before) and any(word.startswith(last) for word in name)
