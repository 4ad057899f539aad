"""A reader at random in the real window, without a screen: the same one for the same seed.

    python tests/torturing/monkey.py STEPS SEED [SESSIONS]

Clicks, keys, searches, resizes, and every command of the menus but those that leave (another
process, another language, the file manager): dialogs, preview, exports, dossiers, tabs, themes.
What opens is closed again. With SESSIONS a made-up archive of so many is read, else the one that
is shipped. A step stands for two seconds of a reader: 14,400 are eight hours.

Every so many steps memory, handles, threads and temporary files are looked at; after the first
third they may grow by a twentieth. Said too is what held the window longest, by the processor's
time of its thread. Exit status 1: a fault, or growth.
"""

from __future__ import annotations

import gc
import os
import random
import sys
import tempfile
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QTextEdit, QWidget

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
LEAVES = (
    "quit", "language", "show_log", "show_data", "open_archive", "recent_archives", "new_archive",
    "close_archive", "reload", "seal", "verify", "extract", "scale", "diagnose",
)  # fmt: skip
"""Commands, or their beginnings, that a reader at random does without."""
SHOWN_STEPS = 4
"""So many steps a dialog or menu stays before it is closed."""


class Monkey:
    """One window, and what is done with it."""

    def __init__(self, home: Path, seed: int, archive: Path | None = None) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - no secret
        self.application = QApplication.instance() or QApplication(["monkey"])
        self.home = home
        found = Paths.find(archive, home / "cache")
        paths = replace(found, config=home / "c", data=home / "d")
        saved = lambda *_, **__: (str(home / f"out{self.chance.randrange(9)}"), "")  # noqa: E731
        QFileDialog.getSaveFileName = staticmethod(saved)
        QFileDialog.getOpenFileName = staticmethod(lambda *_, **__: ("", ""))
        QFileDialog.getOpenFileNames = staticmethod(lambda *_, **__: ([], ""))
        QFileDialog.getExistingDirectory = staticmethod(lambda *_, **__: "")
        QDesktopServices.openUrl = staticmethod(lambda _: True)
        self.program = Program(self.application, paths)
        self.window = self.program.window
        self.program.start()
        until(lambda: self.window.furnished and self.window.status._state.text() == "Ready")
        self.doing = ""
        self.longest: dict[str, float] = {}
        self._beat = 0.0
        self._modal = 0
        self.pulse = QTimer(interval=1)
        self.pulse.timeout.connect(self._look)
        self.pulse.start()
        self.faults: list[str] = []
        sys.excepthook = self._note

    def _note(self, kind: type[BaseException], fault: BaseException, trace: Any) -> None:
        sys.__excepthook__(kind, fault, trace)
        self.faults.append(f"{self.doing}: {kind.__name__}: {fault}")

    def step(self) -> None:
        """Do one thing."""
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible() and self.chance.random() < 0.5:
                dialog.reject()
        do = self.chance.choice(
            (
                *(self.click, self.click, self.key, self.key, self.search, self.size),
                *(self.command, self.command),
            )
        )
        self.doing = do.__name__
        self._beat = time.thread_time()
        do()
        pause(1)

    def _look(self) -> None:
        """How long the window was held since the last look; what waits for an answer is closed."""
        now = time.thread_time()
        held = now - self._beat
        if self._beat and held > self.longest.get(self.doing, 0.0):
            self.longest[self.doing] = held
        self._beat = now
        waits = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        self._modal = self._modal + 1 if waits is not None else 0
        if waits is not None and self._modal > SHOWN_STEPS:
            waits.close()
            self._modal = 0

    def command(self) -> None:
        """A command of the menus, if it can be chosen now."""
        names = [
            name
            for name, action in self.window.commands._named.items()
            if action.isEnabled() and not name.startswith(LEAVES)
        ]
        name = self.chance.choice(sorted(names))
        self.doing = name
        self.window.commands[name].trigger()

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
        left = len(list(Path(tempfile.gettempdir()).glob("vmc-*")))
        threads = threading.active_count()
        return {"pss": pss, "handles": handles, "threads": threads, "temporary": left}

    def close(self) -> None:
        """Close the window and what it stands on."""
        self.pulse.stop()
        self.window.close()
        self.program.close()


def _made(folder: Path, sessions: int) -> Path | None:
    if not sessions:
        return None
    from benchmarks.generated import archive  # noqa: PLC0415 - seldom asked for
    from vmc_desktop.formats.writing import write_archive  # noqa: PLC0415
    from vmc_desktop.store.build import build  # noqa: PLC0415

    write_archive(archive(sessions), folder / "archive")
    # Built before: what is watched is reading, not the first start.
    build(folder / "archive", folder / "cache")
    return folder / "archive"


def run(steps: int, seed: int, sessions: int = 0) -> list[str]:
    """Do so many steps; what went wrong. Growth is judged from 1,000 steps on."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        tempfile.tempdir = home
        monkey = Monkey(Path(home), seed, _made(Path(home), sessions))
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
        worst = sorted(monkey.longest.items(), key=lambda one: -one[1])[:8]
        told = ", ".join(f"{name} {held * 1000:.0f} ms" for name, held in worst)
        sys.stdout.write(f"held longest: {told}\n")
        monkey.close()
        tempfile.tempdir = None
    grown = [
        f"{name} grew from {before} to {last[name]}"
        for name, before in first.items()
        if last[name] > before * GROWTH and steps >= 1000
    ]
    return monkey.faults + grown


if __name__ == "__main__":
    wrong = run(*map(int, sys.argv[1:4]))
    sys.stdout.write("".join(f"WRONG {one}\n" for one in wrong) or "no fault, no growth\n")
    sys.exit(1 if wrong else 0)
