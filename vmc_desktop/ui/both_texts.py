"""A file that another program changed meanwhile: both texts, and what can be done about it."""

from __future__ import annotations

from difflib import SequenceMatcher

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from vmc_desktop.formats.editing.sheet import Sheet
from vmc_desktop.models.editing import Editing
from vmc_desktop.ui.asking import plain_line
from vmc_desktop.ui.file_text import FileText
from vmc_desktop.ui.theme import LEAD, SPACE, UI, Palette
from vmc_desktop.wording import tr


class BothTexts(QDialog):
    """Mine and theirs beside each other; nothing is written here. ``settled``: one was chosen."""

    settled = Signal()

    def __init__(
        self, editing: Editing, theirs: Sheet, palette: Palette, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = tr("BothTexts", "The file was changed meanwhile")
        self.setWindowTitle(title)
        self._editing, self._theirs = editing, theirs
        about = tr(
            "BothTexts",
            "Another program changed {file} while you were editing it. Nothing was overwritten.",
        ).format(file=theirs.file.name)
        self.mine, self.other = FileText(palette, self), FileText(palette, self)
        grid = QGridLayout()
        grid.setSpacing(SPACE)
        names = (tr("BothTexts", "What you have here"), tr("BothTexts", "What the file holds now"))
        texts = (editing.text, theirs.text)
        pairs = zip((self.mine, self.other), names, texts, strict=True)
        for column, (view, name, text) in enumerate(pairs):
            view.show_text(text)
            view.setReadOnly(True)
            view.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            view.setAccessibleName(name)
            grid.addWidget(plain_line(name, UI, bold=True), 0, column)
            grid.addWidget(view, 1, column)
        self._mark(*texts)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column_.setSpacing(SPACE)
        column_.addWidget(plain_line(title, LEAD, bold=True))
        column_.addWidget(plain_line(about, UI))
        column_.addLayout(grid, 1)
        column_.addWidget(self._buttons())
        room = parent.size() if parent is not None else self.size()
        self.resize(max(room.width() - 4 * SPACE, 600), max(room.height() - 6 * SPACE, 400))

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(self)
        roles = QDialogButtonBox.ButtonRole
        self.join = QPushButton(tr("BothTexts", "Join both"), self)
        self.join.setProperty("primary", True)
        self.join.setToolTip(tr("BothTexts", "Your changes on top of those in the file"))
        self.take = QPushButton(tr("BothTexts", "Take what the file holds"), self)
        self.join.clicked.connect(self._join)
        self.take.clicked.connect(self._take)
        box.addButton(tr("BothTexts", "Go on editing"), roles.RejectRole)
        box.addButton(self.take, roles.ActionRole)
        if self._editing.can_join(self._theirs):
            box.addButton(self.join, roles.ActionRole)
        else:
            self.join.hide()
        box.rejected.connect(self.reject)
        return box

    def _join(self) -> None:
        self._editing.join(self._theirs)
        self.settled.emit()
        self.accept()

    def _take(self) -> None:
        self._editing.take(self._theirs, self._theirs.text)
        self.settled.emit()
        self.accept()

    def _mark(self, mine: str, theirs: str) -> None:
        """The lines that differ."""
        rows = mine.split("\n"), theirs.split("\n")
        codes = SequenceMatcher(None, *rows, autojunk=False).get_opcodes()
        differ = [code for code in codes if code[0] != "equal"]
        self.mine.show_problems(n for _, a, b, _, _ in differ for n in range(a, b))
        self.other.show_problems(n for _, _, _, c, d in differ for n in range(c, d))
