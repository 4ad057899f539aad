"""The way from the root to the page, each step a button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from vmc_desktop.domain import Key
from vmc_desktop.ui.theme import SPACE, UI, font
from vmc_desktop.wording import tr

Trail = tuple[tuple[Key, str], ...]


class Breadcrumb(QWidget):
    """Shows the trail of a page in one line, shortened where there is no room.

    ``chosen`` (`Key`).
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trail: Trail = ()
        self._buttons: list[QToolButton] = []
        self.setObjectName("breadcrumb")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Breadcrumb", "Where this page is"))
        self.setFixedHeight(5 * SPACE)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(SPACE, 0, 2 * SPACE, 0)
        self._layout.setSpacing(0)

    def show_trail(self, trail: Trail) -> None:
        """Replace the steps."""
        if trail == self._trail:
            return
        self._trail = trail
        self._clear()
        for number, (key, title) in enumerate(trail):
            if number:
                self._layout.addWidget(self._separator())
            self._layout.addWidget(self._button(key, title, last=number == len(trail) - 1))
        self._layout.addStretch(1)
        self._fit()

    def _clear(self) -> None:
        self._buttons.clear()
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _button(self, key: Key, title: str, last: bool) -> QToolButton:
        button = QToolButton(self)
        button.setFont(font(UI))
        button.setAutoRaise(True)
        button.setToolTip(title)
        button.setAccessibleName(title)
        button.setProperty("here", last)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._buttons.append(button)
        return button

    def _separator(self) -> QLabel:
        label = QLabel("›", self)
        label.setProperty("part", "quiet")
        return label

    def _fit(self) -> None:
        """Give the first steps what they need, the last ones what is left."""
        metrics = QFontMetrics(font(UI))
        room = self.width() - 4 * SPACE - len(self._buttons) * 5 * SPACE
        for number, (button, (_, title)) in enumerate(zip(self._buttons, self._trail, strict=True)):
            waiting = len(self._buttons) - number
            share = max(room // waiting if waiting > 1 else room, 6 * SPACE)
            # Ampersands would be taken for mnemonics.
            shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, share)
            button.setText(shown.replace("&", "&&"))
            room -= metrics.horizontalAdvance(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten for the new width."""
        super().resizeEvent(event)
        self._fit()
