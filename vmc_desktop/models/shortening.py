"""So much of a sentence that lists many words as has room on one line."""

from __future__ import annotations

from collections.abc import Callable, Sequence

Fits = Callable[[str, int], bool]
"""Whether a beginning, and that so many words are left out, have room."""


def shortened(said: str, words: Sequence[str], fits: Fits) -> tuple[str, int]:
    """The longest beginning that has room, and how many of the listed words it leaves out.

    It ends after a word of the list; where not even the first has room, at a blank before: then
    all of them count as left out.

    Args:
        said: the sentence.
        words: what it lists, in its order; the last ones may be summed up in it.
        fits: see `Fits`.
    """
    ends = _ends(said, words)
    for shown in range(len(ends), 0, -1):
        left = len(words) - shown
        if fits(said[: ends[shown - 1]], left):
            return said[: ends[shown - 1]], left
    blanks = [place for place, one in enumerate(said) if one == " "]
    for end in reversed(blanks):
        if fits(said[:end], len(words)):
            return said[:end], len(words)
    return "", len(words)


def _ends(said: str, words: Sequence[str]) -> list[int]:
    """Where each word of the list ends, up to the first that is not said."""
    ends: list[int] = []
    for word in words:
        place = said.find(word, ends[-1] if ends else 0)
        if place < 0:
            break
        ends.append(place + len(word))
    return ends
