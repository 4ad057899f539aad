"""The window in which a record is edited: its form, beside it the file, then Save."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
    QUndoCommand,
    QUndoStack,
)
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from vmc_desktop.errors import ArchiveError
from vmc_desktop.formats.editing.sheet import ChangedMeanwhile
from vmc_desktop.models.editing import Edit, Editing
from vmc_desktop.ui import messages
from vmc_desktop.ui.asking import Asking, plain_line
from vmc_desktop.ui.both_texts import BothTexts
from vmc_desktop.ui.file_text import FileText
from vmc_desktop.ui.form_fields import Undoing
from vmc_desktop.ui.form_page import FormPage
from vmc_desktop.ui.form_words import problem_words, window_title
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.theme import LEAD, SPACE, TINY, UI, Palette
from vmc_desktop.wording import tr

_BOTH = 900
"""From this width on form and file stand beside each other."""


class FormWindow(QDialog):
    """One record; ``saved`` (the folder of the archive that was written)."""

    saved = Signal(object)

    def __init__(
        self,
        editing: Editing,
        dress: tuple[Icons, Palette],
        *,
        writable: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Lay out.

        Args:
            editing: the record; its own.
            dress: icons and colours.
            writable: whether the archive's files may be changed.
            parent: on which it stands.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._editing, self._writable, self._dress = editing, writable, dress
        editing.setParent(self)
        self._kind = editing.ground.place.key.kind
        self.setWindowTitle(window_title(self._kind))
        self.undo_stack = QUndoStack(self)
        self._last: _Change | None = None
        self._sure = False
        self._here: tuple[str, int | None] = ("", None)
        editing.keep = self._keep
        self.page = FormPage(editing, dress, self)
        self.text = FileText(dress[1], self)
        self._keys = Undoing(self.undo_stack.undo, self.undo_stack.redo, self)
        self._lay_out()
        self._connect()
        room = parent.size() if parent is not None else self.size()
        self.resize(
            max(min(room.width() - 4 * SPACE, 1400), 640), max(room.height() - 6 * SPACE, 480)
        )
        self._show()
        editing.begin_looking()

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self.text.set_palette(palette)

    # ---- parts -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        ground, editing = self._editing.ground, self._editing
        words = str(editing.value(editing.fields[0])) or str(ground.place.key)
        self.heading = plain_line(words, LEAD, bold=True)
        self.about = plain_line(f"{ground.place.key}  ·  {ground.name}", TINY)
        self.about.setProperty("part", "quiet")
        self.note = plain_line("", UI)
        self.note.setProperty("part", "warning")
        self.note.hide()
        scrolled = QScrollArea(self)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(self.page)
        self.scrolled = scrolled
        self.halves = QSplitter(Qt.Orientation.Horizontal, self)
        self.halves.setChildrenCollapsible(False)
        self.halves.addWidget(scrolled)
        self.halves.addWidget(self.text)
        self.halves.setStretchFactor(0, 3)
        self.halves.setStretchFactor(1, 2)
        self.halves.setSizes([600, 400])
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.heading)
        column.addWidget(self.about)
        column.addWidget(self.halves, 1)
        column.addWidget(self.note)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        keys = QKeySequence.StandardKey
        self.undo = self._button(tr("Forms", "Undo"), self.undo_stack.undo, keys.Undo)
        self.redo = self._button(tr("Forms", "Redo"), self.undo_stack.redo, keys.Redo)
        self.beside = self._button(tr("Forms", "Text of the file"), lambda: None, "F9")
        self.beside.setCheckable(True)
        self.beside.toggled.connect(self.text.setVisible)
        self.cancel = self._button(tr("Forms", "Cancel"), self.reject)
        words = (
            tr("Forms", "Save") if self._writable else tr("Forms", "Save a copy of the archive …")
        )
        self.save = self._button(words, self._save, keys.Save)
        self.save.setProperty("primary", True)
        self.sum = plain_line("", TINY)
        self.sum.setProperty("part", "quiet")
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        for widget in (self.undo, self.redo, self.beside):
            foot.addWidget(widget)
        foot.addWidget(self.sum, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        return foot

    def _button(
        self, words: str, slot: object, key: QKeySequence.StandardKey | str | None = None
    ) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: slot())  # type: ignore[operator]
        if key is not None:
            sequence = QKeySequence(key)
            button.setShortcut(sequence)
            native = sequence.toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{words} ({native})")
        return button

    def _connect(self) -> None:
        editing, stack = self._editing, self.undo_stack
        stack.canUndoChanged.connect(self.undo.setEnabled)
        stack.canRedoChanged.connect(self.redo.setEnabled)
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)
        self.text.typed.connect(editing.set_text)
        self.page.entered.connect(self._mark)
        self.page.grown.connect(self._keys.watch)
        for part in (self.page, self.text):
            self._keys.watch(part)
        editing.changed.connect(self._show)
        editing.checked.connect(self._tell)
        editing.saved.connect(self._done)
        editing.refused.connect(self._refuse)

    # ---- what happens ------------------------------------------------------------------------

    def _keep(self, edit: Edit) -> None:
        """Put a change on the stack; what is typed on in one place is one change."""
        stack, last = self.undo_stack, self._last
        newest = last is not None and stack.index() == stack.count() and stack.count() > 0
        if last is not None and newest and edit.mark and last.mark == edit.mark:
            last.after = edit.after
            self._editing.make(edit.after)
            return
        self._last = _Change(self._editing, edit)
        stack.push(self._last)

    def _mark(self, name: str, row: int | None) -> None:
        if self._last is not None and self._last.mark != f"{name} {row}":
            self._last.mark = ""
        self._here = (name, row)
        self.text.mark(self._editing.lines(name, row) or self._editing.lines(name))

    def _show(self) -> None:
        editing = self._editing
        self.text.show_text(editing.text)
        self.save.setEnabled(editing.is_changed and editing.record is not None)
        self.text.mark(editing.lines(*self._here) or editing.lines(self._here[0]))
        if editing.record is None:
            words = tr("Forms", "The text is in no order that the form can show: mend it, or undo.")
            self._say(words)
        else:
            self._say("" if self._writable else _no_writing())

    def _tell(self) -> None:
        told = self._editing.told
        self.text.show_problems(one.problem.line - 1 for one in told if one.problem.line)
        lost = [one for one in told if not one.field]
        parts = [tr("Forms", "%n problem(s)", "", len(told))] if told else []
        if lost:
            first = lost[0].problem
            where = tr("Forms", "line {number}").format(number=first.line)
            parts.append(f"{where}: {problem_words(first.expected, first.found)}")
        self.sum.setText("  ·  ".join(parts))

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def _save(self) -> None:
        if not self.save.isEnabled():
            return
        self._editing.tidy()
        copy = None
        if not self._writable:
            words = tr("Forms", "A new, empty folder for the copy of the archive")
            chosen = QFileDialog.getExistingDirectory(self, words, str(Path.home()))
            if not chosen:
                return
            copy = Path(chosen)
        self.save.setEnabled(False)
        self._say(tr("Forms", "Saving …"))
        self._editing.save(copy)

    def _done(self, folder: Path) -> None:
        self._sure = True
        self.saved.emit(folder)
        self.accept()

    def _refuse(self, error: ArchiveError) -> None:
        self._say(messages.of_error(error).text)
        self.save.setEnabled(True)
        if isinstance(error, ChangedMeanwhile) and error.theirs is not None:
            both = BothTexts(self._editing, error.theirs, self._dress[1], self)
            both.settled.connect(lambda: self._say(""))
            both.open()

    def reject(self) -> None:
        """Leave; what was changed is not thrown away without a word."""
        if not self._editing.is_changed or self._sure:
            super().reject()
            return
        title = tr("Forms", "Leave without saving?")
        text = tr("Forms", "What you changed here is not in the archive yet.")
        ask = Asking(title, text, tr("Forms", "Leave"), self)
        ask.accepted.connect(self._leave)
        ask.open()

    def _leave(self) -> None:
        self._sure = True
        super().reject()

    def done(self, result: int) -> None:
        """Closed, however."""
        self._editing.end()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The cross of the window is Cancel."""
        if self._editing.is_changed and not self._sure:
            event.ignore()
            self.reject()
            return
        super().closeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """The first field is where one begins."""
        super().showEvent(event)
        self._fit()
        self.page.first().setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window has room for one of both."""
        before = event.oldSize().width()
        super().resizeEvent(event)
        if (before >= _BOTH) != (self.width() >= _BOTH) or before < 0:
            self.beside.setChecked(self.width() >= _BOTH)
            self.text.setVisible(self.width() >= _BOTH)
        self._fit()

    def _fit(self) -> None:
        self.page.fit(self.scrolled.viewport().width())


class _Change(QUndoCommand):
    """One edit on the stack."""

    def __init__(self, editing: Editing, edit: Edit) -> None:
        super().__init__()
        self._editing = editing
        self.before, self.after, self.mark = edit.before, edit.after, edit.mark

    def redo(self) -> None:
        self._editing.make(self.after)

    def undo(self) -> None:
        # What is typed after it is a change of its own.
        self.mark = ""
        self._editing.make(self.before)


def _no_writing() -> str:
    return tr(
        "Forms",
        "This archive cannot be changed. What you save goes into a copy of it, in a folder that "
        "you choose.",
    )
