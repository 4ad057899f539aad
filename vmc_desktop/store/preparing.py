"""What catalogue, index and lookup keep of an edition, made ready without touching any of them.

So the work that takes long, of reading, cutting and stemming texts, can be done by another process
(`store.hands`): what it leaves to the one that builds is to write rows.
"""

from __future__ import annotations

import gc
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from vmc_desktop.domain import Edition
from vmc_desktop.store import lookup, rows
from vmc_desktop.store.cache import INDEX
from vmc_desktop.store.documents import Document, Names, documents
from vmc_desktop.store.folding import all_spaced
from vmc_desktop.store.index.segment import Records, write_segment
from vmc_desktop.store.texts import texts_file, write_texts


@dataclass(frozen=True, slots=True)
class Prepared:
    """An edition's rows; its files are in the folder under construction."""

    edition: str
    rows: rows.Rows


def prepare(part: Path, edition: Edition, names: Names, before: Path | None = None) -> Prepared:
    """Write the files that an edition has of its own, and make its rows.

    Args:
        part: the folder under construction; none of the edition's files are there.
        edition: it.
        names: what all editions share.
        before: the folder that is in use, if there is one.
    """
    key = edition.key.text
    made = list(documents(edition, names))
    found = rows.edition_rows(edition, made, names)
    write_texts(part, key, rows.record_texts(edition, made))
    lookup.write_part(part, key, made)
    known = before / INDEX / key if before and (before / INDEX / key).is_dir() else None
    write_segment(part / INDEX / key, indexed(made), known)
    return Prepared(key, found)


def discard(part: Path, edition: str) -> None:
    """Remove the files that an edition has of its own, as far as they are there."""
    shutil.rmtree(part / INDEX / edition, ignore_errors=True)
    lookup.part_file(part, edition).unlink(missing_ok=True)
    texts_file(part, edition).unlink(missing_ok=True)


@contextmanager
def no_collecting() -> Iterator[None]:
    """Without looking for circles, of which records make none: a quarter of the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def indexed(documents: Sequence[Document]) -> Records:
    """The words of records, folded."""
    passages = [passage for document in documents for passage in document.passages]
    stretches = [stretch for passage in passages for stretch in passage.indexed]
    return Records(
        [sum([len(one.indexed) for one in document.passages]) for document in documents],
        [field for field, _ in stretches],
        [passage.language for passage in passages for _ in passage.indexed],
        all_spaced([text for _, text in stretches]),
    )
