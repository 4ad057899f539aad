"""Several archives: what was open, what is opened next, how another window is started."""

import sys
from pathlib import Path

import pytest

from vmc_desktop.domain import ArchiveHead
from vmc_desktop.formats.founding import make_archive
from vmc_desktop.models.archives import (
    MOST_RECENT,
    RecentArchives,
    archive_of,
    is_archive,
    start_of,
)

HEAD = ArchiveHead("hf", "Harbour Forum", "The Port")


@pytest.fixture
def recent(tmp_path):
    return RecentArchives(tmp_path / "window.ini")


def test_the_last_one_is_first_and_none_is_twice(recent):
    for name in ("/a", "/b", "/a"):
        recent.note(Path(name))
    assert recent.paths() == (Path("/a"), Path("/b"))
    for number in range(20):
        recent.note(Path(f"/{number}"))
    assert len(recent.paths()) == MOST_RECENT
    recent.clear()
    assert recent.paths() == ()


def test_the_archive_that_was_open_is_opened_next_unless_it_was_closed(recent, tmp_path):
    assert recent.next() is None
    made = make_archive(HEAD, tmp_path / "harbour")
    recent.note(made)
    assert recent.next() == made
    recent.note(made, closed=True)
    assert recent.next() is None
    assert recent.paths() == (made,)


def test_an_archive_that_is_gone_is_not_opened_next(recent):
    recent.note(Path("/media/stick/archive"))
    assert recent.next() is None


def test_an_archive_is_known_by_its_folder_or_its_first_file(tmp_path):
    folder = make_archive(HEAD, tmp_path / "harbour")
    assert is_archive(folder)
    assert archive_of(folder / "archive.yaml") == folder


def test_the_program_is_started_as_it_runs(monkeypatch, tmp_path):
    start = start_of(tmp_path)
    assert start.program == sys.executable
    assert start.words == ("-m", "vmc_desktop", str(tmp_path))
    assert (Path(start.folder) / "vmc_desktop" / "__main__.py").is_file()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert start_of(tmp_path).words == (str(tmp_path),)
