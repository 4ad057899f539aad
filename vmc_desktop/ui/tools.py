"""The bar above the room: the ways back and forward, the search, what one does with a page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolBar, QWidget

from vmc_desktop.ui.actions import Actions
from vmc_desktop.ui.own_parts import name_overflow
from vmc_desktop.ui.theme import ICON_SIZE
from vmc_desktop.wording import tr

_LEAST_FIELD = 160


class Tools(QToolBar):
    """The bar; it neither moves nor hides."""

    def __init__(self, commands: Actions, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Tools", "Main tools"))
        self.setObjectName("tools")
        self.setMovable(False)
        self.setIconSize(ICON_SIZE)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        name_overflow(self)
        for name in ("back", "forward", "home"):
            self.addAction(commands[name])
        self.addWidget(_spring(self))
        # Its own width is that of a line one can survey; Qt would put a wider one away, and the
        # cursor with it, whenever the window becomes narrower.
        field.setMinimumWidth(_LEAST_FIELD)
        field.setMaximumWidth(field.sizeHint().width())
        field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.addWidget(field)
        self.addWidget(_spring(self))
        for name in ("dossier_add", "print", "save", "side"):
            self.addAction(commands[name])


def _spring(parent: QWidget) -> QWidget:
    """Empty room that keeps the search field in the middle."""
    widget = QWidget(parent)
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return widget
