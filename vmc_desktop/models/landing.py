"""Which match of a page belongs to which passage in the list, and the reverse."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vmc_desktop.answers import Group, Hit, Snippet
from vmc_desktop.domain import Key

_CUT = "…"
_REACHES = (10_000, 60, 30, 15, 5, 0)
"""So much of the passage around its first match is looked for, the most first."""

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Stand:
    """From this match of a page on, up to that of the next one, this passage of a hit is read.

    ``match`` -1 stands for all matches before the first passage that was found. ``passage`` is None
    for the title of the page's own record.
    """

    match: int
    key: Key
    passage: Snippet | None


def stands(group: Group, text: str, spans: Spans) -> tuple[Stand, ...]:
    """Where the passages of a panel stand among the matches of its page, in their order.

    Args:
        group: the hits of the panel (or edition) whose page it is.
        text: the page as shown.
        spans: the matches in that text.
    """
    found = [Stand(-1, *_first(group))]
    found.extend(one for hit in group.hits for one in _of_hit(hit, group, text, spans))
    order = {hit.key: number for number, hit in enumerate(group.hits)}
    # A page repeats words: of two that begin at one match the first in reading order has it.
    return tuple(sorted(found, key=lambda one: (one.match, -order.get(one.key, 0))))


def stand_of(stands: Sequence[Stand], match: int) -> Stand | None:
    """The passage that a match of the page belongs to; None where no passage is known."""
    before = [one for one in stands if one.match <= match]
    return before[-1] if before else None


def _first(group: Group) -> tuple[Key, Snippet | None]:
    """What the first match of a page belongs to, unless a passage says otherwise."""
    hit = group.hits[0]
    return hit.key, None if hit.key == group.head.key else next(iter(hit.snippets), Snippet(""))


def _of_hit(hit: Hit, group: Group, text: str, spans: Spans) -> Iterator[Stand]:
    own = hit.key == group.head.key
    titled = match_of(Snippet(hit.title, hit.title_marks), text, spans)
    if titled >= 0:
        yield Stand(titled, hit.key, None if own else next(iter(hit.snippets), Snippet("")))
    for passage in hit.snippets:
        number = match_of(passage, text, spans)
        if number >= 0:
            yield Stand(number, hit.key, passage)


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
