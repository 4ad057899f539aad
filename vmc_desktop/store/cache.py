"""The cache folder: which built folder fits an archive, and is it whole.

    cache/
      <digest>/       a built folder: catalogue, index, manifest
      <digest>.<process>.part/   one under construction
      <archive>.stamp    for an archive at a place: the state of its files, and the folder that fits

A folder of built folders comes with the program too, for the archive that does; it has no stamps
and is never written to.

A built folder never changes. It is trusted only if it agrees with its manifest, which is written
last; the index holds pickles, so what does not agree is never opened.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import is_dataclass
from functools import lru_cache
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any

import msgspec

from vmc_desktop import __version__, domain
from vmc_desktop.formats import fingerprint
from vmc_desktop.formats.fingerprint import Signature, signature
from vmc_desktop.formats.layout import resolved

MANIFEST = "manifest.json"
INDEX = "index"
_PARTS = "lookup/"
FORMAT = "7"
"""Changes with every change of tables, index or documents: an older folder is not opened."""

_PAGE = 4096
_STRETCH = 1024 * _PAGE
_SMALL = 16 * _PAGE
_WHOOSH = "2.7.4"
UNREADABLE = (OSError, ValueError, msgspec.DecodeError)
"""What reading a damaged file comes to; a ValueError is bytes that are no text."""


class File(msgspec.Struct, frozen=True):
    """A file of a built folder."""

    size: int
    digest: str


class Manifest(msgspec.Struct, frozen=True):
    """What a built folder is made of, and from."""

    format: str
    archive: str
    common: str
    editions: dict[str, str]
    files: dict[str, File]


class Stamp(msgspec.Struct, frozen=True):
    """The state of an archive's files when the folder was found to fit."""

    signature: str
    folder: str


@lru_cache(maxsize=1)
def format_digest() -> str:
    """What a built folder depends on beside the archive: the program's records, Whoosh's files.

    So a folder that an older or newer version of the program built is not opened.
    """
    shapes = [
        (name, thing.__annotations__) for name, thing in vars(domain).items() if is_dataclass(thing)
    ]
    shape = hashlib.sha256(repr(shapes).encode()).hexdigest()[:16]
    return f"{FORMAT} {__version__} {shape} whoosh {_WHOOSH} {sys.byteorder}"


def folder_name(archive_digest: str) -> str:
    """The name of the built folder of an archive."""
    whole = hashlib.sha256(f"{format_digest()} {archive_digest}".encode()).hexdigest()
    return whole[:32]


def find(archive: Path, cache: Path, shipped: Path | None = None) -> Path | None:
    """The built folder that fits the archive as it is now, told by size and time of files alone.

    Args:
        archive: the archive's folder.
        cache: where built folders are.
        shipped: where those are that came with the program. Installing gives files a time of its
            own, so they are read: 4 ms for the archive that is shipped.

    Returns:
        The folder; None: there is none; `build` looks closer.
    """
    state = signature(archive)
    stamp = read_stamp(stamp_file(archive, cache))
    if state and stamp is not None and stamp.signature == signature_digest(state):
        folder = cache / stamp.folder
        if read_manifest(folder) is not None:
            return folder
    if state and shipped is not None:
        folder = shipped / folder_name(fingerprint.digests(archive).archive)
        if read_manifest(folder) is not None:
            return folder
    return None


def stamped(archive: Path, cache: Path) -> Path | None:
    """The built folder that fitted the archive last time, whatever its files are now."""
    stamp = read_stamp(stamp_file(archive, cache))
    return cache / stamp.folder if stamp else None


def signature_digest(state: Signature) -> str:
    """The state of the files in few characters."""
    return hashlib.sha256(repr(state).encode("utf-8", "surrogateescape")).hexdigest()


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of a built folder, if it is ours, and all files are there in their size."""
    try:
        manifest = msgspec.json.decode((folder / MANIFEST).read_bytes(), type=Manifest)
        if manifest.format != format_digest():
            return None
        sizes = all((folder / n).stat().st_size == f.size for n, f in manifest.files.items())
    except UNREADABLE:
        return None
    return manifest if sizes else None


def has_content(folder: Path, manifest: Manifest) -> bool:
    """Whether the files are byte for byte what the manifest says, and no others are there."""
    there = set(files(folder)) - {MANIFEST}
    return there == set(manifest.files) and _are(folder, manifest.files)


def can_be_asked(folder: Path, manifest: Manifest) -> bool:
    """The same of those files that a library reads.

    The words of each edition are of use to later builds alone, and these look at all files.
    """
    index = {file.relative_to(folder).as_posix() for file in (folder / INDEX).iterdir()}
    asked = {n: f for n, f in manifest.files.items() if not _is_of_build(n)}
    strange = {name for name in index - set(asked) if (folder / name).is_file()}
    return not strange and _are(folder, asked)


def _is_of_build(name: str) -> bool:
    return (name.startswith(f"{INDEX}/") and name.count("/") > 1) or name.startswith(_PARTS)


def _are(folder: Path, known: Mapping[str, File]) -> bool:
    return digests(folder, list(known)) == [file.digest for file in known.values()]


def is_whole(folder: Path) -> bool:
    """Whether a built folder is there and is byte for byte what it was when it was built."""
    manifest = read_manifest(folder)
    try:
        return manifest is not None and has_content(folder, manifest)
    except OSError:
        return False


def stamp_file(archive: Path, cache: Path) -> Path:
    """Where the stamp of an archive at this place is kept."""
    place = hashlib.sha256(os.fsencode(resolved(archive))).hexdigest()
    return cache / f"{place[:32]}.stamp"


def read_stamp(file: Path) -> Stamp | None:
    """A stamp; None where there is none that names a folder beside it."""
    try:
        stamp = msgspec.json.decode(file.read_bytes(), type=Stamp)
    except UNREADABLE:
        return None
    return stamp if Path(stamp.folder).name == stamp.folder else None


def files(folder: Path) -> list[str]:
    """The files of a folder and below, by name."""
    return sorted(
        file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()
    )


def digests(folder: Path, names: Sequence[str]) -> list[str]:
    """The digests of files (hex), in this order: what tells damage, at the speed of memory.

    SHA-256, of a large file over the sum of each page of it: the whole of it is looked through
    before each search session, and a page's sum costs a fifth of its SHA-256. Stretches are read
    side by side, as the machine has processors.
    """
    places = [
        (folder / name, start)
        for name in names
        for start in range(0, max((folder / name).stat().st_size, 1), _STRETCH)
    ]
    with ThreadPoolExecutor(max(1, min(len(places), os.cpu_count() or 1))) as pool:
        stretches = list(pool.map(_content, places))
    whole: dict[Path, Any] = {folder / name: hashlib.sha256() for name in names}
    for (file, _), content in zip(places, stretches, strict=True):
        whole[file].update(content)
    return [whole[folder / name].hexdigest() for name in names]


def _content(place: tuple[Path, int]) -> bytes:
    """A stretch of a file, as it goes into the digest."""
    file, start = place
    size = file.stat().st_size
    if size <= _SMALL:
        return file.read_bytes()
    # The window asks this module before its first painting, which does not wait for NumPy (80 ms).
    import numpy as np  # noqa: PLC0415

    end = min(start + _STRETCH, size)
    pages = (end - start) // _PAGE
    with file.open("rb") as opened, mmap(opened.fileno(), 0, access=ACCESS_READ) as content:
        words = np.frombuffer(content, np.uint64, pages * _PAGE // 8, start)
        sums = words.reshape(pages, -1).sum(axis=1)
        # A map is not closed while anything looks at it.
        del words
        rest: bytes = content[start + pages * _PAGE : end]
        return bytes(sums) + rest
