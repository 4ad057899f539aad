"""Where things are: found once in a composition root, then passed on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

from vmc_desktop.errors import NoArchive
from vmc_desktop.wording import tr

_NAME = "vmc-desktop"


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one running program.

    ``resources`` holds templates, icons, fonts; ``archive`` the archive to open; ``cache``
    catalogues and indexes, which may be thrown away; ``config`` settings and window state;
    ``data`` what the reader made.
    """

    resources: Path
    archive: Path
    cache: Path
    config: Path
    data: Path

    @classmethod
    def find(cls, archive: Path | None = None, cache: Path | None = None) -> Paths:
        """The folders on this machine; ``archive`` and ``cache`` replace the usual ones.

        Raises:
            NoArchive: neither beside the package (a checkout) nor inside it (an installed
                program) are the program's own resources.
        """
        home = _home()
        return cls(
            resources=home / "resources",
            archive=(archive or home / "archive").absolute(),
            cache=(cache or Path(platformdirs.user_cache_dir(_NAME, False))).absolute(),
            config=Path(platformdirs.user_config_dir(_NAME, False)),
            data=Path(platformdirs.user_data_dir(_NAME, False)),
        )


def _home() -> Path:
    package = Path(__file__).resolve().parent
    for home in (package, package.parent):
        if (home / "resources" / "templates").is_dir():
            return home
    raise NoArchive(
        package,
        tr("Errors", "the program's resources are missing."),
        tr("Errors", "Install it again."),
    )
