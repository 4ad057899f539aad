"""What the library answers: the outline of an archive, a record with what its page needs, hits.

Like the records themselves (`domain`) these are frozen values that travel from floor to floor.
"""

from __future__ import annotations

from dataclasses import dataclass, field

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
    Topic,
)


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
class Reading:
    """A record together with what its page needs.

    ``edition`` has its panels only where the edition itself (or the outline of its programme) is
    read. ``panel`` is set for a panel and for what belongs to one; ``highlight``, ``quotation``
    and ``source`` where the key names one. ``before`` and ``after`` are the neighbours in
    reading order (the order of the tree). ``topics`` are those that the edition carries.
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


@dataclass(frozen=True, slots=True)
class Snippet:
    """A short passage of a hit; ``marks`` are (start, end) offsets of what matched, merged."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """What a search found: a record, its place in the tree (titles from the root), passages."""

    key: Key
    kind: KindOfRecord
    year: int
    title: str
    path: tuple[str, ...]
    score: float
    title_marks: tuple[tuple[int, int], ...] = ()
    snippets: tuple[Snippet, ...] = ()


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to a query.

    ``total`` is exact, ``hits`` may be fewer. ``understood`` says in words how the query was
    read; ``notes`` what could not be read as asked. ``counts`` gives for each node of the tree
    (key text) the number of hits in and below it. ``reading_order`` lists the keys of all hits
    in the order of the tree, for stepping through. ``facets``: name -> ((value, count), ...).
    ``also`` are other words that were searched beside those asked for.
    """

    query: str
    understood: str
    total: int
    hits: tuple[Hit, ...] = ()
    facets: tuple[tuple[str, tuple[tuple[str, int], ...]], ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    reading_order: tuple[Key, ...] = ()
    notes: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
