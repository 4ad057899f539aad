"""What the rules found in an article, as a tree to be looked through: accepted, changed, rejected.

Every change is an `Edit`, handed to whoever keeps them (`ProposalTree.keep`), so that it can be
undone; without anybody it is made at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from vmc_desktop.formats.accession.entering import accepted
from vmc_desktop.formats.articles.values import DETAILS, FACTS, PERSONS, Draft, Kind, Proposal
from vmc_desktop.wording import marked, said, tr

NUMBER = Qt.ItemDataRole.UserRole
"""The number of a proposal; 0 for a heading of the tree."""
ENTERS = Qt.ItemDataRole.UserRole + 1
"""Whether it will enter: it is accepted, and so is what it belongs to."""

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_GROUPS: tuple[tuple[str, tuple[Kind, ...]], ...] = (
    (marked("ProposalTree", "The edition and the source"), FACTS),
    (marked("ProposalTree", "Panels"), ("panel",)),
    (marked("ProposalTree", "Highlights"), ("highlight",)),
    (marked("ProposalTree", "Quotations"), ("quotation",)),
    (marked("ProposalTree", "Questions"), ("question",)),
    (marked("ProposalTree", "People of whom no panel is told"), PERSONS),
    (marked("ProposalTree", "Statements"), ("statement",)),
    (marked("ProposalTree", "Not understood, plain text"), ("text",)),
)
_FIRST_GROUP = 1 << 30
"""Numbers from here on are those of headings."""
KIND_NAMES: dict[Kind, str] = {
    "year": marked("ProposalTree", "Year"),
    "title": marked("ProposalTree", "Title of the source"),
    "published": marked("ProposalTree", "Published"),
    "theme": marked("ProposalTree", "Theme"),
    "dates": marked("ProposalTree", "Days"),
    "venue": marked("ProposalTree", "Venue"),
    "city": marked("ProposalTree", "City"),
    "country": marked("ProposalTree", "Country"),
    "participants": marked("ProposalTree", "Participants"),
    "countries": marked("ProposalTree", "Countries"),
    "hashtag": marked("ProposalTree", "Hashtag"),
    "panel": marked("ProposalTree", "Panel"),
    "moderator": marked("ProposalTree", "Moderator"),
    "speaker": marked("ProposalTree", "Speaker"),
    "question": marked("ProposalTree", "Question"),
    "highlight": marked("ProposalTree", "Highlight"),
    "statement": marked("ProposalTree", "Statement"),
    "quotation": marked("ProposalTree", "Quotation"),
    "text": marked("ProposalTree", "Plain text"),
}


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of one proposal: ``text``, ``accepted``, ``kind``, ``parent`` or a detail."""

    number: int
    name: str
    before: Any
    after: Any


class ProposalTree(QAbstractItemModel):
    """Two columns: the words, to be ticked and changed in place, and what they are.

    ``shown`` (a draft is shown anew), ``moved`` (the number of a proposal that stands elsewhere
    now), ``edited`` (something is not as it was).
    """

    shown = Signal()
    moved = Signal(int)
    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keep: Callable[[Edit], None] = self.make
        self._draft: Draft | None = None
        self._proposals: dict[int, Proposal] = {}
        self._below: dict[int, list[int]] = {}
        self._entering: set[int] = set()

    def show_draft(self, draft: Draft) -> None:
        """Show another draft."""
        self.beginResetModel()
        self._draft = draft
        self._proposals = {one.number: one for one in draft.proposals}
        self._sort()
        self.endResetModel()
        self.shown.emit()

    def draft(self) -> Draft | None:
        """The draft with everything that was decided."""
        if self._draft is None:
            return None
        return replace(self._draft, proposals=tuple(self._proposals.values()))

    def proposal(self, number: int) -> Proposal | None:
        """The proposal of a number, as it stands now."""
        return self._proposals.get(number)

    def proposals(self) -> tuple[Proposal, ...]:
        """All of them, in the order of the text."""
        return tuple(self._proposals.values())

    def index_of(self, number: int) -> QModelIndex:
        """Where a proposal stands; nowhere for one that is not there."""
        one = self._proposals.get(number)
        if one is None:
            return QModelIndex()
        row = self._below[self._above(one)].index(number)
        return self.createIndex(row, 0, number)

    def owners(self, number: int) -> tuple[tuple[int, str], ...]:
        """(number, words) of what a proposal may belong to; 0 is the edition."""
        one = self._proposals[number]
        kinds: tuple[Kind, ...] = (
            ("panel", "highlight") if one.kind in ("statement", "text") else ()
        )
        if one.kind in ("highlight", "quotation", "question", *PERSONS):
            kinds = ("panel",)
        own = {number, *self._below.get(number, ())}
        some = (p for p in self._proposals.values() if p.kind in kinds and p.number not in own)
        return ((0, tr("ProposalTree", "The edition")), *((p.number, p.text) for p in some))

    def kinds(self, number: int) -> tuple[Kind, ...]:
        """What a proposal may become, without leaving its place."""
        one = self._proposals[number]
        if one.kind in FACTS or self._below.get(number):
            return (one.kind,)
        if one.kind in PERSONS:
            return PERSONS
        some: tuple[Kind, ...] = ("text", "statement", "question", "highlight", "quotation")
        owner = self._proposals.get(one.parent)
        if owner is not None and owner.kind == "highlight":
            return ("text", "statement")
        return some if one.parent else (*some, "panel", *FACTS[1:])

    # ---- changes -----------------------------------------------------------------------------

    def ask(self, number: int, name: str, value: Any) -> None:
        """Have something changed; nothing where it is so already."""
        one = self._proposals.get(number)
        if one is None:
            return
        before = getattr(one, name) if name in _FIELDS else one.detail(name)
        if before != value:
            self.keep(Edit(number, name, before, value))

    def make(self, edit: Edit) -> None:
        """Make a change."""
        self._set(edit.number, edit.name, edit.after)

    def unmake(self, edit: Edit) -> None:
        """Take a change back."""
        self._set(edit.number, edit.name, edit.before)

    def _set(self, number: int, name: str, value: Any) -> None:
        one = self._proposals[number]
        if name in _FIELDS:
            made = replace(one, **{name: value})
        else:
            told = dict(one.details) | {name: value}
            made = replace(one, details=tuple((key, said) for key, said in told.items() if said))
        moves = self._above(one) != self._above(made)
        if moves:
            self.beginResetModel()
        self._proposals[number] = made
        self._sort()
        if moves:
            self.endResetModel()
            self.moved.emit(number)
        else:
            self._tell(self.index_of(number))
        self.edited.emit()

    def _tell(self, index: QModelIndex) -> None:
        """Say that a line changed, and those below it, whose fate may hang on it."""
        self.dataChanged.emit(index, index.siblingAtColumn(1))
        rows = self.rowCount(index)
        if rows:
            self.dataChanged.emit(self.index(0, 0, index), self.index(rows - 1, 1, index))

    def _above(self, one: Proposal) -> int:
        """The number of the line above: what it belongs to, or the heading of its kind."""
        if one.parent in self._proposals:
            return one.parent
        groups = (n for n, (_, kinds) in enumerate(_GROUPS) if one.kind in kinds)
        return _FIRST_GROUP + next(groups)

    def _sort(self) -> None:
        below: dict[int, list[int]] = {}
        for one in self._proposals.values():
            below.setdefault(self._above(one), []).append(one.number)
        below.get(_FIRST_GROUP, []).sort(key=self._order)
        below[0] = sorted(number for number in below if number >= _FIRST_GROUP)
        self._below = below
        self._entering = {one.number for one in accepted(self._proposals.values())}

    def _order(self, number: int) -> int:
        """Facts stand in the order of their kinds, all else in that of the text."""
        return FACTS.index(self._proposals[number].kind)

    # ---- what Qt asks ------------------------------------------------------------------------

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Lines below a line."""
        if parent.isValid() and parent.column() > 0:
            return 0
        return len(self._below.get(parent.internalId() if parent.isValid() else 0, ()))

    def columnCount(self, _parent: _Index = _NOWHERE) -> int:
        """Words, kind."""
        return 2

    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        """A line."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        above = parent.internalId() if parent.isValid() else 0
        return self.createIndex(row, column, self._below[above][row])

    def parent(self, index: _Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """The line above."""
        number = index.internalId() if index.isValid() else _FIRST_GROUP
        if number >= _FIRST_GROUP:
            return QModelIndex()
        above = self._above(self._proposals[number])
        if above >= _FIRST_GROUP:
            return self.createIndex(self._below[0].index(above), 0, above)
        return self.index_of(above)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Proposals can be ticked and their words changed in place."""
        flag = Qt.ItemFlag
        if not index.isValid():
            return flag.NoItemFlags
        if index.internalId() >= _FIRST_GROUP:
            return flag.ItemIsEnabled
        made = flag.ItemIsEnabled | flag.ItemIsSelectable
        if index.column() == 0:
            made |= flag.ItemIsUserCheckable | flag.ItemIsEditable
        return made

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a line shows."""
        if not index.isValid():
            return None
        number = index.internalId()
        if number >= _FIRST_GROUP:
            return self._heading(number, index.column(), role)
        one = self._proposals[number]
        if role == NUMBER:
            return number
        if role == ENTERS:
            return number in self._entering
        if index.column() == 1:
            return kind_name(one.kind) if role == Qt.ItemDataRole.DisplayRole else None
        return self._words(one, role)

    def _heading(self, number: int, column: int, role: int) -> Any:
        if role == NUMBER:
            return 0
        if role == ENTERS:
            return True
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if column or role not in shown:
            return None
        return said("ProposalTree", _GROUPS[number - _FIRST_GROUP][0])

    def _words(self, one: Proposal, role: int) -> Any:
        told = ", ".join(text for name, text in one.details if name != "kind")
        whole = f"{one.text} · {told}" if told else one.text
        if role == Qt.ItemDataRole.DisplayRole:
            return whole
        if role == Qt.ItemDataRole.ToolTipRole:
            return whole
        if role == Qt.ItemDataRole.EditRole:
            return one.text
        if role == Qt.ItemDataRole.CheckStateRole:
            state = Qt.CheckState
            return state.Checked if one.accepted else state.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("ProposalTree", "{kind}: {words}").format(
                kind=kind_name(one.kind), words=whole
            )
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a line, or change its words."""
        number = index.data(NUMBER)
        if not number:
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            self.ask(number, "accepted", Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        words = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or not words:
            return False
        self.ask(number, "text", words)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What the columns are called."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("ProposalTree", "Found in the text"), tr("ProposalTree", "Becomes"))[section]


_FIELDS = ("text", "accepted", "kind", "parent")


def kind_name(kind: Kind) -> str:
    """What a kind is called."""
    return said("ProposalTree", KIND_NAMES[kind])


def details_of(kind: Kind) -> Sequence[str]:
    """What may be told of a kind beside its words."""
    return DETAILS.get(kind, ())


def passage_at(proposals: Sequence[Proposal], place: int) -> int:
    """The number of the proposal with the shortest passage around a place of the text; 0: none."""
    some = [one for one in proposals if one.passage.start <= place < one.passage.end]
    best = min(
        some, key=lambda one: (one.passage.end - one.passage.start, -one.number), default=None
    )
    return best.number if best else 0
