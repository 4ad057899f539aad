"""What the mouse can do, by keys: facets, the parts of the window; and what is cut off, told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from vmc_desktop.answers import Hit, Question, Results
from vmc_desktop.domain import Key
from vmc_desktop.models.hits import HitLine
from vmc_desktop.models.search import begins_anew
from vmc_desktop.ui import theme
from vmc_desktop.ui.facet_menu import FacetMenu
from vmc_desktop.ui.histogram import Histogram
from vmc_desktop.ui.hit_delegate import HitDelegate
from vmc_desktop.ui.notes import Notes

# Qt's offscreen platform says so at every dialog and every list that pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def head(qtbot, window):
    """The head of the results of a search that is on."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.field.take_focus()
    window.field.setText("partnership")
    qtbot.waitUntil(lambda: window.models.search.results is not None)
    return window.room.hits.head


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space])
def test_a_facet_opens_by_keys(qtbot, head, key):
    button = head.facets._buttons["year"]
    button.setFocus()
    qtbot.keyClick(button, key)
    assert head.facets.popup is not None
    head.facets.popup.close()


def test_the_menu_opens_a_facet(window, head):
    FacetMenu(window, window.models.search)
    actions = {one.objectName(): one for one in window.commands.menu("narrow").actions()}
    assert actions["narrow_year"].isEnabled()
    assert not actions["narrow_country"].isEnabled(), "it narrows nothing"
    actions["narrow_year"].trigger()
    assert head.facets.popup.list.model().facet == "year"
    head.facets.popup.close()


def test_without_a_search_the_menu_is_grey(window):
    FacetMenu(window, window.models.search)
    assert not window.commands.menu("narrow").isEnabled()


def test_f6_goes_on_from_what_stands_above_the_list(window, head):
    head.facets._buttons["year"].setFocus()
    window.commands["switch"].trigger()
    assert window.room.pane.hasFocus()
    window.commands["switch_back"].trigger()
    assert window.room.hits.list.hasFocus()
    window.commands["switch_back"].trigger()
    assert QApplication.focusWidget() is window.room.ways.view


def test_f6_passes_over_a_list_without_results(qtbot, window, head):
    window.field.setText("nowhere at all")
    qtbot.waitUntil(lambda: window.models.search.results.total == 0)
    window.room.ways.view.setFocus()
    window.commands["switch"].trigger()
    assert window.room.pane.hasFocus()


@pytest.mark.parametrize(
    ("before", "now", "anew"),
    [
        ("", "return", False),
        ("retur", "return", False),
        ("return", "retur", False),
        ("partnersip", "partnership", False),
        ("partnership", "partnership", False),
        ("labour mobility", "labour ", False),
        ("labour mobility", "skills mobility", False),
        ("partnership", "r", True),
        ("partnership", "p", True),
        ("labour mobility", "return", True),
    ],
)
def test_a_query_in_place_of_another_begins_anew(before, now, anew):
    assert begins_anew(before, now) is anew


def test_what_narrows_goes_with_its_query_and_the_chips_say_what_they_are(qtbot, window, head):
    search = window.models.search
    search.choose((("year", ("2017",)),))
    qtbot.waitUntil(lambda: head.chips.isVisible())
    assert head.chips._only.isVisible()
    window.field.setText("partnershi")
    assert search.question.chosen
    window.field.setText("long")
    assert search.question.chosen == ()
    search.put(Question("long", (("year", ("2018",)),)))
    window.field.setText("long")
    assert search.question.chosen, "a saved search is put with what narrows it"


def test_a_year_without_results_is_told_and_not_chosen(qtbot):
    bars = Histogram(theme.LIGHT)
    qtbot.addWidget(bars)
    bars.resize(400, bars.height())
    bars.set_years((2016, 2017, 2018))
    bars.show_counts({2016: 3, 2018: 1}, ())
    bars.show()
    chosen = []
    bars.chosen.connect(chosen.append)

    def click(number):
        place = bars.bar(number).center().toPoint()
        qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=place)

    click(1)
    assert chosen == []
    click(2)
    assert chosen == [("2018",)]


def test_many_notes_are_one_line_until_asked_for(qtbot):
    notes = Notes()
    qtbot.addWidget(notes)
    told = ("“retrun” was taken for “return”.", "<b>two</b>", "three")
    notes.show_notes(told)
    assert "2 more notes" in notes.text()
    assert "three" not in notes.text()
    assert notes.accessibleDescription() == "\n".join(told)
    notes.linkActivated.emit("all:on")
    assert "three" in notes.text()
    assert "&lt;b&gt;two" in notes.text(), "what was typed is no markup"
    notes.show_notes(told)
    assert "three" in notes.text(), "the same answer again leaves it open"
    notes.show_notes(())
    assert notes.isHidden()


def test_a_title_that_is_cut_off_is_told(qapp):
    delegate = HitDelegate(theme.LIGHT)
    title = "A long title of a panel on partnerships"
    hit = Hit(Key("2017/opening"), "panel", 2017, title, ("2017", title), 1.0, (), ())
    line = HitLine("panel", hit, number=1, detail="24 October 2017")
    wide = QFontMetrics(theme.font(theme.UI, bold=True)).horizontalAdvance(title) + 100
    assert delegate.cut_off(line, wide) == ""
    assert delegate.cut_off(line, 120).startswith(title)


def test_the_results_say_their_notes(window):
    head = window.room.hits.head
    head.show_results(Results(Question("x"), "the word x", 0, notes=("one", "two")))
    assert head.notes.text().startswith("one")


def test_no_two_commands_have_the_same_keys(window):
    taken = [keys.toString() for one in window.commands.every() for keys in one.shortcuts()]
    assert sorted(taken) == sorted(set(taken))
