"""The verb ``export``."""

import json

import pytest

from vmc_desktop import cli


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
