"""The values of an edition's records, by profile: a set of values that records share.

Many records carry the very same values: a highlight those of its panel. Values are in families, of
which a record has a profile each.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import chain, count

import numpy as np

from vmc_desktop.store.documents import Document, Tag
from vmc_desktop.store.index.arrays import Numbers

Contents = dict[str, Numbers | Sequence[str]]

_PLACE = "place"
_OTHER = "record"
_FAMILY_OF = {
    **dict.fromkeys(("topic", "person", "organisation", "country"), _PLACE),
    **dict.fromkeys(("speaker", "moderator"), _PLACE),
    "year": "year",
    "source": "source",
}
"""Which values make a profile together: those that the records of a panel share, for one."""
_RECORD_FAMILIES = ("year", "source", _OTHER)
FAMILIES = (_PLACE, *_RECORD_FAMILIES)


def family_of(shelf: str) -> str:
    """The family of the values on a shelf."""
    return _FAMILY_OF.get(shelf, _OTHER)


def profiles(documents: Sequence[Document]) -> Contents:
    """The profiles of an edition's records, and the values of each profile, as arrays."""
    known: dict[str, dict[tuple[Tag, ...], int]] = {family: {} for family in FAMILIES}
    places = known[_PLACE]
    rows: list[tuple[int, ...]] = []
    # Many records have the same values of their own; those of a panel have those of its place.
    split: dict[tuple[Tag, ...], tuple[tuple[Tag, ...], tuple[int, ...]]] = {}
    for document in documents:
        own = split.get(document.own)
        if own is None:
            tags = _by_family(document.own)
            rest = [_numbered(tags.get(family, ()), known[family]) for family in _RECORD_FAMILIES]
            own = split[document.own] = tags.get(_PLACE, ()), tuple(rest)
        place, numbers = own
        rows.append((_numbered(place + document.place, places), *numbers))
    columns = np.array(rows, np.int32).reshape(-1, len(FAMILIES)).T
    found: Contents = {}
    shelves: dict[str, Contents] = {}
    for (family, every), column in zip(known.items(), columns, strict=True):
        found[f"profiles {family}"] = column
        found[f"number of {family}"] = np.array([len(every)], np.int32)
        shelves |= _shelves(list(every))
    for shelf in shelves.values():
        found |= shelf
    return found | {"shelves": list(shelves)}


def _numbered(profile: tuple[Tag, ...], known: dict[tuple[Tag, ...], int]) -> int:
    return known.setdefault(profile, len(known))


def _by_family(tags: Sequence[Tag]) -> dict[str, tuple[Tag, ...]]:
    found: dict[str, list[Tag]] = {}
    for tag in tags:
        found.setdefault(family_of(tag[0]), []).append(tag)
    return {family: tuple(some) for family, some in found.items()}


class _Shelf:
    """The values on a shelf, numbered as they come; of two labels of one value the first holds."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.labels: dict[str, str] = {}
        self._numbers: dict[str, int] = {}

    def take(self, identity: str, label: str) -> int:
        """The number of a value."""
        self.labels.setdefault(identity, label)
        return self._numbers.setdefault(identity, len(self._numbers))


def _shelves(profiles: Sequence[tuple[Tag, ...]]) -> dict[str, Contents]:
    """By name the arrays of each shelf that these profiles have values on."""
    numbers = defaultdict[Tag, int](count().__next__)
    sizes = list(map(len, profiles))
    each = map(numbers.__getitem__, chain.from_iterable(profiles))
    tags = np.fromiter(each, np.int64, sum(sizes))
    owners = np.repeat(np.arange(len(profiles)), sizes)
    shelves: dict[str, _Shelf] = {}
    places: list[tuple[int, int]] = []
    for name, identity, label in numbers:
        shelf = shelves.get(name) or shelves.setdefault(name, _Shelf(len(shelves)))
        places.append((shelf.number, shelf.take(identity, label)))
    shelf_of, value_of = np.array(places, np.int32).reshape(-1, 2).T[:, tags]
    found: dict[str, Contents] = {}
    for name, shelf in shelves.items():
        here = shelf_of == shelf.number
        some = np.bincount(owners[here], minlength=len(profiles))
        found[name] = {
            f"identities {name}": list(shelf.labels),
            f"labels {name}": list(shelf.labels.values()),
            f"starts {name}": np.concatenate([[0], np.cumsum(some)]).astype(np.int32),
            f"values {name}": value_of[here],
        }
    return found
