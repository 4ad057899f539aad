"""Things that have names, found by the beginning of any word of a name."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from vmc_desktop.domain import Key

_LOOKED_AT = 4_000
_WEIGHED = 200


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
        # What is worth most has the lowest number, so that a sorted set is in order of worth.
        known = sorted(entries, key=lambda one: (-one[0].number, len(one[0].label)))
        self._entries = [entry for entry, _ in known]
        self._names = [names for _, names in known]
        self._places: dict[str, list[int]] = {}
        for number, names in enumerate(self._names):
            for name in names:
                for word in name:
                    self._places.setdefault(word, []).append(number)
        self._words = sorted(self._places)

    def find(self, typed: Sequence[str], most: int) -> list[Entry]:
        """The entries with a name that has these words, the last perhaps only begun.

        Names that begin so come first, then what is worth more records, then shorter names.
        Without any word: what is worth most.
        """
        if not typed:
            return self._entries[:most]
        first = bisect_left(self._words, typed[-1])
        end = bisect_left(self._words, typed[-1] + "\U0010ffff", first)
        every = chain.from_iterable(map(self._places.__getitem__, self._words[first:end]))
        found = sorted(set(islice(every, _LOOKED_AT)))
        if len(typed) > 1:
            found = [n for n in found if any(_holds(name, typed) for name in self._names[n])]
        best = sorted(found[:_WEIGHED], key=lambda n: not self._begins(n, typed[0]))
        return [self._entries[number] for number in best[:most]]

    def _begins(self, number: int, word: str) -> bool:
        return any(name[0].startswith(word) for name in self._names[number] if name)


def _holds(name: Sequence[str], typed: Sequence[str]) -> bool:
    *before, last = typed
    return all(word in name for word in before) and any(word.startswith(last) for word in name)
