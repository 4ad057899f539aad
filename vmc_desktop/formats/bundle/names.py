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
        raise BundleError(file, f"holds more than {MOST_FILES:,} files.", "Do not open it.")
    total = 0
    for one in found:
        _look(one, file)
        total += one.file_size
        if total > LARGEST_BYTES:
            raise BundleError(file, "unpacks to more than 4 GB.", "Do not open it.")
    kept = [one for one in found if not one.is_dir()]
    _look_for_doubles((one.filename for one in kept), file)
    return kept


def _look(one: zipfile.ZipInfo, file: str) -> None:
    # As it stands in the file: the library cuts a name at a NUL and turns backslashes.
    name = one.orig_filename
    fault = name_fault(name.removesuffix("/"))
    mode = one.external_attr >> 16
    if not fault and stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        fault = "is a link or a device"
    if not fault and one.flag_bits & 0x1:
        fault = "is encrypted"
    if not fault and one.compress_type not in _PACKED:
        fault = "is packed in another way than bundles are"
    if not fault and one.file_size > max(one.compress_size, 1) * MOST_TIMES:
        fault = "grows beyond measure when unpacked" if one.file_size > _MEGABYTE else ""
    if fault:
        raise BundleError(
            file, f"the entry “{shown(name)}” {fault}.", "Do not open it; ask for a sound bundle."
        )


def name_fault(name: str) -> str:
    """What is wrong with a name in a bundle; "" for a sound one."""
    parts = name.split("/")
    if not name or len(name) > _LONGEST:
        return "has no name, or one that is too long"
    if name.startswith("/") or "\\" in name or (len(name) > 1 and name[1] == ":"):
        return "has an absolute path or a backslash"
    if any(part in ("", ".", "..") for part in parts):
        return "leads out of its folder"
    for part in parts:
        if any(c in _FORBIDDEN or unicodedata.category(c) in ("Cc", "Cs") for c in part):
            return "has a name that some systems forbid"
        if part.endswith((" ", ".")) or part.partition(".")[0].strip().casefold() in _DEVICES:
            return "has a name that Windows forbids"
    return ""


def _look_for_doubles(names: Iterable[str], file: str) -> None:
    seen: dict[str, str] = {}
    folders: set[str] = set()
    for name in names:
        same = unicodedata.normalize("NFC", name).casefold()
        if same in seen:
            raise BundleError(
                file,
                f"“{shown(seen[same])}” and “{shown(name)}” are one name on some systems.",
                "Ask for a bundle in which no name comes twice.",
            )
        seen[same] = name
        above = same.rpartition("/")[0]
        while above and above not in folders:
            folders.add(above)
            above = above.rpartition("/")[0]
    if both := folders & set(seen):
        raise BundleError(
            file, f"“{shown(seen[min(both)])}” is a file and a folder.", "Ask for a sound bundle."
        )
