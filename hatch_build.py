"""Puts the built catalogue of the archive into the wheel, so that nobody waits for it."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueHook(BuildHookInterface[Any]):
    """Builds catalogue and index of the shipped archive beside the sources that are packed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build it in a folder that goes when the wheel is whole."""
        del version
        self._made = tempfile.TemporaryDirectory()
        build_catalogue(Path(self.root), Path(self._made.name))
        build_data["force_include"][self._made.name] = "vmc_desktop/catalogue"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Clear up."""
        del version, build_data, artifact_path
        self._made.cleanup()


def build_catalogue(root: Path, into: Path) -> None:
    """Build what the program opens read-only, and nothing that belongs to this machine."""
    sys.path.insert(0, str(root))
    from vmc_desktop.store.build import build  # noqa: PLC0415 - the sources, not what is installed

    build(root / "archive", into)
    for stamp in into.glob("*.stamp"):
        # It tells the files of this machine by place and time.
        stamp.unlink()


if __name__ == "__main__":
    build_catalogue(Path(__file__).resolve().parent, Path(sys.argv[1]))
