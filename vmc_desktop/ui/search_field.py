"""The search field: where one types."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction, QFocusEvent, QIcon, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.theme import Palette
from vmc_desktop.wording import tr

_ALL_SIGNS_WIDTH = 320
"""A narrower field keeps its room for what is typed."""
_WIDTH = 640


class Prompter(Protocol):
    """Who knows what a key means just now, beyond what it means to any field."""

    def act_for(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What the key does; None: what it always does."""


class SearchField(QLineEdit):
    """Where one types.

    ``query_edited`` (text), ``confirmed`` (open the first hit), ``went_down`` (into the list),
    ``entered`` (the reader put the cursor here), ``left``, ``kept_asked`` (recent and saved
    searches), ``star_clicked``, ``help_asked``.
    """

    query_edited = Signal(str)
    confirmed = Signal()
    went_down = Signal()
    entered = Signal()
    left = Signal()
    kept_asked = Signal()
    star_clicked = Signal()
    help_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prompter: Prompter | None = None
        self._starred = False
        self._stars: tuple[QIcon, QIcon] = (QIcon(), QIcon())
        self.setObjectName("search")
        self.setAccessibleName(tr("SearchField", "Search the archive"))
        self.setMaxLength(500)
        self._glass = QAction(tr("SearchField", "Search"), self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._help = self._sign(tr("SearchField", "How to search (F1)"), self.help_asked)
        self._clock = self._sign(
            tr("SearchField", "Recent and saved searches (Alt+Down)"), self.kept_asked
        )
        self._star = self._sign("", self.star_clicked)
        self._clear = self._sign(tr("SearchField", "End the search (Esc)"), None)
        self._clear.triggered.connect(self._empty)
        self.textChanged.connect(self.query_edited)
        self.textChanged.connect(self._show_signs)
        self.set_starred(False)
        self._show_signs()

    def set_prompter(self, prompter: Prompter) -> None:
        """Ask this one about keys from now on."""
        self._prompter = prompter

    def set_starred(self, starred: bool) -> None:
        """Whether the search that is on is saved."""
        if starred == self._starred and self._star.text():
            return
        self._starred = starred
        words = (
            tr("SearchField", "This search is saved")
            if starred
            else tr("SearchField", "Save this search …")
        )
        self._star.setText(words)
        self._star.setToolTip(words)
        self._star.setIcon(self._stars[starred])

    def set_palette(self, palette: Palette, icons: Icons) -> None:
        """Draw the pictures inside in these colours."""
        # Drawn once: each costs a millisecond, and the star may change with every key.
        self._stars = (icons.icon("star", palette), icons.icon("star-filled", palette))
        self._star.setIcon(self._stars[self._starred])
        self._glass.setIcon(icons.icon("search", palette))
        self._clear.setIcon(icons.icon("clear", palette))
        self._clock.setIcon(icons.icon("clock", palette))
        self._help.setIcon(icons.icon("help", palette))

    def sizeHint(self) -> QSize:
        """A line as long as one can survey."""
        return QSize(_WIDTH, super().sizeHint().height())

    def take_focus(self) -> None:
        """Put the cursor here with all text selected, so that typing begins anew."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()
        self.entered.emit()

    def _sign(self, words: str, asked: SignalInstance | None) -> QAction:
        action = QAction(words, self)
        action.setToolTip(words)
        if asked is not None:
            action.triggered.connect(asked)
        self.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
        return action

    def _show_signs(self) -> None:
        typed = bool(self.text().strip())
        wide = self.width() >= _ALL_SIGNS_WIDTH
        self._clear.setVisible(bool(self.text()))
        self._star.setVisible(typed)
        self._clock.setVisible(wide)
        self._help.setVisible(wide)

    def _empty(self) -> None:
        self.clear()
        self.take_focus()

    def event(self, event: QEvent) -> bool:
        """Tab and what is a command elsewhere mean something else here at times."""
        if isinstance(event, QKeyEvent) and self._prompter is not None:
            act = self._prompter.act_for(event)
            if act is not None and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if act is not None and event.type() == QEvent.Type.KeyPress:
                act()
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the text; after a click only once the click is over."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            QTimer.singleShot(0, self, self.selectAll)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the cursor is elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click into the empty field asks what there is."""
        super().mousePressEvent(event)
        self.entered.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow field has fewer signs."""
        super().resizeEvent(event)
        self._show_signs()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Down goes into the list."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.confirmed.emit()
            case Qt.Key.Key_Down:
                self.went_down.emit()
            case _:
                super().keyPressEvent(event)
