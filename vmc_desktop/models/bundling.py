"""Sealing, verifying and unpacking bundles, on a thread of its own: reading goes on meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from vmc_desktop.errors import ArchiveError, Cancelled
from vmc_desktop.formats.bundle.values import Seal
from vmc_desktop.models.tasks import Tasks

_LANE = "bundle"
_STEPS = 1000
"""What is told of the progress: a bundle's bytes are more than a number of Qt's holds."""


class Bundling(QObject):
    """One piece of work at a time.

    ``progressed`` (thousandths done, what), ``done`` (`Seal`), ``failed`` (`ArchiveError`),
    ``stopped`` (it was cancelled, and nothing is left of it).
    """

    progressed = Signal(int, str)
    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: Tasks | None = None
        self._cancelled = False
        self._told = -1

    def seal(self, archive: Path, file: Path, by: str) -> None:
        """Seal an archive in a file, and verify what was written."""

        def work() -> Seal:
            # bagit and pydantic cost a fifth of a second, and are seldom needed.
            from vmc_desktop.formats.bundle.opening import verify  # noqa: PLC0415
            from vmc_desktop.formats.bundle.sealing import seal  # noqa: PLC0415

            seal(archive, file, by, self._tell, self._stops)
            return verify(file, self._tell, self._stops)

        self._run(work)

    def verify(self, file: Path) -> None:
        """Look whether every file in a bundle is as it was sealed."""

        def work() -> Seal:
            # See seal.
            from vmc_desktop.formats.bundle.opening import verify  # noqa: PLC0415

            return verify(file, self._tell, self._stops)

        self._run(work)

    def extract(self, file: Path, into: Path) -> None:
        """Verify a bundle and unpack it into a new folder."""

        def work() -> Seal:
            # See seal.
            from vmc_desktop.formats.bundle.opening import extract  # noqa: PLC0415

            return extract(file, into, self._tell, self._stops)

        self._run(work)

    def cancel(self) -> None:
        """Stop what is under way; ``stopped`` says when it has."""
        self._cancelled = True

    def close(self) -> None:
        """Stop, and wait until it has."""
        self._cancelled = True
        if self._tasks is not None:
            self._tasks.close()

    def _run(self, work: Callable[[], Seal]) -> None:
        self._cancelled, self._told = False, -1
        if self._tasks is None:
            self._tasks = Tasks(self)

        def stoppable() -> Seal | None:
            try:
                return work()
            except Cancelled:
                return None

        self._tasks.run(_LANE, stoppable, self._finish, self._fail)

    def _finish(self, seal: Seal | None) -> None:
        if seal is None:
            self.stopped.emit()
        else:
            self.done.emit(seal)

    def _fail(self, error: ArchiveError) -> None:
        self.failed.emit(error)

    def _tell(self, done: int, total: int, what: str) -> None:
        """Tell how far it is, each step once: there may be 100,000 files."""
        step = done * _STEPS // total if total else 0
        if step != self._told and self._tasks is not None:
            self._told = step
            self._tasks.home(self.progressed.emit, step, what)

    def _stops(self) -> bool:
        return self._cancelled
