"""Putting the editions' words together: one list of places for each word of the archive.

    tokens   the words of all documents in their order, as numbers; a break after each passage
    starts   where the cells begin in it: cell 4 * n + f is field f of document n
    places   for each word, one after another, where it stands in ``tokens``; last the breaks
    cells    the same, but in which cell: what most questions need
    bounds   word n has ``places[bounds[n]:bounds[n + 1]]``, in ascending order
    lengths  how many words each cell has
    held     how many documents hold each word

As words are numbered by the alphabet, all that begin alike lie in one stretch.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from vmc_desktop.store.index.arrays import Numbers
from vmc_desktop.store.index.codec import write_index
from vmc_desktop.store.index.segment import FIELDS, Part, read_segment

_SMALL = 0xFFFF


def merge_segments(index: Path, editions: Sequence[str]) -> None:
    """Write the index of the archive; the order of the editions is that of the documents."""
    index.mkdir(exist_ok=True)
    parts = [read_segment(index / edition) for edition in editions]
    words = sorted(set().union(*(part.words for part in parts)))
    numbers = dict(zip(words, range(len(words)), strict=True))
    # Two bytes are enough for most archives, and two bytes are sorted fast.
    kind = np.uint16 if len(words) < _SMALL else np.uint32
    maps = [_map(part, numbers, kind) for part in parts]
    empty = np.empty(0, kind)
    tokens = np.concatenate(
        [empty, *(own[part.tokens] for own, part in zip(maps, parts, strict=True))]
    )
    starts = _starts(parts)
    lengths = np.concatenate([np.empty(0, np.uint32), *(part.lengths for part in parts)])
    stems = _stems(parts, maps, len(words))
    del parts, maps
    bounds = _running(np.bincount(tokens, minlength=len(words) + 1))
    places = np.argsort(tokens, kind="stable").astype(np.uint32)
    cells = np.repeat(np.arange(len(lengths), dtype=np.uint32), np.diff(starts))
    cells = cells[places[: bounds[-2]]]
    write_index(
        index,
        {
            "words": words,
            **stems,
            "bounds": bounds,
            "lengths": lengths,
            "held": _held(cells, bounds),
            "starts": starts,
            "tokens": tokens,
            "places": places,
            "cells": cells,
        },
    )


def _map(part: Part, numbers: dict[str, int], kind: type[np.unsignedinteger]) -> Numbers:
    """From the numbers of an edition's words to those of the archive's; the break stays last."""
    own = np.fromiter(map(numbers.__getitem__, part.words), kind, len(part.words))
    return np.append(own, kind(len(numbers)))


def _starts(parts: Sequence[Part]) -> Numbers:
    base, found = 0, [np.zeros(1, np.uint32)]
    for part in parts:
        found.append((part.starts[1:] + np.int64(base)).astype(np.uint32))
        base += len(part.tokens)
    return np.concatenate(found)


def _running(counts: Numbers) -> Numbers:
    return np.concatenate([np.zeros(1, np.int64), np.cumsum(counts)])


def _held(cells: Numbers, bounds: Numbers) -> Numbers:
    documents = cells // len(FIELDS)
    new = np.ones(len(cells), np.uint32)
    new[1:] = documents[1:] != documents[:-1]
    begun = bounds[:-2]
    new[begun] = 1
    return np.add.reduceat(new, begun) if len(begun) else new


def _stems(
    parts: Sequence[Part], maps: Sequence[Numbers], words: int
) -> dict[str, Numbers | Sequence[str]]:
    """For each language its stems, and the numbers of the words that have them."""
    found: dict[str, Numbers | Sequence[str]] = {}
    languages = sorted({language for part in parts for language in part.stems})
    for language in languages:
        known = np.zeros(words, bool)
        groups: dict[str, list[int]] = {}
        for own, part in zip(maps, parts, strict=True):
            if language not in part.stems:
                continue
            said, stems = part.stems[language]
            numbers = own[said]
            new = np.flatnonzero(~known[numbers])
            known[numbers] = True
            for place, number in zip(new.tolist(), numbers[new].tolist(), strict=True):
                groups.setdefault(stems[place], []).append(number)
        found[f"stems {language}"] = list(groups)
        counts = np.fromiter(map(len, groups.values()), np.int64, len(groups))
        found[f"starts {language}"] = _running(counts)
        forms = [number for group in groups.values() for number in sorted(group)]
        found[f"forms {language}"] = np.array(forms, np.uint32)
    found["languages"] = languages
    return found
