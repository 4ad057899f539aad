"""A process that is told to end does so in its event loop."""

import os
import signal
import sys

import pytest
from PySide6.QtCore import QObject

from vmc_desktop.models.ending import Ending


@pytest.fixture
def handlers():
    """Signals as they were before, when the test is over."""
    kept = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)}
    interrupt = signal.getsignal(signal.SIGINT)
    yield
    signal.set_wakeup_fd(-1)
    for number, handler in {**kept, signal.SIGINT: interrupt}.items():
        signal.signal(number, handler)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of Unix")
def test_the_window_is_closed_when_the_session_ends(qapp, qtbot, handlers):
    told, parent = [], QObject()
    Ending(lambda: told.append("end"), parent)
    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: told == ["end"])
    parent.deleteLater()
