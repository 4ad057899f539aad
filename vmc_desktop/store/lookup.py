"""What a search must know of every record at once: key, place in the tree, values to count by.

Kept beside the index in one file, put together from a part for each edition.

Values are counted by profile (see `store.profiles`): hits by profile first, then profiles by value.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from vmc_desktop.outline import above
from vmc_desktop.store.documents import Document
from vmc_desktop.store.index.arrays import Arrays, Numbers, write_arrays
from vmc_desktop.store.profiles import FAMILIES, family_of, profiles

FILE = "lookup.arrays"
PARTS = "lookup"
KINDS = ("edition", "panel", "highlight", "quotation")

_FEW = 256
"""So few profiles are looked for rather than counted."""


@dataclass(frozen=True)
class Shelf:
    """Values of one kind (years, persons ...) and which records carry them.

    Record n has the profile ``profiles[n]``; profile p has the values ``values[starts[p]:starts[p +
    1]]``, by number. ``labels`` are for people, ``identities`` tell two values with the same label
    apart.
    """

    identities: list[str]
    labels: list[str]
    starts: Numbers
    values: Numbers
    profiles: Numbers
    family: str

    @cached_property
    def begins(self) -> Numbers | None:
        """Where the records of each profile begin, and end: if they lie side by side, and in order.

        So it is with years, of which there are few.
        """
        every = len(self.starts) - 1
        if every > _FEW or (self.profiles[1:] < self.profiles[:-1]).any():
            return None
        return self.profiles.searchsorted(np.arange(every + 1))

    @cached_property
    def owners(self) -> Numbers:
        """The profile that each entry of ``values`` belongs to."""
        return np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))


class Lookup:
    """Every record by number, in reading order; ``parents`` are numbers, -1 for an edition.

    The records in and below record n are those from n to ``ends[n]``, without it. ``kinds`` are
    numbers of `KINDS`.
    """

    def __init__(self, arrays: Arrays) -> None:
        self._arrays = arrays
        self.keys = arrays.texts("keys")
        self.kinds = arrays.numbers("kinds")
        self.parents = arrays.numbers("parents")
        self.ends = arrays.numbers("ends")
        self.names = arrays.texts("shelves")
        self._shelves: dict[str, Shelf] = {}

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of each key."""
        return dict(zip(self.keys, range(len(self.keys)), strict=True))

    @cached_property
    def heads(self) -> Numbers:
        """The panel that each record belongs to; for what belongs to none, the edition."""
        own = self.kinds <= KINDS.index("panel")
        return np.where(own, np.arange(len(self.keys)), self.parents)

    def shelf(self, name: str) -> Shelf | None:
        """The values of one kind, if the archive has any."""
        known = self._shelves.get(name)
        if known is None and name in self.names:
            arrays, family = self._arrays, family_of(name)
            known = self._shelves[name] = Shelf(
                arrays.texts(f"identities {name}"),
                arrays.texts(f"labels {name}"),
                arrays.numbers(f"starts {name}"),
                arrays.numbers(f"values {name}").astype(np.intp),
                arrays.numbers(f"profiles {family}").astype(np.intp),
                family,
            )
        return known

    def close(self) -> None:
        """Close the file; nothing must be asked any more."""
        empty = np.empty(0, np.int32)
        self.kinds = self.parents = self.ends = empty
        self._shelves.clear()
        self.__dict__.pop("heads", None)
        self._arrays.close()


def part_file(folder: Path, edition: str) -> Path:
    """Where the part of an edition is."""
    return folder / PARTS / f"{edition}.arrays"


def write_part(folder: Path, edition: str, documents: Sequence[Document]) -> None:
    """Write the part of one edition."""
    keys = [document.key.text for document in documents]
    numbers = dict(zip(keys, range(len(keys)), strict=True))
    parents = [numbers[parent] if parent else -1 for parent in map(above, keys)]
    ends = list(range(1, len(documents) + 1))
    for number in range(len(documents) - 1, 0, -1):
        ends[parents[number]] = max(ends[parents[number]], ends[number])
    file = part_file(folder, edition)
    file.parent.mkdir(exist_ok=True)
    write_arrays(
        file,
        {
            "keys": keys,
            "kinds": np.array([KINDS.index(d.kind) for d in documents], np.uint8),
            "parents": np.array(parents, np.int32),
            "ends": np.array(ends, np.int32),
            **profiles(documents),
        },
    )


def merge_parts(folder: Path, editions: Sequence[str]) -> None:
    """Put the parts together, in this order."""
    parts = [Arrays(part_file(folder, edition)) for edition in editions]
    sizes = [len(part.numbers("kinds")) for part in parts]
    bases = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int32)
    moved = list(zip(parts, bases.tolist(), strict=False))
    parents = [part.numbers("parents") for part in parts]
    names = list(dict.fromkeys(name for part in parts for name in part.texts("shelves")))
    contents: dict[str, Numbers | Sequence[str]] = {
        "keys": [key for part in parts for key in part.texts("keys")],
        "kinds": _joined(np.uint8, (part.numbers("kinds") for part in parts)),
        "parents": _joined(
            np.int32, (np.where(p < 0, p, p + b) for p, b in zip(parents, bases, strict=False))
        ),
        "ends": _joined(np.int32, (part.numbers("ends") + base for part, base in moved)),
        "shelves": names,
    }
    for family in FAMILIES:
        contents[f"profiles {family}"] = _merged_profiles(family, parts)
    for name in names:
        contents |= _merged_shelf(name, parts)
    write_arrays(folder / FILE, contents)


def read_lookup(folder: Path) -> Lookup:
    """Read what `merge_parts` wrote."""
    return Lookup(Arrays(folder / FILE))


def _joined(kind: type[np.generic], parts: Iterator[Numbers]) -> Numbers:
    return np.concatenate([np.empty(0, kind), *parts]).astype(kind, copy=False)


def _merged_profiles(family: str, parts: Sequence[Arrays]) -> Numbers:
    base, found = 0, []
    for part in parts:
        found.append(part.numbers(f"profiles {family}") + base)
        base += int(part.numbers(f"number of {family}")[0])
    return _joined(np.int32, iter(found))


def _merged_shelf(name: str, parts: Sequence[Arrays]) -> dict[str, Numbers | Sequence[str]]:
    labels: dict[str, str] = {}
    numbers: dict[str, int] = {}
    base, starts, values = 0, [np.zeros(1, np.int32)], []
    for part in parts:
        if name in part.texts("shelves"):
            identities = part.texts(f"identities {name}")
            for identity, label in zip(identities, part.texts(f"labels {name}"), strict=True):
                labels.setdefault(identity, label)
            own = [numbers.setdefault(identity, len(numbers)) for identity in identities]
            values.append(np.array(own, np.int32)[part.numbers(f"values {name}")])
            starts.append(part.numbers(f"starts {name}")[1:] + base)
            base += len(values[-1])
        else:
            starts.append(np.full(part.numbers(f"number of {family_of(name)}")[0], base))
    return {
        f"identities {name}": list(labels),
        f"labels {name}": list(labels.values()),
        f"starts {name}": _joined(np.int32, iter(starts)),
        f"values {name}": _joined(np.int32, iter(values)),
    }
