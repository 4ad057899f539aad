"""The words of one edition in their order: what the archive's index is put together from.

A document is a record of the edition, in reading order. Its words stand as they are (folded, not
stemmed): stems are a matter of the word list (`lexicon`), which leads from a word of the query to
the forms that stand in the texts. So completion, prefixes, marks and phrases work on the words
themselves, and each language keeps its own stems. Only what changed is written anew.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Sequence
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
    it have, and their stems.
    """

    words: list[str]
    tokens: Numbers
    starts: Numbers
    lengths: Numbers
    stems: dict[str, tuple[Numbers, list[str]]]


def write_segment(folder: Path, entries: Sequence[Entry], before: Path | None = None) -> None:
    """Write the words of one edition into a folder that is not there yet.

    Args:
        folder: it.
        entries: the edition's records.
        before: where the edition's words were written before, if they were: stems take long.
    """
    folder.mkdir(parents=True)
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    end_of_passage = numbers[_BREAK]
    tokens, starts, lengths = array("I"), array("I", (0,)), array("I")
    spoken: defaultdict[str, set[int]] = defaultdict(set)
    for entry in entries:
        cells: list[list[int]] = [[] for _ in FIELDS]
        long = [0] * len(FIELDS)
        for field, language, words in entry.passages:
            said = list(map(numbers.__getitem__, words))
            if field in STEMMED:
                spoken[language].update(said)
            if said:
                place = _PLACES[field]
                cells[place] += said
                cells[place].append(end_of_passage)
                long[place] += len(said)
        for cell in cells:
            tokens.fromlist(cell)
            starts.append(len(tokens))
        lengths.fromlist(long)
    known = _known_stems(before) if before else {}
    _write(folder / PART, list(numbers), (tokens, starts, lengths), spoken, known)


def _write(
    file: Path,
    known: list[str],
    arrays: tuple[array[int], array[int], array[int]],
    spoken: dict[str, set[int]],
    stems: dict[str, dict[str, str]],
) -> None:
    order = sorted(range(1, len(known)), key=known.__getitem__)
    words = [known[number] for number in order]
    # From the order in which words came to the alphabet's; the break comes last.
    ranks = np.empty(len(known), np.uint32)
    ranks[order] = np.arange(len(words), dtype=np.uint32)
    ranks[0] = len(words)
    tokens, starts, lengths = (np.frombuffer(numbers, np.uint32) for numbers in arrays)
    things: dict[str, Numbers | Sequence[str]] = {
        "words": words,
        "tokens": ranks[tokens],
        "starts": starts,
        "lengths": lengths,
        "languages": sorted(spoken),
    }
    for language, some in spoken.items():
        said = np.sort(ranks[list(some)]) if some else np.empty(0, np.uint32)
        things[f"spoken {language}"] = said
        stemmed = stems.get(language, {})
        things[f"stems {language}"] = [
            stemmed.get(words[n]) or stem(words[n], language) for n in said.tolist()
        ]
    write_arrays(file, things)


def _known_stems(folder: Path) -> dict[str, dict[str, str]]:
    part = read_segment(folder)
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
    )


def document_count(folder: Path) -> int:
    """How many documents an edition has."""
    return len(Arrays(folder / PART).numbers("lengths")) // len(FIELDS)
