"""A file that is damaged: known by a look, put aside, never deleted."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from vmc_desktop.personal.migrating import stamp

_BESIDE = ("", "-wal", "-shm")


def is_damaged(path: Path) -> bool:
    """Whether SQLite finds the file out of order; a file that is not there is not damaged."""
    if not path.exists():
        return False
    try:
        with closing(
            sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)
        ) as connection:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()
            return found is None or found[0] != "ok"
    except sqlite3.OperationalError:
        # Locked, no permission, full disk: that is not the file's fault.
        return False
    except sqlite3.DatabaseError:
        return True


def was_left_open(path: Path) -> bool:
    """Whether a program ended without closing the file (or has it open just now)."""
    log = path.with_name(f"{path.name}-wal")
    return log.exists() and log.stat().st_size > 0


def put_aside(path: Path, when: datetime) -> Path | None:
    """Rename a damaged file and what belongs to it, so that a new one can be begun.

    Returns:
        Where it is now; None where it is in order, perhaps because another program did this.

    Raises:
        OSError: it cannot be renamed.
    """
    if not is_damaged(path):
        return None
    number, aside = 0, path
    while aside.exists():
        number += 1
        more = f"-{number}" if number > 1 else ""
        aside = path.with_name(f"{path.stem}-damaged-{stamp(when)}{more}{path.suffix}")
    for end in _BESIDE:
        part = path.with_name(path.name + end)
        if part.exists():
            part.rename(aside.with_name(aside.name + end))
    return aside
