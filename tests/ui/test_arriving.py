"""What arrives at the window from outside."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFileOpenEvent

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
    return Arriving(window, None, asked.append, asked.append)


def test_what_is_double_clicked_on_macos_is_opened(window, arriving, asked, tmp_path):
    for address in ((tmp_path / "a b.vmca").as_uri(), "vmc:2017/opening"):
        assert arriving.eventFilter(window, QFileOpenEvent(QUrl(address)))
    assert asked == [tmp_path / "a b.vmca", "vmc:2017/opening"]


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


def dropped(mime):
    return QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )


@pytest.mark.parametrize("link", ["vmc:2017/opening", "vmc:2017/opening#3"])
def test_a_link_that_is_dropped_is_opened(window, arriving, asked, link):
    as_address, as_text = QMimeData(), QMimeData()
    as_address.setUrls([QUrl(link)])
    as_text.setText(f" {link}\n")
    for mime in (as_address, as_text):
        assert arriving.eventFilter(window, dropped(mime))
    assert asked == [link, link]


@pytest.mark.parametrize("text", ["https://example.org/2017", "labour: a new report", "2017", ""])
def test_other_texts_that_are_dropped_are_left_to_others(window, arriving, asked, text):
    mime = QMimeData()
    mime.setText(text)
    assert not arriving.eventFilter(window, dropped(mime))
    assert asked == []


def test_a_search_that_is_dropped_is_asked(qtbot, window, arriving):
    mime = QMimeData()
    mime.setUrls([QUrl("vmc:?q=partnership")])
    with qtbot.waitSignal(window.models.search.answered):
        assert arriving.eventFilter(window, dropped(mime))
    assert window.field.text() == "partnership"
