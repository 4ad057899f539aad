"""Programs killed with SIGKILL at random moments of their work, again and again.

A kind of work is prepared, done once whole to know how long it takes, then in each round begun in a
process of its own (forked: nothing is imported anew), killed somewhere within that time, and looked
at: what stands there must be as it was before, or as it is after, and the next try must succeed.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from torturing.starting import command_line_starts, window_starts

Say = Callable[[str], None]


@dataclass(frozen=True)
class Kind:
    """A kind of work: ``prepare`` makes its place, ``check`` says what is wrong after a kill."""

    name: str
    prepare: Callable[[Path], None]
    work: Callable[[Path, Say], None]
    check: Callable[[Path, set[str]], list[str]]
    before_each: Callable[[Path], None] | None = None
    """Makes the place anew for each round; None: it goes on from what the last one left."""


@dataclass
class Tally:
    """What came of the rounds of one kind."""

    name: str
    rounds: int = 0
    windows: int = 0
    """Rounds after which the window was opened."""
    inside: int = 0
    """Rounds in which the work was not done yet when it was killed."""
    kept: int = 0
    """Things that were said to be kept."""
    how: str = "killed"
    faults: list[str] = None  # type: ignore[assignment]

    def line(self) -> str:
        lost = "nothing lost" if not self.faults else f"{len(self.faults)} FAULTS"
        said = f", {self.kept} said to be kept" if self.kept else ""
        opened = f", {self.windows} windows opened" if self.windows else ""
        begun = f"{self.name}: {self.rounds} rounds, {self.inside} {self.how} inside"
        return f"{begun}{said}{opened}; {lost}"


def run(kind: Kind, home: Path, rounds: int, seed: int = 7, window_each: int = 0) -> Tally:
    """Run the rounds of one kind in an empty folder.

    After each kill the command line is started on what is left, and the window too after one in
    ``window_each`` (0: never).
    """
    chance = random.Random(f"{seed} {kind.name}")  # noqa: S311 - no secret
    tally = Tally(kind.name, faults=[])
    place = home / kind.name
    place.mkdir(parents=True)
    kind.prepare(place)
    if kind.before_each:
        kind.before_each(place)
    longest = _seconds(kind, place)
    said: set[str] = set()
    for number in range(rounds):
        if kind.before_each:
            kind.before_each(place)
            said = set()
        ended, told = _killed(kind, place, chance.random() * longest)
        said |= told
        tally.rounds += 1
        tally.inside += not ended
        tally.kept += len(told)
        # First the program, as whoever sits there would: what it makes of it is looked at then.
        wrong = _looked(lambda: command_line_starts(place))
        if window_each and number % window_each == 0:
            tally.windows += 1
            wrong += window_starts(place)
        wrong += looked(kind, place, said)
        tally.faults += [f"round {number}: {fault}" for fault in wrong]
    shutil.rmtree(place)
    return tally


def _seconds(kind: Kind, place: Path) -> float:
    """How long the whole work takes, at most half a second for work without an end."""
    start = time.monotonic()
    _killed(kind, place, 0.5)
    return time.monotonic() - start


def _killed(kind: Kind, place: Path, after: float) -> tuple[bool, set[str]]:
    """Begin the work in a process, kill it; whether it had ended, and what it said."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _in_child(lambda: kind.work(place, lambda text: _tell(writing, text)))
    os.close(writing)
    ended = _wait(child, after)
    if not ended:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    with os.fdopen(reading) as pipe:
        # What came after the last line end was being said.
        told = set(pipe.read().split("\n")[:-1])
    return ended, told


def _wait(child: int, seconds: float) -> bool:
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        if os.waitpid(child, os.WNOHANG)[0]:
            return True
        time.sleep(min(left, 0.001))
    return bool(os.waitpid(child, os.WNOHANG)[0])


def looked(kind: Kind, place: Path, said: set[str]) -> list[str]:
    """Look at what is left, in a process of its own too: nothing is known from before."""
    return _looked(lambda: kind.check(place, said))


def _looked(look: Callable[[], list[str]]) -> list[str]:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _in_child(lambda: [_tell(writing, fault.replace("\n", " ")) for fault in look()])
    os.close(writing)
    with os.fdopen(reading) as pipe:
        faults = pipe.read().splitlines()
    status = os.waitpid(child, 0)[1]
    return faults + ([f"the look at it ended with {status}"] if status else [])


def _in_child(work: Callable[[], object]) -> None:
    status = 1
    try:
        # Words meant for a person are not looked at.
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        work()
        status = 0
    except BaseException as fault:  # noqa: BLE001 - a forked process ends here
        sys.stderr.write(f"{type(fault).__name__}: {fault}\n")
    finally:
        os._exit(status)


def _tell(pipe: int, text: str) -> None:
    os.write(pipe, f"{text}\n".encode())
