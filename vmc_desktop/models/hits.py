"""What a search found, panel by panel: a line for each panel and one for each passage."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Literal

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from vmc_desktop.answers import Group, Hit, Snippet
from vmc_desktop.domain import Key
from vmc_desktop.wording import tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

FEW = 4
"""So many passages of a panel are shown at first."""
_AT_ONCE = 8
"""So many panels are listed at once: a view measures every line, and shows a handful of panels."""


class HitRole(IntEnum):
    """``KEY`` the record's `Key`; ``LINE`` all that is shown, a `HitLine`."""

    KEY = Qt.ItemDataRole.UserRole + 1
    LINE = Qt.ItemDataRole.UserRole + 2


_LINE = HitRole.LINE.value


@dataclass(frozen=True, slots=True)
class HitLine:
    """A line of the list.

    ``kind``: a "panel" with ``number`` passages (or an edition, for what belongs to no panel), a
    "passage" of a record, or how many "more" passages there are. ``leads``: the first passage of
    a record that has a title of its own. ``detail`` is a short second text.
    """

    kind: Literal["panel", "passage", "more"]
    hit: Hit
    snippet: Snippet | None = None
    number: int = 0
    leads: bool = False
    detail: str = ""


class HitList(QAbstractListModel):
    """The groups of the newest answer, as lines.

    ``wanted``: the reader came to the end of what was fetched, and there is more.
    """

    wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()
        self._details: Mapping[Key, str] = {}
        self._total = 0
        self._listed = 0
        self._lines: list[HitLine] = []
        self._opened: set[Key] = set()

    def set_details(self, details: Mapping[Key, str]) -> None:
        """What is said of panels and editions beside their titles, such as the date."""
        self._details = details

    def show_groups(self, groups: tuple[Group, ...], total: int) -> bool:
        """Replace the list.

        Args:
            groups: the first groups of an answer.
            total: how many groups there are.

        Returns:
            Whether anything changed: the same groups again change nothing.
        """
        self._total = total
        if groups == self._groups[: len(groups)] and len(self._groups) <= total:
            return False
        self.beginResetModel()
        self._groups, self._listed = groups, 0
        self._opened.clear()
        self._lines = self._next_lines()
        self.endResetModel()
        return True

    def add_groups(self, groups: tuple[Group, ...]) -> None:
        """Append what was fetched since."""
        self._groups += groups
        self.fetchMore()

    def line_at(self, row: int) -> HitLine | None:
        """The line of a row; None where there is no such row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, key: Key) -> int:
        """The first row of a record, or of the panel it is part of; -1 where neither is listed."""
        rows = (row for row, line in enumerate(self._lines) if line.hit.key == key)
        return next(rows, -1)

    def row_of_passage(self, key: Key, snippet: Snippet | None) -> int:
        """The row that says this of a record; -1 where none does."""
        for row, line in enumerate(self._lines):
            if line.hit.key == key and line.kind != "more" and line.snippet == snippet:
                return row
        return -1

    def reveal(self, head: Key) -> bool:
        """List all passages of a panel; False where it is not listed, or all of them were."""
        rows = (n for n, one in enumerate(self._lines) if one.kind == "more")
        row = next((n for n in rows if self._lines[n].hit.key == head), -1)
        if row >= 0:
            self.open_more(row)
        return row >= 0

    def first_passage(self) -> int:
        """The row to begin at: the first passage, or the panel where it has none; -1 for none."""
        rows = (row for row, line in enumerate(self._lines) if line.kind == "passage")
        return next(rows, 0 if self._lines else -1)

    def open_more(self, row: int) -> None:
        """Put the passages that a line "more" stands for in its place."""
        line = self._lines[row]
        group = next(group for group in self._groups if group.head.key == line.hit.key)
        passages = list(_passages(group))[FEW:]
        self._opened.add(group.head.key)
        # The line itself becomes the first of them, so that who stands on it stays there.
        self._lines[row] = passages[0]
        self.dataChanged.emit(self.index(row), self.index(row))
        if len(passages) > 1:
            self.beginInsertRows(QModelIndex(), row + 1, row + len(passages) - 1)
            self._lines[row + 1 : row + 1] = passages[1:]
            self.endInsertRows()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lines are listed."""
        return 0 if parent.isValid() else len(self._lines)

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        """Whether there are groups that are not listed yet."""
        return not parent.isValid() and self._listed < self._total

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        """List further groups, and ask for more where all that were fetched are listed."""
        if parent.isValid():
            return
        before = self._listed
        lines = self._next_lines()
        if lines:
            self.beginInsertRows(QModelIndex(), len(self._lines), len(self._lines) + len(lines) - 1)
            self._lines += lines
            self.endInsertRows()
        if self._listed == before < self._total:
            self.wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a line says in a role of Qt's or ours."""
        line = self.line_at(index.row())
        # First: a view measures and paints every line with each letter that is typed.
        if line is None or role == _LINE:
            return line
        match role:
            case HitRole.KEY:
                return line.hit.key
            case Qt.ItemDataRole.DisplayRole:
                return line.hit.title if line.snippet is None else line.snippet.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(line)
        return None

    def _next_lines(self) -> list[HitLine]:
        some = self._groups[self._listed : self._listed + _AT_ONCE]
        self._listed += len(some)
        return [line for group in some for line in self._lines_of(group)]

    def _lines_of(self, group: Group) -> Iterator[HitLine]:
        passages = list(_passages(group))
        detail = self._details.get(group.head.key, "")
        yield HitLine("panel", group.head, number=len(passages), detail=detail)
        # A line "one more" would take the room of the passage itself.
        few = FEW if len(passages) > FEW + 1 and group.head.key not in self._opened else None
        yield from passages[:few]
        if few is not None:
            yield HitLine("more", group.head, number=len(passages) - FEW)

    def _spoken(self, line: HitLine) -> str:
        """The line as a screen reader says it."""
        hit = line.hit
        if line.kind == "more":
            return tr("HitList", "%n more", "", line.number)
        if line.snippet is None:
            number = tr("HitList", "%n passage(s)", "", line.number)
            said: tuple[str, ...] = (hit.title, line.detail, ", ".join(hit.path), number)
        else:
            said = (hit.title if line.leads else "", line.detail, line.snippet.text)
        return ". ".join(part for part in said if part)


def _passages(group: Group) -> Iterator[HitLine]:
    """A line for each passage that matches; each record has one at least.

    The panel itself needs none where only its title matches: that is marked above.
    """
    for hit in group.hits:
        own = hit.key != group.head.key
        shown = hit.snippets or (Snippet(""),)
        for number, snippet in enumerate(shown):
            if not own and not snippet.marks and (len(group.hits) > 1 or not snippet.text):
                continue
            leads = own and number == 0
            yield HitLine("passage", hit, snippet, leads=leads, detail=hit.detail if leads else "")
