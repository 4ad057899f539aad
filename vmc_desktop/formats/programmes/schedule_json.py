"""Schedules in JSON as frab, pretalx and the c3voc write them: ``schedule.conference.days``.

The second version of the c3voc's format has the events beside the conference, not in its days.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

from vmc_desktop.formats.programmes.json_values import (
    Json,
    first,
    mapping,
    note_unused,
    note_utc,
    objects,
    text,
)
from vmc_desktop.formats.programmes.values import Entry, Notes, Person, ProgrammeError, Sheet, named

FORMAT = "schedule JSON"
_USED = named(
    "id guid code date start duration room slug url title subtitle track type language abstract "
    "description persons links attachments feedback_url origin_url logo video_download_url end "
    "participants feedback"
)
_PERSON = named("id guid code name public_name full_public_name organisation role")
_CHAIRS = named("moderator host chair")


def read(whole: Json, file: str, notes: Notes, cancelled: Callable[[], bool]) -> Sheet:
    """Read a schedule.

    Raises:
        ProgrammeError: it has no days.
    """
    schedule = mapping(whole.get("schedule"))
    conference = mapping(schedule.get("conference"))
    days = list(objects(conference.get("days")))
    if not days:
        raise ProgrammeError(
            file, "expected days in schedule.conference.days, found none.", "Export it anew."
        )
    sheet = Sheet(
        FORMAT,
        title=text(conference.get("title")),
        acronym=text(conference.get("acronym")),
        subtitle=text(conference.get("subtitle")),
        venue=first(conference, "venue", "location"),
        city=text(conference.get("city")),
        url=first(conference, "url") or text(schedule.get("base_url")),
        version=text(schedule.get("version")),
        days=[text(day.get("date")) for day in days],
        rooms=[text(one.get("name")) for one in objects(conference.get("rooms"))],
    )
    tracks = _tracks(conference)
    entries: list[Entry] = []
    for place, day, room, event in _events(schedule, days):
        if cancelled():
            break
        entry = _entry(event, day, room, place, notes)
        entry.track = tracks.get(entry.track, entry.track)
        entries.append(entry)
    sheet.entries = entries
    return sheet


def _tracks(conference: Json) -> dict[str, str]:
    """The names of tracks by their short names, by which some events know them."""
    return {text(one.get("slug")): text(one) for one in objects(conference.get("tracks"))}


def _events(schedule: Json, days: Sequence[Json]) -> Iterator[tuple[str, str, str, Json]]:
    """(place, day, room, event), within the days or, in the second version, beside them."""
    for number, day in enumerate(days, 1):
        for place, room, event in _within(day, f"day {number}"):
            yield place, text(day.get("date")), room, event
    for number, event in enumerate(objects(schedule.get("events")), 1):
        yield f"event {number}", _day_of(text(event.get("start")), days), "", event


def _day_of(moment: str, days: Sequence[Json]) -> str:
    """The day that says it has this moment: one of the night belongs to the day before."""
    for day in days:
        try:
            begins, ends, at = map(
                datetime.fromisoformat, (text(day.get("start")), text(day.get("end")), moment)
            )
            if begins <= at < ends:
                return text(day.get("date"))
        except (ValueError, TypeError):
            # No moments, or some with and some without their zone.
            continue
    return ""


def _within(day: Json, place: str) -> Iterator[tuple[str, str, Json]]:
    """(place, room, event), below rooms or, in some files, below the day itself."""
    rooms = day.get("rooms")
    named = rooms.items() if isinstance(rooms, dict) else ()
    for room, events in named:
        for number, event in enumerate(objects(events), 1):
            yield f"{place}, {str(room)[:60]}, event {number}", str(room), event
    # Some have the rooms as a list, each with its name.
    for at, one in enumerate(objects(rooms) if isinstance(rooms, list) else (), 1):
        room = first(one, "name") or f"room {at}"
        for name in ("events", "talks"):
            for number, event in enumerate(objects(one.get(name)), 1):
                yield f"{place}, {room[:60]}, event {number}", first(one, "name"), event
    for name in ("events", "talks"):
        for number, event in enumerate(objects(day.get(name)), 1):
            yield f"{place}, event {number}", "", event


def _entry(event: Json, day: str, room: str, place: str, notes: Notes) -> Entry:
    note_unused(event, _USED, notes, place)
    entry = Entry(
        place,
        guid=text(event.get("guid")),
        id=first(event, "id", "code"),
        title=text(event.get("title")),
        subtitle=text(event.get("subtitle")),
        kind=text(event.get("type")),
        day=day,
        begins=text(event.get("date")),
        ends=text(event.get("end")),
        start=text(event.get("start")),
        duration=text(event.get("duration")),
        room=text(event.get("room")) or room,
        track=text(event.get("track")),
        language=text(event.get("language")),
        texts=[text(event.get("abstract")), text(event.get("description"))],
    )
    if "T" in entry.start:
        # Some tell the whole moment where others tell the hour.
        note_utc(entry.start, notes, place)
        entry.begins, entry.start = entry.begins or entry.start, ""
    entry.people += _people(event, place, notes)
    entry.links += links(event, "links", "link")
    entry.links += links(event, "attachments", "file")
    for name, kind, said in (
        ("url", "web page", "Page of the session"),
        ("origin_url", "web page", "Page of the session"),
        ("feedback_url", "feedback", "Feedback"),
        ("video_download_url", "video", "Recording"),
    ):
        if address := text(event.get(name)):
            entry.links.append((kind, said, address))
    if address := text(mapping(event.get("feedback")).get("url")):
        entry.links.append(("feedback", "Feedback", address))
    return entry


def _people(event: Json, place: str, notes: Notes) -> Iterator[Person]:
    persons = event.get("persons") or event.get("participants")
    for one in persons if isinstance(persons, list) else ():
        if isinstance(one, str):
            yield Person(one)
    for one in objects(persons):
        note_unused(one, _PERSON, notes, place)
        role = text(one.get("role"))
        yield Person(
            first(one, "public_name", "full_public_name", "name"),
            first(one, "guid", "code", "id"),
            "" if role.lower() in ("speaker", *_CHAIRS) else role,
            text(one.get("organisation")),
            moderator=role.lower() in _CHAIRS,
        )


def links(record: Json, name: str, kind: str) -> Iterator[tuple[str, str, str]]:
    """(kind, caption, address) of a list of links, be they objects or bare addresses."""
    some = record.get(name)
    for one in some if isinstance(some, list) else ():
        if isinstance(one, dict):
            yield (
                kind,
                first(one, "title", "description", "name"),
                first(one, "url", "link", "resource", "href"),
            )
        elif isinstance(one, str):
            yield kind, "", one
