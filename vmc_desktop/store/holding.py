"""What an archive holds, as far as it takes to understand a query: the only look into the index.

Sets of records are what the matcher makes of them: they can be joined by ``&``, ``|`` and ``~``.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Sequence
from heapq import nlargest
from typing import Any

from vmc_desktop.store.index.lexicon import Lexicon
from vmc_desktop.store.lookup import Lookup
from vmc_desktop.store.matching import Matcher
from vmc_desktop.store.query_tree import And, Node, Phrase, Word


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
        self._often: dict[str, int] = {}

    def matching(self, node: Node) -> Any:
        """The set of records that match."""
        return self._matcher.matching(node)

    def everything(self) -> Any:
        """The set of all records."""
        return self._matcher.matching(And(()))

    def records(self, those: Any) -> Sequence[int]:
        """The numbers of a set, ascending."""
        return self._matcher.documents(those)

    def number(self, those: Any) -> int:
        """How many records a set has."""
        number: int = those.bit_count()
        return number

    def has(self, node: Node) -> bool:
        """Whether any record matches."""
        return self.number(self.matching(node)) > 0

    def having(self, word: str) -> tuple[int, ...]:
        """The records that have a folded word in any of its forms."""
        return tuple(self.records(self.matching(Word(word))))

    def often(self, word: str) -> int:
        """How many records have a folded word just so."""
        known = self._often.get(word)
        if known is None:
            known = self._often[word] = self.number(self.matching(Phrase((word,))))
        return known

    def completions(self, beginning: str, most: int) -> list[str]:
        """The commonest words that begin so; which those are is told by where they stand."""
        starts = self._lexicon.starts
        common = nlargest(
            most,
            self._lexicon.completions(beginning),
            key=lambda n: starts[n + 1] - starts[n],
        )
        return [self.words[n] for n in common]

    def labels(self, shelf: str) -> Sequence[str]:
        """The values of one kind; the same label may stand for several."""
        known = self._lookup.shelves.get(shelf)
        return known.labels if known else ()

    def identities(self, shelf: str) -> Sequence[str]:
        """What tells values of the same label apart, in the same order."""
        known = self._lookup.shelves.get(shelf)
        return known.identities if known else ()

    def carriers(self, shelf: str) -> Sequence[int]:
        """How many records carry each value, in the same order."""
        known = self._lookup.shelves.get(shelf)
        counts = Counter(array("I", known.values)) if known else Counter[int]()
        return [counts[n] for n in range(len(known.labels) if known else 0)]
