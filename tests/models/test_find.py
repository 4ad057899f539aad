"""Finding in a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vmc_desktop.models.find import find, first_from

TEXT = "Weiß met Péter Szijjártó;\nİsmail Çataklı did not. Weiss did."


def found(text, wanted):
    return [text[start:end] for start, end in find(text, wanted)]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("weiss", ["Weiß", "Weiss"]),
        ("Weiß", ["Weiß", "Weiss"]),
        ("JARTO", ["jártó"]),
        ("ismail catakli", ["İsmail Çataklı"]),
        ("szijjarto; ismail", ["Szijjártó;\nİsmail"]),
        ("eis", ["eiß", "eis"]),
        ("nobody", []),
        ("", []),
        ("  ", []),
    ],
)
def test_finds_letters_whatever_their_case_and_marks(wanted, expected):
    assert found(TEXT, wanted) == expected


def test_a_combining_mark_of_its_own_is_read_over():
    assert found("Szijja\u0301rto\u0301 spoke", "jarto")[0].startswith("ja\u0301rto")


@given(text=st.text(), wanted=st.text(max_size=3))
def test_places_are_inside_the_text_in_order_and_not_empty(text, wanted):
    edges = [edge for span in find(text, wanted) for edge in span]
    assert edges == sorted(edges)
    assert all(0 <= start < end <= len(text) for start, end in find(text, wanted))


@given(before=st.text(), wanted=st.text(st.characters(categories=["L", "N"]), min_size=1))
def test_a_text_finds_itself(before, wanted):
    assert find(f"{before} {wanted}", wanted) or not find(wanted, wanted)


def test_begins_at_what_is_in_view():
    spans = ((0, 2), (5, 7), (9, 12))
    assert [first_from(spans, n) for n in (0, 2, 6, 8, 12)] == [0, 1, 1, 2, 0]
    assert first_from((), 3) == -1
