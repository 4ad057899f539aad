"""What a table's columns are taken for, so that a person can look at it and say otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from vmc_desktop.errors import ArchiveError
from vmc_desktop.formats.intake import characters, read_bytes
from vmc_desktop.formats.programmes.columns import Columns, guessed
from vmc_desktop.formats.programmes.reading import LARGEST_BYTES, TABLES
from vmc_desktop.formats.programmes.table import ABOVE, rows_of
from vmc_desktop.formats.programmes.values import ProgrammeError


@dataclass(frozen=True, slots=True)
class TableHead:
    """The headings of a table, what stands below each first, and field to number of the column."""

    file: Path
    headings: tuple[str, ...]
    samples: tuple[str, ...]
    columns: Mapping[str, int]


def table_head(file: Path, remembered: Iterable[Columns] = ()) -> TableHead | None:
    """The head of a table; None for a file that is none, or cannot be read."""
    if file.suffix.lower() not in TABLES:
        return None
    try:
        said, _ = characters(read_bytes(file, LARGEST_BYTES, ProgrammeError, ""))
        plain = said.replace("\r\n", "\n").replace("\r", "\n")
        rows = [row for _, row in islice(rows_of(plain, str(file)), ABOVE + 1)]
    except (ArchiveError, UnicodeDecodeError):
        # Whoever reads it says what is wrong.
        return None
    known = list(remembered)
    found = [(guessed(row, {}, known), at) for at, row in enumerate(rows[:ABOVE])]
    told = next((at for columns, at in found if "title" in columns), None)
    if told is None:
        if not rows:
            return None
        # A title that stands above has fewer cells.
        told = max(range(len(rows[:ABOVE])), key=lambda at: (_cells(rows[at]), -at))
    headings = tuple(cell.strip() for cell in rows[told])
    below = rows[told + 1 :]
    samples = tuple(
        next((row[at].strip() for row in below if at < len(row) and row[at].strip()), "")
        for at in range(len(headings))
    )
    return TableHead(file, headings, samples, found[told][0])


def _cells(row: Sequence[str]) -> int:
    return sum(bool(cell.strip()) for cell in row)
