"""The page while there is no archive to show: it is being prepared, or it cannot be opened."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from vmc_desktop.ui.delegates import beginning
from vmc_desktop.ui.messages import Message
from vmc_desktop.ui.theme import BODY, SPACE, TITLE, UI, font
from vmc_desktop.wording import tr

_WIDTH = 480


class WaitingPage(QWidget):
    """A calm page in place of tree and reading pane.

    ``retry_asked``: look at the archive again; ``choice_asked``: choose another; ``cancel_asked``:
    stop preparing it.
    """

    retry_asked = Signal()
    choice_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = _line(TITLE)
        self._text = _line(BODY, "quiet")
        self._what = _line(UI, "quiet")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("WaitingPage", "Progress"))
        self._retry = QPushButton(tr("WaitingPage", "Try again"), self)
        self._retry.clicked.connect(self.retry_asked)
        self._choose = QPushButton(tr("WaitingPage", "Choose an archive …"), self)
        self._choose.clicked.connect(self.choice_asked)
        self._cancel = QPushButton(tr("WaitingPage", "Cancel"), self)
        self._cancel.clicked.connect(self._stop)
        column = QWidget(self)
        column.setFixedWidth(_WIDTH)
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2 * SPACE)
        for widget in (self._title, self._text, self._bar, self._what):
            inner.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        for button in (self._retry, self._choose, self._cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        inner.addLayout(buttons)
        # Stretches, not an alignment: that would cut off lines that are wrapped.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)

    def show_preparing(self) -> None:
        """Catalogue and index are being made."""
        self._title.setText(tr("WaitingPage", "Preparing the archive …"))
        self._text.setText(
            tr(
                "WaitingPage",
                "Its pages are read and made searchable. This is done once for each change.",
            )
        )
        self._what.setText(" ")
        self._bar.setRange(0, 0)
        self._show_parts(progress=True)
        self._cancel.setFocus()

    def show_progress(self, done: int, total: int, what: str) -> None:
        """How far it is."""
        self._bar.setRange(0, max(total, 0))
        self._bar.setValue(done)
        self._what.setText(what or " ")

    def show_message(self, message: Message, another: bool = False) -> None:
        """What is wrong, and a way to try again; ``another``: or to choose another archive."""
        self._title.setText(message.title)
        self._text.setText(message.text)
        self._show_parts(progress=False)
        self._choose.setVisible(another)
        self._retry.setFocus()

    def _show_parts(self, progress: bool) -> None:
        self._bar.setVisible(progress)
        self._what.setVisible(progress)
        self._retry.setVisible(not progress)
        self._choose.hide()
        self._cancel.setVisible(progress)
        self._cancel.setEnabled(True)

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self.cancel_asked.emit()


def _line(size: int, part: str = "") -> QLabel:
    label = QLabel()
    label.setFont(font(size))
    label.setProperty("part", part)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    # A path and a year stand where the words above them begin.
    label.setAlignment(beginning(label.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter)
    return label
