"""What is a bundle, and what came out of one: told from without.

Apart from what opens bundles: the window asks this at every start, and the reading of archives
takes 9 MB of memory.
"""

from __future__ import annotations

from pathlib import Path

from vmc_desktop.formats.bundle.ending import ENDING


def is_bundle(path: Path) -> bool:
    """Whether a path names a bundle rather than an archive's folder."""
    return path.suffix.lower() == ENDING and not path.is_dir()


def sealed(archive: Path) -> tuple[str, str]:
    """Who sealed the bundle that an archive was unpacked from, and on which day (ISO); or ""s."""
    info = archive.parent / "bag-info.txt"
    if archive.name != "data" or not (archive.parent / "bagit.txt").is_file():
        return "", ""
    try:
        lines = info.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError):
        return "", ""
    told = {
        name.strip().lower(): value.strip() for name, _, value in (x.partition(":") for x in lines)
    }
    return told.get("contact-name", ""), told.get("bagging-date", "")
