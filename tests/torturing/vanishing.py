"""A window whose folders go away, cannot be written or come back while somebody reads on.

    python tests/torturing/vanishing.py PLACE

Exit status 1: something ended in a trace, or the window did not find its way back.
"""

from __future__ import annotations

import shutil
import sys
import traceback
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(HERE.parent), str(HERE)]

from PySide6.QtWidgets import QApplication  # noqa: E402 - found once the path is set

from samples import small_archive  # noqa: E402
from vmc_desktop.app import Program  # noqa: E402
from vmc_desktop.domain import Key  # noqa: E402
from vmc_desktop.formats.writing import write_archive  # noqa: E402
from vmc_desktop.models.navigator import Place  # noqa: E402
from vmc_desktop.paths import Paths  # noqa: E402
from walk import pause, until  # noqa: E402

KEYS = ("2019", "2019/opening", "2019/lasting-partnerships", "2019/sources/s1")
FOLDERS = ("archive", "cache", "config", "data")


class Reader:
    """A window over the small archive; what goes wrong in it is kept in ``faults``."""

    def __init__(self, application: QApplication, place: Path, data: Path | None = None) -> None:
        self.faults: list[str] = []
        sys.excepthook = self._note
        found = Paths.find(place / "archive", place / "cache")
        self.application = application
        self.program = Program(
            application, replace(found, config=place / "config", data=data or place / "data")
        )
        self.window = self.program.window
        self.program.start()
        until(lambda: self.window.furnished and self.program.models.search is not None)
        until(lambda: self.window.status._state.text() == "Ready")

    def _note(self, *fault: object) -> None:
        sys.stderr.write("".join(traceback.format_exception(*fault)))
        self.faults.append("".join(traceback.format_exception(*fault)))  # type: ignore[arg-type]

    def read_on(self) -> None:
        """Go through pages, search, bookmark, look for changes."""
        for key in KEYS:
            self.program.models.navigator.go(Place(Key(key)))
            self.application.processEvents()
        self.window.field.setText("harbour")
        pause(300)
        self.window.field.setText("")
        for name in ("bookmark", "reload"):
            self.window.commands[name].trigger()
            pause(300)
        self.window.grab()

    def close(self) -> None:
        self.window.close()
        self.program.close()


def main(place: Path) -> int:
    application = QApplication(["vanishing"])
    write_archive(small_archive(), place / "archive")
    shutil.copytree(place / "archive", place / "kept")
    faults: list[str] = []
    for name in FOLDERS:
        reader = Reader(application, place)
        reader.read_on()
        shutil.rmtree(place / name, ignore_errors=True)
        reader.read_on()
        if name == "archive":
            shutil.copytree(place / "kept", place / name)
            reader.read_on()
        reader.close()
        faults += [f"{name} gone: {one}" for one in reader.faults]
    for one in faults:
        sys.stderr.write(f"WRONG {one}\n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
