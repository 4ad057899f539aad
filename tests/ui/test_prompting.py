"""What stands under the search field, by keys and clicks."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from tooling import put_tools
from vmc_desktop.answers import Question
from vmc_desktop.domain import Key
from vmc_desktop.store.build import build
from vmc_desktop.store.library import Library
from vmc_desktop.ui import theme
from vmc_desktop.ui.card import SHADE
from vmc_desktop.ui.theme import ROW_HEIGHT

ROOT = Path(__file__).resolve().parents[2]

# Qt's offscreen platform says so at every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def tools(qtbot, window, tmp_path):
    made = put_tools(window, tmp_path / "own" / "personal.sqlite", window.models.opening._library)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    # As a reader who is quicker than any pause; what a pause does is tested by itself.
    made.remembering._pause.setInterval(10**6)
    return made


@pytest.fixture
def field(window):
    window.field.setFocus()
    return window.field


def popup(tools):
    return tools.prompting.popup


def labels(tools):
    return [row.label for row in popup(tools).rows]


def type_text(qtbot, window, text):
    """Type, and wait for completions and results."""
    qtbot.keyClicks(window.field, text)
    wait_for_answer(qtbot, window)


def wait_for_answer(qtbot, window):
    search, text = window.models.search, window.field.text().strip()
    qtbot.waitUntil(lambda: search.results is not None and search.results.question.text == text)


def complete(qtbot, tools, window, text="part"):
    qtbot.keyClicks(window.field, text)
    qtbot.waitUntil(lambda: popup(tools).isVisible())
    wait_for_answer(qtbot, window)


def press(qtbot, field, *keys):
    for key in keys:
        qtbot.keyClick(field, key)


def keep(qtbot, tools, saved=(), recent=()):
    for name in saved:
        tools.own.save(name, Question(f"{name} asked", (("year", ("2017",)),)))
    for text in recent:
        tools.own.remember(Question(text))
    qtbot.waitUntil(
        lambda: (len(tools.own.kept.saved), len(tools.own.kept.recent)) == (len(saved), len(recent))
    )


def row_place(tools, number):
    """The middle of a row of the popup."""
    view = popup(tools)._view
    return view.viewport(), QPoint(60, number * ROW_HEIGHT + ROW_HEIGHT // 2)


# ---- completions --------------------------------------------------------------------------------


def test_typing_shows_what_may_be_meant_and_the_cursor_stays(qtbot, tools, window, field):
    complete(qtbot, tools, window)
    assert labels(tools) == ["partnership", "Ada Önder, part of all", "Part one", "part:"]
    assert [row.sign for row in popup(tools).rows] == ["word", "person", "panel", "field"]
    assert [row.note for row in popup(tools).rows] == ["word  12", "person  3", "panel", "field"]
    assert field.hasFocus()
    assert popup(tools).current is None


def test_what_completes_nothing_is_not_shown(qtbot, tools, window, field):
    complete(qtbot, tools, window)
    press(qtbot, field, *[Qt.Key.Key_Backspace] * 4)
    assert not popup(tools).isVisible()
    type_text(qtbot, window, "partnership")
    qtbot.waitUntil(lambda: not popup(tools).isVisible())


def test_text_that_the_program_writes_asks_nothing(qtbot, tools, window, field):
    window.searching.search_for("part")
    wait_for_answer(qtbot, window)
    assert not popup(tools).isVisible()


def test_down_and_up_mark_and_enter_takes(qtbot, tools, window, field):
    complete(qtbot, tools, window)
    press(qtbot, field, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert popup(tools).current.label.startswith("Ada")
    press(qtbot, field, Qt.Key.Key_Up)
    assert popup(tools).current.label == "partnership"
    press(qtbot, field, Qt.Key.Key_Up)
    assert popup(tools).current is None
    press(qtbot, field, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert field.text() == "partnership "
    assert not popup(tools).isVisible()
    assert window.models.navigator.place.key is None


def test_tab_completes_the_first_or_the_marked(qtbot, tools, window, field):
    complete(qtbot, tools, window)
    press(qtbot, field, Qt.Key.Key_Tab)
    assert field.text() == "partnership "
    assert field.hasFocus()
    press(qtbot, field, Qt.Key.Key_Tab)
    assert not field.hasFocus()


def test_a_field_that_is_completed_asks_for_its_values(qtbot, tools, window, field):
    complete(qtbot, tools, window)
    press(qtbot, field, *[Qt.Key.Key_Down] * 4, Qt.Key.Key_Tab)
    assert field.text() == "part:"
    helper = tools.completing._library
    qtbot.waitUntil(lambda: helper.asked[-1] == "part:")


def test_a_title_opens_its_record_and_ends_the_search(qtbot, tools, window, field):
    complete(qtbot, tools, window)
    press(qtbot, field, *[Qt.Key.Key_Down] * 3, Qt.Key.Key_Return)
    assert window.models.navigator.place.key == Key("2017/closing")
    assert field.text() == ""
    assert window.room.pane.hasFocus()


def test_a_person_is_searched_for(qtbot, tools, window, field):
    complete(qtbot, tools, window)
    press(qtbot, field, *[Qt.Key.Key_Down] * 2, Qt.Key.Key_Return)
    assert field.text() == 'person:"Ada Önder" '


def test_enter_without_a_mark_opens_the_first_hit(qtbot, tools, window, field):
    complete(qtbot, tools, window)
    press(qtbot, field, Qt.Key.Key_Return)
    assert window.models.navigator.place.key == Key("2018/long")
    assert not popup(tools).isVisible()


def test_escape_closes_the_list_first_and_then_ends_the_search(qtbot, tools, window, field):
    complete(qtbot, tools, window)
    press(qtbot, field, Qt.Key.Key_Escape)
    assert not popup(tools).isVisible()
    assert field.text() == "part"
    press(qtbot, field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_down_goes_through_the_list_into_the_results(qtbot, tools, window, field):
    complete(qtbot, tools, window)
    press(qtbot, field, *[Qt.Key.Key_Down] * 4)
    assert field.hasFocus()
    press(qtbot, field, Qt.Key.Key_Down)
    assert not popup(tools).isVisible()
    assert window.room.hits.list.hasFocus()


def test_a_click_takes_and_the_mouse_marks(qtbot, tools, window, field):
    complete(qtbot, tools, window)
    viewport, place = row_place(tools, 0)
    QTest.mouseMove(viewport, place - QPoint(5, 0))
    QTest.mouseMove(viewport, place)
    qtbot.waitUntil(lambda: popup(tools).current is not None)
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert field.text() == "partnership "
    assert field.hasFocus()


def test_a_mouse_at_rest_marks_nothing(qtbot, tools, window, field):
    complete(qtbot, tools, window)
    viewport, place = row_place(tools, 1)
    press(qtbot, field, Qt.Key.Key_Escape)
    QTest.mouseMove(window, viewport.mapTo(window, place))
    press(qtbot, field, Qt.Key.Key_Backspace)
    complete(qtbot, tools, window, "t")
    popup(tools)._view.entered.emit(popup(tools)._view.indexAt(place))
    assert popup(tools).current is None


@pytest.mark.parametrize("size", [(1600, 1000), (1280, 800), (1000, 640)])
def test_the_results_stay_in_view(qtbot, tools, window, field, size):
    window.resize(*size)
    complete(qtbot, tools, window)
    hits = window.room.hits
    assert hits.isVisible()
    shown = popup(tools).geometry().adjusted(SHADE, SHADE, -SHADE, -SHADE)
    results = hits.geometry().translated(hits.parentWidget().mapTo(window, QPoint(0, 0)))
    assert not shown.intersects(results)
    assert window.rect().contains(shown)


def test_the_list_goes_with_the_focus_and_with_another_size(qtbot, tools, window, field):
    complete(qtbot, tools, window)
    window.room.tree.setFocus()
    assert not popup(tools).isVisible()
    field.setFocus()
    qtbot.keyClicks(field, "i")
    press(qtbot, field, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: popup(tools).isVisible())
    window.resize(1100, 700)
    assert not popup(tools).isVisible()


# ---- what is kept -------------------------------------------------------------------------------


def test_an_empty_field_shows_what_is_kept_saved_first(qtbot, tools, window, field):
    keep(qtbot, tools, ["mine"], ["one", "two"])
    window.commands["search"].trigger()
    assert labels(tools) == ["Saved searches", "mine", "Recent searches", "two", "one"]
    saved = popup(tools).rows[1]
    assert (saved.sign, saved.detail, saved.note) == ("saved", "mine asked", "2017")


def test_nothing_kept_nothing_shown(qtbot, tools, window, field):
    window.commands["search"].trigger()
    press(qtbot, field, Qt.Key.Key_Down)
    assert not popup(tools).isVisible()


@pytest.mark.parametrize("way", ["click", "down", "alt+down", "clock", "emptied"])
def test_ways_to_what_is_kept(qtbot, tools, window, field, way):
    keep(qtbot, tools, recent=["one"])
    match way:
        case "click":
            qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(100, 10))
        case "down":
            press(qtbot, field, Qt.Key.Key_Down)
        case "alt+down":
            qtbot.keyClicks(field, "zzz")
            qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        case "clock":
            field._clock.trigger()
        case "emptied":
            qtbot.keyClicks(field, "z")
            press(qtbot, field, Qt.Key.Key_Backspace)
    assert labels(tools) == ["Recent searches", "one"]
    assert popup(tools).isVisible()


def test_a_kept_search_is_asked_again(qtbot, tools, window, field):
    keep(qtbot, tools, recent=["partnership", "other"])
    press(qtbot, field, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert field.text() == "partnership"
    wait_for_answer(qtbot, window)


def test_delete_removes_a_recent_search_and_the_list_stays(qtbot, tools, window, field):
    keep(qtbot, tools, recent=["one", "two"])
    press(qtbot, field, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: labels(tools) == ["Recent searches", "one"])
    assert popup(tools).isVisible()


def test_the_cross_removes_without_searching(qtbot, tools, window, field):
    keep(qtbot, tools, recent=["one", "two"])
    press(qtbot, field, Qt.Key.Key_Down)
    viewport, place = row_place(tools, 2)
    place.setX(viewport.width() - 10)
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: labels(tools) == ["Recent searches", "two"])
    assert field.text() == ""


@pytest.mark.parametrize("answer", ["Yes", "No"])
def test_a_saved_search_is_asked_about_before_it_goes(qtbot, tools, window, monkeypatch, answer):
    keep(qtbot, tools, ["mine"])
    asked = []

    def ask(_parent, _title, text):
        asked.append(text)
        return QMessageBox.StandardButton[answer]

    monkeypatch.setattr(QMessageBox, "question", ask)
    field = window.field
    field.setFocus()
    press(qtbot, field, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Delete)
    assert "mine" in asked[0]
    left = 0 if answer == "Yes" else 1
    tools.own.clear_recent()
    qtbot.waitUntil(lambda: len(tools.own.kept.saved) == left)


# ---- how to search ------------------------------------------------------------------------------


def card(tools):
    return tools.prompting.help


@pytest.mark.parametrize("way", ["f1", "sign", "menu"])
def test_ways_to_the_help_and_escape_back(qtbot, tools, window, field, way):
    match way:
        case "f1":
            press(qtbot, field, Qt.Key.Key_F1)
        case "sign":
            field._help.trigger()
        case "menu":
            window.commands["query_help"].trigger()
    assert card(tools).isVisible()
    qtbot.keyClick(card(tools), Qt.Key.Key_Escape)
    assert not card(tools).isVisible()
    assert field.hasFocus()


def test_f1_elsewhere_shows_the_keys(qtbot, tools, window):
    window.room.tree.setFocus()
    qtbot.keyClick(window.room.tree, Qt.Key.Key_F1)
    assert not card(tools).isVisible()


def test_an_example_is_searched_for(qtbot, tools, window, field):
    press(qtbot, field, Qt.Key.Key_F1)
    button = next(b for b in card(tools).findChildren(QPushButton) if b.text() == "partner*")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.text() == "partner*"
    assert field.hasFocus()
    assert not card(tools).isVisible()


def test_typing_puts_the_card_away(qtbot, tools, window, field):
    press(qtbot, field, Qt.Key.Key_F1)
    field.setFocus()
    assert card(tools).isVisible()
    qtbot.keyClicks(field, "p")
    assert not card(tools).isVisible()


def test_every_example_finds_something_in_the_shipped_archive(qtbot, tools, tmp_path):
    library = Library.open(build(ROOT / "archive", tmp_path).folder)
    buttons = card(tools).findChildren(QPushButton)
    assert len(buttons) > 12
    for button in buttons:
        found = library.search(Question(button.text()))
        assert found.total, button.text()
        assert not found.notes, button.text()
    library.close()


def test_a_small_window_scrolls_the_card(qtbot, tools, window, field):
    window.resize(640, 420)
    press(qtbot, field, Qt.Key.Key_F1)
    assert window.rect().contains(card(tools).geometry())
    assert card(tools)._scroll.verticalScrollBar().maximum() > 0


@pytest.mark.parametrize("palette", [theme.LIGHT, theme.SEPIA, theme.DARK], ids=lambda p: p.name)
def test_every_scheme_has_a_card(qtbot, tools, window, field, palette):
    tools.set_palette(palette)
    press(qtbot, field, Qt.Key.Key_F1)
    ground = card(tools).grab().toImage().pixelColor(SHADE + 2, 80)
    assert theme.contrast(ground.name(), palette.ink) > 7


def test_other_colours_are_taken_on(qtbot, tools, window, field):
    complete(qtbot, tools, window)
    light = popup(tools).grab().toImage()
    tools.set_palette(theme.DARK)
    dark = popup(tools).grab().toImage()
    ground = QPoint(SHADE + 2, light.height() // 2)
    assert light.pixelColor(ground).lightness() > 200 > 100 > dark.pixelColor(ground).lightness()


def test_signs_at_the_end_of_the_field(qtbot, tools, window, field):
    def shown():
        named = {"clear": field._clear, "star": field._star, "clock": field._clock}
        return [name for name, action in named.items() if action.isVisible()]

    assert shown() == ["clock"]
    qtbot.keyClicks(field, "part")
    assert shown() == ["clear", "star", "clock"]
    field._clear.trigger()
    assert (field.text(), field.hasFocus(), shown()) == ("", True, ["clock"])


def test_a_small_window_has_the_field_and_its_list(qtbot, tools, window, field):
    keep(qtbot, tools, recent=["one"])
    window.resize(640, 420)
    assert field.isVisible()
    window.commands["search"].trigger()
    assert popup(tools).isVisible()
    assert window.rect().contains(popup(tools).geometry().adjusted(SHADE, SHADE, -SHADE, -SHADE))


def test_in_a_narrow_window_completions_leave_the_results_to_be_seen(qtbot, window, tools, field):
    window.resize(640, 480)
    complete(qtbot, tools, window)
    hits = window.room.hits
    corner = hits.mapTo(window, hits.rect().topRight())
    card = popup(tools).geometry().adjusted(SHADE, SHADE, -SHADE, -SHADE)
    assert card.left() > corner.x()
    assert window.rect().contains(card)
