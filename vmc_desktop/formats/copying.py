"""A copy of an archive, for where nothing of the archive itself may be changed."""

from __future__ import annotations

import shutil
from pathlib import Path

from vmc_desktop.errors import ArchiveError
from vmc_desktop.wording import tr


def copied(archive: Path, into: Path) -> None:
    """A copy of the archive in a new folder, that can be written whatever the archive was.

    Raises:
        ArchiveError: there is something already, or it cannot be written.
    """
    if into.exists() and (not into.is_dir() or any(into.iterdir())):
        raise ArchiveError(
            into,
            tr("Errors", "there is something already."),
            tr("Errors", "Choose a new, empty folder."),
        )
    try:
        shutil.copytree(archive, into, dirs_exist_ok=True)
        # What was copied from where nothing can be written shall be writable there.
        for one in (into, *into.rglob("*")):
            one.chmod(one.stat().st_mode | 0o200)
    except OSError as fault:
        raise ArchiveError(
            into,
            tr("Errors", "the archive cannot be copied there."),
            tr("Errors", "Choose a new, empty folder."),
        ) from fault
