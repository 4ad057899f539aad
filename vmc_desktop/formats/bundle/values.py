"""What a bundle says of itself, what went wrong with one, and the limits it must keep."""

from __future__ import annotations

from dataclasses import dataclass

from vmc_desktop.errors import ArchiveError

PAYLOAD = "data/"
LARGEST_BYTES = 4 * 1024**3
"""All files of a bundle together, unpacked."""
MOST_FILES = 200_000
MOST_TIMES = 200
"""So many times larger than packed may a file be that is larger than a megabyte."""


class BundleError(ArchiveError):
    """A bundle that cannot be made, opened or trusted: where, why, what to do."""


def shown(name: str) -> str:
    """A name of a bundle in a message: short, and no command to a terminal."""
    return "".join(c if c.isprintable() else "�" for c in name[:80])


@dataclass(frozen=True, slots=True)
class Seal:
    """Who sealed a bundle and when, and what is in it.

    ``sealed`` is the day (ISO), ``digest`` the SHA-256 of the manifest, by which two bundles of
    the same archive are known to be the same, whenever they were sealed.
    """

    file: str
    title: str
    by: str
    sealed: str
    publisher: str
    key: str
    files: int
    size: int
    digest: str
