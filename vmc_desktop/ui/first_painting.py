"""When a window's parts were painted for the first time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class FirstPainting(QObject):
    """Watches widgets; ``painted`` comes once, when each of them was painted."""

    painted = Signal()

    def __init__(self, widgets: tuple[QWidget, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._unpainted: set[QObject] = set(widgets)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Notice a painting."""
        if event.type() == QEvent.Type.Paint and watched in self._unpainted:
            self._unpainted.discard(watched)
            watched.removeEventFilter(self)
            if not self._unpainted:
                # Once this painting is on the screen, not in the middle of it.
                QTimer.singleShot(0, self, self.painted.emit)
        return super().eventFilter(watched, event)
