"""What the small windows that ask for something have in common."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from vmc_desktop.ui.theme import LEAD, SPACE, UI, font
from vmc_desktop.wording import tr


class Asking(QDialog):
    """A heading, a text, fields under each other, a button that does it and one that does not."""

    def __init__(self, title: str, text: str, does: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(500)
        self.note = plain_line("", UI)
        self.note.setProperty("part", "note")
        self.yes = QPushButton(does, self)
        self.yes.setProperty("primary", True)
        self.yes.setDefault(True)
        self.buttons = QDialogButtonBox(self)
        self.buttons.addButton(self.yes, QDialogButtonBox.ButtonRole.AcceptRole)
        self.no = self.buttons.addButton(
            tr("Asking", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self.buttons.accepted.connect(self.say_yes)
        self.buttons.rejected.connect(self.reject)
        self.form = QFormLayout()
        self.form.setVerticalSpacing(SPACE)
        self.form.setHorizontalSpacing(2 * SPACE)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        self.column.setSpacing(SPACE + SPACE // 2)
        self.column.addWidget(plain_line(title, LEAD, bold=True))
        self.text = plain_line(text, UI)
        self.text.setProperty("part", "quiet")
        self.column.addWidget(self.text)
        self.column.addLayout(self.form)
        self.column.addWidget(self.note)
        self.column.addWidget(self.buttons)

    def add_field(self, name: str, text: str = "", hint: str = "") -> QLineEdit:
        """A line to type into, under the others."""
        field = QLineEdit(text, self)
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        self.form.addRow(name, field)
        return field

    def say_yes(self) -> None:
        """The button that does it was pressed."""
        self.accept()


def plain_line(text: str, size: int, bold: bool = False) -> QLabel:
    """A label for plain words that break into lines and can be copied."""
    label = QLabel(text)
    label.setFont(font(size, bold=bold))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    return label
