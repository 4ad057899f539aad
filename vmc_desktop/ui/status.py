"""The bar at the foot: what the archive holds, its problems, the size of the text, the state."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from vmc_desktop.answers import Outline
from vmc_desktop.ui import messages
from vmc_desktop.ui.theme import SPACE, TINY, font
from vmc_desktop.wording import tr


class StatusBar(QStatusBar):
    """Facts in words.

    ``problems_asked``: show the list of problems; ``zoom_reset_asked``; ``cancel_asked``: stop
    preparing the archive.
    """

    problems_asked = Signal()
    zoom_reset_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._calm = ""
        self._numbers = QLabel(self)
        self._state = QLabel(self)
        for label in (self._numbers, self._state):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._problems = _button(self)
        self._problems.hide()
        self._problems.clicked.connect(self.problems_asked)
        self._zoom = _button(self)
        self._zoom.setToolTip(tr("StatusBar", "Size of the text: back to 100 % (Ctrl+0)"))
        self._zoom.clicked.connect(self.zoom_reset_asked)
        self._cancel = _button(self)
        self._cancel.setText(tr("StatusBar", "Cancel"))
        self._cancel.clicked.connect(self.cancel_asked)
        self._cancel.hide()
        self._nature = QLabel(self)
        self._nature.setTextFormat(Qt.TextFormat.PlainText)
        self._nature.setProperty("part", "quiet")
        self._nature.hide()
        self.addWidget(self._numbers)
        self.addWidget(self._nature)
        for widget in (self._state, self._cancel, self._problems, self._zoom):
            self.addPermanentWidget(widget)

    def show_outline(self, outline: Outline) -> None:
        """What the archive holds."""
        self._numbers.setText(messages.numbers(outline))

    def show_nature(self, text: str, place: str) -> None:
        """What is special about the archive: who sealed it, that nobody may change it."""
        self._nature.setText(text)
        self._nature.setToolTip(place)
        self._numbers.setToolTip(place)
        self._nature.setVisible(bool(text))

    def show_problems(self, number: int) -> None:
        """How many faults its files have; none: nothing is said."""
        self._problems.setText(messages.number_of_problems(number))
        self._problems.setVisible(number > 0)

    def show_zoom(self, percent: int) -> None:
        """The size of the text."""
        self._zoom.setText(f"{percent} %")
        self._zoom.setAccessibleName(tr("StatusBar", "Size of the text: {0} %").format(percent))

    def set_calm(self, text: str) -> None:
        """What is said while nothing else is to be said."""
        self._calm = text
        self.show_calm()

    def show_calm(self) -> None:
        """Nothing else is to be said."""
        self._state.setText(self._calm)

    def show_state(self, text: str) -> None:
        """What the program is doing."""
        self._state.setText(text)

    def show_preparing(self, done: int = 0, total: int = 0, what: str = "") -> None:
        """The archive is being prepared, and how far it is; it can be stopped here."""
        del what  # Too long for the bar; the waiting page says it.
        said = tr("StatusBar", "Preparing the archive …")
        self.show_state(f"{said} {done * 100 // total} %" if total else said)
        self._cancel.show()

    def show_prepared(self) -> None:
        """Nothing is to be stopped any more."""
        self._cancel.hide()


def _button(parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setFont(font(TINY))
    button.setAutoRaise(True)
    button.setFixedHeight(3 * SPACE)
    return button
