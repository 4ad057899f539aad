"""An import whose disk fails, or whose archive another program changes, leaves it as it was."""

import errno
import shutil
from pathlib import Path

import pytest

from vmc_desktop.errors import ArchiveError
from vmc_desktop.formats.accession import staging
from vmc_desktop.formats.accession.taking import take_in

HEAD = "Nr;Titel;Tag;Beginn;Ende;Raum;Referenten;Moderation;Kurzfassung\n"


def programme(folder, title, year="2020"):
    file = folder / f"{title}.csv"
    file.write_text(f"{HEAD}1;{title};12.5.{year};9:00;9:30;Hall;Anna Weiß;;Words\n", "utf-8")
    return file


def files_of(folder):
    found = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in found}


@pytest.fixture
def into(tmp_path):
    """An archive with one edition that was imported."""
    take_in([programme(tmp_path, "Opening")], tmp_path / "archive")
    return tmp_path / "archive"


def full(*_, **__):
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("call", ["copytree", "write_text"])
def test_a_full_disk_is_said_and_the_archive_is_as_it_was(into, tmp_path, monkeypatch, call):
    before = files_of(into)
    newer = programme(tmp_path, "Opening anew")
    monkeypatch.setattr(*((shutil, call) if call == "copytree" else (Path, call)), full)
    with pytest.raises(ArchiveError, match="No space left on device"):
        take_in([newer], into)
    assert files_of(into) == before


def test_of_many_files_that_cannot_be_copied_the_first_is_told(into, tmp_path, monkeypatch):
    def failing(*_, **__):
        raise shutil.Error([("a", "b", "Input/output error"), ("c", "d", "the same")])

    monkeypatch.setattr(shutil, "copytree", failing)
    with pytest.raises(ArchiveError, match=r"\(Input/output error\)"):
        take_in([programme(tmp_path, "Opening anew")], into)


def test_what_another_program_saved_meanwhile_is_not_overwritten(into, tmp_path, monkeypatch):
    panel = next(into.glob("2020/panels/*.md"))
    write = staging.Stage.write

    def meanwhile(stage, *words):
        write(stage, *words)
        panel.write_text(f"{panel.read_text('utf-8')}\nSaved. [@s1]\n", "utf-8")

    monkeypatch.setattr(staging.Stage, "write", meanwhile)
    with pytest.raises(ArchiveError, match="changed by another program meanwhile"):
        take_in([programme(tmp_path, "Opening anew")], into)
    assert "Saved. [@s1]" in panel.read_text("utf-8")
    assert "Opening anew" not in panel.read_text("utf-8")


def test_an_archive_that_another_program_founded_meanwhile_stays(tmp_path, monkeypatch):
    mine, theirs = programme(tmp_path, "Mine"), programme(tmp_path, "Theirs", "2021")
    commit = staging.Stage.commit

    def late(stage, others):
        monkeypatch.undo()
        take_in([theirs], tmp_path / "archive")
        commit(stage, others)

    monkeypatch.setattr(staging.Stage, "commit", late)
    with pytest.raises(ArchiveError, match="changed by another program meanwhile"):
        take_in([mine], tmp_path / "archive")
    assert sorted(one.name for one in (tmp_path / "archive").iterdir()) == ["2021", "archive.yaml"]


def test_a_panel_that_the_disk_does_not_give_is_not_taken_for_removed(into, tmp_path, monkeypatch):
    before = files_of(into)
    read = Path.read_bytes

    def failing(file):
        if file.parent.name == "panels":
            raise OSError(errno.EIO, "Input/output error")
        return read(file)

    newer = programme(tmp_path, "Opening anew")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", failing)
        (refused,) = take_in([newer], into).refused
    assert "cannot be read: Input/output error" in refused.reason
    assert files_of(into) == before
