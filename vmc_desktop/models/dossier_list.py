"""The entries of a dossier as a list: what each says now, in the reader's order."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from vmc_desktop.dossier import KindOfEntry
from vmc_desktop.models.dossiers import Finder, Shown, as_noted, identity, shown
from vmc_desktop.personal.values import Entry, KeptDossier
from vmc_desktop.render.charts import Bars, counted
from vmc_desktop.render.charts import in_words as chart_in_words
from vmc_desktop.wording import tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_AT_ONCE = 4
"""So many records are read before the window may do something else."""
_SEEN_FIRST = 12
_TOLD_AT_ONCE = 100
_MIME = "application/x-vmc-desktop-entries"


class EntryRole(IntEnum):
    """``ENTRY`` the `Entry`, ``SHOWN`` the `Shown`; ``NUMBER`` counts records and passages.

    ``AGAIN`` is the number of the first entry that says the same; 0: none before it does. ``BARS``
    are those of a chart, as far as they are known.
    """

    ENTRY = Qt.ItemDataRole.UserRole + 1
    SHOWN = Qt.ItemDataRole.UserRole + 2
    NUMBER = Qt.ItemDataRole.UserRole + 3
    AGAIN = Qt.ItemDataRole.UserRole + 4
    BARS = Qt.ItemDataRole.UserRole + 5


class DossierList(QAbstractListModel):
    """One dossier's entries.

    What is out of sight is asked for in small steps, whenever nothing else happens. ``moved`` (ids
    of entries, the id before which they are dropped or "" for the end): the reader dragged them.
    ``looked``: it is known of every entry what became of it.
    """

    moved = Signal(object, str)
    looked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find: Finder = lambda _: None
        self._bars: Callable[[Entry], Bars] = lambda _: ()
        self._entries: tuple[Entry, ...] = ()
        self._shown: dict[str, Shown] = {}
        self._numbers: tuple[int, ...] = ()
        self._first: tuple[int, ...] = ()
        self._looked: list[int] = []
        self._looking = QTimer(self, interval=0)
        self._looking.timeout.connect(self._look_further)

    def read_from(self, find: Finder) -> None:
        """Ask here what the archive says, from now on."""
        self._find = find
        self._shown.clear()
        self._looking.start()
        self._look_at(range(min(len(self._entries), _SEEN_FIRST)))
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def count_by(self, bars: Callable[[Entry], Bars]) -> None:
        """Ask here what a chart counts, from now on."""
        self._bars = bars

    def tell_counted(self) -> None:
        """Of some charts it is known what they count."""
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def show_dossier(self, dossier: KeptDossier | None) -> None:
        """Show the entries of a dossier; the same ones in the same order change nothing."""
        entries = dossier.entries if dossier is not None else ()
        if entries == self._entries:
            return
        self._looking.start()
        if [one.id for one in entries] == [one.id for one in self._entries]:
            self._take(entries)
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self._take(entries)
        self.endResetModel()

    def entry_at(self, row: int) -> Entry | None:
        """The entry of a row."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, name: str) -> int:
        """The row of the entry of this id; -1: it is not there."""
        return next((row for row, one in enumerate(self._entries) if one.id == name), -1)

    def told(self, row: int) -> tuple[Entry, Shown | None, int, Bars]:
        """All that is shown of an entry; where this is as it was, so is its height."""
        entry = self._entries[row]
        return entry, self._shown.get(entry.id), self._again(row), self._bars(entry)

    def changed_since(self) -> int:
        """How many entries are gone or other than when they were added, as far as was looked."""
        found = (self._shown.get(one.id) for one in self._entries)
        return sum(one is not None and bool(one.state) for one in found)

    def _look_further(self) -> None:
        rows = [row for row, one in enumerate(self._entries) if one.id not in self._shown]
        self._look_at(rows[:_AT_ONCE])
        self._looked += rows[:_AT_ONCE]
        done = len(rows) <= _AT_ONCE
        # Lines break anew where something changed: not after each few.
        if self._looked and (done or len(self._looked) >= _TOLD_AT_ONCE):
            self.dataChanged.emit(self.index(self._looked[0]), self.index(self._looked[-1]))
            self._looked = []
        if done:
            self._looking.stop()
            self.looked.emit()

    def _look_at(self, rows: Sequence[int]) -> None:
        for row in rows:
            entry = self._entries[row]
            if entry.id not in self._shown:
                self._shown[entry.id] = shown(entry, self._find)

    def _take(self, entries: Sequence[Entry]) -> None:
        before = {one.id: one for one in self._entries}
        for one in entries:
            if before.get(one.id) != one:
                self._shown.pop(one.id, None)
        self._entries = tuple(entries)
        numbers, last = [], 0
        for one in entries:
            counts = one.kind not in ("heading", "text")
            last += counts
            numbers.append(last if counts else 0)
        self._numbers = tuple(numbers)
        first: dict[Hashable, int] = {}
        for row, one in enumerate(entries):
            first.setdefault(identity(one), row)
        self._first = tuple(first[identity(one)] for one in entries)
        self._looked = []
        # What is seen first is there at once.
        self._look_at(range(min(len(entries), _SEEN_FIRST)))

    def _now(self, entry: Entry) -> Shown:
        """What the archive says, as far as it was asked: a list asks how high every row is."""
        return self._shown.get(entry.id) or as_noted(entry)

    def _again(self, row: int) -> int:
        entry, first = self._entries[row], self._first[row]
        return self._numbers[first] if first < row and identity(entry) is not None else 0

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many entries there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What an entry says in a role of Qt's or ours."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._now(entry).title
            case Qt.ItemDataRole.ToolTipRole:
                return self._now(entry).since or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index.row())
            case EntryRole.ENTRY:
                return entry
            case EntryRole.SHOWN:
                return self._now(entry)
            case EntryRole.NUMBER:
                return self._numbers[index.row()]
            case EntryRole.AGAIN:
                return self._again(index.row())
            case EntryRole.BARS:
                return self._bars(entry)
        return None

    def _spoken(self, row: int) -> str:
        entry, now = self._entries[row], self._now(self._entries[row])
        again = self._again(row)
        number = f"{self._numbers[row]}. " if self._numbers[row] else ""
        twice = tr("DossierList", "the same as entry {number}").format(number=again)
        if entry.kind == "chart" and (bars := self._bars(entry)):
            return number + chart_in_words(f"{counted(entry.key)}: {now.title}", bars)
        said = (kind_in_words(entry.kind), now.title, now.detail, now.since, twice if again else "")
        return number + ", ".join(part for part in said if part)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Entries are dragged between entries, never onto one."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.ItemIsDropEnabled
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Entries are moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Only our own entries can be dropped."""
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The entries that are dragged, by their ids."""
        mime = QMimeData()
        rows = sorted({index.row() for index in indexes})
        mime.setData(_MIME, QByteArray(" ".join(self._entries[row].id for row in rows).encode()))
        return mime

    def dropMimeData(
        self,
        data: QMimeData,
        action: Qt.DropAction,
        row: int,
        column: int,  # noqa: ARG002  Qt gives it
        parent: Index,
    ) -> bool:
        """Say where the entries were dropped; the list changes when that is kept."""
        if action != Qt.DropAction.MoveAction or not data.hasFormat(_MIME):
            return False
        names = bytes(data.data(_MIME).data()).decode().split()
        row = row if row >= 0 else (parent.row() if parent.isValid() else len(self._entries))
        rest = [one.id for one in self._entries[row:] if one.id not in names]
        self.moved.emit(tuple(names), rest[0] if rest else "")
        # Not true: Qt would take the rows away itself.
        return False


def kind_in_words(kind: KindOfEntry) -> str:
    """What an entry is, for who does not see it."""
    return {
        "record": "",
        "passage": tr("DossierList", "Passage"),
        "heading": tr("DossierList", "Heading"),
        "text": tr("DossierList", "Own text"),
        "search": tr("DossierList", "Search"),
        "chart": tr("DossierList", "Chart"),
    }[kind]
