"""The verb ``export``."""

import json
from datetime import UTC, datetime

import pytest

from vmc_desktop import cli
from vmc_desktop.answers import Question
from vmc_desktop.domain import Key
from vmc_desktop.paths import Paths
from vmc_desktop.personal import changes
from vmc_desktop.personal.file import FILE, PersonalFile
from vmc_desktop.personal.values import Entry, KeptDossier


@pytest.fixture
def vmc(paths, library_folder, capsysbinary):
    def run(*words):
        folders = ["--archive", str(paths.archive), "--cache", str(paths.cache)]
        status = cli.main([*folders, *words])
        said = capsysbinary.readouterr()
        return status, said.out, said.err.decode()

    return run


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("x.html", b"<!DOCTYPE html>"),
        ("x.md", b"*Panel"),
        ("x.docx", b"PK"),
        ("x.csv", b"\xef\xbb\xbf"),
        ("x.json", b"{"),
        ("x.jsonld", b"{"),
        ("x.ics", b"BEGIN:VCALENDAR"),
        ("x.bib", b"@inproceedings"),
        ("x.ris", b"TY  - "),
        ("x.csl.json", b"["),
        ("x.pdf", b"%PDF-"),
    ],
)
def test_the_ending_says_in_which_form(vmc, tmp_path, name, begins):
    status, out, err = vmc("export", "2019/lasting-partnerships", "-o", str(tmp_path / name))
    assert (status, out) == (0, b"")
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert "demo:2019/lasting-partnerships" in err


def test_what_a_search_finds_is_exported(vmc):
    status, out, err = vmc("export", "--search", "partnership", "-o", "-", "--format", "json")
    assert status == 0
    assert json.loads(out)["total"] == len(json.loads(out)["hits"])
    assert "hit" in err


def test_an_unknown_ending_names_those_that_are_known(vmc, tmp_path):
    status, _, err = vmc("export", "2019", "-o", str(tmp_path / "x.odt"))
    assert status == 2
    assert ".docx" in err


def test_a_form_that_cannot_hold_it_says_which_can(vmc, tmp_path):
    status, _, err = vmc("export", "people/anna-weiss", "-o", str(tmp_path / "x.ics"))
    assert status == 1
    assert "hold everything" in err
    assert not (tmp_path / "x.ics").exists()


def test_sources_can_be_left_out(vmc):
    _, out, _ = vmc("export", "2019", "-o", "-", "--format", "md", "--no-sources")
    assert b"example.org/2019/closing" not in out


@pytest.fixture
def my_dossier(paths, tmp_path, monkeypatch):
    """A dossier in the reader's file, as the window keeps it."""
    monkeypatch.setattr(Paths, "find", lambda *_: paths)
    now = datetime(2031, 5, 4, tzinfo=UTC)
    entries = (
        Entry("e1", "heading", now, text="Partners"),
        Entry("e2", "record", now, Key("2019/lasting-partnerships"), "Lasting Partnerships"),
        Entry("e3", "search", now, title="migration", question=Question("migration ")),
    )
    kept = KeptDossier("d1", "My harbours", now, "For the briefing.", entries)
    file = PersonalFile(paths.data / FILE, lambda _: None)
    file.change("demo", changes.put_dossier(kept))


def test_a_dossier_is_printed_and_exported_by_its_title(vmc, my_dossier, tmp_path):
    status, out, err = vmc("export", "--dossier", "my HARBOURS", "-o", "-", "--format", "md")
    assert (status, err.strip()) == (0, "-: My harbours")
    text = out.decode()
    assert text.index("# My harbours") < text.index("## Partners") < text.index("Keynote on mig")
    assert vmc("print", "--dossier", "My harbours", "-o", str(tmp_path / "d.pdf"))[0] == 0
    assert (tmp_path / "d.pdf").read_bytes().startswith(b"%PDF-")


def test_an_unknown_dossier_names_those_that_there_are(vmc, my_dossier):
    status, _, err = vmc("export", "--dossier", "Other", "-o", "-", "--format", "md")
    assert status == 1
    assert "My harbours" in err


def test_own_things_go_out_and_come_back_without_a_window(vmc, my_dossier, tmp_path):
    file = tmp_path / "mine.json"
    assert vmc("own", "export", str(file))[0] == 0
    assert json.loads(vmc("own", "export", "-")[1]) == json.loads(file.read_text("utf-8"))
    assert vmc("own", "export", str(tmp_path / "mine.md"))[0] == 0
    assert "My harbours" in (tmp_path / "mine.md").read_text("utf-8")
    told = json.loads(file.read_text("utf-8"))
    told["archives"]["demo"]["things"]["dossiers"][0] |= {"id": "e" * 32, "title": "Another"}
    file.write_text(json.dumps(told), "utf-8")
    assert vmc("own", "import", str(file))[0] == 0
    now = json.loads(vmc("own", "export", "-")[1])["archives"]["demo"]["things"]["dossiers"]
    assert {one["title"] for one in now} == {"My harbours", "Another"}
    status, _, err = vmc("own", "import", str(tmp_path / "mine.md"))
    assert status == 1
    assert "not own things" in err
