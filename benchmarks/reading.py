"""From choosing a record to its page on the screen, in the real window, for every record.

    python benchmarks/reading.py [--archive FOLDER] [--cache FOLDER] [--goal 16.7] [--cpu]

Every edition, panel, highlight, quotation, source, person and topic is opened once from the first
page (of a large archive a share of each kind, evenly spread). Two times are told: until the part of
the page that is in view is painted, and until nothing is left to do: the page is whole down to its
end, what stands around it is painted too. Between the two the window answers. Goal: the first
at the 95th percentile within a frame (16.7 ms) for the shipped archive, within two (33 ms) for one
of 10,000 sessions. ``longest`` is the longest turn of the event loop after the first, in which the
window would not answer.

Uses the platform plugin of the environment, "offscreen" if none is set. ``--cpu`` leaves out the
time that other programs take on a busy machine; ``--best 3`` opens each record three times and
takes the quickest, which leaves out what they do to the caches of the processor.
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
from dataclasses import dataclass, replace
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from vmc_desktop.app import Program  # noqa: E402
from vmc_desktop.domain import Key  # noqa: E402
from vmc_desktop.paths import Paths  # noqa: E402
from vmc_desktop.store import cache  # noqa: E402
from vmc_desktop.store.records import connect  # noqa: E402
from vmc_desktop.ui.reading_pane import ReadingPane  # noqa: E402

FRAME_MS = 16.7
QUIET = 4
"""So many turns of the event loop with a whole page: what was put off comes by one or two."""
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


@dataclass(frozen=True, slots=True)
class Opened:
    """Milliseconds: until the page was seen, until all was done, the longest turn between."""

    seen: float
    done: float
    longest: float


class Painted(QObject):
    """Sees whether the page's own widget was painted."""

    def __init__(self, pane: ReadingPane) -> None:
        super().__init__(pane)
        self.told = False
        pane.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Take note of a painting, and change nothing."""
        self.told = self.told or event.type() == QEvent.Type.Paint
        return super().eventFilter(watched, event)


class Measuring:
    """Opens records in a program and looks at the clock."""

    def __init__(
        self, application: QApplication, program: Program, clock: Callable[[], float]
    ) -> None:
        self._turn = application.processEvents
        self._navigator = program.models.navigator
        self._pane = program.window.room.pane
        self._painted = Painted(self._pane)
        self._clock = clock

    def open(self, key: Key | None) -> Opened:
        """Open a record, and wait until all is done."""
        page, self._painted.told = self._pane.page, False
        begun = self._clock()
        self._navigator.open(key)
        assert self._pane.page > page, f"{key} was there already"
        while not self._painted.told:
            self._turn()
        seen = last = self._clock()
        longest, quiet = 0.0, 0
        while quiet < QUIET:
            self._turn()
            now = self._clock()
            longest, last = max(longest, now - last), now
            quiet = quiet + 1 if self._pane.whole else 0
        return Opened((seen - begun) * 1000, (last - begun) * 1000, longest * 1000)

    def all(self, wanted: list[Key], times: int) -> dict[str, list[Opened]]:
        """Every record from the first page, by kind."""
        # Opened before the clock runs: what is read once and kept, templates and typefaces.
        warmed: dict[str, Key] = {key.kind: key for key in wanted}
        for key in warmed.values():
            self.open(key)
        found: dict[str, list[Opened]] = defaultdict(list)
        for key in wanted:
            tries = []
            for _ in range(times):
                self.open(None)
                tries.append(self.open(key))
            found[key.kind].append(min(tries, key=lambda one: one.seen))
        return found


def main() -> int:
    """Measure and tell; 1 if the goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--archive", default=str(HERE / "archive"))
    parser.add_argument("--cache", help="where it is built already; otherwise it is built anew")
    parser.add_argument("--most", type=int, default=2000)
    parser.add_argument("--cpu", action="store_true", help="count only the window's own work")
    parser.add_argument("--best", type=int, default=1, help="take the quickest of so many")
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
        measuring = Measuring(application, program, clock)
        opened = measuring.all(keys(connect(folder), asked.most), asked.best)
        program.window.close()
        program.close()
    for kind, some in sorted(opened.items()):
        print(f"{kind:10} {len(some):5}   {told(some)}")
    every = [one for some in opened.values() for one in some]
    print(f"{'all':10} {len(every):5}   {told(every)}   over a frame {over(every)}")
    return 0 if quantile([one.seen for one in every], 95) <= asked.goal else 1


def quantile(times: list[float], percent: int) -> float:
    """The time that so many per cent stay within."""
    if len(times) < 2:
        return times[0]
    return statistics.quantiles(times, n=100, method="inclusive")[percent - 1]


def over(opened: list[Opened]) -> int:
    """How many are seen later than a frame."""
    return sum(one.seen > FRAME_MS for one in opened)


def told(opened: list[Opened]) -> str:
    """The usual figures of some times."""
    seen, done = [one.seen for one in opened], [one.done for one in opened]
    first = f"seen p50 {quantile(seen, 50):6.1f}   p95 {quantile(seen, 95):6.1f}"
    last = f"done p50 {quantile(done, 50):6.1f}   p95 {quantile(done, 95):6.1f}"
    longest = max(one.longest for one in opened)
    return f"{first}   max {max(seen):6.1f}   {last}   longest {longest:6.1f} ms"


if __name__ == "__main__":
    raise SystemExit(main())
