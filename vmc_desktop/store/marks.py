"""What a query matches in any text: what is marked on a page and in a snippet."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from vmc_desktop.store.folding import fold_word, offsets, words
from vmc_desktop.store.index.lexicon import Lexicon
from vmc_desktop.store.query_tree import Also, And, Filter, Near, Node, Or, Phrase, Word

Spans = tuple[tuple[int, int], ...]

_NOTHING = re.compile("(?!)")

Needs = tuple[tuple[str, ...], ...]
"""Letters that a plain text must have in a row: of each of these, some."""


class _Letters(dict[int, str]):
    """What folding makes of a letter; two of it where that is not a single plain one."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        if letter.isalnum():
            folded = fold_word(letter)
            alike = len(folded) == 1 and folded.isascii()
        else:
            folded, alike = letter, unicodedata.category(letter)[0] in "PSZ"
        found = self[code] = folded if alike else letter * 2
        return found


_letters = _Letters({code: chr(code) for code in range(128)})
# Nor is the s of a possessive a word here, as in `folding`.
_BEGIN = "(?<![a-z0-9])(?!(?<=['’])s(?![a-z0-9]))"
_BETWEEN = "(?:['’]s(?![a-z0-9])|[^a-z0-9])+"


class Told:
    """A text with its words, which are cut when they are first asked for."""

    __slots__ = ("_offsets", "_plain", "_said", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._plain: str | None = None
        self._said: list[str] | None = None
        self._offsets: list[tuple[int, int]] | None = None

    @property
    def plain(self) -> str:
        """The text in small letters, where that is all that folding does to it; else empty."""
        if self._plain is None:
            text = self.text
            plain = text if text.isascii() else text.translate(_letters)
            self._plain = plain.lower() if len(plain) == len(text) else ""
        return self._plain

    @property
    def said(self) -> list[str]:
        """Its folded words."""
        if self._said is None:
            self._said = words(self.text)
        return self._said

    @property
    def offsets(self) -> list[tuple[int, int]]:
        """(start, end) of each word."""
        if self._offsets is None:
            self._offsets = offsets(self.text)
        return self._offsets


_TELLING = 3
_NAMED = frozenset({"speaker", "moderator", "person", "organisation", "country"})


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a query: every word that it matches, and how matching words may begin."""

    words: frozenset[str]
    beginning: str = ""

    def matches(self, word: str) -> bool:
        """Whether a folded word of a text is meant."""
        return word in self.words or (bool(self.beginning) and word.startswith(self.beginning))


Terms = tuple[Term, ...]
"""A word, or the words of a phrase."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What a query matches. False where it matches no words (a search by year alone).

    ``sequences`` are words and phrases; ``alone`` the numbers of those that are marked wherever
    they stand, ``near`` (left, right, distance) those that are marked beside each other.
    """

    sequences: tuple[Terms, ...] = ()
    alone: tuple[int, ...] = ()
    near: tuple[tuple[int, int, int], ...] = ()
    _first: dict[str, list[int]] = field(default_factory=dict, repr=False)
    _begun: tuple[tuple[str, int], ...] = field(default=(), repr=False)
    _needs: tuple[Needs, ...] = field(default=(), repr=False)
    _single: re.Pattern[str] | None = field(default=None, repr=False)
    _phrases: tuple[tuple[Needs, re.Pattern[str]], ...] = field(default=(), repr=False)

    def __bool__(self) -> bool:
        return bool(self.sequences)

    @classmethod
    def of(cls, node: Node | None, lexicon: Lexicon) -> Marks:
        """The marks of a query; what it excludes is not marked."""
        numbers: dict[Terms, int] = {}

        def number(leaf: Word | Phrase) -> int:
            return numbers.setdefault(_terms(leaf, lexicon), len(numbers))

        alone: dict[int, None] = {}
        near: list[tuple[int, int, int]] = []
        for leaf in _leaves(node):
            if isinstance(leaf, Near):
                near.append((number(leaf.left), number(leaf.right), leaf.distance))
            else:
                alone[number(leaf)] = None
        first: dict[str, list[int]] = {}
        for terms, place in numbers.items():
            for word in terms[0].words:
                first.setdefault(word, []).append(place)
        begun = tuple((t[0].beginning, n) for t, n in numbers.items() if t[0].beginning)
        sequences = tuple(numbers)
        asked = [sequences[place] for place in alone]
        single = _pattern([terms[0] for terms in asked if len(terms) == 1])
        phrases = tuple((_needs(terms), _phrase(terms)) for terms in asked if len(terms) > 1)
        needs = [_needs(terms) for terms in asked]
        needs += [_needs((*sequences[left], *sequences[right])) for left, right, _ in near]
        ways = tuple(dict.fromkeys(needs))
        return cls(sequences, tuple(alone), tuple(near), first, begun, ways, single, phrases)

    def spans(self, text: str | Told) -> Spans:
        """(start, end) offsets of what matches, in order; a phrase is one span, none overlap.

        A line of a text is a paragraph: nothing reaches from one into the next.
        """
        if not self:
            return ()
        told = Told(text) if isinstance(text, str) else text
        if "\n" in told.text:
            return tuple(self._by_line(told.text))
        plain = told.plain
        if not plain:
            return self._spans_of_words(told)
        # Many times faster than to look at each word, and most texts are plain.
        if not self._may_be_in(plain):
            return ()
        if self.near:
            return self._spans_of_words(told)
        single = [match.span() for match in self._single.finditer(plain)] if self._single else []
        if not self._phrases:
            return tuple(single)
        # To look for the letters of a phrase costs a tenth of looking for the phrase.
        some = [one for needs, one in self._phrases if _has(plain, needs)]
        found = [match.span(1) for one in some for match in one.finditer(plain)]
        return _merged((*single, *found)) if found else tuple(single)

    def _may_be_in(self, plain: str) -> bool:
        """Whether a plain text has the letters that anything which matches has."""
        return any(_has(plain, needs) for needs in self._needs)

    def _by_line(self, text: str) -> Iterator[tuple[int, int]]:
        begin = 0
        for line in text.split("\n"):
            for start, end in self.spans(line):
                yield begin + start, begin + end
            begin += len(line) + 1

    def _spans_of_words(self, told: Told) -> Spans:
        runs = self._runs(told.said)
        found = [run for number in self.alone for run in runs.get(number, ())]
        for left, right, distance in self.near:
            found += _neighbours(runs.get(left, []), runs.get(right, []), distance)
        if not found:
            return ()
        cut = told.offsets
        return _merged((cut[first][0], cut[last][1]) for first, last in found)

    def _runs(self, said: Sequence[str]) -> dict[int, list[tuple[int, int]]]:
        """Where each sequence stands: the places of its first and last word."""
        runs: dict[int, list[tuple[int, int]]] = {}
        first, begun = self._first, tuple(beginning for beginning, _ in self._begun)
        for place, word in enumerate(said):
            known = first.get(word)
            if begun and word.startswith(begun):
                more = [number for start, number in self._begun if word.startswith(start)]
                known = [*(known or ()), *more]
            for number in known or ():
                last = place + len(self.sequences[number]) - 1
                if last == place or self._follows(number, said, place):
                    runs.setdefault(number, []).append((place, last))
        return runs

    def _follows(self, number: int, said: Sequence[str], place: int) -> bool:
        terms = self.sequences[number]
        return place + len(terms) <= len(said) and all(
            terms[n].matches(said[place + n]) for n in range(1, len(terms))
        )


def _leaves(node: Node | None) -> Iterator[Word | Phrase | Near]:
    match node:
        case Word() | Phrase() | Near():
            yield node
        case Filter(shelf, named, prefix) if shelf in _NAMED:
            # A single word of a name is that word; Phrase keeps it from being stemmed.
            yield Phrase(named, prefix)
        case Also(asked, others):
            yield from _leaves(asked)
            yield from others
        case And(parts) | Or(parts):
            for part in parts:
                yield from _leaves(part)


def _terms(leaf: Word | Phrase, lexicon: Lexicon) -> Terms:
    if isinstance(leaf, Word):
        return (_term(leaf.text, leaf.prefix, lexicon),)
    if len(leaf.words) == 1:
        return (Term(frozenset(leaf.words), leaf.words[0] if leaf.prefix else ""),)
    last = len(leaf.words) - 1
    return tuple(
        _term(word, leaf.prefix and n == last, lexicon) for n, word in enumerate(leaf.words)
    )


def _term(word: str, prefix: bool, lexicon: Lexicon) -> Term:
    forms = {lexicon.words[number] for number in lexicon.forms(word)}
    return Term(frozenset(forms | {word}), word if prefix else "")


def _needs(terms: Terms) -> Needs:
    """What a plain text must have that all of these are in."""
    return tuple(dict.fromkeys(_hints(term) for term in terms))


def _hints(term: Term) -> tuple[str, ...]:
    """Letters of which a plain text must have some in a row for the term to be in it."""
    known = sorted(word for word in (*term.words, term.beginning) if _is_plain(word))
    shared = _shared(known[0], known[-1]) if known else ""
    return (shared,) if len(shared) >= _TELLING else tuple(known)


def _shared(one: str, other: str) -> str:
    """How both begin."""
    while not other.startswith(one):
        one = one[:-1]
    return one


def _pattern(terms: Sequence[Term]) -> re.Pattern[str] | None:
    """What finds any of these in a plain text, if any can be: agrees with `folding.words`.

    The first letter of each comes before what must not stand before it: so Python looks for those
    letters alone, many times faster than it tries every place of a text.
    """
    rests: dict[str, list[str]] = {}
    for term in terms:
        for way in _ways(term):
            rests.setdefault(way[0], []).append(way[1:])
    either = (f"{one}{_begins(one)}(?:{'|'.join(some)})" for one, some in rests.items())
    return re.compile("|".join(either)) if rests else None


def _begins(letter: str) -> str:
    """What is true behind the first letter of a word; the s of a possessive is none."""
    possessive = "(?!(?<=['’]s)(?![a-z0-9]))" if letter == "s" else ""
    return f"(?<![a-z0-9]{letter}){possessive}"


def _phrase(terms: Terms) -> re.Pattern[str]:
    """What finds the words one after another, even where they begin anew among themselves."""
    some = [_written(term) for term in terms]
    if not all(some):
        return _NOTHING
    return re.compile(f"{_BEGIN}(?=((?:{f'){_BETWEEN}{_BEGIN}(?:'.join(some)})))")


def _written(term: Term) -> str:
    """A term in a pattern; nothing where no plain text can have it."""
    return "|".join(_ways(term))


def _ways(term: Term) -> list[str]:
    whole = [f"{word}(?![a-z0-9])" for word in sorted(term.words) if _is_plain(word)]
    begun = [f"{term.beginning}[a-z0-9]*"] if _is_plain(term.beginning) else []
    return [*begun, *whole]


def _is_plain(word: str) -> bool:
    return word.isascii() and word.isalnum()


def _has(plain: str, needs: Needs) -> bool:
    """Whether a plain text has some letters of each."""
    for hints in needs:
        for hint in hints:
            if hint in plain:
                break
        else:
            return False
    return True


def _neighbours(
    left: Sequence[tuple[int, int]], right: Sequence[tuple[int, int]], distance: int
) -> Iterator[tuple[int, int]]:
    for one in left:
        for other in right:
            if 0 < other[0] - one[1] <= distance or 0 < one[0] - other[1] <= distance:
                yield one
                yield other


def _merged(found: Iterable[tuple[int, int]]) -> Spans:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(found):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
