"""What the library answers: the outline of an archive, a record with what its page needs, hits.

Like the records themselves (`domain`) these are frozen values that travel from floor to floor.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from vmc_desktop.domain import (
    Appearance,
    ArchiveHead,
    Edition,
    Highlight,
    Key,
    KindOfRecord,
    Panel,
    Person,
    Quotation,
    Source,
    Statement,
    Topic,
)
from vmc_desktop.outline import EditionNumbers as EditionNumbers
from vmc_desktop.outline import Node as Node
from vmc_desktop.outline import Outline as Outline


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """A person with every appearance: (edition or panel key, capacity, appearance), by year.

    ``capacity`` is "moderator", "speaker", "announced" or "unplaced".
    """

    person: Person
    appearances: tuple[tuple[Key, str, Appearance], ...] = ()


@dataclass(frozen=True, slots=True)
class TopicRecord:
    """A topic with the keys of the editions and panels that carry it."""

    topic: Topic
    narrower: tuple[Topic, ...] = ()
    carriers: tuple[Key, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonReading:
    """A person with what the page needs.

    ``editions``, oldest first, are those in which the person appears or is quoted, each with the
    panels in which that is so.
    """

    key: Key
    head: ArchiveHead
    person: Person
    editions: tuple[Edition, ...] = ()


@dataclass(frozen=True, slots=True)
class TopicReading:
    """A topic with what the page needs.

    ``broader`` leads down from the widest topic; ``editions``, oldest first, are those that carry
    the topic or speak of it, each with the panels that do. ``carriers`` are the editions and
    panels that carry it, ``worded`` the statements in which its words stand; None: the archive is
    too large to look through it for a page. ``left_out`` is how many older panels are missing,
    where too many carry the topic for one page.
    """

    key: Key
    head: ArchiveHead
    topic: Topic
    broader: tuple[Topic, ...] = ()
    narrower: tuple[Topic, ...] = ()
    editions: tuple[Edition, ...] = ()
    carriers: frozenset[Key] = frozenset()
    worded: frozenset[Statement] | None = frozenset()
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Related:
    """A panel of another year, and why it is near: topics, persons and words that both have."""

    key: Key
    title: str
    year: int
    topics: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """A person or topic in a list; ``others`` are further names, ``number`` how often it occurs.

    Of a person the appearances are counted, of a topic the editions and panels that carry it or a
    narrower one.
    """

    key: Key
    name: str
    number: int = 0
    others: tuple[str, ...] = ()
    broader: Key | None = None


@dataclass(frozen=True, slots=True)
class Appeared:
    """An appearance in a list: where, in what capacity, and what the person was then."""

    key: Key
    year: int
    title: str
    capacity: str
    role: str = ""
    organisation: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """How much of an edition is known: of its panels, those with a day, speakers, highlights."""

    panels: int = 0
    dated: int = 0
    spoken: int = 0
    concluded: int = 0
    conflicts: int = 0
    gaps: int = 0


@dataclass(frozen=True, slots=True)
class Overview:
    """What the first page says beside the outline.

    ``held`` has one entry for each edition, in the order of the outline; ``topics`` and ``people``
    are the most frequent; ``recent`` are places (key, title, where it is), the last one first.
    """

    outline: Outline
    held: tuple[Held, ...] = ()
    topics: tuple[Listed, ...] = ()
    people: tuple[Listed, ...] = ()
    recent: tuple[tuple[Key, str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A record together with what its page needs.

    ``edition`` has its panels only where the edition itself (or the outline of its programme) is
    read. ``panel`` is set for a panel and for what belongs to one; ``highlight``, ``quotation``
    and ``source`` where the key names one. ``before`` and ``after`` are the neighbours in
    reading order (the order of the tree). ``topics`` are those that the edition carries.
    ``related`` are panels of other years, the nearest first, where a panel is read.
    """

    key: Key
    head: ArchiveHead
    edition: Edition
    panel: Panel | None = None
    highlight: Highlight | None = None
    quotation: Quotation | None = None
    source: Source | None = None
    topics: tuple[Topic, ...] = ()
    before: Key | None = None
    after: Key | None = None
    related: tuple[Related, ...] = ()


Sort: TypeAlias = Literal["relevance", "newest", "oldest"]
"""How hits are ordered; by date the reading order of each edition is kept."""

Chosen: TypeAlias = tuple[tuple[str, tuple[str, ...]], ...]
"""Facet -> values (labels) chosen of it: any of one facet's, all facets together."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a reader asks: the text as it was typed, values chosen from facets, an order.

    A last word of ``text`` that no blank follows counts as still being typed. Without
    ``synonyms`` no other words of the vocabulary are searched.
    """

    text: str
    chosen: Chosen = ()
    sort: Sort = "relevance"
    synonyms: bool = True


@dataclass(frozen=True, slots=True)
class Snippet:
    """A short passage of a hit; ``marks`` are (start, end) offsets of what matched, merged."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """What a search found: a record, its place in the tree (titles from the root), passages.

    ``detail`` is a short second text: date of a panel, role of a speaker.
    """

    key: Key
    kind: KindOfRecord
    year: int
    title: str
    path: tuple[str, ...]
    score: float
    title_marks: tuple[tuple[int, int], ...] = ()
    snippets: tuple[Snippet, ...] = ()
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """The hits in one panel, or in an edition outside its panels, in reading order.

    ``head`` is the panel or edition itself, whether it is a hit or not; its snippets are the
    first of ``hits`` where it is one. Each hit has every passage that matches.
    """

    head: Hit
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Completion:
    """What may be meant by what is typed.

    ``text`` is the whole query once it is taken, ``label`` what is shown, ``kind`` one of "word",
    "person", "organisation", "topic", "title", "field", ``number`` how many records have it.
    ``key``: a record to open instead of searching.
    """

    text: str
    label: str
    kind: str
    number: int = 0
    key: Key | None = None


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to a question.

    ``total`` is exact, ``hits`` may be fewer; ``groups`` says in how many panels (and editions
    outside panels) they lie. ``understood`` says in words how the query was read; ``notes`` what
    could not be read as asked. ``counts`` gives for each node of the tree (key text) the number
    of hits in and below it. ``reading_order`` lists the keys of all hits in the order of the
    tree, for stepping through. Both are worked out as far as they are looked at. ``facets``: name
    -> ((value, count), ...); a facet of which values were chosen is counted as if they were not,
    so that others can be chosen beside them. ``also`` are other words that were searched beside
    those asked for; ``meant`` are queries that would find something where this one finds nothing.
    ``relaxed`` is how many of the hits hold only most of what was asked: that is searched where
    all of it leaves (nearly) nothing.
    """

    question: Question
    understood: str
    total: int
    hits: tuple[Hit, ...] = ()
    groups: int = 0
    facets: tuple[tuple[str, tuple[tuple[str, int], ...]], ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)
    reading_order: Sequence[Key] = ()
    notes: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    meant: tuple[str, ...] = ()
    relaxed: int = 0
