"""Panels of other years that are near a panel: by topics, by persons, by their words."""

from __future__ import annotations

import math
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from vmc_desktop.answers import Related
from vmc_desktop.domain import Key, Panel
from vmc_desktop.store.folding import words as cut
from vmc_desktop.store.records import decode
from vmc_desktop.store.terms import Terms

_FEW = 200
"""In an archive of so many panels all are compared; in a larger one `_NEAR` that share a topic or
a person."""
_NEAR = 12
_SHOWN = 6
_LEAST_LETTERS = 6
_WORDS_SHOWN = 3
_COMMON = 0.15
"""What more than this share of the panels has tells nothing."""
_LIKE_ENOUGH = 0.15
_WORDS_WEIGH = 3.0
_SCANNED = 500
"""So many panels of a topic or person are looked at; what more have is no sign of nearness."""

Weights = dict[str, float]
"""Word, topic or person -> how much it tells."""

_CARRIED = "SELECT record, topic FROM record_topics WHERE topic = ? AND record != edition LIMIT ?"
_OF_PERSON = "SELECT panel, person FROM appearances WHERE person = ? AND panel != '' LIMIT ?"


@dataclass(slots=True)
class _Traits:
    """What a panel has in common with others: topics, persons, words."""

    topics: Weights = field(default_factory=dict)
    people: Weights = field(default_factory=dict)
    words: Weights = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Said:
    title: str
    topics: frozenset[str]
    people: frozenset[str]
    words: Counter[str]


class Relations:
    """Finds what is near; keeps what the panels of a small archive say."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._number: int | None = None
        self._terms: Terms | None = None
        self._kept: dict[str, _Said] = {}
        self._traits: dict[str, _Traits] = {}

    def of(self, panel: Key) -> tuple[Related, ...]:
        """The nearest panels of other editions, with what both have."""
        said, traits = self._compared(panel.text)
        own, edition = traits[panel.text], panel.parts[0]
        found = []
        for other, its in traits.items():
            if other.startswith(f"{edition}/"):
                continue
            topics, people = _both(own.topics, its.topics), _both(own.people, its.people)
            words = _both(own.words, its.words)
            score = sum(topics.values()) / 2 + sum(people.values()) / 2
            if sum(words.values()) < _LIKE_ENOUGH or len(words) < _WORDS_SHOWN:
                words = {}
            score += _WORDS_WEIGH * sum(words.values())
            if score:
                found.append((-score, other, topics, people, words))
        return tuple(
            Related(
                Key(other),
                said[other].title,
                Key(other).year or 0,
                self._named("topics", topics),
                self._named("people", people),
                tuple(_best(words)[:_WORDS_SHOWN]),
            )
            for _, other, topics, people, words in sorted(found, key=lambda one: one[:2])[:_SHOWN]
        )

    def _compared(self, panel: str) -> tuple[dict[str, _Said], dict[str, _Traits]]:
        if self._panels() <= _FEW:
            if not self._kept:
                self._kept = self._read("kind = 'panel'", ())
                self._traits = _weighed(self._kept)
            return self._kept, self._traits
        keys = (panel, *self._near(panel))
        said = self._read(f"key IN ({','.join('?' * len(keys))})", keys)
        return said, _weighed(said)

    def _panels(self) -> int:
        if self._number is None:
            rows = self._connection.execute("SELECT sum(panels) FROM editions")
            self._number = int(rows.fetchone()[0] or 0)
        return self._number

    def _near(self, panel: str) -> list[str]:
        """Panels that share topics or persons, those first that share what is rare."""
        edition = panel.partition("/")[0]
        scores: dict[str, float] = defaultdict(float)
        own = self._rows("SELECT topic, '' FROM record_topics WHERE record = ?", panel)
        asked = [(_CARRIED, topic) for topic, _ in own]
        own = self._rows("SELECT DISTINCT person, '' FROM appearances WHERE panel = ?", panel)
        asked += [(_OF_PERSON, person) for person, _ in own]
        for question, value in asked:
            found = {other for other, _ in self._rows(question, value, _SCANNED)}
            for other in found:
                if not other.startswith(f"{edition}/"):
                    scores[other] += 1 / math.log2(2 + len(found))
        return sorted(scores, key=lambda other: (-scores[other], other))[:_NEAR]

    def _rows(self, question: str, *values: str | int) -> list[tuple[str, str]]:
        return self._connection.execute(question, values).fetchall()

    def _read(self, where: str, values: Sequence[str]) -> dict[str, _Said]:
        if self._terms is None:
            self._terms = Terms.read(self._connection)
        rows = self._connection.execute(
            f"SELECT panel_of(edition, position) FROM records WHERE {where} ORDER BY key",  # noqa: S608 constants of this module
            values,
        )
        panels = [decode(payload, Panel) for (payload,) in rows]
        return {panel.key.text: _said(panel, self._terms) for panel in panels}

    def _named(self, table: str, weights: Weights) -> tuple[str, ...]:
        best = _best(weights)[:_WORDS_SHOWN]
        question = f"SELECT key, name FROM {table} WHERE key IN ({','.join('?' * len(best))})"  # noqa: S608
        names = dict(self._rows(question, *best))
        return tuple(names[key] for key in best if key in names)


def _said(panel: Panel, terms: Terms) -> _Said:
    people = (*panel.moderators, *panel.speakers)
    names = {word for one in people for word in cut(f"{one.name} {one.organisation} {one.country}")}
    topics = {topic.text for topic in panel.topics}
    words: Counter[str] = Counter()
    concluded = (s for h in panel.highlights for s in h.statements)
    for statement in (*panel.summary, *panel.abstract, *concluded):
        told = cut(statement.text)
        topics.update(terms.within(told))
        # Who spoke is compared by itself, and the shortest words tell nothing.
        words.update(word for word in told if len(word) >= _LEAST_LETTERS and word not in names)
    return _Said(
        panel.title, frozenset(topics), frozenset(one.person.text for one in people), words
    )


def _weighed(said: Mapping[str, _Said]) -> dict[str, _Traits]:
    """What is rare weighs more; the words of each panel together weigh 1."""
    topics = _rarity([one.topics for one in said.values()], 1.0)
    people = _rarity([one.people for one in said.values()], 1.0)
    rare = _rarity([one.words.keys() for one in said.values()], _COMMON)
    found = {}
    for key, one in said.items():
        words = {w: (1 + math.log(n)) * rare[w] for w, n in one.words.items() if w in rare}
        length = math.sqrt(sum(weight * weight for weight in words.values())) or 1.0
        found[key] = _Traits(
            {topic: topics[topic] for topic in one.topics if topic in topics},
            {person: people[person] for person in one.people if person in people},
            {word: weight / length for word, weight in words.items()},
        )
    return found


def _rarity(owned: Sequence[Iterable[str]], most: float) -> Weights:
    """How much each value tells, 1 where two of many have it; what one alone has tells nothing."""
    spread = Counter(value for values in owned for value in values)
    number, whole = len(owned), math.log(1 + len(owned) / 2)
    return {
        value: math.log(1 + number / count) / whole
        for value, count in spread.items()
        if 1 < count <= max(number * most, 2)
    }


def _both(own: Weights, its: Weights) -> Weights:
    return {value: weight * its[value] for value, weight in own.items() if value in its}


def _best(weights: Weights) -> list[str]:
    return sorted(weights, key=lambda value: (-weights[value], value))
