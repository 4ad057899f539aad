"""The search field: where one types."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.theme import Palette


class SearchField(QLineEdit):
    """Where one types.

    ``query_edited`` (text), ``confirmed`` (open the first hit), ``went_down`` (into the list).
    """

    query_edited = Signal(str)
    confirmed = Signal()
    went_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search the archive"))
        self.setClearButtonEnabled(True)
        self.setMaxLength(500)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = self.findChild(QAction, "_q_qlineeditclearaction")
        self.textChanged.connect(self.query_edited)

    def set_palette(self, palette: Palette, icons: Icons) -> None:
        """Draw the pictures inside in these colours."""
        self._glass.setIcon(icons.icon("search", palette))
        if self._clear is not None:
            self._clear.setIcon(icons.icon("clear", palette))

    def take_focus(self) -> None:
        """Put the cursor here with all text selected, so that typing begins anew."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the text; after a click only once the click is over."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            QTimer.singleShot(0, self, self.selectAll)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Down goes into the list."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.confirmed.emit()
            case Qt.Key.Key_Down:
                self.went_down.emit()
            case _:
                super().keyPressEvent(event)
