"""What a programme tells, whichever program wrote it: frozen values, and notes of what is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from vmc_desktop.domain import Run
from vmc_desktop.errors import ArchiveError

PLACES = 5
"""So many places of a loss are told."""

Paragraph = tuple[Run, ...]


def named(names: str) -> frozenset[str]:
    """Names written one after the other."""
    return frozenset(names.split())


class ProgrammeError(ArchiveError):
    """A file that cannot be taken in: which one, where, what to do about it."""


@dataclass(frozen=True, slots=True)
class Loss:
    """What the archive does not hold of a file: how often, and some of the places."""

    what: str
    number: int
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Participant:
    """A person of a session; ``id`` is that of the file, "" where it has none."""

    name: str
    id: str = ""
    role: str = ""
    organisation: str = ""
    country: str = ""
    moderator: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """An address told with a session: of its page, a file, a recording."""

    kind: str
    caption: str
    url: str


@dataclass(frozen=True, slots=True)
class Session:
    """One event of a programme.

    ``identities`` are the names by which a later version of the file is expected to know it
    again, the most lasting first. Times are as in `domain.Panel`. ``place`` is where it stands.
    """

    identities: tuple[str, ...]
    title: str
    kind: str = ""
    day: str = ""
    start: str = ""
    end: str = ""
    room: str = ""
    track: str = ""
    language: str = ""
    people: tuple[Participant, ...] = ()
    abstract: tuple[Paragraph, ...] = ()
    links: tuple[Link, ...] = ()
    place: str = ""


@dataclass(frozen=True, slots=True)
class Programme:
    """What one file tells of one edition: its days in order, its rooms, used or not."""

    file: str
    format: str
    title: str = ""
    acronym: str = ""
    subtitle: str = ""
    venue: str = ""
    city: str = ""
    country: str = ""
    url: str = ""
    version: str = ""
    days: tuple[str, ...] = ()
    rooms: tuple[str, ...] = ()
    sessions: tuple[Session, ...] = ()
    losses: tuple[Loss, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a programme holds, counted as its file names things."""

    sessions: int
    persons: int
    days: int
    rooms: int
    tracks: int


def counts(programme: Programme) -> Counts:
    """Count; a person is one name, since some programs give a person a new id in each session."""
    sessions = programme.sessions
    people = {one.name for session in sessions for one in session.people}
    return Counts(
        len(sessions),
        len(people),
        len(programme.days),
        len(programme.rooms),
        len({session.track for session in sessions} - {""}),
    )


@dataclass(slots=True)
class Notes:
    """Gathers what is lost while a file is read."""

    _found: dict[str, list[str]] = field(default_factory=dict)
    _numbers: dict[str, int] = field(default_factory=dict)

    def add(self, what: str, place: str = "") -> None:
        """One more loss of this kind, at this place."""
        places = self._found.setdefault(what, [])
        self._numbers[what] = self._numbers.get(what, 0) + 1
        if place and len(places) < PLACES and place not in places:
            places.append(place)

    def losses(self) -> tuple[Loss, ...]:
        """Everything noted, in the order in which it was first met."""
        return tuple(
            Loss(what, self._numbers[what], tuple(places)) for what, places in self._found.items()
        )


@dataclass(slots=True)
class Person:
    """A person as a file has it, not yet cleaned."""

    name: str
    id: str = ""
    role: str = ""
    organisation: str = ""
    country: str = ""
    moderator: bool = False


@dataclass(slots=True)
class Entry:
    """A session as a file has it, not yet cleaned: everything is text.

    ``day`` is the day under which the programme lists it, ``begins`` and ``ends`` are moments
    in ISO 8601, ``start``, ``end`` and ``duration`` times of a clock.
    """

    place: str
    guid: str = ""
    id: str = ""
    title: str = ""
    subtitle: str = ""
    kind: str = ""
    day: str = ""
    begins: str = ""
    ends: str = ""
    start: str = ""
    end: str = ""
    duration: str = ""
    room: str = ""
    track: str = ""
    language: str = ""
    people: list[Person] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    links: list[tuple[str, str, str]] = field(default_factory=list)
    """(kind, caption, address)"""
    repeats: bool = False
    """Whether this is another time of an entry that the file has once."""


@dataclass(slots=True)
class Sheet:
    """A whole file as it was read, not yet cleaned."""

    format: str
    title: str = ""
    acronym: str = ""
    subtitle: str = ""
    venue: str = ""
    city: str = ""
    country: str = ""
    url: str = ""
    version: str = ""
    day_change: str = ""
    days: list[str] = field(default_factory=list)
    rooms: list[str] = field(default_factory=list)
    entries: Sequence[Entry] = ()
    one_edition: bool = True
    """Whether the file says that it is of one edition; else its days tell."""
