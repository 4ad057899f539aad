"""Bringing an archive to the window."""

import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

from vmc_desktop.answers import Outline
from vmc_desktop.domain import ArchiveHead
from vmc_desktop.errors import CacheError, NoArchive, Problem
from vmc_desktop.models.opening import Opening
from vmc_desktop.models.tasks import Tasks

PROBLEM = Problem("2017/edition.md", 3, "year", "a number")


class FakeRecords:
    head = ArchiveHead("vmc", "Conference")

    def __init__(self, folder, log):
        self.folder, self.log = folder, log

    def outline(self):
        return Outline(self.head)

    def close(self):
        self.log.append(f"records {self.folder} closed")


class FakeLibrary(FakeRecords):
    def problems(self):
        return (PROBLEM,)

    def close(self):
        assert threading.current_thread() is not threading.main_thread()
        self.log.append(f"library {self.folder} closed")


class FakeDoor:
    def __init__(self):
        self.kept = None
        self.built = Path("built")
        self.rebuilt = ("2017",)
        self.log = []
        self.fault = None
        self.broken = set()
        self.gate = None

    def find(self):
        return self.kept

    def records(self, folder):
        if folder in self.broken:
            raise CacheError(folder, "is broken.")
        self.log.append(f"records {folder}")
        return FakeRecords(folder, self.log)

    def build(self, opening):
        assert threading.current_thread() is not threading.main_thread()
        if self.fault is not None:
            raise self.fault
        self.log.append("build")
        opening.progress(1, 2, "2017")
        if self.gate is not None:
            self.gate.wait()
        if opening.cancelled():
            return None
        return SimpleNamespace(folder=self.built, rebuilt=self.rebuilt)

    def library(self, folder):
        if folder in self.broken:
            raise CacheError(folder, "is broken.")
        self.log.append(f"library {folder}")
        return FakeLibrary(folder, self.log)


@pytest.fixture
def door():
    return FakeDoor()


@pytest.fixture
def opening(door, qtbot):
    tasks = Tasks()
    made = Opening(door, tasks)
    yield made
    made.close()


def test_what_is_kept_opens_at_once_and_the_library_follows(door, opening, qtbot):
    door.kept = Path("kept")
    with qtbot.waitSignal(opening.records_opened):
        opening.start()
    assert door.log == ["records kept"]
    with qtbot.waitSignal(opening.library_opened) as caught:
        opening.go_on()
    assert caught.args[1] == (PROBLEM,)
    assert door.log == ["records kept", "library kept"]


def test_a_build_that_is_cancelled_leaves_what_was_open(door, opening, qtbot):
    door.kept = Path("kept")
    opening.start()
    with qtbot.waitSignal(opening.library_opened):
        opening.go_on()
    door.gate = threading.Event()
    with qtbot.waitSignal(opening.progressed):
        opening.reload()
    before = list(door.log)
    with qtbot.waitSignal(opening.cancelled_by_reader):
        opening.cancel()
        door.gate.set()
    assert door.log == before, "nothing was opened or closed"
    with qtbot.waitSignal(opening.library_opened):
        opening.reload()


def test_without_a_kept_folder_it_is_built_with_progress(door, opening, qtbot):
    with qtbot.assertNotEmitted(opening.records_opened):
        opening.start()
    signals = [
        opening.preparing,
        opening.progressed,
        opening.records_opened,
        opening.library_opened,
    ]
    with qtbot.waitSignals(signals, order="strict"):
        opening.go_on()
    assert door.log == ["build", "library built", "records built"]


def test_a_broken_cache_costs_a_rebuild(door, opening, qtbot):
    door.kept = Path("kept")
    door.broken = {Path("kept")}
    opening.start()
    with qtbot.waitSignal(opening.library_opened):
        opening.go_on()
    assert "build" in door.log


def test_a_broken_index_costs_a_rebuild(door, opening, qtbot):
    door.kept = Path("kept")
    opening.start()
    door.broken = {Path("kept")}
    with qtbot.waitSignal(opening.library_opened):
        opening.go_on()
    assert door.log[1:4] == ["build", "library built", "records built"]


def test_no_archive_is_said_and_can_be_tried_again(door, opening, qtbot):
    door.fault = NoArchive("nowhere", "there is no such folder.")
    opening.start()
    with qtbot.waitSignal(opening.failed) as caught:
        opening.go_on()
    assert caught.args[0] is door.fault
    door.fault = None
    with qtbot.waitSignal(opening.library_opened):
        opening.reload()


def test_reload_replaces_and_closes_what_was_open(door, opening, qtbot):
    door.kept = Path("kept")
    opening.start()
    with qtbot.waitSignal(opening.library_opened):
        opening.go_on()
    with qtbot.waitSignals([opening.preparing, opening.records_opened, opening.library_opened]):
        opening.reload()
    qtbot.waitUntil(lambda: "library kept closed" in door.log)
    assert "records kept closed" in door.log


def test_reload_of_an_unchanged_archive_keeps_the_page(door, opening, qtbot):
    door.kept, door.rebuilt = door.built, ()
    opening.start()
    with qtbot.waitSignal(opening.library_opened):
        opening.go_on()
    with qtbot.assertNotEmitted(opening.records_opened), qtbot.waitSignal(opening.library_opened):
        opening.reload()


def test_what_is_built_anew_under_the_same_name_is_opened_anew(door, opening, qtbot):
    door.kept = door.built
    opening.start()
    with qtbot.waitSignal(opening.library_opened):
        opening.go_on()
    with qtbot.waitSignals([opening.records_opened, opening.library_opened]):
        opening.reload()
    assert door.log.count("records built") == 2


def test_records_without_their_outline_are_not_shown(door, opening, qtbot, monkeypatch):
    def damaged(records):
        raise CacheError(records.folder, "is broken.")

    door.kept = Path("kept")
    monkeypatch.setattr(FakeRecords, "outline", damaged)
    with qtbot.assertNotEmitted(opening.records_opened):
        assert not opening.start()
    assert door.log == ["records kept", "records kept closed"]
    monkeypatch.undo()
    with qtbot.waitSignals([opening.records_opened, opening.library_opened]):
        opening.go_on()


def test_a_second_reload_while_one_is_under_way_does_nothing(door, opening, qtbot):
    opening.start()
    with qtbot.waitSignal(opening.library_opened):
        opening.go_on()
        opening.reload()
    assert door.log.count("build") == 1


def test_close_closes_both_and_twice_is_once(door, opening, qtbot):
    door.kept = Path("kept")
    opening.start()
    with qtbot.waitSignal(opening.library_opened):
        opening.go_on()
    opening.close()
    opening.close()
    assert door.log[2:] == ["library kept closed", "records kept closed"]
    assert opening.cancelled()
