"""The ways in: the switch, the fields, the lists."""

import pytest
from PySide6.QtCore import Qt

from vmc_desktop.domain import Key
from vmc_desktop.models.navigator import Place
from vmc_desktop.models.settings import WindowState
from vmc_desktop.render import page

# Qt's offscreen platform says so at windows of their own.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ADA = Key("people/ada-onder")


@pytest.fixture
def ways(window):
    return window.room.ways


def typed(qtbot, window, text):
    window.commands["filter"].trigger()
    field = window.focusWidget()
    qtbot.keyClicks(field, text)
    return field


def titles(view):
    model = view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_key_shows_each_list(window, ways):
    assert ways.view is window.room.tree
    for way, first in (("people", "Ada Önder"), ("topics", "Return"), ("editions", "2018")):
        window.commands[way].trigger()
        assert ways.way == way
        assert titles(ways.view)[0] == first
        assert ways.view.isVisible()


def test_a_person_is_found_and_opened_by_the_keyboard_alone(qtbot, window, ways):
    window.commands["people"].trigger()
    field = typed(qtbot, window, "onder")
    assert titles(ways.view) == ["Ada Önder"]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(ways.view, Qt.Key.Key_Return)
    assert window.models.navigator.place.key == ADA


def test_escape_empties_the_field_before_it_ends_a_search(qtbot, window, ways):
    window.commands["people"].trigger()
    field = typed(qtbot, window, "onder")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    assert len(titles(ways.view)) == 2
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert ways.view.hasFocus()


def test_narrowed_editions_open_their_branches_and_close_them_again(qtbot, window, ways):
    tree = window.room.tree
    before = ways.expanded_keys()
    field = typed(qtbot, window, "grail")
    assert titles(tree) == ["2017"]
    assert tree.isExpanded(tree.model().index(0, 0))
    assert ways.expanded_keys() == before
    field.clear()
    assert titles(tree) == ["2018", "2017"]
    assert ways.expanded_keys() == before


def test_a_person_below_an_organisation_opens_on_a_click(qtbot, window, ways):
    window.commands["people"].trigger()
    ways.group("organisation")
    view = ways.view
    assert titles(view) == ["Ministry"]
    group = view.model().index(0, 0)
    view.model().fetchMore(group)
    view.expand(group)
    place = view.visualRect(view.model().index(0, 0, group)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.models.navigator.place.key == ADA


def test_the_list_stands_on_the_record_that_is_read(window, ways):
    window.commands["people"].trigger()
    window.models.navigator.open(ADA)
    assert ways.view.currentIndex().data() == "Ada Önder"


def test_the_way_in_comes_back_at_the_next_start(window, ways):
    window.commands["people"].trigger()
    ways.group("country")
    window.models.navigator.open(ADA)
    state = window.state()
    assert (state.way, state.grouping, state.recent) == ("people", "country", (ADA.text,))
    window.commands["editions"].trigger()
    window.restore_frame(WindowState(way="topics", grouping="name"))
    assert (ways.way, ways.grouping) == ("topics", "name")
    window.restore_frame(WindowState(way="elsewhere"))
    assert ways.way == "topics"


@pytest.mark.parametrize(
    ("button", "key"),
    [
        (Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier),
        (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_a_person_opens_in_a_tab_behind(qtbot, window, ways, button, key):
    navigator, tabs = window.models.navigator, window.tabbing.tabs
    window.commands["people"].trigger()
    view = ways.view
    first = view.visualRect(view.model().index(0, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    navigator.open(Key("2017"))
    qtbot.mouseClick(view.viewport(), button, key, pos=first)
    assert navigator.place.key == Key("2017")
    assert [one.key for one in tabs.places()] == [Key("2017"), ADA]
    assert tabs.titles()[1] == "Ada Önder"


def test_tabs_of_persons_that_were_kept_get_their_names(empty_window, door):
    tabbing = empty_window.tabbing
    tabbing.restore(("", ADA.text), 0)
    assert tabbing.tabs.titles()[1] == ADA.text
    empty_window.room.ways.use(door.records(None))
    assert tabbing.tabs.titles() == ("First page", "Ada Önder")


def test_the_list_that_is_shown_has_the_focus_at_the_start(qtbot, empty_window, door):
    empty_window.restore_frame(WindowState(way="people"))
    with qtbot.waitExposed(empty_window):
        empty_window.show()
    empty_window.activateWindow()
    empty_window.show_records(door.records(None), page, Place(), ())
    assert empty_window.room.ways.view.objectName() == "peopleList"
    assert empty_window.room.ways.view.hasFocus()
