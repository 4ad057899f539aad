"""Copy with source, in the window."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from vmc_desktop.domain import Key
from vmc_desktop.ui.citing import words_of
from vmc_desktop.ui.handing import Handing

RESOURCES = Path(__file__).parents[2] / "resources"
OPENING = Key("2017/opening")


@pytest.fixture
def handing(window):
    tasks = window.models.opening._tasks
    return Handing(window, window.models, tasks, (lambda *_: b"%PDF-", RESOURCES, ""))


def copied(qtbot, window):
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    window.commands["copy_source"].trigger()
    qtbot.waitUntil(lambda: bool(clipboard.text()), timeout=20_000)
    return clipboard.mimeData()


def select(window, words):
    found = window.room.pane.document().find(words)
    assert not found.isNull()
    window.room.pane.setTextCursor(found)


def test_a_selected_passage_is_copied_with_its_source(qtbot, window, handing):
    window.models.navigator.open(OPENING)
    select(window, "A partnership of equals.")
    made = copied(qtbot, window)
    assert made.text().splitlines()[:2] == ["A partnership of equals.", "(summary, not verbatim)"]
    assert "Source: First source, Press" in made.text()
    assert "Permanent name: vmc:2017/opening#1" in made.text()
    assert 'href="https://example.org/a"' in made.html()


def test_without_a_selection_the_record_is_cited_in_the_style_of_the_menu(qtbot, window, handing):
    window.models.navigator.open(OPENING)
    window.commands["citation_oscola"].setChecked(True)
    assert "A Önder, ‘Opening’" in copied(qtbot, window).text()
    window.commands["citation_apa"].setChecked(True)
    assert "Önder, A. (2017" in copied(qtbot, window).text()


def test_a_person_can_be_cited_and_the_first_page_cannot(qtbot, window, handing):
    assert not window.commands["copy_source"].isEnabled()
    window.models.navigator.open(Key("people/ada-onder"))
    assert "vmc:people/ada-onder" in copied(qtbot, window).text()
    window.models.navigator.open(None)
    assert not window.commands["copy_source"].isEnabled()


def test_the_numbers_that_a_page_adds_are_no_words():
    assert words_of("3\u00a0What was said. [1]\u00a0[2, p. 4]\u20294\u00a0More.") == (
        "What was said. More."
    )
