"""What arrives at the window from outside."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent

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
