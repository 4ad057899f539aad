"""The passages of a hit that show why it is one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import islice

from vmc_desktop.answers import Snippet
from vmc_desktop.store.told import Spans

FEW = 3
_LENGTH = 220
_BEFORE = 60
_REACH = 30


def snippets(
    passages: Sequence[str], matches: Mapping[int, Spans], most: int | None = FEW
) -> tuple[Snippet, ...]:
    """The first passages with matches, in reading order; where none has any, the first, unmarked.

    Args:
        passages: the texts of a record.
        matches: what matches in each of them, where anything does; in order.
        most: how many are given; None gives all.
    """
    found = [_cut(passages[n], spans) for n, spans in islice(matches.items(), most)]
    return tuple(found) or tuple(_cut(text, ()) for text in passages[:1])


def _cut(text: str, spans: Spans) -> Snippet:
    """A stretch of a long text around as many matches as fit."""
    if len(text) <= _LENGTH:
        return Snippet(text, spans)
    start = _word_start(text, max(0, _densest(spans) - _BEFORE)) if spans else 0
    end = _word_end(text, start + _LENGTH)
    before, after = "… " if start else "", " …" if end < len(text) else ""
    shift = len(before) - start
    inside = tuple((a + shift, b + shift) for a, b in spans if start <= a and b <= end)
    return Snippet(f"{before}{text[start:end]}{after}", inside)


def _densest(spans: Spans) -> int:
    """Where the match begins after which most others follow within a snippet."""
    room = _LENGTH - _BEFORE
    # By halves, not each with each: a word may stand half a million times in one statement.
    ends = [end for _, end in spans]
    counts = [bisect_right(ends, first + room, lo=n) - n for n, (first, _) in enumerate(spans)]
    return spans[counts.index(max(counts))][0]


def _word_start(text: str, place: int) -> int:
    if place == 0:
        return 0
    blank = text.find(" ", place, place + _REACH)
    return blank + 1 if blank >= 0 else place


def _word_end(text: str, place: int) -> int:
    if place >= len(text):
        return len(text)
    blank = text.rfind(" ", place - _REACH, place)
    return blank if blank >= 0 else place
