"""Text at its largest: nothing of a page is cut off, and what a list cuts can be read."""

import pytest
from PySide6.QtCore import Qt

from vmc_desktop.answers import Outline
from vmc_desktop.domain import Key
from vmc_desktop.models.settings import Settings
from vmc_desktop.models.tree import ArchiveTree
from vmc_desktop.render import page
from vmc_desktop.store.authority import Shelves
from vmc_desktop.ui import theme
from vmc_desktop.ui.reading_pane import ReadingPane

LOOK = theme.look(theme.LIGHT, Settings(zoom=200))
LEAST_PAGE = 440
KEYS = ("2019", "2018", "2019/lasting-partnerships", "2019/lasting-partnerships/trust-first")


@pytest.fixture
def shelf(library_folder):
    opened = Shelves.open(library_folder)
    yield opened
    opened.close()


@pytest.fixture
def pane(qtbot):
    made = ReadingPane(LOOK)
    qtbot.addWidget(made)
    made.resize(LEAST_PAGE, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def widest(pane):
    return pane.document().size().width(), pane.viewport().width()


@pytest.mark.parametrize("key", KEYS)
def test_no_text_of_a_record_is_cut(shelf, pane, key):
    pane.show_page(page.page(shelf.reading(Key(key)), LOOK).html)
    text, room = widest(pane)
    assert text <= room


def test_no_text_of_the_first_page_of_a_person_or_a_topic_is_cut(shelf, pane):
    made = (
        page.start_page(shelf.overview(), LOOK),
        page.page(shelf.person(Key("people/ismail-catakli")), LOOK),
        page.page(shelf.topic(Key("topics/return")), LOOK),
    )
    for one in made:
        pane.show_page(one.html)
        text, room = widest(pane)
        assert text <= room, one.title


def test_lines_of_the_tree_say_whole_what_may_be_cut(shelf):
    tree = ArchiveTree()
    outline: Outline = shelf.outline()
    tree.show_outline(outline)
    index = tree.index_of(Key("2019/lasting-partnerships"))
    said = index.data(Qt.ItemDataRole.ToolTipRole)
    assert said == "Lasting Partnerships – Towards Long-Term Cooperation\n24 October 2019"


def test_in_the_smallest_window_the_ways_in_are_named_whole(window):
    window.resize(640, 420)
    window.room.show_hits(True)
    for button in window.room.ways._switch.buttons():
        needed = button.fontMetrics().horizontalAdvance(button.text())
        assert button.width() >= needed, button.text()
