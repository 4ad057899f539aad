"""What the window says."""

import pytest

from vmc_desktop.answers import Outline, Question, Results
from vmc_desktop.domain import ArchiveHead
from vmc_desktop.errors import ArchiveError, CacheError, NoArchive, NoRecord, PaperError
from vmc_desktop.ui import messages


@pytest.mark.parametrize("kind", [NoArchive, CacheError, PaperError, ArchiveError])
def test_an_error_is_said_with_reason_remedy_and_place(kind):
    message = messages.of_error(kind("some/place", "it is missing", "Look elsewhere."))
    assert message.title
    assert message.text == "It is missing.\nLook elsewhere.\nsome/place"


def test_what_cannot_be_prepared_says_what_to_look_for():
    said = messages.of_error(CacheError("some/place", "cannot be written")).text
    assert "disk is full" in said
    assert "untouched" in said


def test_an_unknown_record_names_the_nearest():
    message = messages.of_error(NoRecord("2017/openin", ("2017/opening",)))
    assert "2017/openin" in message.text
    assert "2017/opening." in message.text


def results(text="q", chosen=(), synonyms=True, **more):
    return Results(
        Question(text, chosen, synonyms=synonyms), **{"understood": "q", "total": 0} | more
    )


@pytest.mark.parametrize(
    ("total", "groups", "said"),
    [
        (0, 0, "Nothing found"),
        (1, 1, "1 result"),
        (12, 1, "12 results"),
        (27, 12, "27 results on 12 pages"),
        (12345, 1200, "12,345 results on 1,200 pages"),
    ],
)
def test_the_number_of_results(total, groups, said):
    assert messages.number_of_results(results(total=total, groups=groups)) == said


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ((3, 27, 2, 5), "Result 3 of 27  ·  match 2 of 5 here"),
        ((0, 27, 0, 5), "27 results  ·  5 matches on this page"),
        ((0, 1, 0, 1), "1 result  ·  1 match on this page"),
        ((0, 1200, 0, 0), "1,200 results  ·  no match on this page"),
    ],
)
def test_the_place_among_the_matches(place, said):
    assert messages.position(*place) == said


def test_how_a_question_was_understood_with_a_switch_for_other_words():
    assert messages.understood(results()) == "q"
    assert messages.SYNONYMS_OFF in messages.understood(results(also=("other",)))
    assert messages.SYNONYMS_ON in messages.understood(results(synonyms=False))
    assert "<b>" not in messages.understood(results(understood="<b>"))


def test_a_long_understanding_has_one_line_and_a_link_to_the_rest():
    long = results(
        understood="q (also searched: <a>, something, thirdly)",
        also=("<a>", "something", "thirdly"),
    )
    whole = messages.understood_in_short(long, lambda _: True)
    assert whole == messages.understood(long)
    short = messages.understood_in_short(long, lambda said: len(said) <= 53)
    assert short.startswith("q (also searched: &lt;a&gt; … <a href=")
    assert "and 2 more</a>)" in short, "a bracket that was opened is closed"
    assert messages.SYNONYMS_OFF in short
    shorter = messages.understood_in_short(long, lambda said: len(said) <= 52)
    assert shorter.startswith("q (also searched: <a href=")
    assert "3 other words" in shorter
    assert messages.LESS in messages.understood(long, opened=True)


def test_the_numbers_of_the_archive():
    outline = Outline(ArchiveHead("vmc", "C"), (), 10, 1, 68)
    assert messages.numbers(outline) == "10 editions, 1 panel, 68 highlights"
    assert messages.placeholder(outline) == "Search 10 editions"
    assert messages.number_of_problems(1) == "1 problem in the archive"


@pytest.mark.parametrize(
    ("query", "hint"),
    [
        ("two words", "fewer words"),
        ('"a phrase"', "quotation marks"),
        ("speaker:nobody", "field"),
        ("word -other", "excluded"),
    ],
)
def test_nothing_found_says_what_may_help_this_query(query, hint):
    assert hint in messages.nothing_found(results(query))
    assert hint not in messages.nothing_found(results("word"))


def test_nothing_found_offers_what_was_meant_and_the_way_without_filters():
    said = messages.nothing_found(results(meant=("a & b",), chosen=(("year", ("2017",)),)))
    assert f'href="{messages.SEARCH}a &amp; b"' in said
    assert messages.WITHOUT_FILTERS in said
    assert messages.WITHOUT_FILTERS not in messages.nothing_found(results())


def test_nothing_of_a_query_gets_into_the_markup():
    assert "<b>" not in messages.nothing_found(results("<b>x</b> <i>y</i>", meant=("<b>z",)))
