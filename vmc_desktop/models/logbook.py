"""The log: what the program did and what went wrong, never what was read, searched or written.

A fault goes in with its kind and the lines of code that led to it. Its message stays out: it may
hold words that somebody typed.
"""

from __future__ import annotations

import faulthandler
import logging
import platform
import sys
import traceback
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TextIO

from vmc_desktop import __version__

FOLDER = "log"
FILE = "vmc-desktop.log"
CRASH = "crash.log"
_LARGEST = 256 * 1024
_KEPT = 3
_TAIL = 40


class _Handler(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  logging's name
        """A full disk is told by what it costs the reader, not by the log."""


class Logbook:
    """One log file, kept small; where it cannot be written the program goes on without."""

    def __init__(self, data: Path) -> None:
        self.folder = data / FOLDER
        self.file = self.folder / FILE
        self._logger = logging.Logger("vmc_desktop")
        self._handler: RotatingFileHandler | None = None
        self._crashes: TextIO | None = None

    def begin(self) -> None:
        """Note the start, and from now on where the interpreter itself dies."""
        self.note(f"start: VMC Desktop {__version__}, {machine()}")
        if self._handler is None:
            return
        with suppress(OSError):
            self._crashes = (self.folder / CRASH).open("w", encoding="utf-8")
            faulthandler.enable(self._crashes)

    def note(self, text: str) -> None:
        """Write a line."""
        self._open()
        self._logger.info(text)

    def note_fault(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> str:
        """Write a fault down; gives what was written."""
        text = told(kind, fault, trace)
        self._open()
        self._logger.error(text)
        return text

    def tail(self) -> str:
        """The last lines; "" where there is no log."""
        try:
            lines = self.file.read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return ""
        return "\n".join(lines[-_TAIL:])

    def close(self) -> None:
        """Say that the program ended as it should."""
        if self._handler is not None:
            self._logger.info("end")
            self._logger.removeHandler(self._handler)
            # What a full disk did not take is told to nobody at the very end.
            with suppress(OSError):
                self._handler.close()
            self._handler = None
        if self._crashes is not None:
            faulthandler.disable()
            with suppress(OSError):
                self._crashes.close()
            self._crashes = None

    def _open(self) -> None:
        if self._handler is not None:
            return
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._handler = _Handler(
                self.file, maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8"
            )
            self._handler.setFormatter(logging.Formatter("%(asctime)s %(process)d %(message)s"))
            self._logger.addHandler(self._handler)


def told(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> str:
    """A fault without its message: where it came from, in our code and others', and its kind."""
    lines = [
        f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    number = fault.errno if isinstance(fault, OSError) else None
    name = f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins.")
    return "\n".join([*lines, f"{name} {number}" if number is not None else name])


def machine() -> str:
    """What the program runs on, in a line."""
    frozen = ", frozen" if getattr(sys, "frozen", False) else ""
    return f"Python {platform.python_version()}{frozen}, {platform.platform()}"
