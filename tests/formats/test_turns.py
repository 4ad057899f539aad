"""Of two programs that write to an archive at once, neither takes back what the other saved."""

import sys

import pytest

from vmc_desktop.formats.editing import sheet as module
from vmc_desktop.formats.editing.sheet import ChangedMeanwhile, Sheet
from vmc_desktop.formats.turns import archive_of, turn

if sys.platform == "win32":
    pytest.skip("the lock is of another kind there", allow_module_level=True)

import fcntl
import os

PANEL = "2019/panels/1-opening.md"


def is_taken(folder):
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(handle)
    return False


def test_a_turn_is_of_the_whole_archive_and_ends(archive_folder):
    with turn(archive_folder / PANEL):
        assert is_taken(archive_folder)
    assert not is_taken(archive_folder)
    assert not list(archive_folder.rglob(".*"))


def test_a_file_in_no_archive_has_its_folder(tmp_path):
    file = tmp_path / "one.md"
    file.touch()
    assert archive_of(file) == tmp_path
    assert archive_of(tmp_path / "new.md") == tmp_path


def test_saving_looks_and_replaces_in_one_turn(archive_folder, monkeypatch):
    sheet = Sheet.read(archive_folder / PANEL)
    seen = []
    write = module.write_whole
    monkeypatch.setattr(
        module,
        "write_whole",
        lambda *words: (seen.append(is_taken(archive_folder)), write(*words)),
    )
    sheet.write(f"{sheet.text}\nOne. [@s1]\n")
    assert seen == [True]
    with pytest.raises(ChangedMeanwhile):
        sheet.write(f"{sheet.text}\nAnother. [@s1]\n")
    assert not is_taken(archive_folder)


def test_a_disk_without_locks_is_written_all_the_same(archive_folder, monkeypatch):
    def no_locks(*_):
        raise OSError(37, "No locks available")

    monkeypatch.setattr(fcntl, "flock", no_locks)
    sheet = Sheet.read(archive_folder / PANEL)
    assert sheet.write(f"{sheet.text}\nOne. [@s1]\n").text.endswith("One. [@s1]\n")
