"""What is painted first when a search begins, and what nobody has to wait for."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtWidgets import QApplication

from vmc_desktop.domain import Key
from vmc_desktop.ui import theme
from vmc_desktop.ui.delegates import TreeDelegate

# Qt's offscreen platform says so at every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


class Watch(QObject):
    """Keeps what happens to some widgets, in order."""

    def __init__(self, **watched: QObject) -> None:
        super().__init__()
        self.names = {widget: name for name, widget in watched.items()}
        self.told: list[tuple[str, str]] = []
        self.widths: list[int] = []
        for widget in watched.values():
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self.told.append((self.names[watched], "painted"))
        elif event.type() == QEvent.Type.Resize:
            self.widths.append(watched.width())
        return False


def _wide(window):
    """With room for tree, hits and page as they are by themselves."""
    window.resize(1280, 800)
    QApplication.processEvents()
    return window.room


def test_hits_come_at_once_as_wide_as_they_stay(qtbot, window):
    room = _wide(window)
    watch = Watch(hits=room.hits)
    qtbot.keyClicks(window.field, "p")
    qtbot.waitUntil(lambda: window.room.pane.marked and bool(watch.told))
    assert set(watch.widths) == {room.widths()[1]}


def test_the_hits_are_painted_before_the_counts_in_the_tree(qtbot, window):
    room = _wide(window)
    tree, told = window.models.tree, []
    tree.dataChanged.connect(lambda: told.append("counted"))
    watch = Watch(hits=room.hits.list.viewport())
    watch.told = told
    qtbot.keyClicks(window.field, "p")
    qtbot.waitUntil(lambda: "counted" in told)
    assert told.index(("hits", "painted")) < told.index("counted")


def test_the_bars_are_drawn_behind_the_hits_and_are_drawn(qtbot, window):
    room = _wide(window)
    qtbot.keyClicks(window.field, "partnership")
    bars = room.hits.head.bars
    accent = theme.LIGHT.accent

    def drawn() -> bool:
        image = bars.grab().toImage()
        spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return any(image.pixelColor(x, y).name() == accent for x, y in spots)

    qtbot.waitUntil(drawn)


class Counting(TreeDelegate):
    """Counts the lines that it paints."""

    painted = 0

    def paint(self, painter, option, index):
        self.painted += 1
        super().paint(painter, option, index)


def test_the_strip_that_a_handle_covers_paints_no_line_of_the_tree(qtbot, window):
    tree = _wide(window).tree
    delegate = Counting(theme.LIGHT, tree)
    tree.setItemDelegate(delegate)
    right, high = tree.viewport().width(), tree.viewport().height()
    qtbot.waitUntil(lambda: delegate.painted > 0)
    QApplication.processEvents()
    delegate.painted = 0
    tree.viewport().repaint(QRect(right - 2, 0, 2, high))
    assert delegate.painted == 0
    tree.viewport().repaint(QRect(right - 20, 0, 20, high))
    assert delegate.painted > 0


def test_what_comes_beside_a_page_breaks_its_lines_for_one_width(qtbot, window):
    room = _wide(window)
    window.models.navigator.open(None)
    QApplication.processEvents()
    assert room.side.isHidden(), "beside the first page there is nothing"
    watch = Watch(page=room.pane)
    window.models.navigator.open(Key("2018/long"))
    QApplication.processEvents()
    assert room.side.isVisible()
    assert len(set(watch.widths)) == 1
