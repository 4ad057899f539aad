"""The text that material came as, with the passages marked on which proposals rest."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from vmc_desktop.formats.articles.values import Material, Proposal
from vmc_desktop.ui.theme import BODY, SPACE, Palette, font
from vmc_desktop.wording import tr


class SourceText(QTextEdit):
    """Words to be read and pointed at, never changed.

    ``place_chosen`` (the number of a character of the material).
    """

    place_chosen = Signal(int)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourceText")
        self._palette = palette
        self._wide: list[int] = []
        """Where the characters stand that Qt counts as two."""
        self._marked: tuple[Proposal, ...] = ()
        self._entering: frozenset[int] = frozenset()
        self._chosen = 0
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setTabChangesFocus(True)
        self.setFont(font(BODY))
        self.document().setDocumentMargin(2 * SPACE)
        self.setAccessibleName(tr("SourceText", "Text of the source"))

    def show_material(self, material: Material) -> None:
        """Show another text, its headings bold."""
        self._wide = [n for n, char in enumerate(material.text) if ord(char) > 0xFFFF]
        self.setPlainText(material.text)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        block = QTextBlockFormat()
        block.setLineHeight(130, int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value))
        cursor.mergeBlockFormat(block)
        self._narrow_gaps()
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.Bold)
        for one in material.paragraphs:
            if one.kind == "heading":
                self._over(one.start, one.end).mergeCharFormat(strong)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def mark(self, proposals: Iterable[Proposal], entering: Iterable[int]) -> None:
        """Mark the passages of what will enter."""
        self._marked, self._entering = tuple(proposals), frozenset(entering)
        self._paint()

    def show_passage(self, proposal: Proposal | None) -> None:
        """Mark this passage above all others, and scroll to it."""
        self._chosen = proposal.number if proposal is not None else 0
        self._paint()
        if proposal is None:
            return
        cursor = self._over(proposal.passage.start, proposal.passage.start)
        self.setTextCursor(cursor)
        place, room = self.cursorRect().top(), self.viewport().height()
        if not SPACE < place < room * 2 // 3:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + place - room // 4)

    def set_palette(self, palette: Palette) -> None:
        """Mark in these colours from now on."""
        self._palette = palette
        self._paint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses what rests on the passage under it."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            place = self.cursorForPosition(event.position().toPoint()).position()
            self.place_chosen.emit(self._character(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses what rests on the passage at the cursor."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.place_chosen.emit(self._character(self.textCursor().position()))
            return
        super().keyPressEvent(event)

    def _paint(self) -> None:
        made = []
        palette = self._palette
        for one in self._marked:
            if one.number in self._entering and one.number != self._chosen:
                made.append(self._painted(one, palette.chosen, ""))
        chosen = [one for one in self._marked if one.number == self._chosen]
        made += [self._painted(one, palette.mark, palette.mark_ink) for one in chosen]
        self.setExtraSelections(made)

    def _painted(self, one: Proposal, ground: str, ink: str) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._over(one.passage.start, one.passage.end)
        form = QTextCharFormat()
        form.setBackground(QColor(ground))
        if ink:
            form.setForeground(QColor(ink))
        selection.format = form
        return selection

    def _narrow_gaps(self) -> None:
        """Between two paragraphs the text has an empty one."""
        gap = QTextBlockFormat()
        gap.setLineHeight(SPACE, int(QTextBlockFormat.LineHeightTypes.FixedHeight.value))
        block = self.document().begin()
        while block.isValid():
            if not block.text():
                QTextCursor(block).mergeBlockFormat(gap)
            block = block.next()

    def _over(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start + bisect_right(self._wide, start - 1))
        cursor.setPosition(end + bisect_right(self._wide, end - 1), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _character(self, place: int) -> int:
        """Qt's place in the text as a character of it."""
        before = 0
        for number, wide in enumerate(self._wide):
            if wide + number >= place:
                break
            before = number + 1
        return place - before
