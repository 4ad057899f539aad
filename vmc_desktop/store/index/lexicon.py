"""The word list of the whole archive, held in memory: forms, completions, where lists begin."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

import msgspec

from vmc_desktop.store.index.segment import FIELDS, PART, Part
from vmc_desktop.store.index.stems import stem

FILE = "lexicon.msgpack"


class Lexicon(msgspec.Struct):
    """All words of all editions, sorted, with their places.

    The places of word n are the entries ``starts[n]`` to ``starts[n + 1]`` of ``sections`` and
    ``offsets``. A section is edition number * len(FIELDS) + field number.
    ``stems``: for each language stem -> numbers of its words. ``bases``: the number of the first
    document of each edition, and at the end the number of all.
    """

    editions: list[str]
    bases: list[int]
    words: list[str]
    starts: list[int]
    sections: bytes
    offsets: bytes
    lengths: dict[str, bytes]
    stems: dict[str, dict[str, list[int]]]

    def number(self, word: str) -> int | None:
        """The number of a word; None where no text has it."""
        place = bisect_left(self.words, word)
        return place if place < len(self.words) and self.words[place] == word else None

    def completions(self, beginning: str) -> range:
        """The numbers of all words that begin so."""
        first = bisect_left(self.words, beginning)
        return range(first, bisect_left(self.words, beginning + "\U0010ffff", first))

    def forms(self, word: str) -> frozenset[int]:
        """The numbers of the words that share the word's stem in any of the languages."""
        found = {
            number
            for language, groups in self.stems.items()
            for number in groups.get(stem(word, language), ())
        }
        own = self.number(word)
        return frozenset(found if own is None else found | {own})


def merge_words(index: Path, editions: Sequence[str]) -> None:
    """Put the word lists of the editions together; their order is the order of the documents."""
    index.mkdir(exist_ok=True)
    parts = [_read_part(index / edition / PART) for edition in editions]
    words = sorted({w for part in parts for terms, _ in part.terms.values() for w in terms})
    numbers = {word: number for number, word in enumerate(words)}
    places: list[list[tuple[int, int]]] = [[] for _ in words]
    for edition, part in enumerate(parts):
        for field, (terms, offsets) in part.terms.items():
            section = edition * len(FIELDS) + FIELDS.index(field)
            for word, offset in zip(terms, offsets, strict=True):
                places[numbers[word]].append((section, offset))
    lexicon = Lexicon(
        list(editions),
        _running(part.documents for part in parts),
        words,
        _running(len(entries) for entries in places),
        array("I", (section for entries in places for section, _ in entries)).tobytes(),
        array("Q", (offset for entries in places for _, offset in entries)).tobytes(),
        {
            field: array("I", (n for part in parts for n in part.lengths[field])).tobytes()
            for field in FIELDS
        },
        _groups(parts, numbers),
    )
    (index / FILE).write_bytes(msgspec.msgpack.encode(lexicon))


def read_lexicon(index: Path) -> Lexicon:
    """Read the word list of the archive."""
    return msgspec.msgpack.decode((index / FILE).read_bytes(), type=Lexicon)


@lru_cache(maxsize=1)
def _part_decoder() -> msgspec.msgpack.Decoder[Part]:
    return msgspec.msgpack.Decoder(Part)


def _read_part(file: Path) -> Part:
    return _part_decoder().decode(file.read_bytes())


def _running(numbers: Iterable[int]) -> list[int]:
    total, found = 0, [0]
    for number in numbers:
        total += number
        found.append(total)
    return found


def _groups(parts: Sequence[Part], numbers: dict[str, int]) -> dict[str, dict[str, list[int]]]:
    found: dict[str, dict[str, set[int]]] = {}
    for part in parts:
        for language, stems in part.stems.items():
            groups = found.setdefault(language, {})
            for word, root in stems.items():
                groups.setdefault(root, set()).add(numbers[word])
    return {
        language: {root: sorted(members) for root, members in groups.items()}
        for language, groups in found.items()
    }
