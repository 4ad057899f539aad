"""The print preview: pages, zoom, keys, and the same bytes for printer and file."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QWheelEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
)

from pdfs import drawn_pdf, made_pdf
from vmc_desktop.errors import PaperError
from vmc_desktop.render.papers import Paper
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.page_view import MOST, Fit
from vmc_desktop.ui.print_preview import PrintPreview
from vmc_desktop.ui.theme import DARK, LIGHT

RESOURCES = Path(__file__).parents[2] / "resources"
A4, LANDSCAPE, LETTER = (595, 842), (842, 595), (612, 792)
Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_preview(qtbot):
    """Gives a function that shows a preview of some bytes."""

    def show(pdf: bytes, title: str = "Opening", **more) -> PrintPreview:
        preview = PrintPreview(pdf, title, Icons(RESOURCES / "icons"), LIGHT, **more)
        # Closing a window that closed itself already is no matter.
        preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(preview)
        preview.resize(1000, 700)
        with qtbot.waitActive(preview):
            preview.show()
            preview.activateWindow()
        return preview

    return show


@pytest.fixture
def preview(open_preview) -> PrintPreview:
    return open_preview(made_pdf(A4, A4, LANDSCAPE, A4, A4))


def _button(preview: PrintPreview, words: str) -> QPushButton:
    return next(one for one in preview.findChildren(QPushButton) if words in one.text())


def _press(preview: PrintPreview, qtbot, key: Key, modifier=Control) -> None:
    qtbot.keyClick(preview.pages, key, modifier)


def test_it_opens_on_the_first_page_whole(preview: PrintPreview) -> None:
    assert preview.pages.page == 0
    assert preview.pages.fit is Fit.PAGE
    room = preview.pages.viewport().height()
    assert preview.pages.zoom * 842 * 96 / 72 <= room
    assert preview.findChild(QLineEdit).text() == "1"


def test_what_is_no_pdf_is_said_before_there_is_a_window(qapp: QApplication) -> None:
    with pytest.raises(PaperError):
        PrintPreview(b"no PDF", "Opening", Icons(RESOURCES / "icons"), LIGHT)


def test_pages_are_drawn_white_with_what_is_on_them(open_preview, qtbot) -> None:
    preview = open_preview(drawn_pdf())
    with qtbot.waitSignal(preview.pages._sheets.drawn):
        pass
    image = preview.pages.viewport().grab().toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }
    assert {"#ff0000", "#ffffff", LIGHT.desk} <= colours


def test_only_what_is_seen_is_drawn(open_preview, qtbot) -> None:
    preview = open_preview(made_pdf(*[A4] * 200))
    sheets = preview.pages._sheets
    qtbot.waitUntil(lambda: sheets.picture(0, 88) is not None)
    qtbot.waitUntil(lambda: sheets._missing() is None)
    assert all(sheets.picture(page, 88) is None for page in range(20, 200))


@pytest.mark.parametrize(
    ("keys", "page"),
    [
        ([(Key.Key_PageDown, Control)], 1),
        ([(Key.Key_PageDown, Control)] * 9, 4),
        ([(Key.Key_End, Qt.KeyboardModifier.NoModifier)], 4),
        ([(Key.Key_PageDown, Qt.KeyboardModifier.NoModifier)], 1),
        ([(Key.Key_Space, Qt.KeyboardModifier.NoModifier)], 1),
        ([(Key.Key_PageDown, Control), (Key.Key_PageUp, Control)], 0),
        ([(Key.Key_End, Qt.KeyboardModifier.NoModifier), (Key.Key_Home, Control)], 0),
    ],
)
def test_keys_lead_through_the_pages(preview: PrintPreview, qtbot, keys, page: int) -> None:
    for key, modifier in keys:
        _press(preview, qtbot, key, modifier)
    assert preview.pages.page == page
    assert preview.findChild(QLineEdit).text() == str(page + 1)
    assert preview.thumbnails.currentIndex().row() == page


def test_one_can_type_the_number_of_a_page(preview: PrintPreview, qtbot) -> None:
    _press(preview, qtbot, Key.Key_G)
    field = preview.findChild(QLineEdit)
    assert field.hasFocus()
    qtbot.keyClicks(field, "4")
    qtbot.keyClick(field, Key.Key_Return)
    assert preview.pages.page == 3
    assert preview.pages.hasFocus()
    assert preview.isVisible()


@pytest.mark.parametrize("typed", ["0", "6", "99", "x"])
def test_a_page_that_is_not_there_is_not_gone_to(preview: PrintPreview, qtbot, typed: str) -> None:
    _press(preview, qtbot, Key.Key_G)
    field = preview.findChild(QLineEdit)
    field.clear()
    qtbot.keyClicks(field, typed)
    qtbot.keyClick(field, Key.Key_Return)
    assert preview.pages.page == 0


def test_a_thumbnail_leads_to_its_page(preview: PrintPreview, qtbot) -> None:
    rect = preview.thumbnails.visualRect(preview.thumbnails.model().index(1, 0))
    qtbot.mouseClick(preview.thumbnails.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert preview.pages.page == 1


def test_thumbnails_can_be_hidden(preview: PrintPreview, qtbot) -> None:
    _press(preview, qtbot, Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    assert not preview.thumbnails.isVisible()
    _press(preview, qtbot, Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    assert preview.thumbnails.isVisible()


def test_a_single_page_has_no_thumbnail_unless_asked(open_preview, qtbot) -> None:
    preview = open_preview(made_pdf(A4))
    assert not preview.thumbnails.isVisible()
    _press(preview, qtbot, Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    assert preview.thumbnails.isVisible()


def test_zoom_by_keys(preview: PrintPreview, qtbot) -> None:
    before = preview.pages.zoom
    _press(preview, qtbot, Key.Key_Equal)
    assert preview.pages.zoom > before
    assert preview.pages.fit is Fit.FREE
    _press(preview, qtbot, Key.Key_Minus)
    _press(preview, qtbot, Key.Key_0)
    assert preview.pages.zoom == 1.0
    _press(preview, qtbot, Key.Key_2)
    assert preview.pages.fit is Fit.WIDTH
    _press(preview, qtbot, Key.Key_1)
    assert preview.pages.fit is Fit.PAGE


def test_zoom_ends_somewhere(preview: PrintPreview, qtbot) -> None:
    for _ in range(30):
        _press(preview, qtbot, Key.Key_Equal)
    assert preview.pages.zoom == MOST
    for _ in range(30):
        _press(preview, qtbot, Key.Key_Minus)
    assert preview.pages.zoom >= 0.1


def test_zoom_by_wheel_with_ctrl(preview: PrintPreview) -> None:
    before = preview.pages.zoom
    place = QPointF(100, 100)
    QApplication.sendEvent(
        preview.pages.viewport(),
        QWheelEvent(
            place,
            place,
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Control,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )
    assert preview.pages.zoom > before


def test_zooming_keeps_the_page(preview: PrintPreview) -> None:
    preview.pages.set_zoom(1.0)
    preview.pages.show_page(3)
    preview.pages.set_zoom(2.0)
    assert preview.pages.page == 3
    preview.pages.set_fit(Fit.PAGE)
    assert preview.pages.page == 3


def test_the_page_follows_the_window(preview: PrintPreview, qtbot) -> None:
    before = preview.pages.zoom
    preview.resize(1000, 500)
    qtbot.waitUntil(lambda: preview.pages.zoom < before)


def test_dense_screens_get_dense_pictures(preview: PrintPreview, qtbot, monkeypatch) -> None:
    qtbot.waitUntil(lambda: preview.pages._sheets._missing() is None)
    monkeypatch.setattr(type(preview.pages), "devicePixelRatioF", lambda _: 2.0)
    preview.pages.viewport().repaint()
    qtbot.waitUntil(lambda: preview.pages._sheets._missing() is None)
    shown = round(595 * preview.pages.zoom * 96 / 72)
    assert preview.pages._sheets.picture(0, 2 * shown).width() == 2 * shown


def test_the_bytes_shown_are_saved(preview: PrintPreview, qtbot, monkeypatch, tmp_path) -> None:
    target = tmp_path / "saved.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(preview.saved) as told:
        _press(preview, qtbot, Key.Key_S)
    assert target.read_bytes() == preview._pdf
    assert told.args == [str(target)]


@pytest.fixture
def to_file(tmp_path: Path):
    """Answers the print dialog: into this file, coarse enough to be quick."""

    def answer(printer: QPrinter, count: int, parent) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        printer.setResolution(72)
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(2, count)
        return True

    return answer


def test_the_pages_asked_for_are_printed(open_preview, to_file, qtbot, tmp_path: Path) -> None:
    preview = open_preview(made_pdf(A4, LANDSCAPE, A4), ask=to_file)
    with qtbot.waitSignal(preview.printed) as told:
        _press(preview, qtbot, Key.Key_P)
    assert told.args == [2]
    printed = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert len(printed) == 2
    printed.close()


def test_nothing_is_printed_when_the_dialog_is_cancelled(open_preview, qtbot) -> None:
    preview = open_preview(made_pdf(A4), ask=lambda *_: False)
    with qtbot.assertNotEmitted(preview.printed):
        _button(preview, "Print").click()


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_fails_is_said(open_preview, qtbot, monkeypatch, tmp_path: Path) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: said.append(text))

    def broken(printer: QPrinter, count: int, parent) -> bool:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "none" / "printed.pdf"))
        return True

    preview = open_preview(made_pdf(A4), ask=broken)
    with qtbot.assertNotEmitted(preview.printed):
        preview.print_out()
    assert "save as PDF" in said[0]
    assert preview.isVisible()


def test_another_paper_is_asked_for_and_shown(preview: PrintPreview, qtbot) -> None:
    choice = preview.findChild(QComboBox, "size")
    with qtbot.waitSignal(preview.paper_asked) as told:
        choice.setFocus()
        qtbot.keyClick(choice, Key.Key_Down)
    assert told.args == [Paper("us-letter")]
    assert choice.hasFocus(), "the keyboard stays where it was"
    letter = made_pdf(LETTER, LETTER)
    preview.show_pdf(letter, Paper("us-letter"))
    assert choice.currentData() == "us-letter"
    assert preview._pdf == letter
    assert preview.thumbnails.model().rowCount() == 2
    assert preview.pages.page == 0


def test_paper_that_cannot_be_had_is_not_claimed(preview: PrintPreview, qtbot) -> None:
    choice = preview.findChild(QComboBox, "size")
    qtbot.keyClick(choice, Key.Key_Down)
    preview.keep_paper()
    assert choice.currentData() == "a4"


def test_the_reader_stays_on_the_page_as_far_as_there_is_one(preview: PrintPreview) -> None:
    preview.pages.show_page(3)
    preview.show_pdf(made_pdf(*[A4] * 6), Paper(text="large"))
    assert preview.pages.page == 3
    preview.show_pdf(made_pdf(A4, A4), Paper(text="small"))
    assert preview.pages.page == 1


def test_the_options_can_be_put_away(preview: PrintPreview, qtbot) -> None:
    assert preview.options.isVisible()
    qtbot.keyClick(preview.pages, Key.Key_F8)
    assert not preview.options.isVisible()


def test_esc_closes_and_gives_the_memory_back(preview: PrintPreview, qtbot) -> None:
    _press(preview, qtbot, Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert not preview.isVisible()
    with pytest.raises(ValueError, match="closed"):
        preview.pages._sheets.document.image(0, 10)


def test_everything_has_a_name(preview: PrintPreview) -> None:
    for control in preview.findChildren(QAbstractButton):
        if control.isVisible():
            spoken = QAccessible.queryAccessibleInterface(control)
            assert spoken.text(QAccessible.Text.Name), control
    for control in (preview.pages, preview.thumbnails, preview.findChild(QComboBox)):
        assert control.accessibleName()


def test_a_screen_reader_hears_the_page(open_preview) -> None:
    preview = open_preview(drawn_pdf())
    assert preview.pages.accessibleName() == "Page 1 of 1"
    assert "Hello" in preview.pages.accessibleDescription()


def test_tool_tips_tell_the_keys(preview: PrintPreview) -> None:
    tips = [one.toolTip() for one in preview.bar.actions() if one.toolTip()]
    assert any("Ctrl+2" in tip for tip in tips)
    assert "Ctrl+P" in _button(preview, "Print").toolTip()


def test_it_wears_another_palette_at_once(preview: PrintPreview) -> None:
    preview.set_palette(DARK)
    image = preview.pages.viewport().grab().toImage()
    assert image.pixelColor(2, 2) == QColor(DARK.desk)


def test_nothing_falls_off_a_narrow_window(preview: PrintPreview) -> None:
    preview.resize(100, 100)
    for words in ("Print", "Save"):
        button = _button(preview, words)
        right = button.mapTo(preview, QPoint(button.width(), 0)).x()
        assert button.isVisible()
        assert right <= preview.width()
