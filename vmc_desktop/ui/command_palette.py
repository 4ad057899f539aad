"""The command palette: one field for every command and any record."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from vmc_desktop.models.suggestions import Suggestion, SuggestionList
from vmc_desktop.ui.card import Card
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.suggestion_popup import Rows
from vmc_desktop.ui.theme import ROW_HEIGHT, SPACE, TINY, Palette, font
from vmc_desktop.wording import tr

_WIDTH, _TOP = 80 * SPACE, 4 * SPACE
_ROWS = 12
_PAGE = _ROWS - 1
_NONE, _CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class CommandPalette(Card):
    """A field with the rows below it, on the upper part of the window.

    ``typed`` (text), ``taken`` (`Suggestion`, whether in a tab of its own).
    """

    typed = Signal(str)
    taken = Signal(object, bool)

    def __init__(self, icons: Icons, palette: Palette, window: QWidget) -> None:
        super().__init__(palette, window)
        self._before: QWidget | None = None
        self.setObjectName("commandPalette")
        self.setAccessibleName(tr("CommandPalette", "Commands and records"))
        self.field = _Field(self)
        self._rows = SuggestionList(self)
        self.view = Rows(self._rows, icons, palette, self)
        self._nothing = QLabel(tr("CommandPalette", "No command and no title has these words."))
        self._nothing.setProperty("part", "quiet")
        self._nothing.setContentsMargins(SPACE, 0, SPACE, 0)
        self._nothing.setFixedHeight(ROW_HEIGHT)
        self._foot = QLabel(
            tr("CommandPalette", "Enter opens  ·  Ctrl+Enter opens a tab  ·  Esc closes")
        )
        self._foot.setFont(font(TINY))
        self._foot.setProperty("part", "quiet")
        self._foot.setContentsMargins(SPACE, 0, SPACE, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE // 2)
        for widget in (self.field, self.view, self._nothing, self._foot):
            layout.addWidget(widget)
        self.field.textChanged.connect(self.typed)
        self.field.left.connect(self.hide)
        self.field.pressed.connect(self._press)
        self.view.clicked.connect(self._take_click)

    @property
    def rows(self) -> tuple[Suggestion, ...]:
        """What is listed."""
        found = (self._rows.at(row) for row in range(self._rows.rowCount()))
        return tuple(row for row in found if row is not None)

    @property
    def current(self) -> Suggestion | None:
        """The marked row; None where none is."""
        return self._rows.at(self.view.currentIndex().row())

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        super().set_palette(palette)
        self.view.set_palette(palette)

    def open(self) -> None:
        """Appear, empty, with the cursor in the field; opened twice it goes."""
        if self.isVisible():
            self.close_to(self._before)
            return
        self._before = QApplication.focusWidget()
        self.field.clear()
        self.typed.emit("")
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_to(self, widget: QWidget | None) -> None:
        """Go, and leave the focus where it was."""
        self.hide()
        if widget is not None:
            widget.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_rows(self, rows: tuple[Suggestion, ...]) -> None:
        """List these; the first of them is marked."""
        self._rows.show_rows(rows)
        self.view.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        height = min(max(len(rows), 1), _ROWS) * ROW_HEIGHT
        around = self.field.sizeHint().height() + self._foot.sizeHint().height() + 3 * SPACE
        window = self._window
        width = min(_WIDTH, window.width() - 4 * SPACE)
        room = window.height() - _TOP - around - 4 * SPACE
        height = max(min(height, room // ROW_HEIGHT * ROW_HEIGHT), ROW_HEIGHT)
        self.view.setFixedHeight(height)
        left = (window.width() - width) // 2
        self.place_at(QRect(left, _TOP, width, height + around - SPACE // 2))
        self.view.scrollToTop()
        self._mark(self._rows.step(-1, 1), say=False)

    def _press(self, event: QKeyEvent) -> None:
        here = self.view.currentIndex().row()
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                way = 1 if event.key() == Qt.Key.Key_Down else -1
                ends = -1 if way > 0 else self._rows.rowCount()
                there = self._rows.step(here, way)
                self._mark(there if there >= 0 else self._rows.step(ends, way))
            case Qt.Key.Key_PageDown:
                last = self._rows.rowCount() - 1
                self._mark(self._rows.step(min(here + _PAGE, last) - 1, 1))
            case Qt.Key.Key_PageUp:
                self._mark(self._rows.step(max(here - _PAGE, 0) - 1, 1))
            case Qt.Key.Key_Escape:
                self.close_to(self._before)
            case _ if self.current is not None:
                self._take(self.current, bool(event.modifiers() & _CONTROL))

    def _take_click(self, index: QModelIndex) -> None:
        row = self._rows.at(index.row())
        if row is not None and row.meant is not None:
            self._take(row, bool(QApplication.keyboardModifiers() & _CONTROL))

    def _take(self, row: Suggestion, behind: bool) -> None:
        # A command finds the focus where it was: what is copied is what was selected there.
        self.close_to(self._before)
        self.taken.emit(row, behind)

    def _mark(self, row: int, say: bool = True) -> None:
        if row < 0:
            return
        self.view.setCurrentIndex(self._rows.index(row))
        current = self.current
        if say and current is not None:
            parts = (current.label, current.detail, current.note)
            said = ", ".join(part for part in parts if part)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, said))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """A window of another size takes the focus back."""
        resized = event.type() == QEvent.Type.Resize and watched is self._window
        if resized and self.isVisible():
            self.close_to(self._before)
        return super().eventFilter(watched, event)


class _Field(QLineEdit):
    """``pressed`` (`QKeyEvent`): a key that is the list's; ``left``: the cursor is elsewhere."""

    pressed = Signal(object)
    left = Signal()
    _OF_THE_LIST = (
        *(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp),
        *(Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter),
    )

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("CommandPalette", "Find a command or a record"))
        self.setPlaceholderText(
            tr("CommandPalette", "A command, or an edition, panel, highlight, person, topic")
        )
        self.setMaxLength(200)

    def event(self, event: QEvent) -> bool:
        """Keys of the list are no commands of the window meanwhile, and Tab leads nowhere."""
        if isinstance(event, QKeyEvent):
            plain = (event.modifiers() & ~_KEYPAD) in (_NONE, _CONTROL)
            if plain and event.key() in self._OF_THE_LIST:
                if event.type() == QEvent.Type.KeyPress:
                    self.pressed.emit(event)
                event.accept()
                return True
            if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                event.accept()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the cursor is elsewhere, but for a menu of the field's own."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
