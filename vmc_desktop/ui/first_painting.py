"""When a window's parts were painted for the first time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance


class FirstPainting(QObject):
    """Waits for signals that each come once; ``painted`` comes when all have come."""

    painted = Signal()

    def __init__(self, paintings: Sequence[SignalInstance], parent: QObject) -> None:
        super().__init__(parent)
        self._awaited = len(paintings)
        for painting in paintings:
            painting.connect(self._count)

    def _count(self) -> None:
        self._awaited -= 1
        if self._awaited == 0:
            # Once this painting is on the screen, not in the middle of it.
            QTimer.singleShot(0, self, self.painted.emit)
