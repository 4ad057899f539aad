"""The report of taking in, in words."""

from __future__ import annotations

from collections.abc import Iterator

from vmc_desktop.formats.accession.values import Change, Report, Taken
from vmc_desktop.formats.programmes.values import PLACES
from vmc_desktop.render.words import count

_SHOWN = 10


def report_lines(report: Report) -> Iterator[str]:
    """Everything that was taken in, file by file, with every loss."""
    for one in report.taken:
        yield from _taken(one)


def _taken(one: Taken) -> Iterator[str]:
    numbers = one.counts
    yield f"{one.file} ({one.format}) -> {one.edition}, source {one.source}"
    yield "  the file has " + ", ".join(
        (
            count(numbers.sessions, "session"),
            count(numbers.persons, "person"),
            count(numbers.days, "day"),
            count(numbers.rooms, "room"),
            count(numbers.tracks, "track"),
        )
    )
    yield "  " + ", ".join(
        (
            f"{len(one.added):,} added",
            f"{len(one.changed):,} changed",
            f"{len(one.gone) + len(one.removed):,} gone",
            f"{one.unchanged:,} as before",
        )
    )
    yield from _changes("changed", one.changed)
    yield from _changes("gone from the file, kept in the archive", one.gone)
    yield from _changes("removed", one.removed)
    yield from _changes("corrected by hand, kept", one.kept)
    for loss in one.losses:
        more = ", …" if loss.number > len(loss.places) >= PLACES else ""
        where = f" ({', '.join(loss.places)}{more})"
        yield f"  {loss.number:,} × {loss.what}{where if loss.places else ''}"
    for problem in one.problems[:_SHOWN]:
        yield f"  wrong before: {problem}"
    if len(one.problems) > _SHOWN:
        yield f"  wrong before: and {len(one.problems) - _SHOWN:,} more (the verb check lists all)"


def _changes(what: str, changes: tuple[Change, ...]) -> Iterator[str]:
    for one in changes[:_SHOWN]:
        fields = f": {', '.join(one.fields)}" if one.fields else ""
        yield f"  {what}: {one.key}{fields}"
    if len(changes) > _SHOWN:
        yield f"  {what}: and {len(changes) - _SHOWN:,} more (--json lists all)"
