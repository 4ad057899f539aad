"""The names in a bundle: none may lead out, hide another, or be refused by some system."""

from __future__ import annotations

import stat
import unicodedata
import zipfile
from collections.abc import Iterable

from vmc_desktop.formats.bundle.values import (
    LARGEST_BYTES,
    MOST_FILES,
    MOST_TIMES,
    BundleError,
    shown,
)
from vmc_desktop.wording import tr

_FORBIDDEN = frozenset('<>:"|?*\\')
_DEVICES = frozenset(
    ("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)))
)
_PACKED = frozenset((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
_MEGABYTE = 1024**2
_LONGEST = 240


def entries(bundle: zipfile.ZipFile, file: str) -> list[zipfile.ZipInfo]:
    """The files of a bundle, none of which is dangerous by its name or size.

    Raises:
        BundleError: one is; nothing was unpacked.
    """
    found = bundle.infolist()
    if len(found) > MOST_FILES:
        raise BundleError(
            file,
            tr("Errors", "holds more than {most_files} files.").format(
                most_files=f"{MOST_FILES:,}"
            ),
            tr("Errors", "Do not open it."),
        )
    total = 0
    for one in found:
        _look(one, file)
        total += one.file_size
        if total > LARGEST_BYTES:
            raise BundleError(
                file, tr("Errors", "unpacks to more than 4 GB."), tr("Errors", "Do not open it.")
            )
    kept = [one for one in found if not one.is_dir()]
    look_for_doubles(
        (one.filename for one in kept),
        file,
        tr("Errors", "Ask for a bundle in which no name comes twice."),
    )
    return kept


def _look(one: zipfile.ZipInfo, file: str) -> None:
    # As it stands in the file: the library cuts a name at a NUL and turns backslashes.
    name = one.orig_filename
    fault = name_fault(name.removesuffix("/"))
    mode = one.external_attr >> 16
    if not fault and stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        fault = tr("Errors", "is a link or a device")
    if not fault and one.flag_bits & 0x1:
        fault = tr("Errors", "is encrypted")
    if not fault and one.compress_type not in _PACKED:
        fault = tr("Errors", "is packed in another way than bundles are")
    if not fault and one.file_size > max(one.compress_size, 1) * MOST_TIMES:
        fault = (
            tr("Errors", "grows beyond measure when unpacked") if one.file_size > _MEGABYTE else ""
        )
    if fault:
        raise BundleError(
            file,
            tr("Errors", "the entry “{name}” {why}.").format(name=shown(name), why=fault),
            tr("Errors", "Do not open it; ask for a sound bundle."),
        )


def name_fault(name: str) -> str:
    """What is wrong with a name in a bundle; "" for a sound one."""
    parts = name.split("/")
    if not name or len(name) > _LONGEST:
        return tr("Errors", "has no name, or one that is too long")
    if name.startswith("/") or "\\" in name or (len(name) > 1 and name[1] == ":"):
        return tr("Errors", "has an absolute path or a backslash")
    if any(part in ("", ".", "..") for part in parts):
        return tr("Errors", "leads out of its folder")
    for part in parts:
        if any(c in _FORBIDDEN or unicodedata.category(c) in ("Cc", "Cs") for c in part):
            return tr("Errors", "has a name that some systems forbid")
        if part.endswith((" ", ".")) or part.partition(".")[0].strip().casefold() in _DEVICES:
            return tr("Errors", "has a name that Windows forbids")
    return ""


def look_for_doubles(names: Iterable[str], file: str, remedy: str) -> None:
    """Refuse names that are one on systems that do not tell small letters from capitals.

    Raises:
        BundleError: about ``file``, with what to do.
    """
    seen: dict[str, str] = {}
    folders: set[str] = set()
    for name in names:
        same = unicodedata.normalize("NFC", name).casefold()
        if same in seen:
            raise BundleError(
                file,
                tr("Errors", "“{name}” and “{name2}” are one name on some systems.").format(
                    name=shown(seen[same]), name2=shown(name)
                ),
                remedy,
            )
        seen[same] = name
        above = same.rpartition("/")[0]
        while above and above not in folders:
            folders.add(above)
            above = above.rpartition("/")[0]
    if both := folders & set(seen):
        raise BundleError(
            file,
            tr("Errors", "“{name}” is a file and a folder.").format(name=shown(seen[min(both)])),
            tr("Errors", "Ask for a sound bundle."),
        )
