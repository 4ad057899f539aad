"""The program itself, started on what a kill or a fault left.

    python tests/torturing/starting.py PLACE

opens the window (without a screen) on PLACE's archive, cache and own things, reads a page, searches
and closes it. Exit status 1: it did not come to its page, or ended in a trace.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(HERE.parent), str(HERE)]


def command_line_starts(place: Path) -> list[str]:
    """What is wrong with ``list`` on the archive of a place, if there is one."""
    from vmc_desktop.cli import main  # noqa: PLC0415 - the window's process does without

    if not (place / "archive" / "archive.yaml").exists():
        return []
    status = main(["--archive", str(place / "archive"), "--cache", str(place / "cache"), "list"])
    return [f"list ended with {status}"] if status else []


def window_starts(place: Path) -> list[str]:
    """What is wrong with the window on a place, in a process of its own."""
    command = [sys.executable, str(Path(__file__)), str(place)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env=environment, timeout=300
    )
    lines = done.stderr.strip().splitlines()
    return [f"the window ended with {done.returncode}: {lines[-1:]}"] if done.returncode else []


def main(place: Path) -> int:
    """Open, read, search, close."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from samples import small_archive  # noqa: PLC0415
    from torturing.vanishing import Reader  # noqa: PLC0415
    from vmc_desktop.formats.writing import write_archive  # noqa: PLC0415

    if not (place / "archive" / "archive.yaml").exists():
        # The window needs one, beside own things that were at work alone.
        write_archive(small_archive(), place / "window" / "archive")
        place, own = place / "window", place
    else:
        own = place
    reader = Reader(QApplication(["starting"]), place, data=own)
    shown = reader.window.room.tree.model().rowCount()
    reader.window.field.setText("harbour")
    reader.window.grab()
    reader.close()
    if not shown:
        sys.stderr.write("the tree is empty\n")
    return 1 if reader.faults or not shown else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
