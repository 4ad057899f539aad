"""A list of persons or topics: as the tree of editions, with quiet numbers at the end of lines."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from vmc_desktop.domain import Key
from vmc_desktop.models.tree import Role, TreeLine
from vmc_desktop.models.ways import LineRole, Lines
from vmc_desktop.ui.delegates import Row, TreeDelegate
from vmc_desktop.ui.mouse import asks_for_tab
from vmc_desktop.ui.order import stand_on_a_line
from vmc_desktop.ui.theme import SPACE, TINY, Palette, font
from vmc_desktop.ui.viewport import own_viewport
from vmc_desktop.ui.writing import Writing
from vmc_desktop.wording import number as written

Index = QModelIndex | QPersistentModelIndex


class _EntryDelegate(TreeDelegate):
    """A line: its title, a second text, the number at the end."""

    def __init__(self, palette: Palette, parent: QTreeView) -> None:
        super().__init__(palette, parent)
        self._tiny = Writing(font(TINY))

    def _draw_words(self, row: Row, index: Index, line: TreeLine | None) -> None:  # noqa: ARG002
        number = index.data(LineRole.NUMBER)
        if number:
            self._draw_number(row, written(number))
        title = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        hint = index.data(Role.KIND) == "hint"
        row.write(title, self._plain, self._palette.quiet if hint else self._palette.ink)
        detail = str(index.data(Role.DETAIL) or "")
        row.write(detail, self._tiny, self._palette.quiet)

    def _draw_number(self, row: Row, text: str) -> None:
        width = self._tiny.width_of(text)
        room = row.room(row.right - width, width)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._tiny.write(row.painter, text, room, middle, self._palette.quiet)
        row.right -= width + SPACE


class EntryView(QTreeView):
    """Shows the lines of a model; the line one stands on is the page one reads.

    ``chosen`` (`Key`, whether one leafs through with the keys), ``first_painted`` (once),
    ``opened_behind`` (`Key`, to be opened in a tab of its own).
    """

    chosen = Signal(object, bool)
    opened_behind = Signal(object)
    first_painted = Signal()

    def __init__(self, model: Lines, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        own_viewport(self)
        self._lines = model
        self._leafing = False
        self._unpainted = True
        self._delegate = _EntryDelegate(palette, self)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setAnimated(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMouseTracking(True)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.clicked.connect(self._tell_click)

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self._delegate.set_palette(palette)
        self.viewport().update()

    def show_place(self, key: Key | None) -> None:
        """Stand on the line of the record, where there is one; where one stands on it, stay."""
        line = self._lines.line_of(self.currentIndex())
        if key is None or (line is not None and line.key == key):
            return
        index = self._lines.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.clearSelection()

    def _tell_click(self, index: QModelIndex) -> None:
        line = self._lines.line_of(index)
        if line is None:
            return
        if line.key is not None:
            self.chosen.emit(line.key, False)
        else:
            self.setExpanded(index, not self.isExpanded(index))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say which record one stands on now, where the keys led there."""
        super().currentChanged(current, previous)
        line = self._lines.line_of(current)
        if self._leafing and line is not None and line.key is not None:
            self.chosen.emit(line.key, True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one is."""
        super().focusInEvent(event)
        stand_on_a_line(self, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The middle button, or Ctrl with the left one, opens a tab and changes nothing here."""
        line = self._lines.line_of(self.indexAt(event.position().toPoint()))
        if line is not None and line.key is not None and asks_for_tab(event):
            self.opened_behind.emit(line.key)
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that opened a tab is no click besides: Qt would take it for one."""
        if not asks_for_tab(event):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaf through with the keys; Enter opens what one stands on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tell_click(self.currentIndex())
            return
        self._leafing = True
        super().keyPressEvent(event)
        self._leafing = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first painting."""
        super().paintEvent(event)
        if self._unpainted:
            self._unpainted = False
            self.first_painted.emit()
