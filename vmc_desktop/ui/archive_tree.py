"""The tree of years, panels and highlights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from vmc_desktop.models.tree import ArchiveTree, Role
from vmc_desktop.outline import Key
from vmc_desktop.ui.delegates import MARGIN, TreeDelegate
from vmc_desktop.ui.mouse import asks_for_tab
from vmc_desktop.ui.order import stand_on_a_line
from vmc_desktop.ui.viewport import own_viewport
from vmc_desktop.wording import tr

if TYPE_CHECKING:
    from vmc_desktop.ui.theme import Palette


class TreeView(QTreeView):
    """The tree; the line one stands on is the page one reads.

    ``chosen`` (`Key`, whether one leafs through with the keys), ``first_painted`` (once),
    ``opened_behind`` (`Key`, to be opened in a tab of its own).
    """

    chosen = Signal(object, bool)
    opened_behind = Signal(object)
    first_painted = Signal()

    def __init__(self, model: ArchiveTree, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        own_viewport(self)
        self._tree = model
        self._silent = False
        self._leafing = False
        self._unpainted = True
        self._delegate = TreeDelegate(palette, self)
        self.setObjectName("archiveTree")
        self.setAccessibleName(tr("TreeView", "Editions, panels and highlights"))
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first painting."""
        # A handle of the room overlaps the margin: lines are not painted for what they leave free.
        if event.rect().left() < self.width() - MARGIN and event.rect().right() >= MARGIN:
            super().paintEvent(event)
        if self._unpainted:
            self._unpainted = False
            self.first_painted.emit()

    def show_place(self, key: Key | None) -> None:
        """Stand on the record's line, or the nearest above it, without choosing it."""
        index = QModelIndex() if key is None else self._tree.index_of(key)
        if index == self.currentIndex():
            return
        self._silent = True
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        else:
            self.clearSelection()
        self._silent = False

    def expanded_keys(self) -> tuple[str, ...]:
        """The keys of the open branches."""
        found: list[str] = []
        waiting = [QModelIndex()]
        while waiting:
            parent = waiting.pop()
            for row in range(self._tree.rowCount(parent)):
                index = self._tree.index(row, 0, parent)
                if self.isExpanded(index):
                    found.append(index.data(Role.KEY).text)
                    waiting.append(index)
        return tuple(found)

    def expand_keys(self, keys: tuple[str, ...]) -> None:
        """Open these branches; keys without a line of their own are left out."""
        for text in keys:
            key = Key(text)
            index = self._tree.index_of(key)
            if self._tree.key_of(index) == key:
                self.expand(index)

    def _tell_click(self, index: QModelIndex) -> None:
        key = self._tree.key_of(index)
        if key is not None:
            self.chosen.emit(key, False)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Say which record one stands on now, where the keys led there."""
        super().currentChanged(current, previous)
        key = self._tree.key_of(current)
        if self._leafing and not self._silent and key is not None:
            self.chosen.emit(key, True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one is."""
        super().focusInEvent(event)
        stand_on_a_line(self, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The middle button, or Ctrl with the left one, opens a tab and changes nothing here."""
        key = self._tree.key_of(self.indexAt(event.position().toPoint()))
        if key is not None and asks_for_tab(event):
            self.opened_behind.emit(key)
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
