"""The way from the window to an archive: found, unpacked and built where need be, opened.

What costs much to import is imported when it is needed: see `Door.build`.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from vmc_desktop.errors import Cancelled
from vmc_desktop.formats.bundle.values import BundleError

if TYPE_CHECKING:
    from vmc_desktop.models.opening import Built, Library, Opening, Records
    from vmc_desktop.paths import Paths


class Door:
    """How the window finds, builds and opens an archive; see `models.opening.Door`.

    ``bundle`` is what the archive is unpacked from, where it is not there yet.
    """

    def __init__(self, paths: Paths, bundle: Path | None = None) -> None:
        self._paths = paths
        self._bundle = bundle

    def find(self) -> Path | None:
        """The kept folder that fits the archive as it is now, by looking only."""
        # See build.
        from vmc_desktop.store import cache  # noqa: PLC0415

        return cache.find(self._paths.archive, self._paths.cache, self._paths.shipped)

    def records(self, folder: Path) -> Records:
        """Open the records of a kept folder."""
        # See build.
        from vmc_desktop.store.authority import Shelves  # noqa: PLC0415

        return Shelves.open(folder)

    def build(self, opening: Opening) -> Built | None:
        """Build catalogue and index anew, unpacking a bundle first; None: it was cancelled."""
        # The window is painted without these: SQLAlchemy and Whoosh cost more to import than all
        # of Qt (230 ms and 60 ms measured), and the library thread has the time.
        from vmc_desktop.store.apart import build_apart  # noqa: PLC0415
        from vmc_desktop.store.build import build  # noqa: PLC0415

        # Where little or nothing is to be built, that is quicker than another process: 0.2 s of
        # one edition's 20 files against 1 s or more to begin one.
        here = opening.little or self.find() is not None
        builds = partial(build, shipped=self._paths.shipped) if here else build_apart
        archive, cache = self._paths.archive, self._paths.cache
        try:
            if self._bundle is not None and not archive.is_dir():
                # For bundles alone.
                from vmc_desktop.formats.bundle.shelf import unpacked  # noqa: PLC0415

                def tell(done: int, total: int, what: str) -> None:
                    # Bytes, of which there may be more than a number of Qt's holds.
                    opening.progress(done // 1024, total // 1024, what)

                archive = unpacked(self._bundle, cache, tell, opening.cancelled)
            return builds(archive, cache, opening.progress, opening.cancelled)
        except Cancelled:
            return None

    def library(self, folder: Path) -> Library:
        """Open the library of a kept folder."""
        # See build.
        from vmc_desktop.store.library import Library as StoredLibrary  # noqa: PLC0415

        return StoredLibrary.open(folder)


def with_bundle(paths: Paths) -> Paths:
    """The folders with the one in which a bundle is, or will be, unpacked as the archive."""
    # For bundles alone.
    from vmc_desktop.formats.bundle.shelf import place  # noqa: PLC0415

    # What cannot be read is told by the window, when it is to be unpacked.
    with suppress(BundleError):
        return replace(paths, archive=place(paths.archive, paths.cache), shipped=None)
    return paths
