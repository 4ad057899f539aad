"""Being told to end: by the session that ends, by the system that shuts down."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


class Ending(QObject):
    """Does ``act`` in the event loop when the process is told to end (SIGTERM, SIGHUP, SIGINT).

    Python's own way would wait for the next line of Python, which a window at rest never comes to.
    """

    def __init__(self, act: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._act = act
        if sys.platform == "win32":
            return
        self._ear, mouth = os.pipe()
        for end in (self._ear, mouth):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(mouth, warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            signal.signal(number, lambda *_: None)
        notifier = QSocketNotifier(self._ear, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._hear)

    def _hear(self) -> None:
        os.read(self._ear, 16)
        self._act()
