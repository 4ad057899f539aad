"""Finding letters in the text of a page, whatever their case and marks."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from vmc_desktop.formats.slug import fold

Spans = tuple[tuple[int, int], ...]


def find(text: str, wanted: str) -> Spans:
    """(start, end) of every place where these letters stand, apart from each other.

    ``find("Weiß", "weiss")`` finds, and so does ``find("Szijjártó", "JARTO")``. Any white space
    agrees with any other.
    """
    asked = _folded(wanted.strip())[0]
    if not asked:
        return ()
    folded, starts = _folded(text)
    found: list[tuple[int, int]] = []
    place = folded.find(asked)
    while place >= 0:
        end = place + len(asked)
        # A letter that folds to two ("ß") belongs to the place with both or with either.
        found.append((starts[place], starts[end - 1] + 1))
        place = folded.find(asked, end)
    return tuple(found)


def first_from(spans: Spans, position: int) -> int:
    """The number of the first of these places that does not end before a position; -1: none."""
    if not spans:
        return -1
    number = bisect_right([end for _, end in spans], position)
    return number if number < len(spans) else 0


@lru_cache(maxsize=4)
def _folded(text: str) -> tuple[str, tuple[int, ...]]:
    """The folded text, and for each of its characters where it came from."""
    letters: list[str] = []
    starts: list[int] = []
    for number, character in enumerate(text):
        for letter in " " if character.isspace() else _letters(character):
            letters.append(letter)
            starts.append(number)
    return "".join(letters), tuple(starts)


@lru_cache(maxsize=4096)
def _letters(character: str) -> str:
    return fold(character)
