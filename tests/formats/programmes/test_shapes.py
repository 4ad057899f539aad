"""Files as the programs of the world write them, each in a shape of its own."""

from __future__ import annotations

import json

import pytest

from vmc_desktop.formats.programmes.reading import read_programmes
from vmc_desktop.formats.programmes.values import ProgrammeError


@pytest.fixture
def take(tmp_path):
    """Read a file of these contents: text, bytes, or what becomes JSON."""

    def read(name, content):
        file = tmp_path / name
        if isinstance(content, dict | list):
            content = json.dumps(content)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        (programme,) = read_programmes(file)
        return programme

    return read


def losses(programme):
    return {loss.what: loss.number for loss in programme.losses}


def hours(programme):
    return [(one.day, one.start, one.end) for one in programme.sessions]


def names(session):
    return [one.name for one in session.people]


# ---- tables ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "start", "length", "hour"),
    [
        ("12. Juni 2024", "9.00 – 10.30 Uhr", "", ("2024-06-12", "09:00", "10:30")),
        ("Wednesday, June 12, 2024", "2 – 3:30 pm", "", ("2024-06-12", "14:00", "15:30")),
        ("mercredi 12 juin 2024", "9h30", "1h30", ("2024-06-12", "09:30", "11:00")),
        ("12-Jun-2024", "0900", "45.0", ("2024-06-12", "09:00", "09:45")),
        ("12.06.24", "9 Uhr", "0,75 h", ("2024-06-12", "09:00", "09:45")),
        ("12/06/24", "09:00 - 09:50 hrs", "", ("2024-06-12", "09:00", "09:50")),
        ("2024/06/12", "2 pm", "90 min", ("2024-06-12", "14:00", "15:30")),
        ("", "45455.375", "60", ("2024-06-12", "09:00", "10:00")),
        ("", "12.06.2024 09:00", "60", ("2024-06-12", "09:00", "10:00")),
        ("", "11 Jun 2024 09:00 AM", "45", ("2024-06-11", "09:00", "09:45")),
    ],
)
def test_days_and_hours_as_people_write_them(take, day, start, length, hour):
    assert hours(take("a.csv", f"Title;Day;Start;Length\nA;{day};{start};{length}\n")) == [hour]


def test_what_no_rule_reads_is_said(take):
    found = take("a.csv", "Title;Day;Start;Length\nA;next week;9;1,5\n")
    assert hours(found) == [("", "", "")]
    assert losses(found) == {
        "a day that cannot be read, left out": 1,
        "a time that cannot be read, left out": 1,
    }


def test_one_day_that_cannot_be_european_tells_of_all(take):
    found = take("a.csv", "Title,Date\nA,6/12/2024\nB,6/13/2024\n")
    assert found.days == ("2024-06-12", "2024-06-13")
    assert take("b.csv", "Title,Date\nA,6/12/2024\n").days == ("2024-12-06",)


def test_the_first_lines_of_a_spreadsheet_are_passed_over(take):
    found = take("a.csv", "sep=;\nProgramme of the forum;;\n;;\nTitle;Day;Room\nA;2024-06-12;X\n")
    assert [(one.title, one.room) for one in found.sessions] == [("A", "X")]
    assert losses(found) == {"what stands above the headings, left out": 1}
    assert found.sessions[0].place == "line 5"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "cp1252"])
def test_headings_of_every_ending_in_every_encoding(take, encoding):
    content = "Titel\tReferent*innen\tModerator(in)\tDauer (Std.)\tBeginn\nGrüße\tA\tB\t1,5\t9:00\n"
    (session,) = take("a.tsv", content.encode(encoding)).sessions
    assert session.title == "Grüße"
    assert (session.start, session.end) == ("09:00", "10:30")
    assert [(one.name, one.moderator) for one in session.people] == [("B", True), ("A", False)]


def test_and_parts_two_whole_names_and_no_organisation(take):
    said = "Anna Berg (UN) and Jo van der Smith (IOM)"
    assert names(take("a.csv", f"Title;Speakers\nA;{said}\n").sessions[0]) == [
        "Anna Berg",
        "Jo van der Smith",
    ]
    (session,) = take("b.csv", "Title;Speakers\nA;Ministry of Labour and Social Affairs\n").sessions
    assert names(session) == ["Ministry of Labour and Social Affairs"]


# ---- pretalx, schedules ------------------------------------------------------------------------


def test_numbers_of_other_lists_are_never_names(take):
    talk = {"code": "ABCDEF", "title": "A", "submission_type": 12, "track": 3, "slots": [77]}
    found = take("a.json", {"results": [{**talk, "speakers": ["MNMGGN"], "state": "confirmed"}]})
    (session,) = found.sessions
    assert (session.kind, session.track, session.people) == ("", "", ())
    assert set(losses(found)) == {
        "speakers, which another file tells: export with “?expand=speakers”",
        "submission_types, which another file tells: export with “?expand=submission_types”",
        "tracks, which another file tells: export with “?expand=tracks”",
        "its day, time and room, which another file tells: export with “?expand=slots”",
    }


def test_talks_expanded_within_the_slots_of_a_schedule(take):
    talk = {"code": "ABCDEF", "title": "A", "submission_type": {"name": {"de": "Vortrag"}}}
    talk["speakers"] = [{"code": "MNMGGN", "name": "Anna Berg"}]
    slot = {"start": "2025-11-01T08:50:00+01:00", "end": "2025-11-01T09:35:00+01:00"}
    slot["room"] = {"id": 12, "name": {"en": "Hall"}}
    found = take("a.json", {"slots": [{**slot, "submission": talk}, {**slot, "submission": None}]})
    (session,) = found.sessions
    assert (session.kind, session.room, names(session)) == ("Vortrag", "Hall", ["Anna Berg"])
    assert hours(found) == [("2025-11-01", "08:50", "09:35")]
    assert losses(found) == {"a break or blocked slot, left out": 1}


def test_rooms_in_a_list_and_persons_as_words(take):
    event = {"id": 1, "title": "A", "start": "09:00", "duration": "00:30", "persons": ["Anna Berg"]}
    days = [{"date": "2025-11-01", "rooms": [{"name": "Hall", "events": [event]}]}]
    (session,) = take("a.json", {"schedule": {"conference": {"days": days}}}).sessions
    assert (session.room, names(session)) == ("Hall", ["Anna Berg"])


# ---- Indico ------------------------------------------------------------------------------------


def moment(time, day="2025-05-05"):
    return {"date": day, "time": time, "tz": "Europe/Vienna"}


def test_an_event_of_indico_with_blocks_of_sessions(take):
    inner = {"_type": "Contribution", "id": "7", "title": "A", "startDate": moment("09:00:00")}
    inner["speakers"] = [{"first_name": "Anna", "last_name": "Berg", "fullName": "Berg, Anna"}]
    convener = {"first_name": "Jo", "last_name": "Smith", "affiliation": "IOM"}
    block = {"_type": "SessionSlot", "id": 3, "title": "Work: first", "conference": {"id": 1}}
    block["session"] = {"title": "Work", "sessionConveners": [convener]}
    open_one = {"_type": "Contribution", "id": "8", "title": "B", "startDate": None}
    event = {
        "_type": "Conference",
        "id": "42",
        "title": "Forum",
        "startDate": moment("09:00:00"),
        "endDate": moment("18:00:00", "2025-05-07"),
        "chairs": [{"fullName": "Someone"}],
        "sessions": [{**block, "contributions": [inner]}],
        "contributions": [open_one],
    }
    found = take("a.json", {"count": 1, "_type": "HTTPAPIResult", "results": [event]})
    assert found.days == ("2025-05-05", "2025-05-07")
    first, second = found.sessions
    assert (first.track, names(first)) == ("Work", ["Jo Smith", "Anna Berg"])
    assert (second.title, second.day) == ("B", "")
    assert losses(found) == {"the field “chairs”, which the archive has not": 1}


def test_a_timetable_of_indico_whose_session_holds_only_a_break(take):
    hour = {"startDate": moment("10:00:00"), "endDate": moment("11:00:00")}
    pause = {"entryType": "Break", "title": "Coffee", **hour}
    session = {"entryType": "Session", "title": "Posters", "sessionId": 4, **hour}
    session |= {"url": "/event/1/sessions/4/", "entries": {"b1": pause}}
    whole = {"url": "https://indico.example.org/export/timetable/1.json"}
    found = take("a.json", {**whole, "results": {"1": {"20250505": {"s1": session}}}})
    (posters,) = found.sessions
    assert (posters.title, found.days) == ("Posters", ("2025-05-05",))
    assert [one.url for one in posters.links] == ["https://indico.example.org/event/1/sessions/4/"]
    assert losses(found) == {"a break, left out": 1}


# ---- calendars ---------------------------------------------------------------------------------

HEAD = "BEGIN:VCALENDAR\r\nX-WR-CALNAME;VALUE=TEXT:Work\\, and re\r\n st\r\n"
EVENT = "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:A\r\n{}END:VEVENT\r\n"


def test_the_name_of_a_calendar_goes_on_below(take):
    found = take("a.ics", HEAD + EVENT.format("DTSTART:20240612T090000Z\r\n") + "END:VCALENDAR")
    assert found.title == "Work, and rest"


def test_words_that_go_on_below_begin_nothing(take):
    event = EVENT.format("DESCRIPTION:Write\r\n BEGIN:VEVENT\r\n and END:VEVENT\r\n")
    (session,) = take("a.ics", HEAD + event + "END:VCALENDAR\r\n").sessions
    assert session.abstract[0][0].text == "WriteBEGIN:VEVENTand END:VEVENT"


def test_a_winter_hour_of_london_is_its_own_not_utc(take):
    head = HEAD + "X-WR-TIMEZONE:Europe/Vienna\r\n"
    london = EVENT.format("DTSTART;TZID=Europe/London:20240112T090000\r\n")
    assert hours(take("a.ics", head + london + "END:VCALENDAR")) == [("2024-01-12", "09:00", "")]
    utc = EVENT.format("DTSTART:20240112T090000Z\r\n")
    assert hours(take("b.ics", head + utc + "END:VCALENDAR")) == [("2024-01-12", "10:00", "")]


def test_events_without_a_word_are_counted(take):
    with pytest.raises(ProgrammeError, match="no session: 1 have neither title nor text"):
        take("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nEND:VEVENT\nEND:VCALENDAR\n")


def test_a_calendar_without_its_end_says_so(take):
    found = take("a.ics", HEAD + EVENT.format("DTSTART:20240612\r\n"))
    assert losses(found) == {"the end of the calendar: the file may be cut off": 1}


@pytest.mark.parametrize(
    "field",
    ["DTSTART:20241345T090000", "DTSTART:soon", "DURATION:P99999999999W\r\nDTSTART:20240612"],
)
def test_an_event_whose_day_cannot_be_read_keeps_its_words(take, field):
    event = EVENT.format(f"DESCRIPTION:Two\r\n  lines\r\n{field}\r\n")
    found = take("a.ics", HEAD + event + "END:VCALENDAR\r\n")
    (session,) = found.sessions
    assert (session.title, session.abstract[0][0].text) == ("A", "Two lines")
    told = {"a field that cannot be read: of this event only the words are kept": 1}
    assert losses(found) == told


def test_a_talk_without_its_code_is_a_session_a_slot_that_has_none_a_break(take):
    found = take("a.json", {"talks": [{"code": "", "title": "A"}, {"id": 5, "title": "Lunch"}]})
    assert [one.title for one in found.sessions] == ["A"]
    assert losses(found) == {"a break or blocked slot, left out": 1}
