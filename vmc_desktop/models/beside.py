"""What stands beside a page, as one list with headings: sources, people, panels near it.

Below a source, once it is opened, stand the passages of the page that rest on it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from vmc_desktop.answers import Related
from vmc_desktop.domain import Appearance, Key, Source
from vmc_desktop.models.glance import Row
from vmc_desktop.render import words
from vmc_desktop.wording import tr

if TYPE_CHECKING:
    from vmc_desktop.render.page import Page
    from vmc_desktop.render.passages import Passage

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
OwnRow: TypeAlias = tuple[str, str, str]
"""A note: its words, a second text, its id."""
_KINDS = ("heading", "source", "person", "related")


class BesideRole(IntEnum):
    """``KIND`` "heading", "source", "passage", "person" or "related"; ``DETAIL`` second text.

    ``NUMBER`` of a source, ``KEY`` of a person or panel, ``SOURCE`` the `Source` itself.
    ``RESTING`` is how many passages rest on a source, ``OPEN`` whether they are listed;
    ``PASSAGE`` the name of a passage, ``OWN`` of a "note", the reader's own; ``ROW`` all of it, a
    `BesideRow`.
    """

    KIND = Qt.ItemDataRole.UserRole + 1
    NUMBER = Qt.ItemDataRole.UserRole + 2
    DETAIL = Qt.ItemDataRole.UserRole + 3
    KEY = Qt.ItemDataRole.UserRole + 4
    SOURCE = Qt.ItemDataRole.UserRole + 5
    RESTING = Qt.ItemDataRole.UserRole + 6
    OPEN = Qt.ItemDataRole.UserRole + 7
    PASSAGE = Qt.ItemDataRole.UserRole + 8
    OWN = Qt.ItemDataRole.UserRole + 9
    ROW = Qt.ItemDataRole.UserRole + 10


_FIELDS: dict[int, str] = {
    BesideRole.KIND: "kind",
    BesideRole.NUMBER: "number",
    BesideRole.DETAIL: "detail",
    BesideRole.KEY: "key",
    BesideRole.SOURCE: "source",
    BesideRole.OPEN: "open",
    BesideRole.PASSAGE: "passage",
    BesideRole.OWN: "own",
}


@dataclass(frozen=True, slots=True)
class BesideRow:
    """All that is painted of a row: a view asks for it once instead of field by field."""

    kind: str
    title: str
    detail: str = ""
    number: int = 0
    key: Key | None = None
    source: Source | None = None
    passages: tuple[Passage, ...] = ()
    open: bool = False
    passage: str = ""
    own: str = ""


class Beside(QAbstractListModel):
    """Sources, people and neighbours of the page that is read."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[BesideRow, ...] = ()
        self._own = 0

    def show_page(self, page: Page | None) -> None:
        """Replace the list by what belongs to this page; None: nothing does."""
        self.beginResetModel()
        self._rows, self._own = (), 0
        if page is not None:
            people = tuple(self._person(capacity, one) for capacity, one in page.people)
            near = tuple(self._near(one) for one in page.related)
            self._rows = (
                *_headed(tr("Beside", "Sources"), self._sources(page)),
                *_headed(tr("Beside", "People"), people),
                *_headed(tr("Beside", "Related in other years"), near),
            )
        self.endResetModel()

    def show_own(self, heading: str, rows: tuple[OwnRow, ...]) -> None:
        """Put the reader's own things on this page above the rest, or take them away."""
        made = tuple(BesideRow("note", title, detail, own=own) for title, detail, own in rows)
        own = _headed(heading, made)
        if own == self._rows[: self._own]:
            return
        self.beginResetModel()
        self._rows = (*own, *self._rows[self._own :])
        self._own = len(own)
        self.endResetModel()

    def toggle(self, row: int) -> None:
        """List the passages that rest on a source, or put them away."""
        one = self._rows[row]
        number = len(one.passages)
        if not number:
            return
        before, after = self._rows[:row], self._rows[row + 1 :]
        opened = replace(one, open=not one.open)
        if one.open:
            self.beginRemoveRows(QModelIndex(), row + 1, row + number)
            self._rows = (*before, opened, *after[number:])
            self.endRemoveRows()
        else:
            self.beginInsertRows(QModelIndex(), row + 1, row + number)
            self._rows = (*before, opened, *map(_passage, one.passages), *after)
            self.endInsertRows()
        index = self.index(row)
        self.dataChanged.emit(index, index)

    def rows(self) -> tuple[Row, ...]:
        """What is listed, as far as a glance keeps it."""
        return tuple(
            (row.kind, row.title, row.detail, row.number)
            for row in self._rows[self._own :]
            if row.kind in _KINDS
        )

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show what a glance kept; nothing can be opened from it yet."""
        self.beginResetModel()
        self._own = 0
        self._rows = tuple(
            BesideRow(kind, title, detail, number)
            for kind, title, detail, number in rows
            if kind in _KINDS
        )
        self.endResetModel()

    def _sources(self, page: Page) -> tuple[BesideRow, ...]:
        resting: dict[Key, list[Passage]] = {}
        for passage in page.passages:
            for key in passage.sources:
                resting.setdefault(key, []).append(passage)
        return tuple(
            BesideRow(
                "source",
                source.title,
                _joined(source.publisher, words.published(source)),
                number,
                source=source,
                passages=tuple(resting.get(source.key, ())),
            )
            for number, source in page.sources
        )

    def _person(self, capacity: str, one: Appearance) -> BesideRow:
        return BesideRow("person", one.name, self._held(capacity, one), key=one.person)

    def _near(self, one: Related) -> BesideRow:
        why = ", ".join((*one.people, *one.topics)) or ", ".join(one.words)
        return BesideRow("related", one.title, f"{one.year} · {why}", key=one.key)

    def _held(self, capacity: str, one: Appearance) -> str:
        capacities = {
            "moderator": tr("Beside", "Moderator"),
            "announced": tr("Beside", "Announced"),
            "unplaced": tr("Beside", "Took part"),
        }
        said = (capacities.get(capacity, ""), words.role_line(one), one.part)
        return " · ".join(part for part in said if part)

    def _spoken(self, row: BesideRow) -> str:
        number = f"{row.number}. " if row.number else ""
        resting = tr("Beside", "%n statement(s) (rests|rest) on it", "", len(row.passages))
        state = tr("Beside", "shown") if row.open else tr("Beside", "hidden")
        rest = f"{resting}, {state}" if row.passages else ""
        return number + _joined(row.title, row.detail, rest)

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
            case BesideRole.ROW:
                return row
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row)
            case BesideRole.RESTING:
                return len(row.passages)
            case _ if role in _FIELDS:
                return getattr(row, _FIELDS[role])
        return None


def _headed(heading: str, rows: tuple[BesideRow, ...]) -> tuple[BesideRow, ...]:
    return (BesideRow("heading", heading), *rows) if rows else ()


def _passage(one: Passage) -> BesideRow:
    number = f"¶ {one.name}" if one.name.isdecimal() else "“”"
    return BesideRow("passage", one.text, number, passage=one.name)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
