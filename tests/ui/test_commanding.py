"""The command palette in the window, by keys and clicks."""

import pytest
from PySide6.QtCore import Qt

from tooling import put_room_tools
from vmc_desktop.domain import Key

# Qt's offscreen platform says so at every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")
_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def tools(qtbot, window, tmp_path):
    made = put_room_tools(window, tmp_path)
    made.use(window.models.opening._records)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return made


@pytest.fixture
def palette(qtbot, window, tools):
    """The palette, opened by its keys over the page, with the records read."""
    window.room.pane.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_P, _CTRL_SHIFT)
    palette = tools.commanding.palette
    qtbot.waitUntil(lambda: bool(tools.commanding._archive.goals))
    return palette


def labels(palette):
    return [row.label for row in palette.rows]


def test_the_keys_open_it_with_the_cursor_in_its_field(palette):
    assert palette.isVisible()
    assert palette.field.hasFocus()
    assert labels(palette)[:2] == ["Commands", "Open an archive …"]
    assert palette.current.label == "Open an archive …"


def test_a_record_is_opened_by_typing_and_enter(qtbot, window, palette):
    qtbot.keyClicks(palette.field, "opening")
    assert palette.current.label == "Opening"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.models.navigator.place.key == Key("2017/opening")
    assert not palette.isVisible()
    assert window.room.pane.hasFocus()


@pytest.mark.parametrize(
    ("typed", "key"),
    [("2018", "2018"), ("grail", "2017/opening/grail"), ("önder", "people/ada-onder")],
)
def test_any_record_is_found(qtbot, window, palette, typed, key):
    palette.field.setText(typed)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.models.navigator.place.key == Key(key)


def test_a_command_is_done_by_name(qtbot, window, palette):
    qtbot.keyClicks(palette.field, "larger text")
    with qtbot.waitSignal(window.chosen) as chosen:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert chosen.args == ["zoom", 110]


def test_commands_show_their_menu_and_keys_and_only_those_that_can_be_done(window, palette):
    rows = {row.label: row for row in palette.rows}
    assert (rows["New tab"].detail, rows["New tab"].note) == ("File", "Ctrl+T")
    assert rows["Dark"].detail == "View › Colours"
    assert not window.commands["next_match"].isEnabled()
    assert "Next match" not in rows
    assert "Any command or record …" not in rows


def test_ctrl_and_enter_open_a_tab_behind(qtbot, window, palette):
    qtbot.keyClicks(palette.field, "long")
    here = window.models.navigator.place
    qtbot.keyClick(palette.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert Key("2018/long") in [one.key for one in window.tabbing.tabs.places()]
    assert window.models.navigator.place == here


def test_a_click_takes_a_row(qtbot, window, palette):
    qtbot.keyClicks(palette.field, "closing")
    place = palette.view.visualRect(palette.view.model().index(0, 0)).center()
    qtbot.mouseClick(palette.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.models.navigator.place.key == Key("2017/closing")


def test_arrows_go_round_and_pass_over_headings(qtbot, palette):
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.current.label == labels(palette)[-1]
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.current.label == "Open an archive …"
    qtbot.keyClick(palette.field, Qt.Key.Key_PageDown)
    assert palette.current.label == labels(palette)[12]


def test_esc_closes_it_and_gives_the_focus_back(qtbot, window, palette):
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert window.room.pane.hasFocus()


def test_a_click_elsewhere_closes_it(window, palette):
    window.field.setFocus()
    assert not palette.isVisible()


def test_nothing_found_is_said(palette):
    palette.field.setText("xylophone")
    assert palette.rows == ()
    assert palette._nothing.isVisible()


def test_what_was_used_stands_first_and_is_kept(qtbot, window, tools, palette, tmp_path):
    qtbot.keyClicks(palette.field, "closing")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert not (tmp_path / "window.ini").exists(), "nothing is written on navigation"
    tools.commanding.open()
    assert labels(palette)[:2] == ["Used lately", "Closing & <b>end</b>"]
    window.close()
    again = put_room_tools(window, tmp_path)
    assert again.commanding.used == ("2017/closing",)


def test_an_archive_that_is_ready_later_is_found_too(qtbot, window, tools):
    shelf, tools.commanding._records = tools.commanding._records, None
    tools.commanding.open()
    tools.commanding.palette.field.setText("grail")
    assert tools.commanding.palette.rows == ()
    tools.commanding.use(shelf)
    qtbot.waitUntil(lambda: labels(tools.commanding.palette) == ["Grail"])


def test_it_fits_a_small_window(window, tools):
    window.resize(640, 420)
    tools.commanding.open()
    assert window.rect().contains(tools.commanding.palette.geometry())
