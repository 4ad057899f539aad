"""Where a search leaves little or nothing it is widened, and says so."""

import pytest

from vmc_desktop.answers import Question
from vmc_desktop.store.spelling import Spelling, distance, parts_of


@pytest.fixture
def ask(library):
    return lambda text, **more: library.search(Question(f"{text} ", **more), limit=None)


def keys(results):
    return [hit.key.text for hit in results.hits]


def test_a_misspelt_name_finds_the_name_and_says_so(ask):
    found = ask("Katakli")
    assert "2018/keynote" in keys(found)
    assert found.notes == ("Nothing has “Katakli”: searched for “Çataklı”.",)
    assert found.understood.startswith("“Çataklı”")


def test_what_is_quoted_is_never_replaced(ask):
    found = ask('"Katakli"')
    assert (found.total, found.notes) == (0, ())


def test_a_reader_who_wants_just_the_words_gets_just_them(ask):
    found = ask("Katakli", synonyms=False)
    assert (found.total, found.notes) == (0, ())


def test_the_records_with_most_of_the_words_are_listed_where_none_has_all(ask):
    found = ask("irregular migration partnerships harbour")
    assert found.total == found.relaxed > 0
    assert found.understood.startswith("most of ")
    assert "No record has all of these words" in found.notes[-1]


def test_those_that_have_all_come_first_and_are_counted(ask):
    whole = ask("Weiß return", synonyms=False)
    found = ask("Weiß return")
    assert 0 < whole.total < found.total
    assert found.relaxed == found.total - whole.total
    assert set(keys(found)[: whole.total]) == set(keys(whole))
    assert found.understood.endswith(", or most of it")


def test_a_word_that_nothing_is_like_is_left_out_and_said(ask):
    found = ask("irregular qqqqxxxx")
    assert found.total
    assert "Nothing has “qqqqxxxx”: left out." in found.notes


def test_where_no_word_is_known_nothing_is_found_and_it_is_said(ask):
    found = ask("qqqqxxxx wwwwzzzz")
    assert (found.total, found.notes) == (0, ("Nothing has “qqqqxxxx” or “wwwwzzzz”.",))


def test_question_words_are_not_asked_for(ask):
    found = ask("what did Çataklı say about irregular migration")
    assert keys(found)[0] == "2018/keynote"
    assert "what" not in found.understood


def test_what_is_demanded_is_not_given_up(ask):
    found = ask("irregular partnerships harbour year:2018")
    assert found.total
    assert all(key.startswith("2018") for key in keys(found))
    assert not [key for key in keys(ask("irregular harbour -forum")) if key in keys(ask("forum"))]


def test_the_marks_are_those_of_what_was_searched(library):
    assert library.marks(Question("Katakli ")).spans("Çataklı spoke.") == ((0, 7),)


def test_a_year_in_figures_means_the_year_as_well(ask):
    found = ask("Çataklı 2018")
    assert keys(found)[0] == "2018/keynote"
    assert found.understood.startswith("“Çataklı” and (“2018” or in 2018)")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("papademetrou", "papademetriou"),
        ("mirgation", "migration"),
        ("rueckkehr", "ruckkehr"),
        ("migraton", "migration"),
    ],
)
def test_the_nearest_word_is_found(typed, meant):
    known = ["papademetriou", "migration", "mitigation", "ruckkehr", "rucksack"]
    assert Spelling(known, lambda _: False, lambda _: 1).nearest(typed)[0] == meant


def test_of_equally_near_words_names_come_first_then_the_frequent():
    known = ["borders", "bonders", "boarder", "hoyer"]
    often = {"borders": 9}
    spelling = Spelling(known, {"bonders"}.__contains__, lambda word: often.get(word, 1))
    assert spelling.nearest("bohders") == ("bonders", "borders")


@pytest.mark.parametrize("word", ["abc", "covid19", "qqqqxxxx"])
def test_short_words_figures_and_nonsense_are_not_replaced(word):
    assert Spelling(["abd", "covid18", "migration"], bool, len).nearest(word) == ()


def test_letters_that_changed_places_are_one_fault():
    assert distance("mirgation", "migration", 2) == 1
    assert distance("return", "returns", 2) == 1
    assert distance("return", "skills", 2) > 2


def test_a_compound_is_taken_apart():
    known = {"ruckkehr", "zentren", "migration", "pakt"}
    assert parts_of("ruckkehrzentren", known.__contains__) == ("ruckkehr", "zentren")
    assert parts_of("migrationspakt", known.__contains__) == ("migration", "pakt")
    assert parts_of("migrationsxyz", known.__contains__) == ("migration",)
    assert parts_of("unbekanntes", known.__contains__) == ()
