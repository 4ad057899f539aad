"""Programmes as iCalendar (RFC 5545): each VEVENT is a session.

The calendar is cut into its events before the library reads them one by one: so a broken event
costs that event, and its line can be told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Event

from vmc_desktop.formats.programmes.ical_repeats import later, moments
from vmc_desktop.formats.programmes.values import Entry, Notes, Person, ProgrammeError, Sheet, named

FORMAT = "iCalendar"
# What the library is known to raise on what no calendar should hold.
_BROKEN = (
    *(ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError),
    *(OSError, RecursionError),
)
"""What the library raises; the last two where it looks for a time zone by a name that is none."""
_ZONE = re.compile(r"[A-Za-z][\w+-]{0,40}(?:/[A-Za-z][\w+-]{0,40}){0,2}\Z", re.ASCII)
_USED = named(
    "UID DTSTAMP DTSTART DTEND DURATION SUMMARY DESCRIPTION LOCATION CATEGORIES URL ATTACH "
    "ATTENDEE ORGANIZER STATUS RECURRENCE-ID RRULE RDATE EXDATE SEQUENCE CREATED LAST-MODIFIED "
    "CLASS TRANSP PRIORITY GEO"
)
_ESCAPED = re.compile(r"\\([nN,;\\])")
_UTC = frozenset(("UTC", "Etc/UTC", "Z", "GMT", "Etc/GMT"))
_WORDS = named("BEGIN END UID SUMMARY DESCRIPTION LOCATION URL CATEGORIES STATUS")
_UNFOLDED = re.compile(r"[^\r\n]+(?:\r\n[ \t][^\r\n]*)*\r\n")
_LARGEST_EVENT = 1_000_000
_VENDOR = re.compile(
    r'(TZID="?)/(?:[^/:;"\s]{1,80}/){1,5}?'
    r"((?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)/[A-Za-z])"
)
"""A zone's own name behind that of a program, as Evolution and old Thunderbirds wrote it."""
_SPEAKERS = re.compile(r"\A\s*(?:Speakers?|Referent(?:in|en|innen)?|Intervenants?): *([^\n]+)\n*")
_WITHIN = re.compile(r"(.+?) *\(([^()]*)\)\Z")


@dataclass(slots=True)
class _Cut:
    """A calendar's own fields, and its events: (line on which it begins, its lines)."""

    fields: dict[str, str] = field(default_factory=dict)
    events: list[tuple[int, list[str]]] = field(default_factory=list)
    open: bool = False
    """Whether it does not end."""
    _last: str = ""

    def field(self, name: str, value: str, more: str) -> None:
        """A field of the calendar itself; without a name the words of the last one go on."""
        if name:
            self._last = name if name not in self.fields else ""
            self.fields.setdefault(name, value)
        elif self._last:
            self.fields[self._last] += more


def read(text: str, file: str, notes: Notes, cancelled: Callable[[], bool]) -> Sheet:
    """Read a calendar.

    Raises:
        ProgrammeError: it is none, or ends in the midst of an event.
    """
    cut = _cut(text, file)
    sheet = Sheet(
        FORMAT,
        title=_unescaped(cut.fields.get("X-WR-CALNAME", "") or cut.fields.get("NAME", "")),
        url=cut.fields.get("URL", ""),
        one_edition=False,
    )
    if cut.open:
        notes.add("the end of the calendar: the file may be cut off")
    zone = _zone(cut.fields.get("X-WR-TIMEZONE", ""))
    entries: list[Entry] = []
    for line, lines in cut.events:
        if cancelled():
            break
        place = f"line {line}"
        block = "\r\n".join(lines)
        if len(block) > _LARGEST_EVENT:
            notes.add("an event of more than 1,000,000 characters, left out", place)
            continue
        entries += _read_event(block, place, zone, notes)
    sheet.entries = _held_once(entries)
    return sheet


def _held_once(entries: list[Entry]) -> list[Entry]:
    """The entries without those times of a repeated one that the calendar tells apart."""
    own = {entry.guid for entry in entries if entry.guid and not entry.repeats}
    return [entry for entry in entries if not entry.repeats or entry.guid not in own]


def _read_event(block: str, place: str, zone: ZoneInfo | None, notes: Notes) -> list[Entry]:
    """An event, at each of its times; where a field cannot be read its words alone are kept."""
    try:
        event: Any = Event.from_ical(_VENDOR.sub(r"\1\2", block))
        entry = _entry(event, place, zone, notes)
        return [] if entry is None else _repeated(event, entry, notes)
    except _BROKEN:
        pass
    try:
        words = _entry(Event.from_ical("".join(_words_of(block))), place, zone, notes)
    except _BROKEN:
        notes.add("an event that cannot be read, left out", place)
        return []
    notes.add("a field that cannot be read: of this event only the words are kept", place)
    return [] if words is None else [words]


def _repeated(event: Any, entry: Entry, notes: Notes) -> list[Entry]:
    """The session at each of its times; the first alone where its rule is no plain one."""
    if not (event.get("RRULE") or event.get("RDATE")) or not entry.begins:
        return [entry]
    held = moments(event)
    if not held:
        notes.add("a session that repeats: only the first time kept", entry.place)
        return [entry]
    if len(held) > 1:
        notes.add("a session that repeats: one session for each time", entry.place)
    first = event["DTSTART"].dt
    return [
        replace(
            entry,
            guid=entry.guid if moment == first else f"{entry.guid} {moment.isoformat()}",
            begins=later(entry.begins, first, moment),
            ends=later(entry.ends, first, moment),
            repeats=moment != first,
        )
        for moment in held
    ]


def _words_of(block: str) -> Iterator[str]:
    for line in _UNFOLDED.findall(f"{block}\r\n"):
        if re.split("[;:]", line, maxsplit=1)[0].strip().upper() in _WORDS:
            yield line


def _cut(text: str, file: str) -> _Cut:
    cut = _Cut()
    inside: list[str] = []
    lines: list[str] | None = None
    for number, line in enumerate(text.split("\n"), 1):
        name, _, value = line.partition(":")
        # What begins with a blank goes on with the line before, whatever its words are.
        word = "" if line.startswith((" ", "\t")) else name.strip().upper()
        if word == "BEGIN":
            inside.append(value.strip().upper())
            if inside[-1] == "VEVENT" and lines is None:
                lines = []
                cut.events.append((number, lines))
        if lines is not None and "VALARM" not in inside:
            lines.append(line)
        elif len(inside) == 1:
            cut.field(word.partition(";")[0], value.strip(), line[1:])
        if word == "END" and inside:
            ended = inside.pop()
            if ended == "VEVENT":
                lines = None
    if not cut.events and "BEGIN" not in cut.fields:
        raise ProgrammeError(file, "expected BEGIN:VCALENDAR, found none.", "Export it anew.")
    if lines is not None:
        begin = cut.events[-1][0]
        raise ProgrammeError(
            file,
            f"line {begin}: the event that begins here has no end; the file is cut off.",
            "Export or download it again.",
        )
    cut.open = "VCALENDAR" in inside
    return cut


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: " " if found[1] in "nN" else found[1], text)


def _zone(name: str) -> ZoneInfo | None:
    try:
        # A name of another shape would be looked for as a module of Python, part by part.
        return ZoneInfo(name) if _ZONE.match(name) else None
    except (ValueError, OSError, KeyError):
        return None


def _entry(event: Any, place: str, zone: ZoneInfo | None, notes: Notes) -> Entry | None:
    if str(event.get("STATUS", "")).upper() == "CANCELLED":
        notes.add("a session that was cancelled, left out", place)
        return None
    for name in event:
        if name not in _USED:
            notes.add(f"the field “{str(name)[:40]}”, which the archive has not", place)
    begins = _moment(event, "DTSTART", zone, notes, place)
    ends = _moment(event, "DTEND", zone, notes, place)
    lasts = event.get("DURATION")
    if not ends and begins and isinstance(getattr(lasts, "dt", None), timedelta):
        first = datetime.fromisoformat(begins)
        ends = (first + lasts.dt).isoformat() if "T" in begins else ""
    again = event.get("RECURRENCE-ID")
    uid = str(event.get("UID", ""))
    text, people = _told(str(event.get("DESCRIPTION", "")))
    entry = Entry(
        place,
        guid=f"{uid} {again.dt.isoformat()}" if uid and again is not None else uid,
        title=str(event.get("SUMMARY", "")),
        begins=begins,
        ends=ends,
        room=str(event.get("LOCATION", "")),
        texts=[text],
        people=[*_attending(event), *people],
    )
    categories = [str(one) for group in _all(event, "CATEGORIES") for one in group.cats]
    entry.track = ", ".join(one for one in categories if one.strip())
    entry.links += _links(event, notes, place)
    return entry


def _all(event: Any, name: str) -> list[Any]:
    found = event.get(name)
    return [] if found is None else found if isinstance(found, list) else [found]


def _moment(event: Any, name: str, zone: ZoneInfo | None, notes: Notes, place: str) -> str:
    """The moment on the clock of the place; a day alone where no time is told."""
    found = event.get(name)
    if found is None:
        return ""
    when = found.dt
    if not isinstance(when, datetime):
        return when.isoformat() if isinstance(when, date) else ""
    if when.tzinfo is not None and str(when.tzinfo) in _UTC:
        if zone is not None:
            when = when.astimezone(zone)
        elif name == "DTSTART":
            notes.add("a time in UTC, kept as it is: the calendar names no time zone", place)
    return when.replace(tzinfo=None, microsecond=0).isoformat()


def _told(description: str) -> tuple[str, list[Person]]:
    """The description without its first line “Speakers: A (X), B (Y)”, and those persons."""
    found = _SPEAKERS.match(description)
    if not found:
        return description, []
    parts = re.split(r"[;,](?![^()]*\))", found[1])
    return description[found.end() :], [person(part) for part in parts if part.strip()]


def person(said: str) -> Person:
    """A person out of “Name (Organisation)”."""
    within = _WITHIN.match(said.strip())
    return Person(within[1], organisation=within[2]) if within else Person(said.strip())


def _attending(event: Any) -> Iterator[Person]:
    for one in _all(event, "ATTENDEE"):
        name = str(one.params.get("CN", ""))
        if str(one.params.get("CUTYPE", "INDIVIDUAL")).upper() != "INDIVIDUAL":
            continue
        yield Person(name, moderator=str(one.params.get("ROLE", "")).upper() == "CHAIR")


def _links(event: Any, notes: Notes, place: str) -> Iterator[tuple[str, str, str]]:
    if address := str(event.get("URL", "")):
        yield "web page", "Page of the session", address
    for one in _all(event, "ATTACH"):
        params = getattr(one, "params", {})
        if str(params.get("VALUE", "")).upper() == "BINARY":
            notes.add("a file inside the calendar, left out", place)
        else:
            yield "file", str(params.get("FILENAME", "")), str(one)
