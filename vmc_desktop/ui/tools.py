"""The bar above the room: the ways back and forward, the search, what one does with a page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolBar, QWidget

from vmc_desktop.ui.actions import Actions
from vmc_desktop.ui.own_parts import name_overflow
from vmc_desktop.ui.theme import ICON_SIZE

_FIELD_WIDTH = 640
_BUTTONS_WIDTH = 300


class Tools(QToolBar):
    """The bar; it neither moves nor hides."""

    def __init__(self, commands: Actions, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field
        self.setWindowTitle(self.tr("Main tools"))
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(ICON_SIZE)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        name_overflow(self)
        for name in ("back", "forward", "home"):
            self.addAction(commands[name])
        self.addWidget(_spring(self))
        self.addWidget(field)
        self.addWidget(_spring(self))
        for name in ("print", "save", "side"):
            self.addAction(commands[name])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The field takes what the buttons leave, up to a line one can survey."""
        super().resizeEvent(event)
        width = max(160, min(_FIELD_WIDTH, self.width() - _BUTTONS_WIDTH))
        bar = self.layout()
        if width != self._field.width() and bar is not None:
            self._field.setFixedWidth(width)
            # Qt laid the bar out with the old width, and put away what did not fit.
            bar.invalidate()
            bar.setGeometry(self.rect())


def _spring(parent: QWidget) -> QWidget:
    """Empty room that keeps the search field in the middle."""
    widget = QWidget(parent)
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return widget
