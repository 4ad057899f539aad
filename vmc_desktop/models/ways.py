"""A tree of lines that are made when they are first asked for: what people and topics stand on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from vmc_desktop.domain import Key
from vmc_desktop.models.tree import Role

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class LineRole(IntEnum):
    """``NUMBER`` how often a person or topic occurs, shown at the end of the line."""

    NUMBER = Qt.ItemDataRole.UserRole + 20


@dataclass(frozen=True, slots=True)
class Line:
    """A line: ``key`` is the record that it opens (None: a heading of a group).

    ``kind`` is "person", "topic", "group" or "appearance". ``spoken`` is the line in full, for a
    tool tip and a screen reader. A ``leaf`` has nothing below it.
    """

    title: str
    kind: str
    key: Key | None = None
    detail: str = ""
    number: int = 0
    spoken: str = ""
    leaf: bool = False


class Lines(QAbstractItemModel):
    """A tree of frozen lines; what is below a line is asked for when it is opened.

    An index carries the number of its line, never an object.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._places: list[tuple[int, int]] = []
        self._below: list[Sequence[int] | None] = []
        self._roots: Sequence[int] = ()

    def line_of(self, index: Index) -> Line | None:
        """The line at an index; None for an index that is nowhere."""
        return self._lines[index.internalId()] if index.isValid() else None

    def index_of(self, key: Key) -> QModelIndex:
        """The first line of a record among those that were made."""
        for number, line in enumerate(self._lines):
            if line.key == key:
                return self.createIndex(self._places[number][1], 0, number)
        return QModelIndex()

    def _replace(self, roots: Sequence[Line]) -> None:
        """Begin anew with these lines."""
        self.beginResetModel()
        self._lines, self._places, self._below = [], [], []
        self._roots = self._add(roots, -1)
        self.endResetModel()

    def _lines_below(self, line: Line, number: int) -> Sequence[Line]:
        """What is below a line; asked once."""
        raise NotImplementedError

    def _add(self, lines: Sequence[Line], parent: int) -> range:
        first = len(self._lines)
        self._lines.extend(lines)
        self._places.extend((parent, row) for row in range(len(lines)))
        self._below.extend(() if line.leaf else None for line in lines)
        return range(first, first + len(lines))

    def _parent_line(self, number: int) -> Line | None:
        above = self._places[number][0]
        return self._lines[above] if above >= 0 else None

    def canFetchMore(self, parent: Index) -> bool:
        """Whether what is below was not asked for yet."""
        return parent.isValid() and self._below[parent.internalId()] is None

    def fetchMore(self, parent: Index) -> None:
        """Ask for what is below."""
        if not self.canFetchMore(parent):
            return
        number = parent.internalId()
        lines = self._lines_below(self._lines[number], number)
        if not lines:
            self._below[number] = ()
            return
        above = self.createIndex(self._places[number][1], 0, number)
        self.beginInsertRows(above, 0, len(lines) - 1)
        self._below[number] = self._add(lines, number)
        self.endInsertRows()

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        """What was not asked for yet counts as something."""
        if not parent.isValid():
            return bool(self._roots)
        below = self._below[parent.internalId()]
        return below is None or bool(below)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines are below, as far as they were made."""
        if not parent.isValid():
            return len(self._roots)
        return len(self._below[parent.internalId()] or ()) if parent.column() == 0 else 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002  Qt asks with it
        """One column."""
        return 1

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """The index of a child."""
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        below = self._below[parent.internalId()] if parent.isValid() else self._roots
        return self.createIndex(row, 0, (below or ())[row])

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """The index one level up."""
        above = self._places[index.internalId()][0] if index.isValid() else -1
        return QModelIndex() if above < 0 else self.createIndex(self._places[above][1], 0, above)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a line says in a role of Qt's or ours."""
        if not index.isValid():
            return None
        line = self._lines[index.internalId()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return line.spoken or line.title
            case Role.KEY:
                return line.key
            case Role.KIND:
                return line.kind
            case Role.DETAIL:
                return line.detail
            case LineRole.NUMBER:
                return line.number
        return None
