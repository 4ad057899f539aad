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

from vmc_desktop.store.index.amending import amended, width
from vmc_desktop.store.index.arrays import Numbers
from vmc_desktop.store.index.codec import Contents, write_index
from vmc_desktop.store.index.segment import FIELDS, Part, document_count, read_segment
from vmc_desktop.store.index.spoken import Spoken, running, written


def merge_segments(index: Path, editions: Sequence[str]) -> None:
    """Write the index of the archive; the order of the editions is that of the documents."""
    index.mkdir(exist_ok=True)
    parts = [read_segment(index / edition) for edition in editions]
    words = sorted(set().union(*(part.words for part in parts)))
    numbers = dict(zip(words, range(len(words)), strict=True))
    kind = width(len(words))
    maps = [_map(part, numbers, kind) for part in parts]
    empty = np.empty(0, kind)
    tokens = np.concatenate(
        [empty, *(own[part.tokens] for own, part in zip(maps, parts, strict=True))]
    )
    starts = _starts(parts)
    lengths = np.concatenate([np.empty(0, np.uint32), *(part.lengths for part in parts)])
    stems = _spoken(parts, maps, len(words))
    del parts, maps
    bounds = running(np.bincount(tokens, minlength=len(words) + 1))
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


def amend_segments(index: Path, editions: Sequence[str], before: Path, changed: str) -> None:
    """Write the index of the archive where one edition is other than in an index that is there.

    Args:
        index: where it is written; the words of the editions are there.
        editions: all of them in the order of the documents, which is that of the other index.
        before: the folder of that index.
        changed: the edition.
    """
    earlier = editions[: editions.index(changed)]
    first = sum(document_count(index / edition) for edition in earlier)
    try:
        old = read_segment(before / changed)
        contents = amended(before, old, read_segment(index / changed), first)
    except OSError:
        # Another process has removed that index: nothing is lost but time.
        contents = None
    if contents is None:
        merge_segments(index, editions)
    else:
        write_index(index, contents)


def _map(part: Part, numbers: dict[str, int], kind: np.dtype[np.unsignedinteger]) -> Numbers:
    """From the numbers of an edition's words to those of the archive's; the break stays last."""
    own = np.fromiter(map(numbers.__getitem__, part.words), kind, len(part.words))
    return np.append(own, kind.type(len(numbers)))


def _starts(parts: Sequence[Part]) -> Numbers:
    base, found = 0, [np.zeros(1, np.uint32)]
    for part in parts:
        found.append((part.starts[1:] + np.int64(base)).astype(np.uint32))
        base += len(part.tokens)
    return np.concatenate(found)


def _held(cells: Numbers, bounds: Numbers) -> Numbers:
    documents = cells // len(FIELDS)
    new = np.ones(len(cells), np.uint32)
    new[1:] = documents[1:] != documents[:-1]
    begun = bounds[:-2]
    new[begun] = 1
    return np.add.reduceat(new, begun).astype(np.uint32) if len(begun) else new


def _spoken(parts: Sequence[Part], maps: Sequence[Numbers], words: int) -> Contents:
    """For each language its words and stems."""
    found: dict[str, Spoken] = {}
    for own, part in zip(maps, parts, strict=True):
        for language, (said, stems) in part.stems.items():
            spoken = found.get(language) or found.setdefault(language, Spoken(words))
            spoken.add(own[said], stems)
    return written(found)
