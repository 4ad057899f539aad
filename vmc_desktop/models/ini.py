"""The file of settings, opened by Qt only where nothing in it can bring Qt down."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings

_LARGEST = 1024 * 1024
_CODE = re.compile(rb"\\x([0-9a-fA-F]{1,4})|\\([0-7]{1,3})|\\(?:\r?\n|.)|\"", re.DOTALL)
_OF_OTHERS = (b"@Variant(", b"@DateTime(")
"""What we never write: values that Qt unpacks as it is told to, to the end of all memory."""
_ASIDE = "{}.not-settings"


def open_ini(path: Path) -> QSettings:
    """Open the file; one that no version of ours can have written is put aside first."""
    with suppress(OSError):
        if not _is_harmless(path):
            path.replace(path.with_name(_ASIDE.format(path.name)))
    return QSettings(str(path), QSettings.Format.IniFormat)


def _is_harmless(path: Path) -> bool:
    try:
        if path.stat().st_size > _LARGEST:
            return False
        data = path.read_bytes()
    except FileNotFoundError:
        return True
    if any(one in data for one in _OF_OTHERS):
        return False
    # A letter may stand there as its code, or between signs that Qt leaves out.
    return b"\\" not in data or not any(one in _CODE.sub(_letter, data) for one in _OF_OTHERS)


def _letter(found: re.Match[bytes]) -> bytes:
    number = int(found[1], 16) if found[1] else int(found[2], 8) if found[2] else 0
    return bytes((number & 255,)) if number else b""
