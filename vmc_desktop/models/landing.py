"""Which match of a page is the one that a reader chose in the list."""

from __future__ import annotations

from vmc_desktop.answers import Snippet

_CUT = "…"
_REACHES = (10_000, 60, 30, 15, 5, 0)
"""So much of the passage around its first match is looked for, the most first."""

Spans = tuple[tuple[int, int], ...]


def match_of(passage: Snippet, text: str, spans: Spans) -> int:
    """The number of the match in a page's text that is the first of the passage; -1 for none.

    A page puts numbers of sources into a passage, or breaks it off in a list: where it is not
    found whole, less and less around its first match is looked for.

    Args:
        passage: what was chosen; its marks tell what in it matched.
        text: the page as shown.
        spans: the matches in that text.
    """
    if not passage.marks:
        return -1
    start, end = passage.marks[0]
    for reach in _REACHES:
        left = max(0, start - reach)
        around = passage.text[left : end + reach]
        bare = around.strip(f"{_CUT} ")
        ahead = start - left - (len(around) - len(around.lstrip(f"{_CUT} ")))
        place = text.find(bare)
        while place >= 0:
            found = _at(spans, place + ahead)
            if found >= 0:
                return found
            place = text.find(bare, place + 1)
    return -1


def _at(spans: Spans, place: int) -> int:
    return next((n for n, (start, end) in enumerate(spans) if start <= place < end), -1)
