"""What the command palette offers: commands and records, found by words in any order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from vmc_desktop.answers import Completion, Listed, Outline
from vmc_desktop.formats.slug import fold
from vmc_desktop.models.suggestions import Suggestion
from vmc_desktop.outline import Node
from vmc_desktop.wording import tr

COMMAND = "command"
LIMIT = 60
RECENT = 8
_MOST_LOOKED_AT = 2_000
"""So many lines that have the rarest word are weighed; nobody looks through more."""
_MOST_GUESSED = 20_000
"""In more lines than this no letters are guessed at: that looks at each of them."""
_BEGINS, _BEGINS_WORD, _WITHIN, _LETTERS = 0, 1, 3, 6


@dataclass(frozen=True, slots=True)
class Goal:
    """A command or a record.

    ``name`` is that of the command, or the key of the record as text, and ``more`` what it is
    found by beside its ``label`` and ``detail``.
    """

    kind: str
    name: str
    label: str
    detail: str = ""
    note: str = ""
    more: str = ""

    def row(self) -> Suggestion:
        """The goal as a row of a list."""
        meant = Completion(self.name, self.label, self.kind)
        return Suggestion(self.kind, self.label, self.detail, self.note, meant)


class Goals:
    """Goals with their words folded once, so that each letter typed is answered at once."""

    def __init__(self, goals: Iterable[Goal] = ()) -> None:
        self.goals = tuple(goals)
        self._labels = [_plain(goal.label) for goal in self.goals]
        self._lines = [
            f"{label} {_plain(f'{goal.detail} {goal.more}')}".rstrip()
            for label, goal in zip(self._labels, self.goals, strict=True)
        ]
        self._named = {goal.name: number for number, goal in enumerate(self.goals)}

    def named(self, name: str) -> Goal | None:
        """The goal of this name."""
        number = self._named.get(name)
        return self.goals[number] if number is not None else None

    def find(self, text: str) -> list[tuple[int, Goal]]:
        """The goals that have every word, each with its weight; the lightest fit best."""
        asked = _plain(text).split()
        if not asked:
            return []
        rarest = max(asked, key=len)
        found: list[tuple[int, Goal]] = []
        for number in self._having(rarest):
            weight = _weight(asked, self._labels[number], self._lines[number])
            if weight >= 0:
                found.append((weight, self.goals[number]))
        if not found and len(self.goals) <= _MOST_GUESSED:
            for goal, label, line in zip(self.goals, self._labels, self._lines, strict=True):
                weight = _weight(asked, label, line, guess=True)
                if weight >= 0:
                    found.append((weight, goal))
        return found

    def _having(self, word: str) -> Iterator[int]:
        number = 0
        for place, line in enumerate(self._lines):
            if word in line:
                yield place
                number += 1
                if number == _MOST_LOOKED_AT:
                    return


def records(outline: Outline, people: Sequence[Listed], topics: Sequence[Listed]) -> Iterator[Goal]:
    """Every record that has a title: editions, panels, highlights, persons, topics."""
    for edition in outline.nodes:
        yield Goal("edition", edition.key.text, edition.title, edition.detail, _kind("edition"))
    for edition in outline.nodes:
        yield from _below(edition, edition.title)
    for kind, listed in (("person", people), ("topic", topics)):
        for one in listed:
            names = " ".join(one.others)
            yield Goal(kind, one.key.text, one.name, note=_kind(kind), more=names)


def found_rows(
    text: str, commands: Goals, archive: Goals, recent: Sequence[str]
) -> tuple[Suggestion, ...]:
    """What is found by a text, best first; of equal ones what was used lately."""
    order = {name: number for number, name in enumerate(recent)}
    found = [*commands.find(text), *archive.find(text)]
    kinds = {kind: n for n, kind in enumerate((COMMAND, "edition", "panel", "person", "topic"))}

    def rank(one: tuple[int, Goal]) -> tuple[int, int, int, int]:
        weight, goal = one
        used = order.get(goal.name, len(order))
        return weight, used, kinds.get(goal.kind, len(kinds)), len(goal.label)

    return tuple(goal.row() for _, goal in sorted(found, key=rank)[:LIMIT])


def first_rows(commands: Goals, archive: Goals, recent: Sequence[str]) -> tuple[Suggestion, ...]:
    """What stands there before anything is typed: what was used lately, then every command."""
    used = [commands.named(name) or archive.named(name) for name in recent]
    rows = [goal.row() for goal in used if goal is not None][:RECENT]
    if rows:
        rows.insert(0, Suggestion("heading", tr("going", "Used lately")))
    if commands.goals:
        rows.append(Suggestion("heading", tr("going", "Commands")))
    return (*rows, *(goal.row() for goal in commands.goals))


def _below(node: Node, where: str) -> Iterator[Goal]:
    for child in node.children:
        yield Goal(child.kind, child.key.text, child.title, where, _kind(child.kind))
        yield from _below(child, f"{where} › {child.title}")


def _kind(kind: str) -> str:
    kinds = {
        "edition": tr("suggestions", "edition"),
        "panel": tr("suggestions", "panel"),
        "highlight": tr("suggestions", "highlight"),
        "person": tr("suggestions", "person"),
        "topic": tr("suggestions", "topic"),
    }
    return kinds.get(kind, "")


def _plain(text: str) -> str:
    return fold(text).replace("-", " ").replace("‘", "").replace("“", "")


def _weight(asked: Sequence[str], label: str, line: str, guess: bool = False) -> int:
    """How far off the words are, all together; -1: one is missing."""
    weight = 0
    for word in asked:
        if label.startswith(word):
            weight += _BEGINS
        elif f" {word}" in f" {label}":
            weight += _BEGINS_WORD
        elif f" {word}" in f" {line}":
            weight += _BEGINS_WORD + 1
        elif word in line:
            weight += _WITHIN
        elif guess and any(_has_letters(word, one) for one in line.split()):
            weight += _LETTERS
        else:
            return -1
    return weight


def _has_letters(word: str, other: str) -> bool:
    """Whether a word has the letters of one that is typed, in their order, from the first on."""
    if len(word) < 3 or word[0] != other[0]:
        return False
    letters = iter(other)
    return all(letter in letters for letter in word)
