"""Each format read as it is written, and everything that is lost said."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from vmc_desktop.domain import Run
from vmc_desktop.formats.programmes.columns import parse_columns
from vmc_desktop.formats.programmes.reading import read_programmes
from vmc_desktop.formats.programmes.values import Counts, Participant, ProgrammeError, counts

DATA = Path(__file__).parents[2] / "data" / "programmes"


def one(name):
    (programme,) = read_programmes(DATA / name)
    return programme


def titled(programme):
    return {session.title: session for session in programme.sessions}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("harbour.xml", Counts(6, 2, 2, 3, 1)),
        ("harbour.json", Counts(3, 2, 2, 2, 1)),
        ("pretalx.json", Counts(2, 1, 1, 1, 1)),
        ("indico.json", Counts(2, 3, 1, 1, 1)),
        ("programm.csv", Counts(2, 4, 1, 2, 0)),
        ("programme.tsv", Counts(1, 1, 1, 1, 0)),
    ],
)
def test_counts_agree_with_the_file(name, expected):
    assert counts(one(name)) == expected


def test_schedule_xml_tells_the_conference():
    found = one("harbour.xml")
    told = (found.title, found.acronym, found.subtitle, found.venue, found.city, found.version)
    assert told == (
        *("Harbour Forum 2019", "hf19", "Lasting partnerships", "Hall of Sails", "Hamburg"),
        "Palma 2",
    )
    assert found.days == ("2019-10-23", "2019-10-24")


def test_html_becomes_words_emphasis_and_links_only():
    opening = titled(one("harbour.xml"))["Opening"]
    assert opening.abstract == (
        (Run("Welcome aboard"),),
        (
            *(Run("What "), Run("lasting", "em"), Run(" means & why; see ")),
            *(Run("the paper", "link", "https://example.org/a_(b)"), Run(".")),
        ),
        (Run("one"),),
        (Run("two"),),
    )


def test_every_loss_is_said_with_its_place():
    losses = {loss.what: (loss.number, loss.places) for loss in one("harbour.xml").losses}
    assert losses == {
        "the field “recording”, which the archive has not": (1, ("line 14",)),
        "a script or style in a text, left out": (1, ("line 14",)),
        "a picture in a text, left out": (1, ("line 14",)),
        "entities escaped twice, resolved": (2, ("line 14", "line 37")),
        "a link without a usable address, left out": (2, ("line 14",)),
        "a language that is no code, left out": (1, ("line 27",)),
        "a person without a name, left out": (1, ("line 27",)),
        "a length of zero: the end left out": (1, ("line 37",)),
        "a session without title and text, left out": (1, ("line 40",)),
        "an id that another session has too, not used": (2, ("line 27", "line 33")),
        "a room in which nothing takes place": (1, ("Empty room",)),
    }


def test_relative_links_are_completed():
    links = titled(one("harbour.xml"))["Opening"].links
    assert [(link.kind, link.caption, link.url) for link in links] == [
        ("link", "Slides", "https://forum.example.org/slides.pdf"),
        ("file", "Handout", "https://example.org/h.pdf"),
    ]


def test_a_session_after_midnight_stays_under_its_day():
    sessions = titled(one("harbour.xml"))
    late, after = sessions["Late talk"], sessions["After midnight"]
    assert (late.day, late.start, late.end) == ("2019-10-23", "23:30", "24:45")
    assert (after.day, after.start, after.end) == ("2019-10-23", "24:30", "25:00")
    watch = titled(one("harbour.json"))["Night watch"]
    assert (watch.day, watch.start, watch.end) == ("2020-10-01", "25:30", "26:00")


def test_every_session_has_identities_of_its_own():
    for name in ("harbour.xml", "harbour.json", "indico.json", "programm.csv"):
        names = [name for session in one(name).sessions for name in session.identities]
        assert len(set(names)) == len(names)


def test_schedule_json_takes_markdown_and_texts_in_several_languages():
    talk = titled(one("harbour.json"))["Return"]
    assert (talk.track, talk.language, talk.kind) == ("Policy", "de", "Keynote")
    assert talk.abstract == (
        (
            *(Run("Plain "), Run("Markdown", "em"), Run(", see ")),
            *(Run("https://example.org/x", "link", "https://example.org/x"), Run(".")),
        ),
    )


def test_pretalx_leaves_out_what_was_withdrawn():
    found = one("pretalx.json")
    assert set(titled(found)) == {"Skills", "Unplaced"}
    assert "a session that was withdrawn, left out" in {loss.what for loss in found.losses}
    skills = titled(found)["Skills"]
    assert (skills.day, skills.start, skills.end) == ("2021-09-01", "10:00", "10:30")


def test_indico_sessions_give_track_and_moderators():
    data = titled(one("indico.json"))["Data"]
    assert data.track == "Morning"
    assert data.people == (
        Participant("Anna Weiß", organisation="ICMPD", moderator=True),
        Participant("Wolf SIEBER", organisation="Port"),
    )
    (author,) = titled(one("indico.json"))["Closing"].people
    assert (author.name, author.role) == ("Zoë Novak", "author")


def test_an_indico_timetable_is_read_without_its_breaks(tmp_path):
    moment = {"date": "2022-05-02", "time": "09:00:00", "tz": "UTC"}
    talk = {
        "entryType": "Contribution",
        "id": "c5",
        "contributionId": 5,
        "title": "Data",
        "startDate": moment,
        "duration": 20,
        "presenters": [{"firstName": "Anna", "familyName": "Weiß", "affiliation": "ICMPD"}],
    }
    session = {"entryType": "Session", "title": "Morning", "entries": {"c5": talk}}
    pause = {"entryType": "Break", "title": "Coffee", "startDate": moment}
    file = tmp_path / "timetable.json"
    days = {"42": {"20220502": {"s1": session, "b1": pause}}}
    file.write_text(json.dumps({"results": days}), encoding="utf-8")
    (found,) = read_programmes(file)
    (data,) = found.sessions
    assert (data.title, data.track, data.day, data.start, data.end) == (
        *("Data", "Morning", "2022-05-02", "09:00", "09:20"),
    )
    assert data.people == (Participant("Anna Weiß", organisation="ICMPD"),)
    assert [(loss.what, loss.places) for loss in found.losses] == [
        ("a break, left out", ("Coffee",))
    ]


def test_the_schedule_of_pretalx_widget_names_by_number(tmp_path):
    whole = {
        "talks": [
            {
                "code": "AB",
                "title": {"en": "Skills"},
                "speakers": ["S1"],
                "track": 3,
                "room": 7,
                "start": "2021-09-01T10:00:00+02:00",
                "end": "2021-09-01T10:30:00+02:00",
            },
            {"code": None, "title": "", "room": 7, "start": "2021-09-01T10:30:00+02:00"},
        ],
        "rooms": [{"id": 7, "name": {"en": "Hall 1"}}],
        "tracks": [{"id": 3, "name": {"de": "Arbeit", "en": "Labour"}}],
        "speakers": [{"code": "S1", "name": "Marko Đorđević"}],
    }
    file = tmp_path / "widget.json"
    file.write_text(json.dumps(whole), encoding="utf-8")
    (found,) = read_programmes(file)
    (talk,) = found.sessions
    assert (talk.title, talk.room, talk.track) == ("Skills", "Hall 1", "Labour")
    assert [one.name for one in talk.people] == ["Marko Đorđević"]


def test_a_list_of_objects_is_a_table(tmp_path):
    file = tmp_path / "sessions.json"
    row = {"ID": "X1", "Proposal title": "Return", "Speaker names": ["Anna Weiß", "Zoë Novak"]}
    file.write_text(json.dumps([{**row, "Room": {"en": "Hall 1"}}]), encoding="utf-8")
    (found,) = read_programmes(file)
    (talk,) = found.sessions
    assert (talk.title, talk.room, talk.identities[0]) == ("Return", "Hall 1", "id:X1")
    assert [one.name for one in talk.people] == ["Anna Weiß", "Zoë Novak"]


def test_a_calendar_of_two_years_is_two_editions():
    first, second = read_programmes(DATA / "harbour.ics")
    assert (first.days, second.days) == (("2023-06-01",), ("2024-06-03",))
    opening = first.sessions[0]
    assert (opening.title, opening.start, opening.end) == ("Opening, with music", "10:00", "11:00")
    assert opening.people == (
        Participant("Anna Weiß", organisation="ICMPD"),
        Participant("Wolf Sieber"),
    )
    assert opening.abstract == ((Run("Words of welcome."),),)
    assert (second.sessions[0].start, second.sessions[0].end) == ("09:00", "09:45")
    assert {loss.what: loss.places for loss in first.losses} == {
        "a session that was cancelled, left out": ("line 16",),
        "a field that cannot be read: of this event only the words are kept": ("line 22",),
        "a session that repeats: only the first time kept": ("line 27",),
    }


def test_a_table_is_understood_by_its_headings():
    opening = titled(one("programm.csv"))["Eröffnung"]
    assert (opening.day, opening.start, opening.end) == ("2022-05-12", "09:00", "09:30")
    assert opening.abstract == ((Run("Zwei"),), (Run("Absätze"),))
    assert opening.people == (
        Participant("Zoë Novak", moderator=True),
        Participant("Anna Weiß", organisation="ICMPD"),
        Participant("Wolf Sieber"),
    )
    french = one("programme.tsv").sessions[0]
    assert (french.start, french.end, french.room) == ("09:30", "10:15", "Grande salle")


def test_columns_may_be_told(tmp_path):
    file = tmp_path / "odd.csv"
    file.write_text("Was,Wann,Wo\nHafen,2022-05-12,Saal\n", encoding="utf-8")
    with pytest.raises(ProgrammeError, match="“Was”, “Wann”, “Wo”"):
        read_programmes(file)
    told = parse_columns("title=Was, day=Wann")
    (found,) = read_programmes(file, told)
    assert (found.sessions[0].title, found.sessions[0].day) == ("Hafen", "2022-05-12")
    (again,) = read_programmes(file, remembered=[told])
    assert again.sessions == found.sessions
    with pytest.raises(ProgrammeError, match="no column “Wer” for persons"):
        read_programmes(file, parse_columns("title=Was,persons=Wer"))


@pytest.mark.parametrize("text", ["title", "colour=Farbe", "title="])
def test_columns_that_cannot_be_read_are_told(text):
    with pytest.raises(ProgrammeError, match="fields: title"):
        parse_columns(text)
