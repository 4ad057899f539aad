"""The words that screen, paper and terminal share."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readings import reading_of
from vmc_desktop.domain import Appearance, Citation, Edition, Key, Run, Statement
from vmc_desktop.render import phrases, words

ANNA = Appearance("Anna Weiß", Key("people/anna-weiss"))


@pytest.mark.parametrize(
    ("iso", "said"),
    [
        ("2017-10-24", "24 October 2017"),
        ("2017-10-04", "4 October 2017"),
        ("2017-10", "October 2017"),
        ("2017", "2017"),
        ("", ""),
        ("autumn 2017", "autumn 2017"),
        ("2017-13-01", "2017-13-01"),
    ],
)
def test_a_date_says_as_much_as_is_known(iso, said):
    assert words.format_date(iso) == said


@pytest.mark.parametrize(
    ("dates", "said"),
    [
        ((), ""),
        (("2018-10-22", "2018-10-22"), "22 October 2018"),
        (("2017-10-23", "2017-10-24"), "23–24 October 2017"),
        (("2019-09-30", "2019-10-01"), "30 September – 1 October 2019"),
        (("2019-12-30", "2020-01-02"), "30 December 2019 – 2 January 2020"),
        (("2019-10-01", "2020-10-01"), "1 October 2019 – 1 October 2020"),
        (("2017-10", "2017-11"), "October–November 2017"),
        (("2017-10", "2017-10-04"), "October 2017 – 4 October 2017"),
    ],
)
def test_first_and_last_day_repeat_nothing(dates, said):
    assert words.format_dates(dates) == said


@given(st.tuples(st.dates(), st.dates()))
def test_any_two_days_keep_both_ends(days):
    said = words.format_dates(tuple(day.isoformat() for day in days))

    assert said.startswith(str(days[0].day))
    assert said.endswith(words.format_date(days[1].isoformat()))


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (21, "21st"),
        (102, "102nd"),
        (111, "111th"),
    ],
)
def test_ordinals(number, said):
    assert words.ordinal(number) == said


def test_counts_have_their_plural():
    assert words.count(1, "panel") == "1 panel"
    assert words.count(0, "panel") == "0 panels"
    assert words.count(1200, "country") == "1,200 countries"


def test_kinds_begin_with_a_capital():
    assert words.kind_label("high-level panel") == "High-level panel"
    assert words.kind_label("pdf") == "PDF"
    assert words.kind_label("") == ""


def test_languages_have_names_and_marks():
    assert words.language_name("de-AT") == "German"
    assert words.language_name("tlh") == "tlh"
    assert words.quoted("leere Phrase", "de") == "„leere Phrase“"
    assert words.quoted("empty phrase", "en") == "“empty phrase”"
    assert words.right_to_left("fa")
    assert not words.right_to_left("de")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("read in print", "read in print."),
        ("Read in print.", "Read in print."),
        ("How to solve it?", "How to solve it?"),
        ("he said “so it is.”", "he said “so it is.”"),
        ("a page (announcement)", "a page (announcement)."),
        ("", ""),
    ],
)
def test_a_sentence_ends_once(text, said):
    assert words.ended(text) == said


def test_no_line_of_topics_begins_with_a_point():
    reading = reading_of("2019")
    line = words.topics_line(reading, (Key("topics/return"), Key("topics/far-away")))
    assert line == "Return\u00a0· far away"


def test_a_role_says_nothing_twice():
    minister = replace(ANNA, role="President of Austria", country="Austria")
    envoy = replace(ANNA, role="Envoy", organisation="Ministry", country="Niger")

    assert words.role_line(minister) == "President of Austria"
    assert words.role_line(envoy) == "Envoy, Ministry, Niger"
    assert words.role_line(replace(ANNA, role="Envoy of Nigeria", country="Niger")).endswith(
        ", Niger"
    )
    assert words.role_line(ANNA) == ""


def test_a_place_names_the_city_once():
    edition = Edition(
        Key("2020"), 2020, venue="a studio in Vienna", city="Vienna", country="Austria"
    )

    assert words.place(edition) == "a studio in Vienna, Austria"


def test_sources_are_numbered_by_their_first_citation():
    reading = reading_of("2019/lasting-partnerships")
    panel = replace(
        reading.panel,
        moderators=(),
        speakers=(),
        citations=(),
        summary=(Statement((Run("", "source", "s2"), Run(" says so.")), (Citation("s1"),)),),
    )

    assert [one.id for one in words.number_sources(reading)] == ["s1", "s2"]
    assert words.source_numbers(replace(reading, panel=panel)) == {"s2": 1, "s1": 2}


def test_a_page_numbers_only_what_it_cites():
    assert words.source_numbers(reading_of("2019/lasting-partnerships/trust-first")).keys() == {
        "s1",
        "s2",
    }
    assert words.source_numbers(reading_of("2019/quotations/leere-phrase")) == {"s2": 1}
    assert words.source_numbers(reading_of("2019/sources/s2")) == {"s2": 1}


def test_an_edition_also_lists_the_sources_that_nothing_cites():
    reading = reading_of("2018")

    assert words.source_numbers(reading) == {"s1": 1, "s2": 2}


def test_a_source_that_the_edition_lacks_has_no_number():
    reading = reading_of("2019/opening")
    panel = replace(reading.panel, summary=(Statement.of("So.", "s9", "s1"),))
    numbers = words.source_numbers(replace(reading, panel=panel))

    assert numbers == {"s1": 1}
    assert words.references(numbers, panel.summary[0].citations) == (("1", "s1"), ("s9", ""))


def test_a_reference_names_the_place_in_the_source():
    assert words.references({"s1": 3}, (Citation("s1", "p. 4"),)) == (("3, p. 4", "s1"),)


def test_notes_name_sources_by_their_mark_only():
    edition = reading_of("2019").edition

    assert words.note_runs(edition, "as @s2 says, not s1, x@s1 or @s9") == (
        Run("as "),
        Run("", "source", "s2"),
        Run(" says, not s1, x@s1 or @s9"),
    )


def test_people_are_named_once_with_their_capacity():
    people = words.people(reading_of("2019"))

    assert [(capacity, one.name) for capacity, one in people] == [
        ("speaker", "Anna Weiß"),
        ("speaker", "İsmail Çataklı"),
        ("speaker", "Marko Đorđević"),
        ("unplaced", "Élodie Brûlé"),
        ("announced", "Wolf Sieber"),
    ]


def test_days_of_the_programme_are_in_order_and_the_unknown_one_is_last():
    days = words.days(reading_of("2019").edition)

    assert [day for day, _ in days] == ["23 October 2019", "24 October 2019", phrases.NO_DAY_GIVEN]
    assert [panel.title for panel in days[-1][1]] == ["Three workshops"]


def test_facts_that_are_not_known_are_left_out():
    facts = {one.label: one.text for one in words.edition_facts(reading_of("2018"))}

    assert facts == {
        "Dates": "22 October 2018",
        "Place": "Hamburg",
        "Format": "Online",
        "Topics": "Irregular migration",
    }


@pytest.mark.parametrize(
    ("key", "title", "steps"),
    [
        ("2019", "Harbour Forum 2019", ["2019"]),
        ("2019/opening", "Opening", ["2019", "Opening"]),
        ("2019/highlights/no-holy-grail", "There is no “holy grail”", ["2019", None]),
        ("2019/quotations/leere-phrase", "Quotation: Anna Weiß", ["2019", None]),
        ("2019/sources/s2", "Konferenz im Hafen", ["2019", None]),
    ],
)
def test_titles_and_trails(key, title, steps):
    reading = reading_of(key)

    assert words.title(reading) == title
    assert [name for _, name in words.trail(reading)] == [one or title for one in steps]
    assert words.trail(reading)[-1][0] == reading.key


def test_the_speaker_of_a_quotation_has_the_role_held_then():
    reading = reading_of("2019/lasting-partnerships/quotations/no-trust")

    speaker = words.speaker(reading, reading.quotation)

    assert speaker is not None
    assert speaker.role == "Deputy Minister"
