"""A small window that asks for the reader's words: a note, a heading, a text, tags, a title."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from vmc_desktop.ui.theme import LEAD, SPACE, UI, font
from vmc_desktop.wording import tr

_LONGEST_LINE = 200
_LONGEST_QUOTE = 400


class WordsDialog(QDialog):
    """Asks for words; Ctrl+Enter says yes.

    ``said`` (str): the reader said yes. ``removed``: the reader wants it to be no more.
    """

    said = Signal(str)
    removed = Signal()

    def __init__(self, title: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        self._title = title
        self._needed = True
        self._editor: QLineEdit | QPlainTextEdit | None = None
        self._yes = QPushButton(tr("WordsDialog", "Keep"), self)
        self._yes.setProperty("primary", True)
        self._yes.setDefault(True)
        self._buttons = QDialogButtonBox(self)
        self._buttons.addButton(self._yes, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(tr("WordsDialog", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._buttons.accepted.connect(self._say)
        self._buttons.rejected.connect(self.reject)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        self._layout.setSpacing(SPACE + SPACE // 2)
        self._layout.addWidget(_label(title, LEAD, bold=True))
        if about:
            quiet = _label(_short(about), UI)
            quiet.setProperty("part", "quiet")
            self._layout.addWidget(quiet)
        self._layout.addWidget(self._buttons)

    @property
    def editor(self) -> QLineEdit | QPlainTextEdit:
        """What one types into."""
        if self._editor is None:
            raise RuntimeError("ask for a line or a text first")
        return self._editor

    def ask_line(self, text: str = "", offered: Iterable[str] = ()) -> WordsDialog:
        """Ask for a line; some words may be offered while it is typed."""
        line = QLineEdit(text, self)
        line.setMaxLength(_LONGEST_LINE)
        line.selectAll()
        line.textChanged.connect(lambda _: self._look())
        words = list(offered)
        if words:
            completer = QCompleter(words, line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            line.setCompleter(completer)
        return self._take(line)

    def ask_text(self, text: str = "") -> WordsDialog:
        """Ask for a text of several paragraphs."""
        box = QPlainTextEdit(text, self)
        box.setFont(font(UI))
        box.setMinimumHeight(20 * SPACE)
        box.setTabChangesFocus(True)
        # One goes on writing where one ended.
        box.moveCursor(QTextCursor.MoveOperation.End)
        box.textChanged.connect(self._look)
        return self._take(box)

    def allow_none(self) -> WordsDialog:
        """No words are an answer too."""
        self._yes.setEnabled(True)
        self._needed = False
        return self

    def offer_removal(self, words: str) -> WordsDialog:
        """Offer to take away what is written here."""
        button = self._buttons.addButton(words, QDialogButtonBox.ButtonRole.DestructiveRole)
        button.clicked.connect(self._remove)
        return self

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter says yes, from a text of several lines too."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._say()
        else:
            super().keyPressEvent(event)

    def _take(self, editor: QLineEdit | QPlainTextEdit) -> WordsDialog:
        editor.setAccessibleName(self._title)
        self._editor = editor
        self._layout.insertWidget(self._layout.count() - 1, editor, 1)
        editor.setFocus()
        self._look()
        return self

    def _text(self) -> str:
        one = self.editor
        return (one.text() if isinstance(one, QLineEdit) else one.toPlainText()).strip()

    def _look(self) -> None:
        self._yes.setEnabled(bool(self._text()) or not self._needed)

    def _say(self) -> None:
        if self._yes.isEnabled():
            self.said.emit(self._text())
            self.accept()

    def _remove(self) -> None:
        self.removed.emit()
        self.accept()


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_QUOTE else text[:_LONGEST_QUOTE].rstrip() + " …"


def _label(text: str, size: int, bold: bool = False) -> QLabel:
    label = QLabel(text)
    label.setFont(font(size, bold=bold))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
