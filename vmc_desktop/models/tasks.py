"""The one library thread: work goes out by lanes, results come home by one queued signal."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from vmc_desktop.errors import ArchiveError

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class _Errand:
    """A request on its way; it is its own token, two are never equal. None: in no lane."""

    lane: str | None
    done: Callable[[Any], None]
    failed: Callable[[ArchiveError], None] | None


class Tasks(QObject):
    """Runs work in order on one thread; in each lane only the newest request is answered.

    ``done`` and ``failed`` are called on the thread that owns this object, from its event loop.
    A fault of the world (`ArchiveError`) goes to ``failed``; our own faults are raised there, so
    that they reach the program's hook like any other.
    """

    _home = Signal(object, object)
    _told = Signal(object, object)

    def __init__(self, parent: QObject | None = None, name: str = "library") -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._newest: dict[str, tuple[_Errand, Future[Any]]] = {}
        self._closing = False
        self._home.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def closing(self) -> bool:
        """Whether `close` was called: long work asks this now and then, and stops."""
        return self._closing

    def run(
        self,
        lane: str,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[ArchiveError], None] | None = None,
    ) -> None:
        """Send ``work`` to the library thread; an older request of the lane becomes void.

        Raises:
            RuntimeError: the tasks are closed.
        """
        if self._closing:
            raise RuntimeError("the library thread is closed")
        self.void(lane)
        errand = _Errand(lane, done, failed)
        future = self._executor.submit(work)
        self._newest[lane] = (errand, future)
        future.add_done_callback(lambda finished: self._home.emit(errand, finished))

    def keep(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[ArchiveError], None] | None = None,
    ) -> None:
        """Send work that no newer request voids, and that `close` waits for.

        For what the reader made: it is kept even if the window closes at once.

        Raises:
            RuntimeError: the tasks are closed.
        """
        if self._closing:
            raise RuntimeError("the library thread is closed")
        errand = _Errand(None, done, failed)
        future = self._executor.submit(work)
        future.add_done_callback(lambda finished: self._home.emit(errand, finished))

    def void(self, lane: str) -> None:
        """Forget what the lane still waits for: it is not begun, or its result is not delivered."""
        waiting = self._newest.pop(lane, None)
        if waiting is not None:
            waiting[1].cancel()

    def home(self, slot: Callable[..., None], *values: object) -> None:
        """Call ``slot`` on the owner's thread; for work that tells how far it is."""
        self._told.emit(slot, values)

    def close(self, last: Callable[[], object] | None = None) -> None:
        """Wait for work under way and work to `keep`, drop the rest, do ``last``, end the thread.

        A second call does nothing.
        """
        if self._closing:
            return
        self._closing = True
        for lane in tuple(self._newest):
            self.void(lane)
        ending = self._executor.submit(last) if last is not None else None
        self._executor.shutdown(wait=True)
        if ending is not None:
            ending.result()

    def _deliver(self, errand: _Errand, future: Future[Any]) -> None:
        if errand.lane is None:
            if self._closing:
                return
        else:
            newest = self._newest.get(errand.lane)
            if newest is None or newest[0] is not errand:
                return
            del self._newest[errand.lane]
        error = future.exception()
        if error is None:
            errand.done(future.result())
        elif isinstance(error, ArchiveError) and errand.failed is not None:
            errand.failed(error)
        else:
            raise error

    def _tell(self, slot: Callable[..., None], values: tuple[object, ...]) -> None:
        if not self._closing:
            slot(*values)
