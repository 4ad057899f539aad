"""Persons and topics as text and as data."""

from vmc_desktop.answers import PersonRecord, TopicRecord
from vmc_desktop.domain import (
    Appearance,
    ArchiveHead,
    Citation,
    Key,
    Person,
    Topic,
)
from vmc_desktop.render.authority import authority_data, authority_text

HEAD = ArchiveHead("demo", "Harbour Forum", version="abc")
WEISS = PersonRecord(
    Person(Key("people/anna-weiss"), "Anna Weiß", ("A. Weiss",)),
    tuple(
        (
            Key(f"{year}/opening"),
            "moderator",
            Appearance("Anna Weiß", Key("people/anna-weiss"), role, "Ministry", "Austria"),
        )
        for year, role in ((2018, "Adviser"), (2019, "Minister"))
    ),
)
RETURN = TopicRecord(
    Topic(Key("topics/return"), "Return", (("de", ("Rückkehr",)),), Key("topics/migration")),
    (Topic(Key("topics/voluntary"), "Voluntary return"),),
    (Key("2019"), Key("2019/opening")),
)


def test_a_person_has_the_roles_held_then():
    text = authority_text(WEISS, HEAD)
    assert text.startswith("# Anna Weiß\nPerson of Harbour Forum\nAlso written: A. Weiss\n")
    years = (
        text.index("## 2018"),
        text.index("Adviser"),
        text.index("## 2019"),
        text.index("Minister,"),
    )
    assert list(years) == sorted(years)
    assert text.endswith("Permanent name: demo:people/anna-weiss\n")


def appeared(key, capacity, **more):
    person = Key("people/a")
    record = PersonRecord(
        Person(person, "A"), ((Key(key), capacity, Appearance("A", person, "Envoy", **more)),)
    )
    return authority_text(record, HEAD, 200)


def test_what_a_person_did_and_where_it_is_stated_are_told():
    cites = (Citation("s9"), Citation("s2", "p. 4"))
    text = appeared("2018/panel", "speaker", part="announced", note="by letter", citations=cites)
    line = (
        "- Speaker: Envoy – announced; by letter "
        "(2018/panel; sources 2018/sources/s9; 2018/sources/s2, p. 4)"
    )
    assert line in text.splitlines()
    assert "(2018/panel; source 2018/sources/s9)" in appeared(
        "2018/panel", "speaker", citations=cites[:1]
    )


def test_who_is_on_no_panel_is_told_in_a_readers_words():
    text = appeared("2018", "unplaced")
    assert "- Took part, no source says in which panel: Envoy (2018)" in text
    text = appeared("2018", "announced")
    assert "- Announced, no source confirms that they came: Envoy (2018)" in text


def test_a_topic_has_its_other_words_and_what_carries_it():
    text = authority_text(RETURN, HEAD)
    for words in ("In German: Rückkehr", "Part of: topics/migration", "- 2019/opening"):
        assert words in text
    assert "Voluntary return (topics/voluntary)" in text


def test_lines_keep_to_the_width():
    assert max(map(len, authority_text(WEISS, HEAD, 40).splitlines())) <= 40


def test_data_of_a_person():
    data = authority_data(WEISS, HEAD)
    assert (data["key"], data["kind"], data["title"]) == (
        "people/anna-weiss",
        "person",
        "Anna Weiß",
    )
    assert data["record"]["variants"] == ["A. Weiss"]
    first = data["appearances"][0]
    assert (first["key"], first["capacity"], first["role"]) == (
        "2018/opening",
        "moderator",
        "Adviser",
    )
    assert first["note"] is None
    assert "person" not in first


def test_data_of_an_appearance_keeps_its_sources():
    one = Appearance("A", Key("people/a"), citations=(Citation("s1", "p. 4"),))
    record = PersonRecord(Person(Key("people/a"), "A"), ((Key("2018"), "unplaced", one),))
    cited = authority_data(record, HEAD)["appearances"][0]["citations"]
    assert cited == [{"source": "s1", "locator": "p. 4"}]


def test_data_of_a_topic():
    data = authority_data(RETURN, HEAD)
    assert data["record"]["synonyms"] == {"de": ["Rückkehr"]}
    assert data["record"]["broader"] == "topics/migration"
    assert data["narrower"] == [{"key": "topics/voluntary", "name": "Voluntary return"}]
    assert data["carriers"] == ["2019", "2019/opening"]
    assert data["permalink"] == "demo:topics/return"
