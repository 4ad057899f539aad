"""Finding in the page that is read: a bar below it, the number of places, forth and back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from vmc_desktop.models.find import Spans, find, first_from
from vmc_desktop.ui.claiming import claims
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.reading_pane import ReadingPane
from vmc_desktop.ui.theme import ICON_SIZE, SPACE, Palette
from vmc_desktop.wording import tr

_FIELD_WIDTH = 280


class FindBar(QWidget):
    """Hidden until it is opened. ``closed``: the reader is done with it."""

    closed = Signal()

    def __init__(self, pane: ReadingPane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._spans: Spans = ()
        self._current = -1
        self.setProperty("part", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("FindBar", "Find in this page"))
        self.field.setAccessibleName(tr("FindBar", "Find in this page"))
        self.field.setMaximumWidth(_FIELD_WIDTH)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(lambda _: self._find(self._here()))
        self.number = QLabel(self)
        self.number.setProperty("part", "quiet")
        self._before = self._button(
            tr("FindBar", "Place before (Shift+Enter)"), lambda: self.step(-1)
        )
        self._after = self._button(tr("FindBar", "Next place (Enter)"), lambda: self.step(1))
        self._end = self._button(tr("FindBar", "Close (Esc)"), self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.setSpacing(SPACE)
        for widget in (self.field, self._before, self._after, self.number):
            # The field gives way where a window is narrow, and takes its width before the blank.
            row.addWidget(widget, 1000 if widget is self.field else 0)
        row.addStretch(1)
        row.addWidget(self._end)
        pane.text_shown.connect(lambda *_: self._find(0))
        self.hide()

    def set_palette(self, palette: Palette, icons: Icons) -> None:
        """Draw the buttons in these colours."""
        for button, name in (
            (self._before, "previous-match"),
            (self._after, "next-match"),
            (self._end, "clear"),
        ):
            button.setIcon(icons.icon(name, palette))

    def open_bar(self) -> None:
        """Show the bar, ready to type into; what is selected in the page is looked for."""
        selected = self._pane.textCursor().selectedText()
        self.show()
        if selected and "\u2029" not in selected:
            self.field.setText(selected)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._find(self._here())

    def close_bar(self) -> None:
        """Hide the bar and take its marks off the page."""
        self.hide()
        self._pane.show_found((), -1)
        self._pane.setFocus()
        self.closed.emit()

    def step(self, way: int) -> None:
        """Go to the next (1) place or the one before (-1), round and round."""
        if self._spans:
            self._current = (self._current + way) % len(self._spans)
            self._show()

    def _here(self) -> int:
        """Where to look from: the place one stands on, else what is in view."""
        return self._spans[self._current][0] if self._spans else self._pane.position()

    def _find(self, position: int) -> None:
        if self.isHidden():
            return
        self._spans = find(self._pane.plain_text(), self.field.text())
        self._current = first_from(self._spans, position)
        self._show()

    def _show(self) -> None:
        self._pane.show_found(self._spans, self._current)
        if self._spans:
            said = tr("FindBar", "{0} of {1}").format(self._current + 1, len(self._spans))
        else:
            said = tr("FindBar", "Not in this page") if self.field.text().strip() else ""
        self.number.setText(said)
        self.number.setAccessibleName(said)
        for button in (self._before, self._after):
            button.setEnabled(bool(self._spans))

    def _button(self, words: str, slot: object) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setIconSize(ICON_SIZE)
        button.clicked.connect(slot)
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Keep these keys from the window's actions, which have others in mind."""
        ours = claims(event, Qt.Key.Key_Escape, Qt.Key.Key_F3)
        return ours or super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, with Shift back; Esc closes."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F3:
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.step(-1 if back else 1)
            case Qt.Key.Key_Escape:
                self.close_bar()
            case _:
                super().keyPressEvent(event)
