"""The page: what it shows, marks and refuses to fetch."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QTextDocument, QWheelEvent
from PySide6.QtWidgets import QProxyStyle, QStyle

from vmc_desktop.domain import Key
from vmc_desktop.render.look import Look
from vmc_desktop.ui.reading_pane import ReadingPane

LONG = "".join(
    f"<p>Paragraph {n} about partnership in a long page of many words.</p>" for n in range(120)
)


@pytest.fixture
def pane(qtbot):
    made = ReadingPane(Look())
    qtbot.addWidget(made)
    made.resize(1000, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def spans(pane, word):
    text, found, start = pane.plain_text(), [], -1
    while (start := text.find(word, start + 1)) >= 0:
        found.append((start, start + len(word)))
    return tuple(found)


def test_says_its_text_with_the_number_of_the_page(qtbot, pane):
    with qtbot.waitSignal(pane.text_shown) as caught:
        pane.show_page("<p>One</p><p>Two&nbsp;words</p>")
    assert caught.args == [pane.page]
    assert pane.plain_text() == pane.own_text() == "One\nTwo words"


@pytest.mark.parametrize("name", ["Szijjártó", "𝔐igration"])
def test_what_is_said_of_other_panels_is_not_the_text_of_this_one(pane, name):
    pane.show_page(
        f'<p>{name}</p><p><a name="related">Related</a></p><p>Another {name}</p>'
        f'<p><a name="sources">Sources</a></p><p>{name} source</p>'
        f'<p><a name="permalink">Permanent name:</a> {name}</p>'
    )
    shown, own = pane.plain_text(), pane.own_text()
    assert "Another" in shown
    assert own.split() == [name, "Sources", name, "source"]
    assert len(own) == len(shown)
    assert own.index("Sources") == shown.index("Sources"), "offsets stay what they were"


def test_nothing_is_fetched(qtbot, pane, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    local = QUrl.fromLocalFile(str(secret))
    for kind in QTextDocument.ResourceType:
        assert not pane.loadResource(kind.value, local)
        assert not pane.loadResource(kind.value, QUrl("https://example.org/x.png"))
    pane.show_page(
        f'<html><head><link rel="stylesheet" href="{local.toString()}"/></head><body>'
        f'<img src="{local.toString()}"/><img src="https://example.org/x.png"/><p>Text</p></body>'
    )
    assert "secret" not in pane.plain_text()
    assert "Text" in pane.plain_text()


@pytest.mark.parametrize(
    ("href", "signal", "value"),
    [
        ("vmc-key:2017/opening", "key_clicked", Key("2017/opening")),
        ("vmc-source:s12", "source_clicked", "s12"),
        ("https://example.org/a?b=c", "address_clicked", "https://example.org/a?b=c"),
        ("file:///etc/passwd", "address_clicked", "file:///etc/passwd"),
    ],
)
def test_links_are_told_and_never_followed(qtbot, pane, href, signal, value):
    pane.show_page(f'<p><a href="{href}">link</a></p>')
    with qtbot.waitSignal(getattr(pane, signal)) as caught:
        click_first_link(qtbot, pane)
    assert caught.args[0] == value
    assert pane.toPlainText() == "link"


def click_first_link(qtbot, pane):
    pane.setFocus()
    qtbot.keyClick(pane, Qt.Key.Key_Tab)
    qtbot.keyClick(pane, Qt.Key.Key_Return)


def test_a_link_that_is_no_key_is_nothing(qtbot, pane):
    pane.show_page('<p><a href="vmc-key:../../etc">link</a></p>')
    with qtbot.assertNotEmitted(pane.key_clicked):
        click_first_link(qtbot, pane)


def test_a_source_under_the_mouse_is_told(qtbot, pane):
    pane.show_page('<p><a href="vmc-source:s1">[1]</a></p>')
    with qtbot.waitSignal(pane.source_hovered) as caught:
        pane.highlighted.emit(QUrl("vmc-source:s1"))
    assert caught.args[0] == "s1"
    with qtbot.waitSignal(pane.source_hovered) as caught:
        pane.highlighted.emit(QUrl())
    assert caught.args[0] == ""


def test_steps_through_matches(qtbot, pane):
    pane.show_page(LONG)
    pane.set_marks(pane.page, spans(pane, "partnership"))
    assert pane.matches == 120
    assert pane.current == -1
    assert pane.step(1)
    assert pane.current == 0
    assert not pane.step(-1)
    for _ in range(119):
        assert pane.step(1)
    assert pane.verticalScrollBar().value() > 0
    assert not pane.step(1)
    assert pane.current == 119


def test_marks_of_an_earlier_page_are_dropped(qtbot, pane):
    pane.show_page("<p>one partnership</p>")
    old = pane.page
    pane.show_page("<p>two</p>")
    pane.set_marks(old, ((4, 15),))
    assert pane.matches == 0


def test_a_step_taken_before_the_marks_came_is_made_up(qtbot, pane):
    pane.show_page(LONG)
    pane.step_when_marked(-1)
    pane.set_marks(pane.page, spans(pane, "partnership"))
    assert pane.current == 119


def test_a_step_that_finds_no_marks_is_passed_on_if_wanted(qtbot, pane):
    pane.show_page("<p>nothing here</p>")
    assert not pane.marked
    pane.step_when_marked(1)
    with qtbot.assertNotEmitted(pane.passed):
        pane.set_marks(pane.page, ())
    assert pane.marked
    pane.step_when_marked(1, passes_on=True)
    with qtbot.waitSignal(pane.passed) as caught:
        pane.set_marks(pane.page, ())
    assert caught.args == [1]


def test_marks_stand_where_they_belong_beyond_the_basic_plane(qtbot, pane):
    pane.show_page("<p>𝒜𝒷 partnership 🙂 partnership</p>")
    pane.set_marks(pane.page, spans(pane, "partnership"))
    marked = [selection.cursor.selectedText() for selection in pane.extraSelections()]
    assert marked == ["partnership", "partnership"]


def test_the_column_is_at_most_72_characters_and_in_the_middle(qtbot, pane):
    pane.resize(1800, 600)
    pane.show_page(LONG)
    form = pane.document().rootFrame().frameFormat()
    column = pane.viewport().width() - form.leftMargin() - form.rightMargin()
    assert form.leftMargin() == form.rightMargin()
    assert 400 < column < 700
    pane.resize(400, 600)
    assert pane.document().rootFrame().frameFormat().leftMargin() < 40


def test_a_place_in_the_page_comes_back(qtbot, pane):
    pane.show_page(LONG)
    pane.verticalScrollBar().setValue(900)
    position = pane.position()
    assert position > 0
    pane.show_page(LONG, position)
    assert pane.position() == position
    pane.show_page(LONG)
    assert pane.position() == 0


def test_another_width_keeps_the_words_at_the_top(qtbot, pane):
    pane.show_page(LONG)
    pane.verticalScrollBar().setValue(1500)
    top = pane.plain_text()[pane.position() :][:14]
    pane.resize(500, 600)
    assert pane.plain_text()[pane.position() :].startswith(top[:9])


def test_a_place_beyond_the_end_is_the_end(qtbot, pane):
    pane.show_page("<p>short</p>", 10_000)
    assert pane.toPlainText() == "short"


@pytest.mark.parametrize(("angle", "way"), [(120, 1), (-120, -1)])
def test_ctrl_and_wheel_turn_the_size_of_the_text(qtbot, pane, angle, way):
    event = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.waitSignal(pane.zoom_turned) as caught:
        pane.wheelEvent(event)
    assert caught.args == [way]


NUMBERED = "<p><a name='3'></a>A passage.</p>" + "<p>Another.</p>" * 3


class Still(QProxyStyle):
    """A style on a system that asks for less motion."""

    def styleHint(self, hint, option=None, widget=None, data=None):  # noqa: N802  Qt's name
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, data)


def test_a_passage_that_was_led_to_lights_up_for_a_moment(pane, qtbot):
    pane.show_page(NUMBERED)
    pane.show_place("3", flash=True)
    assert [one.cursor.selectedText() for one in pane.extraSelections()] == ["A passage."]
    qtbot.waitUntil(lambda: not pane.extraSelections())


def test_where_less_motion_is_wished_it_stays_lit_until_the_next_page(pane):
    style = Still("Fusion")
    style.setParent(pane)
    pane.setStyle(style)
    pane.show_page(NUMBERED)
    pane.show_place("3", flash=True)
    assert pane.extraSelections()
    assert not pane._fading.isActive()
    pane.show_page("<p>The next page.</p>")
    assert not pane.extraSelections()


def test_lines_break_for_another_width_after_what_stands_beside_was_painted(qtbot, pane):
    pane.show_page(LONG)
    before = pane.document().size().width()
    pane.put_off_breaking()
    pane.resize(500, 600)
    assert pane.document().size().width() == before
    qtbot.waitUntil(lambda: pane.document().size().width() < before)
    pane.resize(800, 600)
    assert pane.document().size().width() > 500, "only what was put off waits"


def test_a_height_that_is_put_off_after_a_width_does_not_hide_it(qtbot, pane):
    pane.show_page(LONG)
    pane.resize(200, 100)
    pane.put_off_breaking()
    pane.resize(1000, 620)
    pane.resize(1000, 600)
    qtbot.waitUntil(lambda: not pane._put_off)
    assert pane.document().textWidth() == pane.viewport().width()


def test_of_several_widths_put_off_the_last_one_counts(qtbot, pane):
    pane.show_page(LONG)
    pane.put_off_breaking()
    pane.resize(500, 600)
    pane.resize(700, 600)
    qtbot.waitUntil(lambda: 500 < pane.document().size().width() <= 700)


def test_a_width_put_off_is_taken_though_only_the_height_changed_last(qtbot, pane):
    pane.show_page(LONG)
    pane.put_off_breaking()
    pane.resize(500, 600)
    pane.resize(500, 700)
    qtbot.waitUntil(lambda: pane.document().size().width() <= 500)


def test_a_width_put_off_is_taken_with_the_next_page(pane):
    pane.show_page(LONG)
    pane.show_position(3000)
    pane.put_off_breaking()
    pane.resize(500, 600)
    # Qt would warn of a place in the page before, which fails the test.
    pane._asked = (3000, pane.verticalScrollBar().minimum())
    pane.show_page("<p>The next page.</p>")
    assert pane.plain_text() == "The next page."


def test_the_bar_of_a_short_page_moves_nothing_and_shows_no_handle(pane):
    pane.show_page(LONG)
    bar, width = pane.verticalScrollBar(), pane.viewport().width()
    assert bar.isEnabled()
    pane.show_page("<p>Short</p>")
    assert not bar.isEnabled()
    assert pane.viewport().width() == width, "the column stays where it was"


UNEVEN = "<p>{}</p>".format("Words of a long paragraph on partnerships. " * 40) * 6 + "".join(
    f"<p>Line {number}</p>" for number in range(260)
)


@pytest.mark.parametrize(("width", "height"), [(1000, 560), (700, 560), (660, 600), (520, 500)])
def test_a_page_whose_end_is_many_short_lines_keeps_its_place(qtbot, pane, width, height):
    pane.show_page(UNEVEN)
    bar = pane.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 3000)
    bar.setValue(round(bar.maximum() * 0.9))
    here = pane.position()
    pane.resize(width, height)
    assert abs(pane.cursorForPosition(QPoint(0, 1)).position() - here) < 40


def test_a_link_tells_where_it_leads_by_its_real_host(pane):
    pane.highlighted.emit(QUrl("https://p\u0430ypal.com/login"))
    assert pane.viewport().toolTip() == "https://xn--pypal-4ve.com/login"
    pane.highlighted.emit(QUrl("record:2017"))
    assert pane.viewport().toolTip() == ""
