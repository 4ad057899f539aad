"""Widening a search that leaves little or nothing, by rules, and saying so.

Words are AND-ed. Where fewer than `ENOUGH` records have them all, and only then:

1. A word that the archive does not have is taken for a compound of words that it has, or for the
   words spelt most like it; where there are none it is left out.
2. If that is still not enough, records are listed that have most of the words. Each word weighs by
   how few records have it; question words ("what did ... say about") weigh nothing. A record is
   listed if what it has weighs at least `SHARE` of the whole; where none does, if none has more.
   A word counts as held, too, by the records of a person, country, organisation or kind of panel
   that is called so.

What is quoted, excluded, in brackets, near something or a field is never given up.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil, log
from typing import Any

import numpy as np

from vmc_desktop.store.folding import offsets
from vmc_desktop.store.holding import Holding
from vmc_desktop.store.index.arrays import Numbers
from vmc_desktop.store.query_tree import Also, And, Filter, Node, Or, Phrase, Word, Years
from vmc_desktop.store.wording import describe, quoted
from vmc_desktop.wording import listed, tr

ENOUGH = 5
"""Fewer records than these with every word, and the search is widened."""
SHARE = 0.5
"""How much of the words' weight a record has to hold."""
STEPS = 10
"""How finely words are weighed: the rarest weighs so much, the commonest 1."""
_BELOW = 0.99
SHELVES = ("person", "country", "organisation", "session")

QUESTION_WORDS = frozenset(
    word
    for line in (
        "what who whom whose which when where why how did do does done say says said about tell",
        "many much can could should would will i we you they he she there any some have had been",
        "was were sagte sagt sagen wer wen wem wie was wann wo warum welche welcher welches viele",
        "hat haben hatte ist sind war waren kann wird werden ueber uber nicht gegen nach bei vom",
        "fur als bis durch sich qui que quoi quand comment pourquoi combien quel quelle quels",
        "quelles est sont dit sur par avec ce cette ces il elle se sa son ses leur leurs",
    )
    for word in line.split()
)
"""Words that ask rather than say what for (en, de, fr); left out beside others."""


@dataclass(frozen=True, eq=False, slots=True)
class Widened:
    """What is searched instead.

    ``node`` is what it is marked, scored and worded by, ``bits`` are the records. ``shares`` tells
    of every record how much of the words' weight it holds, 1.0 for all of it; None where all do.
    """

    node: Node
    bits: Numbers
    notes: tuple[str, ...]
    shares: Numbers | None = None

    def scores(self, documents: Numbers, scores: Numbers) -> Numbers:
        """The scores (BM25F) set against how much a record holds; all of it always comes first."""
        if self.shares is None:
            return scores
        shares = self.shares[documents]
        found: Numbers = scores * shares
        whole, rest = found[shares == 1.0], found[shares != 1.0]
        if len(whole) and len(rest) and rest.max() >= whole.min() > 0:
            found[shares != 1.0] *= _BELOW * whole.min() / rest.max()
        return found

    def describe(self, documents: Numbers) -> str:
        """How the query was read, in words, where these records are listed."""
        relaxed = self.relaxed(documents)
        if not relaxed:
            return describe(self.node)
        all_of_it = describe(self.node)
        some = tr("Query", "{query}, or most of it")
        none = tr("Query", "most of {query}")
        return (some if relaxed < len(documents) else none).format(query=all_of_it)

    def relaxed(self, documents: Numbers) -> int:
        """How many of these records hold only most of it."""
        return 0 if self.shares is None else int((self.shares[documents] < 1.0).sum())


Replace = Callable[[str, bool], tuple[str, ...]]
"""(folded word, whether it is being typed) -> the words to search in its place."""


class Relaxer:
    """Widens searches on an open archive."""

    def __init__(
        self,
        holding: Holding,
        expand: Callable[[Node], Node],
        replacing: Replace,
        spelt: Callable[[str], str],
    ) -> None:
        """Take what answers.

        Args:
            holding: finds the records of each word.
            expand: puts other words of the vocabulary beside those asked for.
            replacing: what to search in place of a word that no record has; several words are the
                parts of a compound, none: nothing is known.
            spelt: how a folded word is written in the archive.
        """
        self._holding = holding
        self._expand = expand
        self._replacing = replacing
        self._spelt = spelt

    def widen(self, node: Node, found: int) -> Widened | None:
        """What to search instead; None where what was asked is enough, or nothing can be done.

        Args:
            node: the query with the vocabulary's other words.
            found: how many records match it.
        """
        if found >= ENOUGH:
            return None
        loose, fixed = _taken_apart(node)
        if not loose:
            return None
        notes: list[str] = []
        if not found:
            loose, fixed = _taken_apart(self._expand(And((*self._known(loose, notes), *fixed))))
        loose = _telling(loose)
        wanted = _and([*loose, *fixed])
        if wanted is None or not loose:
            return Widened(node, self._holding.matching(node), tuple(notes)) if notes else None
        bits = self._holding.matching(wanted)
        number = self._holding.number(bits)
        if number < ENOUGH:
            most = self._most(loose, fixed)
            if most is not None and self._holding.number(most[0]) > number:
                notes.append(_explained(int((most[1] == 1.0).sum())))
                return Widened(wanted, most[0], tuple(notes), most[1])
        return Widened(wanted, bits, tuple(notes)) if number > found or notes else None

    def _known(self, loose: Sequence[Node], notes: list[str]) -> list[Node]:
        """The words, those that no record has replaced or left out."""
        parts: list[Node] = []
        for part in loose:
            if isinstance(part, Phrase) and not self._holding.has(part):
                parts += self._pieces(part)
            else:
                parts.append(part)
        kept: list[Node] = []
        unknown: list[str] = []
        for part in parts:
            if isinstance(part, Also) or self._holding.has(part):
                kept.append(part)
                continue
            for word in _words(part):
                found = self._replacing(word.text, word.prefix)
                if found:
                    text = tr("Query", "Nothing has “{word}”: searched for {words}.")
                    words = listed([quoted(self._spelt(one)) for one in found])
                    notes.append(text.format(word=word.typed, words=words))
                else:
                    unknown.append(quoted(word.typed))
                kept += [Word(one, False, self._spelt(one)) for one in found]
        if unknown and (kept or len(unknown) > 1):
            left_out = tr("Query", "Nothing has {words}: left out.")
            none = tr("Query", "Nothing has {words}.")
            words = tr("Query", " or ", "between words").join(unknown)
            notes.append((left_out if kept else none).format(words=words))
        return kept

    def _pieces(self, phrase: Phrase) -> list[Node]:
        """The words of what was typed as one, each with other words of the vocabulary."""
        return list(_taken_apart(self._expand(And(tuple(_words(phrase)))))[0])

    def _most(self, loose: Sequence[Node], fixed: Sequence[Node]) -> tuple[Numbers, Numbers] | None:
        """The records that hold most of the words, and how much of them."""
        asks = _asks(loose)
        if len(asks) < 2:
            return None
        matching = [self._held(ask) for ask in asks]
        weights = [self._weight(bits) for bits in matching]
        total = sum(weights)
        reach = [self._holding.everything()]
        for part in fixed:
            reach[0] = reach[0] & self._holding.matching(part)
        nothing = reach[0] & ~reach[0]
        reach += [nothing] * total
        for bits, weight in zip(matching, weights, strict=True):
            # From above, so that each word is counted once.
            for held in range(total, 0, -1):
                reach[held] = reach[held] | (reach[max(0, held - weight)] & bits)
        least = max(1, ceil(SHARE * total))
        while least > 1 and not self._holding.number(reach[least]):
            least -= 1
        shares = np.zeros(len(reach[0]))
        for held in range(least, total + 1):
            shares[reach[held]] = held / total
        return reach[least], shares

    def _held(self, ask: Node) -> Any:
        """The records that hold it, or whose person, country, organisation or kind is called so."""
        bits = self._holding.matching(ask)
        for word in _words(ask):
            for shelf in SHELVES:
                bits = bits | self._holding.matching(Filter(shelf, (word.text,)))
        return bits

    def _weight(self, bits: Any) -> int:
        """How much a word weighs by how few records hold it; nothing where none does."""
        held, size = self._holding.number(bits), len(self._holding.keys)
        if not held:
            return 0
        return max(1, round(STEPS * log((size + 1) / held) / log(size + 1)))


def _explained(number: int) -> str:
    if not number:
        return tr(
            "Query",
            "No record has all of these words: listed are those that have most of them.",
        )
    return tr(
        "Query",
        "Only %n record(s) (has|have) all of these words; after them stand those that have most.",
        "",
        number,
    )


def _taken_apart(node: Node) -> tuple[list[Node], list[Node]]:
    """(what may be given up, what was demanded)."""
    parts = node.parts if isinstance(node, And) else (node,)
    loose = [part for part in parts if _is_loose(part)]
    return loose, [part for part in parts if not _is_loose(part)]


def _is_loose(node: Node) -> bool:
    match node:
        case Word() | Also():
            return True
        case Phrase(quoted=quoted):
            return not quoted
        case Or(parts):
            # A year in figures, which is the word or the year itself.
            return any(isinstance(part, Years) for part in parts) and len(parts) == 2
    return False


def _asks(loose: Sequence[Node]) -> list[Node]:
    """One for each word: what stands for several words stands for each of them."""
    found: list[Node] = []
    for part in loose:
        for one in _single(part):
            if one not in found:
                found.append(one)
    return found


def _telling(loose: Sequence[Node]) -> list[Node]:
    """Without question words, where others stand beside them."""
    left = [part for part in loose if not all(w.text in QUESTION_WORDS for w in _words(part))]
    return left or list(loose)


def _single(part: Node) -> list[Node]:
    match part:
        case Also(asked, others, labels):
            return [Also(word, others, labels) for word in _words(asked)]
        case Phrase():
            return list(_words(part))
    return [part]


def _words(node: Node) -> list[Word]:
    match node:
        case Word():
            return [node]
        case Phrase(said, prefix, typed, False):
            last = len(said) - 1
            written = [typed[start:end] for start, end in offsets(typed)]
            written = written if len(written) == len(said) else list(said)
            return [Word(one, prefix and n == last, written[n]) for n, one in enumerate(said)]
        case And(parts) | Or(parts):
            return [word for part in parts for word in _words(part)]
        case Also(asked):
            return _words(asked)
    return []


def _and(parts: Sequence[Node]) -> Node | None:
    if len(parts) < 2:
        return parts[0] if parts else None
    return And(tuple(parts))
