"""The words of an edition of which some records were edited: only theirs are cut and numbered anew.

What is written is byte for byte what `segment.write_segment` makes of all records.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from vmc_desktop.store.index.segment import (
    FIELDS,
    Entry,
    Part,
    Said,
    known_stems,
    read_segment,
    write_said,
)


@dataclass(frozen=True, slots=True)
class Touched:
    """Records one after another, from number ``first`` on: as they were, as they are to be."""

    first: int
    before: Sequence[Entry]
    now: Sequence[Entry]


def touch_segment(folder: Path, before: Path, touched: Touched) -> None:
    """Write the words of an edition as they were before, but for some records.

    Args:
        folder: where they are written; not there yet.
        before: where those of before are.
        touched: the records; as many as they were.
    """
    part = read_segment(before)
    said = _said(part)
    gone = Said()
    gone.numbers = said.numbers
    gone.cells(touched.before)
    cells, lengths = said.cells(touched.now)
    for language, times in gone.spoken.items():
        said.spoken[language].subtract(times)
    first = touched.first * len(FIELDS)
    last = first + len(cells)
    begin, end = int(part.starts[first]), int(part.starts[last])
    # Numbers as in `Said`, where the break comes first.
    tokens = (part.tokens + np.uint32(1)) * (part.tokens < len(part.words))
    coming = np.array([word for cell in cells for word in cell], np.uint32)
    sizes = np.diff(part.starts.astype(np.int64))
    sizes[first:last] = [len(cell) for cell in cells]
    long = part.lengths.copy()
    long[first:last] = lengths
    write_said(
        folder,
        said,
        np.concatenate([tokens[:begin], coming, tokens[end:]]),
        sizes,
        long,
        known_stems(part),
    )


def _said(part: Part) -> Said:
    said = Said(part.words)
    for language, (spoken, _) in part.stems.items():
        numbers = (spoken + np.uint32(1)).tolist()
        times = part.times[language].tolist()
        said.spoken[language].update(dict(zip(numbers, times, strict=True)))
    return said
