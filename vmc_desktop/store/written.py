"""How folded words are written: with the capitals and marks that stand in the texts."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Sequence

from vmc_desktop.store.folding import fold_word, offsets
from vmc_desktop.store.matching import Matcher
from vmc_desktop.store.query_tree import Phrase

_LOOKED_AT = 4
_KEPT = 20_000
_TEXTS = "SELECT text, folded FROM texts WHERE record = ? ORDER BY position"


class Written:
    """Gives words as they stand in an archive; what was looked up once is remembered."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        keys: Sequence[str],
        matcher: Matcher,
        labels: Iterable[str],
    ) -> None:
        """Take where words stand.

        Args:
            connection: the catalogue with its texts.
            keys: the key of each record.
            matcher: finds the records that hold a word.
            labels: names of topics, for words that stand in no text.
        """
        self._connection = connection
        self._keys = keys
        self._matcher = matcher
        self._labels = labels
        self._named: dict[str, str] | None = None
        self._known: dict[str, str] = {}

    def word(self, folded: str) -> str:
        """The word as the texts have it, small if any has it so.

        A word that stands in the vocabulary alone comes as it stands there; else as it was given.
        """
        known = self._known.get(folded)
        if known is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            known = self._known[folded] = self._look(folded)
        return known

    def _look(self, folded: str) -> str:
        bits = self._matcher.matching(Phrase((folded,)))
        seen: Counter[str] = Counter()
        for document in self._matcher.documents(bits)[:_LOOKED_AT]:
            for text, said in self._connection.execute(_TEXTS, (self._keys[document],)):
                if folded in said:
                    seen.update(_spellings(text, folded))
            if any(word.islower() for word in seen):
                break
        if not seen:
            return self._in_vocabulary().get(folded, folded)
        small = Counter({word: number for word, number in seen.items() if word.islower()})
        return (small or seen).most_common(1)[0][0]

    def _in_vocabulary(self) -> dict[str, str]:
        if self._named is None:
            self._named = {}
            for label in self._labels:
                for start, end in offsets(label):
                    self._named.setdefault(fold_word(label[start:end]), label[start:end])
        return self._named


def _spellings(text: str, folded: str) -> Iterable[str]:
    for start, end in offsets(text):
        if fold_word(text[start:end]) == folded:
            yield text[start:end]
