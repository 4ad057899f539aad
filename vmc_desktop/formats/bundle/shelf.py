"""Bundles to read from: verified and unpacked into the cache, nowhere else."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

from vmc_desktop.formats.bundle.ending import ENDING
from vmc_desktop.formats.bundle.opening import extract
from vmc_desktop.formats.bundle.sealing import Progress
from vmc_desktop.formats.bundle.values import BundleError
from vmc_desktop.wording import tr

_FOLDER = "bundles"
_KEPT = 4


def _never() -> bool:
    return False


def is_bundle(path: Path) -> bool:
    """Whether a path names a bundle rather than an archive's folder."""
    return path.suffix.lower() == ENDING and not path.is_dir()


def unpacked(
    file: Path,
    cache: Path,
    progress: Progress = lambda *_: None,
    cancelled: Callable[[], bool] = _never,
) -> Path:
    """The archive in a bundle as a folder of the cache, verified when it was unpacked.

    A bundle that was opened before is known by its SHA-256; the last four stay.

    Raises:
        BundleError: it is not sound.
        Cancelled: as asked.
    """
    archive = place(file, cache)
    if not (archive / "archive.yaml").is_file():
        folder = archive.parent
        folder.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        extract(file, folder, progress, cancelled)
        _clear(folder.parent, folder)
    return archive


def place(file: Path, cache: Path) -> Path:
    """Where the archive of a bundle is once it is unpacked.

    Raises:
        BundleError: it cannot be read.
    """
    try:
        with file.open("rb") as content:
            digest = hashlib.file_digest(content, "sha256").hexdigest()
    except OSError as fault:
        raise BundleError(
            file,
            tr("Errors", "cannot be read: {why}.").format(why=fault.strerror),
            tr("Errors", "Look at its name."),
        ) from fault
    return cache / _FOLDER / digest[:32] / "data"


def _clear(home: Path, keep: Path) -> None:
    found = sorted(
        (one for one in home.iterdir() if one.is_dir() and one != keep),
        key=lambda one: one.stat().st_mtime,
    )
    for one in found[: max(len(found) - _KEPT + 1, 0)]:
        shutil.rmtree(one, ignore_errors=True)


def sealed(archive: Path) -> tuple[str, str]:
    """Who sealed the bundle that an archive was unpacked from, and on which day (ISO); or ""s."""
    info = archive.parent / "bag-info.txt"
    if archive.name != "data" or not (archive.parent / "bagit.txt").is_file():
        return "", ""
    try:
        lines = info.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        return "", ""
    told = {
        name.strip().lower(): value.strip() for name, _, value in (x.partition(":") for x in lines)
    }
    return told.get("contact-name", ""), told.get("bagging-date", "")
