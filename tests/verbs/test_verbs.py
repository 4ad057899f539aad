"""The verbs that take in and hand on, as a person types them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from vmc_desktop import cli
from vmc_desktop.__main__ import VERBS, asks_for_window

DATA = Path(__file__).parents[1] / "data" / "programmes"


@pytest.fixture
def run(capsys, tmp_path, monkeypatch):
    """Does what words say; gives status, standard output and standard error."""
    monkeypatch.chdir(tmp_path)

    def call(*words):
        status = cli.main(["--cache", str(tmp_path / "cache"), *map(str, words)])
        out, err = capsys.readouterr()
        return status, out, err

    return call


def test_a_programme_is_taken_in_and_found(run, tmp_path):
    status, out, err = run("import", DATA / "harbour.xml", "--into", "forum")
    assert status == 0
    assert "the file has 6 sessions, 2 people, 2 days, 3 rooms, 1 track" in out
    assert "6 added, 0 changed, 0 gone, 0 as before" in out
    assert "2 × a link without a usable address, left out (line 14)" in out
    assert err == f"{tmp_path / 'forum'}: written.\n"
    _, out, _ = run("--archive", "forum", "search", "lasting", "why")
    assert "What lasting means & why" in out
    _, out, _ = run("--archive", "forum", "show", "2019/opening")
    assert "Opening · 23 October 2019 · 09:30–10:15 · Hall 1" in out
    assert "## Abstract" in out
    assert run("--archive", "forum", "check")[0] == 0


def test_a_dry_run_says_that_nothing_was_written(run, tmp_path):
    status, out, err = run("import", DATA / "harbour.xml", "--into", "forum", "--dry-run")
    assert (status, err) == (0, "Nothing was written.\n")
    assert "6 added" in out
    assert not (tmp_path / "forum").exists()


def test_what_was_wrong_before_is_told_and_counted(run, tmp_path):
    run("import", DATA / "harbour.xml", "--into", "forum")
    with next((tmp_path / "forum" / "2019" / "panels").glob("1-*.md")).open("a") as file:
        file.write("\n".join(f"- Fact {number}." for number in range(12)) + "\n")
    _, out, _ = run("import", DATA / "harbour.xml", "--into", "forum")
    assert out.count("wrong before: 2019/panels/1-opening.md:") == 10
    assert "wrong before: and 2 more (the verb check lists all)" in out


def test_the_report_is_there_for_programs_too(run):
    _, out, _ = run("import", DATA / "harbour.xml", "--into", "forum", "--json")
    report = json.loads(out)
    (taken,) = report["taken"]
    assert (report["written"], taken["edition"], taken["counts"]["sessions"]) == (True, "2019", 6)
    assert {
        "what": "a room in which nothing takes place",
        "number": 1,
        "places": ["Empty room"],
    } in (taken["losses"])


def test_what_is_refused_is_told_and_the_status_is_one(run, tmp_path):
    (tmp_path / "bad.xml").write_text("<rss/>")
    status, _, err = run("import", "bad.xml", DATA / "harbour.xml", "--into", "forum")
    assert status == 1
    assert "bad.xml: line 1: expected a <schedule>, found <rss>." in err
    assert "written." in err


def test_columns_are_told_by_their_headings(run, tmp_path):
    (tmp_path / "odd.csv").write_text("Was,Wann\nHafen,2022-05-12\n")
    status, _, err = run("import", "odd.csv", "--into", "forum")
    assert status == 1
    assert 'Say which: --columns "title=..."' in err
    assert run("import", "odd.csv", "--into", "forum", "--columns", "title=Was,day=Wann")[0] == 0


def test_an_archive_is_sealed_verified_read_and_unpacked(run, archive_folder, tmp_path):
    status, _, err = run("seal", archive_folder, "-o", "forum.vmca", "--by", "A. Tester")
    assert status == 0
    assert "sound. Harbour Forum, sealed by A. Tester on " in err
    status, out, _ = run("verify", "forum.vmca", "--json")
    assert (status, json.loads(out)["by"]) == (0, "A. Tester")
    assert "sound." in run("verify", "forum.vmca")[1]
    _, out, _ = run("--archive", "forum.vmca", "show", "2019/lasting-partnerships")
    assert "Lasting Partnerships" in out
    assert {path.name for path in tmp_path.iterdir()} == {"archive", "cache", "forum.vmca"}
    status, out, _ = run("extract", "forum.vmca", "--into", "out")
    assert (status, out) == (0, "out/data\n")
    assert (tmp_path / "out" / "data" / "archive.yaml").exists()


def test_an_unsound_bundle_opens_nothing(run, tmp_path):
    (tmp_path / "bad.vmca").write_bytes(b"PK nothing")
    for words in (("verify", "bad.vmca"), ("--archive", "bad.vmca", "list")):
        status, out, err = run(*words)
        assert (status, out) == (1, "")
        assert "damaged or cut off" in err


def test_the_verbs_open_no_window():
    for verb in ("import", "seal", "verify", "extract"):
        assert verb in VERBS
        assert not asks_for_window([verb])


ARTICLE = DATA.parent / "articles" / "highlights.txt"


def test_an_article_is_shown_with_its_passages_and_enters_when_somebody_says_so(run, tmp_path):
    status, out, err = run("import", ARTICLE, "--into", "vmc")
    assert (status, err) == (1, "Nothing was written: look through it, then say --yes.\n")
    assert "dates: 2017-10-23/2017-10-24\n    [95-117] “23 and 24 October 2017”" in out
    assert not (tmp_path / "vmc").exists()
    status, out, err = run("import", ARTICLE, "--into", "vmc", "--yes", "--title", "VMC")
    assert (status, err) == (0, f"{tmp_path / 'vmc'}: written.\n")
    assert "added: 2017/sustainable-partnerships-towards-long-term-cooperation" in out
    assert run("--archive", "vmc", "check")[0] == 0
    assert "holy grail" in run("--archive", "vmc", "show", "2017")[1]


def test_a_dry_run_shows_an_article_and_does_not_ask(run, tmp_path):
    status, out, err = run("import", ARTICLE, "--into", "vmc", "--dry-run")
    assert (status, err) == (0, "Nothing was written.\n")
    assert "not taken, plain text (5 passages):" in out
    assert not (tmp_path / "vmc").exists()


def test_articles_and_programmes_come_together_and_a_bad_file_costs_itself(run, tmp_path):
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-rubbish")
    files = (ARTICLE, "bad.pdf", DATA / "harbour.xml")
    status, out, err = run("import", *files, "--into", "vmc", "--yes", "--json")
    assert status == 1
    assert "bad.pdf: the PDF cannot be read." in err
    told = json.loads(out)
    assert [one["file"] for one in told["articles"]] == ["highlights.txt"]
    assert told["taken"][0]["edition"] == "2019"
    first = told["articles"][0]["proposals"][0]
    assert first["passage"] == {"start": 95, "end": 117}
    assert told["articles"][0]["entered"]["edition"] == "2017"
