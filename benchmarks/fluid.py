"""How fluid the window stays while an archive is built: the longest gap between two of its frames.

    python benchmarks/fluid.py [--sessions 1000] [--here]

A made-up archive is opened for the first time in the real window, whose progress is painted
meanwhile. A timer asks for a frame every 5 ms. ``--here`` builds in a thread of the window's own
process, to compare.
"""

from __future__ import annotations

import argparse
import itertools
import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from generated import archive  # noqa: E402
from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from vmc_desktop.app import Program  # noqa: E402
from vmc_desktop.formats.writing import write_archive  # noqa: E402
from vmc_desktop.paths import Paths  # noqa: E402
from vmc_desktop.store import apart  # noqa: E402
from vmc_desktop.store.build import build  # noqa: E402


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sessions", type=int, default=1000)
    parser.add_argument("--here", action="store_true", help="build in the window's own process")
    asked = parser.parse_args()
    if asked.here:
        apart.build_apart = build
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "archive"
        write_archive(archive(asked.sessions), folder)
        found = Paths.find(folder, Path(scratch) / "cache")
        program = Program(application, replace(found, config=Path(scratch) / "config"))
        gaps, seconds = watch(program)
        program.window.close()
        program.close()
    gaps.sort()
    print(
        f"build {seconds:.1f} s   frames {len(gaps)}   p50 {gaps[len(gaps) // 2]:.1f}"
        f"   p99 {gaps[int(len(gaps) * 0.99)]:.1f}   longest {gaps[-1]:.1f} ms"
    )
    return 0


def watch(program: Program) -> tuple[list[float], float]:
    """The gaps in milliseconds from the beginning of the build until its library is opened."""
    loop, ticks = QEventLoop(), []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    program.models.opening.preparing.connect(timer.start)
    program.models.opening.progressed.connect(lambda *_: ended.append(time.perf_counter()))
    program.models.opening.library_opened.connect(loop.quit)
    ended: list[float] = []
    program.start()
    loop.exec()
    timer.stop()
    # What follows the build is the opening, as at any start.
    inside = [tick for tick in ticks if tick <= ended[-1]]
    gaps = [(b - a) * 1000 for a, b in itertools.pairwise(inside)]
    return gaps, inside[-1] - inside[0]


if __name__ == "__main__":
    raise SystemExit(main())
