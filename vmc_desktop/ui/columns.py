"""How the parts of the room share its width: the page needs room to be read."""

from __future__ import annotations

from dataclasses import dataclass

PAGE, LEAST_PAGE = 440, 231
"""What the page has before the parts beside it are as wide as wished, and what it has at least."""
NARROW_PAGE = 300
"""With less than this for the page beside tree and hits, the tree steps back."""
LEAST_TREE, LEAST_HITS, LEAST_SIDE = 200, 280, 200
"""So narrow these parts become for the sake of the page; all in pixels."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Pixels of tree, hits and side panel; 0: not shown."""

    tree: int
    hits: int
    side: int


@dataclass(frozen=True, slots=True)
class Asked:
    """What a reader asked for by a key or button: a part is shown though the page gets narrow."""

    tree: bool = False
    side: bool = False


def share(room: int, wished: Columns, asked: Asked) -> Columns:
    """Who gets how much of the room; what is left is the page's.

    Args:
        room: pixels of all parts together.
        wished: as wide as the parts are to be where there is room; 0: not wanted.
        asked: parts that do not step back while there is any room for them.
    """
    tree, hits, side = wished.tree, wished.hits, wished.side
    if side and room - tree - hits - side < (LEAST_PAGE if asked.side else PAGE):
        narrow = _narrowed(room, Columns(tree, hits, side), LEAST_PAGE)
        fits = room - narrow.tree - narrow.hits - narrow.side >= LEAST_PAGE
        side = side if asked.side and fits else 0
    if tree and hits and not asked.tree:
        narrow = _narrowed(room, Columns(tree, hits, side), NARROW_PAGE)
        tree = tree if room - narrow.tree - narrow.hits - narrow.side >= NARROW_PAGE else 0
    return _narrowed(room, Columns(tree, hits, side), PAGE)


def _narrowed(room: int, columns: Columns, page: int) -> Columns:
    """The same parts, each narrower by its share of what the page lacks."""
    lacks = page - (room - columns.tree - columns.hits - columns.side)
    spare = (
        max(columns.tree - LEAST_TREE, 0) if columns.tree else 0,
        max(columns.hits - LEAST_HITS, 0) if columns.hits else 0,
        max(columns.side - LEAST_SIDE, 0) if columns.side else 0,
    )
    if lacks <= 0 or not any(spare):
        return columns
    given = min(lacks / sum(spare), 1.0)
    tree, hits, side = (round(given * one) for one in spare)
    return Columns(columns.tree - tree, columns.hits - hits, columns.side - side)
