"""Two changes of one text: joined where they are apart, refused where they touch."""

from hypothesis import given
from hypothesis import strategies as st

from vmc_desktop.formats.editing.joining import joined

BASE = "a\nb\nc\nd\ne"


def test_changes_that_are_apart_are_both_there():
    assert joined(BASE, "A\nb\nc\nd\ne", "a\nb\nc\nd\ne\nf") == "A\nb\nc\nd\ne\nf"


def test_changes_of_the_same_line_or_of_neighbours_are_not_joined():
    assert joined(BASE, "a\nb\nX\nd\ne", "a\nb\nY\nd\ne") is None
    assert joined(BASE, "a\nb\nX\nd\ne", "a\nb\nc\nY\ne") is None


@given(st.text("ab\n", max_size=12))
def test_a_change_of_one_side_alone_is_that_change(text):
    assert joined(BASE, text, BASE) == text
    assert joined(BASE, BASE, text) == text
