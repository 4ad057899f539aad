"""Single lines in one typeface, laid out once and painted often."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption

_KEPT = 400
"""So many lines are kept; a screen shows about sixty."""


@dataclass(frozen=True, slots=True)
class _Line:
    layout: QTextLayout
    height: float
    taken: int


class Writing:
    """Writes in one typeface.

    Shaping a title, cutting it and measuring what is left takes ten times as long as painting it,
    and a tree writes the same titles with every letter that is typed.
    """

    def __init__(self, face: QFont) -> None:
        self._face = face
        self._metrics = QFontMetrics(face)
        self._least = self._metrics.averageCharWidth()
        self._lines: dict[tuple[str, int, Qt.AlignmentFlag], _Line] = {}
        self._widths: dict[str, int] = {}

    def width_of(self, text: str) -> int:
        """How wide a short text is."""
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) >= _KEPT:
                self._widths.clear()
            width = self._widths[text] = self._metrics.horizontalAdvance(text)
        return width

    def write(
        self, painter: QPainter, text: str, room: QRect, side: Qt.AlignmentFlag, colour: str
    ) -> int:
        """Write in the middle of a room's height, cut off at its end.

        Returns:
            The width that the text took; 0 where there is no room for a letter.
        """
        if room.width() < self._least:
            return 0
        line = self._line(text, room.width(), side)
        painter.setPen(QColor(colour))
        top = room.top() + (room.height() - line.height) / 2
        line.layout.draw(painter, QPointF(room.left(), top))
        return line.taken

    def _line(self, text: str, width: int, side: Qt.AlignmentFlag) -> _Line:
        name = (text, width, side)
        line = self._lines.get(name)
        if line is None:
            if len(self._lines) >= _KEPT:
                self._lines.clear()
            line = self._lines[name] = self._lay(text, width, side)
        return line

    def _lay(self, text: str, width: int, side: Qt.AlignmentFlag) -> _Line:
        shown = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        layout = QTextLayout(shown, self._face)
        layout.setCacheEnabled(True)
        option = QTextOption(side)
        # Each title runs in its own direction, but all of them stand at the same side.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(width)
        layout.endLayout()
        return _Line(layout, line.height(), self._metrics.horizontalAdvance(shown))
