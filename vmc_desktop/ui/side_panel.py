"""What stands beside a page: its sources with what rests on them, its people, its neighbours."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
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
from vmc_desktop.models.beside import Beside, BesideRole, BesideRow
from vmc_desktop.ui.after_painting import AfterPainting
from vmc_desktop.ui.theme import SPACE, TINY, UI, Palette, font
from vmc_desktop.wording import tr

Index = QModelIndex | QPersistentModelIndex
_ROW = BesideRole.ROW.value
_EDGE = 2 * SPACE
_NUMBER = 3 * SPACE
_RESTING = 5 * SPACE
"""Room at the end of a source: how many passages rest on it, and the arrow that lists them."""
_TITLE_LINES = 3
_DETAIL_LINES = 4
_KEPT = 2_000


class _BesideDelegate(QStyledItemDelegate):
    """Draws a heading, a source, a passage, a person or a panel, in as many lines as it needs."""

    def __init__(self, palette: Palette, parent: QListView) -> None:
        super().__init__(parent)
        self._view = parent
        self._palette = palette
        self._broken: dict[tuple[str, bool, int, int], list[str]] = {}
        self._heading, self._title, self._detail = font(TINY, bold=True), font(UI), font(TINY)
        self._title_metrics = QFontMetrics(self._title)
        self._detail_metrics = QFontMetrics(self._detail)

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """As high as its lines at the width of the list."""
        width, row = self._view.viewport().width(), index.data(_ROW)
        if row.kind == "heading":
            return QSize(width, 5 * SPACE if index.row() else 4 * SPACE)
        room = _room(width, row)
        if row.kind == "passage":
            said = self._lines(row.title, self._detail, room, _DETAIL_LINES)
            return QSize(width, len(said) * self._detail_metrics.lineSpacing() + SPACE)
        title = self._lines(row.title, self._title, room, _TITLE_LINES)
        detail = self._lines(row.detail, self._detail, room, _DETAIL_LINES)
        height = len(title) * self._title_metrics.lineSpacing()
        height += len(detail) * self._detail_metrics.lineSpacing()
        return QSize(width, height + SPACE + SPACE // 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw it on its ground."""
        painter.save()
        rect: QRect = option.rect
        row: BesideRow = index.data(_ROW)
        if row.kind == "heading":
            painter.setFont(self._heading)
            painter.setPen(QColor(self._palette.quiet))
            place = rect.adjusted(_EDGE, 0, -_EDGE, -SPACE // 2)
            painter.drawText(place, Qt.AlignmentFlag.AlignBottom, row.title)
        else:
            self._paint_ground(painter, option, rect)
            # Each text in the direction of its own words, at the side where the interface begins.
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            if row.passages:
                self._paint_resting(painter, rect, row)
            if row.kind == "passage":
                self._paint_passage(painter, rect, row)
            else:
                self._paint_row(painter, rect, row)
        painter.restore()

    def _paint_resting(self, painter: QPainter, rect: QRect, row: BesideRow) -> None:
        """How many passages rest on a source, with an arrow: onwards, or down once they show."""
        metrics = self._detail_metrics
        top = rect.top() + SPACE // 2 + 2 + self._title_metrics.ascent()
        number = str(len(row.passages))
        taken = metrics.horizontalAdvance(number)
        painter.setFont(self._detail)
        painter.setPen(QColor(self._palette.quiet))
        self._write(painter, rect, rect.width() - 3 * SPACE - taken, top, number)
        backwards = self._view.isRightToLeft()
        arrow = rect.left() + 2 * SPACE if backwards else rect.right() - 2 * SPACE
        middle = QPointF(arrow, top - metrics.xHeight() / 2)
        is_open = row.open
        points = ((-4, -2), (0, 2), (4, -2)) if is_open else ((-2, -4), (2, 0), (-2, 4))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._palette.quiet), 1.6))
        painter.drawPolyline(
            QPolygonF([middle + QPointF(-x if backwards else x, y) for x, y in points])
        )

    def _paint_passage(self, painter: QPainter, rect: QRect, row: BesideRow) -> None:
        left, room = _left(row), _room(rect.width(), row)
        metrics = self._detail_metrics
        line = rect.top() + SPACE // 2 + metrics.ascent()
        painter.setFont(self._detail)
        painter.setPen(QColor(self._palette.accent))
        self._write(painter, rect, left - 4 * SPACE, line, row.detail)
        painter.setPen(QColor(self._palette.ink))
        for said in self._lines(row.title, self._detail, room, _DETAIL_LINES):
            self._write(painter, rect, left, line, said)
            line += metrics.lineSpacing()

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

    def _paint_row(self, painter: QPainter, rect: QRect, row: BesideRow) -> None:
        left, room = _left(row), _room(rect.width(), row)
        top = rect.top() + SPACE // 2 + 2
        if row.number:
            painter.setFont(self._title)
            painter.setPen(QColor(self._palette.accent))
            baseline = top + self._title_metrics.ascent()
            self._write(painter, rect, _EDGE, baseline, str(row.number))
        texts = (
            (row.title, self._title, self._title_metrics, self._palette.ink, _TITLE_LINES),
            (row.detail, self._detail, self._detail_metrics, self._palette.quiet, _DETAIL_LINES),
        )
        for text, face, metrics, colour, most in texts:
            painter.setFont(face)
            painter.setPen(QColor(colour))
            for line in self._lines(text, face, room, most):
                self._write(painter, rect, left, top + metrics.ascent(), line)
                top += metrics.lineSpacing()

    def _lines(self, text: str, face: QFont, room: int, most: int) -> list[str]:
        """The lines of a text, broken once: a row is measured and painted again and again."""
        asked = (text, face is self._title, room, most)
        if asked not in self._broken:
            if len(self._broken) >= _KEPT:
                self._broken.clear()
            self._broken[asked] = broken_lines(text, face, room, most)
        return self._broken[asked]

    def _write(self, painter: QPainter, rect: QRect, far: int, baseline: int, text: str) -> None:
        """A line so far from the side where the interface begins."""
        if self._view.isRightToLeft():
            far = rect.width() - far - painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(QPoint(rect.left() + far, baseline), text)


class SidePanel(QListView):
    """The list beside the page.

    ``source_chosen`` (number, `Source`, its place on the screen), ``key_chosen`` (`Key` of a person
    or panel), ``passage_chosen`` (name of a passage of the page), ``own_chosen``
    (id of a note).
    """

    source_chosen = Signal(int, object, QRect)
    key_chosen = Signal(object)
    passage_chosen = Signal(str)
    own_chosen = Signal(str)

    def __init__(self, model: Beside, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = _BesideDelegate(palette, self)
        self._beside = model
        self._mouse_x = 0.0
        self.setObjectName("sidePanel")
        self.setAccessibleName(tr("SidePanel", "Sources, people and neighbours of this page"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setItemDelegate(self._delegate)
        self._painting = AfterPainting(self._paint_again, self, paintings=2)
        model.modelReset.connect(self._let_the_page_come_first)
        self.setModel(model)
        self.clicked.connect(self._click)

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self._delegate.set_palette(palette)
        self.viewport().update()

    def _let_the_page_come_first(self) -> None:
        """What one chose is the page: what stands beside it is measured and painted after it."""
        self.viewport().setUpdatesEnabled(False)
        self._painting.ask()

    def _paint_again(self) -> None:
        self.viewport().setUpdatesEnabled(True)

    def _choose(self, index: QModelIndex) -> None:
        source = index.data(BesideRole.SOURCE)
        if isinstance(source, Source):
            rect = self.visualRect(index)
            place = QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())
            self.source_chosen.emit(index.data(BesideRole.NUMBER), source, place)
        elif index.data(BesideRole.KIND) == "note":
            self.own_chosen.emit(index.data(BesideRole.OWN))
        elif index.data(BesideRole.KIND) == "passage":
            self.passage_chosen.emit(index.data(BesideRole.PASSAGE))
        elif index.data(BesideRole.KEY) is not None:
            self.key_chosen.emit(index.data(BesideRole.KEY))

    def _click(self, index: QModelIndex) -> None:
        far = self._mouse_x
        if self.isRightToLeft():
            far = self.viewport().width() - far
        at_arrow = far > self.viewport().width() - _RESTING
        if index.data(BesideRole.RESTING) and at_arrow:
            self._beside.toggle(index.row())
        else:
            self._choose(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Remember where: the end of a source's line is its arrow."""
        self._mouse_x = event.position().x()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what one stands on; an arrow onwards lists what rests on a source."""
        index = self.currentIndex()
        if index.isValid():
            onwards = not self.isRightToLeft()
            arrows = {Qt.Key.Key_Right: onwards, Qt.Key.Key_Left: not onwards}
            wants = arrows.get(Qt.Key(event.key()))
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose(index)
                return
            if wants is not None and index.data(BesideRole.RESTING):
                if index.data(BesideRole.OPEN) != wants:
                    self._beside.toggle(index.row())
                return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew at another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _left(row: BesideRow) -> int:
    if row.kind == "passage":
        return _EDGE + _NUMBER + 4 * SPACE
    return _EDGE + (_NUMBER if row.number else 0)


def _room(width: int, row: BesideRow) -> int:
    end = _RESTING + SPACE // 2 if row.passages else _EDGE
    return width - _left(row) - end


def broken_lines(text: str, face: QFont, room: int, most: int) -> list[str]:
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
