"""How folded words are written: with the capitals and marks that stand in the texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from vmc_desktop.store.folding import fold_word, offsets
from vmc_desktop.store.holding import Holding
from vmc_desktop.store.query_tree import Phrase
from vmc_desktop.store.showing import Showcase
from vmc_desktop.store.told import Line

_LOOKED_AT = 4
_KEPT = 20_000


class Written:
    """Gives words as they stand in an archive; what was looked up once is remembered."""

    def __init__(self, showcase: Showcase, holding: Holding, labels: Iterable[str]) -> None:
        """Take where words stand.

        Args:
            showcase: shows the texts of records.
            holding: knows which records have a word.
            labels: names of topics, for words that stand in no text.
        """
        self._showcase = showcase
        self._holding = holding
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
        records = self._holding.records(self._holding.matching(Phrase((folded,))))
        seen: Counter[str] = Counter()
        for record in records[:_LOOKED_AT]:
            (shown,) = self._showcase.show([self._holding.keys[record]])
            for line in shown.told.lines:
                if folded in line.said:
                    seen.update(_spellings(line, folded))
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


def _spellings(line: Line, folded: str) -> Iterable[str]:
    for (start, end), word in zip(line.offsets, line.said, strict=True):
        if word == folded:
            yield line.text[start:end]
