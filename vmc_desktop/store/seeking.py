"""What one part of a query matches in a text: a word, a phrase, other words for the same."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from vmc_desktop.store.told import Line, Spans, Told, merged

_WORD = re.compile("[a-z0-9]+")
_WORDS = re.compile("(?:(?<!['’])|(?!s(?![a-z0-9])))[a-z0-9]+")
# Nor is the s of a possessive a word here, as in `folding`.
_BETWEEN = re.compile("(?:['’]s(?![a-z0-9])|[^a-z0-9\\n])+")
_APOSTROPHES = ("'", "’")
_TELLING = 3


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a query: every word that it matches, and how matching words may begin.

    A plain word that it matches begins with one of ``hints``, none of which begins as another.
    """

    words: frozenset[str]
    beginning: str
    hints: tuple[str, ...]

    @classmethod
    def of(cls, words: Iterable[str], beginning: str = "") -> Term:
        """A term that matches these words and those that begin so."""
        known = frozenset(words)
        return cls(known, beginning, _hints((*known, beginning) if beginning else known))

    def matches(self, word: str) -> bool:
        """Whether a folded word of a text is meant."""
        return word in self.words or (bool(self.beginning) and word.startswith(self.beginning))


Terms = tuple[Term, ...]
"""A word, or the words of a phrase."""


class Sought:
    """Words and phrases of which any is marked; with a distance, two that stand beside each other.

    Patterns would find them too, but each keystroke asks for another one, and to compile a pattern
    takes longer than to look through all texts on the screen for how its words begin.
    """

    __slots__ = ("_apart", "_distance", "_first", "_kept", "_sequences")

    def __init__(
        self, sequences: Sequence[Terms], distance: int | None = None, kept: bool = False
    ) -> None:
        """Take what is sought.

        Args:
            sequences: words and phrases.
            distance: how many words apart the two of them may stand; None: each counts alone.
            kept: whether what is found is kept with the text.
        """
        self._sequences = tuple(sequences)
        self._distance = distance
        self._kept = kept
        self._apart = [len(term.hints) for terms in sequences for term in terms] == [1]
        self._first: dict[str, list[int]] | None = None

    def spans(self, told: Told) -> Spans:
        """What matches in a text, in order; a phrase is one span, none overlap."""
        return told.spans(self, self._find) if self._kept else self._find(told)

    def _find(self, told: Told) -> Spans:
        plain = told.plain
        if self._distance is None:
            found: list[tuple[int, int]] = []
            for terms in self._sequences:
                _add(found, plain, terms)
        else:
            found = self._beside(plain, self._distance)
        for start, line in told.odd:
            found += self._by_words(start, line)
        return tuple(found) if self._apart and not told.odd else merged(found)

    def _beside(self, plain: str, distance: int) -> list[tuple[int, int]]:
        """Where the two stand beside each other in a plain text."""
        left: list[tuple[int, int]] = []
        right: list[tuple[int, int]] = []
        _add(left, plain, self._sequences[0])
        if left:
            _add(right, plain, self._sequences[1])
        found: list[tuple[int, int]] = []
        right.sort()
        last = len(right)
        for one in left:
            place = bisect_left(right, one)
            for way in (range(place, last), range(place - 1, -1, -1)):
                for n in way:
                    other = right[n]
                    (_, end), (start, _) = (one, other) if one < other else (other, one)
                    # What begins before the other ends is no neighbour.
                    if start < end:
                        continue
                    # Not cut before it is known that it is short: it may be all that is shown.
                    if plain.find("\n", end, start) >= 0:
                        break
                    if len(_WORDS.findall(plain[end:start])) >= distance:
                        break
                    found += (one, other)
        return found

    def _by_words(self, start: int, line: Line) -> Iterator[tuple[int, int]]:
        runs = self._runs(line.said)
        if self._distance is None:
            found = [run for some in runs for run in some]
        else:
            found = list(_neighbours(runs[0], runs[1], self._distance))
        for first, last in found:
            yield start + line.offsets[first][0], start + line.offsets[last][1]

    def _runs(self, said: Sequence[str]) -> list[list[tuple[int, int]]]:
        """Where each sequence stands: the places of its first and last word."""
        runs: list[list[tuple[int, int]]] = [[] for _ in self._sequences]
        first = self._by_first()
        begun = [(t[0].beginning, n) for n, t in enumerate(self._sequences) if t[0].beginning]
        for place, word in enumerate(said):
            known = {*first.get(word, ()), *(n for start, n in begun if word.startswith(start))}
            for number in known:
                terms = self._sequences[number]
                last = place + len(terms) - 1
                if last < len(said) and all(
                    terms[n].matches(said[place + n]) for n in range(1, len(terms))
                ):
                    runs[number].append((place, last))
        return runs

    def _by_first(self) -> dict[str, list[int]]:
        """Which sequences begin with each word."""
        if self._first is None:
            self._first = {}
            for number, terms in enumerate(self._sequences):
                for word in terms[0].words:
                    self._first.setdefault(word, []).append(number)
        return self._first


def _hints(words: Iterable[str]) -> tuple[str, ...]:
    known = sorted(word for word in words if word.isascii() and word.isalnum())
    if not known:
        return ()
    shared = _shared(known[0], known[-1])
    if len(shared) >= _TELLING:
        return (shared,)
    found = known[:1]
    for word in known[1:]:
        # By the alphabet what begins as another one comes after it.
        if not word.startswith(found[-1]):
            found.append(word)
    return tuple(found)


def _shared(one: str, other: str) -> str:
    """How both begin."""
    while not other.startswith(one):
        one = one[:-1]
    return one


def _add(found: list[tuple[int, int]], plain: str, terms: Terms) -> None:
    if len(terms) == 1:
        _add_words(found, plain, terms[0])
    elif _may_be_in(plain, terms):
        _add_phrases(found, plain, terms)


def _may_be_in(plain: str, terms: Terms) -> bool:
    """Whether a plain text has what each of the words may begin with."""
    for term in terms:
        for hint in term.hints:
            if hint in plain:
                break
        else:
            return False
    return True


def _add_words(found: list[tuple[int, int]], plain: str, term: Term) -> None:
    """Add where a plain text has a word; agrees with `folding.words`."""
    for hint in term.hints:
        if len(hint) < _TELLING:
            # Every few letters of a text there is one: a pattern is quicker, and there are few.
            every = term.beginning == hint
            found += (r for r in _begun(plain, hint) if every or term.matches(plain[slice(*r)]))
            continue
        start = plain.find(hint)
        while start >= 0:
            end = _end_of_word(plain, start)
            if end and term.matches(plain[start:end]):
                found.append((start, end))
            start = plain.find(hint, end or start + 1)


def _begun(plain: str, hint: str) -> Iterator[tuple[int, int]]:
    """The words of a plain text that begin so."""
    # The first letter comes before what must not stand before it: that is what is looked for.
    one, rest = hint[0], hint[1:]
    possessive = "(?!(?<=['’]s)(?![a-z0-9]))" if one == "s" else ""
    pattern = re.compile(f"{one}(?<![a-z0-9]{one}){possessive}{rest}[a-z0-9]*")
    return (match.span() for match in pattern.finditer(plain))


def _add_phrases(found: list[tuple[int, int]], plain: str, terms: Terms) -> None:
    """Add where words stand one after another, even where they begin anew among themselves."""
    begun: list[tuple[int, int]] = []
    _add_words(begun, plain, terms[0])
    for start, end in begun:
        for term in terms[1:]:
            gap = _BETWEEN.match(plain, end)
            place = gap.end() if gap else end
            end = _end_of_word(plain, place)
            if not end or not term.matches(plain[place:end]):
                break
        else:
            found.append((start, end))


def _end_of_word(plain: str, start: int) -> int:
    """Where the word ends that begins here; 0 where none does."""
    before = plain[start - 1 : start]
    word = None if before.isalnum() else _WORD.match(plain, start)
    if word is None or (word.group() == "s" and before in _APOSTROPHES):
        return 0
    return word.end()


def _neighbours(
    left: Sequence[tuple[int, int]], right: Sequence[tuple[int, int]], distance: int
) -> Iterator[tuple[int, int]]:
    for one in left:
        for other in right:
            if 0 < other[0] - one[1] <= distance or 0 < one[0] - other[1] <= distance:
                yield one
                yield other
