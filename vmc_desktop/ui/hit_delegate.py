"""How a line of the list of hits is painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from vmc_desktop.models.hits import HitLine, HitRole
from vmc_desktop.ui import messages
from vmc_desktop.ui.delegates import beginning, draw_ground, quote, spark
from vmc_desktop.ui.marked_text import Marked, PaintedLine, elided, wrapped
from vmc_desktop.ui.theme import SPACE, TINY, UI, Palette, font

Index = QModelIndex | QPersistentModelIndex
_Side: TypeAlias = Qt.LayoutDirection

_LINE = HitRole.LINE.value
_TITLE_LINE, _PLACE_LINE, _TEXT_LINE = 20, 18, 19
_MARGIN, _END = 2 * SPACE, SPACE
_INDENT = 2 * SPACE + 2
_HALF = SPACE // 2
_ABOVE_PANEL = SPACE + _HALF
_LEAST_DETAIL = 6 * SPACE
_MOST_LINES = 2
_NARROWEST = 5
"""No text of ours is narrower than so many pixels a character: what is longer is not measured."""
_KEPT = 600
"""So many lines are kept laid out; a screen shows about thirty."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A laid out line of text with its place in the row and its colour."""

    line: PaintedLine
    place: QPointF
    ink: str


class HitDelegate(QStyledItemDelegate):
    """A panel with its place in the archive; a passage with its marks; or how many more there are.

    What is laid out is kept until width or palette change, so that painting is only painting.
    """

    def __init__(self, palette: Palette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._bold, self._plain, self._small = font(UI, bold=True), font(UI), font(TINY)
        self._bold_metrics = QFontMetrics(self._bold)
        self._plain_metrics = QFontMetrics(self._plain)
        self._small_metrics = QFontMetrics(self._small)
        self._laid: dict[object, tuple[_Piece, ...]] = {}

    def set_palette(self, palette: Palette) -> None:
        """Paint in these colours from now on; the view is to be updated."""
        self._palette = palette
        self._laid.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        line: HitLine = index.data(_LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRect(option.rect)
        if line.kind == "panel":
            if index.row():
                painter.fillRect(rect.x(), rect.y() + _HALF, rect.width(), 1, self._palette.rule)
            rect.setTop(rect.top() + _HALF + 1)
        draw_ground(painter, rect, option, self._palette)
        self._draw_sign(painter, option, line)
        mark = QColor(self._palette.mark)
        corner = QPointF(option.rect.topLeft())
        for piece in self._pieces(line, option.rect.width(), option.direction):
            piece.line.paint(painter, corner + piece.place, QColor(piece.ink), mark)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its lines need at the width of the list.

        Counted without laying them out: a list measures all its lines, and paints a few.
        """
        line: HitLine = index.data(_LINE)
        widget = option.widget
        width = widget.viewport().width() if hasattr(widget, "viewport") else option.rect.width()
        return QSize(10 * SPACE, self._height(line, width))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Say what was cut off, and nothing where all can be read."""
        line: HitLine | None = index.data(_LINE) if index.isValid() else None
        said = self.cut_off(line, option.rect.width()) if line is not None else ""
        QToolTip.showText(event.globalPos(), said, view)
        return True

    def cut_off(self, line: HitLine, width: int) -> str:
        """The title and the place of a line of this width that cannot be read whole; or ""."""
        if line.kind == "more" or (line.kind == "passage" and not line.leads):
            return ""
        hit, panel = line.hit, line.kind == "panel"
        room = max(width - _MARGIN - _END, 4 * SPACE) if panel else _room(width)
        place = _place(hit.path, hit.title) if panel else ""
        number = messages.number_of_passages(line.number) if panel else ""
        below = "  ·  ".join(part for part in (line.detail, place) if part)
        taken = self._small_metrics.horizontalAdvance(number) + 1 + _MARGIN
        if panel and self._small_metrics.horizontalAdvance(below) > room - taken:
            return f"{hit.title}\n{below}"
        return hit.title if self._bold_metrics.horizontalAdvance(hit.title) > room else ""

    def _height(self, line: HitLine, width: int) -> int:
        if line.kind == "panel":
            return _ABOVE_PANEL + _TITLE_LINE + _PLACE_LINE + _HALF
        if line.snippet is None:
            return 4 * SPACE
        text, room = line.snippet.text, _room(width)
        lines = 1 if text else 0
        if len(text) * _NARROWEST > room or self._plain_metrics.horizontalAdvance(text) > room:
            lines = _MOST_LINES
        return SPACE + (_TITLE_LINE if line.leads else 0) + lines * _TEXT_LINE

    def _pieces(self, line: HitLine, width: int, side: _Side) -> tuple[_Piece, ...]:
        hit = line.hit
        # All that is painted, and nothing else: the score is another with every letter typed.
        shown = (line.kind, line.leads, line.number, line.detail, line.snippet, width, side)
        name = (*shown, hit.title, hit.title_marks, hit.path)
        laid = self._laid.get(name)
        if laid is None:
            if len(self._laid) >= _KEPT:
                self._laid.clear()
            if line.kind == "panel":
                laid = self._lay_panel(line, width, side)
            elif line.kind == "passage":
                laid = self._lay_passage(line, width, side)
            else:
                laid = self._lay_more(line, width, side)
            self._laid[name] = laid
        return laid

    def _lay_panel(self, line: HitLine, width: int, side: _Side) -> tuple[_Piece, ...]:
        hit, room = line.hit, max(width - _MARGIN - _END, 4 * SPACE)
        number = messages.number_of_passages(line.number)
        taken = self._small_metrics.horizontalAdvance(number) + 1
        # The day first: it is short, and the theme behind it may be cut.
        parts = (line.detail, _place(hit.path, hit.title))
        place = Marked("  ·  ".join(part for part in parts if part))
        title = elided(Marked(hit.title, hit.title_marks), self._bold, room)
        left = room - taken - _MARGIN
        mirrored = side == _Side.RightToLeft
        begin = _END if mirrored else _MARGIN
        far = begin if mirrored else begin + room - taken
        near = begin + room - left if mirrored else begin
        top, second = _ABOVE_PANEL, _ABOVE_PANEL + _TITLE_LINE
        quiet = self._palette.quiet
        return (
            self._piece(title, self._bold, room, side, begin, top, self._palette.ink),
            self._piece(
                elided(place, self._small, left), self._small, left, side, near, second, quiet
            ),
            self._piece(Marked(number), self._small, taken, side, far, second, quiet),
        )

    def _lay_passage(self, line: HitLine, width: int, side: _Side) -> tuple[_Piece, ...]:
        room, left, top = _room(width), _left(side), _HALF
        pieces: list[_Piece] = []
        if line.leads:
            title = elided(Marked(line.hit.title, line.hit.title_marks), self._bold, room)
            pieces.append(self._piece(title, self._bold, room, side, left, top, self._palette.ink))
            taken = self._bold_metrics.horizontalAdvance(title.text) + SPACE
            rest = room - taken
            if line.detail and rest >= _LEAST_DETAIL:
                detail = elided(Marked(line.detail), self._small, rest)
                behind = left if side == _Side.RightToLeft else left + taken
                pieces.append(
                    self._piece(
                        detail, self._small, rest, side, behind, top + 1, self._palette.quiet
                    )
                )
            top += _TITLE_LINE
        snippet = line.snippet
        text = Marked(snippet.text, snippet.marks) if snippet is not None else Marked("")
        for part in wrapped(text, self._plain, room, _MOST_LINES) if text.text else ():
            pieces.append(self._piece(part, self._plain, room, side, left, top, self._palette.ink))
            top += _TEXT_LINE
        return tuple(pieces)

    def _lay_more(self, line: HitLine, width: int, side: _Side) -> tuple[_Piece, ...]:
        room = _room(width)
        text = elided(Marked(messages.more_passages(line.number, line.hit.kind)), self._plain, room)
        top = (4 * SPACE - _TEXT_LINE) // 2
        return (self._piece(text, self._plain, room, side, _left(side), top, self._palette.accent),)

    def _piece(
        self, text: Marked, face: QFont, room: int, side: _Side, x: int, y: int, ink: str
    ) -> _Piece:
        line = PaintedLine(text, face, room, self._palette.mark_ink, beginning(side))
        return _Piece(line, QPointF(x, y), ink)

    def _draw_sign(self, painter: QPainter, option: QStyleOptionViewItem, line: HitLine) -> None:
        """The sign of a highlight or a quotation, a point for any other passage."""
        if line.kind == "panel":
            return
        rect = option.rect
        x = _MARGIN + 5
        if option.direction == _Side.RightToLeft:
            x = rect.width() - x
        middle = QPointF(rect.left() + x, rect.top() + _HALF + _TEXT_LINE / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._palette.accent))
        if line.kind == "more":
            _draw_chevron(painter, QPointF(middle.x(), rect.center().y()), self._palette.accent)
        elif line.hit.kind not in ("highlight", "quotation"):
            painter.setBrush(QColor(self._palette.faint))
            painter.drawEllipse(middle, 2, 2)
        elif line.leads:
            drawing = quote if line.hit.kind == "quotation" else spark
            painter.drawPath(drawing(middle))


def _draw_chevron(painter: QPainter, middle: QPointF, colour: str) -> None:
    pen = QPen(QColor(colour), 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = ((-4, -2), (0, 2), (4, -2))
    painter.drawPolyline(QPolygonF([middle + QPointF(x, y) for x, y in points]))


def _room(width: int) -> int:
    """The width of a passage in a list of this width."""
    return max(width - _MARGIN - _INDENT - _END, 4 * SPACE)


def _left(side: _Side) -> int:
    """Where a passage begins; its sign stands before it."""
    return _END if side == _Side.RightToLeft else _MARGIN + _INDENT


def _place(path: tuple[str, ...], title: str) -> str:
    """The titles from the root, without the line's own."""
    above = path[:-1] if path and path[-1] == title else path
    return "  ›  ".join(above)
