"""A small window that asks under which name a search is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from vmc_desktop.answers import Question
from vmc_desktop.models.suggestions import filters
from vmc_desktop.ui.theme import LEAD, SPACE, UI, font
from vmc_desktop.wording import tr

if TYPE_CHECKING:
    from vmc_desktop.personal.values import KeptSearch

_LONGEST_NAME = 120


class SaveSearchDialog(QDialog):
    """Proposes a name, and says so where a name is taken.

    ``named`` (str): the reader said yes.
    """

    named = Signal(str)

    def __init__(
        self,
        question: Question,
        saved: KeptSearch | None,
        taken: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._taken = taken
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("SaveSearchDialog", "Save this search"))
        self.setMinimumWidth(440)
        heading = _label(tr("SaveSearchDialog", "Save this search"), LEAD, bold=True)
        asked = _label(_asked(question), UI)
        asked.setProperty("part", "quiet")
        self.name = QLineEdit(saved.name if saved is not None else question.text.strip(), self)
        self.name.setAccessibleName(tr("SaveSearchDialog", "Name of the search"))
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.selectAll()
        self.name.textChanged.connect(self._look)
        self._note = _label("", UI)
        self._note.setProperty("part", "note")
        self._yes = QPushButton(self)
        self._yes.setProperty("primary", True)
        self._yes.setDefault(True)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self._yes, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(tr("SaveSearchDialog", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._say)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE + SPACE // 2)
        for widget in (heading, asked, self.name, self._note, buttons):
            layout.addWidget(widget)
        self._look()

    def _look(self) -> None:
        name = self._wanted()
        replaces = name in self._taken
        self._yes.setText(
            tr("SaveSearchDialog", "Replace") if replaces else tr("SaveSearchDialog", "Save")
        )
        self._yes.setEnabled(bool(name))
        self._note.setText(
            tr(
                "SaveSearchDialog",
                "A search of this name is saved already; this one takes its place.",
            )
            if replaces
            else tr(
                "SaveSearchDialog",
                "It is kept on this computer, and found again under the search field.",
            )
        )

    def _wanted(self) -> str:
        return " ".join(self.name.text().split())

    def _say(self) -> None:
        self.named.emit(self._wanted())
        self.accept()


def _asked(question: Question) -> str:
    chosen = filters(question)
    text = question.text.strip()
    return f"{text}  ·  {chosen}" if chosen else text


def _label(text: str, size: int, bold: bool = False) -> QLabel:
    label = QLabel(text)
    label.setFont(font(size, bold=bold))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
