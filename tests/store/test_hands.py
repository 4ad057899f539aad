"""Editions prepared by several processes."""

import multiprocessing

import pytest

from vmc_desktop.errors import Cancelled
from vmc_desktop.store import build as module
from vmc_desktop.store import hands
from vmc_desktop.store.build import build
from vmc_desktop.store.cache import MANIFEST, read_manifest
from vmc_desktop.store.preparing import prepare


@pytest.fixture
def many(monkeypatch):
    """Two more processes, however small the archive."""
    monkeypatch.setattr(module, "_MUCH", 0)
    monkeypatch.setattr(module, "hands_here", lambda: 2)


def contents(folder):
    """The files of a built folder but the catalogue (compared elsewhere), and names of Whoosh's."""
    there = {file for file in folder.rglob("*") if file.is_file() and file.name != MANIFEST}
    return {
        file.relative_to(folder).with_stem(
            "index" if file.name.startswith("MAIN") else file.stem
        ): (file.read_bytes())
        for file in there
        if file.suffix in (".arrays", ".texts")
    }


def test_hands_make_what_is_made_without(archive_folder, paths, tmp_path, many, monkeypatch):
    broken = next((archive_folder / "2018").rglob("*.md"))
    broken.with_name("z.md").write_text("---\ntitle: [unclosed\n---\n", "utf-8")
    told = []
    some = build(archive_folder, paths.cache, lambda *far: told.append(far))
    assert not multiprocessing.active_children()
    monkeypatch.undo()
    alone = build(archive_folder, tmp_path / "other")
    assert some.problems == alone.problems
    assert contents(some.folder) == contents(alone.folder)
    known, other = read_manifest(some.folder), read_manifest(alone.folder)
    assert known.files["catalogue.sqlite"] == other.files["catalogue.sqlite"]
    assert [far[2] for far in told] == ["2018", "2019", ""]


def test_what_hands_leave_undone_is_done_here(archive_folder, paths, many):
    def kill(*_):
        for process in multiprocessing.active_children():
            process.kill()

    built = build(archive_folder, paths.cache, kill)
    assert set(built.rebuilt) == {"2018", "2019"}
    assert built.problems == ()


def test_a_system_that_gives_no_process_costs_nothing(archive_folder, paths, many, monkeypatch):
    def refuse(_):
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr("multiprocessing.process.BaseProcess.start", refuse)
    assert set(build(archive_folder, paths.cache).rebuilt) == {"2018", "2019"}


def test_hands_rest_when_it_is_cancelled(archive_folder, paths, many):
    with pytest.raises(Cancelled):
        build(archive_folder, paths.cache, cancelled=lambda: True)
    assert not multiprocessing.active_children()
    assert not [*paths.cache.glob("*.part")]


def test_the_one_that_builds_does_not_wait_for_a_slow_hand(archive_folder, paths, monkeypatch):
    here = []

    def prepared(part, edition, *rest):
        here.append(edition.key.text)
        return prepare(part, edition, *rest)

    monkeypatch.setattr(module, "_MUCH", 0)
    monkeypatch.setattr(module, "hands_here", lambda: 1)
    monkeypatch.setattr(hands, "_AHEAD", 1)
    monkeypatch.setattr(hands, "prepare", prepared)
    built = build(archive_folder, paths.cache)
    assert set(built.rebuilt) == {"2018", "2019"}
    # The hand has to start first; until then nothing stands still.
    assert here == ["2019"]
