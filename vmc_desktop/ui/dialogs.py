"""Small windows: about, the keys, the problems of an archive, a message."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontDatabase, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from vmc_desktop import __version__
from vmc_desktop.domain import ArchiveHead
from vmc_desktop.errors import Problem
from vmc_desktop.paths import Paths
from vmc_desktop.ui.messages import Message
from vmc_desktop.ui.theme import LEAD, ROW_HEIGHT, SPACE, UI, font
from vmc_desktop.wording import tr

LICENCES = "third-party.txt"
_SHORT_KEY = 3


class _Sheet(QDialog):
    """A dialog with a heading, a text and room for more; closed by Esc or its button."""

    def __init__(self, title: str, text: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        self._layout.setSpacing(SPACE + SPACE // 2)
        heading = QLabel(title, self)
        heading.setFont(font(LEAD, bold=True))
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        words = QLabel(text, self)
        words.setFont(font(UI))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setWordWrap(True)
        self._layout.addWidget(heading)
        self._layout.addWidget(words)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._buttons.rejected.connect(self.reject)
        self._layout.addWidget(self._buttons)

    def _add(self, widget: QWidget) -> None:
        self._layout.insertWidget(self._layout.count() - 1, widget, 1)


class MessageDialog(_Sheet):
    """Something that went wrong, in words."""

    def __init__(self, message: Message, parent: QWidget | None = None) -> None:
        super().__init__(message.title, message.text, parent)
        self.setMinimumWidth(420)


class ReportDialog(_Sheet):
    """A report that the reader can read, copy and save; nothing is sent."""

    def __init__(self, title: str, text: str, report: str, parent: QWidget | None = None) -> None:
        super().__init__(title, text, parent)
        self.resize(720, 460)
        self._report = report
        box = QPlainTextEdit(report, self)
        box.setReadOnly(True)
        box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        box.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        box.setAccessibleName(tr("dialogs", "What happened"))
        self._add(box)
        for words, slot in (
            (tr("dialogs", "Copy"), self._copy),
            (tr("dialogs", "Save as …"), self._save),
        ):
            button = self._buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
            button.setAutoDefault(False)
            button.clicked.connect(slot)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)

    def _save(self) -> None:
        words, kinds = tr("dialogs", "Save the report"), tr("dialogs", "Texts (*.txt)")
        chosen, _ = QFileDialog.getSaveFileName(self, words, "vmc-desktop.txt", kinds)
        if not chosen:
            return
        try:
            Path(chosen).write_text(f"{self._report}\n", encoding="utf-8")
        except OSError as fault:
            QMessageBox.warning(self, words, f"{chosen}: {fault.strerror}")


class FaultDialog(ReportDialog):
    """A fault of the program itself: what happened, to be copied and sent by the reader."""

    def __init__(self, log: Path | None, report: str, parent: QWidget | None = None) -> None:
        text = tr(
            "dialogs",
            "This is a fault of the program, not of yours. The archive and what you made are "
            "untouched, and you can go on. Nothing is sent anywhere by itself.",
        )
        if log is not None:
            text += "\n" + tr("dialogs", "Kept in {file}").format(file=log)
        super().__init__(tr("dialogs", "Something went wrong"), text, report, parent)


class AboutDialog(_Sheet):
    """What this program and this archive are."""

    def __init__(self, head: ArchiveHead | None, parent: QWidget | None = None) -> None:
        title = f"VMC Desktop {__version__}"
        super().__init__(title, _about(head), parent)
        self.setMinimumWidth(460)
        words = tr("dialogs", "Licences …")
        button = self._buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(self._show_licences)

    def _show_licences(self) -> None:
        try:
            text = (Paths.find().resources / LICENCES).read_text(encoding="utf-8")
        except OSError as fault:
            text = str(fault)
        said = tr("dialogs", "The libraries that it is built on, in their versions and licences.")
        ReportDialog(tr("dialogs", "Licences"), said, text, self).open()


def _about(head: ArchiveHead | None) -> str:
    parts = [
        tr(
            "dialogs",
            "A reading room for the editions of a conference. It works offline, and every "
            "statement says where it comes from. It sends nothing anywhere.",
        )
    ]
    if head is not None:
        facts = (head.title, head.publisher, head.description)
        parts.append("\n".join(fact for fact in facts if fact))
        if head.version:
            parts.append(
                tr("dialogs", "Archive version {version}").format(version=head.version[:12])
            )
    parts.append(tr("dialogs", "Program: MIT licence. Texts of the archive: CC BY 4.0."))
    return "\n\n".join(parts)


class ProblemsDialog(_Sheet):
    """What is wrong in the files of the archive: file, line, place, what was expected.

    ``folder_asked`` (str): the file, relative to the archive, whose folder is to be opened.
    """

    folder_asked = Signal(str)

    def __init__(self, problems: tuple[Problem, ...], parent: QWidget | None = None) -> None:
        text = (
            tr(
                "dialogs",
                "The rest of the archive is shown. Once a file is mended, reload with F5.",
            )
            if problems
            else tr("dialogs", "Every file of the archive is in order.")
        )
        super().__init__(tr("dialogs", "Problems in the archive"), text, parent)
        self.resize(880, 420)
        columns = {
            tr("dialogs", "File"): 300,
            tr("dialogs", "Place"): 140,
            tr("dialogs", "Expected"): 220,
            tr("dialogs", "Found"): 0,
        }
        self._problems = problems
        if not problems:
            return
        self.table = _table(columns, self)
        self.table.setAccessibleName(tr("dialogs", "Problems"))
        for problem in problems:
            file = f"{problem.file}:{problem.line}" if problem.line else problem.file
            if self.isRightToLeft():
                # Kept apart, or its parts would stand the other way round.
                file = f"\u2066{file}\u2069"
            values = [file, problem.field, problem.expected, problem.found]
            self.table.addTopLevelItem(_row(values))
        self.table.setCurrentIndex(self.table.model().index(0, 0))
        self.table.itemActivated.connect(self._ask_folder)
        self._add(self.table)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.folder = self._buttons.addButton(tr("dialogs", "Open its folder"), role)
        self.folder.setToolTip(
            tr("dialogs", "Show the folder of the chosen file in the file manager")
        )
        self.folder.setAutoDefault(False)
        self.folder.clicked.connect(self._ask_folder)
        self.table.setFocus()

    def _ask_folder(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            self.folder_asked.emit(self._problems[row].file)


class KeysDialog(_Sheet):
    """Every command with its keys."""

    def __init__(self, actions: tuple[QAction, ...], parent: QWidget | None = None) -> None:
        super().__init__(
            tr("dialogs", "Keys"), tr("dialogs", "Every command is in the menus too."), parent
        )
        self.resize(560, 640)
        table = _table({tr("dialogs", "Command"): 280, tr("dialogs", "Keys"): 0}, self)
        table.setAccessibleName(tr("dialogs", "Keys"))
        for action in actions:
            keys = [k.toString(QKeySequence.SequenceFormat.NativeText) for k in action.shortcuts()]
            # Not those of a keyboard with a key of its own for it ("Refresh", "Zoom In").
            keys = [key for key in keys if "+" in key or len(key) <= _SHORT_KEY]
            if keys:
                words = action.text().replace("&", "").removesuffix(" …")
                table.addTopLevelItem(_row([words, ",  ".join(keys)]))
        self._add(table)


def _table(columns: dict[str, int], parent: QWidget) -> QTreeWidget:
    """A table with these columns and widths; the last one takes what is left."""
    table = QTreeWidget(parent)
    table.setRootIsDecorated(False)
    table.setUniformRowHeights(True)
    table.setHeaderLabels(list(columns))
    for number, width in enumerate(columns.values()):
        if width:
            table.header().resizeSection(number, width)
    table.header().setStretchLastSection(True)
    return table


def _row(values: list[str]) -> QTreeWidgetItem:
    row = QTreeWidgetItem(values)
    for column, value in enumerate(values):
        row.setToolTip(column, value)
        row.setSizeHint(column, QSize(0, ROW_HEIGHT))
    return row
