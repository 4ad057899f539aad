"""The word list of the whole archive, held in memory: forms, completions, how many hold a word."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from vmc_desktop.store.index.arrays import Arrays, Numbers
from vmc_desktop.store.index.stems import stem

_FORMS_KEPT = 5_000


class _Stems(NamedTuple):
    """The words with stem n are ``words[starts[n]:starts[n + 1]]``, by number."""

    numbers: dict[str, int]
    starts: Numbers
    words: Numbers


class Lexicon:
    """All words of all editions, sorted; a word goes by its number."""

    def __init__(self, arrays: Arrays) -> None:
        self._arrays = arrays
        self.words = arrays.texts("words")
        self._held = arrays.numbers("held")
        self._languages = arrays.texts("languages")
        self._forms: dict[str, frozenset[int]] = {}
        self._opened: dict[str, _Stems] = {}

    def number(self, word: str) -> int | None:
        """The number of a word; None where no text has it."""
        place = bisect_left(self.words, word)
        return place if place < len(self.words) and self.words[place] == word else None

    def completions(self, beginning: str) -> range:
        """The numbers of all words that begin so."""
        first = bisect_left(self.words, beginning)
        return range(first, bisect_left(self.words, beginning + "\U0010ffff", first))

    def held(self, number: int) -> int:
        """How many records hold the word, as it stands, in any field."""
        return int(self._held[number])

    def forms(self, word: str) -> frozenset[int]:
        """The numbers of the words that share the word's stem in any of the languages."""
        known = self._forms.get(word)
        if known is not None:
            return known
        if len(self._forms) >= _FORMS_KEPT:
            self._forms.clear()
        found = self._forms[word] = self._find_forms(word)
        return found

    def _find_forms(self, word: str) -> frozenset[int]:
        found: set[int] = set()
        for language in self._languages:
            stems = self._stems(language)
            place = stems.numbers.get(stem(word, language))
            if place is not None:
                found.update(stems.words[stems.starts[place] : stems.starts[place + 1]].tolist())
        own = self.number(word)
        return frozenset(found if own is None else found | {own})

    def _stems(self, language: str) -> _Stems:
        known = self._opened.get(language)
        if known is None:
            texts = self._arrays.texts(f"stems {language}")
            known = self._opened[language] = _Stems(
                {text: n for n, text in enumerate(texts)},
                self._arrays.numbers(f"starts {language}"),
                self._arrays.numbers(f"forms {language}"),
            )
        return known
