"""The list of own things: as the other ways in, with branches that stay as the reader left them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from vmc_desktop.models.own_ways import OwnLine, OwnLines
from vmc_desktop.ui.entry_view import EntryView
from vmc_desktop.ui.mouse import asks_for_tab
from vmc_desktop.ui.theme import Palette

Index = QModelIndex | QPersistentModelIndex


class OwnView(EntryView):
    """Dossiers, bookmarks, notes, tags, what was read last.

    ``own_chosen`` (kind, id): a dossier or note; records are told by ``chosen``.
    ``own_opened_behind`` (id): a dossier, in a tab of its own. ``dropped`` (`OwnLine`): it is to be
    there no longer.
    """

    own_chosen = Signal(str, str)
    own_opened_behind = Signal(str)
    dropped = Signal(object)

    def __init__(self, model: OwnLines, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(model, palette, parent)
        self._own = model
        self._closed: set[str] = set()
        self._stood: OwnLine | None = None
        self.collapsed.connect(lambda index: self._closed.add(index.data()))
        self.expanded.connect(lambda index: self._closed.discard(index.data()))
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._open_anew)
        self._open_anew()

    def own_line(self) -> OwnLine | None:
        """The line one stands on."""
        line = self._own.line_of(self.currentIndex())
        return line if isinstance(line, OwnLine) else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The middle button, or Ctrl with the left one, opens a dossier in a tab too."""
        line = self._own.line_of(self.indexAt(event.position().toPoint()))
        if isinstance(line, OwnLine) and line.kind == "dossier" and asks_for_tab(event):
            self.own_opened_behind.emit(line.own)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes away what one stands on."""
        line = self.own_line()
        if event.key() != Qt.Key.Key_Delete:
            super().keyPressEvent(event)
        elif line is not None:
            self.dropped.emit(line)

    def _remember(self) -> None:
        self._stood = self.own_line()

    def _open_anew(self) -> None:
        for row in range(self._own.rowCount()):
            group = self._own.index(row, 0)
            # Qt would ask for what is below when it lays out; one stands on a line before that.
            self._own.fetchMore(group)
            if group.data() not in self._closed:
                self.expand(group)
        if self._stood is not None:
            self.setCurrentIndex(self._index_like(self._stood))

    def _index_like(self, line: OwnLine) -> QModelIndex:
        """The line that is the same thing as one from before."""
        for row in range(self._own.rowCount()):
            group = self._own.index(row, 0)
            for number in range(self._own.rowCount(group)):
                index = self._own.index(number, 0, group)
                there = self._own.line_of(index)
                if isinstance(there, OwnLine) and _same(there, line):
                    return index
        return QModelIndex()

    def _tell_click(self, index: QModelIndex) -> None:
        line = self._own.line_of(index)
        if isinstance(line, OwnLine) and line.own:
            self.own_chosen.emit(line.kind, line.own)
        else:
            super()._tell_click(index)


def _same(one: OwnLine, other: OwnLine) -> bool:
    return (one.own, one.key, one.kind) == (other.own, other.key, other.kind)
