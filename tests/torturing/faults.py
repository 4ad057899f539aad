"""Disks that are full, fail, cannot be written or go away; clocks that jump; two at once.

The kinds of work are those of `kinds`, done in a process of its own (forked) in which something
goes wrong: `layer.c`, between the process and its disk, fails one call or every call from a random
one on. The work may end in words (`ArchiveError`), not in a trace; then all is well again, and what
stands there is looked at as after a kill.
"""

from __future__ import annotations

import ctypes
import errno
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from torturing.kills import Kind, Say, Tally, looked
from torturing.kinds import (
    KINDS,
    built_fits,
    keep_some,
    kept,
    save,
    saved,
    saving_place,
    whole_and_build,
)
from vmc_desktop.cli import main as command_line
from vmc_desktop.errors import ArchiveError
from vmc_desktop.models.settings import ZOOM_STEPS, SettingsFile, WindowState

WRITES, MAKES, REMOVES, READS, OPENS, RENAMES = 1, 2, 4, 8, 16, 32
_EVERYTHING = 63
_NEVER = 2**62
_DONE, _SAID, _TRACE = 0, 3, 4
_LAYER = Path(__file__).with_name("layer.c")
_YEARS = 20 * 365 * 24 * 3600


class Layer:
    """The layer of this process, which was started with it."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(os.environ["LD_PRELOAD"])
        self._library.layer_seen.restype = ctypes.c_long

    def arm(self, folder: Path, calls: int, error: int, at: int, *, stays: bool) -> None:
        """Fail calls of these kinds below a folder, the nth or all from the nth on."""
        where = os.fsencode(folder.resolve())
        self._library.layer_arm(where, calls, error, ctypes.c_long(at), int(stays))

    def seen(self) -> int:
        """How many such calls there were."""
        return int(self._library.layer_seen())

    def clock(self, seconds: int) -> None:
        """Let the clock be wrong by this."""
        self._library.layer_clock(ctypes.c_long(seconds))


@dataclass(frozen=True)
class Fault:
    """What goes wrong: in the ``calls`` of these kinds, or by ``otherwise``."""

    name: str
    calls: int = 0
    error: int = 0
    stays: bool = False
    from_the_first: bool = False
    below: str = ""
    otherwise: Callable[[Layer, Path, random.Random], None] | None = None
    together: int = 1
    """How many do the work at once."""


def _wrong_clock(layer: Layer, place: Path, chance: random.Random) -> None:
    shift = chance.choice((1, 60, 3600, 86400, _YEARS)) * chance.choice((-1, 1))
    layer.clock(shift)
    # What was saved since has the wrong time too.
    for file in sorted(place.rglob("*.md")):
        if chance.random() < 0.3:
            os.utime(file, (time.time(), time.time()))


FAULTS = (
    Fault("full", WRITES | MAKES, errno.ENOSPC, stays=True),
    Fault("full-once", WRITES | MAKES, errno.ENOSPC),
    Fault("write-error", WRITES | MAKES | REMOVES | OPENS | RENAMES, errno.EIO),
    Fault("read-error", READS, errno.EIO),
    Fault(
        "read-only", MAKES | REMOVES | OPENS | RENAMES, errno.EROFS, stays=True, from_the_first=True
    ),
    Fault("vanished", _EVERYTHING, errno.ESTALE, stays=True, below="archive"),
    Fault("clock", otherwise=_wrong_clock),
    Fault("two", together=2),
)


# ---- kinds of work that a kill has no use for ------------------------------------------------


def _look(place: Path, _say: Say) -> None:
    words = ["--archive", str(place / "archive"), "--cache", str(place / "cache")]
    for verb in (["list"], ["search", "harbour"], ["show", "2019/opening"]):
        command_line([*words, *verb])


def _choose(place: Path, say: Say) -> None:
    """Keep settings and how the window stood, as the window does when it is closed."""
    before = SettingsFile(place / "window.ini").read_settings()
    at = ZOOM_STEPS.index(before.zoom)
    zoom = ZOOM_STEPS[(at + 1) % len(ZOOM_STEPS)]
    file = SettingsFile(place / "window.ini")
    file.write_settings(replace(before, zoom=zoom, citation="mla"))
    file.write_state("vmc", WindowState(place="2017/opening"))
    say(str(zoom))


def _chosen(place: Path, _said: set[str]) -> list[str]:
    """Whole, as it was or as it was made: nothing of it is lost to a failing disk."""
    found = SettingsFile(place / "window.ini").read_settings()
    return [] if found.citation == "mla" else [f"the settings are {found}"]


WORK = (
    # Without an end a kill alone would stop these.
    *(kind for kind in KINDS if kind.name not in ("own-things", "edit")),
    Kind("own-things", lambda _: None, keep_some, kept),
    Kind("edit", saving_place, save, saved),
    Kind("settings", lambda place: _choose(place, lambda _: None), _choose, _chosen),
    Kind("look", whole_and_build, _look, lambda place, _: built_fits(place)),
)


# ---- rounds ---------------------------------------------------------------------------------


def run(kind: Kind, fault: Fault, home: Path, rounds: int, seed: int = 7) -> Tally:
    """Run the rounds of one kind of work with one fault, in an empty folder."""
    chance = random.Random(f"{seed} {kind.name} {fault.name}")  # noqa: S311 - no secret
    tally = Tally(f"{fault.name}, {kind.name}", how="stopped", faults=[])
    place = home / kind.name
    place.mkdir(parents=True)
    kind.prepare(place)
    if kind.before_each:
        kind.before_each(place)
    calls = _together(kind, fault, place, [_NEVER], chance)[2]
    said: set[str] = set()
    for number in range(rounds):
        if kind.before_each:
            kind.before_each(place)
            said = set()
        at = 1 if fault.from_the_first else chance.randint(1, max(calls, 1))
        ends, told, _ = _together(kind, fault, place, [at] * fault.together, chance)
        said |= told
        tally.rounds += 1
        tally.inside += any(end != _DONE for end in ends)
        tally.kept += len(told)
        wrong = [f"ended with {end}" for end in ends if end > _SAID]
        wrong += looked(kind, place, said)
        tally.faults += [f"round {number} (call {at} of {calls}): {one}" for one in wrong]
    shutil.rmtree(place)
    return tally


def _together(
    kind: Kind, fault: Fault, place: Path, places: list[int], chance: random.Random
) -> tuple[list[int], set[str], int]:
    """Do the work in so many processes at once; how they ended, what they said, their calls."""
    begun = []
    for at in places:
        reading, writing = os.pipe()
        luck = random.Random(chance.random())  # noqa: S311
        child = os.fork()
        if child == 0:
            os.close(reading)
            _in_child(kind, fault, place, at, writing, luck)
        os.close(writing)
        begun.append((child, reading))
    ends, told, calls = [], set(), 0
    for child, reading in begun:
        with os.fdopen(reading) as pipe:
            for line in pipe.read().split("\n")[:-1]:
                mark, _, text = line.partition(" ")
                if mark == "said":
                    told.add(text)
                elif mark == "calls":
                    calls += int(text)
        status = os.waitpid(child, 0)[1]
        ends.append(os.waitstatus_to_exitcode(status) % 256)
    return ends, told, calls


def _in_child(
    kind: Kind, fault: Fault, place: Path, at: int, pipe: int, chance: random.Random
) -> None:
    status = _TRACE
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        if not os.environ.get("TORTURE_TELLS"):
            os.dup2(1, 2)
        layer = Layer()
        if fault.otherwise and at != _NEVER:
            fault.otherwise(layer, place, chance)
        if fault.calls:
            layer.arm(place / fault.below, fault.calls, fault.error, at, stays=fault.stays)
        try:
            kind.work(place, lambda text: _tell(pipe, f"said {text}"))
            status = _DONE
        except ArchiveError as told:
            status = _SAID
            sys.stderr.write(f"{told}\n")
        _tell(pipe, f"calls {layer.seen()}")
    except BaseException:  # noqa: BLE001 - a forked process ends here
        sys.excepthook(*sys.exc_info())
    finally:
        os._exit(status)


def _tell(pipe: int, text: str) -> None:
    os.write(pipe, f"{text}\n".encode())


# ---- the layer ------------------------------------------------------------------------------


def compiler() -> str | None:
    """The compiler of C of this machine; None: the layer cannot be made."""
    return shutil.which("cc") if sys.platform.startswith("linux") else None


def under_layer(words: list[str]) -> int:
    """Make the layer and run this module under it; the status."""
    with tempfile.TemporaryDirectory() as home:
        layer = Path(home) / "layer.so"
        make = ["cc", "-shared", "-fPIC", "-O1", "-o", str(layer), str(_LAYER), "-ldl"]
        subprocess.run(make, check=True)
        command = [sys.executable, str(_LAYER.parent), "faults", *words]
        return subprocess.call(command, env={**os.environ, "LD_PRELOAD": str(layer)})


def main(words: list[str]) -> int:
    """Run the rounds: [ROUNDS [FAULT or KIND...]]; 1 where something was lost."""
    if "LD_PRELOAD" not in os.environ:
        return under_layer(words)
    rounds, wanted = int(words[0]) if words else 50, set(words[1:])
    faults = [one for one in FAULTS if one.name in wanted]
    kinds = [one for one in WORK if one.name in wanted]
    bad = 0
    for fault in faults or FAULTS:
        for kind in kinds or WORK:
            with tempfile.TemporaryDirectory() as home:
                tally = run(kind, fault, Path(home), rounds)
            lines = "".join(f"    {one}\n" for one in tally.faults[:10])
            sys.stdout.write(f"{tally.line()}\n{lines}")
            sys.stdout.flush()
            bad += len(tally.faults)
    return 1 if bad else 0
