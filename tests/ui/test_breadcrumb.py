"""The way to the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from vmc_desktop.domain import Key
from vmc_desktop.ui.breadcrumb import Breadcrumb

# Qt's offscreen platform says so at a window of a fixed height.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

TRAIL = (
    (Key("2017"), "2017"),
    (Key("2017/a"), "A very long title of a panel & what it is about, in many words " * 2),
    (Key("2017/a/b"), "Highlight"),
)


@pytest.fixture
def breadcrumb(qtbot):
    made = Breadcrumb()
    qtbot.addWidget(made)
    made.resize(500, 40)
    made.show_trail(TRAIL)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: len(buttons(made)) == 3)
    return made


def buttons(breadcrumb):
    return [one for one in breadcrumb.findChildren(QToolButton) if not one.isHidden()]


def test_a_step_is_chosen(qtbot, breadcrumb):
    with qtbot.waitSignal(breadcrumb.chosen) as caught:
        qtbot.mouseClick(buttons(breadcrumb)[0], Qt.MouseButton.LeftButton)
    assert caught.args == [Key("2017")]


def test_a_long_step_is_shortened_and_told_in_full(breadcrumb):
    year, panel, _ = buttons(breadcrumb)
    assert year.text() == "2017"
    assert panel.text().endswith("…")
    assert panel.toolTip() == panel.accessibleName() == TRAIL[1][1]
    assert buttons(breadcrumb)[-1].geometry().right() <= breadcrumb.width()


def test_with_more_room_more_is_said(qtbot, breadcrumb):
    before = len(buttons(breadcrumb)[1].text())
    breadcrumb.resize(900, 40)
    assert len(buttons(breadcrumb)[1].text()) > before


def test_another_trail_replaces_it(qtbot, breadcrumb):
    breadcrumb.show_trail(TRAIL[:1])
    qtbot.waitUntil(lambda: len(buttons(breadcrumb)) == 1)
    breadcrumb.show_trail(())
    qtbot.waitUntil(lambda: not buttons(breadcrumb))


def test_the_page_is_painted_before_the_way_to_it(qtbot, breadcrumb):
    breadcrumb.show_trail(TRAIL[:1])
    assert len(buttons(breadcrumb)) == 3, "it would be laid out first otherwise"
    qtbot.waitUntil(lambda: len(buttons(breadcrumb)) == 1)


def test_until_then_a_step_leads_where_it_says(qtbot, breadcrumb):
    breadcrumb.show_trail(((Key("2018"), "2018"),))
    with qtbot.waitSignal(breadcrumb.chosen) as caught:
        qtbot.mouseClick(buttons(breadcrumb)[0], Qt.MouseButton.LeftButton)
    assert caught.args == [Key("2017")]
