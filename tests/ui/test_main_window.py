"""The window by clicks and keys."""

import threading

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QToolButton

from vmc_desktop.domain import Key
from vmc_desktop.errors import CacheError, NoArchive
from vmc_desktop.models.navigator import Place
from vmc_desktop.models.settings import Settings
from vmc_desktop.models.tree import Role
from vmc_desktop.render import page
from vmc_desktop.ui import theme
from vmc_desktop.ui.dialogs import (
    AboutDialog,
    KeysDialog,
    MessageDialog,
    ProblemsDialog,
    ReportDialog,
)
from vmc_desktop.ui.shell import first_size

# Qt's offscreen platform says so at every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

OPENING = Key("2017/opening")


def type_query(qtbot, window, text):
    with qtbot.waitSignal(window.models.search.answered):
        qtbot.keyClicks(window.field, text)
    qtbot.waitUntil(lambda: window.models.search.results.question.text == text)


def click_line(qtbot, window, key):
    index = window.models.tree.index_of(key)
    window.room.tree.scrollTo(index)
    place = window.room.tree.visualRect(index).center()
    qtbot.mouseClick(window.room.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_painting_tree_and_page_is_noticed_once(qtbot, empty_window):
    empty_window.models.opening.start()
    with qtbot.waitSignal(empty_window.painted):
        empty_window.show()
    with qtbot.assertNotEmitted(empty_window.painted, wait=50):
        empty_window.room.pane.viewport().update()


def test_a_click_in_the_tree_opens_the_page(qtbot, window):
    click_line(qtbot, window, OPENING)
    assert window.models.navigator.place.key == OPENING
    assert "A partnership of equals." in window.room.pane.toPlainText()
    assert window.windowTitle().startswith("Opening")


def test_arrow_keys_leaf_through_the_tree(qtbot, window):
    click_line(qtbot, window, Key("2017"))
    qtbot.keyClick(window.room.tree, Qt.Key.Key_Down)
    assert window.models.navigator.place.key == OPENING
    qtbot.keyClick(window.room.tree, Qt.Key.Key_Right)
    qtbot.keyClick(window.room.tree, Qt.Key.Key_Right)
    assert window.models.navigator.place.key == Key("2017/opening/grail")
    window.commands["back"].trigger()
    assert window.models.navigator.place.key == Key("2017")
    assert window.room.tree.currentIndex().data() == "2017"


def test_typing_shows_hits_counts_and_marks(qtbot, window):
    click_line(qtbot, window, OPENING)
    type_query(qtbot, window, "partnership")
    assert window.room.hits.isVisible()
    assert window.models.hits.row_of(Key("2018/long")) == 0
    shown = [label.text() for label in window.room.hits.findChildren(QLabel)]
    assert "2 results on 2 pages" in shown
    assert any("the word partnership" in said for said in shown)
    # Hits are painted first: counts and marks follow.
    qtbot.waitUntil(lambda: window.room.pane.matches == 3)
    assert window.models.tree.index_of(Key("2017/closing")).data(Role.LINE).faded


def test_escape_ends_the_search_and_gives_back_the_place(qtbot, window):
    click_line(qtbot, window, Key("2017/closing"))
    type_query(qtbot, window, "partnership")
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert window.models.navigator.place.key == Key("2018/long")
    window.commands["end_search"].trigger()
    assert window.models.navigator.place.key == Key("2017/closing")
    assert not window.room.hits.isVisible()
    assert window.field.text() == ""
    assert window.room.pane.matches == 0
    window.commands["back"].trigger()
    assert window.models.navigator.place.key == Key("2018/long")


def test_down_goes_into_the_list_and_up_comes_back(qtbot, window):
    type_query(qtbot, window, "partnership")
    qtbot.keyClick(window.field, Qt.Key.Key_Down)
    assert window.models.navigator.place.key == Key("2018/long")
    to_the_next_panel = window.models.hits.row_of(OPENING) - 1
    for _ in range(to_the_next_panel):
        qtbot.keyClick(window.room.hits.list, Qt.Key.Key_Down)
    assert window.models.navigator.place.key == OPENING
    for _ in range(to_the_next_panel + 1):
        qtbot.keyClick(window.room.hits.list, Qt.Key.Key_Up)
    with qtbot.waitSignal(window.room.hits.list.left):
        qtbot.keyClick(window.room.hits.list, Qt.Key.Key_Up)
    window.commands["back"].trigger()
    assert window.models.navigator.place.key is None


def test_nothing_found_says_what_to_try(qtbot, window):
    type_query(qtbot, window, "zebra crossing")
    shown = " ".join(label.text() for label in window.room.hits.findChildren(QLabel))
    assert "Nothing found" in shown
    assert "fewer words" in shown
    assert not window.room.hits.list.isVisible()


def test_typing_before_the_library_is_there_is_not_lost(qtbot, empty_window):
    window = empty_window
    window.models.opening.start()
    window.show()
    qtbot.keyClicks(window.field, "partnership")
    assert window.room.hits.isVisible()
    with qtbot.waitSignal(window.models.search.answered):
        window.models.opening.go_on()
    assert window.models.hits.row_of(OPENING) > 0


def test_f3_steps_through_the_page_and_on(qtbot, window):
    click_line(qtbot, window, OPENING)
    type_query(qtbot, window, "partnership")
    qtbot.waitUntil(lambda: window.room.pane.matches == 3)
    forward, back = window.commands["next_match"], window.commands["previous_match"]
    steps = []
    for _ in range(3):
        forward.trigger()
        steps.append(window.room.pane.current)
    assert steps == [0, 1, 2]
    forward.trigger()
    assert window.models.navigator.place.key == Key("2018/long")
    qtbot.waitUntil(lambda: window.room.pane.current == 0)
    back.trigger()
    assert window.models.navigator.place.key == OPENING
    qtbot.waitUntil(lambda: window.room.pane.current == 2)
    back.trigger()
    assert window.room.pane.current == 1


def test_f3_before_the_marks_came_is_not_lost(qtbot, window):
    type_query(qtbot, window, "partnership")
    window.models.navigator.open(OPENING)
    window.commands["next_match"].trigger()
    qtbot.waitUntil(lambda: window.room.pane.current == 0)
    assert window.models.navigator.place.key == OPENING
    window.models.navigator.open(Key("2017/closing"))
    window.commands["next_match"].trigger()
    qtbot.waitUntil(lambda: window.models.navigator.place.key == OPENING)


def test_a_match_out_of_view_is_brought_into_view(qtbot, window):
    click_line(qtbot, window, Key("2018/long"))
    type_query(qtbot, window, "point 70")
    qtbot.waitUntil(lambda: window.room.pane.matches == 1)
    window.commands["next_match"].trigger()
    assert window.room.pane.verticalScrollBar().value() > 0


def test_a_person_on_a_page_leads_to_its_own_page_and_to_paper(qtbot, window):
    window.room.pane.key_clicked.emit(Key("people/ada-onder"))
    assert window.windowTitle().startswith("Ada Önder")
    assert "Speaker" in window.room.pane.toPlainText()
    with qtbot.waitSignal(window.paper_asked) as caught:
        window.commands["print"].trigger()
    assert caught.args[0].key == Key("people/ada-onder")
    window.commands["copy_link"].trigger()
    assert QGuiApplication.clipboard().text() == "vmc:people/ada-onder"
    window.commands["back"].trigger()
    assert window.models.navigator.place.key is None


def test_the_page_of_a_person_offers_to_search_for_the_name(qtbot, window):
    window.room.pane.key_clicked.emit(Key("people/ada-onder"))
    with qtbot.waitSignal(window.models.search.answered):
        window.room.pane.search_clicked.emit('"Ada Önder"')
    assert window.field.text() == '"Ada Önder"'


def test_a_numbered_passage_gives_its_link(window):
    window.room.pane.key_clicked.emit(OPENING)
    window.room.pane.passage_clicked.emit("2")
    assert QGuiApplication.clipboard().text() == "vmc:2017/opening#2"


def test_a_link_to_a_passage_shows_it(window):
    window.models.navigator.go(Place(Key("2018/long"), passage="70"))
    pane = window.room.pane
    assert pane.verticalScrollBar().value() > 0
    lit = [one.cursor.selectedText() for one in pane.extraSelections()]
    assert lit == ["Point 69 of a long page about a partnership.\u00a0[1]"]


def test_zoom_is_asked_in_steps(qtbot, window):
    with qtbot.waitSignal(window.chosen) as caught:
        window.commands["zoom_in"].trigger()
    assert caught.args == ["zoom", 110]
    window.set_look(theme.LIGHT, theme.look(theme.LIGHT, Settings(zoom=240)), 240)
    with qtbot.assertNotEmitted(window.chosen):
        window.commands["zoom_in"].trigger()
    with qtbot.waitSignal(window.chosen) as caught:
        window.commands["zoom_reset"].trigger()
    assert caught.args == ["zoom", 100]


def test_another_look_keeps_page_place_and_search(qtbot, window):
    click_line(qtbot, window, Key("2018/long"))
    window.room.pane.verticalScrollBar().setValue(600)
    type_query(qtbot, window, "partnership")
    qtbot.waitUntil(lambda: window.room.pane.matches == 80)
    window.commands["next_match"].trigger()
    window.room.pane.verticalScrollBar().setValue(600)
    position = window.room.pane.position()
    window.set_look(theme.DARK, theme.look(theme.DARK), 100)
    assert window.models.navigator.place == Place(Key("2018/long"), position)
    qtbot.waitUntil(lambda: window.room.pane.marked)
    assert (window.room.pane.matches, window.room.pane.current) == (80, 0)


def test_paper_is_asked_for_what_is_read(qtbot, window):
    assert not window.commands["print"].isEnabled()
    click_line(qtbot, window, OPENING)
    for name, what in (("print", "print"), ("save", "save")):
        with qtbot.waitSignal(window.paper_asked) as caught:
            window.commands[name].trigger()
        assert caught.args[0].key == OPENING
        assert caught.args[1] == what


def test_the_link_of_a_page_is_copied(qtbot, window):
    click_line(qtbot, window, OPENING)
    window.commands["copy_link"].trigger()
    assert QGuiApplication.clipboard().text() == "vmc:2017/opening"


def test_only_web_addresses_leave_the_program(qtbot, window, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    window.room.pane.address_clicked.emit("https://example.org/a")
    window.room.pane.address_clicked.emit("file:///etc/passwd")
    assert opened == ["https://example.org/a"]


def test_mouse_buttons_go_back_and_forward(qtbot, window):
    click_line(qtbot, window, OPENING)
    click_line(qtbot, window, Key("2017/closing"))
    pane = window.room.pane.viewport()
    qtbot.mouseClick(pane, Qt.MouseButton.BackButton, pos=QPoint(40, 40))
    assert window.models.navigator.place.key == OPENING
    qtbot.mouseClick(pane, Qt.MouseButton.ForwardButton, pos=QPoint(40, 40))
    assert window.models.navigator.place.key == Key("2017/closing")


def test_neighbours_and_the_level_above(qtbot, window):
    click_line(qtbot, window, OPENING)
    assert not window.commands["before"].isEnabled()
    window.commands["after"].trigger()
    assert window.models.navigator.place.key == Key("2017/closing")
    window.commands["up"].trigger()
    assert window.models.navigator.place.key == Key("2017")
    window.commands["up"].trigger()
    assert window.models.navigator.place.key is None


def test_a_narrow_window_says_what_it_has_no_room_for_and_makes_it_when_asked(qtbot, window):
    click_line(qtbot, window, OPENING)
    room, side = window.room, window.commands["side"]
    window.resize(760, 600)
    qtbot.waitUntil(lambda: room.side.isHidden())
    assert not side.isChecked()
    assert window.state().side_shown, "it is wanted still"
    side.trigger()
    assert room.side.isVisible()
    window.resize(1400, 800)
    qtbot.waitUntil(lambda: room.width() > 1300)
    assert side.isChecked()
    side.trigger()
    assert room.side.isHidden()
    assert not window.state().side_shown


def test_the_tree_steps_back_from_the_hits_in_a_narrow_window(qtbot, window):
    room, tree = window.room, window.commands["tree"]
    window.resize(700, 600)
    type_query(qtbot, window, "partnership")
    qtbot.waitUntil(lambda: room.ways.isHidden())
    assert not tree.isChecked()
    tree.trigger()
    assert room.ways.isVisible(), "asked for"
    window.commands["end_search"].trigger()
    type_query(qtbot, window, "partnership")
    assert room.ways.isHidden(), "asked for then, not for ever"
    window.commands["end_search"].trigger()
    assert room.ways.isVisible()
    tree.trigger()
    assert not window.state().tree_shown


def test_problems_are_said_and_listed(qtbot, window):
    buttons = [child.text() for child in window.status.children() if hasattr(child, "text")]
    assert "1 problem in the archive" in buttons
    window.commands["problems"].trigger()
    assert window.findChild(ProblemsDialog).isVisible()


def test_state_comes_back_in_another_window(qtbot, window):
    click_line(qtbot, window, Key("2018/long"))
    window.room.pane.verticalScrollBar().setValue(500)
    window.commands["side"].setChecked(False)
    state = window.state()
    assert state.place == "2018/long"
    assert state.position > 0
    assert set(state.expanded) == {"2017", "2018"}
    assert not state.side_shown
    window.commands["side"].setChecked(True)
    window.restore_frame(state)
    assert not window.commands["side"].isChecked()
    window.show_records(
        window.models.opening._records, page, Place(Key(state.place), state.position), ()
    )
    assert window.state().position == state.position


def test_without_an_archive_it_says_so_and_tries_again(qtbot, empty_window, door):
    door.kept = None
    door.fault = NoArchive("somewhere", "there is no such folder.", "Give another one.")
    opening = empty_window.models.opening
    opening.start()
    empty_window.show()
    with qtbot.waitSignal(opening.failed):
        opening.go_on()
    shown = " ".join(
        label.text() for label in empty_window.findChildren(QLabel) if label.isVisible()
    )
    assert "cannot be opened" in shown
    assert "there is no such folder." in shown.replace("There", "there")
    door.fault = None
    with qtbot.waitSignal(opening.library_opened):
        empty_window.commands["reload"].trigger()
    assert empty_window.room.isVisible()


def test_a_fault_while_reading_is_a_dialog(qtbot, window):
    window.models.navigator.open(Key("2017/zzz"))
    assert window.findChild(MessageDialog).isVisible()


@pytest.mark.parametrize(("name", "kind"), [("about", AboutDialog), ("keys", KeysDialog)])
def test_help_opens(qtbot, window, name, kind):
    window.commands[name].trigger()
    assert window.findChild(kind).isVisible()


def test_every_command_is_in_a_menu_and_no_key_is_given_twice(qtbot, window):
    in_menus = set()
    for menu in window.menuBar().actions():
        waiting = list(menu.menu().actions())
        while waiting:
            action = waiting.pop()
            waiting += action.menu().actions() if action.menu() else []
            in_menus.add(action)
    assert set(window.commands.every()) <= in_menus
    keys = [key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert {"Ctrl+K", "Ctrl+L", "F3", "Shift+F3", "F11", "Ctrl+P", "Ctrl+Q", "F5", "Ctrl+0"} <= set(
        keys
    )


def test_f6_goes_round_the_parts(qtbot, window):
    click_line(qtbot, window, OPENING)
    window.field.setFocus()
    seen = []
    for _ in range(4):
        window.commands["switch"].trigger()
        seen.append(window.focusWidget())
    assert seen == [window.room.tree, window.room.pane, window.room.side, window.field]


def test_every_control_has_a_name_for_a_screen_reader(qtbot, window):
    room = window.room
    for widget in (window.field, room.tree, room.hits.list, room.pane, room.side, room.breadcrumb):
        assert widget.accessibleName()


def test_the_side_panel_steps_back_where_it_is_empty_or_there_is_no_room(qtbot, window):
    assert not window.room.side.isVisible()
    click_line(qtbot, window, OPENING)
    assert window.room.side.isVisible()
    type_query(qtbot, window, "partnership")
    window.resize(1000, 640)
    qtbot.waitUntil(lambda: not window.room.side.isVisible())
    window.commands["end_search"].trigger()
    assert window.room.side.isVisible()


def test_ctrl_f_finds_in_the_page_and_ends_with_escape(qtbot, window):
    window.activateWindow()
    window.models.navigator.open(OPENING)
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bar = window.room.find_bar
    assert bar.isVisible()
    qtbot.keyClicks(bar.field, "e")
    assert bar.number.text().startswith("1 of ")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    window.commands["find"].trigger()
    window.room.pane.setFocus()
    qtbot.keyClick(window.room.pane, Qt.Key.Key_Escape)
    assert bar.isHidden(), "from the page too"


@pytest.mark.parametrize(
    ("action", "setting", "value"),
    [
        ("scheme_sepia", "scheme", "sepia"),
        ("face_sans", "face", "sans"),
        ("column_88", "column", 88),
        ("scale_150", "scale", 150),
    ],
)
def test_comfort_is_chosen_from_menus(qtbot, window, action, setting, value):
    with qtbot.waitSignal(window.chosen) as caught:
        window.commands[action].trigger()
    assert caught.args == [setting, value]
    assert window.commands[action].isChecked()
    others = [one for one in window.commands.choices[setting].actions() if one.isChecked()]
    assert others == [window.commands[action]]


def test_the_tree_hides_and_comes_back_as_wide_as_before(window):
    wide = window.room.pane.width()
    tree = window.room.ways.width()
    window.commands["tree"].trigger()
    assert window.room.ways.isHidden()
    assert window.room.pane.width() > wide
    assert not window.state().tree_shown
    window.commands["tree"].trigger()
    assert window.room.ways.width() == tree


def middle_click(qtbot, window, key):
    view = window.room.tree
    index = window.models.tree.index_of(key)
    view.expand(index.parent())
    view.scrollTo(index)
    centre = view.visualRect(index).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.MiddleButton, pos=centre)


def test_the_middle_button_opens_a_tab_behind_and_keys_lead_through_them(qtbot, window):
    window.activateWindow()
    navigator, bar = window.models.navigator, window.room.tabs
    navigator.open(Key("2017"))
    assert bar.isHidden(), "one tab needs no row"
    middle_click(qtbot, window, OPENING)
    assert navigator.place.key == Key("2017")
    assert bar.isVisible()
    assert bar.count() == 2
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert navigator.place.key == OPENING
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert (bar.count(), navigator.place.key) == (3, None)
    qtbot.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert (bar.count(), navigator.place.key) == (2, OPENING)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_T, both)
    assert (bar.count(), navigator.place.key) == (3, None)


def test_tabs_are_closed_by_their_cross_and_by_the_middle_button(qtbot, window):
    navigator, bar = window.models.navigator, window.room.tabs
    navigator.open(Key("2017"))
    for _ in range(2):
        window.tabbing.tabs.open(OPENING, behind=True)
    cross = bar.tabButton(1, bar.ButtonPosition.RightSide)
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert bar.count() == 2
    qtbot.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=bar.tabRect(1).center())
    assert bar.count() == 1
    assert bar.isHidden()
    assert navigator.place.key == Key("2017")


def test_a_link_of_the_page_opens_behind_with_ctrl(qtbot, window):
    window.models.navigator.open(Key("2017"))
    pane = window.room.pane
    place = next(
        point
        for y in range(0, pane.viewport().height(), 6)
        for x in range(0, pane.viewport().width(), 12)
        if pane.anchorAt(point := QPoint(x, y)).startswith("vmc-key:2017/")
    )
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, control, place)
    assert window.models.navigator.place.key == Key("2017")
    assert len(window.tabbing.tabs.titles()) == 2


@pytest.fixture
def slow(door):
    """Building waits until it is let go, or cancelled."""
    gate = threading.Event()
    built = door.build

    def build(opening):
        opening.progress(1, 4, "2017")
        gate.wait()
        return None if opening.cancelled() else built(opening)

    door.build = build
    yield gate
    gate.set()


def test_preparing_can_be_cancelled_and_begun_again(qtbot, empty_window, door, slow):
    window, opening = empty_window, empty_window.models.opening
    door.kept = None
    window.show()
    with qtbot.waitSignal(opening.progressed):
        opening.go_on()
    buttons = {b.text(): b for b in window.findChildren(QPushButton) if b.isVisible()}
    assert "Try again" not in buttons
    with qtbot.waitSignal(opening.cancelled_by_reader):
        qtbot.mouseClick(buttons["Cancel"], Qt.MouseButton.LeftButton)
        slow.set()
    buttons = {b.text(): b for b in window.findChildren(QPushButton) if b.isVisible()}
    assert "Cancel" not in buttons
    with qtbot.waitSignal(opening.library_opened):
        qtbot.mouseClick(buttons["Try again"], Qt.MouseButton.LeftButton)
    assert window.room.isVisible()


def test_reading_the_archive_again_can_be_cancelled_in_the_status_bar(qtbot, window, slow):
    opening = window.models.opening
    with qtbot.waitSignal(opening.progressed):
        opening.reload()
    button = next(b for b in window.status.findChildren(QToolButton) if b.text() == "Cancel")
    assert button.isVisible()
    with qtbot.waitSignal(opening.cancelled_by_reader):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        slow.set()
    assert not button.isVisible()
    assert window.room.isVisible(), "what was open stays"


def test_tab_goes_through_the_window_as_one_reads(qtbot, window):
    window.activateWindow()
    window.field.setFocus()
    qtbot.keyClicks(window.field, "partnership")
    room, head = window.room, window.room.hits.head
    qtbot.waitUntil(head.understood.isVisible)
    met = []
    while not met or window.focusWidget() is not window.field:
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        met.append(window.focusWidget())
    stops = (
        room.tree,
        head.sort,
        head.understood,
        head.bars,
        room.hits.list,
        *room.hits.foot.buttons,
        room.pane,
    )
    places = [met.index(stop) for stop in stops]
    assert places == sorted(places)
    assert met[0].text() == "Editions", "the switch stands above its list"
    assert met[1].accessibleName() == "Narrow the editions"


@pytest.mark.parametrize(
    ("screen", "size"),
    [
        ((1920, 1040), (1280, 800)),
        ((1366, 728), (1280, 680)),
        ((1066, 600), (1050, 552)),
        ((400, 300), (640, 420)),
    ],
)
def test_the_first_window_is_no_larger_than_the_screen(screen, size):
    assert first_size(QSize(*screen)) == QSize(*size)


def test_whatever_list_takes_the_focus_shows_where_one_is(qtbot, window):
    window.activateWindow()
    navigator, room = window.models.navigator, window.room
    navigator.open(Key("2017"))
    navigator.open(None)
    type_query(qtbot, window, "partnership")
    window.field.setFocus()
    for view in (room.tree, room.hits.list):
        assert not view.currentIndex().isValid()
        window.commands["switch"].trigger()
        assert view.hasFocus()
        assert view.currentIndex().row() == 0
        assert not view.selectionModel().hasSelection()
    assert navigator.place.key is None, "nothing was opened"


def test_a_tab_behind_bears_the_name_of_its_person_or_topic(window):
    for key in ("people/ada-onder", "topics/return", "people/nobody"):
        window.tabbing.tabs.open(Key(key), behind=True)
    titles = window.tabbing.tabs.titles()
    assert {"Ada Önder", "Return", "people/nobody"} <= set(titles)


def test_a_cache_that_is_gone_is_said_and_loading_anew_offered(window):
    window._models.search.failed.emit(CacheError("cache", "it is gone."))
    assert not window.notice.isHidden()
    assert window.notice.text.text() == "It is gone."
    assert window.notice.offer.text() == "Look again"


def test_about_leads_to_the_licences(qtbot):
    about = AboutDialog(None)
    qtbot.addWidget(about)
    button = next(one for one in about.findChildren(QPushButton) if one.text() == "Licences …")
    button.click()
    report = about.findChild(ReportDialog)
    text = report.findChild(QPlainTextEdit).toPlainText()
    assert "whoosh" in text
    assert "MIT" in text
    report.close()
