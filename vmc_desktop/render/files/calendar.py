"""The programme of an edition as iCalendar (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

from icalendar import Calendar, Event, vText

from vmc_desktop.answers import Reading
from vmc_desktop.domain import Panel
from vmc_desktop.errors import ExportError
from vmc_desktop.render import words
from vmc_desktop.wording import tr


def calendar(reading: Reading) -> bytes:
    """The panels of which a source gives the day; an edition without any as a whole.

    Raises:
        ExportError: no source gives a day.
    """
    edition = reading.edition
    panels = [reading.panel] if reading.panel is not None else [*edition.panels]
    made = Calendar()
    made.add("prodid", "-//VMC Desktop//EN")
    made.add("version", "2.0")
    made.add("x-wr-calname", words.edition_title(reading))
    events = [event for event in (_event(reading, panel) for panel in panels) if event is not None]
    if not events and reading.panel is None and edition.dates:
        events = [_whole(reading)]
    if not events:
        reason = tr("Files", "no source gives a day for it.")
        raise ExportError(reading.key.text, reason, tr("Files", "Choose another form."))
    for event in events:
        made.add_component(event)
    return bytes(made.to_ical())


def _event(reading: Reading, panel: Panel) -> Event | None:
    day = _day(panel.date)
    if day is None:
        return None
    link = panel.key.link(reading.head.key)
    made = _begun(link, panel.title, day)
    start, end = _clock(day, panel.start), _clock(day, panel.end)
    made.add("dtstart", start or day)
    if start is not None and end is not None and end > start:
        made.add("dtend", end)
    where = (panel.room, panel.venue or reading.edition.venue, reading.edition.city)
    made["location"] = vText(", ".join(dict.fromkeys(filter(None, where))))
    made["description"] = vText("\n".join(_told(panel, link)))
    made.add("categories", [words.kind_label(panel.kind)])
    return made


def _whole(reading: Reading) -> Event:
    edition = reading.edition
    first, last = _day(edition.dates[0]), _day(edition.dates[-1])
    made = _begun(reading.key.link(reading.head.key), words.edition_title(reading), first)
    made.add("dtstart", first)
    made.add("dtend", (last or first or date.min) + timedelta(days=1))
    made["location"] = vText(words.place(edition))
    return made


def _begun(link: str, title: str, day: date | None) -> Event:
    made = Event()
    made["uid"] = vText(link)
    made["summary"] = vText(title)
    # The same programme is the same file: no time of writing.
    stamp = day or date.min
    made.add("dtstamp", datetime(stamp.year, stamp.month, stamp.day, tzinfo=UTC))
    return made


def _told(panel: Panel, link: str) -> Iterable[str]:
    capacities = (
        (tr("Phrases", "Moderator"), panel.moderators),
        (tr("Phrases", "Speaker"), panel.speakers),
    )
    for name, people in capacities:
        for one in people:
            role = words.role_line(one)
            yield f"{name}: {one.name}{f', {role}' if role else ''}"
    yield from (one.text for one in panel.summary)
    yield link


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _clock(day: date, text: str) -> datetime | None:
    """A time of the programme's day; past midnight its hours count on (24:30)."""
    hour, _, minute = text.partition(":")
    if not (hour.isdecimal() and minute.isdecimal()):
        return None
    begun = datetime.combine(day, time())
    return begun + timedelta(hours=int(hour), minutes=int(minute))
