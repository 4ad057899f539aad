"""How an archive is known again: by size and time of its files, or by their content."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from vmc_desktop.errors import NoArchive
from vmc_desktop.formats.layout import (
    ARCHIVE_FILE,
    LARGEST_BYTES,
    PEOPLE_FILE,
    TOPICS_FILE,
    edition_folders,
    resolved,
)

Signature = tuple[tuple[str, int, int], ...]
"""Of each file: its name below the archive, size in bytes, time of change in nanoseconds."""


@dataclass(frozen=True, slots=True)
class Digests:
    """SHA-256 (hex) of what all editions share, of each edition's folder, and of all together."""

    common: str
    editions: dict[str, str]
    archive: str
    unreadable: frozenset[str] = frozenset()
    """The files, by name below the archive, that the disk did not give."""


def signature(folder: Path) -> Signature:
    """The state of the archive's files without reading any; () where there is no folder.

    A folder that the disk does not give has no state either.
    """
    try:
        if not folder.is_dir():
            return ()
        some = [(str(folder / name), name) for name in (ARCHIVE_FILE, PEOPLE_FILE, TOPICS_FILE)]
        found = [state for place, name in some if (state := _state(place, name))]
        for one in edition_folders(folder):
            found += _states(str(one), f"{one.name}/")
    except OSError:
        return ()
    return tuple(sorted(found))


def _states(folder: str, before: str) -> Iterator[tuple[str, int, int]]:
    """Those of an edition's files; told by texts alone, since an archive has 10,000 of them."""
    try:
        with os.scandir(folder) as listed:
            entries = list(listed)
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            if not entry.is_symlink():
                yield from _states(entry.path, f"{before}{entry.name}/")
        elif entry.name.endswith((".md", ".yaml")) and (
            state := _state(entry.path, before + entry.name)
        ):
            yield state


def _state(file: str, name: str) -> tuple[str, int, int] | None:
    """A file's name, size and time; None for what is none, or cannot be looked at."""
    try:
        state = os.stat(file)  # noqa: PTH116  # a Path would take as long again
    except OSError:
        return None
    return (name, state.st_size, state.st_mtime_ns) if stat.S_ISREG(state.st_mode) else None


def digests(folder: Path) -> Digests:
    """Read the archive's files and give their digests.

    Raises:
        NoArchive: the disk does not give the folder.
    """
    shared = [folder / name for name in (ARCHIVE_FILE, PEOPLE_FILE, TOPICS_FILE)]
    lost: set[str] = set()
    try:
        common = _digest(folder, [file for file in shared if file.is_file()], lost)
        editions = {
            one.name: _digest(folder, _below(one, lost), lost)
            for one in (edition_folders(folder) if folder.is_dir() else ())
        }
    except OSError as fault:
        raise NoArchive(folder, fault.strerror or str(fault)) from fault
    whole = hashlib.sha256(common.encode())
    for name, digest in sorted(editions.items()):
        whole.update(f"{name} {digest}\n".encode())
    return Digests(common, editions, whole.hexdigest(), frozenset(lost))


def _below(folder: Path, lost: set[str]) -> list[Path]:
    """An edition's files; ``lost`` takes the folders that the disk does not give."""
    found: list[Path] = []

    def lose(fault: OSError) -> None:
        lost.add(Path(fault.filename or folder).relative_to(folder.parent).as_posix())

    for home, folders, names in os.walk(folder, onerror=lose):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [Path(home, n) for n in sorted(names) if n.endswith((".md", ".yaml"))]
    return [file for file in found if not file.name.startswith(".")]


def _is_inside(root: Path, file: Path) -> bool:
    """Whether a file below an archive is not a link that leads out of it."""
    # Only what is a link needs the dearer look.
    edition = root / file.relative_to(root).parts[0]
    if not (file.is_symlink() or edition.is_symlink()):
        return True
    return resolved(file).is_relative_to(resolved(root))


def _digest(root: Path, files: list[Path], lost: set[str]) -> str:
    made = hashlib.sha256()
    for file in files:
        made.update(f"{file.relative_to(root).as_posix()}\n".encode("utf-8", "surrogateescape"))
        try:
            if not _is_inside(root, file):
                # It is not read for its digest either; where it leads to is enough.
                made.update(os.fsencode(resolved(file)))
            elif not stat.S_ISREG((state := file.stat()).st_mode):
                made.update(b"no file")
            elif state.st_size <= LARGEST_BYTES:
                made.update(hashlib.sha256(file.read_bytes()).digest())
            else:
                made.update(b"too large to be read")
        except OSError as fault:
            lost.add(file.relative_to(root).as_posix())
            made.update(f"unreadable: {fault.errno}".encode())
    return made.hexdigest()
