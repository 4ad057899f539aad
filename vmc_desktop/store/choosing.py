"""Values of a facet as a person names them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from vmc_desktop.errors import NoValue
from vmc_desktop.formats.slug import fold
from vmc_desktop.store.folding import words
from vmc_desktop.store.holding import Holding
from vmc_desktop.store.spelling import distance

_SHELVES = {"kind": ("kind", "session")}
_NEAREST = 3
_REACH = 3
_YEARS = re.compile(r"(\d{4})?(?:\.\.|[-–])(\d{4})?\Z")

Names = Mapping[str, tuple[str, ...]]
"""Identity of a person or topic -> its other names."""


def values(holding: Holding, names: Names, facet: str, said: str) -> tuple[str, ...]:
    """The labels that are meant, as `Question.chosen` takes them.

    The label that is called just so, whatever its case and marks; else all that have these words
    in one of their names; for years a range, too.

    Args:
        holding: the values of the archive.
        names: other names of persons and topics.
        facet: "year", "kind", "topic", "person", "organisation" or "country".
        said: what was typed.

    Raises:
        NoValue: nothing is called so; it names the nearest.
    """
    known = [
        (label, (label, *names.get(identity, ())))
        for shelf in _SHELVES.get(facet, (facet,))
        for label, identity in zip(holding.labels(shelf), holding.identities(shelf), strict=True)
    ]
    years = _YEARS.match(said.strip()) if facet == "year" else None
    if years and (years[1] or years[2]):
        ends = sorted((int(years[1] or 0), int(years[2] or 9999)))
        found = [label for label, _ in known if ends[0] <= int(label) <= ends[1]]
    else:
        found = _called(known, said)
    if not found:
        raise NoValue(facet, said, _nearest(known, said))
    return tuple(dict.fromkeys(found))


def _called(known: list[tuple[str, tuple[str, ...]]], said: str) -> list[str]:
    asked, parts = fold(said), words(said)
    for just_so in (
        [label for label, _ in known if fold(label) == asked],
        [label for label, all_names in known if asked in map(fold, all_names)],
    ):
        if just_so:
            return just_so
    return [
        label
        for label, all_names in known
        if parts and any(set(parts) <= set(words(name)) for name in all_names)
    ]


def _nearest(known: list[tuple[str, tuple[str, ...]]], said: str) -> tuple[str, ...]:
    """The labels of which a name, or one word of it, is nearly what was said."""
    asked = fold(said)
    away: dict[str, float] = {}
    for label, all_names in known:
        tried = {one for name in all_names for one in (fold(name), *words(name))}
        best = min((distance(asked, one, _REACH) for one in tried), default=_REACH + 1)
        if best <= min(_REACH, len(asked) // 2):
            away[label] = min(best, away.get(label, best))
    return tuple(sorted(away, key=lambda label: (away[label], label))[:_NEAREST])
