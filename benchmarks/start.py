"""Process start to a painted tree and page, against a bare PySide6 window with a tree.

    python benchmarks/start.py [--runs 15] [--archive FOLDER] [--place vmc:2017/...]

Both are started alternately, warm, in one go; what counts is the ratio of the medians (at most
2.0). The time ends when both viewports have painted and the event loop has come round again. Uses
the platform plugin of the environment, "offscreen" if none is set.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent

BARE = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTreeView

class View(QTreeView):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, self.tell)

    def tell(self):
        print(time.monotonic(), flush=True)
        QApplication.quit()

application = QApplication(sys.argv[:1])
model = QStandardItemModel()
for year in range(2016, 2026):
    item = QStandardItem(str(year))
    item.appendRow(QStandardItem("Opening"))
    model.appendRow(item)
window = QMainWindow()
view = View(window)
view.setModel(model)
window.setCentralWidget(view)
window.resize(1280, 800)
window.show()
application.exec()
"""

OURS = """
import sys, time
from pathlib import Path

def painted():
    print(time.monotonic(), flush=True)
    QApplication.quit()

from vmc_desktop.app import main
from vmc_desktop.paths import Paths
from PySide6.QtWidgets import QApplication
from dataclasses import replace
archive, cache, config = map(Path, sys.argv[1:4])
paths = replace(Paths.find(archive, cache), config=config)
main(sys.argv[4:], paths, painted)
"""


def run(code: str, *words: str) -> float:
    """Milliseconds from the start of the process to its painted window."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "PYTHONPATH": str(HERE)}
    # Warm means compiled, as after any first start.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begun = time.monotonic()
    said = subprocess.run(
        [sys.executable, "-c", code, *words],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    )
    return (float(said.stdout.split()[0]) - begun) * 1000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--archive", default=str(HERE / "archive"))
    parser.add_argument("--place", default="")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        cache, config = f"{scratch}/cache", f"{scratch}/config"
        from vmc_desktop.store.build import build

        build(Path(asked.archive), Path(cache))
        words = (asked.archive, cache, config, *([asked.place] if asked.place else []))
        run(BARE)
        run(OURS, *words)
        times: dict[str, list[float]] = {"bare": [], "ours": []}
        for _ in range(asked.runs):
            times["bare"].append(run(BARE))
            times["ours"].append(run(OURS, *words))
    for name, found in times.items():
        print(
            f"{name:5} median {statistics.median(found):6.0f} ms"
            f"   min {min(found):6.0f}   max {max(found):6.0f}   runs {len(found)}"
        )
    ratio = statistics.median(times["ours"]) / statistics.median(times["bare"])
    print(f"ratio {ratio:.2f} (at most 2.00)")
    return 0 if ratio <= 2.0 else 1


if __name__ == "__main__":
    sys.path.insert(0, str(HERE))
    raise SystemExit(main())
