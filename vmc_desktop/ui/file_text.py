"""The file beside its form: the same text, to be read and typed into, the field's lines marked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QColor, QFontDatabase, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from vmc_desktop.ui.theme import SPACE, TINY, Palette
from vmc_desktop.wording import tr

_Lines = tuple[int, int]


class FileText(QPlainTextEdit):
    """The text of a file; ``typed`` (str): the reader changed it here."""

    typed = Signal(str)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._here: _Lines | None = None
        self._wrong: tuple[int, ...] = ()
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(TINY)
        self.setFont(fixed)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(SPACE)
        self.setAccessibleName(tr("Forms", "Text of the file"))
        self.textChanged.connect(lambda: self.typed.emit(self.toPlainText()))

    def show_text(self, text: str) -> None:
        """Show another text; what both have stays where it is on the screen."""
        was = self.toPlainText()
        if was == text:
            return
        start, most = 0, min(len(was), len(text))
        while start < most and was[start] == text[start]:
            start += 1
        end = 0
        while end < most - start and was[-1 - end] == text[-1 - end]:
            end += 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(was[:start]))
        cursor.setPosition(_units(was[: len(was) - end]), QTextCursor.MoveMode.KeepAnchor)
        with QSignalBlocker(self):
            cursor.insertText(text[start : len(text) - end])
        self._paint()

    def mark(self, lines: _Lines | None) -> None:
        """Mark the lines of the field that is typed into, and bring them into view."""
        self._here = lines
        self._paint()
        if lines is None or self.hasFocus():
            return
        block = self.document().findBlockByNumber(lines[0])
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            place = self.cursorRect().top()
            if not 0 <= place < self.viewport().height() * 3 // 4:
                self.centerCursor()

    def show_problems(self, lines: Iterable[int]) -> None:
        """Underline lines, from 0."""
        self._wrong = tuple(lines)
        self._paint()

    def set_palette(self, palette: Palette) -> None:
        """Mark in these colours from now on."""
        self._palette = palette
        self._paint()

    def _paint(self) -> None:
        made = []
        if self._here is not None:
            made += [self._line(number, self._palette.chosen) for number in range(*self._here)]
        made += [self._line(number, self._palette.warn_tint) for number in self._wrong]
        self.setExtraSelections(made)

    def _line(self, number: int, ground: str) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document().findBlockByNumber(number))
        # All of a line that is broken into several on the screen.
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        form = QTextCharFormat()
        form.setBackground(QColor(ground))
        form.setProperty(QTextFormat.Property.FullWidthSelection, True)
        selection.cursor, selection.format = cursor, form
        return selection


def _units(text: str) -> int:
    """How many characters Qt counts."""
    return len(text) + sum(ord(char) > 0xFFFF for char in text)
