"""The desk shows a change at once, keeps it, and shows what the file holds."""

import threading

import pytest

import own_things as made
from vmc_desktop.errors import PersonalError
from vmc_desktop.models.desk import Desk
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.personal import changes
from vmc_desktop.personal.file import PersonalFile
from vmc_desktop.personal.values import Bookmark, OwnThings

FAULT = PersonalError("personal.sqlite", "the disk is full.")


@pytest.fixture
def tasks(qtbot):
    made_tasks = Tasks()
    yield made_tasks
    made_tasks.close()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "personal.sqlite"


@pytest.fixture
def other(path):
    """Another window's file, at the same place."""
    return PersonalFile(path, pytest.fail)


@pytest.fixture
def desk(qtbot, tasks, path):
    desk = Desk(lambda tell: PersonalFile(path, tell), tasks)
    desk.use("vmc")
    return desk


def bodies(things):
    return [one.body for one in things.notes]


def test_a_change_is_seen_at_once_and_kept(qtbot, desk, other):
    desk.do(changes.keep_note(made.note(body="mine"), ""))
    assert bodies(desk.things) == ["mine"]
    qtbot.waitUntil(lambda: bodies(other.things("vmc")) == ["mine"])


def test_nothing_is_done_before_there_is_an_archive(qtbot, tasks, path):
    desk = Desk(lambda tell: PersonalFile(path, tell), tasks)
    desk.do(changes.keep_note(made.note(), ""))
    desk.refresh()
    assert desk.things == OwnThings()


def test_what_another_window_wrote_is_seen_with_the_next_change_or_look(qtbot, desk, other):
    other.change("vmc", changes.keep_note(made.note("o", "theirs"), ""))
    desk.do(changes.keep_note(made.note(body="mine"), ""))
    qtbot.waitUntil(lambda: set(bodies(desk.things)) == {"theirs", "mine"})
    other.change("vmc", changes.keep_note(made.note("p", "more"), ""))
    desk.refresh()
    qtbot.waitUntil(lambda: "more" in bodies(desk.things))


def test_no_older_answer_takes_back_a_newer_change(qtbot, desk, tasks):
    # The first reading is told by itself, whenever it comes.
    qtbot.waitUntil(lambda: desk.read)
    gate = threading.Event()
    tasks.keep(gate.wait, lambda _: None)
    seen = []
    desk.changed.connect(lambda things: seen.append(len(things.notes)))
    for number in range(5):
        desk.do(changes.keep_note(made.note(f"n{number}"), ""))
    gate.set()
    desk.refresh()
    qtbot.waitUntil(lambda: desk._waiting == 0)
    assert seen == [1, 2, 3, 4, 5]


class Broken:
    """A file on a full disk; what it holds can be read."""

    def things(self, _archive):
        return OwnThings(notes=(made.note(body="kept before"),))

    def change(self, _archive, _by):
        raise FAULT


def test_what_cannot_be_kept_is_said_and_shown_no_longer(qtbot, tasks):
    desk = Desk(lambda _: Broken(), tasks)
    with qtbot.waitSignal(desk.changed):
        desk.use("vmc")
    with qtbot.waitSignal(desk.failed) as failed:
        desk.do(changes.keep_note(made.note("n2", "new"), ""))
    assert failed.args == [FAULT]
    qtbot.waitUntil(lambda: bodies(desk.things) == ["kept before"])


def test_each_archive_has_its_own(qtbot, desk, other):
    other.change("other", changes.keep_note(made.note(body="there"), ""))
    desk.do(changes.keep_note(made.note(body="here"), ""))
    desk.use("other")
    assert desk.things == OwnThings()
    qtbot.waitUntil(lambda: bodies(desk.things) == ["there"])


def test_everything_goes_out_and_comes_in(qtbot, desk, other):
    things = made.some_of_everything()
    other.change("there", lambda _: things)
    handed, taken = [], []
    desk.hand_out(handed.append)
    qtbot.waitUntil(lambda: bool(handed))
    other.change("there", lambda _: OwnThings())
    desk.take_in(handed[0], lambda: taken.append(True))
    qtbot.waitUntil(lambda: bool(taken))
    assert other.things("there") == things


def test_what_belongs_to_a_record_is_told(qtbot, desk):
    desk.do(lambda _: made.some_of_everything())
    assert desk.bookmark_of(made.OPENING) == Bookmark(
        f"{0:032x}", made.OPENING, "Opening", made.WHEN
    )
    assert desk.bookmark_of(made.CLOSING) is None
    assert len(desk.notes_of(made.OPENING)) == 2
    assert desk.words_of(made.OPENING) == desk.words() == ("read again",)
    desk.clear_visits()
    assert desk.things.visits == ()
