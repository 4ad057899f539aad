"""Says of a paper that it takes long, and lets the reader stop it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

from vmc_desktop.wording import tr

_PATIENCE = 400
"""Milliseconds after which it is said that something takes long."""


class Waiting(QObject):
    """One dialog for all that a paper waits for: its records gathered, its pages laid out."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._dialog: QProgressDialog | None = None
        self._bar: QProgressBar | None = None
        self._cancel: Callable[[], object] = lambda: None

    def begin(self, parent: QWidget, cancel: Callable[[], object]) -> None:
        """Wait from now on; what is said already over ``parent`` goes on being said."""
        self._cancel = cancel
        if self._dialog is not None and self._dialog.parent() is parent:
            self.tell(0, 0)
            return
        self.end()
        words = tr("Printing", "Laying out the pages …")
        dialog = QProgressDialog(words, tr("Printing", "Cancel"), 0, 0, parent)
        # Its value is set in the bar alone: the dialog would let events in at each step.
        bar = QProgressBar(dialog)
        dialog.setBar(bar)
        bar.setRange(0, 0)
        # At a value of none the dialog would keep to its own patience, of four seconds.
        bar.setValue(0)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setMinimumDuration(_PATIENCE)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.canceled.connect(self._stop)
        self._dialog, self._bar = dialog, bar

    def tell(self, done: int, total: int) -> None:
        """Say how much of how much is done; of 0: it is not known."""
        if self._bar is not None:
            self._bar.setRange(0, total)
            self._bar.setValue(done)

    def end(self) -> None:
        """Wait no longer."""
        dialog, self._dialog, self._bar = self._dialog, None, None
        if dialog is not None:
            dialog.canceled.disconnect()
            dialog.reset()
            dialog.hide()
            dialog.deleteLater()

    def _stop(self) -> None:
        self.end()
        self._cancel()
