"""What a query asks for, as a small tree."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as more
from typing import TypeAlias

NEAR_DISTANCE = 10
FIRST_YEAR, LAST_YEAR = 0, 9999


@dataclass(frozen=True, slots=True)
class Word:
    """A word in any of its forms; with ``prefix`` also every word that begins so.

    ``typed`` is how it was written, for people.
    """

    text: str
    prefix: bool = False
    typed: str = more(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words one after another in any of their forms; a single one as it stands.

    With ``prefix`` the last may be the beginning of a word. ``typed`` is how they were written;
    ``quoted``: between quotation marks, not as one word such as "co-operation".
    """

    words: tuple[str, ...]
    prefix: bool = False
    typed: str = more(default="", compare=False)
    quoted: bool = more(default=True, compare=False)


@dataclass(frozen=True, slots=True)
class Near:
    """Two words or phrases at most ``distance`` words apart, in either order."""

    left: Word | Phrase
    right: Word | Phrase
    distance: int = NEAR_DISTANCE


@dataclass(frozen=True, slots=True)
class Years:
    """Records of these years, both included."""

    first: int = FIRST_YEAR
    last: int = LAST_YEAR


@dataclass(frozen=True, slots=True)
class Filter:
    """Records with a value on a shelf whose label holds all these words.

    With ``prefix`` the last may be the beginning of a word.
    """

    field: str
    words: tuple[str, ...]
    prefix: bool = False
    typed: str = more(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Also:
    """What was asked, or other words for the same topic."""

    asked: Node
    others: tuple[Word | Phrase, ...]
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Records without it."""

    part: Node


@dataclass(frozen=True, slots=True)
class And:
    """Records with all of it."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Records with any of it."""

    parts: tuple[Node, ...]


Node: TypeAlias = Word | Phrase | Near | Years | Filter | Also | Not | And | Or
