"""What a text is before it is an edition: its paragraphs, and proposals that rest on passages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from vmc_desktop.errors import ArchiveError

ParagraphKind = Literal["text", "heading", "item", "number", "quote"]
Kind = Literal[
    "year",
    "title",
    "published",
    "theme",
    "dates",
    "venue",
    "city",
    "country",
    "participants",
    "countries",
    "hashtag",
    "panel",
    "moderator",
    "speaker",
    "question",
    "highlight",
    "statement",
    "quotation",
    "text",
]
"""What a proposal may become. "text" was not understood; accepted, it is a statement."""
KINDS: tuple[Kind, ...] = get_args(Kind)
FACTS: tuple[Kind, ...] = KINDS[: KINDS.index("panel")]
"""Kinds of which an edition has one each."""
PERSONS: tuple[Kind, ...] = ("moderator", "speaker")
DETAILS: Mapping[Kind, tuple[str, ...]] = {
    "panel": ("kind", "date", "start", "end"),
    "moderator": ("role", "organisation", "country"),
    "speaker": ("role", "organisation", "country", "part"),
    "quotation": ("speaker", "language"),
}
"""What may be told of each kind beside its words."""


class ArticleError(ArchiveError):
    """A text that cannot be read: which, why, what to do about it."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of a material's text. ``level`` is that of a heading, 1 to 6, else 0.

    ``number`` is that of a numbered heading or list item, 0 for none; ``page`` counts from 1, 0
    where the file has none. ``lead`` is how many characters at its beginning are set off (bold).
    """

    start: int
    end: int
    kind: ParagraphKind = "text"
    level: int = 0
    number: int = 0
    page: int = 0
    lead: int = 0


@dataclass(frozen=True, slots=True)
class Material:
    """A text as it was read, without its form: passages are ranges of characters of ``text``."""

    name: str
    format: str
    text: str
    paragraphs: tuple[Paragraph, ...]
    title: str = ""
    """As the file itself tells it beside its text; "" where it does not."""
    publisher: str = ""
    published: str = ""
    url: str = ""
    losses: tuple[str, ...] = ()

    def words(self, paragraph: Paragraph) -> str:
        """The words of one of its paragraphs."""
        return self.text[paragraph.start : paragraph.end]


@dataclass(frozen=True, slots=True, order=True)
class Passage:
    """Characters of the material from ``start`` up to ``end``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """One thing that the text tells, and the passage that it rests on.

    ``parent`` is the number of the panel or highlight that it belongs to, 0 for the edition.
    ``accepted`` says whether it shall enter the archive.
    """

    number: int
    kind: Kind
    text: str
    passage: Passage
    parent: int = 0
    details: tuple[tuple[str, str], ...] = ()
    accepted: bool = True

    def detail(self, name: str) -> str:
        """What is told beside its words: a role, a date, a speaker."""
        return dict(self.details).get(name, "")


@dataclass(frozen=True, slots=True)
class Draft:
    """What the rules found in a material, in the order of its text, and in which language."""

    material: Material
    proposals: tuple[Proposal, ...]
    language: str = ""

    def fact(self, kind: Kind) -> str:
        """The words of an accepted proposal of this kind, "" for none."""
        some = (one.text for one in self.proposals if one.kind == kind and one.accepted)
        return next(some, "")
