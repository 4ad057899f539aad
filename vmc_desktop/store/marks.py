"""What a query matches in any text: what is marked on a page and in a snippet."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from vmc_desktop.store.index.lexicon import Lexicon
from vmc_desktop.store.query_tree import Also, And, Filter, Near, Node, Or, Phrase, Word
from vmc_desktop.store.seeking import Sought, Term, Terms
from vmc_desktop.store.told import Spans, Told, merged

_NAMED = frozenset({"speaker", "moderator", "person", "organisation", "country"})
_KEPT = 256
_PAGES = 4
"""Of so many pages is kept what was found in them."""

_Part = tuple[Word | Phrase | Near, ...]
"""What was asked, or what counts as other words for it."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What a query matches. False where it matches no words (a search by year alone)."""

    parts: tuple[Sought, ...] = ()
    tell: Callable[[str], Told] = Told
    """Reads a text; the page that is shown is the same at the next keystroke."""

    def __bool__(self) -> bool:
        return bool(self.parts)

    def spans(self, text: str | Told) -> Spans:
        """(start, end) offsets of what matches, in order; a phrase is one span, none overlap.

        A line of a text is a paragraph: nothing reaches from one into the next.
        """
        told = self.tell(text) if isinstance(text, str) else text
        found = [some for part in self.parts if (some := part.spans(told))]
        if len(found) < 2:
            return found[0] if found else ()
        return merged(chain.from_iterable(found))


class Marker:
    """Makes the marks of queries on an open index; their parts are kept while one types."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._known: OrderedDict[_Part, Sought] = OrderedDict()
        self._tell = lru_cache(_PAGES)(Told)

    def marks(self, node: Node | None) -> Marks:
        """The marks of a query; what it excludes is not marked."""
        parts = tuple(map(self._sought, dict.fromkeys(_parts(node))))
        return Marks(parts, self._tell)

    def forget(self) -> None:
        """Let go of what was kept for the next time."""
        self._known.clear()
        self._tell.cache_clear()

    def _sought(self, part: _Part) -> Sought:
        known = self._known.get(part)
        if known is None:
            known = self._known[part] = self._make(part)
            if len(self._known) > _KEPT:
                self._known.popitem(last=False)
        else:
            self._known.move_to_end(part)
        return known

    def _make(self, part: _Part) -> Sought:
        # What is being typed is another word at the next keystroke: not worth being kept.
        kept = not any(_is_begun(leaf) for leaf in part)
        if isinstance(part[0], Near):
            near = part[0]
            return Sought([self._terms(near.left), self._terms(near.right)], near.distance, kept)
        leaves = (leaf for leaf in part if not isinstance(leaf, Near))
        return Sought(list(dict.fromkeys(map(self._terms, leaves))), kept=kept)

    def _terms(self, leaf: Word | Phrase) -> Terms:
        if isinstance(leaf, Word):
            return (self._term(leaf.text, leaf.prefix),)
        if len(leaf.words) == 1:
            return (Term.of(leaf.words, leaf.words[0] if leaf.prefix else ""),)
        last = len(leaf.words) - 1
        return tuple(
            self._term(word, leaf.prefix and n == last) for n, word in enumerate(leaf.words)
        )

    def _term(self, word: str, prefix: bool) -> Term:
        forms = (self._lexicon.words[number] for number in self._lexicon.forms(word))
        return Term.of((word, *forms), word if prefix else "")


def _parts(node: Node | None) -> Iterator[_Part]:
    match node:
        case Word() | Phrase() | Near():
            yield (node,)
        case Filter(shelf, named, prefix) if shelf in _NAMED:
            # A single word of a name is that word; Phrase keeps it from being stemmed.
            yield (Phrase(named, prefix),)
        case Also(asked, others):
            yield from _parts(asked)
            yield others
        case And(parts) | Or(parts):
            for part in parts:
                yield from _parts(part)


def _is_begun(leaf: Word | Phrase | Near) -> bool:
    return not isinstance(leaf, Near) and leaf.prefix
