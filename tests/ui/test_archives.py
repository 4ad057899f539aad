"""The File menu: other archives in windows of their own, a new one, bundles."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QProcess, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog

from tooling import put_room_tools
from vmc_desktop.domain import ArchiveHead
from vmc_desktop.errors import NoArchive
from vmc_desktop.formats.bundle.known import sealed
from vmc_desktop.formats.bundle.sealing import seal
from vmc_desktop.formats.bundle.shelf import unpacked
from vmc_desktop.formats.founding import make_archive
from vmc_desktop.models import archives as models_archives
from vmc_desktop.models.archives import RecentArchives
from vmc_desktop.ui.bundle_window import BundleWindow
from vmc_desktop.ui.dialogs import MessageDialog
from vmc_desktop.ui.new_archive import NewArchiveDialog

# Qt's offscreen platform says so at every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def started(monkeypatch):
    """What is started beside this program, instead of being started."""
    found = []

    def start(program, words, folder):
        found.append((program, words[-1], folder))
        return True, 1

    monkeypatch.setattr(QProcess, "startDetached", start)
    return found


@pytest.fixture
def archives(window, tmp_path):
    make_archive(ArchiveHead("vmc", "Conference"), tmp_path / "archive")
    return put_room_tools(window, tmp_path).archives


@pytest.fixture
def other(tmp_path):
    return make_archive(ArchiveHead("hf", "Harbour Forum"), tmp_path / "harbour")


def dialog_of(window, kind):
    (found,) = (one for one in window.findChildren(kind) if one.isVisible())
    return found


def choose(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))


def test_another_archive_has_a_window_of_its_own(window, archives, other, started, monkeypatch):
    choose(monkeypatch, other / "archive.yaml")
    window.commands["open_archive"].trigger()
    assert [words for _, words, _ in started] == [str(other)]
    assert window.isVisible()


def test_the_archive_of_this_window_is_shown_already(window, archives, started, tmp_path):
    archives.open(tmp_path / "archive")
    assert started == []
    assert window.status._state.text() == "This archive is shown here"


def test_what_is_no_archive_is_refused(window, archives, started, tmp_path):
    archives.open(tmp_path)
    assert started == []
    assert "archive" in dialog_of(window, MessageDialog).windowTitle()


def test_a_window_without_an_archive_makes_way(window, archives, other, started):
    window.head = None
    window.show_message(NoArchive("/media/stick", "is not there."))
    assert window._waiting._choose.isVisible()
    archives.open(other)
    assert len(started) == 1
    assert not window.isVisible()


def test_recent_archives_stand_in_the_menu(window, archives, other, started, tmp_path):
    recent = RecentArchives(tmp_path / "window.ini")
    recent.note(other)
    recent.note(Path("/media/stick/archive"))
    recent.note(tmp_path / "archive")
    menu = window.commands.menu("recent_archives")
    menu.aboutToShow.emit()
    gone, there, _, clear = menu.actions()
    assert not gone.isEnabled()
    assert there.text().startswith("harbour · ")
    there.trigger()
    assert [words for _, words, _ in started] == [str(other)]
    clear.trigger()
    menu.aboutToShow.emit()
    assert [one.text() for one in menu.actions()] == ["No other archive yet"]


@pytest.mark.parametrize(("command", "after"), [("close_archive", None), ("quit", "archive")])
def test_the_next_start_opens_what_was_open_unless_it_was_closed(
    window, archives, tmp_path, command, after
):
    window.commands[command].trigger()
    recent = RecentArchives(tmp_path / "window.ini")
    assert recent.paths() == (tmp_path / "archive",)
    assert recent.next() == (tmp_path / after if after else None)


def test_a_new_archive_is_asked_for_made_and_opened(window, archives, started, tmp_path):
    window.commands["new_archive"].trigger()
    dialog = dialog_of(window, NewArchiveDialog)
    assert not dialog.yes.isEnabled()
    dialog.place.setText(str(tmp_path / "documents"))
    dialog.name.setText("Harbour Forum")
    assert dialog.key.text() == "hf"
    dialog.key.setText("Harbour!")
    assert not dialog.yes.isEnabled()
    dialog.key.setText("harbour")
    dialog.yes.click()
    assert started[0][1] == str(tmp_path / "documents" / "harbour-forum")
    assert (tmp_path / "documents" / "harbour-forum" / "archive.yaml").is_file()


def test_a_new_archive_over_something_says_so(window, archives, started, tmp_path):
    (tmp_path / "harbour-forum").mkdir()
    (tmp_path / "harbour-forum" / "letter.txt").touch()
    window.commands["new_archive"].trigger()
    dialog = dialog_of(window, NewArchiveDialog)
    dialog.place.setText(str(tmp_path))
    dialog.name.setText("Harbour Forum")
    dialog.yes.click()
    assert dialog.isVisible()
    assert "something already" in dialog.note.text()
    dialog.reject()


def test_sealing_asks_by_whom_and_says_the_seal(qtbot, window, archives, tmp_path, monkeypatch):
    choose(monkeypatch, tmp_path / "mine")
    window.commands["seal"].trigger()
    dialog = dialog_of(window, BundleWindow)
    dialog.by.setText(" Ada  Önder ")
    dialog.yes.click()
    qtbot.waitUntil(lambda: dialog.said.isVisible(), timeout=20_000)
    assert dialog.said.text() == "Every file is as it was sealed."
    assert "Sealed by Ada Önder on " in dialog.note.text()
    assert (tmp_path / "mine.vmca").is_file()
    dialog.reject()
    window.commands["seal"].trigger()
    again = dialog_of(window, BundleWindow)
    assert again.by.text() == "Ada Önder", "the name is proposed the next time"
    again.reject()


def test_verifying_says_what_is_wrong(qtbot, window, archives, tmp_path, monkeypatch):
    file = tmp_path / "bad.vmca"
    file.write_bytes(b"no bundle")
    choose(monkeypatch, file)
    window.commands["verify"].trigger()
    dialog = dialog_of(window, BundleWindow)
    qtbot.waitUntil(lambda: dialog.said.isVisible(), timeout=20_000)
    assert dialog.said.text() == "The bundle cannot be opened"
    assert str(file) in dialog.note.text()
    assert not dialog.open_button.isVisible()
    dialog.reject()


def test_an_extracted_bundle_can_be_opened(
    qtbot, window, archives, other, started, tmp_path, monkeypatch
):
    seal(other, tmp_path / "harbour-2.vmca", "Ada")
    choose(monkeypatch, tmp_path / "harbour-2.vmca")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    window.commands["extract"].trigger()
    dialog = dialog_of(window, BundleWindow)
    qtbot.waitUntil(lambda: dialog.open_button.isVisible(), timeout=20_000)
    dialog.open_button.click()
    assert [words for _, words, _ in started] == [str(tmp_path / "harbour-2" / "data")]


def test_a_window_that_goes_takes_its_work_along(window, archives, tmp_path, monkeypatch):
    choose(monkeypatch, tmp_path / "mine.vmca")
    window.commands["seal"].trigger()
    dialog = dialog_of(window, BundleWindow)
    dialog.yes.click()
    window.close()
    assert dialog._bundling._tasks.closing


def test_a_bundle_says_who_sealed_it(window, archives, other, tmp_path):
    seal(other, tmp_path / "harbour.vmca", "Ada Önder")
    folder = unpacked(tmp_path / "harbour.vmca", tmp_path / "cache")
    assert sealed(folder)[0] == "Ada Önder"
    assert sealed(other) == ("", "")
    archives._folder, archives._bundle = folder, tmp_path / "harbour.vmca"
    archives.tell_state()
    assert "Sealed by Ada Önder on " in window.status._nature.text()


def test_a_read_only_archive_says_so(window, archives, monkeypatch):
    archives.tell_state()
    assert window.status._nature.isHidden()
    monkeypatch.setattr(models_archives.os, "access", lambda *_: False)
    archives.tell_state()
    assert window.status._nature.text() == "Read-only"


def test_a_dropped_archive_is_opened(window, archives, other, started):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(other))])
    event = QDropEvent(
        QPointF(QPoint(300, 300)),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    # Qt gives a drop only to what it saw being dragged over.
    assert archives.eventFilter(window, event)
    assert [words for _, words, _ in started] == [str(other)]
