"""An import killed in its last step costs no edition: the next one who comes fills the gap."""

import os
import shutil
import signal
import sys
from pathlib import Path

import pytest

from vmc_desktop.formats import gaps
from vmc_desktop.formats.accession.taking import take_in
from vmc_desktop.formats.folder import read_archive
from vmc_desktop.store.build import build

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no fork there")

HEAD = "Nr;Titel;Tag;Beginn;Ende;Raum;Referenten;Moderation;Kurzfassung\n"
YEARS = ("2019", "2020")


@pytest.fixture
def programmes(tmp_path):
    """Two versions of the programmes of two years."""
    for name in ("old", "new"):
        (tmp_path / name).mkdir()
        for year in YEARS:
            line = f"1;Opening {name};12.5.{year};9:00;9:30;Hall;Anna Weiß;;Words\n"
            (tmp_path / name / f"programme-{year}.csv").write_text(HEAD + line, encoding="utf-8")
    return tmp_path


def killed_at(rename, work):
    """Do the work in a process that is killed before its nth renaming; whether it was."""
    child = os.fork()
    if child == 0:
        left, real = [rename], Path.rename

        def counted(path, target):
            left[0] -= 1
            if left[0] < 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(path, target)

        Path.rename = counted
        work()
        os._exit(0)
    return os.waitpid(child, 0)[1] == signal.SIGKILL


def titles(archive):
    read, problems = read_archive(archive)
    assert not problems
    return {one.key.text: one.panels[0].title for one in read.editions}


@pytest.mark.parametrize("rename", range(4))
def test_no_edition_is_lost_at_any_rename(programmes, rename):
    archive = programmes / "archive"
    take_in([programmes / "old"], archive)
    assert killed_at(rename, lambda: take_in([programmes / "new"], archive))
    build(archive, programmes / "cache")
    assert titles(archive).keys() == set(YEARS)
    take_in([programmes / "new"], archive)
    assert set(titles(archive).values()) == {"Opening new"}
    assert not list(archive.glob(".archive.*/before"))


@pytest.mark.parametrize("rename", range(3))
def test_a_new_archive_is_finished(programmes, rename):
    archive = programmes / "archive"
    assert killed_at(rename, lambda: take_in([programmes / "old"], archive))
    take_in([programmes / "old"], archive)
    assert titles(archive) == dict.fromkeys(YEARS, "Opening old")


def test_what_stands_in_the_archive_is_never_touched(programmes):
    archive = programmes / "archive"
    take_in([programmes / "old"], archive)
    stage = archive / ".archive.1-abc.part"
    (stage / gaps.BEFORE).mkdir(parents=True)
    shutil.copytree(archive / "2019", stage / "2019")
    (stage / "2019" / "edition.md").write_text("another", encoding="utf-8")
    with gaps.held(stage):
        gaps.fill_gaps(archive)
        assert stage.exists(), "another program works in it"
    gaps.fill_gaps(archive)
    assert not stage.exists()
    assert titles(archive)["2019"] == "Opening old"


def test_what_a_failing_disk_left_of_a_stage_is_cleared_away(programmes):
    archive = programmes / "archive"
    take_in([programmes / "old"], archive)
    before = titles(archive)
    stage = archive / ".archive.1-abc.part"
    (stage / "before" / "2019").mkdir(parents=True)
    gaps.fill_gaps(archive)
    assert not stage.exists()
    assert titles(archive) == before
