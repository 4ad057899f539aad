"""What each column holds, asked."""

from pathlib import Path

import pytest

from vmc_desktop.formats.programmes.asking import TableHead
from vmc_desktop.ui.columns_window import ColumnsWindow

# Qt's offscreen platform says so at every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

HEAD = TableHead(Path("a.csv"), ("Was", "Raum", ""), ("Eröffnung", "Saal", "x"), {"room": 1})


@pytest.fixture
def asked(qtbot):
    made = ColumnsWindow(HEAD)
    qtbot.addWidget(made)
    return made


def choose(asked, at, name):
    box = asked.boxes[at]
    box.setCurrentIndex(box.findData(name))


def test_it_begins_with_what_the_headings_tell_and_wants_the_titles(asked):
    assert [box.currentData() for box in asked.boxes] == ["", "room", ""]
    assert [box.accessibleName() for box in asked.boxes] == ["Was", "Raum", "Column 3"]
    assert not asked.yes.isEnabled()
    choose(asked, 0, "title")
    assert asked.yes.isEnabled()


def test_no_field_is_in_two_columns(asked):
    choose(asked, 0, "title")
    choose(asked, 1, "title")
    assert not asked.yes.isEnabled()
    assert asked.note.text() == "Two columns are said to be “Title”."


def test_what_is_left_out_is_said_too(asked, qtbot):
    choose(asked, 0, "title")
    choose(asked, 1, "")
    with qtbot.waitSignal(asked.said) as said:
        asked.yes.click()
    assert said.args[0] == {"title": "Was", "omit": "Raum"}
