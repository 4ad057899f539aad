"""What is done once the painting under way is on the screen."""

import pytest
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from vmc_desktop.ui.after_painting import AfterPainting


class Slate(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt calls with it
        self.told.append("painted")


@pytest.fixture
def slate(qtbot):
    """In sight and painted; what is told comes after that."""
    made = Slate()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: bool(made.told))
    made.told.clear()
    return made


def test_the_painting_that_is_due_comes_first_however_often_one_asks(qtbot, slate):
    later = AfterPainting(lambda: slate.told.append("worked"), slate)
    later.ask()
    later.ask()
    slate.update()
    qtbot.waitUntil(lambda: "worked" in slate.told)
    assert slate.told == ["painted", "worked"]


def test_what_is_taken_back_is_not_done(qtbot, slate):
    first = AfterPainting(lambda: slate.told.append("first"), slate)
    second = AfterPainting(lambda: slate.told.append("second"), slate)
    first.ask()
    first.cancel()
    second.ask()
    qtbot.waitUntil(lambda: "second" in slate.told)
    assert "first" not in slate.told


def test_the_second_lets_the_painting_pass_that_the_first_asks_for(qtbot, slate):
    def first_work() -> None:
        slate.told.append("first")
        slate.update()

    first = AfterPainting(first_work, slate)
    second = AfterPainting(lambda: slate.told.append("second"), slate, paintings=2)
    first.ask()
    second.ask()
    slate.update()
    qtbot.waitUntil(lambda: "second" in slate.told)
    assert slate.told == ["painted", "first", "painted", "second"]
