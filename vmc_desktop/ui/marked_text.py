"""Lines of text with marked words, measured once and painted often.

A `QTextLayout` a line: right for every script, and cheap, where a `QTextDocument` a row is not.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

Spans = tuple[tuple[int, int], ...]
_ELLIPSIS = "…"
_LEAD = 0.35
"""Where a passage is cut at its front, its first mark stands so far along the last line."""
_FILL = 0.85
"""So much of a line is filled for sure before a word is taken to the next."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with (start, end) offsets of its marked parts, in order and apart."""

    text: str
    marks: Spans = ()

    def part(self, start: int, end: int) -> Marked:
        """What stands between two offsets, with the marks that fall there."""
        marks = (
            (max(left, start) - start, min(right, end) - start)
            for left, right in self.marks
            if left < end and right > start
        )
        return Marked(self.text[start:end], tuple(marks))

    def after(self, lead: str) -> Marked:
        """The same behind some more text."""
        moved = ((left + len(lead), right + len(lead)) for left, right in self.marks)
        return Marked(lead + self.text, tuple(moved))


def spans(value: object) -> Spans:
    """Offsets as a model hands them out: Qt may have made lists of the tuples."""
    pairs = value if isinstance(value, Iterable) else ()
    return tuple((int(start), int(end)) for start, end in pairs)


def elided(passage: Marked, face: QFont, width: float) -> Marked:
    """The passage on one line of this width, cut with an ellipsis where it is too long."""
    metrics = QFontMetricsF(face)
    text = metrics.elidedText(passage.text, Qt.TextElideMode.ElideRight, max(width, 0))
    if text == passage.text:
        return passage
    kept = max(len(text) - 1, 0)
    shown = passage.part(0, kept)
    return Marked(shown.text + _ELLIPSIS, shown.marks)


def wrapped(passage: Marked, face: QFont, width: float, count: int) -> tuple[Marked, ...]:
    """The passage on ``count`` lines at most; its first mark is among what is shown."""
    passage = _led_in(passage, face, width, count)
    layout = QTextLayout(passage.text, face)
    lines: list[Marked] = []
    layout.beginLayout()
    for last in (False,) * (count - 1) + (True,):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, 1))
        start = line.textStart()
        end = len(passage.text) if last else start + line.textLength()
        lines.append(elided(_trimmed(passage.part(start, end)), face, width))
    layout.endLayout()
    return tuple(lines)


def _trimmed(line: Marked) -> Marked:
    return line.part(0, len(line.text.rstrip()))


def _led_in(passage: Marked, face: QFont, width: float, count: int) -> Marked:
    """Cut the front at a word, where the first mark would not be seen otherwise."""
    if not passage.marks:
        return passage
    text, (start, end) = passage.text, passage.marks[0]
    advance = QFontMetricsF(face).horizontalAdvance
    # Lines break at words, so the room of those before the last is not counted on in full.
    room = width * (_FILL * (count - 1) + 1) - advance(_ELLIPSIS * 3)
    if advance(text[:end]) <= room:
        return passage
    lead = max(room - width * (1 - _LEAD), room - advance(text[start:]))
    cut = start
    while True:
        earlier = text.rfind(" ", 0, max(cut - 1, 0)) + 1
        if earlier == cut or advance(text[earlier:start]) > min(
            lead, room - advance(text[start:end])
        ):
            break
        cut = earlier
    return passage.part(cut, len(text)).after(f"{_ELLIPSIS} ") if cut else passage


class PaintedLine:
    """One line, laid out for painting at any place."""

    def __init__(
        self,
        line: Marked,
        face: QFont,
        width: float,
        mark_ink: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._layout = QTextLayout(line.text, face)
        self._layout.setCacheEnabled(True)
        option = QTextOption(side)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self._layout.setTextOption(option)
        self._layout.setFormats([_marked(start, end, mark_ink) for start, end in line.marks])
        self._layout.beginLayout()
        row = self._layout.createLine()
        row.setLineWidth(max(width, 1))
        self._layout.endLayout()
        self._marks = [_extent(row, start, end) for start, end in line.marks]

    def paint(self, painter: QPainter, place: QPointF, ink: QColor, mark: QColor) -> None:
        """Paint at a place (its upper left corner); marked parts on rounded grounds."""
        if self._marks:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mark)
            for extent in self._marks:
                painter.drawRoundedRect(extent.translated(place), 3, 3)
        painter.setPen(ink)
        self._layout.draw(painter, place)


def _marked(start: int, end: int, ink: str) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, end - start
    made.format = QTextCharFormat()
    made.format.setForeground(QColor(ink))
    return made


def _extent(line: QTextLine, start: int, end: int) -> QRectF:
    left, right = sorted((_x(line, start), _x(line, end)))
    return QRectF(left - 1.5, 0.5, right - left + 3, line.height() - 1)


def _x(line: QTextLine, offset: int) -> float:
    # Qt hands out the offset it came to as well; the types of PySide do not say so.
    x, _ = cast("tuple[float, int]", line.cursorToX(offset))
    return x
