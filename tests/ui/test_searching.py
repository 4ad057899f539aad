"""From the list to the passage and back, narrowing, and coming back to a search."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from vmc_desktop.answers import Question
from vmc_desktop.domain import Key
from vmc_desktop.ui import messages

# Qt's offscreen platform says so at every dialog and every list that pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OPENING, LONG = Key("2017/opening"), Key("2018/long")


def type_query(qtbot, window, text):
    qtbot.keyClicks(window.field, text)
    qtbot.waitUntil(lambda: window.models.search.results is not None)
    qtbot.waitUntil(lambda: window.models.search.results.question.text == text)


def click_row(qtbot, window, row):
    view = window.room.hits.list
    index = window.models.hits.index(row)
    view.scrollTo(index)
    place = view.visualRect(index).topLeft() + QPoint(60, 12)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def answered(window, question):
    results = window.models.search.results
    return results is not None and results.question == question


def test_a_click_on_a_passage_stands_on_its_match(qtbot, window):
    type_query(qtbot, window, "partnership")
    row = window.models.hits.row_of(LONG) + 3
    click_row(qtbot, window, row)
    assert window.models.navigator.place.key == LONG
    qtbot.waitUntil(lambda: window.room.pane.current == 2)
    assert window.room.hits.list.currentIndex().row() == row, "the line that is read is marked"
    click_row(qtbot, window, row - 1)
    assert window.room.pane.current == 1, "on the same page too"


def test_enter_in_the_field_opens_the_best_passage(qtbot, window):
    type_query(qtbot, window, "partnership")
    qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert window.models.navigator.place.key == LONG
    qtbot.waitUntil(lambda: window.room.pane.current == 0)


def test_more_passages_open_by_click_and_by_key(qtbot, window):
    type_query(qtbot, window, "partnership")
    hits, before = window.models.hits, window.models.hits.rowCount()
    row = next(n for n in range(before) if hits.line_at(n).kind == "more")
    click_row(qtbot, window, row)
    assert hits.line_at(row).kind == "passage"
    assert hits.rowCount() > before
    assert window.models.navigator.place.key is None, "nothing was opened"


def test_the_place_among_matches_and_pages_is_said(qtbot, window):
    type_query(qtbot, window, "partnership")
    window.commands["next_match"].trigger()
    foot = window.room.hits.foot.position
    qtbot.waitUntil(lambda: foot.text() == "Result 1 of 2  ·  match 1 of 80 here")
    window.models.navigator.open(OPENING)
    qtbot.waitUntil(lambda: foot.text() == "2 results  ·  3 matches on this page")


def test_the_list_goes_along_from_match_to_match(qtbot, window):
    type_query(qtbot, window, "partnership")
    view, hits, pane = window.room.hits.list, window.models.hits, window.room.pane
    step = window.commands["next_match"].trigger
    step()
    qtbot.waitUntil(lambda: pane.current == 0)
    first = hits.row_of(LONG) + 1
    assert view.currentIndex().row() == first
    step()
    assert view.currentIndex().row() == first + 1
    for _ in range(20):
        step()
    line = hits.line_at(view.currentIndex().row())
    assert line.snippet.text == "Point 21 of a long page about a partnership.", "of “76 more”"


def test_who_chose_a_passage_stays_there_in_the_list(qtbot, window):
    type_query(qtbot, window, "partnership")
    view, hits = window.room.hits.list, window.models.hits
    window.commands["next_match"].trigger()
    qtbot.waitUntil(lambda: window.room.pane.current == 0)
    head = hits.row_of(LONG)
    click_row(qtbot, window, head)
    window.room.pane.set_noted(((0, 4),))
    assert view.currentIndex().row() == head, "the marks are painted anew, nobody went on"


def test_the_bars_narrow_and_chips_take_it_back(qtbot, window):
    type_query(qtbot, window, "partnership")
    bars = window.room.hits.head.bars
    place = bars.bar(0).center().toPoint()
    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=place)
    narrowed = Question("partnership", (("year", ("2017",)),))
    qtbot.waitUntil(lambda: answered(window, narrowed))
    assert window.models.hits.row_of(LONG) == -1
    chip = window.room.hits.head.chips.children()[-1]
    assert "2017" in chip.accessibleName()
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: answered(window, Question("partnership")))
    assert window.models.hits.row_of(LONG) == 0
    assert not window.room.hits.head.chips.isVisible()


def test_a_facet_is_ticked_in_its_list(qtbot, window):
    type_query(qtbot, window, "partnership")
    facets = window.room.hits.head.facets
    facets.open("year")
    popup = facets.popup
    assert popup.list.model().rowCount() == 2
    qtbot.keyClick(popup.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.models.search.results.question.chosen != ())
    assert popup.isVisible(), "several can be ticked"
    assert popup.list.model().rowCount() == 2, "the others can be chosen beside it"
    qtbot.keyClick(popup.list, Qt.Key.Key_Escape)
    assert window.models.search.query, "Esc closes the list, not the search"


def test_order_and_synonyms_are_asked_and_told(qtbot, window):
    type_query(qtbot, window, "partnership")
    with qtbot.waitSignal(window.searching.habits_changed) as caught:
        window.room.hits.head.sort.actions()[2].trigger()
    assert caught.args == ["oldest", True]
    qtbot.waitUntil(lambda: answered(window, Question("partnership", (), "oldest")))
    assert window.models.hits.row_of(OPENING) == 0
    with qtbot.waitSignal(window.searching.habits_changed) as caught:
        window.room.hits.head.understood.linkActivated.emit(messages.SYNONYMS_OFF)
    assert caught.args == ["oldest", False]
    qtbot.waitUntil(lambda: answered(window, Question("partnership", (), "oldest", False)))


def test_what_was_meant_is_searched_by_its_link(qtbot, window):
    type_query(qtbot, window, "partnershap")
    panel = window.room.hits
    assert panel.nothing.isVisible()
    panel.nothing.linkActivated.emit(f"{messages.SEARCH}partnership")
    qtbot.waitUntil(lambda: answered(window, Question("partnership")))
    assert window.field.text() == "partnership"


def test_nothing_found_with_filters_can_be_searched_without(qtbot, window):
    type_query(qtbot, window, "nothing")
    window.models.search.choose((("year", ("2018",)),))
    qtbot.waitUntil(lambda: answered(window, Question("nothing", (("year", ("2018",)),))))
    panel = window.room.hits
    assert panel.head.chips.isVisible(), "one sees what narrows"
    panel.nothing.linkActivated.emit(messages.WITHOUT_FILTERS)
    qtbot.waitUntil(lambda: answered(window, Question("nothing")))
    assert panel.list.isVisible()


def test_back_comes_back_to_an_ended_search_as_it_stood(qtbot, window):
    window.resize(1000, 480)
    type_query(qtbot, window, "partnership")
    click_row(qtbot, window, 3)
    qtbot.waitUntil(lambda: window.room.pane.current == 2)
    bar = window.room.hits.list.verticalScrollBar()
    bar.setValue(11)
    assert bar.value() == 11
    window.commands["end_search"].trigger()
    assert not window.room.hits.isVisible()
    window.commands["back"].trigger()
    qtbot.waitUntil(lambda: answered(window, Question("partnership")))
    assert window.field.text() == "partnership"
    assert window.room.hits.isVisible()
    assert window.room.hits.list.currentIndex().row() == 3
    assert bar.value() == 11


def test_a_low_window_leaves_the_bars_out(qtbot, window):
    type_query(qtbot, window, "partnership")
    assert window.room.hits.head.bars.isVisible()
    head, view = window.room.hits.head, window.room.hits.list
    window.resize(1000, 640)
    qtbot.waitUntil(lambda: view.height() < 320)
    assert head.bars.isVisible(), "a small screen has room for both"
    window.resize(1000, 540)
    qtbot.waitUntil(lambda: not head.bars.isVisible())
    assert view.height() > 160
    assert head.facets.isVisible()
    window.resize(640, 420)
    qtbot.waitUntil(lambda: not head.facets.isVisible())
    qtbot.waitUntil(lambda: view.height() > 120)


def test_a_narrow_window_cuts_nothing_off_and_keeps_the_cursor(qtbot, window):
    window.activateWindow()
    window.field.setFocus()
    type_query(qtbot, window, "partnership")
    window.resize(640, 420)
    qtbot.waitUntil(lambda: window.width() == 640)
    room, foot = window.room, window.room.hits.foot
    assert window.field.hasFocus()
    assert window.field.isVisible()
    assert room.pane.mapTo(window, room.pane.rect().topRight()).x() < 640
    foot.show_position("Match 12 of 34  ·  page 56 of 78 in all")
    assert foot.position.text().endswith("…")
    assert foot.position.toolTip() == "Match 12 of 34  ·  page 56 of 78 in all"
    window.resize(1280, 800)
    assert foot.position.text().endswith("in all")


@pytest.mark.parametrize(
    ("button", "key"),
    [
        (Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier),
        (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_a_passage_opens_in_a_tab_behind_and_is_landed_on_there(qtbot, window, button, key):
    type_query(qtbot, window, "partnership")
    navigator, view = window.models.navigator, window.room.hits.list
    row = window.models.hits.row_of(LONG) + 3
    click_row(qtbot, window, row)
    navigator.open(Key("2017"))
    view.scrollTo(window.models.hits.index(row))
    place = view.visualRect(window.models.hits.index(row)).topLeft() + QPoint(60, 12)
    qtbot.mouseClick(view.viewport(), button, key, pos=place)
    assert navigator.place.key == Key("2017")
    window.tabbing.tabs.choose(1)
    assert navigator.place.key == LONG
    qtbot.waitUntil(lambda: window.room.pane.current == 2)


def test_other_words_take_one_line_until_they_are_asked_for(qtbot, window):
    type_query(qtbot, window, "partnership")
    head = window.room.hits.head
    one = head.understood.height()
    results = window.models.search.results
    words = tuple(f"another word {n}" for n in range(9))
    head.show_results(replace(results, understood=f"q ({', '.join(words)})", also=words))
    assert "more" in head.understood.text()
    assert words[-1] in head.understood.toolTip()
    qtbot.waitUntil(lambda: head.understood.height() == one)
    head.understood.linkActivated.emit(messages.MORE)
    assert words[-1] in head.understood.text()
    qtbot.waitUntil(lambda: head.understood.height() > one)
    head.understood.linkActivated.emit(messages.LESS)
    qtbot.waitUntil(lambda: head.understood.height() == one)


def test_escape_in_another_tab_ends_the_search_and_stays(qtbot, window):
    type_query(qtbot, window, "partnership")
    navigator = window.models.navigator
    window.tabbing.tabs.open(LONG, behind=True)
    window.tabbing.tabs.choose(1)
    window.commands["end_search"].trigger()
    assert window.field.text() == ""
    assert navigator.place.key == LONG
    assert [one.key for one in window.tabbing.tabs.places()] == [None, LONG]
