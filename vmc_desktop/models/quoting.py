"""Passages by their words: taken from a text, and found again in one that was re-written.

What is compared are words; blanks, signs and capitals may change without anybody noticing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from vmc_desktop.personal.values import Quote

_WORD = re.compile(r"\w+")
_AROUND = 8
"""So many words before and after are kept beside a passage."""
_PAIRS = 300_000
"""So many pairs of equal words are compared each; a page has some thousand."""
_ENOUGH = 0.6
"""This share of its words, in their order, makes a passage the same one re-written."""


@dataclass(frozen=True, slots=True)
class Found:
    """Where a passage is in a text (characters), and whether its words are others now."""

    start: int
    end: int
    rewritten: bool = False


@dataclass(frozen=True, slots=True)
class _Words:
    said: tuple[str, ...]
    places: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, text: str) -> _Words:
        found = tuple(_WORD.finditer(text))
        return cls(tuple(one[0].casefold() for one in found), tuple(one.span() for one in found))


def quote_of(text: str, start: int, end: int) -> Quote | None:
    """The passage between two characters, with the words around it; None: there is no word.

    A word that is cut is taken whole.
    """
    if not _WORD.search(text[start:end]):
        return None
    for place in _WORD.finditer(text):
        if place.start() < start < place.end():
            start = place.start()
        if place.start() < end < place.end():
            end = place.end()
    exact = _even(text[start:end])
    before, after = text[:start].split(), text[end:].split()
    return Quote(exact, " ".join(before[-_AROUND:]), " ".join(after[:_AROUND]))


def find(text: str, quote: Quote) -> Found | None:
    """Where the passage stands now; None: nowhere any more."""
    words, exact = _Words.of(text), _Words.of(quote.exact).said
    if not exact:
        return None
    before, after = _Words.of(quote.prefix).said, _Words.of(quote.suffix).said
    starts = _all_of(words.said, exact)
    if starts:
        size = len(exact)
        best = max(
            starts,
            key=lambda at: (
                _alike(before[::-1], words.said[max(0, at - _AROUND) : at][::-1])
                + _alike(after, words.said[at + size : at + size + _AROUND])
            ),
        )
        start, end = words.places[best][0], words.places[best + size - 1][1]
        return _with_signs(text, quote.exact, start, end)
    return _rewritten(words, exact)


def _with_signs(text: str, exact: str, start: int, end: int) -> Found:
    """With the signs (brackets, marks of quotation) that the passage begins and ends with."""
    signs = _WORD.split(exact)
    before, after = signs[0], signs[-1]
    start -= len(before) if before and text[:start].endswith(before) else 0
    end += len(after) if after and text[end:].startswith(after) else 0
    return Found(start, end)


def _all_of(words: Sequence[str], exact: Sequence[str]) -> list[int]:
    size, first = len(exact), exact[0]
    return [
        at
        for at, word in enumerate(words[: len(words) - size + 1])
        if word == first and tuple(words[at : at + size]) == tuple(exact)
    ]


def _alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words are the same from here on."""
    number = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        number += 1
    return number


def _rewritten(words: _Words, exact: tuple[str, ...]) -> Found | None:
    """The stretch that has most of the words in their order, if it has enough of them.

    The longest common run says about where; compared is what lies around it, no wider than the
    passage itself on either side.
    """
    size = len(exact)
    # Words said over and over would be compared each with each, for minutes; no text that one
    # reads comes near it, and only there are frequent words passed over.
    often = Counter(words.said)
    many = sum(often[word] for word in exact) > _PAIRS
    match = SequenceMatcher(None, exact, words.said, autojunk=many)
    longest = match.find_longest_match()
    first = max(0, longest.b - longest.a - size // 2)
    last = min(len(words.said), longest.b - longest.a + size + size // 2)
    blocks = [
        one
        for one in SequenceMatcher(
            None, exact, words.said[first:last], autojunk=many
        ).get_matching_blocks()
        if one.size
    ]
    if sum(one.size for one in blocks) < max(2, _ENOUGH * size):
        return None
    start, end = first + blocks[0].b, first + blocks[-1].b + blocks[-1].size - 1
    return Found(words.places[start][0], words.places[end][1], rewritten=True)


def _even(text: str) -> str:
    return " ".join(text.split())
