"""What the window keeps in memory once a reader has been through fifty records.

    python benchmarks/memory.py [--archive FOLDER] [--records 50] [--goal 130]

Started as a reader starts it, with the archive built by an earlier run; fifty records of all kinds
are opened and a search is made and left. Then the program idles, and its share of the memory is
read: PSS, where a page that several processes use counts in parts. Beside it stands RSS, where it
counts whole: with other Qt programs running PSS tells less than with none. Linux only (``/proc``).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from benchmarks.reading import keys  # noqa: E402
from vmc_desktop.app import Program  # noqa: E402
from vmc_desktop.paths import Paths  # noqa: E402
from vmc_desktop.store import cache  # noqa: E402
from vmc_desktop.store.records import connect  # noqa: E402

GOAL_MIB = 130
IDLE_MS = 1000


def kept() -> tuple[float, float]:
    """MiB of this process: PSS and RSS."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    sizes = {line.split()[0]: int(line.split()[1]) / 1024 for line in lines[1:]}
    return sizes["Pss:"], sizes["Rss:"]


def wait(milliseconds: int) -> None:
    """Let the program do what it does by itself."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def read(archive: Path, scratch: Path, number: int) -> list[tuple[str, float, float]]:
    """What is kept after each step."""
    application = QApplication(sys.argv[:1])
    found = Paths.find(archive, scratch / "cache")
    program = Program(application, replace(found, config=scratch / "config", data=scratch / "data"))
    ready = QEventLoop()
    program.models.opening.library_opened.connect(ready.quit)
    program.start()
    ready.exec()
    wait(IDLE_MS)
    told = [("started", *kept())]
    folder = cache.find(found.archive, found.cache)
    assert folder is not None, "it was just built"
    connection = connect(folder)
    wanted = keys(connection, number)[:number]
    connection.close()
    for key in wanted:
        program.models.navigator.open(key)
        application.processEvents()
    wait(IDLE_MS)
    told.append((f"{len(wanted)} records read", *kept()))
    program.window.field.setText("migration policy")
    wait(IDLE_MS)
    program.window.field.clear()
    wait(IDLE_MS)
    told.append(("searched", *kept()))
    program.window.close()
    program.close()
    return told


def main() -> int:
    """Measure and tell; 1 if the goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--archive", default=str(HERE / "archive"))
    parser.add_argument("--records", type=int, default=50)
    parser.add_argument("--goal", type=float, default=GOAL_MIB)
    parser.add_argument("--scratch", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.scratch is None:
        with tempfile.TemporaryDirectory() as scratch:
            again = [sys.executable, __file__, *sys.argv[1:], "--scratch", scratch]
            # The first run builds the archive, which a start usually finds built.
            subprocess.run(again, check=False, stdout=subprocess.DEVNULL)
            return subprocess.run(again, check=False).returncode
    told = read(Path(asked.archive), Path(asked.scratch), asked.records)
    for name, share, whole in told:
        print(f"{name:20} PSS {share:6.1f}   RSS {whole:6.1f} MiB")
    most = told[1][1]
    print(f"after reading: {most:.1f} MiB (at most {asked.goal:.0f})")
    return 0 if most <= asked.goal else 1


if __name__ == "__main__":
    raise SystemExit(main())
