"""Searching while one types, and the steps through the answer."""

import threading

import pytest

from vmc_desktop.answers import Results
from vmc_desktop.domain import (
    Key,
)
from vmc_desktop.models.search import Search
from vmc_desktop.models.tasks import Tasks


class FakeMarks:
    def __init__(self, query):
        self.query = query

    def spans(self, text):
        start = text.find(self.query)
        return ((start, start + len(self.query)),) if start >= 0 else ()


class FakeLibrary:
    def __init__(self, *order):
        self.order = tuple(Key(text) for text in order)
        self.asked = []
        self.gate = threading.Event()
        self.gate.set()

    def search(self, question, _limit=50):
        query = question.text
        self.gate.wait()
        self.asked.append(query)
        return Results(question, query, len(self.order), reading_order=self.order)

    def marks(self, question):
        return FakeMarks(question.text)


@pytest.fixture
def tasks(qtbot):
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def search(tasks):
    return Search(tasks)


def answer(qtbot, search, library, query="word"):
    search.use(library)
    with qtbot.waitSignal(search.answered) as caught:
        search.ask(query)
    return caught.args[0]


def test_answers(qtbot, search):
    results = answer(qtbot, search, FakeLibrary("2017"), "  word ")
    assert results.question.text == "word"
    assert search.query == "word"
    assert search.results is results


def test_what_is_asked_before_the_library_is_there_waits(qtbot, search):
    library = FakeLibrary("2017")
    search.ask("early")
    assert search.results is None
    with qtbot.waitSignal(search.answered) as caught:
        search.use(library)
    assert caught.args[0].question.text == "early"


def test_of_quick_typing_only_the_last_is_answered(qtbot, search):
    library = FakeLibrary("2017")
    library.gate.clear()
    answers = []
    search.answered.connect(lambda results: answers.append(results.question.text))
    search.use(library)
    for end in range(1, 12):
        search.ask("partnership"[:end])
    library.gate.set()
    qtbot.waitUntil(lambda: "partnership" in answers)
    assert answers == ["partnership"]
    assert len(library.asked) <= 2


def test_ending_voids_what_is_under_way(qtbot, search):
    library = FakeLibrary("2017")
    library.gate.clear()
    search.use(library)
    search.ask("word")
    with qtbot.waitSignal(search.ended), qtbot.assertNotEmitted(search.answered, wait=50):
        search.ask("   ")
        library.gate.set()
    assert search.query == ""


def test_ending_twice_is_said_once(qtbot, search):
    answer(qtbot, search, FakeLibrary())
    search.end()
    with qtbot.assertNotEmitted(search.ended):
        search.end()


def test_marks_a_page(qtbot, search):
    answer(qtbot, search, FakeLibrary("2017"), "word")
    with qtbot.waitSignal(search.marked) as caught:
        search.mark(3, "a word here")
    assert caught.args == [3, ((2, 6),)]


def test_without_a_search_nothing_is_marked(qtbot, search):
    with qtbot.waitSignal(search.marked) as caught:
        search.mark(1, "a word here")
    assert caught.args == [1, ()]


def test_steps_through_in_reading_order_and_round(qtbot, search):
    answer(qtbot, search, FakeLibrary("2018/a", "2018/b", "2017"))
    assert search.next_hit(None) == Key("2018/a")
    assert search.next_hit(Key("2018/a")) == Key("2018/b")
    assert search.next_hit(Key("2017")) == Key("2018/a")
    assert search.previous_hit(Key("2018/a")) == Key("2017")
    assert search.previous_hit(None) == Key("2017")


def test_a_part_read_on_its_panels_page_is_not_visited_again(qtbot, search):
    answer(
        qtbot, search, FakeLibrary("2018/a", "2018/a/x", "2018/b/y", "2017", "2017/highlights/z")
    )
    assert search.next_hit(Key("2018/a")) == Key("2018/b/y")
    assert search.next_hit(Key("2018/b/y")) == Key("2017")
    assert search.next_hit(Key("2017")) == Key("2018/a")


def test_from_the_page_of_a_part_one_leafs_on(qtbot, search):
    answer(qtbot, search, FakeLibrary("2018/a", "2018/a/x", "2018/a/y"))
    assert search.next_hit(Key("2018/a/x")) == Key("2018/a/y")
    assert search.previous_hit(Key("2018/a/x")) == Key("2018/a")


def test_from_a_page_without_a_hit_one_goes_to_the_same_edition(qtbot, search):
    answer(qtbot, search, FakeLibrary("2019/a", "2018/a", "2018/b", "2017/a"))
    assert search.next_hit(Key("2018/empty")) == Key("2018/a")
    assert search.previous_hit(Key("2018/empty")) == Key("2018/b")
    assert search.next_hit(Key("2010/empty")) == Key("2019/a")


def test_nothing_found_has_no_step(qtbot, search):
    answer(qtbot, search, FakeLibrary())
    assert search.next_hit(None) is None
    assert search.previous_hit(Key("2017")) is None
