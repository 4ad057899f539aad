"""What real files of conferences were found to do, in words of our own."""

from __future__ import annotations

import json

import pytest

from vmc_desktop.formats.programmes.reading import read_programmes
from vmc_desktop.formats.programmes.values import Counts, counts


@pytest.fixture
def take(tmp_path):
    """Read a file of these contents: text, or what becomes JSON."""

    def read(name, content):
        file = tmp_path / name
        text = content if isinstance(content, str) else json.dumps(content)
        file.write_bytes(text.encode())
        (programme,) = read_programmes(file)
        return programme

    return read


def losses(programme):
    return {loss.what: loss.number for loss in programme.losses}


def hours(programme):
    return [(one.day, one.start, one.end) for one in programme.sessions]


def names(session):
    return [one.name for one in session.people]


def links(session):
    return [one.url for one in session.links]


# ---- schedule XML ----------------------------------------------------------------------------


def xml(event, conference="<title>T</title>", before=""):
    return (
        f"{before}<schedule><conference>{conference}</conference>"
        f'<day date="2024-06-12">{event}</day></schedule>'
    )


def test_a_person_may_stand_alone_in_an_event_and_name_several(take):
    found = take(
        "a.xml",
        xml(
            "<event><title>A</title><person>Dr. Ada Berg, Ben Ufer</person>"
            "<slug>https://example.org/#a</slug></event>"
        ),
    )
    assert names(found.sessions[0]) == ["Dr. Ada Berg", "Ben Ufer"]
    assert links(found.sessions[0]) == ["https://example.org/#a"]
    assert not found.losses


def test_the_page_of_a_session_by_its_whole_address_or_a_relative_one(take):
    whole = "<conf_url>/t/1/</conf_url><full_conf_url>https://example.org/t/1/</full_conf_url>"
    found = take("a.xml", xml(f"<event><title>A</title>{whole}</event>"))
    assert links(found.sessions[0]) == ["https://example.org/t/1/"]
    base = "<title>T</title><base_url>https://example.org/</base_url>"
    alone = "<event><title>A</title><conf_url>/t/1/</conf_url></event>"
    assert links(take("b.xml", xml(alone, base)).sessions[0]) == ["https://example.org/t/1/"]


def test_entries_with_speakers_and_hours_without_a_colon(take):
    found = take(
        "a.xml",
        xml(
            "<entry id='1'><category>Talk</category><start>1530</start><duration>30</duration>"
            "<title>A</title><speakers><speaker><name>Ada Berg</name></speaker></speakers></entry>"
        ),
    )
    assert hours(found) == [("2024-06-12", "15:30", "16:00")]
    assert (found.sessions[0].kind, names(found.sessions[0])) == ("Talk", ["Ada Berg"])


def test_days_are_those_that_the_file_lists(take):
    told = "<title>T</title><start>2024-06-10</start><end>2024-06-15</end>"
    assert take("a.xml", xml("<event><title>A</title></event>", told)).days == ("2024-06-12",)


def test_a_declaration_below_a_blank_line(take):
    before = '\n  <?xml version="1.0" encoding="utf-8"?>\n'
    found = take("a.xml", xml("<event><title>Größe</title></event>", before=before))
    assert [(one.title, one.place) for one in found.sessions] == [("Größe", "line 3")]


# ---- schedule JSON ---------------------------------------------------------------------------


def test_the_second_version_of_the_schedule_has_its_events_beside_the_days(take):
    event = {
        "guid": "g1",
        "title": "Night watch",
        "start": "2024-12-28T00:15:00+01:00",
        "end": "2024-12-28T00:55:00+01:00",
        "room": {"name": "Hall Z", "slug": "hall-z"},
        "track": {"slug": "sea"},
        "participants": [
            {"guid": "p1", "name": "Ada Berg", "role": "speaker"},
            {"guid": "p2", "name": "Ben Ufer", "role": "moderator"},
            {"guid": "p3", "name": "Cem Tal", "role": "interpreter"},
        ],
        "feedback": {"url": "https://example.org/feedback"},
    }
    day = {
        "date": "2024-12-27",
        "start": "2024-12-27T09:00:00+01:00",
        "end": "2024-12-28T06:00:00+01:00",
    }
    conference = {"title": "T", "tracks": [{"slug": "sea", "name": "At sea"}], "days": [day]}
    found = take("a.json", {"schedule": {"conference": conference, "events": [event]}})
    (session,) = found.sessions
    assert hours(found) == [("2024-12-27", "24:15", "24:55")]
    assert (session.room, session.track) == ("Hall Z", "At sea")
    assert [(one.name, one.role, one.moderator) for one in session.people] == [
        ("Ada Berg", "", False),
        ("Ben Ufer", "", True),
        ("Cem Tal", "interpreter", False),
    ]
    assert links(session) == ["https://example.org/feedback"]
    assert not found.losses


def test_a_start_may_be_a_whole_moment(take):
    event = {"title": "A", "start": "2024-06-12T10:30:00+02:00", "duration": "00:30"}
    days = [{"date": "2024-06-12", "rooms": {"R": [event]}}]
    found = take("a.json", {"schedule": {"conference": {"days": days}}})
    assert hours(found) == [("2024-06-12", "10:30", "11:00")]


# ---- Sessionize ------------------------------------------------------------------------------


SESSION = {
    "id": "1",
    "title": "Harbours",
    "description": "One.\r\n\r\nTwo.",
    "startsAt": "2024-06-12T09:00:00",
    "endsAt": "2024-06-12T09:45:00",
    "isServiceSession": False,
    "isPlenumSession": False,
    "liveUrl": None,
    "recordingUrl": "https://example.org/film",
}


def test_sessionize_in_one_names_by_number(take):
    whole = {
        "sessions": [
            SESSION
            | {"speakers": ["a", "gone"], "categoryItems": [11, 12, 13], "roomId": 7}
            | {"status": "Accepted", "questionAnswers": [{"questionId": 1}]},
            SESSION | {"id": "2", "title": "Lunch", "isServiceSession": True},
            SESSION | {"id": "3", "status": "Declined"},
        ],
        "speakers": [
            {"id": "a", "fullName": "Ada Berg", "tagLine": "Harbour master", "bio": "Sails."}
        ],
        "categories": [
            {"title": "Track", "items": [{"id": 11, "name": "Sea"}]},
            {"title": "Level", "items": [{"id": 12, "name": "Easy"}]},
            {"title": "Session format", "items": [{"id": 13, "name": "Talk"}]},
        ],
        "rooms": [{"id": 7, "name": "Deck"}],
    }
    found = take("a.json", whole)
    assert counts(found) == Counts(2, 1, 1, 1, 1)
    talk, lunch = found.sessions
    assert (talk.room, talk.track, talk.kind) == ("Deck", "Sea", "Talk")
    assert [(one.name, one.role) for one in talk.people] == [("Ada Berg", "Harbour master")]
    assert (len(talk.abstract), links(talk)) == (2, ["https://example.org/film"])
    assert lunch.kind == "service session"
    assert losses(found) == {
        "the field “questionAnswers”, which the archive has not": 1,
        "the category “Level”, which the archive has not": 1,
        "a speaker whom this file names only by number": 1,
        "a session that was declined, left out": 1,
        "the field “bio”, which the archive has not": 1,
    }


def test_sessionize_in_groups_and_as_a_grid(take):
    told = {
        "speakers": [{"id": "a", "name": "Ada Berg"}],
        "categories": [{"name": "Track", "categoryItems": [{"id": 1, "name": "Sea"}]}],
        "room": "Deck",
    }
    groups = take("a.json", [{"groupId": None, "groupName": "All", "sessions": [SESSION | told]}])
    assert counts(groups) == Counts(1, 1, 1, 1, 1)
    rooms = [{"id": 1, "name": name, "sessions": [SESSION]} for name in ("Deck", "Cabin")]
    grid = take("b.json", [{"date": "2024-06-12T00:00:00", "rooms": rooms}])
    assert [(one.title, one.room) for one in grid.sessions] == [("Harbours", "Deck")]
    assert losses(grid) == {"a session that stands under several rooms or groups, kept once": 1}


def test_a_time_in_utc_is_said(take):
    found = take("a.json", {"sessions": [SESSION | {"startsAt": "2024-06-12T09:00:00Z"}]})
    assert losses(found) == {"a time in UTC, kept as it is: the file names no time zone": 1}


# ---- tables and lists ------------------------------------------------------------------------


def test_lists_of_sessions_by_any_usual_name(take):
    talks = [{"talk": "Harbours", "speaker": "Ada Berg", "slot": "a-1"}]
    found = take("a.json", {"sessions": talks})
    assert [(one.title, names(one)) for one in found.sessions] == [("Harbours", ["Ada Berg"])]
    named = {"name": "Harbours", "start": "2024-06-12T09:00:00", "authors": ["Ada Berg"]}
    found = take("b.json", {"schedule": [named]})
    assert [(one.title, names(one)) for one in found.sessions] == [("Harbours", ["Ada Berg"])]


def test_what_objects_in_a_list_say_beside_their_names_is_said(take):
    talk = {"title": "A", "timestamp": 1342278000, "speakers": [{"name": "Ada Berg", "bio": "X"}]}
    found = take("a.json", [talk])
    assert hours(found) == [("2012-07-14", "15:00", "")]
    assert losses(found) == {
        "the field “speakers: bio”, which the archive has not": 1,
        "a time in UTC, kept as it is: the file names no time zone": 1,
    }


@pytest.mark.parametrize(
    "headings",
    [
        "Date,StartTime,EndTime,SessionTitle,Speakers,Location",
        "*Date,*Time Start,*Time End,*Session Title,Speakers (Optional),Room/Location (Optional)",
        "event_date,event_start,event_end,name,speakers,venue",
        "Date ,Time Start,Time End,Titel,Teilnehmer,Raum",
    ],
)
def test_headings_run_together_starred_or_with_signs(take, headings):
    found = take("a.csv", f"{headings}\n27/12/14,2:00 p.m.,3:00 p.m.,A,Ada Berg,R\n")
    (session,) = found.sessions
    assert hours(found) == [("2014-12-27", "14:00", "15:00")]
    assert (session.title, names(session), session.room) == ("A", ["Ada Berg"], "R")
    assert not found.losses


def test_of_two_columns_that_fit_the_plainer_is_taken(take):
    found = take("a.csv", "Session,Title,Day,Date\n1a,Harbours,1,2024-06-12\n")
    assert [(one.title, one.day) for one in found.sessions] == [("Harbours", "2024-06-12")]
    assert losses(found) == {
        "the column “Session”, which the archive has not": 1,
        "the column “Day”, which the archive has not": 1,
    }


def test_a_programme_of_hours_and_contents(take):
    found = take("a.tsv", 'day\thour\tcontent\n30th January 2026\t10:00–10:30\tWords, "quoted"\n')
    assert hours(found) == [("2026-01-30", "10:00", "10:30")]
    assert found.sessions[0].title == 'Words, "quoted"'


def test_a_row_without_a_title_is_called_by_what_it_says(take):
    found = take("a.csv", "Title,Type,Speakers\n,Break,\n,,Ada Berg\n,,\nA,,\n")
    assert [one.title for one in found.sessions] == ["Break", "Ada Berg", "A"]
    assert losses(found) == {
        "a session without a title: called by its kind": 1,
        "a session without a title: called by its people": 1,
    }


def test_an_empty_column_is_no_loss(take):
    assert not take("a.csv", "Title,Remarks\nA,\n").losses
    found = take("a.csv", "Title,\nA,x\n")
    assert losses(found) == {"a column without a heading, left out": 1}


# ---- calendars -------------------------------------------------------------------------------


def ics(*lines, uid="u"):
    event = "\n".join(("BEGIN:VEVENT", f"UID:{uid}", "SUMMARY:A", *lines, "END:VEVENT"))
    return f"BEGIN:VCALENDAR\n{event}\nEND:VCALENDAR\n"


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("FREQ=DAILY;COUNT=3", ("12", "13", "14")),
        ("FREQ=DAILY;UNTIL=20240614T080000Z", ("12", "13", "14")),
        ("FREQ=DAILY;UNTIL=20240613", ("12", "13")),
        ("FREQ=DAILY;INTERVAL=2;COUNT=2", ("12", "14")),
        ("FREQ=WEEKLY;COUNT=2", ("12", "19")),
        ("FREQ=WEEKLY;BYDAY=WE,FR;COUNT=3", ("12", "14", "19")),
    ],
)
def test_a_session_that_repeats_is_one_for_each_time(take, rule, days):
    start = "DTSTART;TZID=Europe/Vienna:20240612T100000"
    end = "DTEND;TZID=Europe/Vienna:20240612T110000"
    found = take("a.ics", ics(start, end, f"RRULE:{rule}"))
    assert hours(found) == [(f"2024-06-{day}", "10:00", "11:00") for day in days]
    assert losses(found) == {"a session that repeats: one session for each time": 1}
    identities = {name for one in found.sessions for name in one.identities}
    assert len(identities) == 2 * len(days)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY",
        "FREQ=WEEKLY;COUNT=40",
        "FREQ=YEARLY;COUNT=3",
        "FREQ=DAILY;COUNT=3;BYMONTH=2",
        "FREQ=MONTHLY;BYDAY=1MO;COUNT=2",
        "FREQ=SECONDLY;COUNT=1000000000",
        "FREQ=DAILY;INTERVAL=1000000000;COUNT=2",
    ],
)
def test_of_what_goes_on_too_long_or_by_another_rule_the_first_time_stays(take, rule):
    found = take("a.ics", ics("DTSTART:20240612T100000", f"RRULE:{rule}"))
    assert hours(found) == [("2024-06-12", "10:00", "")]
    assert losses(found) == {"a session that repeats: only the first time kept": 1}


def test_times_left_out_added_and_told_apart(take):
    listed = ics(
        "DTSTART:20240612T100000",
        "RRULE:FREQ=DAILY;COUNT=3",
        "EXDATE:20240613T100000",
        "RDATE:20240620T120000",
    )
    moved = ics("DTSTART:20240614T150000", "RECURRENCE-ID:20240614T100000")
    both = listed.replace("END:VCALENDAR\n", "") + moved.partition("\n")[2]
    assert hours(take("a.ics", both)) == [
        ("2024-06-12", "10:00", ""),
        ("2024-06-14", "15:00", ""),
        ("2024-06-20", "12:00", ""),
    ]


def test_a_zone_behind_the_name_of_a_program_is_taken_without_a_warning(take):
    zone = "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin"
    found = take("a.ics", ics(f"DTSTART;TZID={zone}:20240612T100000"))
    assert hours(found) == [("2024-06-12", "10:00", "")]


def test_an_event_without_its_calendar(take):
    found = take("a.ics", "BEGIN:VEVENT\nSUMMARY:A\nDTSTART:20240612T100000\nEND:VEVENT\n")
    assert hours(found) == [("2024-06-12", "10:00", "")]


# ---- what is wrong in one place --------------------------------------------------------------


def test_a_cell_of_any_length_costs_its_end_alone(take):
    found = take("a.csv", f"Title,Abstract\n{'x' * 200_000},{'y ' * 150_000}\nB,\n")
    assert [len(one.title) for one in found.sessions] == [400, 1]
    assert losses(found) == {
        "a title longer than 400 characters, cut": 1,
        "a text longer than 100,000 characters, cut": 1,
    }


def test_a_quotation_mark_that_is_not_closed_is_said(take):
    found = take("a.csv", 'Title,Day\n"A,2024-06-12\nB,2024-06-13\n')
    assert len(found.sessions) == 1
    said = "a quotation mark that is not closed: what follows may stand in one cell"
    assert losses(found)[said] == 1


def test_a_nul_among_words_is_left_out(take):
    found = take("a.csv", "Title\nA\0B\n")
    assert [one.title for one in found.sessions] == ["AB"]
    assert losses(found) == {"a NUL character, left out": 1}
