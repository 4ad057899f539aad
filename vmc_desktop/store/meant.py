"""Did you mean: queries like the one that was typed which find something."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from vmc_desktop.store.folding import fold_word, offsets, words
from vmc_desktop.store.holding import Holding
from vmc_desktop.store.query import FIELDS
from vmc_desktop.store.query_tree import And, Filter, Near, Node, Not, Or, Phrase, Word
from vmc_desktop.store.spelling import Spelling, distance

_MOST = 3
_OPTIONS = 2
_RARE = 2
_MUCH_MORE = 5
_FIELD = re.compile(r"([^\W\d_]{2,}):(?!//)")

Change = tuple[int, int, str]
"""(start, end) of a stretch of the text, and what to put there."""


class Meant:
    """Corrects queries by what the archive has."""

    def __init__(
        self,
        holding: Holding,
        spelling: Spelling,
        written: Callable[[str], str],
    ) -> None:
        """Take what is known.

        Args:
            holding: words and the values of fields.
            spelling: the words of the texts.
            written: how a folded word is written there.
        """
        self._holding = holding
        self._spelling = spelling
        self._written = written
        self._values: dict[str, Spelling] = {}

    def queries(
        self, text: str, node: Node | None, finds: Callable[[str], Sequence[int]]
    ) -> tuple[str, ...]:
        """Up to three queries that find something, the likeliest first.

        Args:
            text: the query as it was typed.
            node: the same, read.
            finds: the records that a query matches.
        """
        text = text.strip()
        options = [*self._fields(text), *self._words(text, node)]
        found: dict[tuple[int, ...], str] = {}
        for changes in _choices(options):
            corrected = _changed(text, changes)
            records = tuple(finds(f"{corrected} ")) if corrected != text else ()
            if records:
                # What finds the same as one before is the same word in another form.
                found.setdefault(records, corrected)
            if len(found) == _MOST:
                break
        return tuple(found.values())

    def _fields(self, text: str) -> Iterator[list[Change]]:
        """A field that is none, but nearly one."""
        for match in _FIELD.finditer(text):
            name = match[1].lower()
            if name not in FIELDS:
                away = {field: distance(name, field, 2) for field in FIELDS if len(field) > 2}
                best = min(away, key=lambda field: away[field])
                if away[best] <= 2:
                    yield [(*match.span(1), best)]

    def _words(self, text: str, node: Node | None) -> Iterator[list[Change]]:
        shelves: dict[str, str] = {}
        for shelf, word in _said(node):
            shelves.setdefault(word, shelf)
        for start, end in offsets(text):
            word = fold_word(text[start:end])
            if shelves.get(word):
                near = self._in(shelves[word], word)
            elif word in shelves:
                near = self._in_texts(word)
            else:
                continue
            if near is not None:
                yield [(start, end, one) for one in near[:_OPTIONS] or ("",)]

    def _in_texts(self, word: str) -> tuple[str, ...] | None:
        """For a word that no record has, or hardly any while others have one much like it.

        Nothing is to be put in place of one that has nothing like it; None: it can stay.
        """
        # The word just so is looked up in no time, and most words are common.
        if self._holding.often(word) > _RARE:
            return None
        often = len(self._holding.having(word))
        if often > _RARE:
            return None
        near: list[str] = []
        for one in self._spelling.nearest(word, reach=1 if often else 2):
            form = any(one.startswith(known) or known.startswith(one) for known in near)
            if not form and len(self._holding.having(one)) > often * _MUCH_MORE:
                near.append(one)
        return tuple(map(self._written, near)) if near or not often else None

    def _in(self, shelf: str, word: str) -> tuple[str, ...] | None:
        labels = self._holding.labels(shelf)
        known = self._values.get(shelf)
        if known is None:
            said = sorted({word for label in labels for word in words(label)})
            known = self._values[shelf] = Spelling(said, lambda _: False, lambda _: 0)
        near = known.nearest(word)
        spelt = {
            fold_word(label[start:end]): label[start:end]
            for label in labels
            for start, end in offsets(label)
        }
        return None if word in spelt or not near else tuple(spelt[one] for one in near)


def _said(node: Node | None) -> Iterator[tuple[str, str]]:
    """(shelf or "", word) of everything that is asked for."""
    match node:
        case Word(text):
            yield "", text
        case Phrase(said):
            yield from (("", word) for word in said)
        case Filter(shelf, said):
            yield from ((shelf, word) for word in said)
        case Near(left, right):
            yield from (*_said(left), *_said(right))
        case And(parts) | Or(parts):
            for part in parts:
                yield from _said(part)
        case Not():
            return


def _choices(options: Sequence[Sequence[Change]]) -> Iterator[list[Change]]:
    """The best of everything, then one or the other second best."""
    first = [some[0] for some in options]
    yield first
    for n, some in enumerate(options):
        for other in some[1:]:
            yield [*first[:n], other, *first[n + 1 :]]
    for change in first:
        yield [change]


def _changed(text: str, changes: Sequence[Change]) -> str:
    for start, end, instead in sorted(changes, reverse=True):
        text = text[:start] + instead + text[end:]
    return " ".join(text.split())
