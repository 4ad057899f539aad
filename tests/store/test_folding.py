"""Words as the search sees them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vmc_desktop.store.folding import all_spaced, offsets, spaced, words


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("İsmail Çataklı", "ismail catakli"),
        ("Weiß", "WEISS"),
        ("Đorđević", "dordevic"),
        ("Szijjártó", "Szijjarto"),
        ("Łukasz Søren Ærø", "lukasz soren aero"),
        ("Κυριάκος", "κυριακος"),
        ("İSTANBUL", "istanbul"),
    ],
)
def test_marks_and_case_make_no_difference(written, typed):
    assert words(written) == words(typed)
    assert words(unicodedata.normalize("NFD", written)) == words(typed)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ICMPD’s role", ["icmpd", "role"]),
        ("it's Anna's", ["it", "anna"]),
        ("co-operation, COVID-19", ["co", "operation", "covid", "19"]),
        ("l’immigration", ["l", "immigration"]),
        ("a s b", ["a", "s", "b"]),
        ("“holy grail”", ["holy", "grail"]),
        (" — … ", []),
    ],
)
def test_cuts_at_what_is_no_letter(text, expected):
    assert words(text) == expected


@given(st.text())
def test_words_and_offsets_agree(text):
    cut = offsets(text)
    said = words(text)
    assert len(cut) == len(said)
    assert all(word and not word.isspace() and len(word.split()) == 1 for word in said)
    assert [words(text[start:end]) for start, end in cut if text[start:end] != "s"] == [
        [word] for (start, end), word in zip(cut, said, strict=True) if text[start:end] != "s"
    ]


@given(st.text())
def test_folding_again_changes_nothing(text):
    said = words(text)
    assert words(" ".join(said)) == [part for word in said for part in words(word)]


@given(st.text() | st.text(st.characters(max_codepoint=127)))
def test_not_cut_yet_they_are_the_same_words(text):
    assert spaced(text).split() == words(text)


@given(st.lists(st.one_of(st.text(), st.text("aB' .\0"))))
def test_texts_are_folded_at_once_as_one_by_one(texts):
    assert all_spaced(texts) == [spaced(text) for text in texts]
