"""Where things are: found once in a composition root, then passed on."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import platformdirs

from vmc_desktop.wording import tr

_NAME = "vmc-desktop"
_ARCHIVE = "archive"
_SHIPPED = "catalogue"
_PORTABLE = "portable"
"""A folder of this name beside the program keeps there what else goes to the reader's home."""


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one running program.

    ``resources`` holds templates, icons, fonts; ``archive`` the archive to open; ``cache``
    catalogues and indexes, which may be thrown away; ``config`` settings and window state;
    ``data`` what the reader made. ``shipped`` holds the built catalogue that came with the program,
    for the archive that came with it; it is only read. None: there is none, or another archive is
    open.
    """

    resources: Path
    archive: Path
    cache: Path
    config: Path
    data: Path
    shipped: Path | None = None

    @classmethod
    def find(cls, archive: Path | None = None, cache: Path | None = None) -> Paths:
        """The folders on this machine; ``archive`` and ``cache`` replace the usual ones.

        Raises:
            NoArchive: neither beside the package (a checkout) nor inside it (an installed
                program) are the program's own resources.
        """
        home = _home()
        own = home / _ARCHIVE
        archive = (archive or own).absolute()
        shipped = home / _SHIPPED
        kept = portable_folder()
        return cls(
            resources=home / "resources",
            archive=archive,
            cache=(cache or _kept(kept, "cache", platformdirs.user_cache_dir)).absolute(),
            config=_kept(kept, "config", platformdirs.user_config_dir),
            data=_kept(kept, "data", platformdirs.user_data_dir),
            shipped=shipped if archive == own and shipped.is_dir() else None,
        )


def portable_folder() -> Path | None:
    """The folder beside the program that keeps everything, as on a stick; None: there is none."""
    # Of a program made of files by script/package, beside what is clicked on.
    frozen = getattr(sys, "frozen", False)
    folder = (Path(sys.executable).parent if frozen else _home()) / _PORTABLE
    return folder if folder.is_dir() else None


def _kept(portable: Path | None, name: str, usual: Callable[[str, Literal[False]], str]) -> Path:
    return portable / name if portable is not None else Path(usual(_NAME, False))


def _home() -> Path:
    package = Path(__file__).resolve().parent
    for home in (package, package.parent):
        if (home / "resources" / "templates").is_dir():
            return home
    # A program that is whole does without it.
    from vmc_desktop.errors import NoArchive  # noqa: PLC0415

    raise NoArchive(
        package,
        tr("Errors", "the program's resources are missing."),
        tr("Errors", "Install it again."),
    )
