"""The fields of one proposal: its words, what it becomes, what it belongs to, and details."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from vmc_desktop.models.proposals import ProposalTree, details_of, kind_name
from vmc_desktop.ui.theme import SPACE
from vmc_desktop.wording import marked, said, tr

_NAMES = {
    "kind": marked("ProposalForm", "Kind"),
    "date": marked("ProposalForm", "Day"),
    "start": marked("ProposalForm", "Begins"),
    "end": marked("ProposalForm", "Ends"),
    "role": marked("ProposalForm", "Role"),
    "organisation": marked("ProposalForm", "Organisation"),
    "country": marked("ProposalForm", "Country"),
    "part": marked("ProposalForm", "Part"),
    "speaker": marked("ProposalForm", "Who said it"),
    "language": marked("ProposalForm", "Language"),
}
_EXAMPLES = {"date": "2017-10-24", "start": "09:30", "end": "11:00", "language": "en"}


class ProposalForm(QWidget):
    """What is chosen in the tree, to be changed field by field; each change is an edit."""

    def __init__(self, tree: ProposalTree, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tree = tree
        self._number = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, SPACE, SPACE, 0)
        self._form = QFormLayout()
        column.addLayout(self._form)
        column.addStretch(1)
        self._form.setVerticalSpacing(SPACE)
        self._form.setHorizontalSpacing(2 * SPACE)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.words = _Words(self)
        self.words.left.connect(self._take_words)
        self.kind = QComboBox(self)
        self.owner = QComboBox(self)
        # A long title must not widen the window.
        for box in (self.kind, self.owner):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(8)
        self.kind.activated.connect(lambda _: self._ask("kind", self.kind.currentData()))
        self.owner.activated.connect(lambda _: self._ask("parent", self.owner.currentData()))
        self.details: dict[str, QLineEdit] = {}
        self._add(tr("ProposalForm", "&Words"), self.words)
        self._add(tr("ProposalForm", "&Becomes"), self.kind)
        self._add(tr("ProposalForm", "Belongs &to"), self.owner)
        for name, words in _NAMES.items():
            field = self.details[name] = QLineEdit(self)
            field.setPlaceholderText(_EXAMPLES.get(name, ""))
            field.editingFinished.connect(lambda name=name: self._take_detail(name))
            self._add(said("ProposalForm", words), field)
        tree.edited.connect(self._show)
        self.show_proposal(0)

    def show_proposal(self, number: int) -> None:
        """Show another one; 0: none."""
        self.commit()
        self._number = number
        self._show()

    def commit(self) -> None:
        """Take what is being typed."""
        self._take_words()
        for name, field in self.details.items():
            if not field.isHidden():
                self._take_detail(name)

    def _add(self, words: str, field: QWidget) -> None:
        label = QLabel(words, self)
        label.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        self._form.addRow(label, field)

    def _show(self) -> None:
        one = self._tree.proposal(self._number)
        self.setEnabled(one is not None)
        told = details_of(one.kind) if one is not None else ()
        for name, field in self.details.items():
            self._form.setRowVisible(field, name in told)
            if one is not None and field.text() != one.detail(name):
                field.setText(one.detail(name))
        with QSignalBlocker(self.words), QSignalBlocker(self.kind), QSignalBlocker(self.owner):
            self.kind.clear()
            self.owner.clear()
            if one is None:
                self.words.setPlainText("")
                return
            if self.words.toPlainText() != one.text:
                self.words.setPlainText(one.text)
            for kind in self._tree.kinds(one.number):
                self.kind.addItem(kind_name(kind), kind)
            self.kind.setCurrentIndex(max(self.kind.findData(one.kind), 0))
            for number, title in self._tree.owners(one.number):
                self.owner.addItem(title, number)
            self.owner.setCurrentIndex(max(self.owner.findData(one.parent), 0))
        self.kind.setEnabled(self.kind.count() > 1)
        self._form.setRowVisible(self.owner, self.owner.count() > 1)

    def _ask(self, name: str, value: Any) -> None:
        if self._number:
            self._tree.ask(self._number, name, value)

    def _take_words(self) -> None:
        words = " ".join(self.words.toPlainText().split())
        if words:
            self._ask("text", words)

    def _take_detail(self, name: str) -> None:
        self._ask(name, " ".join(self.details[name].text().split()))


class _Words(QPlainTextEdit):
    """Several lines to type into, two of them seen; ``left``: the focus went elsewhere."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(2 * self.fontMetrics().lineSpacing() + 3 * SPACE)

    def focusOutEvent(self, event: Any) -> None:
        super().focusOutEvent(event)
        self.left.emit()
