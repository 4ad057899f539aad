"""Building in a process of its own."""

import multiprocessing

import pytest

from vmc_desktop.errors import CacheError, Cancelled, NoArchive
from vmc_desktop.store.apart import build_apart
from vmc_desktop.store.build import build
from vmc_desktop.store.library import Library


def never():
    return False


def change(archive):
    file = archive / "2019" / "edition.md"
    file.write_text(file.read_text(encoding="utf-8").replace("Safe Harbours", "Far Harbours"))


def test_builds_what_is_built_here_too(paths):
    told = []
    built = build_apart(paths.archive, paths.cache, lambda *far: told.append(far), never)
    assert set(built.rebuilt) == {"2018", "2019"}
    assert told
    again = build(paths.archive, paths.cache)
    assert (again.folder, again.rebuilt) == (built.folder, ())
    Library.open(built.folder).close()
    assert not multiprocessing.active_children()


def test_a_fault_comes_home_as_itself(paths, tmp_path):
    with pytest.raises(NoArchive) as caught:
        build_apart(tmp_path / "nothing", paths.cache, lambda *_: None, never)
    assert caught.value.path == str(tmp_path / "nothing")
    assert caught.value.reason


def test_told_to_stop_it_stops_and_leaves_what_was(paths, library_folder):
    change(paths.archive)
    with pytest.raises(Cancelled):
        build_apart(paths.archive, paths.cache, lambda *_: None, lambda: True)
    Library.open(library_folder).close()
    assert not multiprocessing.active_children()


def test_a_process_that_dies_is_told_and_leaves_what_was(paths, library_folder):
    change(paths.archive)

    def kill(*_):
        for process in multiprocessing.active_children():
            process.kill()

    with pytest.raises(CacheError, match="ended before its time"):
        build_apart(paths.archive, paths.cache, kill, never)
    Library.open(library_folder).close()
    assert build(paths.archive, paths.cache).rebuilt == ("2019",), "and the next one works"
