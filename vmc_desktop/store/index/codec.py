"""The archive's index as an index of Whoosh: its schema, its commit, our way of laying it down.

Whoosh's own codec cuts posting lists into pickled, compressed blocks of 128 and writes a record
for each word and each document. Ours is one file of plain arrays (`merging` says which), written
at once and mapped at opening. `Index` reads them without Whoosh; Whoosh reads them through this
codec, so that what its searcher can do with an index it can do with this one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from vmc_desktop.store.index.arrays import Arrays, Numbers, write_arrays
from vmc_desktop.store.index.segment import FIELDS
from vmc_desktop.store.index.whoosh_parts import (
    Codec,
    FieldType,
    FieldWriter,
    ListMatcher,
    PerDocumentReader,
    PerDocumentWriter,
    Positions,
    Schema,
    Segment,
    SegmentWriter,
    TermInfo,
    TermsReader,
    create_in,
)

_EXTENSION = ".arrays"
Contents = Mapping[str, Numbers | Sequence[str]]


def write_index(folder: Path, contents: Contents) -> None:
    """Write the arrays as the one segment of a new index, and commit."""
    writer = _Writer(folder)
    try:
        writer.take(contents)
        writer.commit()
    except BaseException:
        writer.cancel()
        raise
    for lock in folder.glob("*LOCK"):
        lock.unlink()


def open_arrays(folder: Path) -> Arrays:
    """Open the arrays of the index in a folder.

    Raises:
        OSError: there is none.
    """
    found = list(folder.glob(f"*{_EXTENSION}"))
    if len(found) != 1:
        raise FileNotFoundError(2, "There is no index", str(folder))
    return Arrays(found[0])


class PlainPositions(Positions):  # type: ignore[misc]
    """Positions as plain numbers instead of pickled differences."""

    def decode_positions(self, valuestring: bytes) -> list[int]:
        """The positions in one document."""
        found: list[int] = np.frombuffer(valuestring, np.uint32).tolist()
        return found

    def decode_frequency(self, valuestring: bytes) -> int:
        """How often the word stands in one document."""
        return len(valuestring) // 4


class Passages(FieldType):  # type: ignore[misc]
    """A field of folded words."""

    def __init__(self) -> None:
        super().__init__(PlainPositions(), None, scorable=True)

    def to_bytes(self, value: str | bytes) -> bytes:
        """A word as a term."""
        return value if isinstance(value, bytes) else value.encode()

    def from_bytes(self, bs: bytes) -> str:
        """A term as a word."""
        return bs.decode()


class PlainSegment(Segment):  # type: ignore[misc]
    """The one segment of an index; nothing is ever deleted in it."""

    def __init__(self, indexname: str) -> None:
        super().__init__(indexname)
        self.documents = 0

    def codec(self) -> PlainCodec:
        """How it is read."""
        return PlainCodec()

    def should_assemble(self) -> bool:
        """One file need not be packed into one."""
        return False

    def set_doc_count(self, _doccount: int) -> None:
        """Known when the arrays are taken."""

    def doc_count_all(self) -> int:
        """The number of documents."""
        return self.documents

    def deleted_count(self) -> int:
        """None."""
        return 0


class PlainCodec(Codec):  # type: ignore[misc]
    """Makes writers and readers of the arrays."""

    length_stats = False

    def new_segment(self, _storage: Any, indexname: str) -> PlainSegment:
        """A segment to be written."""
        return PlainSegment(indexname)

    def per_document_writer(self, _storage: Any, _segment: Any) -> _NoDocuments:
        """Writes nothing: what is known of documents is in the arrays."""
        return _NoDocuments()

    def field_writer(self, storage: Any, segment: PlainSegment) -> _ArraysWriter:
        """Writes everything."""
        return _ArraysWriter(Path(storage.folder), segment)

    def terms_reader(self, storage: Any, segment: PlainSegment) -> PlainTerms:
        """Reads words and their places."""
        return PlainTerms(Arrays(Path(storage.folder, segment.make_filename(_EXTENSION))))

    def per_document_reader(self, storage: Any, segment: PlainSegment) -> PlainLengths:
        """Reads lengths."""
        arrays = Arrays(Path(storage.folder, segment.make_filename(_EXTENSION)))
        return PlainLengths(arrays)


class _Writer(SegmentWriter):  # type: ignore[misc]
    def __init__(self, folder: Path) -> None:
        schema = Schema(**{field: Passages() for field in FIELDS})
        super().__init__(create_in(str(folder), schema), codec=PlainCodec(), compound=False)

    def take(self, contents: Contents) -> None:
        """Take all documents at once."""
        self.newsegment.documents = len(contents["lengths"]) // len(FIELDS)
        self.pool = _Pool(contents)
        self._added = True


class _Pool:
    """Hands the arrays through Whoosh's commit to the writer."""

    def __init__(self, contents: Contents) -> None:
        self._contents = contents

    def iter_postings(self) -> Contents:
        return self._contents

    def cleanup(self) -> None:
        self._contents = {}


class _NoDocuments(PerDocumentWriter):  # type: ignore[misc]
    is_closed = False

    def close(self) -> None:
        self.is_closed = True


class _ArraysWriter(FieldWriter):  # type: ignore[misc]
    is_closed = False

    def __init__(self, folder: Path, segment: PlainSegment) -> None:
        self._file = folder / segment.make_filename(_EXTENSION)

    def add_postings(self, _schema: Any, _lengths: Any, contents: Contents) -> None:
        write_arrays(self._file, contents)

    def close(self) -> None:
        self.is_closed = True


class PlainTerms(TermsReader):  # type: ignore[misc]
    """The words of each field, for Whoosh."""

    def __init__(self, arrays: Arrays) -> None:
        self._arrays = arrays
        self._words = [word.encode() for word in arrays.texts("words")]
        self._bounds, self._places, self._cells, self._starts = map(
            arrays.numbers, ("bounds", "places", "cells", "starts")
        )

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return len(self._stretch(*term)[0]) > 0

    def terms(self) -> Iterator[tuple[str, bytes]]:
        """Every (field, word)."""
        for field in sorted(FIELDS):
            yield from self._from(field, b"")

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        """Every one from a word on."""
        yield from self._from(fieldname, prefix)
        for field in sorted(field for field in FIELDS if field > fieldname):
            yield from self._from(field, b"")

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        """The same with what is known of each."""
        return ((term, self.term_info(*term)) for term in self.terms())

    def items_from(
        self, fieldname: str, prefix: bytes
    ) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        """The same from a word on."""
        return ((term, self.term_info(*term)) for term in self.terms_from(fieldname, prefix))

    def term_info(self, fieldname: str, text: bytes) -> TermInfo:
        """How often a word stands in how many documents."""
        documents, counts, _ = self._postings(fieldname, text)
        if not len(documents):
            raise KeyError((fieldname, text))
        # Lengths are bounds for Whoosh's own scorers; the readers of lengths know the true ones.
        return TermInfo(
            float(counts.sum()), len(documents), 1, 2**31, float(counts.max()),
            int(documents[0]), int(documents[-1]),
        )  # fmt: skip

    def frequency(self, fieldname: str, text: bytes) -> float:
        """How often a word stands there."""
        return float(len(self._stretch(fieldname, text)[0]))

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        """In how many documents."""
        return len(self._postings(fieldname, text)[0])

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: Any = None) -> ListMatcher:
        """A list for Whoosh's own searcher."""
        documents, counts, positions = self._postings(fieldname, text)
        values = [part.tobytes() for part in np.split(positions, np.cumsum(counts)[:-1])]
        return ListMatcher(
            documents.tolist(),
            counts.astype(float).tolist(),
            values,
            format_,
            scorer=scorer,
            term=(fieldname, text),
            terminfo=self.term_info(fieldname, text),
        )

    def indexed_field_names(self) -> list[str]:
        """All."""
        return list(FIELDS)

    def close(self) -> None:
        """Let the file go."""
        del self._bounds, self._places, self._cells, self._starts
        self._arrays.close()

    def _from(self, field: str, prefix: bytes) -> Iterator[tuple[str, bytes]]:
        for word in self._words[bisect_left(self._words, prefix) :]:
            if (field, word) in self:
                yield field, word

    def _stretch(self, field: str, word: bytes) -> tuple[Numbers, Numbers]:
        """The cells and places of a word in one field."""
        number = bisect_left(self._words, word)
        there = number < len(self._words) and self._words[number] == word
        first, last = self._bounds[number : number + 2] if there else (0, 0)
        cells = self._cells[first:last]
        own = cells % len(FIELDS) == FIELDS.index(field)
        return cells[own], self._places[first:last][own]

    def _postings(self, field: str, word: bytes) -> tuple[Numbers, Numbers, Numbers]:
        cells, places = self._stretch(field, word)
        unique, counts = np.unique(cells, return_counts=True)
        return unique // len(FIELDS), counts, places - self._starts[cells]


class PlainLengths(PerDocumentReader):  # type: ignore[misc]
    """How many words each document has in each field, for Whoosh."""

    def __init__(self, arrays: Arrays) -> None:
        self._lengths = arrays.numbers("lengths").reshape(-1, len(FIELDS)).copy()
        arrays.close()

    def doc_count(self) -> int:
        """The number of documents."""
        return len(self._lengths)

    def doc_count_all(self) -> int:
        """The same: none is deleted."""
        return len(self._lengths)

    def has_deletions(self) -> bool:
        """Never."""
        return False

    def is_deleted(self, _docnum: int) -> bool:
        """Never."""
        return False

    def deleted_docs(self) -> frozenset[int]:
        """None."""
        return frozenset()

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        """The words of one document in a field."""
        return int(self._lengths[docnum, FIELDS.index(fieldname)]) or default

    def field_length(self, fieldname: str) -> int:
        """The words of all documents in a field."""
        return int(self._lengths[:, FIELDS.index(fieldname)].sum())

    def min_field_length(self, fieldname: str) -> int:
        """The fewest words of a document in a field."""
        return int(self._lengths[:, FIELDS.index(fieldname)].min(initial=0))

    def max_field_length(self, fieldname: str) -> int:
        """The most words of a document in a field."""
        return int(self._lengths[:, FIELDS.index(fieldname)].max(initial=0))

    def stored_fields(self, _docnum: int) -> dict[str, Any]:
        """None: records are kept in the catalogue."""
        return {}
