"""The page: shown, marked, stepped through. It fetches nothing, neither here nor from afar."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from vmc_desktop.domain import Key
from vmc_desktop.models.search import Spans
from vmc_desktop.render.look import Look
from vmc_desktop.render.spans import PASSAGE, PLACE, RECORD, SEARCH, SOURCE
from vmc_desktop.ui.theme import SPACE

_COLUMN = 72
"""The most characters in a line."""
_MARGIN = 4 * SPACE
_FLASH_MS = 1200
_BREATH = 0.28
"""Where a match that was out of view is put: this far down."""


class ReadingPane(QTextBrowser):
    """Shows a page in a column in the middle.

    ``key_clicked`` (`Key`), ``source_clicked`` and ``source_hovered`` (key of a source, or "" when
    the mouse leaves it; where it stands on the screen), ``passage_clicked`` (name of a numbered
    passage), ``search_clicked`` (what to search for),
    ``address_clicked`` (str, from outside), ``zoom_turned`` (1 or -1), ``text_shown`` (number of
    the page, its plain text), ``passed`` (1 or -1: a step taken before the marks came found none),
    ``first_painted`` (once).
    """

    key_clicked = Signal(object)
    source_clicked = Signal(str, QRect)
    source_hovered = Signal(str, QRect)
    passage_clicked = Signal(str)
    search_clicked = Signal(str)
    address_clicked = Signal(str)
    zoom_turned = Signal(int)
    text_shown = Signal(int, str)
    passed = Signal(int)
    first_painted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._page = 0
        self._html = ""
        self._text = ""
        self._spans: Spans = ()
        self._current = -1
        self._marked = True
        self._pending_step = 0
        self._passes_on = False
        self._asked = (0, 0)
        self._width = 0
        self._unpainted = True
        self._flash: QTextEdit.ExtraSelection | None = None
        self._fading = QTimer(self, singleShot=True, interval=_FLASH_MS)
        self._fading.timeout.connect(self._end_flash)
        self.setObjectName("readingPane")
        self.setAccessibleName(self.tr("Page"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._follow)
        self.highlighted.connect(self._hover)
        self._dress()

    @property
    def page(self) -> int:
        """The number of the page shown, one more with every page."""
        return self._page

    def set_look(self, look: Look) -> None:
        """Take the colours of this look; the page itself is rendered anew by who made it."""
        self._look = look
        self._dress()

    def show_page(self, html: str, position: int = 0) -> None:
        """Show a page with this character first in view; its marks come by `set_marks`."""
        if html == self._html:
            # The same page once more, as after a glance: nothing to set anew.
            self.show_position(position)
            self.text_shown.emit(self._page, self._text)
            return
        self._html = html
        self._page += 1
        self._spans, self._current, self._pending_step = (), -1, 0
        self._marked = False
        self._flash = None
        self.setExtraSelections([])
        self.setHtml(html)
        self._centre()
        self._text = self.toPlainText()
        self.show_position(position)
        self.text_shown.emit(self._page, self._text)

    def break_lines_anew(self) -> None:
        """Lay the page out again, because other typefaces are there now."""
        self.document().markContentsDirty(0, self.document().characterCount())

    def position(self) -> int:
        """The first character in view."""
        seen = self.verticalScrollBar().value()
        if seen == self._asked[1]:
            # Not scrolled since: what was asked for, however the lines broke.
            return self._asked[0]
        if seen == 0:
            return 0
        return self.cursorForPosition(QPoint(0, 1)).position()

    def show_position(self, position: int) -> None:
        """Bring this character to the top."""
        position = max(0, min(position, self.document().characterCount() - 1))
        cursor = self._cursor((position, position))
        self.setTextCursor(QTextCursor(self.document()))
        self.verticalScrollBar().setValue(0 if position == 0 else self._top_of(cursor))
        self._asked = (position, self.verticalScrollBar().value())

    def show_place(self, name: str, flash: bool = False) -> None:
        """Bring a named place of the page into view, and let a passage light up for a moment."""
        block = self._named(name)
        if block is None:
            return
        cursor = QTextCursor(block)
        self.verticalScrollBar().setValue(self._top_of(cursor) - 2 * SPACE)
        if flash:
            # The number of a passage stands in a cell of its own, its words in the next.
            words = block.next() if block.text().strip().isdecimal() else block
            cursor = QTextCursor(words)
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            one = QTextEdit.ExtraSelection()
            one.cursor = cursor
            one.format.setBackground(QColor(self._look.mark))
            one.format.setForeground(QColor(self._look.mark_ink))
            self._flash = one
            self._fading.start()
            self._paint_marks()

    def _end_flash(self) -> None:
        self._flash = None
        self._paint_marks()

    def _named(self, name: str) -> QTextBlock | None:
        block = self.document().begin()
        while block.isValid():
            for range_ in block.textFormats():
                if name in range_.format.anchorNames():
                    return block
            block = block.next()
        return None

    @property
    def marked(self) -> bool:
        """Whether the marks of this page are there, even if there are none."""
        return self._marked

    @property
    def matches(self) -> int:
        """How many matches are marked."""
        return len(self._spans)

    @property
    def current(self) -> int:
        """The match one stands on, from 0; -1: on none yet."""
        return self._current

    def plain_text(self) -> str:
        """The text as shown, what offsets of marks refer to."""
        return self._text

    def set_marks(self, page: int, spans: Spans) -> None:
        """Mark these passages, unless another page is shown by now."""
        if page != self._page:
            return
        kept = self._current if len(spans) == len(self._spans) else -1
        self._spans, self._current = self._in_units(spans), kept
        step, self._pending_step = self._pending_step, 0
        self._marked = True
        if step and self._spans:
            self.wrap(step)
            return
        self._paint_marks()
        if step and self._passes_on:
            self.passed.emit(step)

    def step(self, way: int) -> bool:
        """Go to the next (1) or previous (-1) match; False where the page has no further one."""
        here = self._current
        there = (here + way) if here >= 0 else (0 if way > 0 else len(self._spans) - 1)
        if not 0 <= there < len(self._spans):
            return False
        self._go_to(there)
        return True

    def wrap(self, way: int) -> None:
        """Go to the first (1) or last (-1) match of this page."""
        if self._spans:
            self._go_to(0 if way > 0 else len(self._spans) - 1)

    def step_when_marked(self, way: int, passes_on: bool = False) -> None:
        """Go to the first (1) or last (-1) match of this page as soon as its marks are there.

        ``passes_on``: where there is none, ``passed`` says so.
        """
        self._pending_step, self._passes_on = way, passes_on

    def _in_units(self, spans: Spans) -> Spans:
        """Offsets of characters as Qt counts them, in UTF-16 units."""
        if self._text.isascii() or max(self._text, default="") <= "\uffff":
            return spans
        units = [0]
        for character in self._text:
            units.append(units[-1] + (2 if character > "\uffff" else 1))
        return tuple((units[start], units[end]) for start, end in spans)

    def _go_to(self, number: int) -> None:
        self._current = number
        cursor = self._cursor(self._spans[number])
        top, seen = self._top_of(cursor), self.verticalScrollBar().value()
        height = self.viewport().height()
        if not seen + SPACE <= top <= seen + height - 6 * SPACE:
            self.verticalScrollBar().setValue(round(top - height * _BREATH))
        self._paint_marks()

    def _paint_marks(self) -> None:
        mark, current = QTextCharFormat(), QTextCharFormat()
        mark.setBackground(QColor(self._look.mark))
        mark.setForeground(QColor(self._look.mark_ink))
        current.setBackground(QColor(self._look.accent))
        current.setForeground(QColor(self._look.paper))
        made = []
        for number, span in enumerate(self._spans):
            one = QTextEdit.ExtraSelection()
            one.cursor = self._cursor(span)
            one.format = current if number == self._current else mark
            made.append(one)
        if self._flash is not None:
            made.append(self._flash)
        self.setExtraSelections(made)

    def _cursor(self, span: tuple[int, int]) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _top_of(self, cursor: QTextCursor) -> int:
        return self.cursorRect(cursor).top() + self.verticalScrollBar().value()

    def _centre(self) -> None:
        """Keep the column at most 72 characters wide, in the middle."""
        font = self.document().defaultFont()
        font.setFamilies([self._look.serif])
        font.setPixelSize(self._look.size)
        column = QFontMetricsF(font).averageCharWidth() * _COLUMN
        room = self._width
        margin = max(_MARGIN if room > 10 * _MARGIN else _MARGIN / 2, (room - column) / 2)
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        if form.leftMargin() == margin and form.topMargin() == _MARGIN:
            return
        form.setLeftMargin(margin)
        form.setRightMargin(margin)
        form.setTopMargin(_MARGIN)
        form.setBottomMargin(2 * _MARGIN)
        frame.setFrameFormat(form)

    def _dress(self) -> None:
        palette = QPalette(self.palette())
        for role, colour in (
            (QPalette.ColorRole.Base, self._look.paper),
            (QPalette.ColorRole.Text, self._look.ink),
            (QPalette.ColorRole.Link, self._look.accent),
        ):
            palette.setColor(role, QColor(colour))
        self.setPalette(palette)

    def _follow(self, url: QUrl) -> None:
        whole = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        scheme, target = url.scheme(), whole.partition(":")[2]
        if scheme == RECORD:
            try:
                self.key_clicked.emit(Key.parse(target))
            except ValueError:
                return
        elif scheme == SOURCE:
            self.source_clicked.emit(target, self._rect_under_mouse())
        elif scheme == PASSAGE:
            self.passage_clicked.emit(target)
        elif scheme == PLACE:
            self.show_place(target)
        elif scheme == SEARCH:
            self.search_clicked.emit(QUrl.fromPercentEncoding(target.encode()))
        else:
            self.address_clicked.emit(url.toString())

    def _hover(self, url: QUrl) -> None:
        source = url.toString().partition(":")[2] if url.scheme() == SOURCE else ""
        self.source_hovered.emit(source, self._rect_under_mouse())

    def _rect_under_mouse(self) -> QRect:
        mouse = self.viewport().mapFromGlobal(self.cursor().pos())
        if not self.viewport().rect().contains(mouse):
            # Reached by the keyboard: the link has the text cursor.
            here = self.cursorRect()
        else:
            here = self.cursorRect(self.cursorForPosition(mouse))
        return QRect(self.viewport().mapToGlobal(here.topLeft()), here.size())

    def loadResource(self, kind: int, url: QUrl | str) -> Any:  # noqa: ARG002  Qt calls it
        """Nothing is loaded, whatever a page names: no file, no picture, no address."""
        if kind == QTextDocument.ResourceType.StyleSheetResource.value:
            return ""
        return b""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle and the same words at the top."""
        position = self.position()
        super().resizeEvent(event)
        # Of the viewport. To ask the viewport itself costs 25 ms the first time (see `viewport`).
        self._width = event.size().width()
        self._centre()
        if position:
            top = self._top_of(self._cursor((position, position)))
            self.verticalScrollBar().setValue(top)
            self._asked = (position, self.verticalScrollBar().value())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first painting."""
        super().paintEvent(event)
        if self._unpainted:
            self._unpainted = False
            self.first_painted.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel turns the size of the text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_turned.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave the back and forward buttons of the mouse to the window."""
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()
            return
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No source is under the mouse any more."""
        super().leaveEvent(event)
        self.source_hovered.emit("", QRect())
