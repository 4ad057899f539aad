"""A page laid out in a column in the middle, part by part, and the place where one reads it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QWidget

from vmc_desktop.ui.after_painting import AfterPainting
from vmc_desktop.ui.filling import Filling
from vmc_desktop.ui.linked_text import LinkedText
from vmc_desktop.ui.theme import SPACE

if TYPE_CHECKING:
    from vmc_desktop.render.look import Look

_MARGIN = 4 * SPACE
_FILLS = 9.0
"""So many characters of HTML fill a line of pixels, at the usual size of text."""
_USUAL = 15


class PageColumn(LinkedText):
    """Lays a page out as wide as is wished at most, and keeps the place at another width.

    What is seen of a page is there at once, the rest follows in a moment, a part after each
    painting; whoever asks for its text, or to be led to a place of it, finds it there.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown = super().document()
        self._filling = Filling(self._shown, self._grow, self)
        self._reaching = False
        self._ended = True
        self._asked = (0, 0)
        self._width = 0
        self._put_off = False
        self._resized: tuple[QSize, QSize] | None = None
        self._breaking = AfterPainting(self._break_lines, self, paintings=2)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that comes while a page is laid out has its lines broken again.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))
        bar.setEnabled(False)  # Until a page does not fit: the range tells of changes alone.
        bar.valueChanged.connect(self._reach)
        self._shown.setDocumentMargin(0)
        self._dress()

    def set_look(self, look: Look) -> None:
        """Take the colours of this look; the page itself is rendered anew by who made it."""
        self._look = look
        self._dress()

    def _fill(self, html: str, position: int) -> None:
        """Set a page with this character first in view: so much at once as will be seen.

        It is laid out once, in its column, at the width there is by now.
        """
        document = self._shown
        self._ended = True  # The place comes first.
        document.setLayoutEnabled(False)
        document.clear()
        self._asked = (0, self.verticalScrollBar().value())  # Its places are gone with it.
        self._break_lines()  # Costs nothing now.
        fills = _FILLS * (_USUAL / self._look.size) ** 2
        self.setHtml(self._filling.begin(html, round(fills * self.height())))
        self._centre()
        document.setLayoutEnabled(True)
        self.show_position(position)
        self._ended = False
        self._look_whether_whole()
        if not self.isVisible():
            self._filling.ask()

    def _grow(self) -> None:
        """A part more is there."""
        self._stretch_bar()
        self._filling.ask()
        self._look_whether_whole()

    def _look_whether_whole(self) -> None:
        if self.whole and not self._ended:
            self._ended = True
            self._end_filling()

    def _end_filling(self) -> None:
        """The page is whole."""

    def _stretch_bar(self) -> None:
        """Let the bar lead as far as the whole page will, so that it hardly moves meanwhile."""
        height = self._shown.size().height() / self._filling.share
        self.verticalScrollBar().setMaximum(max(round(height) - self.height(), 0))

    def _scroll_to(self, value: int) -> None:
        """Scroll, once what will be in view is there."""
        self._until(lambda: self._shown.size().height() >= value + self.height())
        if not self.whole:
            self._stretch_bar()
        self.verticalScrollBar().setValue(value)
        self._look_whether_whole()

    def _until(self, enough: Callable[[], bool]) -> None:
        self._reaching = True
        self._filling.until(enough)
        self._reaching = False

    def _include(self, name: str) -> None:
        """Let the page lead as far as a named place."""
        self._until(self._filling.reaches(name))
        self._look_whether_whole()

    def _reach(self, value: int) -> None:
        """The reader scrolls, perhaps to what is still to come."""
        if not self.whole and not self._reaching:
            self._scroll_to(value)

    def complete(self) -> None:
        """Let the page be whole, now."""
        if self._filling.left:
            self._reaching = True
            self._filling.complete()
            self._reaching = False
            self._look_whether_whole()

    @property
    def whole(self) -> bool:
        """Whether all of the page is there."""
        return not self._filling.left

    def document(self) -> QTextDocument:
        """The page as Qt has it, whole."""
        self.complete()
        return self._shown

    def toPlainText(self) -> str:  # noqa: N802  Qt's name
        """The text of the page, whole."""
        self.complete()
        return super().toPlainText()

    def selectAll(self) -> None:  # noqa: N802  Qt's name
        """Select the page, whole."""
        self.complete()
        super().selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is there is on the screen now: the next part may come."""
        super().paintEvent(event)
        self._filling.ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key may lead anywhere in the page, or take all of it."""
        self.complete()
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What one begins to select does not grow meanwhile."""
        self.complete()
        super().mousePressEvent(event)

    def break_lines_anew(self) -> None:
        """Lay the page out again, because other typefaces are there now."""
        self._shown.markContentsDirty(0, self._shown.characterCount())

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
        self._until(lambda: self._shown.characterCount() > position + 1)
        position = max(0, min(position, self._shown.characterCount() - 1))
        cursor = self._cursor((position, position))
        self.setTextCursor(QTextCursor(self._shown))
        self._scroll_to(0 if position == 0 else self._top_of(cursor))
        self._asked = (position, self.verticalScrollBar().value())

    def _cursor(self, span: tuple[int, int]) -> QTextCursor:
        cursor = QTextCursor(self._shown)
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _top_of(self, cursor: QTextCursor) -> int:
        return self.cursorRect(cursor).top() + self.verticalScrollBar().value()

    def _centre(self) -> None:
        """Keep the column as wide as is wished at most, in the middle."""
        font = self._shown.defaultFont()
        font.setFamilies([self._look.serif])
        font.setPixelSize(self._look.size)
        column = QFontMetricsF(font).averageCharWidth() * self._look.column
        room = self._width
        margin = max(_MARGIN if room > 10 * _MARGIN else _MARGIN / 2, (room - column) / 2)
        frame = self._shown.rootFrame()
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
            self._stretch_bar()
            self._scroll_to(self._top_of(self._cursor((position, position))))
            self._asked = (position, self.verticalScrollBar().value())

    def _break_lines(self) -> None:
        self._put_off = False
        resized, self._resized = self._resized, None
        if resized is not None:
            self.resizeEvent(QResizeEvent(*resized))
