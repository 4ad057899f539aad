"""What the disk does not give when it is read is not taken for gone."""

import errno
from pathlib import Path

import pytest

from vmc_desktop.errors import CacheError, NoArchive
from vmc_desktop.formats.fingerprint import signature
from vmc_desktop.store.build import build
from vmc_desktop.store.cache import find

PANEL = "1-opening.md"


@pytest.fixture
def failing(monkeypatch):
    """Lets reading fail, given which times: of the panel's reads, counted from 0."""
    read, seen = Path.read_bytes, []

    def fail(times):
        def reading(file):
            if file.name == PANEL:
                seen.append(file)
                if len(seen) - 1 in times:
                    raise OSError(errno.EIO, "Input/output error")
            return read(file)

        monkeypatch.setattr(Path, "read_bytes", reading)

    return fail


def test_a_file_that_fails_once_is_read_again(archive_folder, tmp_path, failing):
    # First for the digest, then for its text: that one fails.
    failing({1})
    built = build(archive_folder, tmp_path / "cache")
    assert not built.problems
    assert find(archive_folder, tmp_path / "cache") == built.folder


def test_a_file_that_fails_whenever_it_is_read_is_said(archive_folder, tmp_path, failing):
    failing({1, 3, 5})
    with pytest.raises(CacheError, match="changes again and again"):
        build(archive_folder, tmp_path / "cache")


def test_what_can_be_read_again_is_there_again(archive_folder, tmp_path, failing):
    failing({0, 1})
    cache = tmp_path / "cache"
    built = build(archive_folder, cache)
    assert [one.costs_file for one in built.problems] == [True]
    # Size and time of the file tell nothing: so one looks closer.
    assert find(archive_folder, cache) is None
    assert not build(archive_folder, cache).problems


def test_an_archive_that_the_disk_does_not_give_is_said(archive_folder, tmp_path, monkeypatch):
    def stale(*_):
        raise OSError(errno.ESTALE, "Stale file handle")

    monkeypatch.setattr(Path, "iterdir", stale)
    monkeypatch.setattr(Path, "glob", stale)
    assert signature(archive_folder) == ()
    assert find(archive_folder, tmp_path / "cache") is None
    with pytest.raises(NoArchive, match="Stale file handle"):
        build(archive_folder, tmp_path / "cache")
