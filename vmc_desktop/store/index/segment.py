"""The index of one edition: a Whoosh index of its own, so that only what changed is written anew.

A document is a record of the edition, in reading order. Its words are indexed as they stand
(folded, not stemmed): stems are a matter of the word list (`lexicon`), which leads from a word of
the query to the forms that stand in the texts. So completion, prefixes, marks and phrases work on
the words themselves, and each language keeps its own stems.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from vmc_desktop.store.index.codec import Passages, PlainCodec, PlainFieldWriter, Pool
from vmc_desktop.store.index.stems import stem
from vmc_desktop.store.index.whoosh_parts import ID, Schema, SegmentWriter, create_in

FIELDS = ("title", "heading", "names", "text")
"""Fields of the index; each but ``names`` is searched by stems."""
STEMMED = frozenset({"title", "heading", "text"})
PART = "words.msgpack"


@dataclass(frozen=True, slots=True)
class Entry:
    """What is indexed of a record: its key, and (field, language, folded words) of its passages."""

    key: str
    passages: tuple[tuple[str, str, list[str]], ...]


class Part(msgspec.Struct):
    """The word list of one edition, from which the archive's is put together.

    ``terms``: for each field the words and where their lists begin; ``lengths``: for each field
    the number of words of each document; ``stems``: for each language word -> stem.
    """

    documents: int
    terms: dict[str, tuple[list[str], list[int]]]
    lengths: dict[str, list[int]]
    stems: dict[str, dict[str, str]]


class _Writer(SegmentWriter):  # type: ignore[misc]
    def __init__(self, folder: Path) -> None:
        schema = Schema(key=ID(unique=True), **{field: Passages() for field in FIELDS})
        # Parts beside each other, not in one compound file: each is mapped, none is copied.
        super().__init__(create_in(str(folder), schema), codec=PlainCodec(), compound=False)
        self.pool = Pool()


def write_segment(folder: Path, entries: Sequence[Entry]) -> None:
    """Write the index of one edition into an empty folder."""
    folder.mkdir(parents=True)
    writer = _Writer(folder)
    try:
        for entry in entries:
            writer.add_document(key=entry.key, **_fields(entry))
        written: PlainFieldWriter = writer.fieldwriter
        writer.commit()
    except BaseException:
        writer.cancel()
        raise
    for lock in folder.glob("*LOCK"):
        lock.unlink()
    part = Part(
        len(entries),
        {
            field: ([term.decode() for term, _ in terms], [offset for _, offset in terms])
            for field, terms in written.offsets.items()
            if field in FIELDS
        },
        {field: [_length(entry, field) for entry in entries] for field in FIELDS},
        _stems(entries),
    )
    (folder / PART).write_bytes(msgspec.msgpack.encode(part))


def _fields(entry: Entry) -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = {}
    for field, _, words in entry.passages:
        if words:
            found.setdefault(field, []).append(words)
    return found


def _length(entry: Entry, field: str) -> int:
    return sum(len(words) for name, _, words in entry.passages if name == field)


def _stems(entries: Sequence[Entry]) -> dict[str, dict[str, str]]:
    spoken: dict[str, set[str]] = {}
    for entry in entries:
        for field, language, words in entry.passages:
            if field in STEMMED:
                spoken.setdefault(language, set()).update(words)
    return {
        language: {word: stem(word, language) for word in sorted(words)}
        for language, words in spoken.items()
    }
