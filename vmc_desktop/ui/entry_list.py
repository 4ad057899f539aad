"""The list of a dossier's entries: dragged, moved by keys, opened, taken out."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from vmc_desktop.models.dossier_list import DossierList, EntryRole
from vmc_desktop.personal.values import Entry
from vmc_desktop.ui.dossier_delegate import DossierDelegate
from vmc_desktop.ui.order import stand_on_a_line
from vmc_desktop.ui.theme import Palette
from vmc_desktop.wording import tr

_Key = Qt.Key
_Selection = QItemSelectionModel.SelectionFlag
_ALT = Qt.KeyboardModifier.AltModifier


class EntryList(QListView):
    """The entries.

    ``opened`` (`Entry`), ``shifted`` (-1 or 1: the chosen entries up or down), ``dropped`` (the
    chosen entries are to be taken out).
    """

    opened = Signal(object)
    shifted = Signal(int)
    dropped = Signal()

    def __init__(self, model: DossierList, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = DossierDelegate(palette, self)
        self._chosen: tuple[str, ...] = ()
        self._current = ("", 0)
        self.setObjectName("dossierList")
        self.setAccessibleName(tr("EntryList", "Entries of the dossier"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self._model = model
        self.doubleClicked.connect(self._open)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._choose_again)
        model.dataChanged.connect(lambda *_: self.scheduleDelayedItemsLayout())

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self._delegate.set_palette(palette)
        self.viewport().update()

    def chosen(self) -> tuple[Entry, ...]:
        """The entries that are chosen, in their order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        found = (self._model.entry_at(row) for row in rows)
        return tuple(one for one in found if one is not None)

    def stand_on(self, name: str) -> None:
        """Choose the entry of this id, and bring it into view."""
        row = self._model.row_of(name)
        if row >= 0:
            self._choose_alone(row)
            self.scrollTo(self.currentIndex())

    def _remember(self) -> None:
        self._chosen = tuple(one.id for one in self.chosen())
        here = self.currentIndex()
        entry = here.data(EntryRole.ENTRY) if here.isValid() else None
        self._current = (entry.id if entry is not None else "", here.row())

    def _choose_again(self) -> None:
        """After the entries changed one stands on the same one, or on that in its place."""
        name, row = self._current
        there = self._model.row_of(name)
        row = there if there >= 0 else min(row, self._model.rowCount() - 1)
        if row >= 0:
            self._choose_alone(row)
        for one in self._chosen:
            row = self._model.row_of(one)
            if row >= 0:
                self.selectionModel().select(self._model.index(row), _Selection.Select)

    def _choose_alone(self, row: int) -> None:
        # Qt's own way asks whether Ctrl or Shift is held just now, and then adds to what is chosen.
        self.selectionModel().setCurrentIndex(self._model.index(row), _Selection.ClearAndSelect)

    def _open(self, index: QModelIndex) -> None:
        entry = index.data(EntryRole.ENTRY)
        if entry is not None:
            self.opened.emit(entry)

    def event(self, event: QEvent) -> bool:
        """Alt with Up and Down moves an entry here, before it turns the page."""
        if event.type() == QEvent.Type.ShortcutOverride:
            pressed = cast(QKeyEvent, event)
            if pressed.modifiers() == _ALT and pressed.key() in (_Key.Key_Up, _Key.Key_Down):
                pressed.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move, Delete takes out, Enter opens."""
        match event.key():
            case _Key.Key_Up if event.modifiers() == _ALT:
                self.shifted.emit(-1)
            case _Key.Key_Down if event.modifiers() == _ALT:
                self.shifted.emit(1)
            case _Key.Key_Delete | _Key.Key_Backspace:
                self.dropped.emit()
            case _Key.Key_Return | _Key.Key_Enter | _Key.Key_F2:
                self._open(self.currentIndex())
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one is."""
        super().focusInEvent(event)
        stand_on_a_line(self, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break anew at another width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
