"""What a search found, as a flat list in the order of the answer."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from vmc_desktop.answers import Hit
from vmc_desktop.domain import Key

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class HitRole(IntEnum):
    """The parts of a hit: see `answers.Hit`. ``PATH`` are the titles from the root, as a tuple."""

    KEY = Qt.ItemDataRole.UserRole + 1
    KIND = Qt.ItemDataRole.UserRole + 2
    TITLE = Qt.ItemDataRole.UserRole + 3
    TITLE_MARKS = Qt.ItemDataRole.UserRole + 4
    PATH = Qt.ItemDataRole.UserRole + 5
    SNIPPETS = Qt.ItemDataRole.UserRole + 6
    YEAR = Qt.ItemDataRole.UserRole + 7


class HitList(QAbstractListModel):
    """Hits of the newest answer."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()

    def show_hits(self, hits: tuple[Hit, ...]) -> None:
        """Replace the list; the same hits again change nothing."""
        if hits == self._hits:
            return
        self.beginResetModel()
        self._hits = hits
        self.endResetModel()

    def key_at(self, row: int) -> Key | None:
        """The key of a row; None where there is no such row."""
        return self._hits[row].key if 0 <= row < len(self._hits) else None

    def row_of(self, key: Key) -> int:
        """The row of the record; -1 where it is not among the hits."""
        return next((row for row, hit in enumerate(self._hits) if hit.key == key), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many hits are listed."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a hit says in a role of Qt's or ours."""
        if not index.isValid() or not 0 <= index.row() < len(self._hits):
            return None
        hit = self._hits[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | HitRole.TITLE:
                return hit.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return _spoken(hit)
            case HitRole.KEY:
                return hit.key
            case HitRole.KIND:
                return hit.kind
            case HitRole.TITLE_MARKS:
                return hit.title_marks
            case HitRole.PATH:
                return hit.path
            case HitRole.SNIPPETS:
                return hit.snippets
            case HitRole.YEAR:
                return hit.year
        return None


def _spoken(hit: Hit) -> str:
    """The hit as a screen reader says it: title, place, first passage."""
    first = hit.snippets[0].text if hit.snippets else ""
    return ". ".join(part for part in (hit.title, ", ".join(hit.path), first) if part)
