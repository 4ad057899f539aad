"""What stands beside a page: its numbered sources and its people, as one list with headings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from vmc_desktop.answers import Reading
from vmc_desktop.domain import Appearance, Key, Source
from vmc_desktop.models.glance import Row
from vmc_desktop.render import words

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_KINDS = ("heading", "source", "person")


class BesideRole(IntEnum):
    """``KIND`` "heading", "source" or "person"; ``NUMBER`` of a source; ``DETAIL`` second text.

    ``KEY`` the person's key, ``SOURCE`` the `Source` itself.
    """

    KIND = Qt.ItemDataRole.UserRole + 1
    NUMBER = Qt.ItemDataRole.UserRole + 2
    DETAIL = Qt.ItemDataRole.UserRole + 3
    KEY = Qt.ItemDataRole.UserRole + 4
    SOURCE = Qt.ItemDataRole.UserRole + 5


@dataclass(frozen=True, slots=True)
class _Row:
    kind: str
    title: str
    detail: str = ""
    number: int = 0
    key: Key | None = None
    source: Source | None = None


class Beside(QAbstractListModel):
    """Sources and people of the page that is read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[_Row, ...] = ()

    def show_reading(self, reading: Reading | None) -> None:
        """Replace the list by what belongs to this page; None: nothing does."""
        self.beginResetModel()
        self._rows = () if reading is None else (*self._sources(reading), *self._people(reading))
        self.endResetModel()

    def rows(self) -> tuple[Row, ...]:
        """What is listed, as far as a glance keeps it."""
        return tuple((row.kind, row.title, row.detail, row.number) for row in self._rows)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show what a glance kept; nothing can be opened from it yet."""
        self.beginResetModel()
        self._rows = tuple(
            _Row(kind, title, detail, number)
            for kind, title, detail, number in rows
            if kind in _KINDS
        )
        self.endResetModel()

    def _sources(self, reading: Reading) -> tuple[_Row, ...]:
        rows = tuple(
            _Row(
                "source",
                source.title,
                _joined(source.publisher, words.published(source)),
                n,
                source=source,
            )
            for n, source in enumerate(words.number_sources(reading), 1)
        )
        return (_Row("heading", self.tr("Sources")), *rows) if rows else ()

    def _people(self, reading: Reading) -> tuple[_Row, ...]:
        rows = tuple(
            _Row("person", one.name, self._held(capacity, one), key=one.person)
            for capacity, one in words.people(reading)
        )
        return (_Row("heading", self.tr("People")), *rows) if rows else ()

    def _held(self, capacity: str, one: Appearance) -> str:
        capacities = {
            "moderator": self.tr("Moderator"),
            "announced": self.tr("Announced"),
            "unplaced": self.tr("Took part"),
        }
        said = (capacities.get(capacity, ""), words.role_line(one), one.part)
        return " · ".join(part for part in said if part)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are, headings among them."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings can neither be chosen nor reached."""
        if index.isValid() and self._rows[index.row()].kind == "heading":
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says in a role of Qt's or ours."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                number = f"{row.number}. " if row.number else ""
                return number + _joined(row.title, row.detail)
            case BesideRole.KIND:
                return row.kind
            case BesideRole.NUMBER:
                return row.number
            case BesideRole.DETAIL:
                return row.detail
            case BesideRole.KEY:
                return row.key
            case BesideRole.SOURCE:
                return row.source
        return None


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
