"""What pretalx exports in JSON beside schedules: submissions of its API, its widget's schedule."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from vmc_desktop.formats.programmes.json_values import (
    Json,
    first,
    mapping,
    note_unused,
    objects,
    text,
)
from vmc_desktop.formats.programmes.schedule_json import links
from vmc_desktop.formats.programmes.values import Entry, Notes, Person, Sheet, named

FORMAT = "pretalx JSON"
_USED = named(
    "code id guid title speakers persons submission_type type session_type track state abstract "
    "description duration content_locale language slot slots start end room resources links url "
    "do_not_record is_featured slot_count pending_state urls"
)
_ELSEWHERE = "which another file tells: export with “?expand={}”"
_CODE = re.compile(r"[A-Z0-9]{6,}|\d+")
"""How pretalx names a person of another list."""
_OUT = {"withdrawn", "rejected", "canceled", "cancelled", "deleted", "draft", "submitted"}


def fits(whole: object) -> bool:
    """Whether this is such an export."""
    if isinstance(whole, list):
        return bool(whole) and all(isinstance(o, dict) and "code" in o for o in whole)
    record = mapping(whole)
    if isinstance(record.get("talks"), list):
        return True
    results = record.get("results")
    some = results if isinstance(results, list) else record.get("slots")
    return any(
        ("code" in one and "title" in one) or "code" in mapping(one.get("submission"))
        for one in (objects(some) if isinstance(some, list) else ())
    )


def read(whole: object, notes: Notes, cancelled: Callable[[], bool]) -> Sheet:
    """Read an export; what was withdrawn or not accepted is left out, and said."""
    record = mapping(whole)
    some = _talks(whole)
    named = {
        name: {first(one, "id", "code"): one for one in objects(record.get(name))}
        for name in ("rooms", "tracks", "speakers", "submission_types")
    }
    sheet = Sheet(
        FORMAT,
        title=first(mapping(record.get("event")), "name", "title") or text(record.get("event")),
        version=text(record.get("version")),
        one_edition=False,
        rooms=[text(room) for room in named["rooms"].values()],
    )
    if text(record.get("next")):
        notes.add("further pages, which this file only names: export them too")
    entries: list[Entry] = []
    for number, talk in enumerate(objects(some), 1):
        if cancelled():
            break
        place = f"talk {number}"
        state = text(talk.get("state")).lower()
        if state in _OUT:
            notes.add(f"a session that was {state}, left out", place)
        elif talk.get("code") is None and not talk.get("guid"):
            notes.add("a break or blocked slot, left out", text(talk.get("title"))[:60] or place)
        else:
            entries.append(_entry(talk, named, place, notes))
    sheet.entries = entries
    return sheet


def _talks(whole: object) -> list[Json]:
    """The talks; those of a schedule or a list of slots stand inside the slots."""
    record = mapping(whole)
    some = whole if isinstance(whole, list) else record.get("talks") or record.get("results")
    slots = record.get("slots") if some is None else some
    return [
        {**told, "slots": [slot]} if (told := mapping(slot.get("submission"))) else slot
        for slot in objects(slots)
    ]


def _entry(talk: Json, named: Mapping[str, Mapping[str, Json]], place: str, notes: Notes) -> Entry:
    note_unused(talk, _USED, notes, place)
    slots = [*objects([talk.get("slot")]), *objects(talk.get("slots"))]
    if talk.get("slots") and not slots:
        notes.add(f"its day, time and room, {_ELSEWHERE.format('slots')}", place)
    if len(slots) > 1:
        notes.add("a session held several times: only the first time kept", place)
    slot = slots[0] if slots else talk

    def lost(what: str) -> None:
        notes.add(f"{what}, {_ELSEWHERE.format(what)}", place)

    entry = Entry(
        place,
        guid=text(talk.get("guid")),
        id=first(talk, "code", "id"),
        title=text(talk.get("title")),
        kind=_named(
            talk, named, "submission_types", ("submission_type", "session_type", "type"), lost
        ),
        begins=text(slot.get("start")),
        ends=text(slot.get("end")),
        duration="" if text(slot.get("end")) else text(talk.get("duration")),
        room=_named(slot, named, "rooms", ("room",), lost),
        track=_named(talk, named, "tracks", ("track",), lost),
        language=first(talk, "content_locale", "language"),
        texts=[text(talk.get("abstract")), text(talk.get("description"))],
        people=list(_people(talk, named["speakers"], lost)),
    )
    entry.links += [*links(talk, "resources", "file"), *links(talk, "links", "link")]
    if address := first(talk, "url") or first(mapping(talk.get("urls")), "public"):
        entry.links.append(("web page", "Page of the session", address))
    return entry


def _named(
    record: Json,
    known: Mapping[str, Mapping[str, Json]],
    shelf: str,
    names: Sequence[str],
    lost: Callable[[str], None],
) -> str:
    """A name, be it there itself, as an object, or by the number of a list beside it."""
    for name in names:
        said = text(record.get(name))
        if said in known[shelf]:
            return text(known[shelf][said])
        if isinstance(record.get(name), int):
            lost(shelf)
        elif said:
            return said
    return ""


def _people(talk: Json, known: Mapping[str, Json], lost: Callable[[str], None]) -> Iterator[Person]:
    some = talk.get("speakers") or talk.get("persons")
    for one in some if isinstance(some, list) else ():
        code = text(one)
        if not isinstance(one, dict) and code not in known and _CODE.fullmatch(code):
            lost("speakers")
            continue
        told = one if isinstance(one, dict) else known.get(code, {"name": code})
        yield Person(first(told, "name", "public_name"), first(told, "code", "guid", "id"))
