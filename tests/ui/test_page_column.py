"""A long page: its beginning at once, the rest in a moment, and nobody notices."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QTest

from vmc_desktop.render.look import Look
from vmc_desktop.ui.filling import Filling
from vmc_desktop.ui.reading_pane import ReadingPane

STYLE = "<style>p { margin: 4px 0; } p.small { font-size: 11px; }</style>"


def blocks(number):
    """A heading, a paragraph from right to left, a table with one within: as pages have them."""
    return (
        f'<p class="small"><a name="part-{number}">Part {number}</a></p>\n'
        f'<p dir="rtl">فقرة {number}</p>\n'
        f'<table width="100%"><tr><td width="32"><p>{number}</p></td><td><p>Words about a '
        f"partnership, {'and more of them ' * 12}.</p><table><tr><td><p>within</p></td></tr>"
        "</table></td></tr></table>\n"
    )


PAGE = f"<html><head>{STYLE}</head><body>{''.join(map(blocks, range(90)))}</body></html>"
LAST = "part-89"


@pytest.fixture
def pane(qtbot):
    made = ReadingPane(Look())
    qtbot.addWidget(made)
    made.resize(1000, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def begun(pane):
    """A page of which the beginning is there."""
    pane.show_page(PAGE)
    assert not pane.whole
    return pane


def at_top(pane):
    """The words that stand at the top of the view."""
    return pane.cursorForPosition(QPoint(0, 1)).block().text()


def described(document):
    """Everything of a document that is seen: words, their looks, where they stand."""
    found = [document.size().toTuple()]
    block = document.begin()
    while block.isValid():
        form, place = block.blockFormat(), document.documentLayout().blockBoundingRect(block)
        runs = [(one.start, one.length, one.format.font()) for one in block.textFormats()]
        margins = form.topMargin(), form.bottomMargin(), form.layoutDirection()
        found.append((block.text(), margins, place.getRect(), runs))
        block = block.next()
    return found


def test_what_is_in_view_is_there_at_once(begun):
    assert begun._shown.size().height() >= begun.height()
    assert begun._shown.characterCount() < 4000


def test_the_rest_comes_by_itself(qtbot, begun):
    qtbot.waitUntil(lambda: begun.whole)
    assert begun.toPlainText().rstrip().endswith("within")
    assert "Part 89" in begun.toPlainText()


@pytest.mark.parametrize("size", [300, 2_500])
def test_parts_give_the_very_page_that_is_set_as_a_whole(qtbot, size):
    whole, filled = QTextDocument(), QTextDocument()
    filling = Filling(filled, lambda: None, filled)
    whole.setHtml(filling.begin(PAGE, len(PAGE)))
    assert not filling.left
    filled.setHtml(filling.begin(PAGE, size))
    while filling.left:
        filling._add(size)
    for document in (whole, filled):
        document.setTextWidth(700)
    assert described(filled) == described(whole)


def test_its_text_is_told_once_it_is_whole(qtbot, pane):
    told = []
    pane.text_shown.connect(lambda page: told.append((page, pane.whole)))
    pane.show_page(PAGE)
    assert not told
    qtbot.waitUntil(lambda: pane.whole)
    assert told == [(pane.page, True)]


def test_whoever_asks_for_its_text_gets_all_of_it_and_is_told_once(qtbot, begun):
    told = []
    begun.text_shown.connect(told.append)
    assert "Part 89" in begun.plain_text()
    assert "Part 89" in begun.own_text()
    QTest.qWait(0)
    assert told == [begun.page]


def test_the_place_one_comes_back_to_is_there_at_once(pane):
    pane.show_page(PAGE)
    position = pane.plain_text().index("Part 40")
    pane.show_page("<p>Another page</p>")
    pane.show_page(PAGE, position)
    assert at_top(pane) == "Part 40"
    assert pane.position() == position
    assert not pane.whole, "what is below comes later"
    assert pane._shown.size().height() >= pane.verticalScrollBar().value() + pane.height()


def test_the_place_one_comes_back_to_stays_while_the_rest_comes(qtbot, pane):
    pane.show_page(PAGE)
    position = pane.plain_text().index("Part 40")
    pane.show_page("<p>Another page</p>")
    pane.show_page(PAGE, position)
    seen = pane.verticalScrollBar().value()
    qtbot.waitUntil(lambda: pane.whole)
    assert pane.verticalScrollBar().value() == seen
    assert pane.position() == position


def test_a_named_place_is_led_to(qtbot, begun):
    begun.show_place(LAST, flash=True)
    (lit,) = begun.extraSelections()
    assert lit.cursor.selectedText() == "Part 89"
    assert 0 <= begun.cursorRect(lit.cursor).top() < begun.height()


def test_a_place_that_is_nowhere_moves_nothing(begun):
    begun.show_place("nowhere")
    assert begun.verticalScrollBar().value() == 0


def test_a_match_far_below_is_led_to(begun):
    start = begun.plain_text().index("Part 80")
    begun.set_marks(begun.page, ((start, start + 7),))
    assert begun.step(1)
    (marked,) = begun.extraSelections()
    assert 0 <= begun.cursorRect(marked.cursor).top() < begun.height()


def test_the_bar_leads_about_as_far_as_the_whole_page_will(qtbot, begun):
    seen = [begun.verticalScrollBar().maximum()]
    begun._filling._grown = lambda grown=begun._filling._grown: (
        grown(),
        seen.append(begun.verticalScrollBar().maximum()),
    )
    qtbot.waitUntil(lambda: begun.whole)
    assert len(seen) > 3
    assert min(seen) > seen[-1] * 0.8
    assert max(seen) < seen[-1] * 1.2
    assert seen[-1] == begun._shown.size().height() - begun.height()


def test_one_may_scroll_to_what_is_still_to_come(qtbot, begun):
    bar = begun.verticalScrollBar()
    wanted = round(bar.maximum() * 0.7)
    bar.setValue(wanted)
    assert bar.value() == wanted
    assert begun.position() > 0
    assert begun._shown.size().height() >= wanted + begun.height()
    here = begun.position()
    qtbot.waitUntil(lambda: begun.whole)
    assert (bar.value(), begun.position()) == (wanted, here)


def test_another_width_keeps_the_words_at_the_top_while_the_rest_comes(qtbot, begun):
    begun.verticalScrollBar().setValue(1200)
    top = at_top(begun)
    begun.resize(700, 500)
    assert not begun.whole
    assert at_top(begun) == top
    qtbot.waitUntil(lambda: begun.whole)
    assert at_top(begun) == top


def test_a_page_that_is_left_before_it_is_whole_leaves_nothing(qtbot, begun):
    told = []
    begun.text_shown.connect(told.append)
    begun.show_page("<p>The next page.</p>")
    QTest.qWait(20)
    assert begun.toPlainText() == "The next page."
    assert told == [begun.page]


def test_a_key_finds_the_page_whole(qtbot, begun):
    qtbot.keyClick(begun, Qt.Key.Key_End)
    bar = begun.verticalScrollBar()
    assert begun.whole
    assert bar.value() == bar.maximum()


def test_all_that_is_selected_is_the_whole_page(qtbot, begun):
    begun.selectAll()
    assert "Part 89" in begun.textCursor().selectedText()


def test_a_selection_stays_as_it_was_begun(qtbot, begun):
    qtbot.mousePress(begun.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, 100))
    assert begun.whole


def test_a_page_that_nobody_sees_becomes_whole_too(qtbot, pane):
    pane.hide()
    with qtbot.waitSignal(pane.text_shown):
        pane.show_page(PAGE)


def test_in_another_look_one_stands_on_the_match_where_one_stood(qtbot, pane):
    pane.show_page(PAGE)
    start = pane.plain_text().index("Part 80")
    pane.set_marks(pane.page, ((start, start + 7),))
    pane.step(1)
    for size in (16, 17):
        # The second one comes before the first is whole.
        pane.set_look(Look(size=size))
        pane.show_page(PAGE.replace("11px", f"{size}px"), start)
    qtbot.waitUntil(lambda: pane.whole)
    assert (pane.matches, pane.current) == (1, 0)


def test_a_link_within_the_page_leads_to_what_is_still_to_come(begun):
    begun.place_clicked.emit(LAST)
    assert begun.verticalScrollBar().value() > 0
