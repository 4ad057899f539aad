"""What a query means in this archive: its vocabulary, its years, its spellings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from vmc_desktop.store.folding import words
from vmc_desktop.store.holding import Holding
from vmc_desktop.store.meant import Meant
from vmc_desktop.store.query import Query, parse
from vmc_desktop.store.query_tree import Also, And, Filter, Node, Not, Or, Word, Years
from vmc_desktop.store.relax import Relaxer, Widened
from vmc_desktop.store.spelling import Spelling, parts_of
from vmc_desktop.store.thesaurus import Thesaurus
from vmc_desktop.store.wording import field_name
from vmc_desktop.store.written import Written
from vmc_desktop.wording import tr

_NAMED = ("person", "speaker", "moderator", "organisation", "country")
_LISTED = frozenset({"kind", "is", "has"})
"""Fields with few values, which are named where one is asked for that is none."""


class Understanding:
    """Reads queries with what the archive knows."""

    def __init__(self, holding: Holding, thesaurus: Thesaurus, written: Written) -> None:
        """Take what is known.

        Args:
            holding: the words and values of the archive.
            thesaurus: other words for the same.
            written: how words are written in the archive.
        """
        self._holding = holding
        self._thesaurus = thesaurus
        self._years = frozenset(holding.labels("year"))
        self._written = written
        # By all names of a topic: no more than the vocabulary has.
        self._used: dict[tuple[str, ...], tuple[int, ...]] = {}

    @cached_property
    def _spelling(self) -> Spelling:
        """Every word; made when the first word is to be corrected."""
        labels = (label for name in _NAMED for label in self._holding.labels(name))
        names = frozenset(word for label in labels for word in words(label))
        known = sorted({*self._holding.words, *self._thesaurus.words})
        return Spelling(known, names.__contains__, self._often)

    @cached_property
    def _meant(self) -> Meant:
        return Meant(self._holding, self._spelling, self._written.word)

    @cached_property
    def _relaxer(self) -> Relaxer:
        return Relaxer(self._holding, self._expanded, self._replacing, self._written.word)

    def node(self, asked: Node | None, synonyms: bool) -> Node | None:
        """The query with those other words that the archive uses, and years as years."""
        if asked is None:
            return None
        return self._expanded(asked) if synonyms else self._with_years(asked)

    def widen(self, node: Node, found: int) -> Widened | None:
        """What to search instead where too little was found; see `store.relax`."""
        return self._relaxer.widen(node, found)

    def meant(self, query: Query, synonyms: bool) -> tuple[str, ...]:
        """Queries like this one that find something."""

        def finds(text: str) -> Sequence[int]:
            node = self.node(parse(text).node, synonyms)
            return self._holding.records(self._holding.matching(node)) if node else ()

        return self._meant.queries(query.text, query.node, finds)

    def unknown(self, node: Node) -> tuple[str, ...]:
        """Notes on filters that nothing in the archive answers to."""
        match node:
            case Filter():
                return () if self._holding.has(node) else (self._no_value(node),)
            case And(parts) | Or(parts):
                return tuple(note for part in parts for note in self.unknown(part))
            case Not(part):
                return self.unknown(part)
        return ()

    def _no_value(self, node: Filter) -> str:
        typed = node.typed or " ".join(node.words)
        if node.field in _LISTED:
            shelves = ("kind", "session") if node.field == "kind" else (node.field,)
            known = sorted({label for name in shelves for label in self._holding.labels(name)})
            if not known:
                text = tr("Query", "“{field}:” knows nothing here; not “{typed}”.")
                return text.format(field=node.field, typed=typed)
            text = tr("Query", "“{field}:” knows {values}; not “{typed}”.")
            return text.format(field=node.field, values=", ".join(known), typed=typed)
        text = tr("Query", "No {field} here is called “{typed}”.")
        return text.format(field=field_name(node.field), typed=typed)

    def _expanded(self, node: Node) -> Node:
        return self._with_years(self._pruned(self._thesaurus.expand(node) or node))

    def _pruned(self, node: Node) -> Node:
        """Without those other words that the archive does not have."""
        match node:
            case Also(asked, others, labels):
                used = self._used.get(labels)
                if used is None:
                    used = tuple(n for n, word in enumerate(others) if self._holding.has(word))
                    self._used[labels] = used
                if not used:
                    return asked
                return Also(asked, tuple(others[n] for n in used), tuple(labels[n] for n in used))
            case And(parts):
                flat: list[Node] = []
                for part in parts:
                    one = self._pruned(part)
                    flat += one.parts if isinstance(one, And) else (one,)
                return And(tuple(flat))
            case Or(parts):
                return replace(node, parts=tuple(map(self._pruned, parts)))
        return node

    def _with_years(self, node: Node) -> Node:
        """A word that is the year of an edition means what is of that year, too."""
        match node:
            case Word(text) if text in self._years:
                return Or((node, Years(int(text), int(text))))
            case And(parts):
                return And(tuple(map(self._with_years, parts)))
            case Or(parts) if not any(isinstance(part, Years) for part in parts):
                return Or(tuple(map(self._with_years, parts)))
        return node

    def _replacing(self, word: str, begun: bool) -> tuple[str, ...]:
        """The word spelt right, or the parts of a compound; nothing where nothing is near."""
        near = self._spelling.nearest(word, begun, 2 if begun else 1)
        if near or begun:
            return near[:1]
        return parts_of(word, self._knows) or self._spelling.nearest(word)[:1]

    def _knows(self, word: str) -> bool:
        return self._thesaurus.knows(word) or self._often(word) > 0

    def _often(self, word: str) -> int:
        return len(self._holding.having(word))
