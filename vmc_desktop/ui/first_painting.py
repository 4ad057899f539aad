"""When a window's parts were painted for the first time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance


class FirstPainting(QObject):
    """Waits for signals; ``painted`` comes once, when each has come."""

    painted = Signal()

    def __init__(self, paintings: Sequence[SignalInstance], parent: QObject) -> None:
        super().__init__(parent)
        self._awaited = set(range(len(paintings)))
        for number, painting in enumerate(paintings):
            painting.connect(lambda number=number: self._count(number))

    def _count(self, number: int) -> None:
        if not self._awaited:
            return
        self._awaited.discard(number)
        if not self._awaited:
            # Once this painting is on the screen, not in the middle of it.
            QTimer.singleShot(0, self, self.painted.emit)
