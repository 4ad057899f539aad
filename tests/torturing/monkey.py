"""A reader at random in the real window, without a screen: the same one for the same seed.

    python tests/torturing/monkey.py STEPS SEED

Clicks, keys, searches, resizes, themes. Every so many steps memory, handles and threads are looked
at; after the first third they may grow by a twentieth. Exit status 1: a fault, or growth.
"""

from __future__ import annotations

import gc
import os
import random
import sys
import tempfile
import threading
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QTextEdit, QWidget

from vmc_desktop.app import Program
from vmc_desktop.paths import Paths
from walk import pause, until

WORDS = ("migration", "partner", "return -voluntary", '"labour mobility"', "year:2017", "(((", "a*")
KEYS = (
    Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Return,
    Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_F3,
    Qt.Key.Key_F7, Qt.Key.Key_F9,
)  # fmt: skip
CONTROL = (
    Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_K, Qt.Key.Key_Plus,
    Qt.Key.Key_Minus, Qt.Key.Key_F, Qt.Key.Key_D, Qt.Key.Key_0,
)  # fmt: skip
GROWTH = 1.05


class Monkey:
    """One window, and what is done with it."""

    def __init__(self, home: Path, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - no secret
        self.application = QApplication.instance() or QApplication(["monkey"])
        paths = replace(Paths.find(cache=home / "cache"), config=home / "c", data=home / "d")
        self.program = Program(self.application, paths)
        self.window = self.program.window
        self.program.start()
        until(lambda: self.window.furnished and self.window.status._state.text() == "Ready")
        self.faults: list[str] = []
        sys.excepthook = lambda kind, fault, _: self.faults.append(f"{kind.__name__}: {fault}")

    def step(self) -> None:
        """Do one thing."""
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()
        do = self.chance.choice(
            (self.click, self.click, self.key, self.key, self.search, self.size)
        )
        do()
        pause(1)

    def click(self) -> None:
        """Click somewhere in a view or page; not on a menu, whose loop waits for an answer."""
        room = self.window.room
        view: QWidget = self.chance.choice((room.tree.viewport(), room.pane.viewport()))
        spot = QPoint(
            self.chance.randrange(max(view.width(), 1)),
            self.chance.randrange(max(view.height(), 1)),
        )
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot)

    def key(self) -> None:
        """Press a key, where the focus is."""
        plain = self.chance.random() < 0.7
        held = Qt.KeyboardModifier.NoModifier if plain else Qt.KeyboardModifier.ControlModifier
        key = self.chance.choice(KEYS if plain else CONTROL)
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def search(self) -> None:
        """Type a search, or end it."""
        self.window.field.setFocus()
        if self.chance.random() < 0.4:
            QTest.keyClick(self.window.field, Qt.Key.Key_Escape)
            return
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QTextEdit):
            focus.selectAll()
        QTest.keyClicks(self.window.field, self.chance.choice(WORDS))

    def size(self) -> None:
        """Another size of the window."""
        self.window.resize(self.chance.randrange(600, 1500), self.chance.randrange(400, 950))

    def measure(self) -> dict[str, int]:
        """What it takes now: KB of memory of its own (PSS), handles, threads."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
        smaps = Path("/proc/self/smaps_rollup")
        pss = 0
        if smaps.exists():
            line = next(x for x in smaps.read_text().splitlines() if x.startswith("Pss:"))
            pss = int(line.split()[1])
        handles = len(os.listdir("/proc/self/fd")) if smaps.exists() else 0  # noqa: PTH208
        return {"pss": pss, "handles": handles, "threads": threading.active_count()}

    def close(self) -> None:
        """Close the window and what it stands on."""
        self.window.close()
        self.program.close()


def run(steps: int, seed: int) -> list[str]:
    """Do so many steps; what went wrong. Growth is judged from 300 steps on."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        monkey = Monkey(Path(home), seed)
        first: dict[str, int] = {}
        for number in range(1, steps + 1):
            monkey.step()
            if number == steps // 3:
                first = monkey.measure()
                sys.stdout.write(f"after {number} steps: {first}\n")
            elif number % max(steps // 6, 1) == 0:
                sys.stdout.write(f"after {number} steps: {monkey.measure()}\n")
                sys.stdout.flush()
        last = monkey.measure()
        monkey.close()
    grown = [
        f"{name} grew from {before} to {last[name]}"
        for name, before in first.items()
        if last[name] > before * GROWTH and steps >= 300
    ]
    return monkey.faults + grown


if __name__ == "__main__":
    wrong = run(int(sys.argv[1]), int(sys.argv[2]))
    sys.stdout.write("".join(f"WRONG {one}\n" for one in wrong) or "no fault, no growth\n")
    sys.exit(1 if wrong else 0)
