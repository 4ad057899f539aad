"""The words of the field as frozen values: what an archive of conference editions is made of.

Nothing here reads, writes or draws. Every floor above speaks in these values; lists are tuples,
a fact that is not known is an empty string, an empty tuple or None, never a guess.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from vmc_desktop.outline import (
    HIGHLIGHTS as HIGHLIGHTS,
)
from vmc_desktop.outline import (
    PEOPLE as PEOPLE,
)
from vmc_desktop.outline import (
    QUOTATIONS as QUOTATIONS,
)
from vmc_desktop.outline import (
    RESERVED as RESERVED,
)
from vmc_desktop.outline import (
    SOURCES as SOURCES,
)
from vmc_desktop.outline import (
    TOPICS as TOPICS,
)
from vmc_desktop.outline import (
    ArchiveHead as ArchiveHead,
)
from vmc_desktop.outline import (
    Key as Key,
)
from vmc_desktop.outline import (
    KindOfRecord as KindOfRecord,
)


@dataclass(frozen=True, slots=True)
class Citation:
    """A pointer from a statement to one source of its edition, e.g. ``[@s1, p. 4]``."""

    source: str
    locator: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style.

    ``style`` is "" (plain), "em", "strong", "link" (``target`` is the address) or "source"
    (a source named in the sentence itself, ``@s2``; ``target`` is its id, ``text`` is empty).
    """

    text: str
    style: Literal["", "em", "strong", "link", "source"] = ""
    target: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence or paragraph with the sources it rests on. A summary, never words spoken."""

    runs: tuple[Run, ...]
    citations: tuple[Citation, ...] = ()

    @classmethod
    def of(cls, text: str, *sources: str) -> Statement:
        """A plain statement that rests on the sources with these ids."""
        return cls((Run(text),), tuple(Citation(source) for source in sources))

    @property
    def text(self) -> str:
        """The words without style; a source named in the sentence reads "source s2"."""
        if len(self.runs) == 1 and self.runs[0].style != "source":
            # Most are one plain run.
            return self.runs[0].text
        return "".join(f"source {r.target}" if r.style == "source" else r.text for r in self.runs)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words reported as spoken or written by a person.

    ``text`` is in ``language``. Where it is a translation, ``original`` holds the words as
    published, in ``original_language``. ``key`` is permanent.
    """

    key: Key
    text: str
    speaker: str
    citations: tuple[Citation, ...] = ()
    language: str = "en"
    original: str = ""
    original_language: str = ""
    note: str = ""
    aliases: tuple[str, ...] = ()

    @property
    def translated(self) -> bool:
        """Whether ``text`` is a translation of ``original``."""
        return bool(self.original)


@dataclass(frozen=True, slots=True)
class Highlight:
    """A conclusion of a panel or of the whole edition, in numbered statements."""

    key: Key
    heading: str
    statements: tuple[Statement, ...] = ()
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Appearance:
    """A person in a panel or edition, with role and organisation held at that time.

    ``part`` says what the person did ("opening statement", "recorded video message");
    ``person`` is the person's key, given by the authority file or made from the name.
    """

    name: str
    person: Key
    role: str = ""
    organisation: str = ""
    country: str = ""
    part: str = ""
    note: str = ""
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Panel:
    """Any session of an edition: opening, keynote, panel, roundtable, side event, closing.

    ``official`` is False where the title is a description by the archive. ``date`` is ISO
    (YYYY-MM-DD) or "" where no source gives the day. ``start`` and ``end`` are HH:MM; past
    midnight the hours of the programme's day count on (24:30). ``language`` is that in which it
    was held. ``stands_for`` is the number of sessions this record stands for, where the sources
    name several only together. ``citations`` are the sources of the panel as a whole.
    ``abstract`` is the text that announced it, in the words of those who did; ``summary`` is
    the archive's own.
    """

    key: Key
    title: str
    kind: str
    official: bool = True
    date: str = ""
    start: str = ""
    end: str = ""
    room: str = ""
    venue: str = ""
    track: str = ""
    language: str = ""
    format: str = ""
    stands_for: int = 1
    moderators: tuple[Appearance, ...] = ()
    speakers: tuple[Appearance, ...] = ()
    questions: tuple[str, ...] = ()
    topics: tuple[Key, ...] = ()
    citations: tuple[Citation, ...] = ()
    summary: tuple[Statement, ...] = ()
    abstract: tuple[Statement, ...] = ()
    highlights: tuple[Highlight, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    media: tuple[Media, ...] = ()
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A publication that states something. ``published`` is ISO, perhaps only year or month."""

    key: Key
    title: str
    publisher: str = ""
    published: str = ""
    url: str = ""
    kind: str = ""
    language: str = ""
    note: str = ""

    @property
    def id(self) -> str:
        """The name used in citations of the same edition, e.g. ``s1``."""
        return self.key.parts[-1]


@dataclass(frozen=True, slots=True)
class Media:
    """A picture, recording, file or page elsewhere. It is linked, never loaded."""

    kind: str
    caption: str
    url: str = ""
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """A matter on which the sources disagree: what it is about, and each version."""

    about: str
    versions: tuple[Statement, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Edition:
    """One year of the conference.

    ``dates`` holds the first and last day (ISO), equal for a one-day edition, () if unknown.
    ``theme_official`` is False where the theme is the archive's own description. ``announced``
    are people announced whose presence no source confirms; ``unplaced`` took part, no source
    says in which panel. ``sessions`` and ``speakers_total`` are counts given by a source.
    ``participants`` is text, since sources differ. ``gaps`` is what is not known.
    """

    key: Key
    year: int
    ordinal: int | None = None
    theme: str = ""
    theme_official: bool = True
    subtitle: str = ""
    dates: tuple[str, ...] = ()
    venue: str = ""
    city: str = ""
    country: str = ""
    online: bool = False
    format: str = ""
    participants: str = ""
    countries: str = ""
    hashtag: str = ""
    organiser: str = ""
    supported_by: str = ""
    sessions: int | None = None
    speakers_total: int | None = None
    questions: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()
    topics: tuple[Key, ...] = ()
    overview: tuple[Statement, ...] = ()
    panels: tuple[Panel, ...] = ()
    highlights: tuple[Highlight, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    announced: tuple[Appearance, ...] = ()
    unplaced: tuple[Appearance, ...] = ()
    media: tuple[Media, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    gaps: tuple[Statement, ...] = ()
    sources: tuple[Source, ...] = ()
    aliases: tuple[str, ...] = ()

    def source(self, source_id: str) -> Source | None:
        """The source with this id, or None."""
        return next((s for s in self.sources if s.id == source_id), None)

    def without_panels(self) -> Edition:
        """The edition's own facts alone, small enough to travel with every panel."""
        return replace(self, panels=())


@dataclass(frozen=True, slots=True)
class Person:
    """One entry a person: the name as this archive writes it, and how sources spell it."""

    key: Key
    name: str
    variants: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """A term of the vocabulary; ``synonyms`` maps a language code to other words for it."""

    key: Key
    name: str
    synonyms: tuple[tuple[str, tuple[str, ...]], ...] = ()
    broader: Key | None = None


@dataclass(frozen=True, slots=True)
class Archive:
    """One conference series: all its editions in order of year, people and topics."""

    head: ArchiveHead
    editions: tuple[Edition, ...] = ()
    people: tuple[Person, ...] = ()
    topics: tuple[Topic, ...] = ()
