"""Two changes of one text joined, where they do not touch the same lines."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import pairwise

_Hunk = tuple[int, int, list[str]]


def joined(base: str, mine: str, theirs: str) -> str | None:
    """The base with both changes; None: they touch the same lines, or lines next to each other."""
    rows = base.split("\n")
    hunks = sorted([*_hunks(rows, mine), *_hunks(rows, theirs)], key=lambda one: one[:2])
    for (_, end, _), (start, _, _) in pairwise(hunks):
        if start <= end:
            return None
    for start, end, new in reversed(hunks):
        rows[start:end] = new
    return "\n".join(rows)


def _hunks(rows: list[str], text: str) -> list[_Hunk]:
    now = text.split("\n")
    codes = SequenceMatcher(None, rows, now, autojunk=False).get_opcodes()
    return [(a, b, now[c:d]) for what, a, b, c, d in codes if what != "equal"]
