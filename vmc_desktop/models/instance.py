"""One window for each archive: a later start hands its words to the program that is there.

Who comes first holds a lock, which the system takes back however a program ends; so nothing that
crashed is ever in the way. The lock is taken before the first painting (a tenth of a millisecond);
the door at which later starts knock is opened after it. Who knocks does it with the standard
library alone, and is gone before anything of Qt is loaded.
"""

from __future__ import annotations

import json
import os
import sys
import time
import zlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
"""What a desktop gives to who was clicked on, so that his window may come to the front."""

_DISPLAYS = ("WAYLAND_DISPLAY", "DISPLAY")
ANSWER = b"here\n"
"""What one hears who was understood."""
LONGEST = 65_536
"""Bytes that are listened to: words of a command line, not more."""
_PATIENCE = 3.0
"""Seconds for a program that is just starting to open its door, or to answer."""
_PAUSE = 0.03


@dataclass(frozen=True, slots=True)
class Message:
    """What a later start hands over: its words, and by what right the window comes to the front."""

    words: tuple[str, ...] = ()
    token: str = ""


class Turn:
    """Being the first; until the program ends, however it does."""

    def __init__(self, door: str, held: IO[bytes] | None) -> None:
        self.door = door
        self._held = held

    def give_back(self) -> None:
        """Let another be the first."""
        if self._held is not None:
            self._held.close()
            self._held = None


def first_or_handed_over(
    config: Path, archive: Path, words: Sequence[str]
) -> tuple[Turn | None, bool]:
    """Be the first to open this archive, or hand the words to who is.

    Returns:
        The turn (None: nobody's), and whether the words were handed over. Where both are not so,
        one goes on alone: a program that does not answer must not be in the way.
    """
    door = door_of(config, archive)
    if door is None:
        return None, False
    turn = take_turn(door)
    return turn, turn is None and hand_over(door, words)


def door_of(config: Path, archive: Path) -> str | None:
    """Where one knocks at the window of this archive, reader and screen; None: it cannot be said.

    A socket's path, or a pipe's name on Windows.
    """
    screen = next((os.environ[name] for name in _DISPLAYS if os.environ.get(name)), "")
    text = os.fsencode(f"{config}\n{archive}\n{screen}")
    name = f"{zlib.crc32(text):08x}{zlib.adler32(text):08x}"
    if sys.platform == "win32":
        return rf"\\.\pipe\vmc-desktop-{name}"
    folder = _runtime_folder()
    return str(folder / f"{name}.door") if folder is not None else None


def take_turn(door: str) -> Turn | None:
    """Be the first at this door; None: another program is."""
    if sys.platform == "win32":
        # A pipe goes with who made it: whether there is one says whether there is a program.
        return None if Path(door).exists() else Turn(door, None)
    # There is none on Windows.
    import fcntl  # noqa: PLC0415

    try:
        held = Path(door).with_suffix(".lock").open("ab")
    except OSError:
        return Turn(door, None)
    try:
        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        held.close()
        return None
    return Turn(door, held)


def hand_over(door: str, words: Sequence[str], patience: float = _PATIENCE) -> bool:
    """Give the words to the program behind the door; False: it does not answer in time."""
    token = next((os.environ[name] for name in TOKENS if os.environ.get(name)), "")
    # Whoever is at the door need not stand in the same folder.
    placed = [str(Path(word).absolute()) if Path(word).exists() else word for word in words]
    said = json.dumps({"words": placed, "token": token}).encode() + b"\n"
    until = time.monotonic() + patience
    while True:
        # It is starting and has no door yet, or it has just ended.
        with suppress(OSError):
            return _knock(door, said, patience)
        if time.monotonic() >= until:
            return False
        time.sleep(_PAUSE)


def read_message(line: bytes) -> Message | None:
    """What was handed over; None where it is nothing of ours."""
    try:
        kept = json.loads(line)
        words, token = kept["words"], kept["token"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not isinstance(words, list) or not all(isinstance(one, str) for one in [*words, token]):
        return None
    return Message(tuple(words), token)


def _knock(door: str, said: bytes, patience: float) -> bool:
    if sys.platform == "win32":
        with Path(door).open("r+b", buffering=0) as pipe:
            pipe.write(said)
            return pipe.read(len(ANSWER)) == ANSWER
    # Of all starts only those that are the second need it.
    import socket  # noqa: PLC0415

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(patience)
        line.connect(door)
        line.sendall(said)
        try:
            return line.recv(len(ANSWER)) == ANSWER
        except TimeoutError:
            return False


def _runtime_folder() -> Path | None:
    """A folder that only this user may enter; None: there is none."""
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    user = os.getuid()
    # Not what `tempfile` would find: to import it costs more than all of this.
    home = Path(given or os.environ.get("TMPDIR") or "/tmp")  # noqa: S108
    folder = home / ("vmc-desktop" if given else f"vmc-desktop-{user}")
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        state = folder.lstat()
    except OSError:
        return None
    # In a folder that all may write to somebody else may have been there before.
    return folder if state.st_uid == user and not state.st_mode & 0o077 else None
