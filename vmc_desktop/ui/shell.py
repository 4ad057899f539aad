"""The frame of the window: bars, a line for notices, the room or what stands in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QMouseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QToolBar, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from vmc_desktop.outline import ArchiveHead
    from vmc_desktop.ui.actions import Actions
    from vmc_desktop.ui.notice import Notice
    from vmc_desktop.ui.room import Room
    from vmc_desktop.ui.search_field import SearchField
    from vmc_desktop.ui.searching import Searching
    from vmc_desktop.ui.status import StatusBar
    from vmc_desktop.ui.tabbing import Tabbing

_SIZE = QSize(1280, 800)
_LEAST_SIZE = QSize(640, 420)
_FRAME = QSize(16, 48)
"""What a window manager puts around, about: it is not known before the window is shown."""


class Shell(QMainWindow):
    """What does not depend on what is shown.

    ``closed``, ``activated`` (the reader comes back to it), ``turned`` (-1 or 1: the back or the
    forward button of the mouse), ``chosen`` (name of a setting, its value), ``paper_asked``
    (what is read, "print" or "save"), ``instead_asked`` (the same wish, or "export", while
    something else stands in place of the page). The parts come once tree and page are painted.
    ``zoom`` is the size of a page's text in per cent, ``head`` the archive that is open.
    """

    closed = Signal()
    chosen = Signal(str, object)
    paper_asked = Signal(object, str)
    instead_asked = Signal(str)
    commands: Actions
    room: Room
    field: SearchField
    notice: Notice
    status: StatusBar
    searching: Searching
    tabbing: Tabbing
    zoom: int
    head: ArchiveHead | None
    activated = Signal()
    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("VMC Desktop")
        self.resize(first_size(self.screen().availableSize()))
        self.setMinimumSize(_LEAST_SIZE)
        self.stack = QStackedWidget(self)

    def place(self, widget: QWidget, where: tuple[int, int, int, int]) -> None:
        """Show a widget at this place (left, top, width, height), before anything is laid out."""
        widget.setGeometry(*where)
        widget.show()

    def lay_out(self, tools: QToolBar, status: StatusBar, *pages: QWidget) -> None:
        """Put the parts together; one of the pages is shown at a time."""
        self.addToolBar(tools)
        for page in pages:
            self.stack.addWidget(page)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(centre)
        self.setStatusBar(status)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The back and forward buttons of the mouse."""
        match event.button():
            case Qt.MouseButton.BackButton:
                self.turned.emit(-1)
            case Qt.MouseButton.ForwardButton:
                self.turned.emit(1)
            case _:
                super().mousePressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Tell that the reader comes back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say so while everything still stands."""
        self.closed.emit()
        super().closeEvent(event)


def first_size(screen: QSize) -> QSize:
    """How large a window is that never stood anywhere: no larger than its screen."""
    return _SIZE.boundedTo(screen - _FRAME).expandedTo(_LEAST_SIZE)
