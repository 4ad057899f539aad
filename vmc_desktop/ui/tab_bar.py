"""The row of open tabs above the page; with a single one there is none."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.theme import Palette
from vmc_desktop.wording import tr

_LONGEST = 32


class TabBar(QTabBar):
    """Shows tabs and says what the reader does with them.

    ``asked`` (number of the tab to read in), ``closing`` (number), ``moved`` (from, to).
    """

    asked = Signal(int)
    closing = Signal(int)
    moved = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons: tuple[Icons, Palette] | None = None
        self.setAccessibleName(tr("TabBar", "Open pages"))
        self.setDocumentMode(True)
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setDrawBase(False)
        self.currentChanged.connect(self.asked)
        self.tabMoved.connect(self.moved)
        self.hide()

    def set_palette(self, palette: Palette, icons: Icons) -> None:
        """Draw the crosses in these colours."""
        self._icons = (icons, palette)
        for number in range(self.count()):
            self._draw_cross(number)

    def show_tabs(self, titles: tuple[str, ...], current: int) -> None:
        """Show these tabs; says nothing about it."""
        with QSignalBlocker(self):
            while self.count() > len(titles):
                self.removeTab(self.count() - 1)
            for number, title in enumerate(titles):
                if number == self.count():
                    self._add()
                short = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1].rstrip()}…"
                self.setTabText(number, short.replace("&", "&&"))
                self.setTabToolTip(number, title)
            self.setCurrentIndex(current)
        self.setVisible(len(titles) > 1)

    def _add(self) -> None:
        number = self.addTab("")
        cross = QToolButton(self)
        cross.setAutoRaise(True)
        cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cross.setToolTip(tr("TabBar", "Close this tab (Ctrl+W)"))
        cross.setAccessibleName(tr("TabBar", "Close this tab"))
        cross.clicked.connect(lambda: self._close(cross))
        self.setTabButton(number, QTabBar.ButtonPosition.RightSide, cross)
        self._draw_cross(number)

    def _close(self, cross: QToolButton) -> None:
        side = QTabBar.ButtonPosition.RightSide
        for number in range(self.count()):
            if self.tabButton(number, side) is cross:
                self.closing.emit(number)
                return

    def _draw_cross(self, number: int) -> None:
        cross = self.tabButton(number, QTabBar.ButtonPosition.RightSide)
        if self._icons is not None and isinstance(cross, QToolButton):
            icons, palette = self._icons
            cross.setIcon(icons.icon("clear", palette))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button closes."""
        number = self.tabAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.MiddleButton and number >= 0:
            self.closing.emit(number)
        else:
            super().mouseReleaseEvent(event)
