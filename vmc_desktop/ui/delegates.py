"""How a line of the tree is painted, and what it has in common with other lists."""

from __future__ import annotations

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
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from vmc_desktop.models.tree import Role
from vmc_desktop.ui.theme import ROW_HEIGHT, SPACE, TINY, UI, Palette, font

Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag
_RADIUS = 6.0
_HALF = SPACE // 2


def draw_ground(
    painter: QPainter, rect: QRect, option: QStyleOptionViewItem, palette: Palette
) -> None:
    """Selection is a ground, focus a ring: one sees both where one is and what is chosen."""
    box = QRectF(rect).adjusted(_HALF, 1, -_HALF, -1)
    colour = _ground(option, palette)
    if colour:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
    if option.state & _State.State_HasFocus:
        painter.setPen(QPen(QColor(palette.accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), _RADIUS, _RADIUS)


def _ground(option: QStyleOptionViewItem, palette: Palette) -> str:
    if option.state & _State.State_Selected:
        focused = option.widget is None or option.widget.hasFocus()
        return palette.chosen if focused else palette.chosen_idle
    return palette.hover if option.state & _State.State_MouseOver else ""


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
        self.right = self.whole.right() - SPACE - _HALF

    def visual(self, rect: QRect) -> QRect:
        """The room as painted; the way back is the same."""
        return QStyle.visualRect(self.direction, self.whole, rect)

    def room(self, left: int, width: int) -> QRect:
        """As painted: a part of the line from ``left`` on."""
        return self.visual(QRect(left, self.whole.top(), width, self.whole.height()))

    def write(self, text: str, face: QFont, metrics: QFontMetrics, colour: str) -> None:
        """Write from the left on, cut off at the right; what follows comes behind it."""
        width = self.right - self.left
        if width < metrics.averageCharWidth():
            return
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        self.painter.setFont(face)
        self.painter.setPen(QColor(colour))
        # Each title runs in its own direction, but all of them stand at the same side.
        self.painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        flags = beginning(self.direction).value | Qt.AlignmentFlag.AlignVCenter.value
        flags |= Qt.TextFlag.TextSingleLine.value
        self.painter.drawText(self.room(self.left, width), flags, shown)
        self.left += metrics.horizontalAdvance(shown) + SPACE


class TreeDelegate(QStyledItemDelegate):
    """A line of the tree: title, an edition's theme as second text, the number of hits.

    It paints the whole row with the arrow of a branch, so that ground and ring are not cut off
    where the indentation ends.
    """

    def __init__(self, palette: Palette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._bold, self._plain = font(UI, bold=True), font(UI)
        self._small = font(TINY, bold=True)
        self._bold_metrics, self._plain_metrics = (
            QFontMetrics(self._bold),
            QFontMetrics(self._plain),
        )
        self._small_metrics = QFontMetrics(self._small)

    def set_palette(self, palette: Palette) -> None:
        """Paint in these colours from now on; the view is to be updated."""
        self._palette = palette

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = Row(painter, option)
        draw_ground(painter, row.whole, option, self._palette)
        if option.state & _State.State_Children:
            self._draw_arrow(row, bool(option.state & _State.State_Open))
        count = index.data(Role.COUNT)
        if count:
            self._draw_count(row, str(count))
        # On the ground of a chosen line faint words would be too faint.
        row.on_ground = bool(_ground(option, self._palette))
        self._draw_words(row, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Every line is as high as the others."""
        return QSize(10 * SPACE, ROW_HEIGHT)

    def _draw_words(self, row: Row, index: Index) -> None:
        faded = index.data(Role.FADED) and not row.on_ground
        faint = self._palette.faint if faded else ""
        title = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        kind = index.data(Role.KIND)
        if kind == "edition":
            row.write(title, self._bold, self._bold_metrics, faint or self._palette.ink)
            detail = str(index.data(Role.DETAIL) or "")
            row.write(detail, self._plain, self._plain_metrics, faint or self._palette.quiet)
            return
        if kind != "panel":
            self._draw_mark(row, str(kind), faint or self._palette.accent)
        row.write(title, self._plain, self._plain_metrics, faint or self._palette.ink)

    def _draw_arrow(self, row: Row, is_open: bool) -> None:
        middle = row.visual(
            QRect(row.left - row.indentation // 2 + 2, row.whole.top(), 1, row.whole.height())
        ).center()
        side = -1 if row.direction == Qt.LayoutDirection.RightToLeft else 1
        points = ((-4, -2), (0, 2), (4, -2)) if is_open else ((-2, -4), (2, 0), (-2, 4))
        pen = QPen(QColor(self._palette.quiet), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        row.painter.setPen(pen)
        row.painter.setBrush(Qt.BrushStyle.NoBrush)
        row.painter.drawPolyline(
            QPolygonF([QPointF(middle.x() + side * x, middle.y() + y) for x, y in points])
        )

    def _draw_count(self, row: Row, text: str) -> None:
        width = max(self._small_metrics.horizontalAdvance(text) + 12, 22)
        room = row.room(row.right - width, width)
        room.setHeight(18)
        room.moveTop(row.whole.top() + (row.whole.height() - 18) // 2)
        row.painter.setPen(Qt.PenStyle.NoPen)
        row.painter.setBrush(QColor(self._palette.mark))
        row.painter.drawRoundedRect(QRectF(room), 9, 9)
        row.painter.setFont(self._small)
        row.painter.setPen(QColor(self._palette.mark_ink))
        row.painter.drawText(room, Qt.AlignmentFlag.AlignCenter.value, text)
        row.right -= width + SPACE

    def _draw_mark(self, row: Row, kind: str, colour: str) -> None:
        """A small sign before the title of what belongs to a panel."""
        middle = QPointF(row.room(row.left, 10).center())
        row.painter.setPen(Qt.PenStyle.NoPen)
        row.painter.setBrush(QColor(colour))
        row.painter.drawPath(quote(middle) if kind == "quotation" else spark(middle))
        row.left += 10 + _HALF + 2


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
