"""The pages of persons and topics, the measures of editions, the passages of pages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from readings import outline_of, reading_of
from samples import small_archive
from seen import Seen, links_to
from vmc_desktop.answers import Held, Listed, Overview, PersonReading, Related, TopicReading
from vmc_desktop.domain import Conflict, Key, Source, Statement
from vmc_desktop.render import disputes, measures
from vmc_desktop.render.look import Look
from vmc_desktop.render.page import PASSAGE, PLACE, RECORD, SEARCH, SOURCE, page, start_page
from vmc_desktop.render.passages import passages

ARCHIVE = small_archive()
LOOK = Look()
RICH = "2019/lasting-partnerships"
PERSON = ARCHIVE.people[0]
IRREGULAR, RETURN, _ = ARCHIVE.topics


def person_reading():
    first, second = ARCHIVE.editions
    second = replace(second, panels=second.panels[1:2])
    return PersonReading(PERSON.key, ARCHIVE.head, PERSON, (first, second))


def topic_reading(**changes):
    worded = frozenset(
        statement
        for edition in ARCHIVE.editions
        for panel in edition.panels
        for statement in (*panel.summary, *(s for h in panel.highlights for s in h.statements))
        if "rregular migration" in statement.text
    )
    known = TopicReading(
        IRREGULAR.key,
        ARCHIVE.head,
        IRREGULAR,
        narrower=(RETURN,),
        editions=ARCHIVE.editions,
        carriers=frozenset({Key("2018")}),
        worded=worded,
    )
    return replace(known, **changes)


def test_a_person_has_every_appearance_by_year_with_the_role_then():
    made = page(person_reading(), LOOK)
    text = Seen(made.html).text
    assert made.title == "İsmail Çataklı"
    assert made.trail == ((PERSON.key, "İsmail Çataklı"),)
    for said in (
        "Also written Ismail Catakli",
        "2 appearances in 2 editions",
        "2018 Keynote on migration Speaker · 22 October 2018 Adviser [1]",
        "2019 Lasting Partnerships – Towards Long-Term Cooperation Speaker · 24 October 2019 "
        "Deputy Minister, Ministry of Interior, Türkiye – opening statement [2] [3]",
        "“Without trust there is no harbour.” İsmail Çataklı Deputy Minister",
        "„Ohne Vertrauen kein Hafen.“",
        "Highlights of these panels",
        "Trust comes first",
        "demo:people/ismail-catakli",
    ):
        assert said in text


def test_sources_of_several_years_are_numbered_through():
    made = page(person_reading(), LOOK)
    keys = ["2018/sources/s1", "2019/sources/s1", "2019/sources/s2"]
    assert [(n, source.key.text) for n, source in made.sources] == list(enumerate(keys, 1))
    links = Seen(made.html).links
    assert ["[1]", f"{SOURCE}:2018/sources/s1"] in links
    assert ["[3]", f"{SOURCE}:2019/sources/s2"] in links
    assert [one.sources for one in made.passages] == [(Key("2019/sources/s2"),)]


def test_a_person_can_be_searched_for_from_the_page():
    (link,) = links_to(Seen(page(person_reading(), LOOK).html), SEARCH)
    assert link == f"{SEARCH}:%22%C4%B0smail%20%C3%87atakl%C4%B1%22"


def test_a_topic_says_what_it_is_called_where_it_stands_and_what_was_said():
    made = page(topic_reading(), LOOK)
    shown = Seen(made.html)
    for said in (
        "English undocumented migration",
        "German irreguläre Migration",
        "Narrower Return",
        "2018 The edition as a whole",
        "1 Çataklı spoke on irregular migration at sea. [1]",
        "2 Irregular migration was discussed as a shared concern. [2]",
    ):
        assert said in shown.text
    assert f"{RECORD}:{RICH}/trust-first" in links_to(shown, RECORD)
    assert [one.name for one in made.passages] == ["1", "2"]


def test_a_highlight_of_a_panel_under_the_topic_is_on_it_whatever_its_words():
    reading = topic_reading(carriers=frozenset({Key(RICH)}), worded=frozenset())
    text = Seen(page(reading, LOOK).html).text
    assert "under this topic" in text
    assert "Trust was named as the ground of every partnership." in text


def test_a_topic_of_which_nothing_is_said_or_looked_for_says_so():
    empty = topic_reading(editions=(), carriers=frozenset(), worded=frozenset())
    text = Seen(page(empty, LOOK).html).text
    assert "No edition and no panel stands under this topic." in text
    assert "Its words stand in no summary and no highlight." in text
    large = Seen(page(replace(empty, worded=None), LOOK).html).text
    assert "too large" in large
    many = Seen(page(replace(empty, left_out=3), LOOK).html).text
    assert "3 older panels under this topic: the search finds them." in many


def test_an_edition_tells_at_the_top_how_complete_it_is():
    shown = Seen(page(reading_of("2019"), LOOK).html)
    for said in ("Days known", "2 of 3 panels", "1 of 3 panels", "1 conflict · 1 gap"):
        assert said in shown.text
    places = {link.partition(":")[2] for link in links_to(shown, PLACE)}
    html = page(reading_of("2019"), LOOK).html
    assert {"programme", "highlights", "sources", "conflicts", "gaps", "conflict-1"} <= places
    assert all(f'name="{place}"' in html for place in places)


@pytest.mark.parametrize(
    ("number", "whole", "marks"),
    [(0, 5, (0, 10)), (5, 5, (10, 0)), (1, 400, (1, 9)), (399, 400, (9, 1)), (1, 2, (5, 5))],
)
def test_neither_nothing_nor_everything_is_told_by_rounding(number, whole, marks):
    (day, *_) = measures.measures(Held(whole, number))
    assert (day.full, day.empty) == marks


def test_an_edition_without_panels_has_nothing_to_measure():
    assert measures.measures(Held()) == ()


def test_a_conflict_stands_beside_what_it_is_about():
    edition = ARCHIVE.editions[1]
    assert disputes.of_fact(edition, "participants") == (1,)
    assert disputes.of_fact(edition, "Place") == ()
    about = Conflict("Title of Đorđević", (Statement.of("Envoy"), Statement.of("Adviser", "s3")))
    third = Source(Key("2019/sources/s3"), "A third report")
    disputed = replace(
        edition, conflicts=(*edition.conflicts, about), sources=(*edition.sources, third)
    )
    panel = edition.panels[1]
    assert disputes.of_panel(disputed, panel) == ((2, about),)
    assert disputes.of_person(disputed, panel.speakers[1]) == (2,)
    reading = replace(reading_of(RICH), edition=replace(disputed, panels=()))
    text = Seen(page(reading, LOOK).html).text
    assert "Envoy, Serbia sources disagree" in text
    assert "Title of Đorđević – Envoy – Adviser [3]" in text
    assert "3 A third report" in text


@pytest.mark.parametrize(
    "key", ["2019", RICH, f"{RICH}/trust-first", "2019/quotations/leere-phrase"]
)
def test_passages_have_the_numbers_of_the_page(key):
    made = page(reading_of(key), LOOK)
    numbers = [text for text, link in Seen(made.html).links if link.startswith(PASSAGE)]
    named = [one.name for one in passages(reading_of(key), {})]
    assert numbers == [name for name in named if name.isdecimal()]
    for one in made.passages:
        if one.name.isdecimal():
            assert f"{one.name} {one.text}" in Seen(made.html).text


def test_a_panel_shows_its_neighbours_with_the_reason():
    near = Related(Key("2018/keynote"), "Keynote", 2018, ("Return",), ("Ada", "Bo"), ("trust",))
    shown = Seen(page(replace(reading_of(RICH), related=(near,)), LOOK).html)
    said = "2018 Keynote Same people: Ada, Bo; same topic: Return; similar words: trust"
    assert said in shown.text
    assert f"{RECORD}:2018/keynote" in links_to(shown, RECORD)


def test_the_first_page_measures_editions_and_names_the_last_places():
    overview = Overview(
        outline_of(),
        (Held(3, 2, 2, 1, 1, 1), Held(1, 1, 1)),
        (Listed(RETURN.key, "Return", 2),),
        (Listed(PERSON.key, "İsmail Çataklı", 2),),
        ((Key(RICH), "Lasting Partnerships", "panel"),),
    )
    text = Seen(start_page(overview, LOOK).html).text
    for said in (
        "Where you were last Lasting Partnerships Panel · 2019",
        "2 of 3 dated",
        "1 conflict · 1 gap",
        "Return 2",
        "İsmail Çataklı 2",
    ):
        assert said in text
