"""Bars, chips and lists of values, by mouse and by keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton

from vmc_desktop.answers import Question, Results
from vmc_desktop.models.facets import FacetList
from vmc_desktop.ui.chips import Chips
from vmc_desktop.ui.facet_bar import FacetBar, FacetPopup
from vmc_desktop.ui.histogram import Histogram
from vmc_desktop.ui.theme import DARK, LIGHT

# Qt's offscreen platform says so at every dialog and every list that pops up.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def bars(qtbot):
    made = Histogram(LIGHT)
    qtbot.addWidget(made)
    made.set_years((2016, 2017, 2019))
    made.show_counts({2016: 3, 2019: 1}, ())
    made.resize(160, made.height())
    made.show()
    return made


def middle(bars, number):
    return bars.bar(number).center().toPoint()


def colours(widget, place):
    image = widget.grab().toImage()
    return {image.pixelColor(place.x(), y).name() for y in range(image.height())}


def test_a_bar_for_each_year_empty_ones_too(bars):
    assert [bars.said(n) for n in range(4)] == [
        "2016: 3 results",
        "2017: 0 results",
        "2018: 0 results",
        "2019: 1 result",
    ]
    assert LIGHT.accent in colours(bars, middle(bars, 0))
    assert LIGHT.accent not in colours(bars, middle(bars, 1))
    assert bars.accessibleDescription() == "2016: 3 results; 2019: 1 result"


def test_a_click_chooses_a_year_and_once_more_all(qtbot, bars):
    with qtbot.waitSignal(bars.chosen) as caught:
        qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=middle(bars, 3))
    assert caught.args == [("2019",)]
    bars.show_counts({2016: 3, 2019: 1}, (2019,))
    assert LIGHT.slider in colours(bars, middle(bars, 0)), "what is not chosen steps back"
    with qtbot.waitSignal(bars.chosen) as caught:
        qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=middle(bars, 3))
    assert caught.args == [()]


def test_a_drag_chooses_a_range(qtbot, bars):
    qtbot.mousePress(bars, Qt.MouseButton.LeftButton, pos=middle(bars, 2))
    qtbot.mouseMove(bars, middle(bars, 1))
    qtbot.mouseMove(bars, middle(bars, 0) - QPoint(500, 0))
    with qtbot.waitSignal(bars.chosen) as caught:
        qtbot.mouseRelease(bars, Qt.MouseButton.LeftButton, pos=middle(bars, 0))
    assert caught.args == [("2016", "2017", "2018")]


def test_the_keys_choose_a_year_or_a_range(qtbot, bars):
    bars.setFocus()
    qtbot.keyClick(bars, Qt.Key.Key_Right)
    assert bars.accessibleDescription() == "2016: 3 results"
    with qtbot.waitSignal(bars.chosen) as caught:
        qtbot.keyClick(bars, Qt.Key.Key_Return)
    assert caught.args == [("2016",)]
    qtbot.keyClick(bars, Qt.Key.Key_End)
    qtbot.keyClick(bars, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(bars.chosen) as caught:
        qtbot.keyClick(bars, Qt.Key.Key_Space)
    assert caught.args == [("2018", "2019")]


def test_mirrored_bars_run_from_the_right(qtbot, bars):
    bars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bars.bar(0).left() > bars.bar(3).left()
    bars.setFocus()
    qtbot.keyClick(bars, Qt.Key.Key_Left)
    qtbot.keyClick(bars, Qt.Key.Key_Left)
    assert bars.accessibleDescription() == "2017: 0 results"


@pytest.mark.parametrize("years", [(), (2017,), tuple(range(1960, 2021))])
def test_any_number_of_years_is_drawn_in_its_room(bars, years):
    bars.set_years(years)
    bars.set_palette(DARK)
    bars.show_counts(dict.fromkeys(years, 2), ())
    assert not bars.grab().isNull()
    for number in range(len(years)):
        assert bars.rect().contains(bars.bar(number).toRect())


@pytest.fixture
def chips(qtbot):
    made = Chips()
    qtbot.addWidget(made)
    made.show_chosen((("year", ("2017", "2018")), ("topic", ("Return",))))
    made.resize(600, 60)
    made.layout().activate()
    return made


def names(chips):
    return [button.text() for button in chips.findChildren(QPushButton) if button.isVisible()]


def test_each_value_is_a_chip_to_be_taken_off(qtbot, chips):
    assert names(chips) == ["Year: 2017  ×", "Year: 2018  ×", "Topic: Return  ×", "Clear all"]
    first, *_, clear = chips.findChildren(QPushButton)
    with qtbot.waitSignal(chips.chosen) as caught:
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert caught.args == [(("year", ("2018",)), ("topic", ("Return",)))]
    with qtbot.waitSignal(chips.chosen) as caught:
        qtbot.keyClick(first, Qt.Key.Key_Delete)
    assert caught.args == [(("year", ("2018",)), ("topic", ("Return",)))]
    with qtbot.waitSignal(chips.chosen) as caught:
        qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert caught.args == [()]


def test_a_range_of_years_is_one_chip(qtbot, chips):
    chips.show_chosen((("year", ("2017", "2018", "2019")),))
    chips.layout().activate()
    assert names(chips) == ["Year: 2017–2019  ×"]
    with qtbot.waitSignal(chips.chosen) as caught:
        qtbot.mouseClick(chips.findChildren(QPushButton)[-1], Qt.MouseButton.LeftButton)
    assert caught.args == [()]


def test_the_focus_stays_where_a_chip_was(qtbot, chips):
    chips.activateWindow()
    chips.findChildren(QPushButton)[0].setFocus()
    chips.show_chosen((("year", ("2018",)), ("topic", ("Return",))))
    assert chips.focusWidget().text().startswith("Year: 2018")
    chips.show_chosen(())
    assert not chips.isVisible()


def results(number, chosen=()):
    values = tuple((f"Person {n}", number - n) for n in range(number))
    return Results(
        Question("x", chosen), "", 9, facets=(("kind", (("panel", 9),)), ("person", values))
    )


def test_a_facet_that_parts_nothing_is_not_offered(qtbot):
    bar = FacetBar(LIGHT)
    qtbot.addWidget(bar)
    bar.show_results(results(3, (("person", ("Person 1",)),)))
    said = {
        button.text(): button.isEnabled() for button in bar.findChildren(type(bar._buttons["kind"]))
    }
    assert said["Kind"] is False
    assert said["Person · 1"] is True


@pytest.mark.parametrize(("number", "filtered"), [(8, False), (9, True), (40, True)])
def test_a_long_list_has_a_field_to_filter_it(qtbot, number, filtered):
    model = FacetList("person")
    model.show_counts(results(number))
    popup = FacetPopup(model, LIGHT, None)
    qtbot.addWidget(popup)
    popup.show()
    assert popup.filter.isVisible() is filtered
    assert popup.height() < 500
    if filtered:
        qtbot.keyClicks(popup.filter, "person 3")
        assert popup.list.model().index(0).data() == "Person 3"
        with qtbot.waitSignal(model.toggled) as caught:
            qtbot.keyClick(popup.filter, Qt.Key.Key_Return)
        assert caught.args == ["Person 3"]
    with qtbot.waitSignal(popup.destroyed):
        qtbot.keyClick(popup.list, Qt.Key.Key_Escape)
