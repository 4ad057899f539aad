"""The page: shown, marked, stepped through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from vmc_desktop.ui.after_painting import AfterPainting
from vmc_desktop.ui.linked_text import LinkedText
from vmc_desktop.ui.mark_formats import mark_formats
from vmc_desktop.ui.motion import reduces_motion
from vmc_desktop.ui.theme import SPACE
from vmc_desktop.wording import tr

if TYPE_CHECKING:
    from vmc_desktop.models.landing import Spans
    from vmc_desktop.render.look import Look

_MARGIN = 4 * SPACE
_FLASH_MS = 1200
_FOREIGN = (("related", "sources"), ("permalink", ""))
"""Places on a page: from the one to the other, or the end, it speaks of panels of other years, or
spells its own name."""
_BREATH = 0.28
"""Where a match that was out of view is put: this far down."""


class ReadingPane(LinkedText):
    """Shows a page in a column in the middle.

    ``text_shown`` (number of the page), ``passed`` (1 or -1: a step taken before
    the marks came found none), ``stood`` (the match one stands on, from 0, or -1; how many there
    are).
    """

    text_shown = Signal(int)
    passed = Signal(int)
    stood = Signal(int, int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._page = 0
        self._html = ""
        self._text = ""
        self._own: str | None = None
        self._spans: Spans = ()
        self._current = -1
        self._found: Spans = ()
        self._found_current = -1
        self._marked = True
        self._pending_step = 0
        self._passes_on = False
        self._asked = (0, 0)
        self._width = 0
        self._put_off = False
        self._resized: tuple[QSize, QSize] | None = None
        self._breaking = AfterPainting(self._break_lines, self, paintings=2)
        self._flash: QTextEdit.ExtraSelection | None = None
        self._noted: Spans = ()
        self._fading = QTimer(self, singleShot=True, interval=_FLASH_MS)
        self._fading.timeout.connect(self._end_flash)
        self.setObjectName("readingPane")
        self.setAccessibleName(tr("ReadingPane", "Page"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes while a page is laid out has its lines broken again.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))
        bar.setEnabled(False)  # Until a page does not fit: the range tells of changes alone.
        self.document().setDocumentMargin(0)
        self.place_clicked.connect(self.show_place)
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
            self.text_shown.emit(self._page)
            return
        self._html = html
        self._page += 1
        before, stood = self._text, (self._spans, self._current)
        self._spans, self._current, self._pending_step = (), -1, 0
        self._found, self._found_current = (), -1
        self._marked = False
        self._flash = None
        self._noted = ()
        self.setExtraSelections([])
        self._fill(html)
        self._text, self._own = self.toPlainText(), None
        if self._text == before:
            # The same words in another look: one stands where one stood.
            self._spans, self._current = stood
        self.show_position(position)
        self.text_shown.emit(self._page)

    def _fill(self, html: str) -> None:
        """Lay a page out once: in its column, at the width there is by now."""
        document = self.document()
        document.setLayoutEnabled(False)
        document.clear()
        self._asked = (0, self.verticalScrollBar().value())  # Its places are gone with it.
        self._break_lines()  # Costs nothing now.
        self.setHtml(html)
        self._centre()
        document.setLayoutEnabled(True)

    def break_lines_anew(self) -> None:
        """Lay the page out again, because other typefaces are there now."""
        self.document().markContentsDirty(0, self.document().characterCount())

    def put_off_breaking(self) -> None:
        """Let what stands beside the page be painted before its lines break for another width.

        Asked for before the width changes; until then the page shows the lines that it has.
        """
        self._put_off = True
        self._breaking.ask()

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
        """Bring a named place of the page into view, and let a passage light up.

        It goes out after a moment; where the reader wants less motion, with the next page.
        """
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
            if not reduces_motion(self):
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

    def own_text(self) -> str:
        """The text as shown, blank where it speaks of other records: no match stands there."""
        if self._own is None:
            # Once for each page: every letter that is typed asks for it.
            self._own = self._without_foreign()
        return self._own

    def _without_foreign(self) -> str:
        # Qt counts in UTF-16 units; every offset of the text stays what it is.
        units = self._text.encode("utf-16-le")
        text = self._text
        for first, last in _FOREIGN:
            start, end = self._named(first), self._named(last) if last else None
            if start is not None:
                left = len(units[: 2 * start.position()].decode("utf-16-le"))
                stop = None if end is None else 2 * end.position()
                right = len(units[:stop].decode("utf-16-le"))
                text = text[:left] + " " * (right - left) + text[right:]
        return text

    def set_noted(self, spans: Spans) -> None:
        """Underline the passages (characters of the text) on which the reader made a note."""
        units = self._in_units(spans)
        if units != self._noted:
            self._noted = units
            self._paint_marks()

    def show_span(self, span: tuple[int, int]) -> None:
        """Bring characters of the text into view."""
        self._bring_into_view(self._in_units((span,))[0])

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

    def show_found(self, spans: Spans, current: int) -> None:
        """Mark what was found in this page in place of what a search matched; none: no longer.

        ``current`` is the number of the place to bring into view; -1: none.
        """
        self._found, self._found_current = self._in_units(spans), current
        if 0 <= current < len(self._found):
            self._bring_into_view(self._found[current])
        self._paint_marks()

    def step(self, way: int) -> bool:
        """Go to the next (1) or previous (-1) match; False where the page has no further one."""
        here = self._current
        there = (here + way) if here >= 0 else (0 if way > 0 else len(self._spans) - 1)
        if not 0 <= there < len(self._spans):
            return False
        self.go_to(there)
        return True

    def wrap(self, way: int) -> None:
        """Go to the first (1) or last (-1) match of this page."""
        if self._spans:
            self.go_to(0 if way > 0 else len(self._spans) - 1)

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

    def go_to(self, number: int) -> None:
        """Stand on a match (from 0), and bring it into view."""
        self._current = number
        self._bring_into_view(self._spans[number])
        self._paint_marks()

    def _bring_into_view(self, span: tuple[int, int]) -> None:
        cursor = self._cursor(span)
        top, seen = self._top_of(cursor), self.verticalScrollBar().value()
        height = self.viewport().height()
        if not seen + SPACE <= top <= seen + height - 6 * SPACE:
            self.verticalScrollBar().setValue(round(top - height * _BREATH))

    def _paint_marks(self) -> None:
        mark, current, noted = mark_formats(self._look)
        made = [self._selection(span, noted) for span in self._noted]
        spans, here = (
            (self._found, self._found_current) if self._found else (self._spans, self._current)
        )
        for number, span in enumerate(spans):
            made.append(self._selection(span, current if number == here else mark))
        if self._flash is not None:
            made.append(self._flash)
        self.setExtraSelections(made)
        self.stood.emit(self._current, len(self._spans))

    def _selection(self, span: tuple[int, int], form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        one = QTextEdit.ExtraSelection()
        one.cursor = self._cursor(span)
        one.format = form
        return one

    def _cursor(self, span: tuple[int, int]) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _top_of(self, cursor: QTextCursor) -> int:
        return self.cursorRect(cursor).top() + self.verticalScrollBar().value()

    def _centre(self) -> None:
        """Keep the column as wide as is wished at most, in the middle."""
        font = self.document().defaultFont()
        font.setFamilies([self._look.serif])
        font.setPixelSize(self._look.size)
        column = QFontMetricsF(font).averageCharWidth() * self._look.column
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle and the same words at the top."""
        if self._put_off:
            # Of several the first tells what the lines were broken for: Qt compares the widths.
            self._resized = event.size(), self._resized[1] if self._resized else event.oldSize()
            return
        position = self.position()
        super().resizeEvent(event)
        # Of the viewport. To ask the viewport itself costs 25 ms the first time (see `viewport`).
        self._width = event.size().width()
        self._centre()
        if position:
            # Qt lays out as much as is in view, and guesses how far the bar will lead.
            height = round(self.document().size().height())
            self.verticalScrollBar().setMaximum(max(height - event.size().height(), 0))
            self.verticalScrollBar().setValue(self._top_of(self._cursor((position, position))))
            self._asked = (position, self.verticalScrollBar().value())

    def _break_lines(self) -> None:
        self._put_off = False
        resized, self._resized = self._resized, None
        if resized is not None:
            self.resizeEvent(QResizeEvent(*resized))
