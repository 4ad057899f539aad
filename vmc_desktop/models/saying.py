"""What the archive says of a record now, and what became other since it was noted."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from vmc_desktop.domain import Key
from vmc_desktop.errors import NoRecord
from vmc_desktop.models.quoting import Found, find
from vmc_desktop.personal.values import Quote
from vmc_desktop.render import words
from vmc_desktop.render.passages import Passage, passages

if TYPE_CHECKING:
    from vmc_desktop.answers import PersonReading, Reading, TopicReading

_DIGITS = 8


class Records(Protocol):
    """What is asked: the records of an archive. Every method raises NoRecord."""

    def reading(self, key: Key) -> Reading:
        """A record of an edition."""

    def person(self, key: Key) -> PersonReading:
        """A person."""

    def topic(self, key: Key) -> TopicReading:
        """A topic."""


@dataclass(frozen=True, slots=True)
class Said:
    """A record as it is now: its present key, title, where it is, its passages."""

    key: Key
    title: str
    where: str = ""
    passages: tuple[Passage, ...] = ()

    @property
    def digest(self) -> str:
        """The title and each passage as a short number: enough to tell what changed."""
        return " ".join(map(_short, (self.title, *(one.text for one in self.passages))))


@dataclass(frozen=True, slots=True)
class Difference:
    """What became other: whether it has another title, how many passages are new, how many gone."""

    renamed: bool = False
    new: int = 0
    gone: int = 0


def said(records: Records, key: Key) -> Said | None:
    """What the archive says of a record; None: it has none of this key."""
    try:
        if key.kind == "person":
            person = records.person(key)
            held = tuple(panel.title for one in person.editions for panel in one.panels)
            return Said(person.key, person.person.name, passages=_plain(held))
        if key.kind == "topic":
            topic = records.topic(key)
            carried = tuple(sorted(one.text for one in topic.carriers))
            return Said(topic.key, topic.topic.name, passages=_plain(carried))
        reading = records.reading(key)
    except (NoRecord, ValueError):
        # ValueError: somebody's file has something else than a key in its place.
        return None
    numbers = {source.id: n for n, source in enumerate(words.number_sources(reading), 1)}
    where = " · ".join(title for _, title in words.trail(reading)[:-1])
    return Said(reading.key, words.title(reading), where, passages(reading, numbers))


def difference(digest: str, now: Said) -> Difference:
    """What became other since ``digest`` was taken; "": nothing is known of it."""
    if not digest or digest == now.digest:
        return Difference()
    (title, *old), (title_now, *new) = digest.split(), now.digest.split()
    before, after = Counter(old), Counter(new)
    return Difference(title != title_now, (after - before).total(), (before - after).total())


def passage_of(now: Said, quote: Quote) -> tuple[str, str, Found] | None:
    """Name and present words of a quoted passage; None: it is not there any more.

    A passage may run over several numbered ones; it has the name of the first.
    """
    whole = "\n".join(one.text for one in now.passages)
    found = find(whole, quote)
    if found is None:
        return None
    passed = 0
    for one in now.passages:
        passed += len(one.text) + 1
        if found.start < passed:
            return one.name, whole[found.start : found.end], found
    return None


def _short(text: str) -> str:
    return hashlib.sha256(" ".join(text.split()).encode("utf-8", "replace")).hexdigest()[:_DIGITS]


def _plain(texts: tuple[str, ...]) -> tuple[Passage, ...]:
    return tuple(Passage("", text) for text in texts)
