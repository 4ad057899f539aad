"""What arrives at the window from outside."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from vmc_desktop.models.instance import Message
from vmc_desktop.ui.arriving import Arriving

# Qt's offscreen platform says so whenever a window comes to the front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def asked():
    """What the window passed on: links to go to, archives to open."""
    return []


@pytest.fixture
def arriving(window, asked):
    return Arriving(window, window.models, None, asked.append, asked.append)


def drop(window, *addresses, text=""):
    data = QMimeData()
    data.setUrls([QUrl(address) for address in addresses])
    if text:
        data.setText(text)
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(9, 9), action, data, button, keys)
    enter.setAccepted(False)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), action, data, button, keys))
    return enter.isAccepted()


def test_bundles_folders_and_links_can_be_dropped(window, arriving, asked, tmp_path):
    bundle, letter = tmp_path / "a b.vmca", tmp_path / "letter.txt"
    bundle.touch()
    letter.touch()
    assert drop(window, bundle.as_uri(), tmp_path.as_uri(), letter.as_uri())
    assert asked == [bundle, tmp_path]
    assert drop(window, text="vmc:2017/opening#2")
    assert asked[2:] == ["vmc:2017/opening#2"]


def test_other_things_cannot(window, arriving, asked, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.touch()
    assert not drop(window, letter.as_uri())
    assert not drop(window, "https://example.org/a.vmca")
    assert not drop(window, text="a word")
    assert asked == []


def test_a_later_start_brings_the_window_back_and_its_link(qtbot, window, arriving, asked):
    window.showMinimized()
    arriving._take(Message(("vmc:2017/opening",)))
    assert not window.isMinimized()
    assert asked == ["vmc:2017/opening"]


def test_a_later_start_may_bring_a_search(qtbot, window, arriving):
    with qtbot.waitSignal(window.models.search.answered):
        arriving._take(Message(("vmc:?q=partnership",)))
    assert window.field.text() == "partnership"


def test_a_search_waits_for_the_library(qtbot, window, arriving, monkeypatch):
    monkeypatch.setattr(window, "head", None)
    arriving._take(Message(("vmc:?q=partnership",)))
    assert window.field.text() == ""
    with qtbot.waitSignal(window.models.search.answered):
        arriving.search_first("")
    assert window.field.text() == "partnership"
