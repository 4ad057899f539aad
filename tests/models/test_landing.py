"""From a passage in the list to its match on the page."""

import pytest

from vmc_desktop.answers import Snippet
from vmc_desktop.models.landing import match_of

PAGE = "A partnership of equals. Trust [1] makes a partnership last. No partnership without trust."


def spans(text, word="partnership"):
    found, start = [], text.find(word)
    while start >= 0:
        found.append((start, start + len(word)))
        start = text.find(word, start + 1)
    return tuple(found)


def passage(text):
    return Snippet(text, spans(text))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A partnership of equals.", 0),
        ("No partnership without trust.", 2),
        ("… makes a partnership last. No …", 1),
        # The page has the number of a source where the passage has none.
        ("Trust makes a partnership last.", 1),
        ("nothing else agrees but partnership", 0),
    ],
)
def test_finds_the_match_of_a_passage(text, number):
    assert match_of(passage(text), PAGE, spans(PAGE)) == number


def test_a_page_without_it_has_none():
    assert match_of(passage("a partnership"), "Something else.", ()) == -1
    assert match_of(Snippet("unmarked"), PAGE, spans(PAGE)) == -1
