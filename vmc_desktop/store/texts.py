"""The texts of an edition's records, in one file for each edition beside the catalogue.

They are three quarters of what a built folder holds, and asked for by a record's place alone. In a
table they would be copied whenever anything in it changes; here those of an edition that did not
change are the same file in two built folders.

    number of records, n
    where each text ends, twice n numbers: a record's passages, its panel (empty if it is none)
    the texts, JSON

The catalogue asks for them by two functions of SQL: ``passages_of(edition, position)`` and
``panel_of(edition, position)``.
"""

from __future__ import annotations

import sqlite3
import sys
from array import array
from collections.abc import Iterable
from itertools import accumulate
from mmap import ACCESS_READ, mmap
from pathlib import Path

TEXTS = "texts"
_NONE = b"[]"
_SIZE = 4


def texts_file(folder: Path, edition: str) -> Path:
    """Where the texts of an edition are."""
    return folder / TEXTS / f"{edition}.texts"


def write_texts(folder: Path, edition: str, records: Iterable[tuple[bytes, bytes]]) -> None:
    """Write the (passages, panel) of each record of an edition, in the order of reading."""
    contents = [content for record in records for content in record]
    file = texts_file(folder, edition)
    file.parent.mkdir(exist_ok=True)
    ends = array("I", accumulate(map(len, contents)))
    with file.open("wb") as opened:
        opened.write(array("I", [len(contents) // 2]).tobytes() + ends.tobytes())
        opened.write(b"".join(contents))


def read_texts(folder: Path, edition: str) -> list[tuple[bytes, bytes]]:
    """What `write_texts` wrote."""
    content = texts_file(folder, edition).read_bytes()
    start = _SIZE * (1 + 2 * int.from_bytes(content[:_SIZE], sys.byteorder))
    ends = memoryview(content[_SIZE:start]).cast("I").tolist()
    bounds = zip([0, *ends], ends, strict=False)
    found = [content[start + first : start + end] for first, end in bounds]
    return list(zip(found[::2], found[1::2], strict=True))


class Texts:
    """Reads the texts of a built folder; an edition's file is opened when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: dict[str, tuple[mmap, memoryview, int]] = {}

    @classmethod
    def of(cls, folder: Path, connection: sqlite3.Connection) -> None:
        """Let a connection to the catalogue ask for texts; they are closed with it."""
        texts = cls(folder)
        connection.create_function("passages_of", 2, texts.passages, deterministic=True)
        connection.create_function("panel_of", 2, texts.panel, deterministic=True)

    def passages(self, edition: str, position: int) -> bytes:
        """What a hit may show of a record, JSON; a source, which has no position, shows nothing."""
        return self._text(edition, 2 * position) if position >= 0 else _NONE

    def panel(self, edition: str, position: int) -> bytes:
        """The panel, JSON; nothing where the record is none."""
        return self._text(edition, 2 * position + 1)

    def _text(self, edition: str, number: int) -> bytes:
        content, ends, start = self._open.get(edition) or self._opened(edition)
        first = ends[number - 1] if number else 0
        return content[start + first : start + ends[number]]

    def _opened(self, edition: str) -> tuple[mmap, memoryview, int]:
        with texts_file(self._folder, edition).open("rb") as opened:
            content = mmap(opened.fileno(), 0, access=ACCESS_READ)
        start = _SIZE * (1 + 2 * int.from_bytes(content[:_SIZE], sys.byteorder))
        # A copy: a map is not closed while anything looks at it.
        ends = memoryview(content[_SIZE:start]).cast("I")
        found = self._open[edition] = content, ends, start
        return found
