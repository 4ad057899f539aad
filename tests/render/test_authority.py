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
