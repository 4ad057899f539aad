"""The library thread: order, newest wins, faults, the end."""

import threading

import pytest

from vmc_desktop.errors import CacheError
from vmc_desktop.models.tasks import Tasks


@pytest.fixture
def tasks(qtbot):
    made = Tasks()
    yield made
    made.close()


def test_work_is_done_elsewhere_and_answered_at_home(tasks, qtbot):
    threads = []

    def work():
        threads.append(threading.current_thread())
        return 7

    def done(value):
        threads.append(threading.current_thread())
        assert value == 7

    tasks.run("a", work, done)
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_only_the_newest_of_a_lane_is_answered(tasks, qtbot):
    gate = threading.Event()
    answers = []
    tasks.run("other", gate.wait, lambda _: answers.append("other"))
    for number in range(200):
        tasks.run("search", lambda n=number: n, answers.append)
    gate.set()
    qtbot.waitUntil(lambda: 199 in answers)
    assert answers == ["other", 199]


def test_a_late_answer_of_an_older_request_is_dropped(tasks, qtbot):
    begun, gate = threading.Event(), threading.Event()
    answers = []

    def slow():
        begun.set()
        gate.wait()
        return "old"

    tasks.run("search", slow, answers.append)
    begun.wait()
    tasks.run("search", lambda: "new", answers.append)
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))
    qtbot.wait(20)
    assert answers == ["new"]


def test_a_void_lane_is_not_answered(tasks, qtbot):
    answers = []
    tasks.run("search", lambda: "void", answers.append)
    tasks.void("search")
    tasks.run("end", lambda: "end", answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["end"]


def test_a_fault_of_the_world_goes_to_failed(tasks, qtbot):
    faults = []

    def work():
        raise CacheError("cache", "the disk is full.")

    tasks.run("a", work, lambda _: None, faults.append)
    qtbot.waitUntil(lambda: bool(faults))
    assert faults[0].reason == "the disk is full."


def test_our_own_fault_reaches_the_hook(tasks, qtbot):
    answers = []
    with qtbot.captureExceptions() as caught:
        tasks.run("a", lambda: 1 // 0, answers.append, answers.append)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert not answers


def test_progress_is_told_at_home(tasks, qtbot):
    told = []
    tasks.run(
        "a",
        lambda: tasks.home(lambda n: told.append((n, threading.current_thread())), 3),
        lambda _: told.append("done"),
    )
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [(3, threading.main_thread()), "done"]


def test_close_waits_does_the_last_and_refuses_more(tasks):
    order = []
    begun, gate = threading.Event(), threading.Event()

    def slow():
        begun.set()
        gate.wait()
        order.append("slow")

    tasks.run("a", slow, lambda _: order.append("answered"))
    begun.wait()
    tasks.run("b", lambda: order.append("dropped"), lambda _: None)
    threading.Timer(0.02, gate.set).start()
    tasks.close(lambda: order.append("last"))
    assert order == ["slow", "last"]
    assert tasks.closing
    tasks.close()
    with pytest.raises(RuntimeError, match="closed"):
        tasks.run("a", lambda: None, lambda _: None)


def test_what_is_to_be_kept_is_never_dropped(qtbot):
    tasks, order, gate = Tasks(), [], threading.Event()
    tasks.run("a", gate.wait, lambda _: None)
    tasks.keep(lambda: order.append("first"), lambda _: order.append("answered"))
    tasks.keep(lambda: order.append("second"), lambda _: order.append("answered"))
    tasks.run("b", lambda: order.append("dropped"), lambda _: None)
    threading.Timer(0.02, gate.set).start()
    tasks.close(lambda: order.append("last"))
    qtbot.wait(0)
    assert order == ["first", "second", "last"]
    with pytest.raises(RuntimeError, match="closed"):
        tasks.keep(lambda: None, lambda _: None)


def test_what_is_kept_is_answered_each_time(tasks, qtbot):
    answers = []
    for number in range(3):
        tasks.keep(lambda n=number: n, answers.append)
    qtbot.waitUntil(lambda: answers == [0, 1, 2])
