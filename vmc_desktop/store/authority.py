"""What binds the editions together: persons, topics, panels near each other, the whole at a glance.

Like `store.records`, which it stands on, this asks the catalogue through sqlite3 and msgspec alone:
the window opens these pages on its own thread.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Literal

from vmc_desktop.answers import (
    Appeared,
    Held,
    Listed,
    Overview,
    PersonReading,
    Reading,
    TopicReading,
)
from vmc_desktop.domain import ArchiveHead, Edition, Key, Panel, Person, Statement, Topic
from vmc_desktop.errors import NoRecord
from vmc_desktop.store.folding import words
from vmc_desktop.store.records import Records, decode, faults_told
from vmc_desktop.store.related import Relations
from vmc_desktop.store.terms import Terms

Grouping = Literal["organisation", "country"]

_MOST_FREQUENT = 12
_PANELS_SHOWN = 100
"""So many panels stand on the page of a topic, the newest."""
_LOOKED_THROUGH = 2_000
"""So many records are looked through for the words of a topic; in a larger archive the search is
for that."""


class Shelves(Records):
    """The records of an archive, and the ways that lead across its editions."""

    def __init__(self, folder: Path, connection: sqlite3.Connection, head: ArchiveHead) -> None:
        super().__init__(folder, connection, head)
        self._relations = Relations(connection)
        self._overview: Overview | None = None
        self._vocabulary: dict[Key, Topic] | None = None
        self._spoken: dict[str, set[tuple[str, str]]] | None = None

    def reading(self, key: Key) -> Reading:
        """A record with what its page needs; a panel with those near it."""
        found = super().reading(key)
        if found.panel is None or found.key != found.panel.key:
            return found
        with faults_told(self._folder):
            return replace(found, related=self._relations.of(found.key))

    def person(self, key: Key) -> PersonReading:
        """A person with every appearance and quotation.

        Raises:
            NoRecord: nobody has this key.
            CacheError: the catalogue is damaged.
        """
        with faults_told(self._folder):
            row = self._ask("SELECT payload FROM people WHERE key = ?", key.text).fetchone()
            if row is None:
                raise NoRecord(key.text)
            person = decode(row[0], Person)
            rows = self._ask(
                "SELECT edition, panel, name FROM appearances WHERE person = ?", key.text
            ).fetchall()
            names = {person.name, *person.variants, *(name for _, _, name in rows)}
            places = [(edition, panel) for edition, panel, _ in rows]
            marks = ",".join("?" * len(names))
            quoted = f"SELECT edition, panel FROM quotations WHERE speaker IN ({marks})"  # noqa: S608
            places += self._ask(quoted, *sorted(names)).fetchall()
            return PersonReading(key, self.head, person, self._editions_with(places))

    def topic(self, key: Key) -> TopicReading:
        """A topic with what carries it and where its words stand.

        Raises:
            NoRecord: no topic has this key.
            CacheError: the catalogue is damaged.
        """
        with faults_told(self._folder):
            known = self._terms()
            topic = known.get(key)
            if topic is None:
                raise NoRecord(key.text)
            rows = self._ask(
                "SELECT edition, record FROM record_topics WHERE topic = ?", key.text
            ).fetchall()
            places = [(edition, record if record != edition else "") for edition, record in rows]
            spoken = self._speaking(topic)
            found = {*places, *(spoken or ())}
            panels = sorted((one for one in found if one[1]), key=self._newest_first)
            shown = {*panels[:_PANELS_SHOWN], *(one for one in found if not one[1])}
            editions = self._editions_with(shown)
            return TopicReading(
                key,
                self.head,
                topic,
                _above(topic, known),
                tuple(one for one in known.values() if one.broader == key),
                editions,
                frozenset(Key(record) for _, record in rows),
                None if spoken is None else frozenset(_worded(editions, topic)),
                max(len(panels) - _PANELS_SHOWN, 0),
            )

    def overview(self, recent: Iterable[Key] = ()) -> Overview:
        """What the first page says; ``recent`` are the places to name there."""
        outline = self.outline()
        with faults_told(self._folder):
            if self._overview is None:
                topics = sorted(self.topics(), key=lambda one: (-one.number, one.name))
                carried = tuple(one for one in topics if one.number)
                self._overview = Overview(
                    outline, self._held(), carried[:_MOST_FREQUENT], self._most_seen()
                )
            named = tuple(filter(None, map(self._named, recent)))
            return replace(self._overview, recent=named)

    def people(self) -> tuple[Listed, ...]:
        """Everybody, by name."""
        with faults_told(self._folder):
            numbers = dict(self._ask("SELECT person, count(*) FROM appearances GROUP BY person"))
            rows = self._ask(
                "SELECT key, name, CASE WHEN variants THEN payload END FROM people"
            ).fetchall()
            found = [
                Listed(
                    Key(key),
                    name,
                    numbers.get(key, 0),
                    decode(payload, Person).variants if payload else (),
                )
                for key, name, payload in rows
            ]
        return tuple(sorted(found, key=lambda one: (words(one.name), one.key)))

    def people_by(self, grouping: Grouping) -> tuple[tuple[str, tuple[Key, ...]], ...]:
        """Organisations or countries, by name, with those who once appeared for them."""
        with faults_told(self._folder):
            rows = self._ask(
                f"SELECT DISTINCT {grouping}, person FROM appearances WHERE {grouping} != ''"  # noqa: S608
            ).fetchall()
        found: dict[str, list[Key]] = defaultdict(list)
        for name, person in rows:
            found[name].append(Key(person))
        return tuple((name, tuple(found[name])) for name in sorted(found, key=words))

    def appearances(self, person: Key) -> tuple[Appeared, ...]:
        """Where a person appeared, by year."""
        with faults_told(self._folder):
            rows = self._ask(
                "SELECT a.edition, a.panel, a.year, r.title, a.capacity, a.role, a.organisation, "
                "a.country FROM appearances a JOIN records r "
                "ON r.key = CASE a.panel WHEN '' THEN a.edition ELSE a.panel END "
                "WHERE a.person = ? ORDER BY a.year, a.edition, a.position",
                person.text,
            )
            return tuple(Appeared(Key(panel or edition), *rest) for edition, panel, *rest in rows)

    def topics(self) -> tuple[Listed, ...]:
        """The vocabulary, by name, each with the number of records that carry it or a narrower."""
        with faults_told(self._folder):
            known = self._terms()
            carriers: dict[Key, set[str]] = defaultdict(set)
            for record, text in self._ask("SELECT record, topic FROM record_topics"):
                key = Key(text)
                carriers[key].add(record)
                for above in _above(known[key], known):
                    carriers[above.key].add(record)
            return tuple(
                Listed(one.key, one.name, len(carriers[one.key]), _others(one), one.broader)
                for one in known.values()
            )

    # ---- asking ----------------------------------------------------------------------------

    def _ask(self, question: str, *values: str | int) -> sqlite3.Cursor:
        return self._connection.execute(question, values)

    def _newest_first(self, place: tuple[str, str]) -> tuple[int, str]:
        edition, panel = place
        return self._order.index(edition), panel

    def _editions_with(self, places: Iterable[tuple[str, str]]) -> tuple[Edition, ...]:
        """Editions, oldest first, each with the panels named beside it, in reading order."""
        wanted: dict[str, set[str]] = defaultdict(set)
        for edition, panel in places:
            wanted[edition].add(panel)
        return tuple(
            replace(self._edition(edition), panels=self._some_panels(wanted[edition] - {""}))
            for edition in reversed(self._order)
            if edition in wanted
        )

    def _some_panels(self, keys: set[str]) -> tuple[Panel, ...]:
        asked = sorted(keys)
        marks = ",".join("?" * len(asked))
        rows = self._ask(
            f"SELECT panel_of(edition, position) FROM records WHERE key IN ({marks}) "  # noqa: S608
            "ORDER BY position",
            *asked,
        )
        return tuple(decode(payload, Panel) for (payload,) in rows)

    def _terms(self) -> dict[Key, Topic]:
        if self._vocabulary is None:
            rows = self._ask("SELECT payload FROM topics ORDER BY name")
            topics = [decode(payload, Topic) for (payload,) in rows]
            topics.sort(key=lambda one: (words(one.name), one.key))
            self._vocabulary = {topic.key: topic for topic in topics}
        return self._vocabulary

    def _speaking(self, topic: Topic) -> set[tuple[str, str]] | None:
        """(edition, panel) of the texts in which a name of the topic stands; None: too many.

        All topics are looked for at once, when the first one is asked for.
        """
        if self._spoken is None:
            (number,) = self._ask("SELECT count(*) FROM records").fetchone()
            if number > _LOOKED_THROUGH:
                return None
            self._spoken = defaultdict(set)
            terms = Terms(tuple(self._terms().values()))
            rows = self._ask("SELECT edition, panel, passages_of(edition, position) FROM records")
            for edition, panel, passages in rows:
                for text in decode(passages, tuple[str, ...]):
                    for key in terms.within(words(text)):
                        self._spoken[key].add((edition, panel))
        return self._spoken[topic.key.text]

    def _held(self) -> tuple[Held, ...]:
        spoken = dict(
            self._ask(
                "SELECT edition, count(DISTINCT panel) FROM appearances "
                "WHERE panel != '' AND capacity = 'speaker' GROUP BY edition"
            )
        )
        open_ends = {
            key: rest for key, *rest in self._ask("SELECT key, conflicts, gaps FROM editions")
        }
        found = []
        for node in self.outline().nodes:
            panels = [one for one in node.children if one.kind == "panel"]
            key = node.key.text
            found.append(
                Held(
                    len(panels),
                    sum(bool(one.detail) for one in panels),
                    spoken.get(key, 0),
                    sum(bool(one.children) for one in panels),
                    *open_ends[key],
                )
            )
        return tuple(found)

    def _most_seen(self) -> tuple[Listed, ...]:
        rows = self._ask(
            "SELECT p.key, p.name, a.number FROM (SELECT person, count(*) AS number "
            "FROM appearances GROUP BY person ORDER BY number DESC, person "
            "LIMIT ?) a JOIN people p ON p.key = a.person ORDER BY a.number DESC, p.key",
            _MOST_FREQUENT,
        )
        return tuple(Listed(Key(key), name, number) for key, name, number in rows)

    def _named(self, key: Key) -> tuple[Key, str, str] | None:
        """(key, title, where it is) of a place; None where it is no more."""
        if key.kind in ("person", "topic"):
            table = "people" if key.kind == "person" else "topics"
            row = self._ask(f"SELECT name FROM {table} WHERE key = ?", key.text).fetchone()  # noqa: S608
            return (key, row[0], key.kind) if row else None
        row = self._ask("SELECT title, kind FROM records WHERE key = ?", key.text).fetchone()
        return (key, row[0], row[1]) if row else None


# ---- the vocabulary ----------------------------------------------------------------------------


def _above(topic: Topic, known: dict[Key, Topic]) -> tuple[Topic, ...]:
    """The broader topics, the widest first; a circle is left where it closes."""
    found: list[Topic] = []
    while topic.broader in known and known[topic.broader] not in (*found, topic):
        topic = known[topic.broader]
        found.append(topic)
    return tuple(reversed(found))


def _others(topic: Topic) -> tuple[str, ...]:
    return tuple(label for _, labels in topic.synonyms for label in labels)


def _worded(editions: Iterable[Edition], topic: Topic) -> Iterator[Statement]:
    """The statements in which a name of the topic stands."""
    terms = Terms([topic])
    for edition in editions:
        wholes: tuple[Edition | Panel, ...] = (edition, *edition.panels)
        for whole in wholes:
            summary = whole.overview if isinstance(whole, Edition) else whole.summary
            for statement in (*summary, *(s for h in whole.highlights for s in h.statements)):
                if any(terms.within(words(statement.text))):
                    yield statement
