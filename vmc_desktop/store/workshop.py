"""Making, publishing and clearing away built folders; see `store.cache` for what they are."""

from __future__ import annotations

import os
import shutil
import time
from contextlib import suppress
from pathlib import Path

import msgspec

from vmc_desktop.errors import CacheError
from vmc_desktop.formats.fingerprint import Signature
from vmc_desktop.store.cache import (
    MANIFEST,
    File,
    Manifest,
    Stamp,
    digests,
    files,
    format_digest,
    is_whole,
    read_stamp,
    signature_digest,
    stamp_file,
)
from vmc_desktop.wording import tr

_KEPT = 2
_ARCHIVES_KEPT = 8
_ABANDONED_SECONDS = 3600


def write_stamp(archive: Path, cache: Path, state: Signature, folder: Path) -> None:
    """Remember that the folder fits the archive with its files in this state."""
    stamp = Stamp(signature_digest(state), folder.name)
    file = stamp_file(archive, cache)
    if read_stamp(file) == stamp:
        # Its time tells which archives were opened last.
        file.touch()
        return
    part = file.with_suffix(f".{_token()}.part")
    part.write_bytes(msgspec.json.encode(stamp))
    part.replace(file)


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
    there = files(folder)
    new = [name for name in there if name not in known]
    made = dict(known) | {
        name: File((folder / name).stat().st_size, digest)
        for name, digest in zip(new, digests(folder, new), strict=True)
    }
    made = {name: made[name] for name in there}
    manifest = Manifest(format_digest(), archive, common, editions, made)
    with (folder / MANIFEST).open("wb") as file:
        file.write(msgspec.json.encode(manifest))
        file.flush()
        os.fsync(file.fileno())


def link(source: Path, target: Path) -> None:
    """The same file in two folders; a built file never changes, so it need not be copied."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def new_part(cache: Path, name: str) -> Path:
    """An empty folder to build in, which no other process uses.

    Raises:
        CacheError: it cannot be made.
    """
    part = cache / f"{name}.{_token()}.part"
    try:
        # The index holds pickles: nobody else may put one there.
        cache.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.mkdir()
    except OSError as error:
        raise CacheError(
            part, tr("Errors", "cannot be written: {why}.").format(why=error.strerror)
        ) from error
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
    raise CacheError(
        folder, tr("Errors", "cannot be replaced."), tr("Errors", "Remove this folder.")
    )


def clean(cache: Path, keep: Path) -> None:
    """Remove what nobody needs: abandoned constructions and all but the newest built folders.

    Another process may have an older folder open: it stays among the last two, or belongs to an
    archive at another place. Files that cannot be removed stay until the next time.
    """
    needed = {keep.name, *_stamped(cache)}
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


def _stamped(cache: Path) -> set[str]:
    """The folders of the archives opened last; the stamps of others are removed."""
    found: list[tuple[float, Path]] = []
    for file in cache.glob("*.stamp"):
        with suppress(OSError):
            found.append((file.stat().st_mtime, file))
    found.sort(reverse=True)
    for _, file in found[_ARCHIVES_KEPT:]:
        file.unlink(missing_ok=True)
    known = (read_stamp(file) for _, file in found[:_ARCHIVES_KEPT])
    return {stamp.folder for stamp in known if stamp is not None}


def _put_away(folder: Path, error: OSError) -> None:
    """Move a folder that is not whole out of the way."""
    if not folder.exists():
        raise CacheError(
            folder, tr("Errors", "cannot be written: {why}.").format(why=error.strerror)
        ) from error
    broken = folder.with_name(f"{folder.name}.{_token()}.part")
    try:
        folder.rename(broken)
    except OSError as fault:
        raise CacheError(
            folder, tr("Errors", "cannot be replaced: {why}.").format(why=fault.strerror)
        ) from fault
    shutil.rmtree(broken, ignore_errors=True)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _token() -> str:
    return f"{os.getpid()}-{os.urandom(4).hex()}"
