"""Which records match a query, and how well: exactly, over decoded posting lists.

Sets of records are whole numbers, bit n for record n: AND, OR, NOT and counting are then one
operation each, whatever their size. Scores are BM25F. Each word, phrase or NEAR of the query is a
concept; how often a record holds it is summed over the fields, weighted and set against the
field's length, before it is saturated, so that the forms of a word and its places in title and
text count as one thing:

    frequency = sum over fields of weight * count / (1 - b + b * length / average length)
    score     = idf * frequency * (k1 + 1) / (frequency + k1)
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, compress
from math import log

from vmc_desktop.store.index.codec import Postings
from vmc_desktop.store.index.reader import Index
from vmc_desktop.store.index.segment import FIELDS
from vmc_desktop.store.query_tree import Also, And, Filter, Near, Node, Not, Or, Phrase, Word, Years
from vmc_desktop.store.values import Values

WEIGHTS = {"title": 5.0, "heading": 4.0, "names": 3.0, "text": 1.0}
LENGTH_COUNTS = {"title": 0.3, "heading": 0.3, "names": 0.3, "text": 0.75}
"""b of BM25F, by field."""
SATURATION = 1.2
"""k1 of BM25F."""
OTHERS = 0.5
"""What words that were not asked for, but mean the same, count."""

_UNSTEMMED = "names"
_KEPT = 256
_ZERO_ONE = bytes.maketrans(b"01", b"\0\1")

Frequencies = Mapping[int, float]
Places = dict[int, list[tuple[int, int]]]
Leaf = Word | Phrase | Near


class Matcher:
    """Evaluates queries on an open index."""

    def __init__(self, index: Index, values: Values) -> None:
        self._index = index
        self._values = values
        self._size = index.size
        self._all = (1 << self._size) - 1
        self._norms: dict[str, list[float]] = {}
        self._known: OrderedDict[Leaf, tuple[Frequencies, int]] = OrderedDict()

    def matching(self, node: Node) -> int:
        """The records that match, as bits."""
        match node:
            case And(parts):
                found = self._all
                for part in parts:
                    found &= self.matching(part)
                return found
            case Or(parts):
                found = 0
                for part in parts:
                    found |= self.matching(part)
                return found
            case Not(part):
                return self._all & ~self.matching(part)
            case Also(asked, others):
                found = self.matching(asked)
                for other in others:
                    found |= self._leaf(other)[1]
                return found
            case Years(first, last):
                return self._values.years(first, last)
            case Filter(field, words, prefix):
                return self._values.named(field, words, prefix)
        return self._leaf(node)[1]

    def documents(self, bits: int) -> list[int]:
        """The numbers of the records, ascending."""
        return list(compress(range(self._size), self.selectors(bits)))

    def selectors(self, bits: int) -> bytes:
        """One byte for each record, 1 or 0, for `itertools.compress`."""
        return f"{bits:0{self._size}b}"[::-1].encode().translate(_ZERO_ONE) if self._size else b""

    def scores(self, node: Node, documents: Sequence[int]) -> dict[int, float]:
        """The score of each of these records; without any concept all are 0."""
        found = dict.fromkeys(documents, 0.0)
        for frequencies, weight in self._concepts(node):
            if not frequencies:
                continue
            idf = weight * self._idf(len(frequencies)) * (SATURATION + 1)
            for document in found.keys() & frequencies.keys():
                frequency = frequencies[document]
                found[document] += idf * frequency / (frequency + SATURATION)
        return found

    def _idf(self, documents: int) -> float:
        return log(1 + (self._size - documents + 0.5) / (documents + 0.5))

    def _concepts(self, node: Node) -> Iterable[tuple[Frequencies, float]]:
        match node:
            case Word() | Phrase() | Near():
                yield self._leaf(node)[0], 1.0
            case And(parts) | Or(parts):
                for part in parts:
                    yield from self._concepts(part)
            case Also(asked, others):
                yield from self._concepts(asked)
                pooled: dict[int, float] = {}
                for other in others:
                    _add(pooled, self._leaf(other)[0])
                yield pooled, OTHERS

    def _leaf(self, leaf: Leaf) -> tuple[Frequencies, int]:
        """How often each record holds it, and those records as bits; kept for the next time."""
        known = self._known.get(leaf)
        if known is not None:
            self._known.move_to_end(leaf)
            return known
        if isinstance(leaf, Word) or (isinstance(leaf, Phrase) and len(leaf.words) == 1):
            frequencies = self._word(leaf)
        else:
            frequencies = self._sequence(leaf)
        known = self._known[leaf] = frequencies, self._bits(frequencies)
        if len(self._known) > _KEPT:
            self._known.popitem(last=False)
        return known

    def _bits(self, documents: Iterable[int]) -> int:
        digits = bytearray(b"0") * self._size
        last = self._size - 1
        for document in documents:
            digits[last - document] = 49
        return int(digits, 2) if digits else 0

    def _word(self, leaf: Word | Phrase) -> Frequencies:
        found: dict[int, float] = {}
        norms = {field: self._norm(field) for field in FIELDS}
        exact, forms = self._meant(leaf)
        for number in sorted(exact | forms):
            for field, postings in self._index.postings(number).items():
                if field == _UNSTEMMED and number not in exact:
                    continue
                counts = norms[field]
                for document, count in zip(postings.documents, postings.frequencies, strict=True):
                    found[document] = found.get(document, 0.0) + count * counts[document]
        return found

    def _sequence(self, leaf: Phrase | Near) -> Frequencies:
        found: dict[int, float] = {}
        for field in FIELDS:
            norms = self._norm(field)
            places = (
                self._near(leaf, field) if isinstance(leaf, Near) else self._phrase(leaf, field)
            )
            for document, spans in places.items():
                found[document] = found.get(document, 0.0) + len(spans) * norms[document]
        return found

    def _norm(self, field: str) -> list[float]:
        """What one occurrence in each record counts."""
        norms = self._norms.get(field)
        if norms is None:
            lengths = self._index.lengths(field)
            filled = [length for length in lengths if length]
            average = sum(filled) / len(filled) if filled else 1.0
            weight, b = WEIGHTS[field], LENGTH_COUNTS[field]
            norms = [weight / (1 - b + b * length / average) for length in lengths]
            self._norms[field] = norms
        return norms

    def _meant(self, leaf: Word | Phrase) -> tuple[set[int], frozenset[int]]:
        """The numbers of the words that one word stands for: everywhere, and where stems count."""
        lexicon = self._index.lexicon
        text = leaf.text if isinstance(leaf, Word) else leaf.words[0]
        exact: set[int] = set(lexicon.completions(text)) if leaf.prefix else set()
        own = lexicon.number(text)
        if own is not None:
            exact.add(own)
        return exact, lexicon.forms(text) if isinstance(leaf, Word) else frozenset()

    def _lists(self, leaf: Word | Phrase, field: str) -> Iterable[Postings]:
        """The posting lists of every word that is meant by one word."""
        exact, forms = self._meant(leaf)
        for number in sorted(exact if field == _UNSTEMMED else exact | forms):
            postings = self._index.postings(number).get(field)
            if postings is not None:
                yield postings

    def _places(self, leaf: Word | Phrase, field: str) -> Places:
        if isinstance(leaf, Phrase) and len(leaf.words) > 1:
            return self._phrase(leaf, field)
        return {
            document: [(position, position) for position in sorted(positions)]
            for document, positions in _positions(list(self._lists(leaf, field)), None).items()
        }

    def _phrase(self, leaf: Phrase, field: str) -> Places:
        last = len(leaf.words) - 1
        lists = [
            list(self._lists(Word(word, leaf.prefix and n == last), field))
            for n, word in enumerate(leaf.words)
        ]
        within: set[int] | None = None
        for some in sorted(lists, key=lambda one: sum(len(p.documents) for p in one)):
            there = {document for postings in some for document in postings.documents}
            within = there if within is None else within & there
        if not within:
            return {}
        starts = _positions(lists[0], within)
        for shift, some in enumerate(lists[1:], 1):
            following = _positions(some, within)
            starts = {
                document: {p for p in places if p + shift in following[document]}
                for document, places in starts.items()
                if document in following
            }
        return {
            document: [(place, place + last) for place in sorted(places)]
            for document, places in starts.items()
            if places
        }

    def _near(self, leaf: Near, field: str) -> Places:
        left, right = self._places(leaf.left, field), self._places(leaf.right, field)
        found: Places = {}
        for document in left.keys() & right.keys():
            spans = [
                one
                for one in left[document]
                if any(_beside(one, other, leaf.distance) for other in right[document])
            ]
            if spans:
                found[document] = spans
        return found


def _beside(one: tuple[int, int], other: tuple[int, int], distance: int) -> bool:
    return 0 < other[0] - one[1] <= distance or 0 < one[0] - other[1] <= distance


def _add(total: dict[int, float], part: Frequencies) -> None:
    for document, frequency in part.items():
        total[document] = total.get(document, 0.0) + frequency


def _positions(lists: Sequence[Postings], within: set[int] | None) -> dict[int, set[int]]:
    """The positions of any of the words in each record."""
    found: dict[int, set[int]] = {}
    for postings in lists:
        places: array[int] = postings.positions
        ends = accumulate(postings.frequencies)
        for document, count, end in zip(
            postings.documents, postings.frequencies, ends, strict=True
        ):
            if within is None or document in within:
                found.setdefault(document, set()).update(places[end - count : end])
    return found
