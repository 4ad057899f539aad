"""Completions: the newest text wins, and what is there already completes nothing."""

import threading

import pytest

from vmc_desktop.answers import Completion
from vmc_desktop.domain import Key
from vmc_desktop.models.completing import LIMIT, Completing
from vmc_desktop.models.tasks import Tasks


@pytest.fixture
def tasks(qtbot):
    made = Tasks()
    yield made
    made.close()


class Library:
    def complete(self, text, limit):
        return (
            Completion(text, text, "word"),
            Completion(f"{text}ship", f"{text}ship", "word", limit),
            Completion(f" {text.upper()} ", text, "title", key=Key("2017/opening")),
        )


def test_completions_come_from_the_library(qtbot, tasks):
    completing = Completing(tasks, wait_ms=0)
    completing.use(Library())
    with qtbot.waitSignal(completing.completed) as caught:
        completing.ask("partner")
    text, found = caught.args
    assert text == "partner"
    assert [one.text.strip() for one in found] == ["partnership", "PARTNER"]
    assert found[0].number == LIMIT


def test_only_the_newest_text_is_answered(qtbot, tasks):
    completing, answered, gate = Completing(tasks, wait_ms=0), [], threading.Event()
    completing.completed.connect(lambda text, _: answered.append(text))
    completing.use(Library())
    tasks.run("slow", gate.wait, lambda _: None)
    for text in ("p", "pa", "par"):
        completing.ask(text)
        qtbot.waitUntil(lambda: "complete" in tasks._newest)
    gate.set()
    qtbot.waitUntil(lambda: bool(answered))
    assert answered == ["par"]


@pytest.mark.parametrize("text", ["", "  "])
def test_nothing_is_completed_to_nothing(qtbot, tasks, text):
    completing, done = Completing(tasks, wait_ms=0), []
    completing.use(Library())
    completing.completed.connect(lambda *_: pytest.fail("nothing was typed"))
    completing.ask("part")
    completing.ask(text)
    tasks.run("end", lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))


def test_before_the_library_is_there_nothing_is_asked(qtbot, tasks):
    completing = Completing(tasks, wait_ms=0)
    completing.ask("part")
    qtbot.waitUntil(lambda: not completing._waiting.isActive())
    assert not tasks._newest


def test_results_are_asked_before_completions(qtbot, tasks):
    completing, order = Completing(tasks), []
    completing.completed.connect(lambda *_: order.append("completions"))
    completing.use(Library())
    completing.ask("part")
    tasks.run("search", lambda: None, lambda _: order.append("results"))
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["results", "completions"]
