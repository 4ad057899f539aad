"""Values to narrow an answer by: what there is of a facet, and what is chosen of it."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from vmc_desktop.answers import Chosen, Results
from vmc_desktop.render import words
from vmc_desktop.wording import marked, said

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

_NAMES = {
    "year": marked("Facets", "Year"),
    "kind": marked("Facets", "Kind"),
    "session": marked("Facets", "Session"),
    "topic": marked("Facets", "Topic"),
    "person": marked("Facets", "Person"),
    "organisation": marked("Facets", "Organisation"),
    "country": marked("Facets", "Country"),
}
FACETS = tuple(_NAMES)
"""In the order in which they are offered."""


class FacetRole(IntEnum):
    """``LABEL`` the value as it is asked for; ``COUNT`` how many records have it."""

    LABEL = Qt.ItemDataRole.UserRole + 1
    COUNT = Qt.ItemDataRole.UserRole + 2


def name_of(facet: str) -> str:
    """What a facet is called."""
    return said("Facets", _NAMES.get(facet, facet))


def value_name(facet: str, label: str) -> str:
    """What a value is called: kinds are words of the format, the others are names already."""
    return words.kind_label(label) if facet in ("kind", "session") else label


def chosen_of(chosen: Chosen, facet: str) -> tuple[str, ...]:
    """What is chosen of one facet."""
    return dict(chosen).get(facet, ())


def with_values(chosen: Chosen, facet: str, labels: tuple[str, ...]) -> Chosen:
    """The same with these values of one facet; none: the facet narrows no more."""
    rest = {name: some for name, some in chosen if name != facet}
    if labels:
        rest[facet] = tuple(dict.fromkeys(labels))
    return tuple((name, rest[name]) for name in sorted(rest, key=_rank))


def toggled(chosen: Chosen, facet: str, label: str) -> Chosen:
    """The same with one value more, or less where it was chosen."""
    before = chosen_of(chosen, facet)
    after = tuple(one for one in before if one != label) if label in before else (*before, label)
    return with_values(chosen, facet, after)


def counts_of(results: Results, facet: str) -> tuple[tuple[str, int], ...]:
    """The values of a facet with their numbers; what is chosen stays, even where nothing has it."""
    found = dict(dict(results.facets).get(facet, ()))
    for label in chosen_of(results.question.chosen, facet):
        found.setdefault(label, 0)
    return tuple(found.items())


def _rank(facet: str) -> int:
    return FACETS.index(facet) if facet in FACETS else len(FACETS)


class FacetList(QAbstractListModel):
    """The values of one facet with boxes to tick.

    ``toggled`` (str): a value was ticked or unticked.
    """

    toggled = Signal(str)

    def __init__(self, facet: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._facet = facet
        self._values: list[tuple[str, int]] = []
        self._shown: list[int] = []
        self._chosen: tuple[str, ...] = ()
        self._filter = ""

    @property
    def facet(self) -> str:
        """Which one it is."""
        return self._facet

    @property
    def number(self) -> int:
        """How many values there are, shown or not."""
        return len(self._values)

    def show_counts(self, results: Results) -> None:
        """Take the numbers of an answer; values that were listed keep their place."""
        counts = dict(counts_of(results, self._facet))
        chosen = chosen_of(results.question.chosen, self._facet)
        known = [label for label, _ in self._values]
        same = set(known) == set(counts)
        values = [(label, counts[label]) for label in (known if same else counts)]
        self._chosen = chosen
        if same:
            self._values = values
            last = self.rowCount() - 1
            if last >= 0:
                self.dataChanged.emit(self.index(0), self.index(last))
            return
        self.beginResetModel()
        self._values = values
        self._shown = self._passing()
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """List only the values in which this occurs."""
        if text.casefold().strip() == self._filter:
            return
        self.beginResetModel()
        self._filter = text.casefold().strip()
        self._shown = self._passing()
        self.endResetModel()

    def toggle(self, row: int) -> None:
        """Tick or untick a value."""
        if 0 <= row < len(self._shown):
            self.toggled.emit(self._values[self._shown[row]][0])

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many values are listed."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a value says in a role of Qt's or ours."""
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        label, count = self._values[self._shown[index.row()]]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return value_name(self._facet, label)
            case Qt.ItemDataRole.CheckStateRole:
                on = label in self._chosen
                return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{value_name(self._facet, label)}, {words.count(count, 'result')}"
            case FacetRole.LABEL:
                return label
            case FacetRole.COUNT:
                return count
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each value can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ARG002
        """Ticking asks for another answer; the tick itself comes with it."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.toggle(index.row())
        return True

    def _passing(self) -> list[int]:
        return [
            n
            for n, (label, _) in enumerate(self._values)
            if self._filter in value_name(self._facet, label).casefold()
        ]
