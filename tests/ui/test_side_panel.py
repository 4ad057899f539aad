"""The list beside the page, and the card of a source."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton

from vmc_desktop.answers import Reading
from vmc_desktop.domain import (
    Appearance,
    ArchiveHead,
    Edition,
    Key,
    Panel,
    Source,
    Statement,
)
from vmc_desktop.models.beside import Beside
from vmc_desktop.render.look import Look
from vmc_desktop.render.page import page
from vmc_desktop.ui import theme
from vmc_desktop.ui.side_panel import SidePanel
from vmc_desktop.ui.source_card import SourceCard

# Qt's offscreen platform says so at windows of their own.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SOURCE = Source(
    Key("2017/sources/s1"),
    "A title & <b>more</b> " + "of it " * 40,
    "Press",
    "2017-10-25",
    "https://www.example.org/long/path",
    "news",
    "de",
)
PANEL = Panel(
    Key("2017/a"),
    "A",
    "panel",
    speakers=(Appearance("Ada", Key("people/ada"), "Minister"),),
    summary=(Statement.of("x", "s1"),),
)
READING = Reading(
    PANEL.key, ArchiveHead("vmc", "C"), Edition(Key("2017"), 2017, sources=(SOURCE,)), PANEL
)


@pytest.fixture
def panel(qtbot):
    model = Beside()
    made = SidePanel(model, theme.LIGHT)
    made.model_ = model
    qtbot.addWidget(made)
    made.resize(264, 600)
    model.show_page(page(READING, Look()))
    with qtbot.waitExposed(made):
        made.show()
    return made


def click(qtbot, panel, row):
    place = panel.visualRect(panel.model().index(row)).center()
    qtbot.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_tells_the_source_or_the_person(qtbot, panel):
    with qtbot.waitSignal(panel.source_chosen) as caught:
        click(qtbot, panel, 1)
    assert caught.args[:2] == [1, SOURCE]
    with qtbot.waitSignal(panel.key_chosen) as caught:
        click(qtbot, panel, 3)
    assert caught.args == [Key("people/ada")]


def test_enter_does_too_and_a_heading_does_nothing(qtbot, panel):
    panel.setCurrentIndex(panel.model().index(1))
    with qtbot.waitSignal(panel.source_chosen):
        qtbot.keyClick(panel, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(panel.source_chosen), qtbot.assertNotEmitted(panel.key_chosen):
        click(qtbot, panel, 0)


def test_right_and_left_list_what_rests_on_a_source(qtbot, panel):
    panel.setCurrentIndex(panel.model().index(1))
    qtbot.keyClick(panel, Qt.Key.Key_Right)
    qtbot.keyClick(panel, Qt.Key.Key_Right)
    assert panel.model().index(2).data() == "x"
    with qtbot.waitSignal(panel.passage_chosen) as caught:
        click(qtbot, panel, 2)
    assert caught.args == ["1"]
    panel.setCurrentIndex(panel.model().index(1))
    qtbot.keyClick(panel, Qt.Key.Key_Left)
    assert panel.model().index(2).data() == "People"


def test_the_arrow_of_a_source_lists_what_rests_on_it(qtbot, panel):
    arrow = panel.visualRect(panel.model().index(1)).topRight() + QPoint(-2 * theme.SPACE, 12)
    with qtbot.assertNotEmitted(panel.source_chosen):
        qtbot.mouseClick(panel.viewport(), Qt.MouseButton.LeftButton, pos=arrow)
    assert panel.model().index(2).data() == "x"


def test_a_long_title_takes_three_lines_at_most(qtbot, panel):
    long = panel.sizeHintForIndex(panel.model().index(1)).height()
    short = panel.sizeHintForIndex(panel.model().index(3)).height()
    assert short < long < 3 * short


def test_what_a_person_did_is_not_cut_off(panel):
    def height(part):
        role = "Commissioner for Internal Affairs and Migration"
        one = Appearance("Ada", Key("people/ada"), role, "European Commission", part=part)
        reading = replace(READING, panel=replace(PANEL, speakers=(one,)))
        panel.model_.show_page(page(reading, Look()))
        return panel.sizeHintForIndex(panel.model().index(3)).height()

    assert height("virtual message, announced") > height("")


def test_it_paints_in_both_schemes(qtbot, panel):
    light = panel.grab().toImage()
    panel.set_palette(theme.DARK)
    assert panel.grab().toImage() != light


@pytest.fixture
def card(qtbot, panel):
    made = SourceCard(panel)
    qtbot.addWidget(made)
    return made


def words(card):
    return [label.text() for label in card.findChildren(QLabel) if not label.isHidden()]


def test_a_hint_says_title_publisher_and_date(card):
    card.show_source(3, SOURCE, QRect(100, 100, 10, 10), held=False)
    said = words(card)
    assert said[0].startswith("3  A title & <b>more</b>")
    assert said[1] == "Press · 25 October 2017 · News · German"
    assert said[2] == "www.example.org"
    assert not card.held
    assert card.findChild(QPushButton).isHidden()


def test_a_held_card_offers_to_open_the_source(qtbot, card):
    card.show_source(3, SOURCE, QRect(100, 100, 10, 10), held=True)
    assert card.held
    with qtbot.waitSignal(card.address_clicked) as caught:
        qtbot.mouseClick(card.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert caught.args == [SOURCE.url]
    assert card.isHidden()


def test_escape_puts_the_card_away(qtbot, card):
    card.show_source(3, SOURCE, QRect(100, 100, 10, 10), held=True)
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    assert card.isHidden()


def test_a_card_stays_on_the_screen(card):
    room = card.screen().availableGeometry()
    for corner in (room.topLeft(), room.bottomRight()):
        card.show_source(1, SOURCE, QRect(corner, corner), held=False)
        assert room.contains(card.geometry())


def test_the_page_is_painted_before_what_stands_beside_it(qtbot, panel):
    qtbot.waitUntil(panel.viewport().updatesEnabled)
    panel.model_.show_page(page(READING, Look()))
    assert not panel.viewport().updatesEnabled()
    qtbot.waitUntil(panel.viewport().updatesEnabled)
