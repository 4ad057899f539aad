"""Noticing changes of the archive's files."""

import shutil

import pytest

from vmc_desktop.formats.fingerprint import signature
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.models.watching import Watching


@pytest.fixture
def tasks(qtbot):
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def watching(qtbot, tasks, archive_folder):
    made = Watching(archive_folder, lambda: signature(archive_folder), tasks)
    made.begin()
    qtbot.waitUntil(lambda: made._known is not None)
    return made


def panel_of(folder):
    return next(folder.glob("2*/panels/*.md"))


def test_tells_of_a_file_that_was_replaced(qtbot, watching, archive_folder):
    file = panel_of(archive_folder)
    with qtbot.waitSignal(watching.changed) as told:
        other = file.with_suffix(".new")
        other.write_text(file.read_text() + "\nMore.\n")
        other.replace(file)
    assert told.args == [False]


def test_tells_of_a_new_panel(qtbot, watching, archive_folder):
    file = panel_of(archive_folder)
    with qtbot.waitSignal(watching.changed):
        shutil.copy(file, file.with_name("99-new.md"))


def test_a_file_written_in_place_is_noticed_when_one_looks(qtbot, watching, archive_folder):
    with panel_of(archive_folder).open("a") as file:
        file.write("\nMore.\n")
    with qtbot.waitSignal(watching.changed):
        watching.look()
    with qtbot.assertNotEmitted(watching.changed, wait=700):
        watching.look()


def test_tells_that_the_folder_is_gone(qtbot, watching, archive_folder):
    with qtbot.waitSignal(watching.changed) as told:
        shutil.rmtree(archive_folder)
    assert told.args == [True]


def test_files_that_are_none_of_the_archives_do_not_matter(qtbot, watching, archive_folder):
    with qtbot.assertNotEmitted(watching.changed, wait=700):
        (archive_folder / ".git").mkdir()
        (archive_folder / "notes.txt").write_text("x")
