"""Programmes as a table, CSV or TSV: a first row of headings, then a session in each row."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from vmc_desktop.formats.programmes import clean
from vmc_desktop.formats.programmes.columns import Columns, assigned
from vmc_desktop.formats.programmes.ical import person
from vmc_desktop.formats.programmes.json_values import Json, text
from vmc_desktop.formats.programmes.values import Entry, Notes, ProgrammeError, Sheet

FORMAT = "table"
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
_TIMED = re.compile(r"\d[T ]+\d\d?:\d\d")
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
    reader = csv.reader(io.StringIO(said), delimiter=_delimiter(said), strict=False)
    rows = _rows(reader, file)
    try:
        _, headings = next(rows)
    except StopIteration:
        raise ProgrammeError(file, "it has no row.", "Export it anew.") from None
    return _sheet(headings, rows, assigned(headings, told, remembered, file), notes, cancelled)


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
    rows = (
        (f"entry {number}", [_cell(record.get(name)) for name in headings])
        for number, record in enumerate(records, 1)
    )
    return _sheet(headings, rows, assigned(headings, told, remembered, file), notes, cancelled)


def _cell(value: object) -> str:
    return "\n".join(map(text, value)) if isinstance(value, list) else text(value)


def _delimiter(said: str) -> str:
    """The sign that parts the headings: the commonest in the first line."""
    first = said.lstrip("\n").partition("\n")[0]
    return max(_DELIMITERS, key=first.count)


def _rows(reader: Iterator[list[str]], file: str) -> Iterator[tuple[str, Sequence[str]]]:
    begins = 1
    try:
        for row in reader:
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
    for place, heading in enumerate(headings):
        if place not in columns.values() and heading.strip():
            notes.add(f"the column “{heading.strip()[:40]}”, which the archive has not")
    entries: list[Entry] = []
    for where, row in rows:
        if cancelled():
            break
        if len(row) > len(headings):
            notes.add("a row with more cells than headings: the last ones left out", where)
        told = {name: row[place].strip() for name, place in columns.items() if place < len(row)}
        entries.append(_entry(where, told))
    sheet.entries = entries
    return sheet


def _entry(place: str, told: Mapping[str, str]) -> Entry:
    entry = Entry(place)
    for column, name in _WHOLE.items():
        setattr(entry, name, told.get(column, ""))
    for name in ("start", "day"):
        # One column for day and time, as many tables have.
        said = str(getattr(entry, name))
        if _TIMED.search(said) and clean.moment(said):
            entry.begins, entry.start = said, ""
            entry.day = entry.day if name == "start" else clean.day(said)
            break
    if _TIMED.search(entry.end) and clean.moment(entry.end):
        entry.ends, entry.end = entry.end, ""
    entry.texts = [told.get("abstract", ""), told.get("description", "")]
    for column in ("moderators", "persons"):
        for said in _names(told.get(column, "")):
            one = person(said)
            one.moderator = column == "moderators"
            entry.people.append(one)
    if len(entry.people) == 1 and not entry.people[0].organisation:
        entry.people[0].organisation = told.get("organisation", "")
    entry.links += [("link", "", url) for url in told.get("link", "").split()]
    return entry


def _names(said: str) -> list[str]:
    """The names in a cell; a comma parts them only where both sides look like whole names."""
    for sign in ("\n", ";", "|"):
        if sign in said:
            return [part.strip() for part in said.split(sign) if part.strip()]
    parts = [part.strip() for part in re.split(r",(?![^()]*\))", said) if part.strip()]
    whole = all(" " in part for part in parts)
    return parts if whole else [said.strip()] if said.strip() else []
