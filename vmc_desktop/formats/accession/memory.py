"""What was imported last, kept in the edition's folder: ``accession.json``.

Of each field it holds a digest of what the import wrote. What differs from it in the archive was
corrected by a person, and stays; what differs from it in a newer file is news.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import msgspec

from vmc_desktop.domain import Edition, Panel
from vmc_desktop.errors import ArchiveError
from vmc_desktop.formats.layout import LARGEST_BYTES

MEMORY_FILE = "accession.json"
PANEL_FIELDS = (
    *("title", "kind", "date", "start", "end", "room", "track", "language"),
    *("moderators", "speakers", "abstract", "media"),
)
"""What a programme tells of a panel; nothing else of it is ever touched."""
EDITION_FIELDS = ("subtitle", "dates", "venue", "city", "country")
_FORMAT = 1
_encode = msgspec.json.Encoder().encode


class Remembered(msgspec.Struct, frozen=True):
    """A session as it was imported: its identities, its panel, what was written of each field."""

    identities: tuple[str, ...]
    panel: str
    written: dict[str, str]


class Import(msgspec.Struct, frozen=True):
    """One programme that was imported: its source in the edition, and its sessions."""

    source: str
    file: str
    format: str
    title: str = ""
    acronym: str = ""
    note: str = ""
    edition: dict[str, str] = {}
    sessions: tuple[Remembered, ...] = ()


class Memory(msgspec.Struct, frozen=True):
    """All programmes that were imported into one edition."""

    format: int = _FORMAT
    imports: tuple[Import, ...] = ()


def read_memory(folder: Path) -> Memory:
    """What is remembered in an edition's folder; nothing where no import was.

    Raises:
        ArchiveError: the file is there and cannot be read.
    """
    file = folder / MEMORY_FILE
    if not file.is_file():
        return Memory()
    try:
        if file.stat().st_size > 4 * LARGEST_BYTES:
            raise ValueError("it is larger than 32 MB")
        memory = msgspec.json.decode(file.read_bytes(), type=Memory)
    except (OSError, ValueError, msgspec.DecodeError, RecursionError) as fault:
        raise ArchiveError(
            file,
            f"what was imported last cannot be read ({fault}).",
            "Bring the file back; without it every difference counts as a person's correction.",
        ) from fault
    if memory.format != _FORMAT:
        raise ArchiveError(file, "it was written by a newer version.", "Update this program.")
    return memory


def memory_text(memory: Memory) -> str:
    """The file's text, one session a line, so that versions compare well."""
    text = msgspec.json.encode(memory).decode()
    return text.replace('},{"identities"', '},\n{"identities"') + "\n"


def written(record: Panel | Edition, names: Iterable[str]) -> dict[str, str]:
    """A digest of each field that says something."""
    return {name: digest(value) for name in names if (value := getattr(record, name))}


def digest(value: Any) -> str:
    """A value in few characters; "" for one that says nothing."""
    return hashlib.blake2b(_encode(value), digest_size=9).hexdigest() if value else ""


def corrected(record: Panel | Edition, base: Mapping[str, str], names: Iterable[str]) -> set[str]:
    """The fields that are not as the import left them."""
    return {name for name in names if digest(getattr(record, name)) != base.get(name, "")}
