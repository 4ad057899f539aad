"""From what is read to paper, and back where the reader thinks better of it."""

import threading

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QProgressDialog

from readings import reading_of
from vmc_desktop.errors import PaperError
from vmc_desktop.render.papers import Paper
from vmc_desktop.ui.printing import Printing

READING = reading_of("2019/opening")


class FakePreview(QObject):
    paper_asked = Signal(object)

    def __init__(self):
        super().__init__()
        self.shown, self.kept = [], 0

    def show_pdf(self, pdf, paper):
        self.shown.append((pdf, paper))

    def keep_paper(self):
        self.kept += 1

    def set_palette(self, palette):
        pass

    def open(self):
        pass


class FakeDesk:
    def __init__(self):
        self.made, self.saved, self.error = FakePreview(), [], None
        self.opened, self.stopped = [], []
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    def lay_out(self, subject, paper, stopped):
        self.may_go_on.wait()
        self.stopped.append(stopped())
        if self.error is not None:
            raise self.error
        return f"{subject.key} {paper.size} {paper.columns}".encode()

    def preview(self, pdf, _subject, paper, _parent):
        self.opened.append((pdf, paper))
        return self.made

    def save(self, _parent, pdf, title):
        self.saved.append((pdf, title))


@pytest.fixture
def desk():
    return FakeDesk()


@pytest.fixture
def printing(window, desk):
    return Printing(window, window.models.opening._tasks, desk, Paper())


def test_what_is_laid_out_is_previewed_and_saved(qtbot, printing, desk):
    printing.start(READING, "print")
    qtbot.waitUntil(lambda: bool(desk.opened))
    printing.start(READING, "save")
    qtbot.waitUntil(lambda: bool(desk.saved))
    assert desk.saved == [(desk.opened[0][0], "Harbour Forum 2019 – Opening")]


def test_another_paper_is_laid_out_anew_and_stays(qtbot, printing, desk):
    printing.start(READING, "print")
    qtbot.waitUntil(lambda: bool(desk.opened))
    wanted = Paper("us-letter", columns=2)
    with qtbot.waitSignal(printing.paper_chosen) as told:
        desk.made.paper_asked.emit(wanted)
    assert told.args == [wanted]
    assert desk.made.shown == [(b"2019/opening us-letter 2", wanted)]
    printing.start(READING, "save")
    qtbot.waitUntil(lambda: bool(desk.saved))
    assert desk.saved[0][0] == b"2019/opening us-letter 2"


def test_paper_that_cannot_be_laid_out_is_said_and_the_former_kept(
    qtbot, window, printing, desk, monkeypatch
):
    said = []
    monkeypatch.setattr(window, "show_message", said.append)
    printing.start(READING, "print")
    qtbot.waitUntil(lambda: bool(desk.opened))
    desk.error = PaperError("x", "it cannot be laid out.")
    desk.made.paper_asked.emit(Paper(columns=2))
    qtbot.waitUntil(lambda: desk.made.kept == 1)
    assert desk.made.shown == []
    # Printing was made with the method of before.
    assert printing._paper == Paper()


def test_what_takes_long_can_be_stopped(qtbot, window, printing, desk):
    desk.may_go_on.clear()
    printing.start(READING, "print")
    waiting = window.findChild(QProgressDialog)
    qtbot.waitUntil(waiting.isVisible)
    waiting.canceled.emit()
    desk.may_go_on.set()
    printing.start(READING, "save")
    qtbot.waitUntil(lambda: bool(desk.saved))
    assert desk.opened == []
    # Whoever lays out is told that nobody waits for the first any longer.
    assert desk.stopped == [True, False]
    assert not any(one.isVisible() for one in window.findChildren(QProgressDialog))
