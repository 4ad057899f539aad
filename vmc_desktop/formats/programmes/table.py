"""Programmes as a table, CSV or TSV: a first row of headings, then a session in each row."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from vmc_desktop.formats.programmes import cells, clean
from vmc_desktop.formats.programmes.columns import Columns, assigned
from vmc_desktop.formats.programmes.ical import person
from vmc_desktop.formats.programmes.json_values import Json, mapping, objects, text
from vmc_desktop.formats.programmes.values import Entry, Notes, ProgrammeError, Sheet

FORMAT = "table"
# A longer cell is cut where it becomes a text, and said; the rest of the table is read.
csv.field_size_limit(64 * 1024 * 1024)
_SWALLOWED = 100_000
"""A longer cell of a table with a quotation mark left open holds what was many rows."""
_DELIMITERS = ",;\t|"
_WHOLE = {
    "guid": "guid",
    "id": "id",
    "title": "title",
    "subtitle": "subtitle",
    "type": "kind",
    "day": "day",
    "start": "start",
    "end": "end",
    "duration": "duration",
    "room": "room",
    "track": "track",
    "language": "language",
}
_NAMES = frozenset(("id", "code", "name", "title", "en", "de", "fr"))
"""What is read of an object in a cell, or only numbers it."""
ABOVE = 10
"""So many rows are looked through for the headings."""
_SEPARATOR = re.compile(r"\s*\"?sep=([,;\t|])\"?\s*\n", re.I)
Rows = Iterable[tuple[str, Sequence[str]]]
"""(place, cells) of each row."""


def read(
    said: str,
    file: str,
    told: Columns,
    remembered: Iterable[Columns],
    notes: Notes,
    cancelled: Callable[[], bool],
) -> Sheet:
    """Read a table of text.

    Raises:
        ProgrammeError: it is broken, or no column holds titles.
    """
    if said.count('"') % 2:
        notes.add("a quotation mark that is not closed: what follows may stand in one cell")
    rows = rows_of(said, file)
    headings, columns = _headed(rows, file, told, list(remembered), notes)
    return _sheet(headings, rows, columns, notes, cancelled)


def rows_of(said: str, file: str) -> Iterator[tuple[str, Sequence[str]]]:
    """(place, cells) of each row of a text that says anything.

    Raises:
        ProgrammeError: while it goes on: from here the table cannot be read.
    """
    # Excel's own first line, “sep=;”, keeps its place as an empty one.
    told = _SEPARATOR.match(said)
    said = said[told.end() - 1 :] if told else said
    sign = told[1] if told else _delimiter(said)
    reader = csv.reader(io.StringIO(said), delimiter=sign, strict=False)
    return _rows(reader, file, closed=said.count('"') % 2 == 0)


def _headed(
    rows: Iterator[tuple[str, Sequence[str]]],
    file: str,
    told: Columns,
    remembered: Sequence[Columns],
    notes: Notes,
) -> tuple[Sequence[str], dict[str, int]]:
    """The row of headings, and its columns; a title may stand above it."""
    fault: ProgrammeError | None = None
    for _, (place, row) in zip(range(ABOVE), rows, strict=False):
        try:
            columns = assigned(row, told, remembered, file)
        except ProgrammeError as refused:
            fault = fault or refused
            notes.add("what stands above the headings, left out", place)
        else:
            return row, columns
    raise fault or ProgrammeError(file, "it has no row.", "Export it anew.")


def read_records(
    records: Sequence[Json],
    file: str,
    told: Columns,
    remembered: Iterable[Columns],
    notes: Notes,
    cancelled: Callable[[], bool],
) -> Sheet:
    """Read a list of objects in JSON, whose names are the headings.

    Raises:
        ProgrammeError: no name is known to hold titles.
    """
    headings = list(dict.fromkeys(str(name) for record in records for name in record))
    for number, record in enumerate(records, 1):
        for heading in record:
            _note_within(heading, record[heading], notes, f"entry {number}")
    rows = (
        (f"entry {number}", [_cell(record.get(name)) for name in headings])
        for number, record in enumerate(records, 1)
    )
    return _sheet(headings, rows, assigned(headings, told, remembered, file), notes, cancelled)


def _cell(value: object) -> str:
    return "\n".join(map(text, value)) if isinstance(value, list) else text(value)


def _note_within(heading: str, value: object, notes: Notes, place: str) -> None:
    """Note what an object in a cell says beside its name."""
    for one in objects(value) if isinstance(value, list) else [mapping(value)]:
        for name, said in one.items():
            if name not in _NAMES and said not in (None, "", [], {}, False):
                notes.add(
                    f"the field “{heading[:40]}: {name[:40]}”, which the archive has not", place
                )


def _delimiter(said: str) -> str:
    """The sign that parts the headings: the commonest in the first line."""
    first = said.lstrip("\n").partition("\n")[0]
    return max(_DELIMITERS, key=first.count)


def _rows(
    reader: Iterator[list[str]], file: str, *, closed: bool
) -> Iterator[tuple[str, Sequence[str]]]:
    begins = 1
    try:
        for row in reader:
            if not closed and any(len(cell) > _SWALLOWED for cell in row):
                raise csv.Error("a cell of more than 100,000 characters")
            if any(cell.strip() for cell in row):
                yield f"line {begins}", row
            begins = int(getattr(reader, "line_num", begins)) + 1
    except csv.Error as fault:
        raise ProgrammeError(
            file,
            f"line {begins}: the table cannot be read from here ({fault}).",
            "Look for a quotation mark that is not closed.",
        ) from fault


def _sheet(
    headings: Sequence[str],
    rows: Rows,
    columns: Mapping[str, int],
    notes: Notes,
    cancelled: Callable[[], bool],
) -> Sheet:
    sheet = Sheet(FORMAT, one_edition=False)
    entries: list[Entry] = []
    rows = list(rows)
    _note_columns(headings, rows, columns, notes)
    told_days = {columns[name] for name in ("day", "start", "end") if name in columns}
    swapped = cells.month_first(r[at] for _, r in rows for at in told_days if at < len(r))
    for where, row in rows:
        if cancelled():
            break
        if any(cell.strip() for cell in row[len(headings) :]):
            notes.add("a row with more cells than headings: the last ones left out", where)
        told = {name: row[place].strip() for name, place in columns.items() if place < len(row)}
        for name in ("day", "start", "end") if swapped else ():
            told[name] = cells.day_first(told.get(name, ""))
        heading = headings[columns["duration"]] if "duration" in columns else ""
        told["duration"] = cells.length(told.get("duration", ""), heading)
        if cells.EPOCH.match(told.get("start", "")):
            notes.add("a time in UTC, kept as it is: the file names no time zone", where)
        entries.append(_entry(where, told))
    sheet.entries = entries
    return sheet


def _note_columns(
    headings: Sequence[str],
    rows: Sequence[tuple[str, Sequence[str]]],
    columns: Mapping[str, int],
    notes: Notes,
) -> None:
    """Note the columns that say something and have no place in an archive."""
    for at in sorted(set(range(len(headings))) - set(columns.values())):
        where = next((place for place, row in rows if at < len(row) and row[at].strip()), "")
        if where and headings[at].strip():
            notes.add(f"the column “{headings[at].strip()[:40]}”, which the archive has not", where)
        elif where:
            notes.add("a column without a heading, left out", where)


def _entry(place: str, told: Mapping[str, str]) -> Entry:
    entry = Entry(place)
    for column, name in _WHOLE.items():
        setattr(entry, name, told.get(column, ""))
    for name in ("start", "day"):
        # One column for day and time, as many tables have.
        said = str(getattr(entry, name))
        if when := cells.moment(said):
            entry.begins, entry.start = when, ""
            entry.day = entry.day if name == "start" else clean.day(when)
            break
    if when := cells.moment(entry.end):
        entry.ends, entry.end = when, ""
    elif not entry.end and (both := cells.span(entry.start))[0]:
        entry.start, entry.end = both
    entry.day = cells.day(entry.day)
    entry.start, entry.end = cells.clock(entry.start), cells.clock(entry.end)
    entry.texts = [told.get("abstract", ""), told.get("description", "")]
    for column in ("moderators", "persons"):
        for said in cells.names(told.get(column, "")):
            one = person(said)
            one.moderator = column == "moderators"
            entry.people.append(one)
    if len(entry.people) == 1 and not entry.people[0].organisation:
        entry.people[0].organisation = told.get("organisation", "")
    entry.links += [("link", "", url) for url in told.get("link", "").split()]
    return entry
