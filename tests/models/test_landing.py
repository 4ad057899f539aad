"""From a passage in the list to its match on the page."""

import pytest

from vmc_desktop.answers import Group, Hit, Snippet
from vmc_desktop.domain import Key
from vmc_desktop.models.landing import match_of, stand_of, stands

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


PANEL, FIRST, SECOND = Key("2018/p"), Key("2018/p/first"), Key("2018/p/second")


def hit(key, *passages, title="", head=PANEL):
    kind = "panel" if key == head else "highlight"
    return Hit(key, kind, 2018, title or key.text, (), 1.0, spans(title), passages)


def reads(group, text=PAGE):
    found = stands(group, text, spans(text))
    at = [stand_of(found, number) for number in range(len(spans(text)))]
    return [(one.key, one.passage and one.passage.text) for one in at]


def test_a_match_belongs_to_the_passage_around_it():
    first, second = passage("A partnership of equals."), passage("No partnership without trust.")
    head = hit(PANEL)
    assert reads(Group(head, (hit(FIRST, first), hit(SECOND, second)))) == [
        (FIRST, first.text),
        (FIRST, first.text),
        (SECOND, second.text),
    ]


def test_what_stands_before_all_passages_is_the_page_itself():
    last = passage("No partnership without trust.")
    head = hit(PANEL, title="A partnership")
    assert reads(Group(head, (head, hit(SECOND, last))))[:2] == [(PANEL, None), (PANEL, None)]
    assert reads(Group(hit(PANEL), (hit(SECOND, last),)))[0] == (SECOND, last.text)


def test_a_title_is_read_with_the_first_passage_of_its_record():
    words = Snippet("of equals")
    page = f"Some partnership. Our partnership. {PAGE}"
    head = hit(PANEL)
    group = Group(
        head,
        (hit(FIRST, passage("Some partnership.")), hit(SECOND, words, title="Our partnership")),
    )
    assert reads(group, page)[1] == (SECOND, "of equals")


def test_words_that_two_records_share_belong_to_the_first():
    same = passage("A partnership of equals.")
    assert reads(Group(hit(PANEL), (hit(FIRST, same), hit(SECOND, same))))[0] == (FIRST, same.text)


def test_a_page_without_passages_has_no_stand():
    assert stand_of((), 0) is None
