"""The preferences: what is in force is shown, what is chosen holds at once."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPushButton

from tooling import put_room_tools
from vmc_desktop.models.settings import Settings
from vmc_desktop.ui.path_line import PathLine

# Qt's offscreen platform says so at every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def chosen(window):
    """What the settings are told, in order."""
    found = []
    window.chosen.connect(lambda name, value: found.append((name, value)))
    return found


@pytest.fixture
def preferring(window, tmp_path):
    made = put_room_tools(window, tmp_path).preferring
    made._settings = lambda: made.in_force
    made.in_force = replace(Settings(), zoom=125, scheme="sepia")
    window.commands["preferences"].trigger()
    yield made
    made.dialog.close()


def test_it_shows_what_is_in_force_and_chooses_nothing(preferring, chosen):
    boxes = preferring.dialog._boxes
    assert boxes["zoom"].currentText() == "125 %"
    assert boxes["scheme"].currentText() == "Sepia"
    assert chosen == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("scheme", "dark"),
        ("face", "sans"),
        ("column", 60),
        ("zoom", 200),
        ("scale", 150),
        ("language", "de"),
    ],
)
def test_what_is_chosen_holds_at_once(preferring, chosen, name, value):
    box = preferring.dialog._boxes[name]
    box.setCurrentIndex(box.findData(value))
    assert chosen == [(name, value)]


def test_the_search_takes_its_habits(window, preferring):
    dialog = preferring.dialog
    dialog._boxes["sort"].setCurrentIndex(1)
    dialog.synonyms.click()
    question = window.models.search.question
    assert (question.sort, question.synonyms) == ("newest", False)


def test_all_is_put_back(preferring, chosen):
    preferring.dialog.reset_button.click()
    assert chosen == [("scheme", "system"), ("zoom", 100)]


def test_the_cache_is_measured_and_cleared(qtbot, window, preferring, tmp_path):
    dialog = preferring.dialog
    qtbot.waitUntil(dialog.clear_button.isEnabled)
    assert dialog.cache_size.text() == "0 bytes"
    (tmp_path / "cache" / "bundles").mkdir(parents=True)
    (tmp_path / "cache" / "bundles" / "old").write_bytes(b"x" * 2048)
    dialog.close()
    window.commands["preferences"].trigger()
    qtbot.waitUntil(lambda: dialog.cache_size.text() == "2.0 kB")
    dialog.clear_button.click()
    qtbot.waitUntil(lambda: dialog.cache_size.text() == "0 bytes")
    assert window.status._state.text() == "Cache cleared"


def test_a_folder_is_shown_or_the_nearest_above(preferring, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    preferring.dialog.folder_asked.emit(str(tmp_path / "data" / "not yet"))
    assert opened == [str(tmp_path)]


def test_a_long_path_gives_way_in_its_middle_and_can_be_copied(qtbot, preferring):
    dialog = preferring.dialog
    path = "/home/reader/" + "a long way down/" * 12 + "vmc-desktop"
    line = PathLine(path, dialog)
    line.show()
    line.resize(200, 20)
    assert line.text() != path
    assert line.text().startswith("/home")
    assert line.text().endswith("desktop")
    assert "…" in line.text()
    assert (line.toolTip(), line.accessibleName()) == (path, path)
    line.resize(line.sizeHint())
    assert line.text() == path
    for one in dialog.findChildren(QPushButton):
        if one.accessibleName() == "Copy the path: Your own":
            one.click()
    assert QGuiApplication.clipboard().text() == str(preferring._paths.data)
