"""What the reader made, as frozen values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from vmc_desktop.answers import Question
from vmc_desktop.domain import Key
from vmc_desktop.dossier import KindOfEntry


@dataclass(frozen=True, slots=True)
class KeptSearch:
    """A question that is kept: saved under a name, or (without one) asked a while ago.

    ``archive`` is the key of the archive that was asked; ``number`` names it in the file.
    """

    number: int
    question: Question
    archive: str
    created: datetime
    used: datetime
    name: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage by its words and those around it: the W3C's text-quote selector.

    It holds no offset, so that it finds its place again in a text that was re-written around it.
    """

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A record to come back to. ``title`` is what it was called then, here and below."""

    id: str
    key: Key
    title: str
    created: datetime


@dataclass(frozen=True, slots=True)
class Note:
    """The reader's words on a record, or (with a ``quote``) on a passage of it."""

    id: str
    key: Key
    title: str
    body: str
    created: datetime
    changed: datetime
    quote: Quote | None = None


@dataclass(frozen=True, slots=True)
class OwnTag:
    """The reader's own word for a record."""

    id: str
    key: Key
    title: str
    word: str
    created: datetime


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a dossier: a recipe, not a copy.

    ``key`` is the record of a "record" or "passage", ``quote`` the passage; ``text`` the words of
    a "heading" or "text", ``question`` what a "search" asks; a "chart" by year has the one (a
    person, a topic) or the other. ``digest`` is what the archive said
    of the record when this was added, each passage as a short number.
    """

    id: str
    kind: KindOfEntry
    created: datetime
    key: Key | None = None
    title: str = ""
    text: str = ""
    quote: Quote | None = None
    question: Question | None = None
    digest: str = ""


@dataclass(frozen=True, slots=True)
class KeptDossier:
    """A dossier as it is kept; ``note`` is what stands on its cover."""

    id: str
    title: str
    created: datetime
    note: str = ""
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Visit:
    """A record that was read."""

    id: str
    key: Key
    title: str
    created: datetime


@dataclass(frozen=True, slots=True)
class OwnThings:
    """All that the reader made in one archive, beside searches; each thing in order of making."""

    bookmarks: tuple[Bookmark, ...] = ()
    notes: tuple[Note, ...] = ()
    tags: tuple[OwnTag, ...] = ()
    dossiers: tuple[KeptDossier, ...] = ()
    visits: tuple[Visit, ...] = ()

    def dossier(self, name: str) -> KeptDossier | None:
        """The dossier of this id."""
        return next((one for one in self.dossiers if one.id == name), None)


Change: TypeAlias = Callable[[OwnThings], OwnThings]
"""What is done to own things: made to what is in the file at that moment, whoever wrote it."""
