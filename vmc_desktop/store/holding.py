"""What an archive holds, as far as it takes to understand a query: the only look into the index.

Sets of records are what the matcher makes of them: they can be joined by ``&``, ``|`` and ``~``.
"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import nlargest
from typing import Any

import numpy as np

from vmc_desktop.store.index.lexicon import Lexicon
from vmc_desktop.store.lookup import Lookup
from vmc_desktop.store.matching import Matcher
from vmc_desktop.store.query_tree import Near, Node, Phrase, Word


class Holding:
    """Answers about the words and values of an open archive."""

    def __init__(self, matcher: Matcher, lexicon: Lexicon, lookup: Lookup) -> None:
        self._matcher = matcher
        self._lexicon = lexicon
        self._lookup = lookup
        self.keys: Sequence[str] = lookup.keys
        """The key of each record."""
        self.words: Sequence[str] = lexicon.words
        """Every folded word, sorted."""

    def matching(self, node: Node) -> Any:
        """The set of records that match."""
        return self._matcher.matching(node)

    def everything(self) -> Any:
        """The set of all records."""
        return np.ones(len(self.keys), bool)

    def records(self, those: Any) -> Sequence[int]:
        """The numbers of a set, ascending."""
        found: list[int] = np.flatnonzero(those).tolist()
        return found

    def number(self, those: Any) -> int:
        """How many records a set has."""
        return int(np.count_nonzero(those))

    def has(self, node: Node) -> bool:
        """Whether any record matches."""
        if isinstance(node, Word | Phrase | Near):
            return self._matcher.holds(node)
        return self.number(self.matching(node)) > 0

    def having(self, word: str) -> tuple[int, ...]:
        """The records that have a folded word in any of its forms."""
        return tuple(self.records(self.matching(Word(word))))

    def often(self, word: str) -> int:
        """How many records have a folded word just so."""
        number = self._lexicon.number(word)
        return 0 if number is None else self._lexicon.held(number)

    def completions(self, beginning: str, most: int) -> list[str]:
        """The commonest words that begin so, the commonest first."""
        common = nlargest(most, self._lexicon.completions(beginning), key=self._lexicon.held)
        return [self.words[n] for n in common]

    def labels(self, shelf: str) -> Sequence[str]:
        """The values of one kind; the same label may stand for several."""
        known = self._lookup.shelf(shelf)
        return known.labels if known else ()

    def identities(self, shelf: str) -> Sequence[str]:
        """What tells values of the same label apart, in the same order."""
        known = self._lookup.shelf(shelf)
        return known.identities if known else ()

    def carriers(self, shelf: str) -> Sequence[int]:
        """How many records carry each value, in the same order."""
        known = self._lookup.shelf(shelf)
        if known is None:
            return ()
        records = np.bincount(known.profiles, minlength=len(known.starts) - 1)
        found = np.bincount(known.values, records[known.owners], len(known.labels))
        return [int(number) for number in found]
