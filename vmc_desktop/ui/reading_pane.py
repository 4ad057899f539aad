"""The page: shown, marked, stepped through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from vmc_desktop.ui.mark_formats import mark_formats
from vmc_desktop.ui.motion import reduces_motion
from vmc_desktop.ui.page_column import PageColumn
from vmc_desktop.ui.page_text import in_units, named_block, own_words
from vmc_desktop.ui.theme import SPACE
from vmc_desktop.wording import tr

if TYPE_CHECKING:
    from vmc_desktop.models.landing import Spans
    from vmc_desktop.render.look import Look

_FLASH_MS = 1200
_BREATH = 0.28
"""Where a match that was out of view is put: this far down."""


class ReadingPane(PageColumn):
    """Shows a page, with what was found in it.

    ``text_shown`` (number of the page, which is whole), ``passed`` (1 or -1: a step taken before
    the marks came found none), ``stood`` (the match one stands on, from 0, or -1; how many there
    are).
    """

    text_shown = Signal(int)
    passed = Signal(int)
    stood = Signal(int, int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._page = 0
        self._html = ""
        self._text: str | None = ""
        self._own: str | None = None
        self._before: tuple[str, Spans, int] = ("", (), -1)
        self._spans: Spans = ()
        self._current = -1
        self._found: Spans = ()
        self._found_current = -1
        self._marked = True
        self._pending_step = 0
        self._passes_on = False
        self._flash: QTextEdit.ExtraSelection | None = None
        self._noted: Spans = ()
        self._fading = QTimer(self, singleShot=True, interval=_FLASH_MS)
        self._fading.timeout.connect(self._end_flash)
        self.setObjectName("readingPane")
        self.setAccessibleName(tr("ReadingPane", "Page"))
        self.place_clicked.connect(self.show_place)

    @property
    def page(self) -> int:
        """The number of the page shown, one more with every page."""
        return self._page

    def show_page(self, html: str, position: int = 0) -> None:
        """Show a page with this character first in view; its marks come by `set_marks`."""
        if html == self._html:
            # The same page once more, as after a glance: nothing to set anew.
            self.show_position(position)
            if self.whole:
                self.text_shown.emit(self._page)
            return
        if self._text is not None:
            # Of a page that was left before it was whole nothing is known.
            self._before = self._text, self._spans, self._current
        self._html = html
        self._page += 1
        self._spans, self._current, self._pending_step = (), -1, 0
        self._found, self._found_current = (), -1
        self._marked = False
        self._flash = None
        self._noted = ()
        self.setExtraSelections([])
        self._text = self._own = None
        self._fill(html, position)

    def _end_filling(self) -> None:
        self._text, self._own = self.toPlainText(), None
        before, spans, current = self._before
        if self._text == before:
            # The same words in another look: one stands where one stood.
            self._spans, self._current = spans, current
            self._paint_marks()
        self.text_shown.emit(self._page)

    def show_place(self, name: str, flash: bool = False) -> None:
        """Bring a named place of the page into view, and let a passage light up.

        It goes out after a moment; where the reader wants less motion, with the next page.
        """
        self._include(name)
        block = named_block(self._shown, name)
        if block is None:
            return
        cursor = QTextCursor(block)
        self._scroll_to(self._top_of(cursor) - 2 * SPACE)
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
        self.complete()
        return self._text or ""

    def own_text(self) -> str:
        """The text as shown, blank where it speaks of other records: no match stands there."""
        if self._own is None:
            # Once for each page: every letter that is typed asks for it.
            self._own = own_words(self.document(), self.plain_text())
        return self._own

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
        return in_units(self.plain_text(), spans) if spans else ()

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
            self._scroll_to(round(top - height * _BREATH))

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
