"""Logs without contents, marks of crashes, diagnoses."""

import faulthandler
from dataclasses import replace
from pathlib import Path

import pytest

from vmc_desktop.models.diagnosis import diagnose, report
from vmc_desktop.models.instance import Turn
from vmc_desktop.models.logbook import Logbook
from vmc_desktop.models.running import Mark

FULL = Path("/dev/full")


@pytest.fixture
def log(tmp_path):
    made = Logbook(tmp_path)
    made.begin()
    yield made
    made.close()
    # pytest's own, which ours took the place of.
    faulthandler.enable()


def fault_of(words):
    try:
        {}[words]
    except KeyError as fault:
        return type(fault), fault, fault.__traceback__
    raise AssertionError


def test_the_log_tells_where_a_fault_is_and_not_what_was_typed(log):
    said = log.note_fault(*fault_of("my secret search"))
    kept = log.file.read_text()
    assert said in kept
    assert "test_trouble.py" in kept
    assert "fault_of" in kept
    assert "KeyError" in kept
    assert "secret" not in kept


def test_the_log_stays_small(log):
    for _ in range(3000):
        log.note("x" * 1000)
    files = list(log.folder.glob("vmc-desktop.log*"))
    assert len(files) == 4
    assert sum(file.stat().st_size for file in files) < 1_100_000
    assert log.tail().count("\n") == 39


def test_without_a_place_for_the_log_the_program_goes_on(tmp_path):
    (tmp_path / "log").touch()
    log = Logbook(tmp_path)
    log.begin()
    assert "KeyError" in log.note_fault(*fault_of("x"))
    assert log.tail() == ""
    log.close()


@pytest.mark.skipif(not FULL.exists(), reason="no device that is always full")
def test_on_a_full_disk_the_program_ends_as_usual(tmp_path):
    log = Logbook(tmp_path)
    log.folder.mkdir(parents=True)
    for name in (log.file.name, "crash.log"):
        (log.folder / name).symlink_to(FULL)
    log.begin()
    log.note("x")
    log.close()
    faulthandler.enable()


def test_a_mark_that_a_full_disk_left_empty_is_no_crash(tmp_path):
    mark = Mark(tmp_path, Turn("door", None))
    mark.starting()
    (file,) = tmp_path.iterdir()
    assert mark.last_end() == "while starting"
    file.write_text("")
    assert mark.last_end() == "good"


def test_a_crash_is_known_at_the_next_start(tmp_path):
    turn = Turn(str(tmp_path / "run" / "0123.door"), None)
    mark = Mark(tmp_path / "log", turn)
    assert mark.last_end() == "good"
    mark.starting()
    assert Mark(tmp_path / "log", turn).last_end() == "while starting"
    mark.open()
    assert Mark(tmp_path / "log", turn).last_end() == "while open"
    mark.end()
    assert mark.last_end() == "good"


def findings(paths):
    return {one.name: one for one in diagnose(paths)}


def test_a_sound_program_has_nothing_wrong(paths, library_folder):
    found = findings(paths)
    assert not [one for one in found.values() if one.wrong]
    assert "2 editions" in found["Archive"].said
    assert found["Catalogue"].said.endswith("whole")
    assert str(paths.config) in report(tuple(found.values()))


def test_what_is_damaged_is_found(paths, library_folder):
    index = next(file for file in library_folder.rglob("*") if file.parent.name == "2019")
    index.write_bytes(b"?" * index.stat().st_size)
    paths.data.mkdir()
    (paths.data / "personal.sqlite").write_bytes(b"nonsense" * 100)
    found = findings(replace(paths, resources=paths.config))
    assert {one.name for one in found.values() if one.wrong} == {
        "Typefaces",
        "Catalogue",
        "What you made",
    }


def test_looking_writes_nothing(paths):
    diagnose(paths)
    assert not paths.cache.exists()
    assert not paths.data.exists()
