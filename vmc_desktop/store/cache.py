"""The cache folder: which built folder fits an archive, and is it whole.

    cache/
      <digest>/       a built folder: catalogue, index, manifest
      <digest>.<process>.part/   one under construction
      <archive>.stamp    for an archive at a place: the state of its files, and the folder that fits

A built folder never changes. It is trusted only if it agrees with its manifest, which is written
last; the index holds pickles, so what does not agree is never opened.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import sys
import time
from pathlib import Path

import msgspec

from vmc_desktop.errors import CacheError
from vmc_desktop.formats.fingerprint import Signature, signature

MANIFEST = "manifest.json"
FORMAT = "1"
"""Changes with every change of catalogue, index or documents: an older folder is not opened."""

_WHOOSH = "2.7.4"
_KEPT = 2
_ABANDONED_SECONDS = 3600


class File(msgspec.Struct, frozen=True):
    """A file of a built folder."""

    size: int
    sha256: str


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


def format_digest() -> str:
    """What a built folder depends on beside the archive: our format, Whoosh's, the machine's."""
    return f"{FORMAT} whoosh {_WHOOSH} {sys.byteorder}"


def folder_name(archive_digest: str) -> str:
    """The name of the built folder of an archive."""
    whole = hashlib.sha256(f"{format_digest()} {archive_digest}".encode()).hexdigest()
    return whole[:32]


def find(archive: Path, cache: Path) -> Path | None:
    """The built folder that fits the archive as it is now, told by size and time of files alone.

    None: there is none; `build` looks closer.
    """
    state = signature(archive)
    stamp = _read_stamp(archive, cache)
    if not state or stamp is None or stamp.signature != signature_digest(state):
        return None
    folder = cache / stamp.folder
    return folder if read_manifest(folder) is not None else None


def stamped(archive: Path, cache: Path) -> Path | None:
    """The built folder that fitted the archive last time, whatever its files are now."""
    stamp = _read_stamp(archive, cache)
    return cache / stamp.folder if stamp else None


def signature_digest(state: Signature) -> str:
    """The state of the files in few characters."""
    return hashlib.sha256(repr(state).encode("utf-8", "surrogateescape")).hexdigest()


def write_stamp(archive: Path, cache: Path, state: Signature, folder: Path) -> None:
    """Remember that the folder fits the archive with its files in this state."""
    stamp = Stamp(signature_digest(state), folder.name)
    file = _stamp_file(archive, cache)
    part = file.with_suffix(f".{_token()}.part")
    part.write_bytes(msgspec.json.encode(stamp))
    part.replace(file)


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of a built folder, if it is ours, and all files are there in their size."""
    try:
        manifest = msgspec.json.decode((folder / MANIFEST).read_bytes(), type=Manifest)
        if manifest.format != format_digest():
            return None
        sizes = all((folder / n).stat().st_size == f.size for n, f in manifest.files.items())
    except (OSError, msgspec.DecodeError):
        return None
    return manifest if sizes else None


def has_content(folder: Path, manifest: Manifest, below: str = "") -> bool:
    """Whether the files are byte for byte what the manifest says, and no others are there.

    Args:
        folder: a built folder.
        manifest: its manifest.
        below: look only at what is in this folder of it.
    """
    named = {name: file for name, file in manifest.files.items() if name.startswith(below)}
    there = {name for name in _files(folder) if name.startswith(below)} - {MANIFEST}
    return there == set(named) and all(
        _sha256(folder / name) == file.sha256 for name, file in named.items()
    )


def is_whole(folder: Path) -> bool:
    """Whether a built folder is there and is byte for byte what it was when it was built."""
    manifest = read_manifest(folder)
    try:
        return manifest is not None and has_content(folder, manifest)
    except OSError:
        return False


def write_manifest(
    folder: Path, archive: str, common: str, editions: dict[str, str], known: dict[str, File]
) -> None:
    """Complete a folder under construction.

    Args:
        folder: it.
        archive: digest of the archive.
        common: digest of what its editions share.
        editions: digests of its editions.
        known: files that need not be read again.
    """
    files = {
        name: known.get(name) or File((folder / name).stat().st_size, _sha256(folder / name))
        for name in _files(folder)
    }
    manifest = Manifest(format_digest(), archive, common, editions, files)
    with (folder / MANIFEST).open("wb") as file:
        file.write(msgspec.json.encode(manifest))
        file.flush()
        os.fsync(file.fileno())


def new_part(cache: Path, name: str) -> Path:
    """An empty folder to build in, which no other process uses.

    Raises:
        CacheError: it cannot be made.
    """
    part = cache / f"{name}.{_token()}.part"
    try:
        part.mkdir(parents=True)
    except OSError as error:
        raise CacheError(part, f"cannot be written: {error.strerror}.") from error
    return part


def publish(part: Path, folder: Path) -> Path:
    """Rename a finished folder to its name; where another process was first, its folder.

    Raises:
        CacheError: a folder that is not whole is in the way and cannot be moved.
    """
    for _ in range(3):
        try:
            part.rename(folder)
        except OSError as error:
            if is_whole(folder):
                return folder
            _put_away(folder, error)
        else:
            return folder
    raise CacheError(folder, "cannot be replaced.", "Remove this folder.")


def clean(cache: Path, keep: Path) -> None:
    """Remove what nobody needs: abandoned constructions and all but the newest built folders.

    Another process may have an older folder open: it stays among the last two, or belongs to an
    archive at another place. Files that cannot be removed stay until the next time.
    """
    needed = {keep.name, *(stamp.folder for stamp in _stamps(cache))}
    built: list[tuple[float, Path]] = []
    now = time.time()
    for folder in cache.iterdir():
        try:
            changed = folder.stat().st_mtime
        except OSError:
            continue
        if ".part" in folder.suffixes:
            if now - changed > _ABANDONED_SECONDS:
                _remove(folder)
        elif (folder / MANIFEST).is_file():
            built.append((changed, folder))
    for _, folder in sorted(built)[:-_KEPT]:
        if folder.name not in needed:
            shutil.rmtree(folder, ignore_errors=True)


def _put_away(folder: Path, error: OSError) -> None:
    """Move a folder that is not whole out of the way."""
    if not folder.exists():
        raise CacheError(folder, f"cannot be written: {error.strerror}.") from error
    broken = folder.with_name(f"{folder.name}.{_token()}.part")
    try:
        folder.rename(broken)
    except OSError as fault:
        raise CacheError(folder, f"cannot be replaced: {fault.strerror}.") from fault
    shutil.rmtree(broken, ignore_errors=True)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _token() -> str:
    return f"{os.getpid()}-{secrets.token_hex(4)}"


def _stamp_file(archive: Path, cache: Path) -> Path:
    place = hashlib.sha256(os.fsencode(archive.resolve())).hexdigest()
    return cache / f"{place[:32]}.stamp"


def _read_stamp(archive: Path, cache: Path) -> Stamp | None:
    return _decode_stamp(_stamp_file(archive, cache))


def _decode_stamp(file: Path) -> Stamp | None:
    try:
        return msgspec.json.decode(file.read_bytes(), type=Stamp)
    except (OSError, msgspec.DecodeError):
        return None


def _stamps(cache: Path) -> list[Stamp]:
    found = (_decode_stamp(file) for file in cache.glob("*.stamp"))
    return [stamp for stamp in found if stamp is not None]


def _files(folder: Path) -> list[str]:
    return sorted(
        file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()
    )


def _sha256(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()
