"""What a search must know of every record at once: key, place in the tree, values to count by.

Kept beside the index in one file, put together from a part for each edition.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import msgspec

from vmc_desktop.store.documents import Document

FILE = "lookup.msgpack"
PARTS = "lookup"


class Shelf(msgspec.Struct):
    """Values of one kind (years, persons ...) and which records carry them.

    Record n carries the values ``values[starts[n]:starts[n + 1]]``, by number. ``labels`` are
    for people, ``identities`` tell two values with the same label apart.
    """

    identities: list[str]
    labels: list[str]
    starts: bytes
    values: bytes


class Lookup(msgspec.Struct):
    """Every record by number, in reading order; ``parents`` are numbers, -1 for an edition."""

    keys: list[str]
    kinds: list[str]
    parents: bytes
    shelves: dict[str, Shelf]


def write_part(folder: Path, edition: str, documents: Sequence[Document]) -> None:
    """Write the part of one edition."""
    numbers = {document.key: n for n, document in enumerate(documents)}
    parents = (
        -1 if document.key.parent is None else numbers[document.key.parent]
        for document in documents
    )
    part = Lookup(
        [document.key.text for document in documents],
        [document.kind for document in documents],
        array("i", parents).tobytes(),
        _shelves(documents),
    )
    parts = folder / PARTS
    parts.mkdir(exist_ok=True)
    (parts / f"{edition}.msgpack").write_bytes(msgspec.msgpack.encode(part))


def merge_parts(folder: Path, editions: Sequence[str]) -> None:
    """Put the parts together, in this order."""
    decoder = msgspec.msgpack.Decoder(Lookup)
    parts = [decoder.decode((folder / PARTS / f"{e}.msgpack").read_bytes()) for e in editions]
    base, parents = 0, array("i")
    for part in parts:
        parents.extend(n if n < 0 else n + base for n in array("i", part.parents))
        base += len(part.keys)
    names = dict.fromkeys(name for part in parts for name in part.shelves)
    whole = Lookup(
        [key for part in parts for key in part.keys],
        [kind for part in parts for kind in part.kinds],
        parents.tobytes(),
        {name: _merged(name, parts) for name in names},
    )
    (folder / FILE).write_bytes(msgspec.msgpack.encode(whole))


def read_lookup(folder: Path) -> Lookup:
    """Read what `merge_parts` wrote."""
    return msgspec.msgpack.decode((folder / FILE).read_bytes(), type=Lookup)


def _shelves(documents: Sequence[Document]) -> dict[str, Shelf]:
    names = dict.fromkeys(name for document in documents for name, _, _ in document.tags)
    found: dict[str, Shelf] = {}
    for name in names:
        labels: dict[str, str] = {}
        starts, values = array("I", (0,)), array("I")
        numbers: dict[str, int] = {}
        for document in documents:
            for shelf, identity, label in document.tags:
                if shelf == name:
                    labels.setdefault(identity, label)
                    values.append(numbers.setdefault(identity, len(numbers)))
            starts.append(len(values))
        found[name] = Shelf(list(labels), list(labels.values()), starts.tobytes(), values.tobytes())
    return found


def _merged(name: str, parts: Sequence[Lookup]) -> Shelf:
    labels: dict[str, str] = {}
    numbers: dict[str, int] = {}
    starts, values = array("I", (0,)), array("I")
    for part in parts:
        shelf = part.shelves.get(name)
        if shelf is None:
            starts.extend([len(values)] * len(part.keys))
            continue
        for identity, label in zip(shelf.identities, shelf.labels, strict=True):
            labels.setdefault(identity, label)
        places = [numbers.setdefault(identity, len(numbers)) for identity in shelf.identities]
        base = len(values)
        values.extend(places[n] for n in array("I", shelf.values))
        starts.extend(base + end for _, end in pairwise(array("I", shelf.starts)))
    return Shelf(list(labels), list(labels.values()), starts.tobytes(), values.tobytes())
