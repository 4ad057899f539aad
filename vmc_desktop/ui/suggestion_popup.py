"""The list under the search field: completions, or the searches that are kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QFontMetrics, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from vmc_desktop.models.suggestions import (
    KEPT_SIGNS,
    Index,
    Suggestion,
    SuggestionList,
    SuggestionRole,
)
from vmc_desktop.ui.card import Card
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.theme import ROW_HEIGHT, SPACE, TINY, UI, Palette, font
from vmc_desktop.wording import tr

_ICON = 16
_CROSS = 14
_RADIUS = 6.0
_ROWS_KEPT = 100
_LEAST_WIDTH, _GOOD_WIDTH, _MOST_WIDTH = 320, 420, 640
_LEAST_BESIDE = 200
"""Beside the results it may be so narrow: rather that than to cover how many there are."""
_PICTURES = {
    "saved": "star-filled",
    "recent": "clock",
    "title": "page",
}
"""Where the picture is not called like the sign."""


class SuggestionPopup(Card):
    """Rows to choose from while the cursor stays in the field.

    ``taken`` (`Suggestion`: Enter or a click), ``removal_asked`` (`Suggestion`), ``marked``
    (`Suggestion`, once the keys or the mouse stand on it).
    """

    taken = Signal(object)
    removal_asked = Signal(object)
    marked = Signal(object)

    def __init__(
        self, field: QWidget, beside: QWidget, icons: Icons, palette: Palette, window: QWidget
    ) -> None:
        """Put it together.

        Args:
            field: under which it stands.
            beside: what it leaves free while that is on the screen: the results.
            icons: for the signs.
            palette: its colours.
            window: on which it lies.
        """
        super().__init__(palette, window)
        self._field = field
        self._resting = QPoint()
        self._beside = beside
        self.setObjectName("suggestions")
        beside.installEventFilter(self)
        self._list = SuggestionList(self)
        self._view = Rows(self._list, icons, palette, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self._view.clicked.connect(self._take_click)
        self._view.crossed.connect(self._ask_removal)
        self._view.entered.connect(self._mark_entered)

    @property
    def current(self) -> Suggestion | None:
        """The marked row; None where none is."""
        index = self._view.currentIndex()
        return self._list.at(index.row()) if index.isValid() else None

    @property
    def rows(self) -> tuple[Suggestion, ...]:
        """What is listed."""
        found = (self._list.at(row) for row in range(self._list.rowCount()))
        return tuple(row for row in found if row is not None)

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        super().set_palette(palette)
        self._view.set_palette(palette)

    def show_rows(self, rows: tuple[Suggestion, ...]) -> None:
        """Show these rows under the field; none: go."""
        if not rows:
            self.hide()
            return
        kept = self._list.rowCount() and self.rows == rows and self.isVisible()
        self._list.show_rows(rows)
        if not kept:
            self._view.setCurrentIndex(QModelIndex())
            self._view.scrollToTop()
        self._resting = QCursor.pos()
        self.place_at(self._place())
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Step aside once the results are there."""
        moves = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize)
        if watched is self._beside and event.type() in moves and self.isVisible():
            self.place_at(self._place())
        return super().eventFilter(watched, event)

    def step(self, way: int) -> bool:
        """Mark the next row (1) or the one before (-1); False where there is none."""
        self._resting = QCursor.pos()
        here = self._view.currentIndex().row()
        row = self._list.step(here, way)
        if row < 0 and way > 0:
            return False
        self._mark(row)
        return row >= 0

    def first(self) -> Suggestion | None:
        """The first row that means something."""
        return self._list.at(self._list.step(-1, 1))

    def _mark(self, row: int) -> None:
        self._view.setCurrentIndex(self._list.index(row) if row >= 0 else QModelIndex())
        suggestion = self.current
        if suggestion is not None:
            self.marked.emit(suggestion)

    def _mark_entered(self, index: QModelIndex) -> None:
        # A list that opens or scrolls under a mouse at rest was not pointed at.
        if QCursor.pos() != self._resting and self._list.step(index.row() - 1, 1) == index.row():
            self._mark(index.row())

    def _take_click(self, index: QModelIndex) -> None:
        suggestion = self._list.at(index.row())
        if suggestion is not None and suggestion.meant is not None:
            self.taken.emit(suggestion)

    def _ask_removal(self, index: QModelIndex) -> None:
        suggestion = self._list.at(index.row())
        if suggestion is not None:
            self.removal_asked.emit(suggestion)

    def _place(self) -> QRect:
        window, field, beside = self._window, self._field, self._beside
        room = self.room_below(field)
        height = min(self._view.wanted_height() + SPACE, room.height())
        left = field.mapTo(window, QPoint(0, 0)).x()
        right = left + field.width()
        if beside.isVisible():
            # What was found stays in view; the list stands beside it, as far as there is room.
            free = beside.mapTo(window, QPoint(beside.width(), 0)).x() + SPACE
            if left < free <= room.right() - _LEAST_BESIDE:
                width = min(max(right - free, _GOOD_WIDTH), _MOST_WIDTH, room.right() + 1 - free)
                return QRect(free, room.top(), width, height)
        # In a small window it begins before the field rather than being cut off.
        left = max(min(left, room.right() + 1 - _LEAST_WIDTH), room.left())
        width = min(max(right - left, _GOOD_WIDTH), _MOST_WIDTH, room.right() + 1 - left)
        return QRect(left, room.top(), width, height)


class Rows(QListView):
    """The rows of a list that pops up; the field beside it keeps the focus.

    ``crossed`` (index): the cross of a row was clicked.
    """

    crossed = Signal(QModelIndex)

    def __init__(
        self, model: SuggestionList, icons: Icons, palette: Palette, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("suggestionRows")
        self.setAccessibleName(tr("Rows", "Suggestions"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._delegate = _RowDelegate(icons, palette, self)
        self.setItemDelegate(self._delegate)
        self.setModel(model)

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self._delegate.set_palette(palette)
        self.viewport().update()

    def wanted_height(self) -> int:
        """All rows, one below the other."""
        return self.model().rowCount() * ROW_HEIGHT

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the cross does not choose the row."""
        index = self.indexAt(event.position().toPoint())
        if index.data(SuggestionRole.SIGN) in KEPT_SIGNS:
            cross = _cross(self.visualRect(index), self.layoutDirection())
            if cross.contains(event.position().toPoint()):
                self.crossed.emit(index)
                return
        super().mousePressEvent(event)


class _RowDelegate(QStyledItemDelegate):
    """A row of 28 pixels: sign, words, second text, and at the end what it is or its cross."""

    def __init__(self, icons: Icons, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._palette = palette
        self._pictures: dict[tuple[str, str, int, float], QPixmap] = {}
        self._rows: dict[object, QPixmap] = {}
        plain, small, heading = font(UI), font(TINY), font(TINY, bold=True)
        faces = {"label": plain, "detail": plain, "note": small, "heading": heading}
        self._faces = {part: (face, QFontMetrics(face)) for part, face in faces.items()}

    def set_palette(self, palette: Palette) -> None:
        """Paint in these colours from now on."""
        self._palette = palette
        self._rows.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Every row is as high as the others."""
        return QSize(10 * SPACE, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row: drawn once, as it is painted whenever the page below it is."""
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        roles = (Qt.ItemDataRole.DisplayRole, *SuggestionRole)
        said = tuple(str(index.data(role) or "") for role in roles)
        ratio = painter.device().devicePixelRatio()
        name = (said, marked, option.rect.width(), ratio, option.direction)
        drawn = self._rows.get(name)
        if drawn is None:
            if len(self._rows) >= _ROWS_KEPT:
                self._rows.clear()
            drawn = self._rows[name] = QPixmap(option.rect.size() * ratio)
            drawn.setDevicePixelRatio(ratio)
            drawn.fill(Qt.GlobalColor.transparent)
            self._draw_row(drawn, option, index)
        painter.drawPixmap(option.rect.topLeft(), drawn)

    def _draw_row(self, drawn: QPixmap, option: QStyleOptionViewItem, index: Index) -> None:
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-option.rect.topLeft())
        sign = str(index.data(SuggestionRole.SIGN))
        if sign == "heading":
            room = option.rect.adjusted(SPACE, SPACE // 2, -SPACE, 0)
            self._write(painter, option, room, str(index.data()), "heading")
        else:
            self._paint_row(painter, option, index, sign)
        painter.end()

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, sign: str
    ) -> None:
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        if marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._palette.chosen))
            painter.drawRoundedRect(QRectF(option.rect), _RADIUS, _RADIUS)
        colour = self._palette.accent if sign == "saved" else self._palette.quiet
        where = QRect(0, 0, _ICON, _ICON)
        where.moveCenter(option.rect.center())
        where.moveLeft(option.rect.left() + SPACE)
        self._draw(painter, option, where, _PICTURES.get(sign, sign), colour)
        room = option.rect.adjusted(2 * SPACE + _ICON + 2, 0, -SPACE, 0)
        if sign in KEPT_SIGNS:
            if marked:
                cross = _cross(option.rect, Qt.LayoutDirection.LeftToRight)
                cross = QRect(0, 0, _CROSS, _CROSS).translated(
                    cross.center() - QPoint(_CROSS // 2, _CROSS // 2)
                )
                self._draw(painter, option, cross, "clear", self._palette.ink)
            room.setRight(room.right() - 2 * SPACE - SPACE // 2)
        note = str(index.data(SuggestionRole.NOTE) or "")
        if note:
            taken = self._write(painter, option, room, note, "note")
            room.setRight(room.right() - taken - 2 * SPACE)
        taken = self._write(painter, option, room, str(index.data()), "label")
        room.setLeft(room.left() + taken + SPACE + SPACE // 2)
        detail = str(index.data(SuggestionRole.DETAIL) or "")
        if detail and room.width() > 4 * SPACE:
            self._write(painter, option, room, detail, "detail")

    def _write(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str, part: str
    ) -> int:
        """Write into a room, cut off where it is too narrow; how wide it became."""
        face, metrics = self._faces[part]
        most = room.width() // 2 if part == "note" else room.width()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(most, 0))
        side = Qt.AlignmentFlag.AlignRight if part == "note" else Qt.AlignmentFlag.AlignLeft
        side = QStyle.visualAlignment(option.direction, side) | Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(face)
        painter.setPen(QColor(self._palette.ink if part == "label" else self._palette.quiet))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        flags = side.value | Qt.AlignmentFlag.AlignVCenter.value
        flags |= Qt.TextFlag.TextSingleLine.value
        painter.drawText(QStyle.visualRect(option.direction, option.rect, room), flags, shown)
        return metrics.horizontalAdvance(shown)

    def _draw(
        self, painter: QPainter, option: QStyleOptionViewItem, where: QRect, name: str, colour: str
    ) -> None:
        ratio = painter.device().devicePixelRatio()
        wanted = (name, colour, where.width(), ratio)
        if wanted not in self._pictures:
            self._pictures[wanted] = self._icons.pixmap(name, colour, where.width(), ratio)
        place = QStyle.visualRect(option.direction, option.rect, where)
        painter.drawPixmap(place.topLeft(), self._pictures[wanted])


def _cross(rect: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Where a row is removed: as wide as it is high."""
    logical = QRect(rect.right() - ROW_HEIGHT + 1, rect.top(), ROW_HEIGHT, rect.height())
    return QStyle.visualRect(direction, rect, logical)
