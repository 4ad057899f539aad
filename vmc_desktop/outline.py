"""Keys, and the tree of an archive: what is known of every record before any is read.

The first painting needs these values and none of the others, and a frozen dataclass takes half a
millisecond to make: so they stand apart from `domain` and `answers`, which hand them on.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

KindOfRecord = Literal["edition", "panel", "highlight", "quotation", "source", "person", "topic"]

_SEGMENT = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_YEAR = re.compile(r"\d{4}(?:-[a-z0-9]+)*\Z")

HIGHLIGHTS = "highlights"
QUOTATIONS = "quotations"
SOURCES = "sources"
PEOPLE = "people"
TOPICS = "topics"
RESERVED = frozenset({HIGHLIGHTS, QUOTATIONS, SOURCES})
"""Second segments that name a shelf of the edition, so no panel may use them."""


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """The permanent name of a record.

    The shape tells the kind: ``2017`` an edition, ``2017/opening`` a panel,
    ``2017/opening/private-capital`` a highlight of it, ``2017/highlights/holy-grail`` a highlight
    of the whole edition, ``2017/opening/quotations/margins`` and ``2017/quotations/margins``
    quotations, ``2017/sources/s1`` a source, ``people/werner-hoyer``, ``topics/return``.
    """

    text: str

    @classmethod
    def parse(cls, text: str) -> Key:
        """Read a key; a leading ``scheme:`` (as in ``vmc:2017/opening``) is left out.

        Raises:
            ValueError: the text has not the shape of a key.
        """
        bare = text.strip().partition(":")[2] if ":" in text else text.strip()
        key = cls(bare.strip("/"))
        if key._kind() is None:
            raise ValueError(f"not a key: {text!r}")
        return key

    def __str__(self) -> str:
        return self.text

    @property
    def parts(self) -> tuple[str, ...]:
        """The segments between the slashes."""
        return tuple(self.text.split("/"))

    @property
    def kind(self) -> KindOfRecord:
        """What kind of record the key names; raises ValueError for a key of no known shape."""
        kind = self._kind()
        if kind is None:
            raise ValueError(f"not a key: {self.text!r}")
        return kind

    @property
    def year(self) -> int | None:
        """The year of the edition the record belongs to; None for persons and topics."""
        return int(self.parts[0][:4]) if _YEAR.match(self.parts[0]) else None

    @property
    def edition(self) -> Key | None:
        """The key of the edition that holds the record; None for persons and topics."""
        return Key(self.parts[0]) if _YEAR.match(self.parts[0]) else None

    @property
    def parent(self) -> Key | None:
        """The record one level up in the tree: highlight > panel or edition > None."""
        found = above(self.text)
        return Key(found) if found and _YEAR.match(self.text.partition("/")[0]) else None

    def link(self, scheme: str) -> str:
        """The permalink, ``vmc:2017/opening`` for the scheme (the archive's key) ``vmc``."""
        return f"{scheme}:{self.text}"

    def _kind(self) -> KindOfRecord | None:
        parts = self.parts
        if not all(_SEGMENT.match(part) for part in parts):
            return None
        if not _YEAR.match(parts[0]):
            named: dict[str, KindOfRecord] = {PEOPLE: "person", TOPICS: "topic"}
            return named.get(parts[0]) if len(parts) == 2 else None
        return _kind_below_edition(parts[1:])


def above(key: str) -> str:
    """The text of the key one level up from one of an edition's records; "" for the edition."""
    edition, _, below = key.partition("/")
    first, _, rest = below.partition("/")
    if not below:
        return ""
    return f"{edition}/{first}" if rest and first not in RESERVED else edition


def _kind_below_edition(below: tuple[str, ...]) -> KindOfRecord | None:
    shelves: dict[str, KindOfRecord] = {
        HIGHLIGHTS: "highlight",
        QUOTATIONS: "quotation",
        SOURCES: "source",
    }
    match below:
        case ():
            return "edition"
        case (shelf, _) if shelf in shelves:
            return shelves[shelf]
        case (panel,) if panel not in RESERVED:
            return "panel"
        case (panel, slug) if panel not in RESERVED and slug != QUOTATIONS:
            return "highlight"
        case (panel, shelf, _) if panel not in RESERVED and shelf == QUOTATIONS:
            return "quotation"
    return None


@dataclass(frozen=True, slots=True)
class ArchiveHead:
    """What an archive is: ``key`` is the scheme of its permalinks, ``version`` its digest."""

    key: str
    title: str
    publisher: str = ""
    languages: tuple[str, ...] = ("en",)
    description: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class Node:
    """A line of the outline: a record with its place in the tree, before any page is read.

    ``detail`` is a short second text (date of a panel, theme of an edition).
    """

    key: Key
    title: str
    kind: KindOfRecord
    detail: str = ""
    children: tuple[Node, ...] = ()


@dataclass(frozen=True, slots=True)
class EditionNumbers:
    """An edition in a line of a list: which one, and how much of it the archive holds.

    ``theme`` is "" where none is known; ``theme_official`` as in `Edition`. ``highlights`` and
    ``quotations`` count those of the panels too.
    """

    key: Key
    year: int
    theme: str = ""
    panels: int = 0
    highlights: int = 0
    quotations: int = 0
    sources: int = 0
    theme_official: bool = True
    dates: tuple[str, ...] = ()
    city: str = ""


@dataclass(frozen=True, slots=True)
class Outline:
    """The whole tree, newest edition first, with the numbers of the archive.

    ``numbers`` holds one entry for each edition, in the order of ``nodes``.
    """

    head: ArchiveHead
    nodes: tuple[Node, ...] = ()
    editions: int = 0
    panels: int = 0
    highlights: int = 0
    quotations: int = 0
    sources: int = 0
    numbers: tuple[EditionNumbers, ...] = ()
