"""The words of an edition of which some records were edited: only theirs are cut and numbered anew.

What is written is byte for byte what `segment.write_segment` makes of all records.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from vmc_desktop.store.index.arrays import Numbers
from vmc_desktop.store.index.segment import (
    FIELDS,
    Cut,
    Part,
    Records,
    Said,
    known_stems,
    read_segment,
    write_said,
)


@dataclass(frozen=True, slots=True)
class Touched:
    """Records one after another, from number ``first`` on: as they were, as they are to be."""

    first: int
    before: Records
    now: Records


def touch_segment(folder: Path, before: Path, touched: Touched) -> None:
    """Write the words of an edition as they were before, but for some records.

    Args:
        folder: where they are written; not there yet.
        before: where those of before are.
        touched: the records; as many as they were.
    """
    part = read_segment(before)
    said = Said(part.words)
    gone, now = said.cut(touched.before), said.cut(touched.now)
    first = touched.first * len(FIELDS)
    last = first + len(now.sizes)
    begin, end = int(part.starts[first]), int(part.starts[last])
    # Numbers as in `Said`, where the break comes first.
    tokens = (part.tokens + np.uint32(1)) * (part.tokens < len(part.words))
    sizes = np.diff(part.starts.astype(np.int64))
    sizes[first:last] = now.sizes
    lengths = part.lengths.copy()
    lengths[first:last] = now.lengths
    tokens = np.concatenate([tokens[:begin], now.tokens, tokens[end:]])
    cut = Cut(tokens, sizes, lengths, {})
    write_said(folder, said, cut, _times(part, said, gone, now), known_stems(part))


def _times(part: Part, said: Said, gone: Cut, now: Cut) -> dict[str, Numbers]:
    """How often each language has each word, when some went and others came."""
    found = said.times(now)
    none = np.zeros(len(said.numbers), np.int64)
    for language, (spoken, _) in part.stems.items():
        often = none.copy()
        often[spoken + 1] = part.times[language]
        found[language] = found.get(language, none) + often
    for language, often in said.times(gone).items():
        found[language] = found.get(language, none) - often
    return found
