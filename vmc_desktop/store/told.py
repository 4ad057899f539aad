"""A text as the search reads it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from vmc_desktop.store.folding import fold_word, offsets, words

Spans = tuple[tuple[int, int], ...]
"""(start, end) of stretches of a text, in order, none of which overlap."""

_KEPT = 6


class _Letters(dict[str, str]):
    """What folding makes of a letter; two of it where that is not a single plain one.

    Other signs only part words: they become plain ones, and a text of plain letters and signs is
    made small and looked through in a fraction of the time.
    """

    def __missing__(self, letter: str) -> str:
        if letter.isalnum():
            folded = fold_word(letter)
            found = folded if len(folded) == 1 and folded.isascii() else letter * 2
        elif unicodedata.category(letter)[0] in "PSZ":
            found = "'" if letter == "’" else " "
        else:
            found = letter * 2
        self[letter] = found
        return found


_letters = _Letters()
_BEYOND = re.compile("[^\x00-\x7f]")


def _letter(match: re.Match[str]) -> str:
    return _letters[match.group()]


def _plain(text: str) -> str:
    if text.isascii():
        return text.lower()
    # To look for letters beyond ASCII takes a tenth of translating every letter.
    plain = "\n".join(
        [line if line.isascii() else _BEYOND.sub(_letter, line) for line in text.split("\n")]
    )
    return plain.lower() if len(plain) == len(text) else ""


class Line:
    """A line of a text; it is a paragraph, and nothing reaches from one into the next.

    ``plain`` is the line in small letters, where that is all that folding does to it; else empty.
    """

    def __init__(self, text: str) -> None:
        """Take a line."""
        self.text, self.plain = text, _plain(text)

    @cached_property
    def said(self) -> list[str]:
        """Its folded words."""
        return words(self.text)

    @cached_property
    def offsets(self) -> list[tuple[int, int]]:
        """(start, end) of each word."""
        return offsets(self.text)


class Told:
    """A text with what a search needs of it, each made when it is first asked for.

    What a part of a query matches in it may be kept with it: while one types, all words but the
    last are those of a keystroke before, and so is the page that is shown.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._kept: dict[object, Spans] = {}

    @classmethod
    def joined(cls, texts: Sequence[Told]) -> Told:
        """Several texts as one, a line after another: a query looks through all at once."""
        whole = cls("\n".join([told.text for told in texts]))
        plain = _plain(whole.text)
        if plain or not whole.text:
            whole._folded = plain, ()
        else:
            start, odd = 0, []
            for told in texts:
                odd += [(start + place, line) for place, line in told.odd]
                start += len(told.text) + 1
            whole._folded = "\n".join([told.plain for told in texts]), tuple(odd)
        return whole

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Its lines."""
        return tuple(map(Line, self.text.split("\n")))

    @property
    def plain(self) -> str:
        """The text in small letters; blanks where folding does more than that to a line."""
        return self._folded[0]

    @property
    def odd(self) -> tuple[tuple[int, Line], ...]:
        """The lines to which folding does more, and where they begin."""
        return self._folded[1]

    @cached_property
    def _folded(self) -> tuple[str, tuple[tuple[int, Line], ...]]:
        plain = _plain(self.text)
        if plain or not self.text:
            return plain, ()
        start, odd = 0, []
        for line in self.lines:
            if line.text and not line.plain:
                odd.append((start, line))
            start += len(line.text) + 1
        whole = "\n".join(line.plain or " " * len(line.text) for line in self.lines)
        return whole, tuple(odd)

    def spans(self, asked: object, find: Callable[[Told], Spans]) -> Spans:
        """What is found of something, kept for the next time; of too many the oldest goes."""
        found = self._kept.get(asked)
        if found is None:
            found = find(self)
            if len(self._kept) >= _KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[asked] = found
        return found


def merged(found: Iterable[tuple[int, int]]) -> Spans:
    """Stretches in order, those that overlap as one."""
    whole: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if whole and start < whole[-1][1]:
            whole[-1] = (whole[-1][0], max(end, whole[-1][1]))
        else:
            whole.append((start, end))
    return tuple(whole)
