"""The words of the vocabulary, found in a text word by word."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence

from vmc_desktop.domain import Topic
from vmc_desktop.store.folding import words
from vmc_desktop.store.records import decode


def labels(topic: Topic) -> tuple[tuple[str, ...], ...]:
    """What a topic is called in any language, as words that the search sees."""
    names = (topic.name, *(label for _, others in topic.synonyms for label in others))
    return tuple(filter(None, dict.fromkeys(tuple(words(name)) for name in names)))


class Terms:
    """Says which topics are named in a text; whole words only, one after another."""

    def __init__(self, topics: Sequence[Topic]) -> None:
        self._found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for topic in topics:
            for label in labels(topic):
                self._found.setdefault(label[0], []).append((label, topic.key.text))

    @classmethod
    def read(cls, connection: sqlite3.Connection) -> Terms:
        """The vocabulary of a catalogue."""
        rows = connection.execute("SELECT payload FROM topics")
        return cls([decode(payload, Topic) for (payload,) in rows])

    def within(self, told: Sequence[str]) -> Iterator[str]:
        """The keys of the topics named in a text that is cut into words; one may come again."""
        for place, word in enumerate(told):
            for label, topic in self._found.get(word, ()):
                if tuple(told[place : place + len(label)]) == label:
                    yield topic
