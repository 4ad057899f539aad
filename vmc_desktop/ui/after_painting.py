"""Work that waits until what is on its way to the screen is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

_PRIORITY = Qt.EventPriority.LowEventPriority.value - 1
"""Qt posts the painting of a window at low priority: what is posted below it comes after it."""


class AfterPainting(QObject):
    """Does its work once, after the painting that is due, however often it was asked for.

    ``paintings``: 2 lets the painting pass too for which that one makes room. With nothing to
    paint nothing is waited for.
    """

    def __init__(self, work: Callable[[], object], parent: QObject, paintings: int = 1) -> None:
        super().__init__(parent)
        self._work = work
        self._paintings = paintings
        self._waits = 0

    def ask(self) -> None:
        """Do the work after the next painting; what is asked for already is not asked for twice."""
        if not self._waits:
            self._waits = self._paintings
            self._post()

    def cancel(self) -> None:
        """There is nothing to do any more."""
        self._waits = 0

    def customEvent(self, event: QEvent) -> None:  # noqa: ARG002  Qt calls with it
        """Do the work, or wait once more."""
        if not self._waits:
            return
        self._waits -= 1
        if self._waits:
            self._post()
        else:
            self._work()

    def _post(self) -> None:
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), _PRIORITY)
