"""The vocabulary as a tree: broader topics above narrower ones, with numbers of records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import QObject

from vmc_desktop.answers import Listed
from vmc_desktop.domain import Key
from vmc_desktop.models.filtering import asked_words, holds
from vmc_desktop.models.ways import Line, Lines
from vmc_desktop.wording import tr


class Vocabulary(Protocol):
    """What is asked for topics: the records of an archive."""

    def topics(self) -> tuple[Listed, ...]:
        """All topics, by name."""


class Topics(Lines):
    """Topics as lines; a filter keeps those that fit, with the way down to them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vocabulary: Vocabulary | None = None
        self._topics: dict[Key, Listed] = {}
        self._narrower: dict[Key | None, list[Key]] = {}
        self._asked: tuple[str, ...] = ()
        self._kept: frozenset[Key] = frozenset()

    def use(self, vocabulary: Vocabulary) -> None:
        """List the topics of this archive; they are read when they are first looked at."""
        self._vocabulary, self._topics, self._narrower = vocabulary, {}, {}
        self._replace(())

    def show(self) -> None:
        """Read the topics, unless they were read already."""
        if self._vocabulary is None or self._topics:
            return
        self._topics = {one.key: one for one in self._vocabulary.topics()}
        for one in self._topics.values():
            self._narrower.setdefault(self._above(one), []).append(one.key)
        self._list()

    def narrow(self, text: str) -> None:
        """List only topics one of whose names holds words that begin so; "": all."""
        asked = asked_words(text)
        if asked != self._asked:
            self._asked = asked
            self._list()

    def _above(self, one: Listed) -> Key | None:
        """The broader topic; none where there is none, or where the way up goes in a circle."""
        return one.broader if one.broader in self._topics and not self._circles(one) else None

    def _circles(self, one: Listed) -> bool:
        seen = {one.key}
        for key in self._way_up(one):
            if key in seen:
                return True
            seen.add(key)
        return False

    def _way_up(self, one: Listed) -> Iterator[Key]:
        above = self._topics.get(one.broader) if one.broader else None
        for _ in self._topics:
            if above is None:
                return
            yield above.key
            above = self._topics.get(above.broader) if above.broader else None

    def _list(self) -> None:
        kept: set[Key] = set()
        for one in self._topics.values():
            if holds(self._asked, one.name, *one.others):
                kept.add(one.key)
                if not self._circles(one):
                    kept.update(self._way_up(one))
        self._kept = frozenset(kept)
        self._replace(self._under(None))

    def _under(self, key: Key | None) -> Sequence[Line]:
        below = (self._topics[one] for one in self._narrower.get(key, ()) if one in self._kept)
        return [self._line(one) for one in below]

    def _line(self, one: Listed) -> Line:
        number = tr("Topics", "%n record(s)", "", one.number)
        others = ", ".join(one.others[:6])
        said = "\n".join(filter(None, (f"{one.name}, {number}", others)))
        leaf = not any(below in self._kept for below in self._narrower.get(one.key, ()))
        return Line(one.name, "topic", one.key, number=one.number, spoken=said, leaf=leaf)

    def _lines_below(self, line: Line, number: int) -> Sequence[Line]:  # noqa: ARG002
        return self._under(line.key)
