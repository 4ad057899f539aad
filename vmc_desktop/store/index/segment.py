"""The words of one edition in their order: what the archive's index is put together from.

A document is a record of the edition, in reading order. Its words stand as they are (folded, not
stemmed): stems are a matter of the word list (`lexicon`), which leads from a word of the query to
the forms that stand in the texts. So completion, prefixes, marks and phrases work on the words
themselves, and each language keeps its own stems. Only what changed is written anew.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import numpy as np

from vmc_desktop.store.index.arrays import Arrays, Numbers, write_arrays
from vmc_desktop.store.index.stems import stem

FIELDS = ("title", "heading", "names", "text")
"""Fields of the index; each but ``names`` is searched by stems."""
SHIFT = 2
"""A cell divided by the number of fields is its document; as these are four, a shift does it."""
STEMMED = frozenset({"title", "heading", "text"})
PART = "words.arrays"

_PLACES = {field: place for place, field in enumerate(FIELDS)}
_STEMMED = np.array([field in STEMMED for field in FIELDS])
_BREAK = "\0"
"""Stands after each passage, so that no phrase reaches from one into the next."""


@dataclass(frozen=True, slots=True)
class Records:
    """What is indexed of records: how many ``passages`` each has, and what they say.

    Of each passage there is its field, its language, and its words, folded, in one text with
    blanks between them.
    """

    passages: Sequence[int]
    fields: Sequence[str]
    languages: Sequence[str]
    texts: Sequence[str]


@dataclass(frozen=True, slots=True)
class Part:
    """The words of one edition.

    ``tokens`` are the numbers of its words in the order of documents, fields and passages, a
    break (the number of words) after each passage; a cell is one field of one document: it begins
    at ``starts`` and has ``lengths`` words. ``stems``: for each language the words that texts in
    it have, and their stems; ``times``: how often texts in it have them.
    """

    words: list[str]
    tokens: Numbers
    starts: Numbers
    lengths: Numbers
    stems: dict[str, tuple[Numbers, list[str]]]
    times: dict[str, Numbers]


def write_segment(folder: Path, records: Records, before: Path | None = None) -> None:
    """Write the words of one edition into a folder that is not there yet.

    Args:
        folder: it.
        records: the edition's.
        before: where the edition's words were written before, if they were: stems take long.
    """
    said = Said()
    known = known_stems(read_segment(before)) if before else {}
    cut = said.cut(records)
    write_said(folder, said, cut, said.times(cut), known)


@dataclass(frozen=True, slots=True)
class Cut:
    """Words by number, one cell after another, a break after each passage.

    A cell has ``sizes`` of them with the breaks, ``lengths`` without; ``spoken`` are, for each
    language, those that are stemmed.
    """

    tokens: Numbers
    sizes: Numbers
    lengths: Numbers
    spoken: dict[str, Numbers]


@dataclass(frozen=True, slots=True)
class _Languages:
    """Languages, and the number of that of each passage."""

    names: list[str]
    numbers: Numbers


class Said:
    """Words numbered as they come, the break first."""

    def __init__(self, words: Sequence[str] = ()) -> None:
        """Begin with words that are known."""
        known = (_BREAK, *words)
        self.numbers = defaultdict[str, int](count(len(known)).__next__)
        self.numbers.update(zip(known, range(len(known)), strict=True))

    def cut(self, records: Records) -> Cut:
        """The words of all cells: one long text is cut, since each cut has a price of its own."""
        cells, languages, texts = _in_order(records)
        words = f" {_BREAK} ".join((*texts, "")).split()
        numbers = np.fromiter(map(self.numbers.__getitem__, words), np.uint32, len(words))
        ends = np.flatnonzero(numbers == 0)
        sizes = np.diff(ends, prepend=-1) - 1
        filled = sizes > 0
        kept = np.ones(len(numbers), bool)
        kept[ends[~filled]] = False
        size = len(FIELDS) * len(records.passages)
        lengths = np.bincount(cells, sizes, size).astype(np.uint32)
        breaks = np.bincount(cells[filled], minlength=size)
        kept_numbers = numbers[kept]
        stemmed = _STEMMED[cells % len(FIELDS)]
        of_passage = np.where(stemmed, languages.numbers, -1)[filled]
        of_word = np.repeat(of_passage, sizes[filled] + 1)
        spoken = {
            name: kept_numbers[(of_word == number) & (kept_numbers > 0)]
            for number, name in enumerate(languages.names)
        }
        return Cut(kept_numbers, lengths + breaks, lengths, spoken)

    def times(self, cut: Cut) -> dict[str, Numbers]:
        """How often each language has each word."""
        size = len(self.numbers)
        return {name: np.bincount(own, minlength=size) for name, own in cut.spoken.items()}


def _in_order(records: Records) -> tuple[Numbers, _Languages, list[str]]:
    """Of all passages, one cell after another: cell, language, words."""
    places = _numbered(records.fields, _PLACES)
    first = np.arange(len(records.passages)) * len(FIELDS)
    cells = np.repeat(first, records.passages) + places
    # The order of a cell's passages is kept.
    order = np.argsort(cells, kind="stable")
    names = list(dict.fromkeys(records.languages))
    numbers = _numbered(records.languages, dict(zip(names, range(len(names)), strict=True)))
    texts = list(map(records.texts.__getitem__, order.tolist()))
    return cells[order], _Languages(names, numbers[order]), texts


def _numbered(things: Sequence[str], numbers: Mapping[str, int]) -> Numbers:
    return np.fromiter(map(numbers.__getitem__, things), np.int64, len(things))


def write_said(
    folder: Path,
    said: Said,
    cut: Cut,
    times: Mapping[str, Numbers],
    stems: Mapping[str, Mapping[str, str]],
) -> None:
    """Write the words of one edition into a folder that is not there yet.

    Args:
        folder: it.
        said: its words, and others, which are left out.
        cut: where they stand.
        times: how often each language has each of them.
        stems: for each language stems of words that need not be looked for.
    """
    folder.mkdir(parents=True)
    known = list(said.numbers)
    used = np.flatnonzero(np.bincount(cut.tokens, minlength=len(known))[1:]) + 1
    order = sorted(used.tolist(), key=known.__getitem__)
    words = [known[number] for number in order]
    # From the order in which words came to the alphabet's; the break comes last.
    ranks = np.empty(len(known), np.uint32)
    ranks[order] = np.arange(len(words), dtype=np.uint32)
    ranks[0] = len(words)
    spoken = {language: often for language, often in sorted(times.items()) if often.any()}
    things: dict[str, Numbers | Sequence[str]] = {
        "words": words,
        "tokens": ranks[cut.tokens],
        "starts": np.concatenate([[0], np.cumsum(cut.sizes)]).astype(np.uint32),
        "lengths": cut.lengths,
        "languages": list(spoken),
    }
    for language, often in spoken.items():
        things |= _language(language, often, words, ranks, stems.get(language, {}))
    write_arrays(folder / PART, things)


def _language(
    language: str,
    times: Numbers,
    words: Sequence[str],
    ranks: Numbers,
    stems: Mapping[str, str],
) -> dict[str, Numbers | Sequence[str]]:
    said = np.flatnonzero(times)
    said = said[np.argsort(ranks[said])]
    spoken = ranks[said]
    some = [words[number] for number in spoken.tolist()]
    return {
        f"spoken {language}": spoken,
        f"times {language}": times[said].astype(np.uint32),
        f"stems {language}": [stems.get(word) or stem(word, language) for word in some],
    }


def known_stems(part: Part) -> dict[str, dict[str, str]]:
    """For each language the stems of the words that its texts have."""
    return {
        language: {part.words[n]: one for n, one in zip(said.tolist(), stems, strict=True)}
        for language, (said, stems) in part.stems.items()
    }


def read_segment(folder: Path) -> Part:
    """Read what `write_segment` wrote."""
    part = Arrays(folder / PART)
    return Part(
        part.texts("words"),
        part.numbers("tokens"),
        part.numbers("starts"),
        part.numbers("lengths"),
        {
            language: (part.numbers(f"spoken {language}"), part.texts(f"stems {language}"))
            for language in part.texts("languages")
        },
        {language: part.numbers(f"times {language}") for language in part.texts("languages")},
    )


def document_count(folder: Path) -> int:
    """How many documents an edition has."""
    return len(Arrays(folder / PART).numbers("lengths")) // len(FIELDS)
