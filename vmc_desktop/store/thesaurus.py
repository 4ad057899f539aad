"""Other words for what is asked, from the archive's vocabulary."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile

from vmc_desktop.domain import Topic
from vmc_desktop.store.folding import words
from vmc_desktop.store.query import STOP_WORDS
from vmc_desktop.store.query_tree import Also, And, Node, Or, Phrase, Word

_OTHERS_MOST = 24
_KEPT = 512

_Others = tuple[tuple[Word | Phrase, ...], tuple[str, ...]]

Stem = Callable[[str, str], str]
"""(word, language) -> stem."""


class Thesaurus:
    """Finds the topics whose name or synonym stands in a query, and their other names.

    A label counts as found if its words stand one after another, in any form that its own
    language knows; so "returns" finds the topic "return", and "Rückkehr" does in German.
    """

    def __init__(self, topics: Sequence[Topic], language: str, stem: Stem) -> None:
        self._stem = stem
        self._topics = [_labels(topic, language) for topic in topics]
        self._found: dict[str, dict[tuple[str, ...], list[int]]] = {}
        self._longest = 0
        for number, labels in enumerate(self._topics):
            for spoken, label in labels:
                key = tuple(stem(word, spoken) for word in _telling(words(label)))
                if key:
                    self._found.setdefault(spoken, {}).setdefault(key, []).append(number)
                    self._longest = max(self._longest, len(key))

        # While one types, the words before the last are asked for again and again.
        self._others = lru_cache(_KEPT)(self._find_others)
        self.labels = tuple(label for labels in self._topics for _, label in labels)
        """Every name of every topic."""
        self.words = frozenset(word for label in self.labels for word in words(label))
        """Every word of the vocabulary."""

    def knows(self, word: str) -> bool:
        """Whether a folded word alone is a name of a topic."""
        return any((self._stem(word, spoken),) in found for spoken, found in self._found.items())

    def expand(self, node: Node | None) -> Node | None:
        """The query with other words beside each that the vocabulary knows.

        What is quoted, excluded or near something else is left as it was asked.
        """
        match node:
            case And(parts):
                found = self._run(parts)
                return found[0] if len(found) == 1 else And(tuple(found))
            case Or(parts):
                return Or(tuple(self.expand(part) or part for part in parts))
            case Word() | Phrase(quoted=False):
                return self._run((node,))[0]
        return node

    def _run(self, parts: Sequence[Node]) -> list[Node]:
        found: list[Node] = []
        place = 0
        while place < len(parts):
            size, also = self._longest_label(parts, place)
            if also is None:
                part = parts[place]
                found.append(part if _is_said(part) else self.expand(part) or part)
            else:
                found.append(also)
            place += size
        return found

    def _longest_label(self, parts: Sequence[Node], place: int) -> tuple[int, Also | None]:
        run = list(takewhile(_is_said, parts[place : place + self._longest]))
        for size in range(len(run), 0, -1):
            also = self._also(run[:size])
            if also is not None:
                return size, also
        return 1, None

    def _also(self, asked: Sequence[Node]) -> Also | None:
        others, labels = self._others(_telling([word for part in asked for word in _said(part)]))
        if not labels:
            return None
        return Also(And(tuple(asked)) if len(asked) > 1 else asked[0], others, labels)

    def _find_others(self, typed: tuple[str, ...]) -> _Others:
        """The other names of the topics that are called by these words, and how they are spelt."""
        numbers: dict[int, None] = {}
        for language, labels in self._found.items():
            key = tuple(self._stem(word, language) for word in typed)
            numbers.update(dict.fromkeys(labels.get(key, ())))
        others: dict[tuple[str, ...], str] = {}
        for number in numbers:
            for language, label in self._topics[number]:
                found = tuple(words(label))
                same = [self._stem(word, language) for word in typed]
                if found and [self._stem(word, language) for word in _telling(found)] != same:
                    others.setdefault(found, label)
        shown = dict(list(others.items())[:_OTHERS_MOST])
        return tuple(map(_leaf, shown)), tuple(shown.values())


def without_others(node: Node | None) -> Node | None:
    """The query as it was asked, other words left out."""
    match node:
        case Also(asked=asked):
            return asked
        case And(parts) | Or(parts):
            return replace(node, parts=tuple(without_others(part) or part for part in parts))
    return node


def _is_said(node: Node) -> bool:
    """A word, or several typed as one: "EU-Turkey"."""
    return isinstance(node, Word) or (isinstance(node, Phrase) and not node.quoted)


def _said(node: Node) -> tuple[str, ...]:
    match node:
        case Word(text):
            return (text,)
        case Phrase(said):
            return said
    return ()


def _telling(said: Sequence[str]) -> tuple[str, ...]:
    """The words without those that a query leaves out beside others."""
    return tuple(word for word in said if word not in STOP_WORDS) or tuple(said)


def _leaf(found: tuple[str, ...]) -> Word | Phrase:
    return Phrase(found) if len(found) > 1 else Word(found[0])


def _labels(topic: Topic, language: str) -> list[tuple[str, str]]:
    """(language, label) of a topic, its own name first."""
    return [
        (language, topic.name),
        *((spoken, label) for spoken, labels in topic.synonyms for label in labels),
    ]
