"""Which words are spoken in which language, and their stems: as the archive's index keeps them.

spoken L    the numbers of the words that texts in L have, ascending
editions L  in how many editions each of them is spoken
stem of L   the number of its stem
stems L     the stems, by the alphabet
starts L    the words with stem n are ``forms[starts[n]:starts[n + 1]]``
forms L     words by their stems
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from vmc_desktop.store.index.arrays import Arrays, Numbers

Contents = dict[str, Numbers | Sequence[str]]


class Spoken:
    """The words of one language while editions are counted in and out."""

    def __init__(self, words: int) -> None:
        """Begin with none.

        Args:
            words: how many words the archive has.
        """
        # One more takes what is said of words that are no more; it is never written.
        self._editions = np.zeros(words + 1, np.int64)
        self._stem_of = np.zeros(words + 1, np.int64)
        self._stems: dict[str, int] = {}

    @classmethod
    def read(cls, arrays: Arrays, language: str, own: Numbers, words: int) -> Spoken:
        """Begin with what an index has; ``own`` leads from its numbers of words to the new ones.

        Words that are no more have the number after the last.
        """
        found = cls(words)
        if f"spoken {language}" in arrays:
            numbers = own[arrays.numbers(f"spoken {language}")]
            found._editions[numbers] = arrays.numbers(f"editions {language}")
            found._stem_of[numbers] = arrays.numbers(f"stem of {language}")
            stems = arrays.texts(f"stems {language}")
            found._stems = dict(zip(stems, range(len(stems)), strict=True))
        return found

    def add(self, numbers: Numbers, stems: Sequence[str]) -> None:
        """Count an edition in: the numbers of its words, and their stems."""
        new = np.flatnonzero(self._editions[numbers] == 0).tolist()
        known = self._stems
        self._stem_of[numbers[new]] = [known.setdefault(stems[n], len(known)) for n in new]
        self._editions[numbers] += 1

    def remove(self, numbers: Numbers) -> None:
        """Count an edition out."""
        self._editions[numbers] -= 1

    def contents(self, language: str) -> Contents:
        """What is written of it."""
        spoken = np.flatnonzero(self._editions[:-1])
        stem_of = self._stem_of[spoken]
        used = np.bincount(stem_of, minlength=len(self._stems))
        some = [stem for stem, number in self._stems.items() if used[number]]
        stems = sorted(some)
        ranks = np.zeros(len(self._stems), np.int64)
        ranks[[self._stems[stem] for stem in stems]] = np.arange(len(stems))
        stem_of = ranks[stem_of]
        return {
            f"spoken {language}": spoken.astype(np.uint32),
            f"editions {language}": self._editions[spoken].astype(np.uint32),
            f"stem of {language}": stem_of.astype(np.uint32),
            f"stems {language}": stems,
            f"starts {language}": running(np.bincount(stem_of, minlength=len(stems))),
            f"forms {language}": spoken[np.argsort(stem_of, kind="stable")].astype(np.uint32),
        }


def written(languages: Mapping[str, Spoken]) -> Contents:
    """What is written of all languages that are spoken."""
    found: Contents = {}
    spoken = []
    for language, words in sorted(languages.items()):
        contents = words.contents(language)
        if len(contents[f"spoken {language}"]):
            spoken.append(language)
            found |= contents
    return found | {"languages": spoken}


def running(counts: Numbers) -> Numbers:
    """Where each of several stretches begins, and where the last ends."""
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])
