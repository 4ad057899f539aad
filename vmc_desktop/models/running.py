"""Whether the last start came to a good end."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Literal

from vmc_desktop.models.instance import Turn

End = Literal["good", "while starting", "while open"]


class Mark:
    """A small file that is there while the program runs; what finds it has crashed before.

    Only whoever has the turn at an archive leaves a mark, so that two windows are not taken for a
    crash.
    """

    def __init__(self, folder: Path, turn: Turn) -> None:
        # The name of a pipe of Windows has no folder of its own.
        self._file = folder / f"{turn.door.replace(chr(92), '/').rpartition('/')[2]}.open"

    def last_end(self) -> End:
        """How the program ended last time."""
        try:
            said = self._file.read_text(encoding="ascii")
        except (OSError, ValueError):
            return "good"
        # On a full disk nothing is said: the file alone is no proof of a crash.
        ends: dict[str, End] = {"open": "while open", "starting": "while starting"}
        return ends.get(said, "good")

    def starting(self) -> None:
        """It starts."""
        self._write("starting")

    def open(self) -> None:
        """It has come as far as an open archive."""
        self._write("open")

    def end(self) -> None:
        """It ends as it should."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)

    def _write(self, said: str) -> None:
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(said, encoding="ascii")
