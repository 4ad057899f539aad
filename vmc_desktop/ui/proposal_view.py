"""The tree of proposals on the screen: ticked by Space, changed by F2, rejected by Delete."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from vmc_desktop.models.proposals import ENTERS, NUMBER, ProposalTree
from vmc_desktop.ui.theme import ROW_HEIGHT, Palette
from vmc_desktop.wording import tr


class ProposalView(QTreeView):
    """``chosen`` (the number of a proposal; 0: none)."""

    chosen = Signal(int)

    def __init__(self, tree: ProposalTree, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("proposals")
        self._tree = tree
        self._delegate = _Delegate(palette, self)
        self.setItemDelegate(self._delegate)
        self.setModel(tree)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(tr("ProposalView", "Proposals"))
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.EditKeyPressed | trigger.DoubleClicked)
        head = self.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        tree.shown.connect(self._show_anew)
        tree.moved.connect(self.choose)

    def choose(self, number: int) -> None:
        """Go to a proposal."""
        index = self._tree.index_of(number)
        if not index.isValid():
            return
        self.expandAll()
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self._delegate.colours = palette
        self.viewport().update()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        """Tell what is chosen."""
        super().currentChanged(current, previous)
        self.chosen.emit(current.data(NUMBER) or 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the line from either column; Delete rejects it."""
        number = self.currentIndex().data(NUMBER)
        editing = self.state() == QAbstractItemView.State.EditingState
        if number and not editing and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Delete):
            one = self._tree.proposal(number)
            on = event.key() == Qt.Key.Key_Space and one is not None and not one.accepted
            self._tree.ask(number, "accepted", on)
            return
        super().keyPressEvent(event)

    def _show_anew(self) -> None:
        self.expandAll()
        first = self._tree.index(0, 0, self._tree.index(0, 0))
        if first.isValid():
            self.setCurrentIndex(first)


class _Delegate(QStyledItemDelegate):
    """Headings bold, what will not enter faint."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = palette

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        found = super().sizeHint(option, index)
        return QSize(found.width(), max(ROW_HEIGHT, found.height()))

    def initStyleOption(  # noqa: N802  Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        # The chosen line is filled, as in other lists; a frame of the platform would shift words.
        option.state &= ~QStyle.StateFlag.State_HasFocus
        if not index.data(NUMBER):
            option.font.setWeight(QFont.Weight.DemiBold)
        elif not index.data(ENTERS) or index.column():
            faint = self.colours.faint if not index.data(ENTERS) else self.colours.quiet
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, QColor(faint))
