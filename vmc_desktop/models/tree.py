"""The tree of an archive: years > panels > highlights, over the frozen outline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from vmc_desktop.models.filtering import asked_words, holds
from vmc_desktop.wording import tr

if TYPE_CHECKING:
    from vmc_desktop.outline import Key, Node, Outline

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What a line of the tree says beyond its title.

    ``KEY`` its `Key`; ``KIND`` the kind of record; ``DETAIL`` a short second text; ``LINE`` all
    that is painted of it, a `TreeLine`.
    """

    KEY = Qt.ItemDataRole.UserRole + 1
    KIND = Qt.ItemDataRole.UserRole + 2
    DETAIL = Qt.ItemDataRole.UserRole + 3
    LINE = Qt.ItemDataRole.UserRole + 4


@dataclass(frozen=True, slots=True)
class TreeLine:
    """What is painted of a line; ``count`` the hits in and below it (None: no search is on)."""

    title: str
    kind: str
    detail: str = ""
    count: int | None = None

    @property
    def faded(self) -> bool:
        """Whether a search found nothing there."""
        return self.count == 0


_FIELDS: dict[int, str] = {Role.KEY: "key", Role.KIND: "kind", Role.DETAIL: "detail"}
_LINE = int(Role.LINE)
_COUNT_ROLES: list[int] = [Role.LINE, Qt.ItemDataRole.AccessibleTextRole]


@dataclass(slots=True)
class _Line:
    """``children``: None until somebody looks below the line."""

    node: Node
    parent: int
    row: int
    children: range | None = None


class ArchiveTree(QAbstractItemModel):
    """The outline as a model; an index carries the number of its line, never an object.

    Lines get their numbers as they are looked at: all those of an archive of 100,000 records at
    once would hold the window for half a second, and a reader opens a few branches.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: tuple[Node, ...] = ()
        self._asked: tuple[str, ...] = ()
        self._lines: list[_Line] = []
        self._roots = range(0)
        self._numbers: dict[str, int] = {}
        self._counts: Mapping[str, int] | None = None
        self._seen: set[int] = set()

    def show_outline(self, outline: Outline) -> None:
        """Replace the whole tree, unless it is the same; counts of a search are gone."""
        self._nodes = outline.nodes
        if self._keeps(_fitting(self._nodes, self._asked)):
            self.set_counts(None)
        else:
            self._list(None)

    def narrow(self, text: str) -> None:
        """Show only lines whose words begin so, with the way to them; "": all of them."""
        asked = asked_words(text)
        if asked != self._asked:
            self._asked = asked
            self._list(self._counts)

    def _list(self, counts: Mapping[str, int] | None) -> None:
        self.beginResetModel()
        self._lines.clear()
        self._numbers.clear()
        self._seen.clear()
        self._counts = counts
        self._roots = self._add(_fitting(self._nodes, self._asked), -1)
        self.endResetModel()

    def set_counts(self, counts: Mapping[str, int] | None) -> None:
        """Show the number of hits for each key (in and below it); None: no search is on.

        Told are the lines whose count somebody has seen, so that a keystroke costs what is on the
        screen and not what the archive has.
        """
        before, self._counts = self._counts, counts
        if (before is None) != (counts is None):
            self._tell_changed(self._seen)
        elif before is not None and counts is not None and before is not counts:
            texts = ((n, self._lines[n].node.key.text) for n in self._seen)
            self._tell_changed([n for n, k in texts if before.get(k, 0) != counts.get(k, 0)])

    def index_of(self, key: Key) -> QModelIndex:
        """The index of the record, or of the nearest one above it that has a line."""
        place: Key | None = key
        while place is not None:
            number = self._number_of(place)
            if number is not None:
                return self.createIndex(self._lines[number].row, 0, number)
            place = place.parent
        return QModelIndex()

    def key_of(self, index: Index) -> Key | None:
        """The key of the line; None for an index that is nowhere."""
        return self._lines[index.internalId()].node.key if index.isValid() else None

    def _add(self, nodes: tuple[Node, ...], parent: int) -> range:
        first = len(self._lines)
        self._lines += [_Line(node, parent, row) for row, node in enumerate(nodes)]
        self._numbers.update((node.key.text, n) for n, node in enumerate(nodes, first))
        return range(first, first + len(nodes))

    def _keeps(self, nodes: tuple[Node, ...]) -> bool:
        """Whether all lines looked at so far say the same by these nodes; then they take them.

        What lies below a line that nobody opened is not compared, only counted.
        """
        taken: dict[int, Node] = {}
        waiting = [(self._roots, nodes)]
        while waiting:
            numbers, level = waiting.pop()
            if len(numbers) != len(level):
                return False
            for number, node in zip(numbers, level, strict=True):
                line = self._lines[number]
                if _said(line.node) != _said(node):
                    return False
                taken[number] = node
                if line.children is not None:
                    waiting.append((line.children, node.children))
        for number, node in taken.items():
            self._lines[number].node = node
        return True

    def _below(self, number: int) -> range:
        """The numbers of the lines one level below a line."""
        line = self._lines[number]
        if line.children is None:
            line.children = self._add(line.node.children, number)
        return line.children

    def _number_of(self, key: Key) -> int | None:
        """The number of a record's line; None where it has none."""
        parent = key.parent
        above = None if parent is None else self._number_of(parent)
        if above is not None:
            self._below(above)
        return self._numbers.get(key.text)

    def _tell_changed(self, numbers: Iterable[int]) -> None:
        """Say that the counts of these lines changed."""
        siblings: dict[int, list[int]] = {}
        for number in sorted(numbers):
            siblings.setdefault(self._lines[number].parent, []).append(number)
        for group in siblings.values():
            # Runs of neighbours: a view paints a single line by itself, for more it paints all.
            for first, last in _runs([self._lines[number].row for number in group]):
                parent = self._lines[group[0]].parent
                among = self._below(parent) if parent >= 0 else self._roots
                self.dataChanged.emit(
                    self.createIndex(first, 0, among[first]),
                    self.createIndex(last, 0, among[last]),
                    _COUNT_ROLES,
                )

    def _count(self, node: Node) -> int | None:
        key = node.key.text
        self._seen.add(self._numbers[key])
        return None if self._counts is None else self._counts.get(key, 0)

    def _spoken(self, node: Node) -> str:
        count = self._count(node)
        hits = "" if count is None else tr("ArchiveTree", "%n hit(s)", "", count)
        return ", ".join(part for part in (node.title, _day(node.detail), hits) if part)

    def _depth(self, index: Index) -> int:
        depth, number = 0, index.internalId()
        while number >= 0:
            depth, number = depth + 1, self._lines[number].parent
        return depth

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """The index of a child."""
        numbers = self._children(parent)
        if column != 0 or not 0 <= row < len(numbers):
            return QModelIndex()
        return self.createIndex(row, 0, numbers[row])

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """The index one level up."""
        number = self._lines[index.internalId()].parent if index.isValid() else -1
        return QModelIndex() if number < 0 else self.createIndex(self._lines[number].row, 0, number)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many children a line has."""
        if not parent.isValid():
            return len(self._roots)
        # Counted without giving them numbers: a view asks this of every line that it shows.
        return len(self._lines[parent.internalId()].node.children) if parent.column() == 0 else 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002  Qt asks with it
        """One column."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a line says in a role of Qt's or ours."""
        if not index.isValid():
            return None
        node = self._lines[index.internalId()].node
        if role == _LINE:
            # First and by itself: every line in view asks for it with every letter typed.
            return TreeLine(node.title, node.kind, node.detail, self._count(node))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return node.title
            case Qt.ItemDataRole.ToolTipRole:
                detail = _day(node.detail)
                return f"{node.title}\n{detail}" if detail else node.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(node)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                # Qt tells no screen reader how deep a line stands.
                return tr("ArchiveTree", "Level {0}").format(self._depth(index))
            case _ if role in _FIELDS:
                return getattr(node, _FIELDS[role])
        return None

    def _children(self, parent: Index) -> range:
        if not parent.isValid():
            return self._roots
        return self._below(parent.internalId()) if parent.column() == 0 else range(0)


def _fitting(nodes: tuple[Node, ...], asked: tuple[str, ...]) -> tuple[Node, ...]:
    """The nodes that hold what is asked for, whole, and those on the way to one."""
    if not asked:
        return nodes
    found = []
    for node in nodes:
        if holds(asked, node.title, node.detail):
            found.append(node)
        elif children := _fitting(node.children, asked):
            found.append(replace(node, children=children))
    return tuple(found)


def _said(node: Node) -> tuple[Key, str, str, str, int]:
    """What a line says, and how many lines are below it."""
    return node.key, node.title, node.kind, node.detail, len(node.children)


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Ascending numbers as first and last of each run of neighbours."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs


def _day(detail: str) -> str:
    """A date in words, any other text as it is."""
    # Only what is spoken or pointed at asks for it; its 25 ms stand before no first painting.
    from vmc_desktop.render import words  # noqa: PLC0415

    return words.format_date(detail)
