"""How much room the cache takes, and making it small: all of it can be built again."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from vmc_desktop.store.cache import stamp_file, stamped


def size(cache: Path) -> int:
    """The bytes of all files in the cache; what cannot be looked at counts nothing."""
    found = 0
    for home, _, names in os.walk(cache):
        for name in names:
            try:
                found += Path(home, name).lstat().st_size
            except OSError:
                continue
    return found


def clear(archive: Path, cache: Path) -> int:
    """Remove whatever the archive that is open does not need; how many bytes are left.

    Another window may read what goes: it reads on where the system lets an open file be removed,
    and where not, the file stays. What is left half is built anew.
    """
    keep = {stamp_file(archive, cache)}
    folder = stamped(archive, cache)
    if folder is not None:
        keep.add(folder)
    if archive.is_relative_to(cache):
        # Unpacked from a bundle: the archive itself lies in the cache.
        keep.add(archive.parent)
    for one in _below(cache, keep):
        if one.is_dir() and not one.is_symlink():
            shutil.rmtree(one, ignore_errors=True)
        else:
            _remove(one)
    return size(cache)


def _below(home: Path, keep: set[Path]) -> list[Path]:
    """The topmost files and folders that hold nothing to be kept."""
    found: list[Path] = []
    for one in sorted(home.iterdir()) if home.is_dir() else ():
        if one in keep:
            continue
        if any(kept.is_relative_to(one) for kept in keep):
            found += _below(one, keep)
        else:
            found.append(one)
    return found


def _remove(file: Path) -> None:
    try:
        file.unlink()
    except OSError:
        # In use by another window, or not ours: it stays.
        return
