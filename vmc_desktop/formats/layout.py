"""What stands where in an archive folder. Knows names only, so that looking costs no parser."""

from __future__ import annotations

import re
from pathlib import Path

ARCHIVE_FILE = "archive.yaml"
PEOPLE_FILE = "people.yaml"
TOPICS_FILE = "topics.yaml"
LARGEST_BYTES = 8 * 1024 * 1024
"""A larger file is not read."""

_EDITION = re.compile(r"\d{4}(?:-[a-z0-9]+)*\Z")


def edition_folders(folder: Path) -> tuple[Path, ...]:
    """The folders of the editions, named by year, in order."""
    return tuple(sorted(f for f in folder.iterdir() if f.is_dir() and _EDITION.match(f.name)))
