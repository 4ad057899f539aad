"""Where one stands among the matches, and the way on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from vmc_desktop.ui.actions import Actions
from vmc_desktop.ui.theme import SPACE, TINY, font
from vmc_desktop.wording import tr


class HitFoot(QWidget):
    """The position among the matches with buttons for the one before and the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.buttons: list[QToolButton] = []
        self.setObjectName("hitFoot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.position = QLabel(self)
        self.position.setProperty("part", "quiet")
        self.position.setFont(font(TINY))
        self.position.setTextFormat(Qt.TextFormat.PlainText)
        self.position.setAccessibleName(tr("HitFoot", "Place among the matches"))
        self.position.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2 * SPACE, SPACE // 2, 2 * SPACE, SPACE // 2)
        self._row.setSpacing(SPACE // 2)
        self._row.addWidget(self.position, 1)
        self.setFixedHeight(5 * SPACE)

    def use_actions(self, commands: Actions) -> None:
        """Offer the way to the matches around, at the end of the line."""
        for name in ("previous_match", "next_match"):
            button = QToolButton(self)
            button.setDefaultAction(commands[name])
            button.setIconSize(QSize(16, 16))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._row.addWidget(button)
            self.buttons.append(button)

    def show_position(self, text: str) -> None:
        """Say where one stands."""
        self._text = text
        self.position.setAccessibleDescription(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
        room, metrics = self.position.width(), self.position.fontMetrics()
        shown = metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        self.position.setText(shown)
        self.position.setToolTip("" if shown == self._text else self._text)
