"""Words that are spelt nearly like another: what a misspelt word may have meant."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

_LONG = 6
_SHORTEST = 4
_KEPT = 1_000
_WEIGHED = 8
_FIRST_LETTER = 0.75
_PART = 4
_PARTED = 9
_LINKS = ("", "s", "es", "n", "en", "e", "er")
# Umlauts are typed as two letters where a keyboard has none; folded texts have one.
_UMLAUTS = (("ae", "a"), ("oe", "o"), ("ue", "u"))


class Spelling:
    """Finds the words of an archive that are most like one that it does not have."""

    def __init__(
        self, known: Sequence[str], is_name: Callable[[str], bool], often: Callable[[str], int]
    ) -> None:
        """Take the folded words.

        Args:
            known: every word.
            is_name: whether a word is part of a name; of words equally near names come first.
            often: how many records have a word; next the more frequent ones come first.
        """
        self._known = known
        self._is_name = is_name
        self._often = often
        self._found: dict[tuple[str, bool], tuple[tuple[float, str], ...]] = {}

    def nearest(self, word: str, begun: bool = False, reach: int = 2) -> tuple[str, ...]:
        """The words most like this one, best first; none where none is near enough.

        Args:
            word: a folded word.
            begun: whether it may be the beginning of a longer word.
            reach: how many letters may differ; fewer in short words.
        """
        if len(word) < _SHORTEST or not word.isalpha():
            return ()
        asked = word, begun
        found = self._found.get(asked)
        if found is None:
            if len(self._found) > _KEPT:
                self._found.clear()
            found = self._found[asked] = self._look(word, begun, 2 if len(word) >= _LONG else 1)
        return tuple(other for away, other in found if away <= reach)

    def _look(self, word: str, begun: bool, reach: int) -> tuple[tuple[float, str], ...]:
        best: dict[str, tuple[float, float, bool]] = {}
        for variant in _variants(word):
            for other in self._candidates(variant, reach, begun):
                away = distance(variant, other, reach)
                if begun and away > 0:
                    away = min(away, distance(variant, other[: len(variant)], reach) + 0.5)
                if away <= reach and other != word:
                    rank = away + (0 if other[:1] == variant[:1] else _FIRST_LETTER)
                    known = best.get(other, (rank + 1, away, True))
                    best[other] = min(known, (rank, away, not self._is_name(other)))
        few = sorted(best, key=lambda other: (best[other], other))[:_WEIGHED]
        few.sort(key=lambda other: (best[other][0], best[other][2], -self._often(other), other))
        return tuple((best[other][1], other) for other in few)

    @cached_property
    def _by_length(self) -> dict[int, tuple[list[str], list[int]]]:
        found: dict[int, tuple[list[str], list[int]]] = {}
        for word in self._known:
            words, masks = found.setdefault(len(word), ([], []))
            words.append(word)
            masks.append(_mask(word))
        return found

    def _candidates(self, word: str, reach: int, begun: bool) -> Iterable[str]:
        """Words of about this length with about the same letters."""
        mask, most = _mask(word), 2 * reach
        longest = max(self._by_length, default=0) if begun else len(word) + reach
        for length in range(max(len(word) - reach, 2), longest + 1):
            words, masks = self._by_length.get(length, ((), ()))
            if length <= len(word) + reach:
                for place, other in enumerate(masks):
                    if (mask ^ other).bit_count() <= most:
                        yield words[place]
            else:
                for place, other in enumerate(masks):
                    if (mask & ~other).bit_count() <= reach:
                        yield words[place]


def parts_of(word: str, knows: Callable[[str], bool]) -> tuple[str, ...]:
    """The known words that a compound is made of (Rückkehrzentrum), or the longest known of them.

    Args:
        word: a folded word that is not known.
        knows: whether a part is a word.
    """
    if len(word) < _PARTED or not word.isalpha():
        return ()
    alone = ""
    for place in range(len(word) - _PART, _PART - 1, -1):
        head, tail = word[:place], word[place:]
        for link in _LINKS:
            bare = head.removesuffix(link) if head.endswith(link) else ""
            if len(bare) >= _PART and knows(bare):
                if knows(tail):
                    return bare, tail
                alone = max(alone, bare, key=len)
    return (alone,) if len(alone) >= _LONG else ()


def distance(one: str, other: str, most: int) -> float:
    """How many letters have to be put in, left out, changed or swapped with the next.

    Anything above ``most`` may come back as ``most + 1``.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for n, letter in enumerate(one, 1):
        last, row, older = row, [n], before
        for m, beside in enumerate(other, 1):
            cost = min(last[m] + 1, row[m - 1] + 1, last[m - 1] + (letter != beside))
            if n > 1 and m > 1 and letter == other[m - 2] and one[n - 2] == beside:
                cost = min(cost, older[m - 2] + 1)
            row.append(cost)
        before = last
        if min(row) > most:
            return most + 1
    return row[-1]


def _variants(word: str) -> Iterable[str]:
    found = [word]
    for two, letter in _UMLAUTS:
        found += [one.replace(two, letter) for one in found if two in one]
    return dict.fromkeys(found)


def _mask(word: str) -> int:
    mask = 0
    for letter in word:
        mask |= 1 << (ord(letter) & 63)
    return mask
