"""Arrays of numbers and lists of texts in one file, mapped into memory and used where they lie.

Nothing is copied or decoded at opening but the lists of texts that are asked for, and nothing in
such a file can be anything else: no pickle is read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any, TypeAlias

import msgspec
import numpy as np
import numpy.typing as npt

Numbers: TypeAlias = npt.NDArray[Any]

_ALIGNED = 64
_TEXTS = "texts"
_encode = msgspec.msgpack.encode


class _Place(msgspec.Struct, frozen=True):
    kind: str
    count: int
    offset: int


_places = msgspec.msgpack.Decoder(dict[str, _Place])
_texts = msgspec.msgpack.Decoder(list[str])


class Arrays:
    """An open file; the arrays must not be used after `close`."""

    def __init__(self, file: Path) -> None:
        with file.open("rb") as opened:
            self._data = mmap(opened.fileno(), 0, access=ACCESS_READ)
        start = int.from_bytes(self._data[:8], "little")
        self._places = _places.decode(self._data[8:start])
        self._start = -(-start // _ALIGNED) * _ALIGNED

    def __contains__(self, name: str) -> bool:
        return name in self._places

    def __iter__(self) -> Any:
        return iter(self._places)

    def numbers(self, name: str) -> Numbers:
        """An array, as it lies in the file."""
        place = self._places[name]
        if place.count == 0:
            return np.empty(0, np.dtype(place.kind))
        offset = self._start + place.offset
        return np.frombuffer(self._data, np.dtype(place.kind), place.count, offset)

    def texts(self, name: str) -> list[str]:
        """A list of texts."""
        place = self._places[name]
        start = self._start + place.offset
        return _texts.decode(self._data[start : start + place.count])

    def close(self) -> None:
        """Let the file go; where an array of it is still in use, with the last of them."""
        with suppress(BufferError):
            self._data.close()


def write_arrays(file: Path, things: Mapping[str, Numbers | Sequence[str]]) -> None:
    """Write arrays (of one dimension) and lists of texts by name."""
    places: dict[str, _Place] = {}
    contents: list[Any] = []
    offset = 0
    for name, thing in things.items():
        if isinstance(thing, np.ndarray):
            content: Any = np.ascontiguousarray(thing)
            places[name] = _Place(content.dtype.str, len(content), offset)
            size = content.nbytes
        else:
            content = _encode(thing)
            places[name] = _Place(_TEXTS, len(content), offset)
            size = len(content)
        contents.append((content, -size % _ALIGNED))
        offset += size + -size % _ALIGNED
    head = _encode(places)
    start = 8 + len(head)
    with file.open("wb") as opened:
        opened.write(start.to_bytes(8, "little") + head + bytes(-start % _ALIGNED))
        for content, gap in contents:
            opened.write(memoryview(content).cast("B") if len(content) else b"")
            opened.write(bytes(gap))
