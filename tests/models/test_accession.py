"""Reading and entering beside the window: what is told, stopped, copied."""

from pathlib import Path

import pytest

from vmc_desktop.domain import ArchiveHead
from vmc_desktop.formats.folder import read_archive
from vmc_desktop.formats.founding import make_archive
from vmc_desktop.models.accession import Accession

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture
def archive(tmp_path):
    return make_archive(ArchiveHead("vmc", "Conference"), tmp_path / "archive")


@pytest.fixture
def accession(archive):
    made = Accession(archive)
    yield made
    made.close()


def read(qtbot, accession, *files):
    with qtbot.waitSignal(accession.read) as found:
        accession.sort(files)
    return found.args[0]


def test_articles_are_read_programmes_told_apart_and_faults_cost_their_file(
    qtbot, accession, tmp_path
):
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"%PDF-rubbish")
    xml = DATA / "programmes" / "harbour.xml"
    found = read(qtbot, accession, DATA / "articles" / "page.html", xml, bad)
    assert [one.material.name for one in found.drafts] == ["page.html"]
    assert found.programmes == (xml,)
    assert [one.path for one in found.refused] == ["bad.pdf"]


def test_pasted_words_are_read_and_entered(qtbot, accession, archive):
    with qtbot.waitSignal(accession.read) as found:
        accession.paste("VMC 2019\n\nThe conference was held in Vienna in 2019.", "pasted text")
    (draft,) = found.args[0].drafts
    with qtbot.waitSignal(accession.entered) as entered:
        accession.enter(draft, "2019")
    assert entered.args[0].written
    assert read_archive(archive)[0].editions[0].city == "Vienna"


def test_an_archive_that_stays_as_it_is_gets_a_copy(qtbot, accession, archive, tmp_path):
    found = read(qtbot, accession, DATA / "articles" / "highlights.txt")
    with qtbot.waitSignal(accession.entered):
        accession.enter(found.drafts[0], "2017", tmp_path / "copy")
    assert not (archive / "2017").exists()
    assert read_archive(tmp_path / "copy")[0].editions[0].year == 2017


def test_nothing_is_copied_over_what_is_there(qtbot, accession, archive, tmp_path):
    found = read(qtbot, accession, DATA / "articles" / "highlights.txt")
    with qtbot.waitSignal(accession.failed) as failed:
        accession.enter(found.drafts[0], "2017", tmp_path)
    assert "something already" in failed.args[0].reason


def test_programmes_are_looked_at_then_taken_in(qtbot, accession, archive):
    xml = DATA / "programmes" / "harbour.xml"
    with qtbot.waitSignal(accession.looked) as looked:
        accession.look([xml])
    assert (looked.args[0].written, len(looked.args[0].taken[0].added)) == (False, 6)
    assert not (archive / "2019").exists()
    with qtbot.waitSignal(accession.taken) as taken:
        accession.take([xml])
    assert taken.args[0].written


def test_what_is_cancelled_leaves_nothing(qtbot, accession, archive, monkeypatch):
    # As soon as the file is begun.
    monkeypatch.setattr(accession, "_tell", lambda *_: accession.cancel())
    with qtbot.waitSignal(accession.stopped):
        accession.take([DATA / "programmes" / "harbour.xml"])
    assert not (archive / "2019").exists()
