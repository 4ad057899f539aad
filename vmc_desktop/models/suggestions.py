"""What stands under the search field: what may be meant, or the searches that are kept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any, TypeAlias, Union

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from vmc_desktop.answers import Completion, Question
from vmc_desktop.models.own import Kept
from vmc_desktop.wording import number, tr

if TYPE_CHECKING:
    from vmc_desktop.personal.values import KeptSearch

Index = QModelIndex | QPersistentModelIndex
Meant: TypeAlias = Union[Completion, "KeptSearch", None]
_NOWHERE = QModelIndex()
RECENT_SHOWN = 8
KEPT_SIGNS = ("saved", "recent")


class SuggestionRole(IntEnum):
    """The parts of a row, see `Suggestion`."""

    SIGN = Qt.ItemDataRole.UserRole + 1
    DETAIL = Qt.ItemDataRole.UserRole + 2
    NOTE = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A row: its sign, its words, a second text behind them, a note at the end.

    ``sign`` is "heading", "saved", "recent", or the kind of a completion (of a title: of its
    record). ``meant`` is what the row stands for; a heading for nothing.
    """

    sign: str
    label: str
    detail: str = ""
    note: str = ""
    meant: Meant = None

    @property
    def removable(self) -> bool:
        """Whether the reader can take it out of the list."""
        return self.sign in KEPT_SIGNS


def of_completions(found: tuple[Completion, ...]) -> tuple[Suggestion, ...]:
    """A row for each completion."""
    return tuple(Suggestion(_sign(one), one.label, note=_note(one), meant=one) for one in found)


def of_kept(kept: Kept) -> tuple[Suggestion, ...]:
    """Saved searches first, then the newest of the others, each under its heading."""
    rows: list[Suggestion] = []
    if kept.saved:
        rows.append(Suggestion("heading", tr("suggestions", "Saved searches")))
        rows += [
            Suggestion("saved", one.name, _asked(one), filters(one.question), meant=one)
            for one in kept.saved
        ]
    if kept.recent:
        rows.append(Suggestion("heading", tr("suggestions", "Recent searches")))
        rows += [
            Suggestion("recent", one.question.text, "", filters(one.question), meant=one)
            for one in kept.recent[:RECENT_SHOWN]
        ]
    return tuple(rows)


def filters(question: Question) -> str:
    """What was chosen beside the text, in few words."""
    return ", ".join(value for _, values in question.chosen for value in values)


class SuggestionList(QAbstractListModel):
    """The rows as they are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Suggestion, ...] = ()

    def show_rows(self, rows: tuple[Suggestion, ...]) -> None:
        """Replace the list; the same rows again change nothing."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def at(self, row: int) -> Suggestion | None:
        """A row; None where there is none."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def step(self, row: int, way: int) -> int:
        """The next row (way 1) or the one before (-1) that means something; -1: none."""
        row += way
        while 0 <= row < len(self._rows):
            if self._rows[row].meant is not None:
                return row
            row += way
        return -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading is not chosen."""
        row = self.at(index.row())
        if row is None or row.meant is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says in a role of Qt's or ours."""
        row = self.at(index.row()) if index.isValid() else None
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.label
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (row.label, row.detail, row.note) if part)
            case SuggestionRole.SIGN:
                return row.sign
            case SuggestionRole.DETAIL:
                return row.detail
            case SuggestionRole.NOTE:
                return row.note
        return None


def _asked(kept: KeptSearch) -> str:
    """What is asked under a name, where the name does not say it."""
    text = kept.question.text
    return "" if text.casefold() == kept.name.casefold() else text


def _sign(one: Completion) -> str:
    return one.key.kind if one.kind == "title" and one.key is not None else one.kind


def _note(one: Completion) -> str:
    kinds = {
        "word": tr("suggestions", "word"),
        "person": tr("suggestions", "person"),
        "organisation": tr("suggestions", "organisation"),
        "topic": tr("suggestions", "topic"),
        "field": tr("suggestions", "field"),
        "edition": tr("suggestions", "edition"),
        "panel": tr("suggestions", "panel"),
        "highlight": tr("suggestions", "highlight"),
        "source": tr("suggestions", "source"),
    }
    said = kinds.get(_sign(one), "")
    if one.key is not None and one.kind == "title":
        # It is one record, which goes without saying.
        return said
    if one.kind == "field" and one.number:
        # The value of a field that stands there already.
        return number(one.number)
    return f"{said}  {number(one.number)}".strip() if one.number else said
