"""What the window says."""

import pytest

from vmc_desktop.answers import Hit, Outline, Question, Results
from vmc_desktop.domain import ArchiveHead, Key
from vmc_desktop.errors import ArchiveError, CacheError, NoArchive, NoRecord, PaperError
from vmc_desktop.ui import messages


@pytest.mark.parametrize("kind", [NoArchive, CacheError, PaperError, ArchiveError])
def test_an_error_is_said_with_reason_remedy_and_place(kind):
    message = messages.of_error(kind("some/place", "it is missing", "Look elsewhere."))
    assert message.title
    assert message.text == "It is missing.\nLook elsewhere.\nsome/place"


def test_an_unknown_record_names_the_nearest():
    message = messages.of_error(NoRecord("2017/openin", ("2017/opening",)))
    assert "2017/openin" in message.text
    assert "2017/opening." in message.text


def results(total, shown):
    hits = tuple(Hit(Key(f"{n + 2000}"), "edition", n, "t", (), 1.0) for n in range(shown))
    return Results(Question("q"), "q", total, hits)


@pytest.mark.parametrize(
    ("total", "shown", "said"),
    [
        (0, 0, "Nothing found"),
        (1, 1, "1 result"),
        (12, 12, "12 results"),
        (70, 50, "70 results, the best 50"),
    ],
)
def test_the_number_of_results(total, shown, said):
    assert messages.number_of_results(results(total, shown)) == said


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
    assert hint in messages.nothing_found(query)
    assert hint not in messages.nothing_found("word")


def test_nothing_of_a_query_gets_into_the_markup():
    assert "<b>" not in messages.nothing_found("<b>x</b> <i>y</i>")
