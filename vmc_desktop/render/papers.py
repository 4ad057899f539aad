"""What can be put on paper or into a file, beside a record: what a search found, a dossier."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal, Protocol, TypeAlias

from vmc_desktop.answers import (
    Group,
    Outline,
    PersonReading,
    Question,
    Reading,
    Results,
    TopicReading,
)
from vmc_desktop.domain import ArchiveHead, Key
from vmc_desktop.dossier import Dossier, DossierEntry
from vmc_desktop.errors import NoRecord
from vmc_desktop.render import words
from vmc_desktop.wording import tr

Entry: TypeAlias = Reading | PersonReading | TopicReading


@dataclass(frozen=True, slots=True)
class Findings:
    """What a search found: the groups that are to be told, all or the first; ``day`` is ISO."""

    results: Results
    groups: tuple[Group, ...]
    head: ArchiveHead
    day: str


@dataclass(frozen=True, slots=True)
class DossierReading:
    """A dossier with what the archive says to each entry now.

    ``readings`` and ``found`` have one member for each entry: the record, None where there is none
    (any more); what a search finds, None where the entry is none. ``day`` is ISO, ``years`` are
    those of the archive.
    """

    dossier: Dossier
    head: ArchiveHead
    readings: tuple[Entry | None, ...]
    found: tuple[Findings | None, ...] = ()
    day: str = ""
    years: tuple[int, ...] = ()


Subject: TypeAlias = Reading | PersonReading | TopicReading | Findings | DossierReading
"""Whatever becomes a paper or a file."""


@dataclass(frozen=True, slots=True)
class Paper:
    """How it is put on paper.

    ``text`` is the size of type, ``sources``, ``notes`` and ``attached`` say whether sources, the
    reader's notes, and the records as JSON are in it, ``links`` whether addresses stand as
    footnotes, ``panel_a_page`` whether each panel begins a page, ``black`` whether there is no
    colour.
    """

    size: Literal["a4", "us-letter"] = "a4"
    landscape: bool = False
    columns: Literal[1, 2] = 1
    text: Literal["small", "usual", "large", "larger"] = "usual"
    sources: bool = True
    notes: bool = True
    links: bool = False
    panel_a_page: bool = False
    black: bool = False
    attached: bool = True


USUAL = Paper()
"""As it is where nothing else was chosen."""


_SAID: dict[str, tuple[str, object]] = {
    "landscape": ("landscape", True),
    "two-columns": ("columns", 2),
    "small": ("text", "small"),
    "large": ("text", "large"),
    "larger": ("text", "larger"),
    "no-sources": ("sources", False),
    "no-notes": ("notes", False),
    "links": ("links", True),
    "panel-a-page": ("panel_a_page", True),
    "black": ("black", True),
    "no-data": ("attached", False),
}
"""What is chosen otherwise than usual, in words that are kept."""


def choices(paper: Paper) -> str:
    """What is chosen of a paper, beside its size: to be kept, and read by `chosen`."""
    return " ".join(word for word, (name, one) in _SAID.items() if getattr(paper, name) == one)


def chosen(size: Literal["a4", "us-letter"], kept: str) -> Paper:
    """A paper as it was chosen; words of another program are passed over."""
    known = dict(_SAID[word] for word in kept.split() if word in _SAID)
    return replace(Paper(size), **known)  # type: ignore[arg-type]


class Shelf(Protocol):
    """Where records are read: `store.authority.Shelves`."""

    head: ArchiveHead

    def outline(self) -> Outline:
        """The whole tree."""

    def reading(self, key: Key) -> Reading:
        """A record of an edition; raises NoRecord."""

    def person(self, key: Key) -> PersonReading:
        """A person; raises NoRecord."""

    def topic(self, key: Key) -> TopicReading:
        """A topic; raises NoRecord."""


def read(shelf: Shelf, key: Key) -> Entry:
    """The record under a key, whatever it is.

    Raises:
        NoRecord: there is none.
    """
    if key.kind == "person":
        return shelf.person(key)
    return shelf.topic(key) if key.kind == "topic" else shelf.reading(key)


def gathered(
    dossier: Dossier,
    shelf: Shelf,
    day: str,
    find: Callable[[Question, bool], Findings] | None = None,
    told: Callable[[int, int], object] | None = None,
) -> DossierReading:
    """A dossier with what the archive says to it now.

    Args:
        dossier: what the reader chose.
        shelf: the archive.
        day: today, ISO.
        find: searches, and gives all hits or (second: False) their numbers alone; without it
            searches are named only.
        told: hears how many entries of how many are read; it may raise `Cancelled`.
    """
    readings: list[Entry | None] = []
    found: list[Findings | None] = []
    for done, entry in enumerate(dossier.entries):
        if told is not None:
            told(done, len(dossier.entries))
        readings.append(_of(entry, shelf))
        asked = entry.question
        with_hits = entry.kind == "search"
        found.append(find(asked, with_hits) if find is not None and asked is not None else None)
    years = tuple(node.key.year for node in shelf.outline().nodes if node.key.year is not None)
    return DossierReading(dossier, shelf.head, tuple(readings), tuple(found), day, years)


def title(subject: Subject) -> str:
    """What the paper or file is called."""
    if isinstance(subject, Findings):
        asked = subject.results.question.text.strip() or tr("Findings", "everything")
        return tr("Findings", "Search: {query}").format(query=asked)
    if isinstance(subject, DossierReading):
        return subject.dossier.title
    if isinstance(subject, PersonReading):
        return subject.person.name
    if isinstance(subject, TopicReading):
        return subject.topic.name
    edition, record = words.edition_title(subject), words.title(subject)
    return edition if record in ("", edition) else f"{edition} – {record}"


def name(subject: Subject) -> str:
    """By what name a fault of it is told: its key, or its title."""
    if isinstance(subject, Findings | DossierReading):
        return title(subject)
    return subject.key.text


def _of(entry: DossierEntry, shelf: Shelf) -> Entry | None:
    if entry.key is None:
        return None
    try:
        return read(shelf, entry.key)
    except (NoRecord, ValueError):
        return None
