"""Finding in the page, by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from vmc_desktop.render.look import Look
from vmc_desktop.ui.find_bar import FindBar
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.reading_pane import ReadingPane
from vmc_desktop.ui.theme import LIGHT

# Qt's offscreen platform says so at every window.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

ICONS = Path(__file__).parents[2] / "resources" / "icons"
PAGE = "".join(f"<p>Weiß and partner {n}</p>" for n in range(80)) + "<p>Szijjártó spoke</p>"


@pytest.fixture
def window(qtbot):
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.resize(600, 300)
    return made


@pytest.fixture
def pane(qtbot, window):
    made = ReadingPane(Look(), window)
    window.layout().addWidget(made)
    made.show_page(PAGE)
    return made


@pytest.fixture
def bar(qtbot, window, pane):
    made = FindBar(pane, window)
    window.layout().addWidget(made)
    with qtbot.waitExposed(window):
        window.show()
    made.set_palette(LIGHT, Icons(ICONS))
    made.open_bar()
    return made


def marked(pane):
    return [one.cursor.selectedText() for one in pane.extraSelections()]


def test_counts_and_marks_while_one_types(qtbot, bar, pane):
    qtbot.keyClicks(bar.field, "weiss")
    assert bar.number.text() == "1 of 80"
    assert marked(pane) == ["Weiß"] * 80


def test_enter_goes_on_shift_enter_back_and_round(qtbot, bar, pane):
    qtbot.keyClicks(bar.field, "weiss")
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.number.text() == "2 of 80"
    for _ in range(2):
        qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.number.text() == "80 of 80"
    assert pane.verticalScrollBar().value() > 0, "the place is brought into view"


def test_says_what_is_not_there(qtbot, bar, pane):
    qtbot.keyClicks(bar.field, "nobody")
    assert bar.number.text() == "Not in this page"
    assert not marked(pane)


def test_begins_with_what_is_in_view(qtbot, bar, pane):
    pane.show_position(pane.plain_text().index("partner 40"))
    qtbot.keyClicks(bar.field, "partner")
    assert bar.number.text() == "41 of 80"


def test_looks_for_what_is_selected(bar, pane):
    cursor = pane.textCursor()
    start = pane.plain_text().index("Szijj")
    cursor.setPosition(start)
    cursor.setPosition(start + 9, cursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    bar.open_bar()
    assert (bar.field.text(), bar.number.text()) == ("Szijjártó", "1 of 1")


def test_escape_closes_and_gives_the_marks_of_the_search_back(qtbot, bar, pane):
    pane.set_marks(pane.page, ((0, 4),))
    qtbot.keyClicks(bar.field, "spoke")
    assert marked(pane) == ["spoke"]
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert marked(pane) == ["Weiß"]


def test_goes_on_in_the_next_page(qtbot, bar, pane):
    qtbot.keyClicks(bar.field, "spoke")
    pane.show_page("<p>He spoke, she spoke</p>")
    assert bar.number.text() == "1 of 2"
    assert marked(pane) == ["spoke", "spoke"]
