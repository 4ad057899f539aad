"""What an import that was killed in its last step took out of an archive, put back.

An edition is replaced by two renames. A program that dies between them leaves the archive without
the edition, and both versions of it, whole, in the folder of the import. Only such gaps are filled;
what stands in the archive is never touched.
"""

from __future__ import annotations

import glob
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

BEFORE = "before"
"""The folder of a stage that takes what was in the archive; there while a stage is committed."""
_LOCK = "lock"
_ABANDONED_SECONDS = 3600


@contextmanager
def held(stage: Path, *, new: bool = True) -> Iterator[None]:
    """Hold a stage, so that no other program takes it for abandoned.

    SQLite's lock: the same on every system, and gone with the program that had it.

    Args:
        stage: the folder of an import.
        new: whether it may be held for the first time.

    Raises:
        sqlite3.Error: another program holds it, or it cannot be written.
    """
    mode = "rwc" if new else "rw"
    lock = sqlite3.connect(
        f"{(stage / _LOCK).absolute().as_uri()}?mode={mode}",
        timeout=0,
        uri=True,
        isolation_level=None,
    )
    try:
        lock.execute("BEGIN EXCLUSIVE")
        yield
    finally:
        lock.close()


def fill_gaps(archive: Path) -> None:
    """Put back what imports that were killed left outside an archive, and clear away their rest.

    Args:
        archive: the archive's folder, which need not be there. Where it cannot be written, it
            stays as it is.
    """
    pattern = f".{glob.escape(archive.name)}.*.part"
    for home in (archive, archive.parent):
        for stage in _stages(home, pattern):
            with suppress(OSError, sqlite3.Error):
                if (stage / BEFORE).is_dir() and not (stage / _LOCK).exists():
                    # What a disk that failed left of one that was cleared away.
                    shutil.rmtree(stage, ignore_errors=True)
                    continue
                with held(stage, new=False):
                    committing = (stage / BEFORE).is_dir()
                    if committing:
                        archive.mkdir(parents=True, exist_ok=True)
                        # The new version first: both are whole, and it was asked for.
                        _fill(archive, stage)
                        _fill(archive, stage / BEFORE)
                if committing or time.time() - stage.stat().st_mtime > _ABANDONED_SECONDS:
                    shutil.rmtree(stage, ignore_errors=True)


def _stages(home: Path, pattern: str) -> list[Path]:
    # A folder that cannot be looked into is told by who reads it.
    with suppress(OSError):
        return sorted(home.glob(pattern))
    return []


def clear(archive: Path, stage: Path) -> None:
    """Remove a stage that is done with; it stays where a gap could not be filled."""
    try:
        if (stage / BEFORE).is_dir():
            _fill(archive, stage / BEFORE)
    except OSError:
        return
    shutil.rmtree(stage, ignore_errors=True)


def _fill(archive: Path, home: Path) -> None:
    for one in sorted(home.iterdir()):
        ours = one.name == BEFORE or one.name.startswith(_LOCK)
        if not ours and not (archive / one.name).exists():
            one.rename(archive / one.name)
