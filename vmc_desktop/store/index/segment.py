"""The words of one edition in their order: what the archive's index is put together from.

A document is a record of the edition, in reading order. Its words stand as they are (folded, not
stemmed): stems are a matter of the word list (`lexicon`), which leads from a word of the query to
the forms that stand in the texts. So completion, prefixes, marks and phrases work on the words
themselves, and each language keeps its own stems. Only what changed is written anew.
"""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
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
_BREAK = ""
"""Stands after each passage, so that no phrase reaches from one into the next."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What is indexed of a record: its key, and (field, language, folded words) of its passages."""

    key: str
    passages: tuple[tuple[str, str, list[str]], ...]


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


def write_segment(folder: Path, entries: Sequence[Entry], before: Path | None = None) -> None:
    """Write the words of one edition into a folder that is not there yet.

    Args:
        folder: it.
        entries: the edition's records.
        before: where the edition's words were written before, if they were: stems take long.
    """
    said = Said()
    known = known_stems(read_segment(before)) if before else {}
    cells, lengths = said.cells(entries)
    tokens = np.frombuffer(array("I", (word for cell in cells for word in cell)), np.uint32)
    sizes = np.fromiter(map(len, cells), np.int64, len(cells))
    write_said(folder, said, tokens, sizes, np.array(lengths, np.uint32), known)


class Said:
    """Words numbered as they come, the break first, and how often each language has them."""

    def __init__(self, words: Sequence[str] = ()) -> None:
        """Begin with words that are known."""
        known = (_BREAK, *words)
        self.numbers = defaultdict[str, int](count(len(known)).__next__)
        self.numbers.update(zip(known, range(len(known)), strict=True))
        self.spoken: defaultdict[str, Counter[int]] = defaultdict(Counter)

    def cells(self, entries: Sequence[Entry]) -> tuple[list[list[int]], list[int]]:
        """The words of each cell, a break after each passage, and how many words it has."""
        found: list[list[int]] = []
        lengths: list[int] = []
        end_of_passage = self.numbers[_BREAK]
        for entry in entries:
            cells: list[list[int]] = [[] for _ in FIELDS]
            long = [0] * len(FIELDS)
            for field, language, words in entry.passages:
                said = list(map(self.numbers.__getitem__, words))
                if field in STEMMED:
                    self.spoken[language].update(said)
                if said:
                    place = _PLACES[field]
                    cells[place] += said
                    cells[place].append(end_of_passage)
                    long[place] += len(said)
            found += cells
            lengths += long
        return found, lengths


def write_said(
    folder: Path,
    said: Said,
    tokens: Numbers,
    sizes: Numbers,
    lengths: Numbers,
    stems: Mapping[str, Mapping[str, str]],
) -> None:
    """Write the words of one edition into a folder that is not there yet.

    Args:
        folder: it.
        said: its words, and others, which are left out.
        tokens: their numbers, one cell after another.
        sizes: how many of them each cell has, breaks included.
        lengths: how many without breaks.
        stems: for each language stems of words that need not be looked for.
    """
    folder.mkdir(parents=True)
    known = list(said.numbers)
    used = np.flatnonzero(np.bincount(tokens, minlength=len(known))[1:]) + 1
    order = sorted(used.tolist(), key=known.__getitem__)
    words = [known[number] for number in order]
    # From the order in which words came to the alphabet's; the break comes last.
    ranks = np.empty(len(known), np.uint32)
    ranks[order] = np.arange(len(words), dtype=np.uint32)
    ranks[0] = len(words)
    spoken = {language: +times for language, times in sorted(said.spoken.items())}
    things: dict[str, Numbers | Sequence[str]] = {
        "words": words,
        "tokens": ranks[tokens],
        "starts": np.concatenate([[0], np.cumsum(sizes)]).astype(np.uint32),
        "lengths": lengths,
        "languages": [language for language, times in spoken.items() if times],
    }
    for language, times in spoken.items():
        if times:
            things |= _language(language, times, words, ranks, stems.get(language, {}))
    write_arrays(folder / PART, things)


def _language(
    language: str,
    times: Counter[int],
    words: Sequence[str],
    ranks: Numbers,
    stems: Mapping[str, str],
) -> dict[str, Numbers | Sequence[str]]:
    own = ranks[np.fromiter(times, np.intp, len(times))]
    order = np.argsort(own)
    spoken = own[order]
    often = np.fromiter(times.values(), np.uint32, len(times))[order]
    some = [words[number] for number in spoken.tolist()]
    return {
        f"spoken {language}": spoken,
        f"times {language}": often,
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
