"""What the archive says of a record now, and what became other since it was noted."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Protocol

from vmc_desktop.domain import Key
from vmc_desktop.errors import NoRecord
from vmc_desktop.models.quoting import Found, find
from vmc_desktop.personal.values import Quote
from vmc_desktop.render import words
from vmc_desktop.render.links import PASSAGE, SOURCE
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
    """A record as it is now: its present key, title, where it is, its passages.

    ``page`` gives all words of its page, which takes longer: names, roles, dates are no passages.
    """

    key: Key
    title: str
    where: str = ""
    passages: tuple[Passage, ...] = ()
    page: Callable[[], str] = field(default=str, compare=False)

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
            name = person.person.name
            return Said(person.key, name, passages=_plain(held), page=partial(_words_of, person))
        if key.kind == "topic":
            topic = records.topic(key)
            carried = tuple(sorted(one.text for one in topic.carriers))
            name = topic.topic.name
            return Said(topic.key, name, passages=_plain(carried), page=partial(_words_of, topic))
        reading = records.reading(key)
    except (NoRecord, ValueError):
        # ValueError: somebody's file has something else than a key in its place.
        return None
    numbers = {source.id: n for n, source in enumerate(words.number_sources(reading), 1)}
    where = " · ".join(title for _, title in words.trail(reading)[:-1])
    title, said_here = words.title(reading), passages(reading, numbers)
    return Said(reading.key, title, where, said_here, partial(_words_of, reading))


def difference(digest: str, now: Said) -> Difference:
    """What became other since ``digest`` was taken; "": nothing is known of it."""
    if not digest or digest == now.digest:
        return Difference()
    (title, *old), (title_now, *new) = digest.split(), now.digest.split()
    before, after = Counter(old), Counter(new)
    return Difference(title != title_now, (after - before).total(), (before - after).total())


def passage_of(now: Said, quote: Quote) -> tuple[str, str, Found] | None:
    """Name and present words of a quoted passage; None: it is not there any more.

    A passage may run over several numbered ones; it has the name of the first. What stands
    elsewhere on the page has no name.
    """
    whole = "\n".join(one.text for one in now.passages)
    found = find(whole, quote)
    if found is None or found.rewritten:
        page = now.page()
        elsewhere = find(page, quote)
        if elsewhere is not None and (found is None or not elsewhere.rewritten):
            return "", _even(page[elsewhere.start : elsewhere.end]), elsewhere
    if found is None:
        return None
    passed = 0
    for one in now.passages:
        passed += len(one.text) + 1
        if found.start < passed:
            return one.name, whole[found.start : found.end], found
    return None


class _Words(HTMLParser):
    """The words of a page, without numbers of references and passages."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self._silent = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Where what is not said begins; whatever begins parts words."""
        target = dict(attrs).get("href") or ""
        if not self._silent and (
            tag in ("head", "style") or target.partition(":")[0] in (PASSAGE, SOURCE)
        ):
            self._silent = tag
        self.said.append(" " if tag not in ("em", "strong", "a", "span") else "")

    def handle_endtag(self, tag: str) -> None:
        """Where it ends."""
        if tag == self._silent:
            self._silent = ""

    def handle_data(self, data: str) -> None:
        """Words."""
        if not self._silent:
            self.said.append(data)


def _words_of(reading: Reading | PersonReading | TopicReading) -> str:
    # The first painting does without what makes pages: Jinja2 costs more than all of this.
    from vmc_desktop.render.look import Look  # noqa: PLC0415
    from vmc_desktop.render.page import page  # noqa: PLC0415

    parser = _Words()
    parser.feed(page(reading, Look()).html)
    return "".join(parser.said)


def _even(text: str) -> str:
    return " ".join(text.split())


def _short(text: str) -> str:
    return hashlib.sha256(" ".join(text.split()).encode("utf-8", "replace")).hexdigest()[:_DIGITS]


def _plain(texts: tuple[str, ...]) -> tuple[Passage, ...]:
    return tuple(Passage("", text) for text in texts)
