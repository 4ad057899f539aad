"""A walk through the whole program on the shipped archive; `test_walk.py` runs it.

    python tests/walk.py FOLDER

Real windows, real keys and clicks: start, expand 2017, open "Sustainable Partnerships", read
"There is no “holy grail”", search, step to the second match, print to PDF, close, start again, find
the same place. FOLDER takes the cache, the settings, the PDF and pictures of every station.
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from vmc_desktop.app import Program
from vmc_desktop.domain import Key
from vmc_desktop.paths import Paths
from vmc_desktop.ui.print_preview import PrintPreview

PATIENCE_S = 60
GRAIL = Key("2017/highlights/holy-grail")


class Walk:
    """One start of the program, and what a reader does with it."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self.folder = folder
        found = Paths.find(cache=folder / "cache")
        paths = replace(found, config=folder / "config", data=folder / "data")
        self.program = Program(application, paths)
        self.window = self.program.window
        self.tree = self.program.models.tree
        self.program.start()
        until(lambda: self.window.furnished and self.window.status._state.text() == "Ready")
        # No window manager does it here.
        self.window.activateWindow()
        until(self.window.isActiveWindow)

    @property
    def place(self) -> Key | None:
        return self.program.models.navigator.place.key

    @property
    def page(self) -> str:
        return self.window.room.pane.toPlainText()

    def click(self, key: Key) -> None:
        """Click on the record's line in the tree."""
        view, index = self.window.room.tree, self.tree.index_of(key)
        assert self.tree.key_of(index) == key, f"{key} has no line"
        view.scrollTo(index)
        centre = view.visualRect(index).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre)
        until(lambda: self.place == key)

    def press(
        self, keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, keys, modifier)

    def picture(self, name: str) -> None:
        pause(50)
        self.window.grab().save(str(self.folder / f"{name}.png"))

    def close(self) -> None:
        self.window.close()
        self.program.close()


def pause(milliseconds: int) -> None:
    """Let the program run a while; `QTest.qWait` would hold the lock that its thread waits for."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(done: object) -> None:
    """Let the program run until this is so."""
    end = time.monotonic() + PATIENCE_S
    while not done():  # type: ignore[operator]
        assert time.monotonic() < end, "it did not come to pass"
        pause(5)


def read(walk: Walk) -> None:
    """Expand 2017, open the panel, follow the way to the highlight."""
    walk.click(Key("2017"))
    walk.press(Qt.Key.Key_Right)
    index = walk.tree.index_of(Key("2017"))
    assert walk.window.room.tree.isExpanded(index)
    panels = [walk.tree.index(row, 0, index) for row in range(walk.tree.rowCount(index))]
    panel = next(one for one in panels if one.data().startswith("Sustainable Partnerships"))
    walk.click(walk.tree.key_of(panel))
    assert "Sustainable Partnerships" in walk.page
    walk.picture("1-panel")
    walk.click(GRAIL)
    assert "There is no “holy grail”" in walk.page
    walk.picture("2-highlight")


def search(walk: Walk) -> None:
    """Search while typing and step to the second match."""
    walk.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert walk.window.field.hasFocus()
    QTest.keyClicks(walk.window.field, "partnership")
    results = walk.program.models.search
    until(lambda: results.results is not None and results.results.question.text == "partnership")
    assert walk.program.models.hits.rowCount() > 1
    walk.picture("3-search")
    pane = walk.window.room.pane
    seen = []
    for _ in range(2):
        walk.press(Qt.Key.Key_F3)
        until(lambda: pane.current >= 0 and (walk.place, pane.current) not in seen)
        seen.append((walk.place, pane.current))
    selections = pane.extraSelections()
    marked = selections[pane.current].cursor.selectedText()
    assert "partner" in marked.lower(), marked
    walk.picture("4-match")


def print_out(walk: Walk) -> Path:
    """Preview, and save what is previewed."""
    pdf = walk.folder / "page.pdf"
    QFileDialog.getSaveFileName = staticmethod(lambda *_, **__: (str(pdf), ""))
    walk.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    until(lambda: walk.window.findChild(PrintPreview) is not None)
    preview = walk.window.findChild(PrintPreview)
    until(preview.isVisible)
    preview.activateWindow()
    pause(50)
    preview.grab().save(str(walk.folder / "5-preview.png"))
    preview.save()
    preview.close()
    assert pdf.read_bytes().startswith(b"%PDF")
    return pdf


def main() -> int:
    folder = Path(sys.argv[1])
    application = QApplication(sys.argv[:1])
    walk = Walk(application, folder)
    read(walk)
    search(walk)
    print_out(walk)
    there = walk.place
    expanded = walk.window.room.tree.expanded_keys()
    walk.close()
    again = Walk(application, folder)
    assert again.place == there, f"{again.place} is not {there}"
    assert again.window.room.tree.expanded_keys() == expanded
    assert again.tree.key_of(again.window.room.tree.currentIndex()) == there
    again.picture("6-again")
    again.close()
    sys.stdout.write(f"{there}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
