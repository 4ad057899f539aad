"""How a line of the tree is painted, and what it has in common with other lists."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from vmc_desktop.models.tree import Role, TreeLine
from vmc_desktop.ui.theme import ROW_HEIGHT, SPACE, TINY, UI, Palette, font
from vmc_desktop.ui.writing import Writing

Index = QModelIndex | QPersistentModelIndex
_SELECTED, _FOCUSED, _UNDER_MOUSE, _BRANCH, _OPEN = (
    flag.value
    for flag in (
        QStyle.StateFlag.State_Selected,
        QStyle.StateFlag.State_HasFocus,
        QStyle.StateFlag.State_MouseOver,
        QStyle.StateFlag.State_Children,
        QStyle.StateFlag.State_Open,
    )
)
_LINE = Role.LINE.value
_RADIUS = 6.0
MARGIN = SPACE // 2
"""Nothing of a line is painted so near to either side of its list, in pixels."""


def draw_ground(
    painter: QPainter, rect: QRect, option: QStyleOptionViewItem, palette: Palette
) -> int:
    """Selection is a ground, focus a ring: one sees both where one is and what is chosen.

    Returns:
        The state of the line. PySide makes an enum of it whenever it is asked for, and a list of
        a screen's length asked for it a hundred times.
    """
    state = option.state.value
    colour = _ground(state, option, palette)
    if not colour and not state & _FOCUSED:
        return state
    box = QRectF(rect).adjusted(MARGIN, 1, -MARGIN, -1)
    if colour:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    if state & _FOCUSED:
        painter.setPen(QPen(QColor(palette.accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), _RADIUS, _RADIUS)
    return state


def _ground(state: int, option: QStyleOptionViewItem, palette: Palette) -> str:
    if state & _SELECTED:
        focused = option.widget is None or option.widget.hasFocus()
        return palette.chosen if focused else palette.chosen_idle
    return palette.hover if state & _UNDER_MOUSE else ""


@cache
def _arrow(is_open: bool, side: int) -> QPolygonF:
    """The sign of a branch around its middle; ``side`` -1: it points to the left."""
    points = ((-4, -2), (0, 2), (4, -2)) if is_open else ((-2, -4), (2, 0), (-2, 4))
    return QPolygonF([QPointF(side * x, y) for x, y in points])


@cache
def beginning(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """The side where the interface begins, whatever the direction of a text."""
    side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
    return side | Qt.AlignmentFlag.AlignAbsolute


class Row:
    """One line's room: places are counted as if one read from the left, and mirrored to paint."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self.painter = painter
        self.on_ground = False
        self.direction = option.direction
        self.whole = QRect(option.rect)
        self.indentation = 0
        if isinstance(option.widget, QTreeView):
            self.whole.setLeft(0)
            self.whole.setRight(option.widget.viewport().width() - 1)
            self.indentation = option.widget.indentation()
        inner = self.visual(option.rect)
        self.left = inner.left()
        self.right = self.whole.right() - SPACE - MARGIN

    def visual(self, rect: QRect) -> QRect:
        """The room as painted; the way back is the same."""
        if self.direction == Qt.LayoutDirection.LeftToRight:
            return rect
        return QStyle.visualRect(self.direction, self.whole, rect)

    def room(self, left: int, width: int) -> QRect:
        """As painted: a part of the line from ``left`` on."""
        return self.visual(QRect(left, self.whole.top(), width, self.whole.height()))

    def write(self, text: str, writing: Writing, colour: str) -> None:
        """Write from the left on, cut off at the right; what follows comes behind it."""
        if text and self.right > self.left:
            room = self.room(self.left, self.right - self.left)
            taken = writing.write(self.painter, text, room, beginning(self.direction), colour)
            self.left += taken + SPACE if taken else 0


class TreeDelegate(QStyledItemDelegate):
    """A line of the tree: title, an edition's theme as second text, the number of hits.

    It paints the whole row with the arrow of a branch, so that ground and ring are not cut off
    where the indentation ends.
    """

    def __init__(self, palette: Palette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._bold, self._plain = Writing(font(UI, bold=True)), Writing(font(UI))
        self._small = Writing(font(TINY, bold=True))
        self._arrow = QPen(QColor(palette.quiet), 1.6)
        self._arrow.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._arrow.setJoinStyle(Qt.PenJoinStyle.RoundJoin)

    def set_palette(self, palette: Palette) -> None:
        """Paint in these colours from now on; the view is to be updated."""
        self._palette = palette
        self._arrow.setColor(QColor(palette.quiet))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = Row(painter, option)
        state = draw_ground(painter, row.whole, option, self._palette)
        if state & _BRANCH:
            self._draw_arrow(row, bool(state & _OPEN))
        line: TreeLine | None = index.data(_LINE)
        if line is not None and line.count:
            self._draw_count(row, str(line.count))
        # On the ground of a chosen line faint words would be too faint.
        row.on_ground = bool(state & (_SELECTED | _UNDER_MOUSE))
        self._draw_words(row, index, line)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Every line is as high as the others."""
        return QSize(10 * SPACE, ROW_HEIGHT)

    def _draw_words(self, row: Row, index: Index, line: TreeLine | None) -> None:  # noqa: ARG002
        if line is None:
            return
        faint = self._palette.faint if line.faded and not row.on_ground else ""
        if line.kind == "edition":
            row.write(line.title, self._bold, faint or self._palette.ink)
            row.write(line.detail, self._plain, faint or self._palette.quiet)
            return
        if line.kind != "panel":
            self._draw_mark(row, line.kind, faint or self._palette.accent)
        row.write(line.title, self._plain, faint or self._palette.ink)

    def _draw_arrow(self, row: Row, is_open: bool) -> None:
        middle = row.visual(
            QRect(row.left - row.indentation // 2 + 2, row.whole.top(), 1, row.whole.height())
        ).center()
        side = -1 if row.direction == Qt.LayoutDirection.RightToLeft else 1
        row.painter.setPen(self._arrow)
        row.painter.setBrush(Qt.BrushStyle.NoBrush)
        row.painter.drawPolyline(_arrow(is_open, side).translated(middle))

    def _draw_count(self, row: Row, text: str) -> None:
        width = max(self._small.width_of(text) + 12, 22)
        room = row.room(row.right - width, width)
        room.setHeight(18)
        room.moveTop(row.whole.top() + (row.whole.height() - 18) // 2)
        row.painter.setPen(Qt.PenStyle.NoPen)
        row.painter.setBrush(QColor(self._palette.mark))
        row.painter.drawRoundedRect(QRectF(room), 9, 9)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._small.write(row.painter, text, room, middle, self._palette.mark_ink)
        row.right -= width + SPACE

    def _draw_mark(self, row: Row, kind: str, colour: str) -> None:
        """A small sign before the title of what is neither edition nor panel.

        It hangs where a branch has its arrow: titles of one depth begin in one line, and the
        highlights of an edition do not look like those of its last panel.
        """
        hangs = row.indentation > 0
        middle = QPointF(row.room(row.left - (14 if hangs else 0), 10).center())
        row.painter.setPen(Qt.PenStyle.NoPen)
        row.painter.setBrush(QColor(colour))
        row.painter.drawPath(quote(middle) if kind == "quotation" else spark(middle))
        row.left += 0 if hangs else 10 + MARGIN + 2


def spark(middle: QPointF) -> QPainterPath:
    """The four-pointed star of the icon "highlight", 10 pixels wide."""
    path = QPainterPath(middle + QPointF(0, -5))
    for x, y in ((5, 0), (0, 5), (-5, 0), (0, -5)):
        path.quadTo(middle, middle + QPointF(x, y))
    return path


def quote(middle: QPointF) -> QPainterPath:
    """Two commas, 10 pixels wide."""
    path = QPainterPath()
    for x in (-2.7, 2.7):
        place = middle + QPointF(x, 0.5)
        path.addEllipse(place, 2, 2)
        tail = QPainterPath(place + QPointF(-2, 0))
        tail.quadTo(place + QPointF(-2, -4), place + QPointF(1.5, -4.5))
        tail.quadTo(place + QPointF(-0.5, -3), place)
        tail.closeSubpath()
        path = path.united(tail)
    return path
