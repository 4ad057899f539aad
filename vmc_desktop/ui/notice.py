"""A line above the room that says what happened and offers what to do about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from vmc_desktop.ui.theme import ICON_SIZE, SPACE, Palette
from vmc_desktop.wording import tr

if TYPE_CHECKING:
    from vmc_desktop.ui.icons import Icons


class Notice(QWidget):
    """Hidden until there is something to say; a later notice takes the place of an earlier one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._act: Callable[[], object] = lambda: None
        self.setProperty("part", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = QLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.offer = QPushButton(self)
        self.offer.clicked.connect(self._take)
        self.close_button = QToolButton(self)
        self.close_button.setIconSize(ICON_SIZE)
        self.close_button.setToolTip(tr("Notice", "Not now"))
        self.close_button.setAccessibleName(tr("Notice", "Not now"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE // 2, SPACE, SPACE // 2)
        row.setSpacing(2 * SPACE)
        row.addWidget(self.text, 1)
        row.addWidget(self.offer)
        row.addWidget(self.close_button)
        self.hide()

    def set_palette(self, palette: Palette, icons: Icons) -> None:
        """Draw the cross in these colours."""
        self.close_button.setIcon(icons.icon("clear", palette))

    def say(self, text: str, offer: str, act: Callable[[], object]) -> None:
        """Say this; ``offer`` are the words of the button that does ``act``."""
        self.text.setText(text)
        self.offer.setText(offer)
        self._act = act
        self.show()

    def _take(self) -> None:
        self.hide()
        self._act()
