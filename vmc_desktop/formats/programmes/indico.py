"""What Indico exports in JSON: an event with its contributions, or its timetable."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from urllib.parse import urljoin

from vmc_desktop.formats.programmes.json_values import (
    Json,
    first,
    mapping,
    note_unused,
    objects,
    text,
)
from vmc_desktop.formats.programmes.values import Entry, Notes, Person, Sheet, named

FORMAT = "Indico JSON"
_DAY = len("20240131")
_USED = named(
    "_type _fossil entryType id db_id friendly_id uniqueId contributionId sessionId sessionSlotId "
    "sessionCode conferenceId title description startDate endDate duration room roomFullname "
    "location address inheritLoc inheritRoom session sessionTitle slotTitle track type speakers "
    "presenters primaryauthors coauthors authors conveners url folders material attachments "
    "entries contributions color textColor isPoster contribDuration language "
    "pdf allowed board_number code keywords note subContributions references "
    # What only says how Indico shows or counts a thing.
    "conference sessionConveners numSlots friendlyId scheduleEntryId sessionSlotEntryId isParallel "
    "isParallelInSession canSwapUp canSwapDown"
)
_EVENT = named(
    "_type _fossil id title startDate endDate timezone url location room roomFullname address type "
    "contributions sessions occurrences visibility modificationDate creationDate creator category "
    "categoryId allowed hasAnyProtection roomMapURL folders material"
)


def fits(whole: object) -> bool:
    """Whether this is such an export."""
    results = mapping(whole).get("results")
    if isinstance(results, list):
        return any(str(one.get("_type", "")) == "Conference" for one in objects(results))
    return any(
        "entryType" in entry or "_type" in entry
        for event in objects(results)
        for day in objects(event)
        for entry in objects(day)
    )


def read(whole: Json, notes: Notes, cancelled: Callable[[], bool]) -> Sheet:
    """Read an export. Breaks are left out, and said."""
    reader = _Reader(notes, cancelled)
    results = whole.get("results")
    # One event is one edition, whether its contributions have a day or not.
    reader.sheet.one_edition = len(results) == 1 if isinstance(results, list | dict) else False
    if isinstance(results, list):
        for event in objects(results):
            reader.event(event)
    else:
        reader.base = text(whole.get("url"))
        for number, event in mapping(results).items():
            reader.timetable(str(number), mapping(event))
    reader.sheet.entries = reader.entries
    if whole.get("complete") is False:
        notes.add("what this export left out, as it says itself: export it in parts")
    return reader.sheet


class _Reader:
    def __init__(self, notes: Notes, cancelled: Callable[[], bool]) -> None:
        self.sheet = Sheet(FORMAT, one_edition=False)
        self.entries: list[Entry] = []
        self.base = ""
        self._notes = notes
        self._cancelled = cancelled

    def event(self, event: Json) -> None:
        """An event of ``/export/event/``: sessions with contributions, and contributions."""
        sheet = self.sheet
        sheet.title = sheet.title or text(event.get("title"))
        sheet.venue = sheet.venue or text(event.get("location"))
        sheet.url = sheet.url or text(event.get("url"))
        sheet.days += [_moment(event.get(name))[:10] for name in ("startDate", "endDate")]
        number = text(event.get("id"))
        note_unused(event, _EVENT, self._notes, f"event {number}")
        for session in objects(event.get("sessions")):
            of = mapping(session.get("session")) or session
            contributions = list(objects(session.get("contributions")))
            for one in contributions:
                self._add(one, number, first(of, "title"), _conveners(session))
            if not contributions:
                self._add(session, number, "", [], "session")
        for one in objects(event.get("contributions")):
            self._add(one, number, text(one.get("session")), [])

    def timetable(self, number: str, event: Json) -> None:
        """An event of ``/export/timetable/``: days with sessions, contributions, breaks."""
        for name, day in event.items():
            if len(name) == _DAY and name.isdecimal() and day:
                self.sheet.days.append(f"{name[:4]}-{name[4:6]}-{name[6:]}")
            for entry in objects(day):
                inner = list(objects(entry.get("entries")))
                track = first(entry, "title", "sessionTitle", "slotTitle")
                for one in inner:
                    self._add(one, number, track, _conveners(entry))
                if all(_what(one) == "break" for one in inner):
                    self._add(entry, number, "", [])

    def _add(
        self, one: Json, event: str, track: str, conveners: Sequence[Person], kind: str = ""
    ) -> None:
        place = f"entry {len(self.entries) + 1} ({first(one, 'title')[:60]})"
        what = _what(one)
        if self._cancelled():
            return
        if what == "break":
            self._notes.add("a break, left out", first(one, "title"))
            return
        note_unused(one, _USED, self._notes, place)
        for name in ("keywords", "subContributions", "references", "note"):
            if one.get(name):
                self._notes.add(f"the field “{name}”, which the archive has not", place)
        number = first(one, "contributionId", "friendly_id", "id", "db_id", "uniqueId")
        entry = Entry(
            place,
            id=f"{event}/{what or 'contribution'}/{number}" if number else "",
            title=text(one.get("title")),
            kind=first(one, "type") or kind or ("session" if what == "session" else ""),
            begins=_moment(one.get("startDate")),
            ends=_moment(one.get("endDate")),
            room=first(one, "roomFullname", "room"),
            track=first(one, "track") or track,
            language=text(one.get("language")),
            texts=[text(one.get("description"))],
            people=[*conveners, *_people(one)],
        )
        if not entry.ends:
            entry.duration = text(one.get("duration"))
        entry.links += [
            (sort, said, urljoin(self.base, address) if self.base else address)
            for sort, said, address in _links(one)
        ]
        self.entries.append(entry)


def _what(one: Json) -> str:
    return first(one, "entryType", "_type").lower()


def _moment(value: object) -> str:
    told = mapping(value)
    day, time = text(told.get("date")), text(told.get("time"))
    return f"{day}T{time[:8]}" if day and time else day or text(value if told == {} else "")


def _conveners(record: Json) -> list[Person]:
    """Who leads a session: named with its hour, else with the session itself."""
    of = mapping(record.get("session"))
    some = record.get("conveners") or record.get("sessionConveners") or of.get("sessionConveners")
    return [
        Person(_name(one), first(one, "id"), organisation=first(one, "affiliation"), moderator=True)
        for one in objects(some)
    ]


def _people(one: Json) -> Iterator[Person]:
    """Who spoke; where nobody is named so, the authors."""
    some = [*objects(one.get("speakers")), *objects(one.get("presenters"))]
    part = ""
    if not some:
        part = "author"
        some = [*objects(one.get("primaryauthors")), *objects(one.get("coauthors"))]
        some = some or [*objects(one.get("authors"))]
    for person in some:
        organisation = first(person, "affiliation")
        yield Person(_name(person), first(person, "person_id", "db_id"), part, organisation)
    yield from _conveners(one)


def _name(one: Json) -> str:
    """First name, then surname, also where the export has them the other way round."""
    parts = (first(one, "first_name", "firstName"), first(one, "last_name", "familyName"))
    if all(parts):
        return " ".join(parts)
    said = first(one, "fullName", "full_name", "name")
    surname, comma, given = said.partition(", ")
    return f"{given} {surname}" if comma and given else said


def _links(one: Json) -> Iterator[tuple[str, str, str]]:
    for folder in objects(one.get("folders")):
        for file in objects(folder.get("attachments")):
            yield "file", first(file, "title", "filename"), first(file, "download_url", "link_url")
    attachments = mapping(one.get("attachments"))
    for file in objects(attachments.get("files")):
        yield "file", first(file, "title", "filename"), first(file, "download_url", "link_url")
    for material in objects(one.get("material")):
        for file in objects(material.get("resources")):
            yield "file", first(file, "name") or first(material, "title"), text(file.get("url"))
    if address := first(one, "url"):
        yield "web page", "Page of the session", address
