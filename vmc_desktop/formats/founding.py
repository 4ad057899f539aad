"""A new archive: its key, and its first file."""

from __future__ import annotations

import re
from pathlib import Path

from vmc_desktop.domain import Archive, ArchiveHead
from vmc_desktop.errors import NoArchive
from vmc_desktop.formats.slug import slug
from vmc_desktop.formats.writing import write_archive

_INITIALS = re.compile(r"[^\W_]+")
_FEWEST_WORDS = 2


def proposed_key(title: str) -> str:
    """The key of a new archive from its title: its initials, as VMC is made; or its only word."""
    words = _INITIALS.findall(title)
    if len(words) < _FEWEST_WORDS:
        return slug(title) if words else ""
    return slug("".join(word[0] for word in words))


def make_archive(head: ArchiveHead, folder: Path) -> Path:
    """Write a new archive without any edition.

    Raises:
        NoArchive: there is something already, or nothing can be written there.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise NoArchive(folder, "there is something already.", "Name a new folder.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        write_archive(Archive(head), folder)
    except OSError as fault:
        raise NoArchive(
            folder, f"the archive cannot be written: {fault.strerror}.", "Choose another place."
        ) from fault
    return folder
