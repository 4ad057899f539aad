"""One file to programmes, whichever of the known formats it is in: told by what is in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from vmc_desktop.formats.intake import characters, read_bytes
from vmc_desktop.formats.programmes import (
    ical,
    indico,
    json_values,
    pretalx,
    schedule_json,
    schedule_xml,
    sessionize,
    table,
)
from vmc_desktop.formats.programmes.columns import Columns
from vmc_desktop.formats.programmes.making import programmes
from vmc_desktop.formats.programmes.values import Notes, Programme, ProgrammeError, Sheet

LARGEST_BYTES = 32 * 1024 * 1024
"""A larger file is not read: the largest programmes known have a tenth of it."""
ENDINGS = (".xml", ".json", ".ics", ".ical", ".csv", ".tsv", ".txt")
"""Files of a folder that are looked at."""
TABLES = (".csv", ".tsv", ".txt", ".tab")
"""Endings of tables, which nothing within tells."""
_KNOWN = "schedule XML, schedule JSON, iCalendar, Indico, pretalx or Sessionize JSON, CSV"
_LISTS = ("results", "sessions", "talks", "events", "schedule", "programme", "program", "items")
"""Where a list of sessions stands in JSON that no program of these wrote."""


_FEW_NULS = 20
"""So many in a text are a slip; more tell that it is none."""


def _never() -> bool:
    return False


def read_programmes(
    file: Path,
    columns: Columns | None = None,
    remembered: Iterable[Columns] = (),
    cancelled: Callable[[], bool] = _never,
) -> tuple[Programme, ...]:
    """Read a file; a calendar or table may hold several editions, told apart by their days.

    Args:
        file: in any of the known formats.
        columns: field to heading, for a table.
        remembered: columns told for other tables.
        cancelled: asked before each session; what was read until then comes back.

    Raises:
        ProgrammeError: the file cannot be read: which, where, what to do.
    """
    data = read_bytes(file, LARGEST_BYTES, ProgrammeError, "Split it by editions.")
    notes = Notes()
    sheet = _sheet(data, file, columns or {}, remembered, notes, cancelled)
    made = programmes(sheet, file.name, notes, cancelled)
    if not cancelled() and not any(one.sessions for one in made):
        bare = f": {len(sheet.entries)} have neither title nor text" if sheet.entries else ""
        raise ProgrammeError(file, f"it holds no session{bare}.", "Export it anew.")
    return made


def _sheet(
    data: bytes,
    file: Path,
    columns: Columns,
    remembered: Iterable[Columns],
    notes: Notes,
    cancelled: Callable[[], bool],
) -> Sheet:
    name = str(file)
    begin = data[:4096].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if begin.startswith(b"<"):
        return schedule_xml.read(data, name, notes, cancelled)
    text = _text(data, file, notes)
    if begin.startswith((b"{", b"[")):
        return _json(text, name, columns, remembered, notes, cancelled)
    if begin[:15].upper().startswith((b"BEGIN:VCALENDAR", b"BEGIN:VEVENT")):
        return ical.read(text, name, notes, cancelled)
    if file.suffix.lower() in TABLES:
        return table.read(text, name, columns, remembered, notes, cancelled)
    raise ProgrammeError(file, f"it is none of: {_KNOWN}.", "Export the programme as one of them.")


def _json(
    text: str,
    name: str,
    columns: Columns,
    remembered: Iterable[Columns],
    notes: Notes,
    cancelled: Callable[[], bool],
) -> Sheet:
    whole = json_values.load(text, name)
    record = json_values.mapping(whole)
    if isinstance(record.get("schedule"), dict):
        return schedule_json.read(record, name, notes, cancelled)
    if "days" in json_values.mapping(record.get("conference")):
        return schedule_json.read({"schedule": record}, name, notes, cancelled)
    if indico.fits(whole):
        return indico.read(record, notes, cancelled)
    if sessionize.fits(whole):
        return sessionize.read(whole, notes, cancelled)
    if pretalx.fits(whole):
        return pretalx.read(whole, notes, cancelled)
    if records := json_values.listed(whole, *_LISTS):
        return table.read_records(records, name, columns, remembered, notes, cancelled)
    raise ProgrammeError(name, f"this JSON is none of: {_KNOWN}.", "Export the programme as one.")


def _text(data: bytes, file: Path, notes: Notes) -> str:
    """The file's text with plain line ends, in the encoding that it is found to have."""
    try:
        text, line = characters(data)
    except UnicodeDecodeError as fault:
        raise ProgrammeError(
            file, "its characters cannot be read as UTF-16.", "Save it as UTF-8."
        ) from fault
    if line:
        notes.add(
            "characters that are not UTF-8: the file was read as Windows-1252", f"line {line}"
        )
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        if text.count("\0") <= _FEW_NULS:
            notes.add("a NUL character, left out", f"line {line}")
            return _plain(text.replace("\0", ""))
        raise ProgrammeError(
            file, f"line {line}: a NUL character stands there.", "It is no text; export it anew."
        )
    return _plain(text)


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
