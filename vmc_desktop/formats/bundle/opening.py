"""A bundle looked into, verified byte for byte, and unpacked: whole, or nothing of it."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from vmc_desktop.errors import Cancelled
from vmc_desktop.formats.bundle.names import entries
from vmc_desktop.formats.bundle.sealing import Progress
from vmc_desktop.formats.bundle.values import PAYLOAD, BundleError, Seal, shown
from vmc_desktop.wording import marked, said, tr

_BLOCK = 1024 * 1024
_LARGEST_TAG = 64 * 1024 * 1024
_LINE = re.compile(r"([0-9a-fA-F]{32,128})[ \t]+\*?(\S.*)\Z")
_MANIFEST = re.compile(r"(tag)?manifest-(sha256|sha512)\.txt\Z")
_AGAIN = marked("Errors", "Fetch it again.")


def _never() -> bool:
    return False


def verify(
    file: Path,
    progress: Progress = lambda *_: None,
    cancelled: Callable[[], bool] = _never,
) -> Seal:
    """Verify a bundle without unpacking it: every file is as it was when it was sealed.

    Args:
        file: the bundle.
        progress: told bytes done, bytes in all, the file begun now.
        cancelled: asked again and again.

    Raises:
        BundleError: it is not sound: which entry, why, what to do.
        Cancelled: as asked.
    """
    try:
        with _opened(file) as bundle:
            return _Check(bundle, file, progress, cancelled).run(None)
    except OSError as fault:
        raise BundleError(
            file,
            tr("Errors", "cannot be read: {why}.").format(why=fault.strerror),
            said("Errors", _AGAIN),
        ) from fault


def extract(
    file: Path,
    into: Path,
    progress: Progress = lambda *_: None,
    cancelled: Callable[[], bool] = _never,
) -> Seal:
    """Verify a bundle and unpack it: ``into`` becomes the bag, ``into/data`` the archive.

    Args:
        file: the bundle.
        into: a folder that is not there yet, or empty.
        progress: as for `verify`.
        cancelled: as for `verify`; nothing is left then.

    Raises:
        BundleError: it is not sound, or cannot be unpacked there; nothing is left.
        Cancelled: as asked.
    """
    if into.exists() and (not into.is_dir() or any(into.iterdir())):
        raise BundleError(
            into,
            tr("Errors", "is there already, and not empty."),
            tr("Errors", "Name a new folder."),
        )
    part = into.with_name(f".{into.name}.{os.getpid()}-{os.urandom(3).hex()}.part")
    try:
        part.mkdir(parents=True)
        with _opened(file) as bundle:
            seal = _Check(bundle, file, progress, cancelled).run(part)
        if into.exists():
            into.rmdir()
        part.rename(into)
    except OSError as fault:
        raise BundleError(
            into,
            tr("Errors", "cannot be written: {why}.").format(why=fault.strerror),
            tr("Errors", "Choose another folder."),
        ) from fault
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return seal


@contextmanager
def _opened(file: Path) -> Iterator[zipfile.ZipFile]:
    if not file.is_file():
        raise BundleError(
            file, tr("Errors", "there is no such file."), tr("Errors", "Look at its name.")
        )
    try:
        content = file.open("rb")
    except OSError as fault:
        raise BundleError(
            file,
            tr("Errors", "cannot be read: {why}.").format(why=fault.strerror),
            tr("Errors", "Look at its permissions."),
        ) from fault
    try:
        with content, zipfile.ZipFile(content) as bundle:
            yield bundle
    except OSError as fault:
        if fault.errno != errno.EINVAL:
            raise
        # What the file says of itself leads to a place before its beginning.
        raise BundleError(
            file, tr("Errors", "the bundle is damaged or cut off."), said("Errors", _AGAIN)
        ) from fault
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as fault:
        raise BundleError(
            file,
            tr("Errors", "the bundle is damaged or cut off ({why}).").format(why=fault),
            said("Errors", _AGAIN),
        ) from fault
    except (RuntimeError, zipfile.LargeZipFile) as fault:
        raise BundleError(
            file, tr("Errors", "cannot be read: {why}.").format(why=fault), said("Errors", _AGAIN)
        ) from fault


class _Check:
    """One pass over a bundle: each file is read once, compared, and written where asked for."""

    def __init__(
        self,
        bundle: zipfile.ZipFile,
        file: Path,
        progress: Progress,
        cancelled: Callable[[], bool],
    ) -> None:
        self._bundle = bundle
        self._file = file
        self._progress = progress
        self._cancelled = cancelled
        self._entries = {one.filename: one for one in entries(bundle, str(file))}
        self._total = sum(one.file_size for one in self._entries.values())
        self._done = 0

    def run(self, into: Path | None) -> Seal:
        """Look at everything; unpack it below ``into``."""
        manifests = self._manifests()
        wanted: dict[str, dict[str, str]] = {}
        for name, lines in manifests.items():
            for path, digest in lines.items():
                wanted.setdefault(path, {})[_hash_of(name)] = digest
        self._look_complete(manifests, wanted)
        for name, one in self._entries.items():
            self._progress(self._done, self._total, name)
            self._read(one, wanted.get(name, {}), into)
        self._progress(self._total, self._total, "")
        return self._seal(manifests)

    def _manifests(self) -> dict[str, dict[str, str]]:
        """By name of the manifest, what it says of each file."""
        if "bagit.txt" not in self._entries:
            raise BundleError(
                self._file,
                tr("Errors", "is no bag: it has no bagit.txt."),
                tr("Errors", "Choose a bundle."),
            )
        names = [name for name in self._entries if _MANIFEST.match(name)]
        if not any(name.startswith("manifest-") for name in names):
            raise BundleError(
                self._file,
                tr("Errors", "has no manifest of SHA-256 or SHA-512."),
                tr("Errors", "Ask for a sound bundle."),
            )
        return {name: self._lines(name) for name in names}

    def _lines(self, name: str) -> dict[str, str]:
        made: dict[str, str] = {}
        for number, line in enumerate(self._text(name).splitlines(), 1):
            found = _LINE.match(line)
            path = found[2] if found else ""
            if not found or path in made:
                raise BundleError(
                    self._file,
                    tr("Errors", "{name}, line {number}: no digest of a file of its own.").format(
                        name=name, number=number
                    ),
                    said("Errors", _AGAIN),
                )
            made[path] = found[1].lower()
        return made

    def _text(self, name: str) -> str:
        one = self._entries[name]
        if one.file_size > _LARGEST_TAG:
            raise BundleError(
                self._file,
                tr("Errors", "{name} has more than 64 MB.").format(name=name),
                tr("Errors", "Do not open it."),
            )
        try:
            return self._bundle.read(one).decode("utf-8-sig")
        except UnicodeDecodeError as fault:
            raise BundleError(
                self._file,
                tr("Errors", "{name} is not in UTF-8.").format(name=name),
                said("Errors", _AGAIN),
            ) from fault

    def _look_complete(
        self, manifests: Mapping[str, Mapping[str, str]], wanted: Mapping[str, object]
    ) -> None:
        for name in wanted:
            if name not in self._entries:
                raise BundleError(
                    self._file,
                    tr("Errors", "the file “{name}” is missing.").format(name=shown(name)),
                    said("Errors", _AGAIN),
                )
        payload = [name for name in self._entries if name.startswith(PAYLOAD)]
        for manifest, lines in manifests.items():
            if manifest.startswith("tag"):
                continue
            for name in payload:
                if name not in lines:
                    raise BundleError(
                        self._file,
                        tr(
                            "Errors", "{manifest} does not name the file “{name}”, added later."
                        ).format(manifest=manifest, name=shown(name)),
                        tr("Errors", "Do not trust it; ask for a sound bundle."),
                    )
        if f"{PAYLOAD}archive.yaml" not in self._entries:
            raise BundleError(
                self._file,
                tr("Errors", "holds no archive."),
                tr("Errors", "Choose another bundle."),
            )

    def _read(self, one: zipfile.ZipInfo, wanted: Mapping[str, str], into: Path | None) -> None:
        hashes = {name: hashlib.new(name) for name in wanted}
        target = None
        if into is not None:
            target = into / one.filename
            target.parent.mkdir(parents=True, exist_ok=True)
        size = 0
        with self._bundle.open(one) as source, _sink(target) as write:
            while block := source.read(_BLOCK):
                if self._cancelled():
                    raise Cancelled
                size += len(block)
                if size > one.file_size:
                    raise BundleError(
                        self._file,
                        tr("Errors", "“{name}” is larger than it says.").format(
                            name=shown(one.filename)
                        ),
                        said("Errors", _AGAIN),
                    )
                for made in hashes.values():
                    made.update(block)
                write(block)
                self._done += len(block)
        if self._cancelled():
            raise Cancelled
        for name, digest in wanted.items():
            if hashes[name].hexdigest() != digest:
                raise BundleError(
                    self._file,
                    tr(
                        "Errors", "the file “{name}” is not as it was sealed ({name2} differs)."
                    ).format(name=shown(one.filename), name2=name),
                    tr("Errors", "Do not trust it; fetch it again."),
                )

    def _seal(self, manifests: Mapping[str, Mapping[str, str]]) -> Seal:
        told: dict[str, str] = {}
        text = self._text("bag-info.txt") if "bag-info.txt" in self._entries else ""
        for line in text.splitlines():
            name, sign, value = line.partition(":")
            if sign and not line.startswith((" ", "\t")):
                told.setdefault(name.strip().lower(), value.strip())
        payload = [one for name, one in self._entries.items() if name.startswith(PAYLOAD)]
        first = sorted(name for name in manifests if name.startswith("manifest-"))[0]
        return Seal(
            file=str(self._file),
            title=told.get("title", ""),
            by=told.get("contact-name", ""),
            sealed=told.get("bagging-date", ""),
            publisher=told.get("source-organization", ""),
            key=told.get("external-identifier", ""),
            files=len(payload),
            size=sum(one.file_size for one in payload),
            digest=hashlib.sha256(self._bundle.read(self._entries[first])).hexdigest(),
        )


@contextmanager
def _sink(target: Path | None) -> Iterator[Callable[[bytes], object]]:
    if target is None:
        yield len
        return
    with target.open("xb") as file:
        yield file.write


def _hash_of(manifest: str) -> str:
    found = _MANIFEST.match(manifest)
    return found[2] if found else ""
