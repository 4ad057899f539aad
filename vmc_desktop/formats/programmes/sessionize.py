"""What Sessionize gives out in JSON: all in one, sessions in groups, a grid of days and rooms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from vmc_desktop.formats.programmes.json_values import (
    Json,
    first,
    mapping,
    note_unused,
    note_utc,
    objects,
    text,
)
from vmc_desktop.formats.programmes.values import Entry, Notes, Person, Sheet, named

FORMAT = "Sessionize JSON"
_MARKS = frozenset(("isServiceSession", "isPlenumSession", "startsAt"))
_USED = named(
    "id title description startsAt endsAt isServiceSession isPlenumSession speakers categoryItems "
    "categories roomId room liveUrl recordingUrl status isInformed isConfirmed"
)
_OUT = named("declined withdrawn nominated waitlisted draft")
_PERSON = named(
    "id name firstName lastName fullName tagLine isTopSpeaker sessions links categoryItems "
    "questionAnswers"
)
_SHELVES = {
    "track": ("track", "stream", "theme", "topic", "thema", "strang"),
    "kind": ("format", "type", "typ", "art"),
    "language": ("language", "sprache", "langue"),
}
"""What a heading of Sessionize's categories has in its name, for each field."""


@dataclass(slots=True)
class _Lists:
    """What sessions name by number: (heading, word) of categories, names of rooms, speakers."""

    categories: dict[str, tuple[str, str]] = field(default_factory=dict)
    rooms: dict[str, str] = field(default_factory=dict)
    speakers: dict[str, Json] = field(default_factory=dict)


def fits(whole: object) -> bool:
    """Whether this is such an export."""
    return any(_MARKS & session.keys() for session, _ in _sessions(whole))


def read(whole: object, notes: Notes, cancelled: Callable[[], bool]) -> Sheet:
    """Read an export; what was not accepted is left out, and said."""
    lists = _lists(mapping(whole))
    sheet = Sheet(FORMAT, one_edition=False, rooms=list(lists.rooms.values()))
    entries: list[Entry] = []
    seen: Counter[str] = Counter()
    for number, (session, room) in enumerate(_sessions(whole), 1):
        if cancelled():
            break
        place = f"session {number}"
        state = text(session.get("status")).lower()
        name = text(session.get("id"))
        seen[name] += 1
        if state in _OUT:
            notes.add(f"a session that was {state}, left out", place)
        elif name and seen[name] > 1:
            notes.add("a session that stands under several rooms or groups, kept once", place)
        else:
            entries.append(_entry(session, room, lists, place, notes))
    for number, speaker in enumerate(lists.speakers.values(), 1):
        note_unused(speaker, _PERSON, notes, f"speaker {number}")
    sheet.entries = entries
    return sheet


def _sessions(whole: object) -> Iterator[tuple[Json, str]]:
    """(session, room) of each form: all, groups with sessions, days with rooms."""
    groups = whole if isinstance(whole, list) else [whole]
    for group in objects(groups):
        for session in objects(group.get("sessions")):
            yield session, ""
        for room in objects(group.get("rooms")):
            for session in objects(room.get("sessions")):
                yield session, text(room.get("name"))


def _lists(record: Json) -> _Lists:
    lists = _Lists()
    for shelf in objects(record.get("categories")):
        for one in objects(shelf.get("items")):
            lists.categories[text(one.get("id"))] = (text(shelf.get("title")), text(one))
    lists.rooms = {text(one.get("id")): text(one) for one in objects(record.get("rooms"))}
    lists.speakers = {text(one.get("id")): one for one in objects(record.get("speakers"))}
    return lists


def _entry(session: Json, room: str, lists: _Lists, place: str, notes: Notes) -> Entry:
    note_unused(session, _USED, notes, place)
    begins = text(session.get("startsAt"))
    note_utc(begins, notes, place)
    entry = Entry(
        place,
        id=text(session.get("id")),
        title=text(session.get("title")),
        kind="service session" if session.get("isServiceSession") is True else "",
        begins=begins,
        ends=text(session.get("endsAt")),
        room=text(session.get("room")) or lists.rooms.get(text(session.get("roomId")), "") or room,
        texts=[text(session.get("description"))],
    )
    for heading, word in _categories(session, lists):
        name = next(
            (name for name, some in _SHELVES.items() if any(s in heading.lower() for s in some)), ""
        )
        if not name or (getattr(entry, name) and name != "track"):
            notes.add(f"the category “{heading[:40]}”, which the archive has not", place)
        else:
            setattr(entry, name, ", ".join(filter(None, (getattr(entry, name), word))))
    speakers = session.get("speakers")
    for one in speakers if isinstance(speakers, list) else ():
        entry.people += _people(one, lists.speakers, place, notes)
    for name, said in (("liveUrl", "Live"), ("recordingUrl", "Recording")):
        if address := text(session.get(name)):
            entry.links.append(("video", said, address))
    return entry


def _categories(session: Json, lists: _Lists) -> Iterator[tuple[str, str]]:
    some = session.get("categoryItems")
    for number in some if isinstance(some, list) else ():
        if known := lists.categories.get(text(number)):
            yield known
    for shelf in objects(session.get("categories")):
        for one in objects(shelf.get("categoryItems")):
            yield text(shelf), text(one)


def _people(one: object, known: Mapping[str, Json], place: str, notes: Notes) -> Iterator[Person]:
    """A speaker: an object with a name, or the number of one in the list beside the sessions."""
    code = text(mapping(one).get("id")) if isinstance(one, dict) else text(one)
    told = known.get(code) or mapping(one)
    name = first(told, "fullName", "name") or " ".join(
        filter(None, (text(told.get("firstName")), text(told.get("lastName"))))
    )
    if not name and code and not told:
        notes.add("a speaker whom this file names only by number", place)
    else:
        yield Person(name, code, role=text(told.get("tagLine")))
