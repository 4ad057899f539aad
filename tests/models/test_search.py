"""Searching while one types, and the steps through the answer."""

import threading

import pytest

from vmc_desktop.answers import Group, Hit, Question, Results
from vmc_desktop.domain import Key
from vmc_desktop.errors import CacheError
from vmc_desktop.models.landing import Stand
from vmc_desktop.models.search import AT_ONCE, FIRST, Search
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

    def search(self, question, _limit=20):
        query = question.text
        self.gate.wait()
        self.asked.append(query)
        number = len(self.order)
        return Results(question, query, number, groups=number, reading_order=self.order)

    def groups(self, _question, start=0, number=20):
        hits = [Hit(key, key.kind, 2018, key.text, (), 1.0) for key in self.order]
        return tuple(Group(hit, (hit,)) for hit in hits[start : start + number])

    def group(self, question, head):
        return next((one for one in self.groups(question) if one.head.key == head), None)

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
    assert results.question.text == "word ", "the blank says that the word is whole"
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
        search.mark(3, "a word here", Key("2017"))
    assert caught.args == [3, ((2, 6),), (Stand(-1, Key("2017"), None),)]


def test_a_page_that_holds_no_result_is_marked_too(qtbot, search):
    answer(qtbot, search, FakeLibrary("2017"), "word")
    for here in (Key("2018"), None):
        with qtbot.waitSignal(search.marked) as caught:
            search.mark(3, "a word here", here)
        assert caught.args == [3, ((2, 6),), ()]


def test_without_a_search_nothing_is_marked(qtbot, search):
    with qtbot.waitSignal(search.marked) as caught:
        search.mark(1, "a word here", Key("2017"))
    assert caught.args == [1, (), ()]


def test_steps_through_in_reading_order_and_round(qtbot, search):
    answer(qtbot, search, FakeLibrary("2018/a", "2018/b", "2017"))
    assert search.next_hit(None) == Key("2018/a")
    assert search.next_hit(Key("2018/a")) == Key("2018/b")
    assert search.next_hit(Key("2017")) == Key("2018/a")
    assert search.previous_hit(Key("2018/a")) == Key("2017")
    assert search.previous_hit(None) == Key("2017")


def test_parts_are_visited_on_the_page_of_their_whole(qtbot, search):
    answer(
        qtbot, search, FakeLibrary("2018/a", "2018/a/x", "2018/b/y", "2017", "2017/highlights/z")
    )
    assert search.next_hit(Key("2018/a")) == Key("2018/b")
    assert search.next_hit(Key("2018/b")) == Key("2017")
    assert search.next_hit(Key("2017")) == Key("2018/a")


def test_from_the_page_of_a_part_one_goes_on_behind_its_whole(qtbot, search):
    answer(qtbot, search, FakeLibrary("2018/a/x", "2018/a/y", "2018/b"))
    assert search.next_hit(Key("2018/a/x")) == Key("2018/b")
    assert search.previous_hit(Key("2018/b")) == Key("2018/a")


def test_says_which_result_of_how_many_one_is_at(qtbot, search):
    assert search.rank(Key("2018/a")) == (0, 0)
    answer(qtbot, search, FakeLibrary("2018/a", "2018/a/x", "2018/b/y"))
    assert search.rank(Key("2018/a/x")) == (2, 3)
    assert search.rank(Key("2018/b/y")) == (3, 3)
    assert search.rank(Key("2018/b")) == (0, 3)
    assert search.rank(None) == (0, 3)


def test_narrowing_and_order_ask_anew(qtbot, search):
    answer(qtbot, search, FakeLibrary("2017"))
    with qtbot.waitSignal(search.answered) as caught:
        search.choose((("year", ("2017",)),))
    assert caught.args[0].question == Question("word", (("year", ("2017",)),))
    with qtbot.waitSignal(search.answered) as caught:
        search.set_habits("newest", synonyms=False)
    assert caught.args[0].question == Question("word", (("year", ("2017",)),), "newest", False)
    search.end()
    assert search.question == Question("", (), "newest", False), "habits stay, values do not"


def test_typing_on_keeps_what_was_chosen(qtbot, search):
    answer(qtbot, search, FakeLibrary("2017"))
    with qtbot.waitSignal(search.answered):
        search.choose((("kind", ("panel",)),))
    with qtbot.waitSignal(search.answered) as caught:
        search.ask("words")
    assert caught.args[0].question.chosen == (("kind", ("panel",)),)


def test_habits_without_a_search_ask_nothing(qtbot, search):
    library = FakeLibrary("2017")
    search.use(library)
    with qtbot.assertNotEmitted(search.ended):
        search.set_habits("oldest", synonyms=True)
    assert library.asked == []


def test_further_groups_are_fetched_until_there_are_no_more(qtbot, search):
    answer(qtbot, search, FakeLibrary(*(f"2018/p{n}" for n in range(FIRST + 2 * AT_ONCE))))
    assert len(search.groups) == FIRST, "no more than a screen shows"
    for number in (FIRST + AT_ONCE, FIRST + 2 * AT_ONCE):
        with qtbot.waitSignal(search.grouped):
            search.fetch_more()
        assert len(search.groups) == number
    with qtbot.assertNotEmitted(search.grouped, wait=20):
        search.fetch_more()


def test_from_a_page_without_a_hit_one_goes_to_the_same_edition(qtbot, search):
    answer(qtbot, search, FakeLibrary("2019/a", "2018/a", "2018/b", "2017/a"))
    assert search.next_hit(Key("2018/empty")) == Key("2018/a")
    assert search.previous_hit(Key("2018/empty")) == Key("2018/b")
    assert search.next_hit(Key("2010/empty")) == Key("2019/a")


def test_nothing_found_has_no_step(qtbot, search):
    answer(qtbot, search, FakeLibrary())
    assert search.next_hit(None) is None
    assert search.previous_hit(Key("2017")) is None


def test_what_cannot_be_read_any_more_is_said(qtbot, search):
    class Gone(FakeLibrary):
        def groups(self, *_):
            raise CacheError("cache", "gone")

    search.use(Gone("2017"))
    with qtbot.waitSignal(search.failed) as caught:
        search.ask("word")
    assert caught.args[0].reason == "gone"
