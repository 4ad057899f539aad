"""Completion of the word at the end of what is typed."""

import pytest

from vmc_desktop.answers import Question
from vmc_desktop.domain import Key


def labels(library, text, kind=None):
    found = library.complete(text)
    return [one.label for one in found if kind in (None, one.kind)]


def texts(library, text):
    return [one.text for one in library.complete(text)]


def test_words_come_as_they_are_written_the_commonest_first(library):
    found = [one for one in library.complete("p") if one.kind == "word"]
    numbers = [one.number for one in found]
    assert numbers == sorted(numbers, reverse=True)
    assert len(found) <= 3
    assert labels(library, "brul", "word") == ["Brûlé"]
    assert labels(library, "CATAK", "word") == ["Çataklı"]


def test_a_word_that_is_taken_replaces_the_one_begun_and_ends_it(library):
    assert "irregular migration " in texts(library, "irregular migr")


def test_the_number_is_how_many_records_have_the_word(library):
    (one,) = [one for one in library.complete("catak") if one.kind == "word"]
    assert one.number == library.search(Question('"Çataklı" ')).total


def test_persons_are_found_by_any_part_and_any_spelling_of_the_name(library):
    for typed in ("catak", "ismail cat", "İsmail", "trust ismail c"):
        assert labels(library, typed, "person") == ["İsmail Çataklı"]
    (one,) = [one for one in library.complete("trust ismail c") if one.kind == "person"]
    assert one.text == 'trust person:"İsmail Çataklı" '
    assert library.search(Question(one.text)).notes == ()


def test_topics_are_found_by_their_other_names(library):
    assert labels(library, "Rückf", "topic") == ["Return"]
    assert 'topic:"Irregular migration" ' in texts(library, "undocu")


def test_a_title_names_the_record_to_open(library):
    (one,) = [one for one in library.complete("keyn") if one.kind == "title"]
    assert (one.key, one.label) == (Key("2018/keynote"), "Keynote on migration")


def test_organisations_are_offered(library):
    assert labels(library, "port of b", "organisation") == ["Port of Brest"]


def test_fields_are_offered_by_their_beginning(library):
    assert "return year:" in texts(library, "return ye")
    assert labels(library, "spe", "field") == ["speaker:"]


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("speaker:cat", 'speaker:"İsmail Çataklı" '),
        ('return speaker:"ismail ca', 'return speaker:"İsmail Çataklı" '),
        ("kind:key", "kind:keynote "),
        ("kind:highl", "kind:highlight "),
        ("topic:ret", "topic:Return "),
        ("topic:rück", "topic:Return "),
        ("year:201", "year:2019 "),
        ("has:con", "has:conflict "),
        ("-is:quo", "-is:quote "),
        ("(org:brest", '(org:"Port of Brest" '),
    ],
)
def test_values_are_offered_after_a_field(library, typed, text):
    assert texts(library, typed)[0] == text
    assert library.search(Question(text)).notes in (
        (),
        ("A bracket is not closed: it is closed at the end.",),
    )


def test_all_values_are_offered_where_none_is_begun(library):
    assert texts(library, "year:") == ["year:2019 ", "year:2018 "]
    kinds = texts(library, "kind:")
    assert len(kinds) == len(set(kinds)) > 3


def test_within_quotation_marks_the_phrase_goes_on(library):
    assert '"irregular migration' in texts(library, '"irregular migr')
    assert 'person:"İsmail Çataklı" ' in texts(library, "“İsmail Cat")


@pytest.mark.parametrize(
    "typed",
    ["", " ", "return ", "?!", "foo:ba", '"done"', "qqqqxxxx", "()", "year:19", "a\x00", "-"],
)
def test_where_nothing_is_begun_or_known_nothing_is_offered(library, typed):
    assert library.complete(typed) == ()


def test_no_more_are_given_than_wanted(library):
    assert len(library.complete("p", 2)) == 2
    assert len(library.complete("year:", 1)) == 1


def test_a_made_archive_completes_every_beginning(made_library):
    for beginning in ("m", "mi", "mig", "p", "s", "an", "speaker:a", "topic:t"):
        found = made_library.complete(beginning)
        assert 0 < len(found) <= 8
        assert len({one.text for one in found if one.key is None}) == len(
            [one for one in found if one.key is None]
        )
