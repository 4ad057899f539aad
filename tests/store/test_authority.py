"""Persons, topics, related panels, the whole at a glance: read from a built catalogue."""

from dataclasses import replace

import pytest

from samples import small_archive
from vmc_desktop.answers import Held
from vmc_desktop.domain import Key, Topic
from vmc_desktop.errors import NoRecord
from vmc_desktop.store import authority
from vmc_desktop.store.authority import Shelves
from vmc_desktop.store.terms import Terms

ARCHIVE = small_archive()
ISMAIL, ANNA = Key("people/ismail-catakli"), Key("people/anna-weiss")
RETURN, IRREGULAR = Key("topics/return"), Key("topics/irregular-migration")
RICH = Key("2019/lasting-partnerships")


@pytest.fixture
def shelves(library_folder):
    """The records of the small archive with what binds them together."""
    opened = Shelves.open(library_folder)
    yield opened
    opened.close()


def test_a_person_comes_with_the_panels_of_every_year_oldest_first(shelves):
    found = shelves.person(ISMAIL)
    assert found.person.variants == ("Ismail Catakli",)
    assert [(one.year, [p.key.text for p in one.panels]) for one in found.editions] == [
        (2018, ["2018/keynote"]),
        (2019, [RICH.text]),
    ]
    assert found.editions[1].sources == ARCHIVE.editions[1].sources


def test_who_is_only_announced_or_without_a_panel_has_a_page_too(shelves):
    for name in ("wolf-sieber", "elodie-brule"):
        (edition,) = shelves.person(Key(f"people/{name}")).editions
        assert (edition.year, edition.panels) == (2019, ())


def test_a_topic_comes_with_its_carriers_and_the_statements_that_name_it(shelves):
    found = shelves.topic(IRREGULAR)
    assert [one.key for one in found.narrower] == [RETURN]
    assert found.carriers == {Key("2018")}
    assert {statement.text for statement in found.worded} == {
        "Çataklı spoke on irregular migration at sea.",
        "Irregular migration was discussed as a shared concern.",
    }
    assert [one.year for one in found.editions] == [2018, 2019]
    assert [one.key for one in shelves.topic(RETURN).broader] == [IRREGULAR]


def test_a_topic_of_many_panels_shows_the_newest(shelves, monkeypatch):
    monkeypatch.setattr(authority, "_PANELS_SHOWN", 1)
    found = shelves.topic(IRREGULAR)
    assert [panel.key for one in found.editions for panel in one.panels] == [RICH]
    assert found.left_out == 1
    assert found.carriers == {Key("2018")}


def test_what_nobody_has_is_said(shelves):
    for ask, key in ((shelves.person, "people/x"), (shelves.topic, "topics/x")):
        with pytest.raises(NoRecord):
            ask(Key(key))


def test_everybody_is_listed_by_name_with_other_spellings(shelves):
    people = shelves.people()
    assert [one.name for one in people] == [
        "Anna Weiß",
        "Élodie Brûlé",
        "İsmail Çataklı",
        "Marko Đorđević",
        "Wolf Sieber",
    ]
    assert (people[2].number, people[2].others) == (2, ("Ismail Catakli",))


def test_people_by_country_and_organisation(shelves):
    assert shelves.people_by("country") == (
        ("Serbia", (Key("people/marko-dordevic"),)),
        ("Türkiye", (ISMAIL,)),
    )
    assert [name for name, _ in shelves.people_by("organisation")] == [
        "Ministry of Interior",
        "Port of Brest",
    ]


def test_appearances_say_the_role_held_then(shelves):
    found = shelves.appearances(ISMAIL)
    assert [(one.year, one.key.text, one.capacity, one.role) for one in found] == [
        (2018, "2018/keynote", "speaker", "Adviser"),
        (2019, RICH.text, "speaker", "Deputy Minister"),
    ]
    assert found[0].title == "Keynote on migration"


def test_a_topic_counts_what_carries_it_or_a_narrower_one(shelves):
    numbers = {one.key: one.number for one in shelves.topics()}
    assert numbers[RETURN] == 1
    assert numbers[IRREGULAR] == 2


def test_the_overview_measures_each_edition(shelves):
    overview = shelves.overview((RICH, ISMAIL, RETURN, Key("2031/gone")))
    assert overview.held == (Held(3, 2, 2, 1, 1, 1), Held(1, 1, 1, 0, 0, 0))
    assert [(key, kind) for key, _, kind in overview.recent] == [
        (RICH, "panel"),
        (ISMAIL, "person"),
        (RETURN, "topic"),
    ]
    assert {one.key for one in overview.people[:2]} == {ISMAIL, ANNA}


def test_a_panel_is_near_one_of_another_year_for_a_reason(shelves):
    (near,) = shelves.reading(RICH).related
    assert (near.key, near.year) == (Key("2018/keynote"), 2018)
    assert near.people == ("İsmail Çataklı",)
    assert near.topics == ("Irregular migration",)
    assert shelves.reading(RICH).related == (near,)
    assert shelves.reading(Key("2019")).related == ()


def test_terms_are_whole_words_in_order():
    topic = replace(Topic(RETURN, "Return"), synonyms=(("de", ("freiwillige Rückkehr",)),))
    terms = Terms([topic])
    assert list(terms.within(["the", "return"])) == [RETURN.text]
    assert list(terms.within(["freiwillige", "ruckkehr"])) == [RETURN.text]
    assert list(terms.within(["ruckkehr", "freiwillige", "returned"])) == []
