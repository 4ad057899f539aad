"""Small pictures of all pages, to see the whole and to go to one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from vmc_desktop.ui.sheets import Sheets
from vmc_desktop.ui.theme import SPACE, TINY, Palette, font
from vmc_desktop.wording import tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WIDTH, _CAPTION = 88, 22
_ME = "2 thumbnails"


class _Pages(QAbstractListModel):
    """The pages by number."""

    def __init__(self, sheets: Sheets, parent: QObject) -> None:
        super().__init__(parent)
        self._sheets = sheets

    def show_pages(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._sheets.document.sizes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("_Pages", "Page {0}").format(index.row() + 1)
        return None


class _ThumbnailDelegate(QStyledItemDelegate):
    def __init__(self, sheets: Sheets, palette: Palette, parent: QObject) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._palette = palette
        self._font = font(TINY)

    def set_palette(self, palette: Palette) -> None:
        self._palette = palette

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        place = self._place(option.rect, index.row())
        painter.fillRect(place, Qt.GlobalColor.white)
        picture = self._sheets.picture(index.row(), self.pixels(option.widget))
        if picture is not None:
            painter.drawPixmap(QRectF(place), picture, QRectF(picture.rect()))
        colour, width = (self._palette.accent, 2.0) if chosen else (self._palette.rule, 1.0)
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = width / 2 + (1 if chosen else 0)
        painter.drawRect(QRectF(place).adjusted(-edge, -edge, edge, edge))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._palette.accent), 1.5))
            ring = QRectF(option.rect).adjusted(4.75, 1.75, -4.75, -1.75)
            painter.drawRoundedRect(ring, 6, 6)
        painter.setFont(self._font)
        painter.setPen(QColor(self._palette.ink if chosen else self._palette.quiet))
        below = QRect(option.rect.left(), place.bottom() + 1, option.rect.width(), _CAPTION)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter.value, str(index.data()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        height = round(self._sheets.document.sizes[index.row()].height_at(_WIDTH))
        return QSize(_WIDTH + 4 * SPACE, height + _CAPTION + SPACE)

    def pixels(self, widget: QWidget) -> int:
        """How many pixels of the screen a thumbnail is wide."""
        return round(_WIDTH * widget.devicePixelRatioF())

    def _place(self, rect: QRect, row: int) -> QRect:
        height = round(self._sheets.document.sizes[row].height_at(_WIDTH))
        return QRect(rect.left() + (rect.width() - _WIDTH) // 2, rect.top() + SPACE, _WIDTH, height)


class Thumbnails(QListView):
    """The pages as small pictures.

    Signals:
        page_chosen: number of a page, from 0.
    """

    page_chosen = Signal(int)

    def __init__(self, sheets: Sheets, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._pages = _Pages(sheets, self)
        self._delegate = _ThumbnailDelegate(sheets, palette, self)
        self._silent = False
        self.setObjectName("thumbnails")
        self.setAccessibleName(tr("Thumbnails", "Pages"))
        self.setModel(self._pages)
        self.setItemDelegate(self._delegate)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFixedWidth(_WIDTH + 6 * SPACE)
        self.selectionModel().currentChanged.connect(self._tell)
        sheets.drawn.connect(lambda _: self.viewport().update())

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self._delegate.set_palette(palette)
        self.viewport().update()

    def show_pages(self) -> None:
        """The sheets have another document."""
        self._pages.show_pages()
        self.show_page(0)

    def show_page(self, page: int) -> None:
        """Mark the page that is looked at, without choosing it."""
        self._silent = True
        self.setCurrentIndex(self._pages.index(page))
        self._silent = False

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid() and not self._silent:
            self.page_chosen.emit(current.row())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Wish for the pictures in view, and paint."""
        area = self.viewport().rect()
        first, last = self.indexAt(area.topLeft()), self.indexAt(area.bottomLeft())
        if first.isValid():
            end = last.row() if last.isValid() else self._pages.rowCount() - 1
            pixels = self._delegate.pixels(self)
            self._sheets.want(_ME, tuple((row, pixels) for row in range(first.row(), end + 1)))
        super().paintEvent(event)
