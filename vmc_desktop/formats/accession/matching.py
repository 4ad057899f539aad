"""Which session of a newer file is which of an older one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vmc_desktop.formats.accession.memory import Import, Memory, Remembered
from vmc_desktop.formats.programmes.values import Programme, Session
from vmc_desktop.formats.slug import fold

_SHARE = 3
"""At least one session in so many must be known for two files to be the same programme."""


def last_import(memory: Memory, programme: Programme) -> Import | None:
    """The import of which the programme is a newer version.

    It is one in the same format: that which shares the most sessions with it, a third at least;
    else one of this name.
    """
    some = [one for one in memory.imports if one.format == programme.format]
    told = {name for session in programme.sessions for name in session.identities}

    def shared(one: Import) -> int:
        return sum(any(name in told for name in known.identities) for known in one.sessions)

    best = max(some, key=shared, default=None)
    if best is not None:
        fewer = min(len(best.sessions), len(programme.sessions))
        if shared(best) * _SHARE >= max(fewer, 1):
            return best
    return next((one for one in some if one.file == programme.file), None)


def pairs(sessions: Sequence[Session], known: Iterable[Remembered]) -> dict[int, Remembered]:
    """By the number of the session, what is remembered of it.

    The most lasting names are compared first, for all; so a session that took another's title
    is not taken for it.
    """
    by_name: dict[str, list[Remembered]] = {}
    for one in known:
        for name in one.identities:
            by_name.setdefault(name, []).append(one)
    found: dict[int, Remembered] = {}
    claimed: set[int] = set()
    for rank in ("guid:", "id:", "title:"):
        for number, session in enumerate(sessions):
            if number in found:
                continue
            names = (name for name in session.identities if name.startswith(rank))
            some = (one for name in names for one in by_name.get(name, ()))
            match = next((one for one in some if id(one) not in claimed), None)
            if match is not None:
                found[number] = match
                claimed.add(id(match))
    return found


def same_conference(one: Import, programme: Programme) -> bool:
    """Whether an import and a programme may be of one conference, by what both tell of it."""
    told = [(one.acronym, programme.acronym), (one.title, programme.title)]
    known = [fold(a) == fold(b) for a, b in told if a and b]
    return known[0] if known else True
