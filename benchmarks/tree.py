"""A tree of 100,000 lines: what it holds the window's thread for, step by step.

    python benchmarks/tree.py [--nodes 100000] [--rounds 5] [--cpu]

An outline of 40 editions is shown, the place one stood at found in it, branches opened, the end
gone to, hits counted. Every step is timed until nothing is left to paint; of several rounds the
middle one counts. Goal: none takes longer than 50 ms. ``--cpu`` leaves out the time that other
programs take on a busy machine.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HERE))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication  # noqa: E402

from vmc_desktop.models.tree import ArchiveTree  # noqa: E402
from vmc_desktop.outline import ArchiveHead, Key, Node, Outline  # noqa: E402
from vmc_desktop.ui.archive_tree import TreeView  # noqa: E402
from vmc_desktop.ui.theme import LIGHT  # noqa: E402

GOAL_MS = 50
EDITIONS, HIGHLIGHTS = 40, 24


def outline(nodes: int) -> Outline:
    """An archive of so many records: panels with some highlights each, the newest edition first."""
    panels = max(1, nodes // (EDITIONS * (HIGHLIGHTS + 1)))
    editions = []
    for year in range(2025, 2025 - EDITIONS, -1):
        made = []
        for number in range(panels):
            key = f"{year}/panel-{number}"
            below = tuple(
                Node(Key(f"{key}/point-{n}"), f"What was said as point {n}", "highlight")
                for n in range(HIGHLIGHTS)
            )
            made.append(Node(Key(key), f"Panel {number}", "panel", f"{year}-10-12", below))
        editions.append(Node(Key(str(year)), str(year), "edition", "A theme", tuple(made)))
    number = EDITIONS * panels
    return Outline(
        ArchiveHead("vmc", "Archive"), tuple(editions), EDITIONS, number, number * HIGHLIGHTS
    )


def steps(
    view: TreeView, model: ArchiveTree, shown: Outline, same: Outline
) -> Iterator[tuple[str, Callable[[], object]]]:
    """What a reader does with it, one after the other."""
    last = shown.nodes[-1].children[-1].children[-1].key
    found = {shown.nodes[0].key.text: 7}
    yield "shown", lambda: model.show_outline(shown)
    yield "the same, read anew", lambda: model.show_outline(same)
    yield "the last line found", lambda: view.show_place(last)
    yield "an edition opened", lambda: view.expand(model.index(0, 0))
    yield "gone to the end", view.scrollToBottom
    yield "hits counted", lambda: model.set_counts(found)


def main() -> int:
    """Measure and tell; 1 if the goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--nodes", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--cpu", action="store_true", help="count only the window's own work")
    asked = parser.parse_args()
    clock = time.thread_time if asked.cpu else time.perf_counter
    application = QApplication(sys.argv[:1])
    shown, same = outline(asked.nodes), outline(asked.nodes)
    times: dict[str, list[float]] = defaultdict(list)
    for _ in range(asked.rounds):
        model = ArchiveTree()
        view = TreeView(model, LIGHT)
        view.resize(300, 900)
        view.show()
        application.processEvents()
        for name, step in steps(view, model, shown, same):
            begun = clock()
            step()
            application.processEvents()
            times[name].append((clock() - begun) * 1000)
        view.close()
    longest = 0.0
    for name, some in times.items():
        middle = statistics.median(some)
        longest = max(longest, middle)
        print(f"{name:20} {middle:7.1f} ms   (longest {max(some):.1f})")
    print(f"{asked.nodes} lines: at most {longest:.1f} ms (goal {GOAL_MS})")
    return 0 if longest <= GOAL_MS else 1


if __name__ == "__main__":
    raise SystemExit(main())
