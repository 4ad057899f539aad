"""How a posting list lies on disk: whole, as plain numbers.

Whoosh's own codec cuts a list into pickled, compressed blocks of 128. Read as one stretch of
numbers a list is decoded at once, holds no pickle, and needs no object for each posting. A list
is three arrays of numbers after a head: documents, frequencies, all positions in their order.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from vmc_desktop.store.index.whoosh_parts import (
    FieldType,
    ListMatcher,
    Positions,
    W3Codec,
    W3FieldWriter,
    W3TermInfo,
    pack_ushort,
)

NUMBER = "I"
_SIZE = array(NUMBER).itemsize
_LONGEST = 10_000


@dataclass(frozen=True, slots=True)
class Postings:
    """The documents (ascending) that hold a word, how often, and at which positions."""

    documents: array[int]
    frequencies: array[int]
    positions: array[int]

    @classmethod
    def decode(cls, data: Any, offset: int) -> Postings:
        """Read a list out of a file's bytes."""
        head = _numbers(data, offset, 2)
        count, positions = head
        start = offset + 2 * _SIZE
        return cls(
            _numbers(data, start, count),
            _numbers(data, start + count * _SIZE, count),
            _numbers(data, start + 2 * count * _SIZE, positions),
        )

    def encode(self) -> bytes:
        """The bytes of the list."""
        head = array(NUMBER, (len(self.documents), len(self.positions)))
        return b"".join(
            part.tobytes() for part in (head, self.documents, self.frequencies, self.positions)
        )

    def by_document(self) -> dict[int, array[int]]:
        """The positions in each document."""
        found, start = {}, 0
        for document, frequency in zip(self.documents, self.frequencies, strict=True):
            found[document] = self.positions[start : start + frequency]
            start += frequency
        return found


def _numbers(data: Any, start: int, count: int) -> array[int]:
    numbers = array(NUMBER)
    numbers.frombytes(data[start : start + count * _SIZE])
    return numbers


class PlainPositions(Positions):  # type: ignore[misc]
    """Positions as plain numbers instead of pickled differences."""

    def encode(self, poslist: Iterable[int]) -> bytes:
        """The bytes of the positions in one document."""
        return array(NUMBER, poslist).tobytes()

    def decode_positions(self, valuestring: bytes) -> list[int]:
        """The positions in one document."""
        return _numbers(valuestring, 0, len(valuestring) // _SIZE).tolist()

    def decode_frequency(self, valuestring: bytes) -> int:
        """How often the word stands in one document."""
        return len(valuestring) // _SIZE


class Passages(FieldType):  # type: ignore[misc]
    """A field that takes the folded words of several passages.

    Positions jump between passages, so that no phrase and no NEAR reaches from one into the next.
    """

    JUMP = 1_000

    def __init__(self) -> None:
        super().__init__(PlainPositions(), None, scorable=True)

    def index(self, value: Iterable[list[str]], **_: Any) -> list[tuple[bytes, int, float, bytes]]:
        """(word, frequency, weight, positions) of each word of the passages."""
        found: dict[str, list[int]] = {}
        start = 0
        for passage in value:
            for position, word in enumerate(passage, start):
                found.setdefault(word, []).append(position)
            start += len(passage) + self.JUMP
        return [
            (word.encode(), len(places), float(len(places)), array(NUMBER, places).tobytes())
            for word, places in found.items()
        ]

    def to_bytes(self, value: str | bytes) -> bytes:
        """A word as a term."""
        return value if isinstance(value, bytes) else value.encode()

    def from_bytes(self, bs: bytes) -> str:
        """A term as a word."""
        return bs.decode()


class Pool:
    """Gathers postings in memory, field by field and term by term, instead of sorting them."""

    def __init__(self) -> None:
        self.fields: dict[str, dict[bytes, Postings]] = {}

    def add(self, item: tuple[str, bytes, int, float, bytes]) -> None:
        """Take one posting; documents come in ascending order."""
        field, term, document, weight, positions = item
        terms = self.fields.setdefault(field, {})
        postings = terms.get(term)
        if postings is None:
            postings = terms[term] = Postings(array(NUMBER), array(NUMBER), array(NUMBER))
        postings.documents.append(document)
        postings.frequencies.append(int(weight))
        postings.positions.frombytes(positions or b"")

    def iter_postings(self) -> Pool:
        """Everything gathered; `PlainFieldWriter` takes the pool as it is."""
        return self

    def cleanup(self) -> None:
        """Let go of everything."""
        self.fields = {}


class PlainFieldWriter(W3FieldWriter):  # type: ignore[misc]
    """Writes a pool: terms in order, each list as one stretch. ``offsets`` says where."""

    def __init__(self, codec: PlainCodec, storage: Any, segment: Any) -> None:
        super().__init__(codec, storage, segment)
        self.offsets: dict[str, list[tuple[bytes, int]]] = {}

    def add_postings(self, schema: Any, _lengths: Any, pool: Pool) -> None:
        """Write all fields."""
        for field in sorted(pool.fields):
            self.start_field(field, schema[field])
            written = self.offsets[field] = []
            for term, postings in sorted(pool.fields[field].items()):
                written.append((term, self._postfile.tell()))
                self._write(term, postings)
            self.finish_field()

    def _write(self, term: bytes, postings: Postings) -> None:
        offset, data = self._postfile.tell(), postings.encode()
        self._postfile.write(data)
        info = W3TermInfo()
        info._weight = float(sum(postings.frequencies))
        info._df = len(postings.documents)
        # Bounds for Whoosh's own scorers; ours knows the true lengths.
        info._minlength, info._maxlength = 1, _LONGEST
        info._maxweight = float(max(postings.frequencies))
        info._minid, info._maxid = postings.documents[0], postings.documents[-1]
        info.set_extent(offset, len(data))
        self._tindex.add(pack_ushort(self._fieldid) + term, info.to_bytes())


class PlainCodec(W3Codec):  # type: ignore[misc]
    """Whoosh's codec with plain posting lists."""

    def field_writer(self, storage: Any, segment: Any) -> PlainFieldWriter:
        """The writer of terms and postings."""
        return PlainFieldWriter(self, storage, segment)

    def postings_reader(
        self, dbfile: Any, terminfo: Any, format_: Any, term: Any = None, scorer: Any = None
    ) -> ListMatcher:
        """A list for Whoosh's own searcher, so that the index stays one of Whoosh's."""
        offset, _ = terminfo.extent()
        postings = Postings.decode(_Slices(dbfile), offset)
        return ListMatcher(
            postings.documents.tolist(),
            [float(n) for n in postings.frequencies],
            list(_values(postings)),
            format_,
            scorer=scorer,
            term=term,
            terminfo=terminfo,
        )


def _values(postings: Postings) -> Iterator[bytes]:
    if not postings.positions:
        return iter([b""] * len(postings.documents))
    return (places.tobytes() for places in postings.by_document().values())


class _Slices:
    """A file of Whoosh's, read like bytes."""

    def __init__(self, file: Any) -> None:
        self._file = file

    def __getitem__(self, stretch: slice) -> bytes:
        data: bytes = self._file.get(stretch.start, stretch.stop - stretch.start)
        return data
