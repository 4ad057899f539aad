"""What stands where in an archive folder. Knows names only, so that looking costs no parser."""

from __future__ import annotations

import os
import re
from pathlib import Path, PurePath

from vmc_desktop.formats.slug import slug

ARCHIVE_FILE = "archive.yaml"
PEOPLE_FILE = "people.yaml"
TOPICS_FILE = "topics.yaml"
EDITION_FILE = "edition.md"
SOURCES_FILE = "sources.yaml"
PANELS_FOLDER = "panels"
LARGEST_BYTES = 8 * 1024 * 1024
"""A larger file is not read."""

_NUMBER = re.compile(r"(\d+)[-_. ]*")
_EDITION = re.compile(r"\d{4}(?:-[a-z0-9]+)*\Z")


def resolved(path: Path) -> Path:
    """Where a path leads, links followed; links in a ring lead to themselves, and raise nothing."""
    return Path(os.path.realpath(path))


def edition_folders(folder: Path) -> tuple[Path, ...]:
    """The folders of the editions, named by year, in order."""
    return tuple(sorted(f for f in folder.iterdir() if f.is_dir() and _EDITION.match(f.name)))


def panel_name(file: PurePath) -> str:
    """The last part of a panel's key where the file itself names none."""
    return slug(_NUMBER.sub("", file.stem, count=1) or file.stem)


def panel_files(folder: Path) -> list[Path]:
    """The panels' files in order: by the number they begin with, then by name."""

    def order(file: Path) -> tuple[float, str]:
        number = _NUMBER.match(file.stem)
        return (int(number[1]) if number else float("inf"), file.name)

    home = folder / PANELS_FOLDER
    try:
        found = [file for file in home.iterdir() if file.suffix == ".md"]
    except OSError:
        # `unlisted` says why; there need be none.
        return []
    return sorted((file for file in found if not file.name.startswith(".")), key=order)


def unlisted(folder: Path) -> OSError | None:
    """Why the disk does not give the list of an edition's panels; None: it does, or has none."""
    try:
        with os.scandir(folder / PANELS_FOLDER):
            return None
    except FileNotFoundError:
        return None
    except OSError as fault:
        return fault
