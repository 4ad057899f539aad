"""What stands beside a page: its numbered sources and its people."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from vmc_desktop.domain import Source
from vmc_desktop.models.beside import Beside, BesideRole
from vmc_desktop.ui.theme import SPACE, TINY, UI, Palette, font

Index = QModelIndex | QPersistentModelIndex
_EDGE = 2 * SPACE
_NUMBER = 3 * SPACE
_TITLE_LINES = 3
_DETAIL_LINES = 4


class _BesideDelegate(QStyledItemDelegate):
    """Draws a heading, a numbered source or a person, in as many lines as it needs."""

    def __init__(self, palette: Palette, parent: QListView) -> None:
        super().__init__(parent)
        self._view = parent
        self._palette = palette
        self._heading, self._title, self._detail = font(TINY, bold=True), font(UI), font(TINY)

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """As high as its lines at the width of the list."""
        width = self._view.viewport().width()
        if index.data(BesideRole.KIND) == "heading":
            return QSize(width, 5 * SPACE if index.row() else 4 * SPACE)
        room = width - self._left(index) - _EDGE
        title = _lines(index.data(), self._title, room, _TITLE_LINES)
        detail = _lines(index.data(BesideRole.DETAIL), self._detail, room, _DETAIL_LINES)
        height = len(title) * QFontMetrics(self._title).lineSpacing()
        height += len(detail) * QFontMetrics(self._detail).lineSpacing()
        return QSize(width, height + SPACE + SPACE // 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it on its ground."""
        painter.save()
        rect: QRect = option.rect
        if index.data(BesideRole.KIND) == "heading":
            painter.setFont(self._heading)
            painter.setPen(QColor(self._palette.quiet))
            place = rect.adjusted(_EDGE, 0, -_EDGE, -SPACE // 2)
            painter.drawText(place, Qt.AlignmentFlag.AlignBottom, index.data())
        else:
            self._paint_ground(painter, option, rect)
            self._paint_row(painter, rect, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        state = option.state
        ground = None
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_Selected:
            ground = self._palette.chosen
        elif state & QStyle.StateFlag.State_MouseOver:
            ground = self._palette.hover
        if ground is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(rect.adjusted(SPACE // 2, 0, -SPACE // 2, 0), 4, 4)

    def _paint_row(self, painter: QPainter, rect: QRect, index: Index) -> None:
        left, room = rect.left() + self._left(index), rect.width() - self._left(index) - _EDGE
        top = rect.top() + SPACE // 2 + 2
        number = index.data(BesideRole.NUMBER)
        if number:
            painter.setFont(self._title)
            painter.setPen(QColor(self._palette.accent))
            painter.drawText(
                QRect(rect.left() + _EDGE, top, _NUMBER, QFontMetrics(self._title).lineSpacing()),
                Qt.AlignmentFlag.AlignLeft,
                str(number),
            )
        texts = (
            (index.data(), self._title, self._palette.ink, _TITLE_LINES),
            (index.data(BesideRole.DETAIL), self._detail, self._palette.quiet, _DETAIL_LINES),
        )
        for text, face, colour, most in texts:
            painter.setFont(face)
            painter.setPen(QColor(colour))
            metrics = QFontMetrics(face)
            for line in _lines(text, face, room, most):
                painter.drawText(QPoint(left, top + metrics.ascent()), line)
                top += metrics.lineSpacing()

    def _left(self, index: Index) -> int:
        return _EDGE + (_NUMBER if index.data(BesideRole.NUMBER) else 0)


class SidePanel(QListView):
    """The list beside the page.

    ``source_chosen`` (number, `Source`, its place on the screen), ``person_chosen`` (name).
    """

    source_chosen = Signal(int, object, QRect)
    person_chosen = Signal(str)

    def __init__(self, model: Beside, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = _BesideDelegate(palette, self)
        self.setObjectName("sidePanel")
        self.setAccessibleName(self.tr("Sources and people of this page"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.clicked.connect(self._choose)

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self._delegate.set_palette(palette)
        self.viewport().update()

    def _choose(self, index: QModelIndex) -> None:
        source = index.data(BesideRole.SOURCE)
        if isinstance(source, Source):
            rect = self.visualRect(index)
            place = QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())
            self.source_chosen.emit(index.data(BesideRole.NUMBER), source, place)
        elif index.data(BesideRole.KIND) == "person":
            self.person_chosen.emit(index.data())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what one stands on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew at another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _lines(text: str, face: QFont, room: int, most: int) -> list[str]:
    """The text broken into at most so many lines, the last one shortened."""
    if not text or room <= 0:
        return []
    layout = QTextLayout(text, face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(text)]
    lines = [text[a:b].strip() for a, b in zip(starts, ends, strict=True)]
    if len(lines) > most:
        rest = text[starts[most - 1] :].strip()
        metrics = QFontMetrics(face)
        lines = [*lines[: most - 1], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room)]
    return lines
