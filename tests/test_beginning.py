"""What a start begins with."""

import sys
from dataclasses import replace

import pytest

from vmc_desktop.beginning import begin
from vmc_desktop.models.archives import RecentArchives
from vmc_desktop.models.settings import SETTINGS
from vmc_desktop.paths import Paths


@pytest.fixture(autouse=True)
def _own_doors(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))


def test_the_archive_that_was_open_is_opened_again(paths, archive_folder, tmp_path):
    other = tmp_path / "other"
    archive_folder.rename(other)
    RecentArchives(paths.config / SETTINGS).note(other)
    assert begin(["--new-window"], paths).paths.archive == other
    assert begin(["--new-window", "vmc:2019"], paths).paths.archive == paths.archive


def test_safe_mode_takes_nothing_of_the_last_time(paths):
    paths.config.mkdir()
    (paths.config / SETTINGS).write_text("[view]\nscale=200\n")
    paths.cache.mkdir()
    (paths.cache / "glance.json").write_text("{}")
    begun = begin(["--safe-mode", "--new-window"], paths)
    assert not (begun.paths.config / SETTINGS).exists()
    assert not (paths.cache / "glance.json").exists()
    assert (paths.config / SETTINGS).read_text() == "[view]\nscale=200\n"


def test_a_start_that_did_not_come_to_its_end_is_known(paths):
    first = begin([], paths)
    assert first.last_end == "good"
    first.turn.give_back()
    second = begin([], paths)
    assert second.last_end == "while starting"
    second.mark.end()
    second.turn.give_back()


def test_a_folder_beside_the_program_keeps_everything(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "vmc-desktop"))
    usual = Paths.find()
    (tmp_path / "portable").mkdir()
    kept = Paths.find()
    assert tmp_path not in usual.data.parents
    folders = {kept.cache, kept.config, kept.data}
    assert folders == {tmp_path / "portable" / name for name in ("cache", "config", "data")}
    assert replace(kept, cache=usual.cache, config=usual.config, data=usual.data) == usual
