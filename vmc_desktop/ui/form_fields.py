"""The fields of a form: a line, a text that grows, yes or no, words in a row, lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.theme import SPACE, UI, Palette, font
from vmc_desktop.wording import tr

Choices = Sequence[tuple[str, str]]
"""What can be chosen: its name in the file, and its words."""
_MOST = 12
"""So many lines a text shows before it scrolls."""


class FormField(Protocol):
    """A part of a form that holds the value of one field.

    ``edited`` (the row that is typed into, or None) follows what the reader does alone.
    """

    edited: Any
    entered: Any

    def value(self) -> Any:
        """What is typed."""

    def show_value(self, value: Any) -> None:
        """Show another value; the same one changes nothing."""


class LineField(QLineEdit):
    """One line."""

    edited = Signal(object)
    entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font(UI))
        self.setMinimumWidth(9 * SPACE)
        self.textEdited.connect(lambda _: self.edited.emit(None))

    def value(self) -> str:
        """What is typed, blanks made single."""
        return " ".join(self.text().split())

    def show_value(self, value: Any) -> None:
        """Show another value."""
        if value != self.value():
            self.setText(value)
            self.setCursorPosition(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this is the field."""
        super().focusInEvent(event)
        self.entered.emit(None)


class LongField(QPlainTextEdit):
    """A text of one paragraph that takes the room it needs; ``ended``: Enter; ``emptied``."""

    edited = Signal(object)
    entered = Signal(object)
    ended = Signal()
    emptied = Signal()

    def __init__(self, parent: QWidget | None = None, *, rows: bool = False) -> None:
        """Make it; ``rows``: it holds a line for each value."""
        super().__init__(parent)
        self._rows, self._silent = rows, False
        self.setFont(font(UI))
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setMinimumWidth(18 * SPACE)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._take)
        self._grow()

    def value(self) -> Any:
        """What is typed: a text, or its lines."""
        text = self.toPlainText()
        if self._rows:
            return tuple(" ".join(one.split()) for one in text.split("\n") if one.strip())
        return " ".join(text.split())

    def show_value(self, value: Any) -> None:
        """Show another value."""
        if value == self.value():
            return
        with QSignalBlocker(self):
            self._silent = True
            self.setPlainText("\n".join(value) if self._rows else value)
            self._silent = False
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends a paragraph, of which there is one."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._rows:
            self.ended.emit()
        elif event.key() == Qt.Key.Key_Backspace and not self.toPlainText():
            self.emptied.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this is the field."""
        super().focusInEvent(event)
        self.entered.emit(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another height."""
        super().resizeEvent(event)
        self._grow()

    def _take(self) -> None:
        self._grow()
        if not self._silent:
            self.edited.emit(None)

    def _grow(self) -> None:
        lines = min(max(int(self.document().size().height()), 1), _MOST)
        height = lines * self.fontMetrics().lineSpacing() + 2 * SPACE
        if height != self.height():
            self.setFixedHeight(height)


class YesField(QCheckBox):
    """Yes or no, as "true" and "false"."""

    edited = Signal(object)
    entered = Signal(object)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.clicked.connect(lambda _: self.edited.emit(None))

    def value(self) -> str:
        """What is ticked."""
        return "true" if self.isChecked() else "false"

    def show_value(self, value: Any) -> None:
        """Show another value."""
        self.setChecked(value.lower() == "true")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that this is the field."""
        super().focusInEvent(event)
        self.entered.emit(None)


class ChosenField(QWidget):
    """Names in a row, typed or ticked in a menu; ``apart`` is what stands between them."""

    edited = Signal(object)
    entered = Signal(object)

    def __init__(
        self,
        apart: str,
        choices: Choices,
        dress: tuple[Icons, Palette],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._apart, self._choices = apart, choices
        self.line = LineField(self)
        self.button = QToolButton(self)
        self.button.setIcon(dress[0].icon("chevron-down", dress[1]))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(QMenu(self.button))
        self.button.menu().aboutToShow.connect(self._fill)
        self.button.setVisible(bool(choices))
        self.line.edited.connect(self.edited)
        self.line.entered.connect(self.entered)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE // 2)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)

    def name(self, words: str) -> None:
        """Say what it holds, for who cannot see it."""
        self.line.setAccessibleName(words)
        choose = tr("Forms", "Choose: {field}").format(field=words)
        self.button.setAccessibleName(choose)
        self.button.setToolTip(choose)

    def names(self) -> list[str]:
        """What is typed, taken apart."""
        parts = self.line.text().split(self._apart)
        return [name for part in parts if (name := " ".join(part.split()))]

    def value(self) -> str:
        """What is typed, as it would be written."""
        return f"{self._apart} ".join(self.names())

    def show_value(self, value: Any) -> None:
        """Show another value."""
        if value != self.value():
            self.line.setText(value)
            self.line.setCursorPosition(0)

    def _fill(self) -> None:
        menu = self.button.menu()
        menu.clear()
        bare = [name.partition(",")[0] for name in self.names()]
        for name, words in self._choices:
            said = f"{name}   {words}" if self._apart == ";" or words != name else name
            said = f"{said[:90]} …" if len(said) > 90 else said
            action = QAction(said.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(name in bare)
            action.triggered.connect(lambda on, name=name: self._choose(name, on=on))
            menu.addAction(action)

    def _choose(self, name: str, *, on: bool) -> None:
        names = [one for one in self.names() if one.partition(",")[0] != name]
        self.line.setText(f"{self._apart} ".join([*names, name] if on else names))
        self.line.setFocus()
        self.edited.emit(None)


class RowField(ChosenField):
    """The same, as a tuple of names."""

    def value(self) -> Any:
        """What is typed."""
        return tuple(self.names())

    def show_value(self, value: Any) -> None:
        """Show another value."""
        if value != self.value():
            self.line.setText(f"{self._apart} ".join(value))
            self.line.setCursorPosition(0)


class Undoing(QObject):
    """Gives undo and redo to the stack of changes; a field's own would forget the text's."""

    def __init__(self, undo: Callable[[], None], redo: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._undo, self._redo = undo, redo

    def watch(self, part: QWidget) -> None:
        """Take the keys of this part and of all in it."""
        for one in (part, *part.findChildren(QLineEdit), *part.findChildren(QPlainTextEdit)):
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Undo, redo."""
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.ShortcutOverride,
            QEvent.Type.KeyPress,
        ):
            does = None
            if event.matches(QKeySequence.StandardKey.Undo):
                does = self._undo
            elif event.matches(QKeySequence.StandardKey.Redo) or _is_redo(event):
                does = self._redo
            if does is not None:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    does()
                return True
        return super().eventFilter(watched, event)


def _is_redo(event: QKeyEvent) -> bool:
    modifiers = Qt.KeyboardModifier.ControlModifier
    return event.key() == Qt.Key.Key_Y and event.modifiers() == modifiers
