"""From choosing a record to its painted page, in the real window, for every record.

    python benchmarks/reading.py [--archive FOLDER] [--cache FOLDER] [--goal 16.7] [--cpu]

Every edition, panel, highlight, quotation, source, person and topic is opened once (of a large
archive a share of each kind, evenly spread). Goal: at the 95th percentile within a frame (16.7 ms)
for the shipped archive, within two (33 ms) for one of 10,000 sessions. Uses the platform plugin of
the environment, "offscreen" if none is set. ``--cpu`` leaves out the time that other programs take
on a busy machine.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from vmc_desktop.app import Program  # noqa: E402
from vmc_desktop.domain import Key  # noqa: E402
from vmc_desktop.paths import Paths  # noqa: E402
from vmc_desktop.store import cache  # noqa: E402
from vmc_desktop.store.records import connect  # noqa: E402

FRAME_MS = 16.7
KEYS = "SELECT key FROM records UNION ALL SELECT key FROM people UNION ALL SELECT key FROM topics"


def keys(connection: sqlite3.Connection, most: int) -> list[Key]:
    """Every record, or an even share of each kind."""
    kinds: dict[str, list[Key]] = defaultdict(list)
    for (text,) in connection.execute(KEYS):
        key = Key(text)
        kinds[key.kind].append(key)
    number = sum(map(len, kinds.values()))
    step = max(1, -(-number // most))
    return [key for found in kinds.values() for key in sorted(found)[::step]]


def measure(
    application: QApplication, program: Program, wanted: list[Key], clock: Callable[[], float]
) -> dict[str, list[float]]:
    """Milliseconds from asking for a record until nothing is left to paint, by kind."""
    navigator = program.models.navigator
    # Opened before the clock runs: what is read once and kept, templates and typefaces.
    warmed: dict[str, Key] = {key.kind: key for key in wanted}
    for key in warmed.values():
        navigator.open(key)
        application.processEvents()
    times: dict[str, list[float]] = defaultdict(list)
    for key in wanted:
        navigator.open(None)
        application.processEvents()
        begun = clock()
        navigator.open(key)
        application.processEvents()
        times[key.kind].append((clock() - begun) * 1000)
    return times


def main() -> int:
    """Measure and tell; 1 if the goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--archive", default=str(HERE / "archive"))
    parser.add_argument("--cache", help="where it is built already; otherwise it is built anew")
    parser.add_argument("--most", type=int, default=2000)
    parser.add_argument("--cpu", action="store_true", help="count only the window's own work")
    parser.add_argument("--goal", type=float, default=FRAME_MS)
    asked = parser.parse_args()
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(asked.cache) if asked.cache else Path(scratch) / "cache"
        found = replace(Paths.find(Path(asked.archive), home), config=Path(scratch) / "config")
        program = Program(application, found)
        ready = QEventLoop()
        program.models.opening.library_opened.connect(ready.quit)
        program.start()
        ready.exec()
        program.window.resize(1600, 1000)
        clock = time.thread_time if asked.cpu else time.perf_counter
        folder = cache.find(found.archive, found.cache)
        assert folder is not None, "it was just built"
        times = measure(application, program, keys(connect(folder), asked.most), clock)
        program.window.close()
        program.close()
    for kind, some in sorted(times.items()):
        print(f"{kind:10} {len(some):5}   {told(some)}")
    every = sorted(one for some in times.values() for one in some)
    print(f"{'all':10} {len(every):5}   {told(every)}   over a frame {over(every)}")
    return 0 if quantile(every, 95) <= asked.goal else 1


def quantile(times: list[float], percent: int) -> float:
    """The time that so many per cent stay within."""
    if len(times) < 2:
        return times[0]
    return statistics.quantiles(times, n=100, method="inclusive")[percent - 1]


def over(times: list[float]) -> int:
    """How many take longer than a frame."""
    return sum(one > FRAME_MS for one in times)


def told(times: list[float]) -> str:
    """The usual figures of some times."""
    middle, most = quantile(times, 50), quantile(times, 95)
    return f"p50 {middle:6.1f}   p95 {most:6.1f}   max {max(times):6.1f} ms"


if __name__ == "__main__":
    raise SystemExit(main())
