"""More hands for a large archive: processes that read and prepare editions side by side.

Each has a line of its own to the one that builds, which alone writes rows, and prepares an edition
itself instead of waiting: on two processors two processes are enough, and each more loads all
modules once more. When either end goes, the other notices: hands let fall what they have begun, and
what they leave undone is done by the one that builds. So whatever befalls them costs nothing but
time.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from types import TracebackType
from typing import Self, cast

from vmc_desktop.domain import Edition
from vmc_desktop.errors import Problem
from vmc_desktop.formats.common import Common
from vmc_desktop.formats.folder import read_edition
from vmc_desktop.store.documents import Names
from vmc_desktop.store.preparing import Prepared, no_collecting, prepare

_MOST = 4
"""More would wait for the one that writes rows."""
_AHEAD = 2
"""So many editions are given to each hand, that it need not wait for the next."""
_FAULTS = (OSError, UnicodeError, OverflowError)
"""What is told, or raised, when the one that builds does the same."""

Read = Callable[[str], tuple[Edition | None, tuple[Problem, ...]]]
"""Reads an edition by its name; None where it cannot be used."""


@dataclass(frozen=True, slots=True)
class FromFolder:
    """Reads editions of the archive in a folder."""

    archive: Path
    common: Common

    def __call__(self, name: str) -> tuple[Edition | None, tuple[Problem, ...]]:
        """The edition with this name."""
        return read_edition(self.archive / name, self.common)


@dataclass(frozen=True, slots=True)
class Task:
    """What hands must know: the folder under construction, what editions share, how to read one."""

    part: Path
    names: Names
    read: Read


@dataclass(frozen=True, slots=True)
class Ready:
    """An edition, read and ``prepared`` (None where it cannot be used); or still ``undone``."""

    name: str
    prepared: Prepared | None = None
    problems: tuple[Problem, ...] = ()
    undone: bool = False


def hands_here() -> int:
    """How many more processes are of use on this machine."""
    return min(os.cpu_count() or 1, _MOST) - 1


class Hands:
    """Some processes, as long as the block lasts; with none, everything is left undone."""

    def __init__(self, number: int, task: Task) -> None:
        self._number = number
        self._task = task
        self._processes: list[BaseProcess] = []
        self._given: dict[Connection, deque[str]] = {}

    def __enter__(self) -> Self:
        """Start the processes; where the system gives none, go on without."""
        context = get_context("spawn")
        for _ in range(self._number):
            ours, theirs = context.Pipe()
            process = context.Process(target=_work, args=(theirs, self._task), daemon=True)
            try:
                process.start()
            except OSError:
                ours.close()
                break
            finally:
                # Only the process holds that end now: when it dies, ours says so.
                theirs.close()
            self._processes.append(process)
            self._given[ours] = deque()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the processes, whatever they are at."""
        for line in self._given:
            line.close()
        for process in self._processes:
            process.terminate()
            process.join()
            process.close()

    def prepare(self, names: Sequence[str]) -> Iterator[Ready]:
        """The editions in this order, each as soon as it is ready."""
        waiting, done = deque(names), dict[str, Ready]()
        for _ in range(_AHEAD):
            for line in list(self._given):
                self._give(line, waiting)
        for name in names:
            while name not in done:
                if not self._given:
                    done[name] = Ready(name, undone=True)
                    break
                # No time to wait where there is something to do.
                patience = 0 if waiting else None
                for line in cast("list[Connection]", wait(list(self._given), patience)):
                    done |= self._receive(line)
                    self._give(line, waiting)
                if waiting and name not in done:
                    own = _ready(waiting.popleft(), self._task)
                    done[own.name] = own
            yield done.pop(name)

    def _give(self, line: Connection, waiting: deque[str]) -> None:
        if waiting and line in self._given:
            self._given[line].append(waiting.popleft())
            try:
                line.send(self._given[line][-1])
            except OSError:
                # It is over; what it was given is found out by `_receive`.
                return

    def _receive(self, line: Connection) -> dict[str, Ready]:
        """What a hand has made ready; all that it was given, if it is no more."""
        try:
            ready: Ready = line.recv()
        except (EOFError, OSError):
            line.close()
            return {name: Ready(name, undone=True) for name in self._given.pop(line)}
        self._given[line].popleft()
        return {ready.name: ready}


def _work(line: Connection, task: Task) -> None:
    """What a hand does, until the line is closed."""
    # Who presses Ctrl+C means the one that builds; the line tells.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with line:
        while True:
            try:
                line.send(_ready(line.recv(), task))
            except (EOFError, OSError):
                return


def _ready(name: str, task: Task) -> Ready:
    try:
        with no_collecting():
            edition, problems = task.read(name)
            if edition is None:
                return Ready(name, None, problems)
            return Ready(name, prepare(task.part, edition, task.names), problems)
    except _FAULTS:
        return Ready(name, undone=True)
