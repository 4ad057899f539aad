"""A file from elsewhere as bytes and as characters: what importers have in common.

It is looked at before it is read, so that one of gigabytes costs nothing, and its characters are
those it was written in: as a mark at its beginning says, as it is told, UTF-8, else Windows-1252.
"""

from __future__ import annotations

import codecs
from pathlib import Path

from vmc_desktop.errors import ArchiveError

_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LOOKED_AT = 400


def read_bytes(file: Path, largest: int, fault: type[ArchiveError], smaller: str) -> bytes:
    """Everything in a file.

    Args:
        file: from elsewhere.
        largest: a file of more bytes is not read.
        fault: the error to raise.
        smaller: what to do with a file that is too large.

    Raises:
        ArchiveError: as ``fault``: it is not there, too large, empty, or may not be read.
    """
    try:
        if not file.is_file():
            raise fault(file, "there is no such file.", "Look at its name.")
        size = file.stat().st_size
        if size > largest:
            megabytes, most = size / 1024**2, largest // 1024**2
            raise fault(
                file, f"it has {megabytes:,.0f} MB, and more than {most} MB are not read.", smaller
            )
        data = file.read_bytes()
    except OSError as refused:
        raise fault(
            file, f"it cannot be read: {refused.strerror}.", "Look at its permissions."
        ) from refused
    if not data.strip():
        raise fault(file, "the file is empty.", "Export, save or download it again.")
    return data


def characters(data: bytes, told: str = "") -> tuple[str, int]:
    """The characters, and the line on which they were found not to be UTF-8, 0 where they are.

    Args:
        data: of a file.
        told: the encoding that the file itself names, "" for none; one that does not fit is passed
            over.

    Raises:
        UnicodeDecodeError: it begins as UTF-16 and is none.
    """
    if sixteen := _sixteen(data):
        return data.decode(sixteen), 0
    if told:
        try:
            return data.decode(told), 0
        except (UnicodeError, LookupError):
            pass
    try:
        return data.decode("utf-8-sig"), 0
    except UnicodeDecodeError as fault:
        # Of Windows-1252, where five bytes mean nothing.
        return data.decode("cp1252", "replace"), data.count(b"\n", 0, fault.start) + 1


def _sixteen(data: bytes) -> str:
    """Which UTF-16 it is, with a mark or, as some programs save it, without; "" for none."""
    if data.startswith(_MARKS):
        return "utf-16"
    begin = data[:_LOOKED_AT]
    for code, zero in (("utf-16-le", 1), ("utf-16-be", 0)):
        high, low = begin[zero::2], begin[1 - zero :: 2]
        if len(begin) > 1 and high.count(0) > 0.7 * len(high) and not low.count(0):
            return code
    return ""
