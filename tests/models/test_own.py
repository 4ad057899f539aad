"""The reader's own things, kept from the window: nothing is lost, little is said."""

import threading

import pytest

from vmc_desktop.answers import Question, Results
from vmc_desktop.domain import Key
from vmc_desktop.errors import PersonalError
from vmc_desktop.models.navigator import Navigator
from vmc_desktop.models.own import Own
from vmc_desktop.models.remembering import Remembering
from vmc_desktop.models.search import Search
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.personal.file import PersonalFile
from vmc_desktop.render.look import Look

FAULT = PersonalError("personal.sqlite", "the disk is full.")


@pytest.fixture
def tasks(qtbot):
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "personal.sqlite"


@pytest.fixture
def own(tasks, path):
    made = Own(lambda tell: PersonalFile(path, tell), tasks)
    made.use("vmc")
    return made


def recent(own):
    return [one.question.text for one in own.kept.recent]


def test_what_is_saved_is_shown(qtbot, own):
    with qtbot.waitSignal(own.changed):
        own.save("mine", Question(" partnership ", sort="newest"))
    (kept,) = own.kept.saved
    assert (kept.name, kept.question) == ("mine", Question("partnership", sort="newest"))
    assert own.saved_as(Question("partnership  ", sort="newest")) == kept
    assert own.saved_as(Question("partnership")) is None


def test_another_archive_has_other_things(qtbot, own):
    with qtbot.waitSignal(own.changed):
        own.remember(Question("here"))
    with qtbot.waitSignal(own.changed):
        own.use("other")
    assert recent(own) == []
    with qtbot.waitSignal(own.changed):
        own.use("vmc")
    assert recent(own) == ["here"]


def test_what_is_removed_is_gone(qtbot, own):
    own.save("mine", Question("one"))
    own.remember(Question("two"))
    own.remember(Question("three"))
    qtbot.waitUntil(lambda: len(own.kept.recent) == 2)
    own.remove(own.kept.saved[0])
    own.remove(own.kept.recent[0])
    qtbot.waitUntil(lambda: not own.kept.saved and recent(own) == ["two"])
    own.clear_recent()
    qtbot.waitUntil(lambda: recent(own) == [])


def test_use_of_a_saved_search_is_noted(qtbot, own):
    with qtbot.waitSignal(own.changed):
        own.save("mine", Question("one"))
    before = own.kept.saved[0].used
    with qtbot.waitSignal(own.changed):
        own.use_again(own.kept.saved[0])
    assert own.kept.saved[0].used > before


def test_pauses_on_the_way_to_a_search_leave_no_notes(qtbot, own):
    own.remember(Question("mig"))
    for text in ("part", "partner", "partners", "partner"):
        own.remember(Question(text), passing=True)
    own.remember(Question("partnership"))
    own.remember(Question("partnership return"), passing=True)
    own.remember(Question("else"))
    qtbot.waitUntil(lambda: "else" in recent(own))
    assert recent(own) == ["else", "partnership return", "partnership", "mig"]


def test_a_note_of_before_is_not_taken_away_by_a_pause(qtbot, own):
    own.remember(Question("partner"))
    own.remember(Question("partner"), passing=True)
    own.remember(Question("partnership"))
    qtbot.waitUntil(lambda: "partnership" in recent(own))
    assert recent(own) == ["partnership", "partner"]


def test_what_is_saved_while_the_window_closes_is_kept(qtbot, tasks, own, path):
    begun, gate = threading.Event(), threading.Event()
    tasks.run("slow", lambda: (begun.set(), gate.wait()), lambda _: None)
    begun.wait()
    own.save("mine", Question("precious"))
    tasks.run("dropped", lambda: pytest.fail("it is not waited for"), lambda _: None)
    threading.Timer(0.02, gate.set).start()
    tasks.close()
    assert [one.name for one in PersonalFile(path, pytest.fail).saved("vmc")] == ["mine"]


class FullDisk:
    """Reads nothing, writes nothing."""

    saved = recent = staticmethod(lambda _: ())

    def save(self, *_):
        raise FAULT

    remember = save


def test_a_full_disk_is_said_once_for_what_happens_in_passing(qtbot, tasks):
    own, said, done = Own(lambda _: FullDisk(), tasks), [], []
    own.failed.connect(said.append)
    for number in range(3):
        own.remember(Question(str(number)))
    tasks.run("end", lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert said == [FAULT]
    own.save("mine", Question("x"))
    qtbot.waitUntil(lambda: said == [FAULT, FAULT])


def test_a_damaged_file_is_said(qtbot, own, path):
    path.write_text("no database at all, and too long to be taken for an empty one" * 20)
    with qtbot.waitSignal(own.failed) as caught:
        own.save("mine", Question("x"))
    assert "damaged" in caught.args[0].reason
    qtbot.waitUntil(lambda: len(own.kept.saved) == 1)


# ---- when a search is noted ---------------------------------------------------------------------


class FakeLibrary:
    def search(self, question, _limit=20):
        found = 0 if question.text.startswith("zzz") else 1
        return Results(question, "", found, reading_order=(Key("2017/opening"),) * found)

    def groups(self, *_):
        return ()

    def marks(self, _question):
        return None


class Notes:
    def __init__(self):
        self.made = []

    def remember(self, question, passing=False):
        self.made.append((question.text, passing))


@pytest.fixture
def notes():
    return Notes()


@pytest.fixture
def search(tasks):
    made = Search(tasks)
    made.use(FakeLibrary())
    return made


@pytest.fixture
def navigator(qtbot):
    return Navigator(Look())


def watch(search, navigator, notes, pause_ms=10**6):
    return Remembering(search, navigator, notes, search, pause_ms)


def ask(qtbot, search, text):
    with qtbot.waitSignal(search.answered):
        search.ask(text)


def test_typing_alone_notes_nothing(qtbot, search, navigator, notes):
    watch(search, navigator, notes)
    for text in ("p", "pa", "par"):
        ask(qtbot, search, text)
    search.end()
    assert notes.made == []


def test_a_pause_with_results_is_noted(qtbot, search, navigator, notes):
    watch(search, navigator, notes, 0)
    ask(qtbot, search, "part")
    qtbot.waitUntil(lambda: notes.made == [("part", True)])


def test_a_pause_without_results_is_not(qtbot, search, navigator, notes):
    remembering = watch(search, navigator, notes, 0)
    ask(qtbot, search, "zzz")
    assert not remembering._pause.isActive()


def test_enter_is_noted_even_before_the_answer(qtbot, search, navigator, notes):
    remembering = watch(search, navigator, notes)
    ask(qtbot, search, "part")
    remembering.settle()
    assert notes.made == [("part", False)]
    search.ask("partner")
    remembering.settle()
    qtbot.waitUntil(lambda: notes.made[1:] == [("partner", False)])


def test_opening_a_hit_is_noted_and_another_page_is_not(qtbot, search, navigator, notes):
    watch(search, navigator, notes)
    ask(qtbot, search, "part")
    navigator.place_changed.emit(Key("2018"))
    assert notes.made == []
    navigator.place_changed.emit(Key("2017/opening"))
    assert notes.made == [("part", False)]
