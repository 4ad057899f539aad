"""Who looks whether a file is still the same, and then replaces it, must be alone meanwhile."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from vmc_desktop.formats.layout import ARCHIVE_FILE

if sys.platform == "win32":
    import time

    _FILE = ".vmc-desktop.lock"
    _PAUSE_S = 0.02
else:
    import fcntl


@contextmanager
def turn(place: Path) -> Iterator[None]:
    """Wait until no other program writes to the archive, and let the others wait.

    It is the system's lock of the archive's folder: nothing is left of it however a program ends.
    Where a disk knows no locks, one goes on without.

    Args:
        place: the archive's folder, or a file in it.
    """
    handle = _take(archive_of(place))
    try:
        yield
    finally:
        if handle is not None:
            os.close(handle)


def archive_of(place: Path) -> Path:
    """The archive's folder that a file is in; its own folder where it is in none."""
    above = (place, *place.parents)
    own = place if place.is_dir() else place.parent
    return next((one for one in above if (one / ARCHIVE_FILE).is_file()), own)


if sys.platform == "win32":

    def _take(folder: Path) -> int | None:
        # Folders have no locks there; a file that exists while it is open does it.
        flags = os.O_CREAT | os.O_EXCL | os.O_TEMPORARY | os.O_NOINHERIT
        with suppress(PermissionError, FileNotFoundError):
            while True:
                with suppress(FileExistsError):
                    return os.open(folder / _FILE, flags)
                time.sleep(_PAUSE_S)
        return None

else:

    def _take(folder: Path) -> int | None:
        handle = None
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
            fcntl.flock(handle, fcntl.LOCK_EX)
        return handle
