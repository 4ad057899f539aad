"""Passages are found by their words, wherever a text was re-written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vmc_desktop.models.quoting import find, quote_of
from vmc_desktop.personal.values import Quote

TEXT = (
    "The panel spoke of partnerships. Partnerships need trust among equals, said the chair; "
    "they need time as well. At the end partnerships were praised once more."
)


def taken(text, words):
    start = text.index(words)
    return quote_of(text, start, start + len(words))


def there(text, quote):
    found = find(text, quote)
    return None if found is None else (text[found.start : found.end], found.rewritten)


def test_a_passage_is_kept_with_the_words_around_it():
    quote = taken(TEXT, "trust among equals")
    assert quote == Quote(
        "trust among equals",
        "The panel spoke of partnerships. Partnerships need",
        ", said the chair; they need time as",
    )


def test_a_word_that_is_cut_is_taken_whole():
    assert quote_of("Of partnerships and skills.", 6, 18) == Quote(
        "partnerships and", "Of", "skills."
    )


@pytest.mark.parametrize("text", ["", " ", " … – ", "\n"])
def test_no_word_is_no_passage(text):
    assert quote_of(f"one{text}two", 3, 3 + len(text)) is None


def test_a_text_re_written_around_it_leaves_it_where_it_is():
    quote = taken(TEXT, "trust among equals")
    assert there("A new beginning. They need trust  among\nequals - so the chair.", quote) == (
        "trust  among\nequals",
        False,
    )


def test_of_several_places_the_one_with_the_same_surroundings_is_meant():
    first, last = (
        quote_of(TEXT, at, at + len("partnerships"))
        for at in (TEXT.index("partnerships"), TEXT.rindex("partnerships"))
    )
    longer = f"New: partnerships. {TEXT}"
    assert find(longer, first).start == longer.index("partnerships.", 10)
    assert find(longer, last).start == longer.rindex("partnerships")


def test_a_passage_re_written_a_little_is_found_and_said():
    quote = taken(TEXT, "Partnerships need trust among equals, said the chair")
    now = "Much was new. Such partnerships need much trust among all equals, said a chair. End."
    words, rewritten = there(now, quote)
    assert rewritten
    assert words == "partnerships need much trust among all equals, said a chair"


def test_a_passage_that_is_gone_is_nowhere():
    quote = taken(TEXT, "Partnerships need trust among equals")
    assert find("Quite another text about trust in the need of law.", quote) is None
    assert find("", quote) is None


def test_signs_that_belong_to_it_stay():
    text = "Founded by the centre (ICMPD) in Vienna."
    assert there(text, taken(text, "the centre (ICMPD)")) == ("the centre (ICMPD)", False)


@given(st.text(), st.integers(0, 50), st.integers(1, 50))
def test_whatever_is_taken_from_a_text_is_found_in_it(text, start, size):
    quote = quote_of(text, start, start + size)
    if quote is not None:
        assert find(text, quote) is not None
