"""The command line: what it prints, what it says aside, how it ends."""

import io
import json
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import typer

from vmc_desktop import __main__ as door
from vmc_desktop import cli
from vmc_desktop.models.paper import PaperDocument
from vmc_desktop.store.records import CATALOGUE

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def vmc(paths, library_folder, capsys):
    """Runs the command line on the small archive, already built: gives status, output, asides."""

    def run(*words):
        folders = ["--archive", str(paths.archive), "--cache", str(paths.cache)]
        status = cli.main([*folders, *words])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def process(paths, *words, **options):
    """The same as a program of its own, for what only a process can show."""
    folders = ["--archive", str(paths.archive), "--cache", str(paths.cache)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **options.pop("env", {})}
    command = [sys.executable, "-m", "vmc_desktop", *folders, *words]
    return subprocess.run(command, env=environment, capture_output=True, check=False, **options)


def as_json(answer):
    status, out, _ = answer
    assert status == 0
    return json.loads(out)


# ---- list ------------------------------------------------------------------------------------


def test_list_shows_years_panels_and_highlights_with_their_keys(vmc):
    status, out, err = vmc("list")
    assert (status, err) == (0, "")
    rows = out.splitlines()
    edition = next(i for i, row in enumerate(rows) if "── 2019" in row)
    panel = next(i for i, row in enumerate(rows) if row.endswith("2019/lasting-partnerships"))
    highlight = next(i for i, row in enumerate(rows) if "2019/lasting-partnerships/" in row)
    assert edition < panel < highlight
    assert rows[edition].index("2019") < rows[panel].index("Lasting") < rows[highlight].index("*")


def test_list_says_how_to_search_read_and_print(vmc):
    _, out, _ = vmc("list")
    example = re.search(r"show (\S+)\n", out)[1]
    assert vmc("show", example)[0] == 0
    for verb in ("search", "show", "print"):
        assert f"vmc-desktop {verb} " in out


def test_list_as_json_counts_what_each_edition_holds(vmc):
    editions = as_json(vmc("list", "--json"))["editions"]
    assert [e["key"] for e in editions] == sorted((e["key"] for e in editions), reverse=True)
    names = ["key", "year", "theme", "panels", "highlights", "quotations", "sources"]
    assert all(list(edition) == names for edition in editions)
    record = as_json(vmc("show", editions[0]["key"], "--json"))["record"]
    assert editions[0]["panels"] == len(record["panels"])
    assert editions[0]["sources"] == len(record["sources"])
    of_panels = sum(len(panel["highlights"]) for panel in record["panels"])
    assert editions[0]["highlights"] == len(record["highlights"]) + of_panels


# ---- show ------------------------------------------------------------------------------------


def test_show_tells_title_text_and_permanent_name(vmc):
    status, out, err = vmc("show", "2019/opening")
    assert (status, err) == (0, "")
    assert out.startswith("# ")
    assert out.rstrip().endswith("demo:2019/opening")


def test_show_as_json_is_the_whole_record(vmc):
    data = as_json(vmc("show", "2019/opening", "--json"))
    assert (data["key"], data["kind"], data["edition"]["key"]) == ("2019/opening", "panel", "2019")
    assert data["permalink"] == "demo:2019/opening"
    assert data["record"]["title"] == data["title"]


def test_show_takes_a_link_and_an_old_key(vmc):
    assert vmc("show", "demo:2019/opening") == vmc("show", "2019/opening")


@pytest.mark.parametrize("key", ["people/anna-weiss", "topics/return"])
def test_show_knows_people_and_topics(vmc, key):
    data = as_json(vmc("show", key, "--json"))
    assert (data["key"], data["archive"]["key"]) == (key, "demo")
    status, out, _ = vmc("show", key)
    assert status == 0
    assert data["title"] in out


@pytest.mark.parametrize("key", ["2019/openin", "2019/Opening", "opening 2019", "people/nobody"])
@pytest.mark.parametrize("options", [[], ["--json"]])
def test_an_unknown_key_is_one_sentence_with_the_nearest(vmc, key, options):
    status, out, err = vmc("show", key, *options)
    assert (status, out) == (1, "")
    assert key in err
    assert len(err.splitlines()) == 1
    if "pening" in key:
        assert "2019/opening" in err.partition("nearest")[2]


def spoil(paths, name, data="---\ntitle: [x\n---\n"):
    (paths.archive / name).write_text(data, "utf-8")


def test_what_faulty_files_cost_is_said_each_time(vmc, paths):
    spoil(paths, "2019/panels/1-opening.md")
    for words in (["list"], ["list"], ["show", "2018"], ["search", "trust"], ["list", "--json"]):
        status, _, err = vmc(*words)
        assert status == 0
        said = "1 problem in the archive that cost 1 file; the verb check lists them."
        assert err.splitlines()[-1] == said


def test_problems_that_cost_no_file_are_told_once(vmc, paths):
    file = paths.archive / "2018" / "edition.md"
    file.write_text(file.read_text("utf-8") + "\n## Elsewhere\n", "utf-8")
    assert "1 problem in the archive; the verb check" in vmc("list")[2]
    assert vmc("list")[2] == ""


def test_an_edition_that_a_file_costs_is_said(vmc, paths):
    spoil(paths, "2019/edition.md")
    vmc("list")
    _, out, err = vmc("list")
    assert "── 2019" not in out
    assert "The edition 2019 is missing, because 2019/edition.md cannot be used." in err


@pytest.mark.parametrize(
    ("key", "file"),
    [
        ("2019/opening", "2019/panels/1-opening.md"),
        ("2019/lasting-partnerships/trust-first", "2019/panels/2-lasting-partnerships.md"),
        ("2019/workshops", "2019/edition.md"),
        ("2019", "2019/edition.md"),
    ],
)
def test_a_record_whose_file_cannot_be_used_names_the_file(vmc, paths, key, file):
    spoil(paths, file)
    status, out, err = vmc("show", key)
    assert (status, out) == (1, "")
    last = err.splitlines()[-1]
    assert last.startswith(f"{key} cannot be shown, because of its file. {file}:3: expected YAML")


def test_a_record_with_a_problem_in_its_file_says_so(vmc, paths):
    file = paths.archive / "2019" / "panels" / "1-opening.md"
    file.write_text(file.read_text("utf-8").replace("kind:", "foo: x\nkind:"), "utf-8")
    vmc("list")
    status, out, err = vmc("show", "2019/opening")
    assert status == 0
    assert out
    assert "2019/panels/1-opening.md:" in err
    assert vmc("show", "2018")[2] == ""


@pytest.mark.parametrize("key", ["", " "])
def test_a_missing_key_is_a_mistyped_command(vmc, key):
    status, out, err = vmc("show", key)
    assert (status, out) == (2, "")
    assert "verb list" in err


@pytest.mark.parametrize("key", ["2019/opening", "2019/nothing", "people/anna-weiss"])
def test_a_link_of_another_archive_is_told_as_such(vmc, key):
    status, out, err = vmc("show", f"other:{key}")
    assert (status, out) == (1, "")
    assert "another archive's" in err
    assert "demo:" in err


@pytest.mark.parametrize("words", [["list"], ["show", "2019"], ["search", "trust"], ["check"]])
def test_an_option_behind_the_verb_gets_a_hint(words, capsys):
    assert cli.main([*words, "--archive", "far"]) == 2
    err = capsys.readouterr().err
    assert "vmc-desktop --archive FOLDER list" in err
    assert cli.main([*words, "--nonsense"]) == 2
    assert "FOLDER list" not in capsys.readouterr().err


# ---- search ----------------------------------------------------------------------------------


def test_search_shows_title_place_key_and_passage(vmc):
    status, out, err = vmc("search", "harbour")
    assert (status, err) == (0, "")
    assert re.match(r"\d+ hits?\b", out)
    assert "\x1b" not in out, "colour in a pipe"
    first = as_json(vmc("search", "harbour", "--json"))["hits"][0]
    assert first["title"] in out
    assert first["key"] in out


def test_search_as_json_keeps_its_contract(vmc):
    data = as_json(vmc("search", "harbour", "--json"))
    assert data["query"] == "harbour"
    assert data["understood"]
    assert data["total"] >= len(data["hits"]) > 0
    names = ["key", "kind", "year", "title", "path", "score", "snippets"]
    assert all(set(names) <= set(hit) for hit in data["hits"])
    assert any("<mark>" in passage for hit in data["hits"] for passage in hit["snippets"])
    assert all(isinstance(n, int) for pairs in data["facets"].values() for _, n in pairs)


def test_search_takes_its_words_apart_or_in_one(vmc):
    assert vmc("search", "harbour", "forum", "--json") == vmc("search", "harbour forum", "--json")


def test_the_last_word_is_whole(vmc):
    assert as_json(vmc("search", "harb", "--json"))["total"] == 0
    assert as_json(vmc("search", "harb*", "--json"))["total"] > 0


def test_a_word_with_a_minus_excludes(vmc):
    every = as_json(vmc("search", "harbour", "--json"))["total"]
    fewer = as_json(vmc("search", "harbour", "-trust", "--json"))
    assert fewer["query"] == "harbour -trust"
    assert fewer["total"] < every


def test_the_limit_cuts_the_hits_not_the_count(vmc):
    every = as_json(vmc("search", "harbour", "--limit", "0", "--json"))
    assert len(every["hits"]) == every["total"] > 1
    one = as_json(vmc("search", "harbour", "--limit", "1", "--json"))
    assert (len(one["hits"]), one["total"]) == (1, every["total"])
    assert "the best 1" in vmc("search", "harbour", "--limit", "1")[1]


@pytest.mark.parametrize("query", ['foo ("', "year:", "OR", "NOT", "***", "", 'a:"b', "((((", "-"])
def test_no_query_is_an_error(vmc, query):
    status, out, _ = vmc("search", query)
    assert status == 0
    assert out
    assert as_json(vmc("search", query, "--json"))["query"] == query


def test_a_mistyped_option_is_not_searched_for(vmc):
    status, out, err = vmc("search", "harbour", "--jsn")
    assert (status, out) == (2, "")
    assert "--jsn" in err


def keys(answer):
    return [hit["key"] for hit in as_json(answer)["hits"]]


def test_filters_are_chosen_values_any_of_one_all_of_several(vmc):
    every = keys(vmc("search", "forum OR irregular OR trust", "--json"))
    both = keys(
        vmc("search", "forum OR irregular OR trust", "--year", "2018", "--year", "2019", "--json")
    )
    assert both == every
    some = keys(vmc("search", "forum OR irregular OR trust", "--year", "2018", "--json"))
    assert some
    assert set(some) == {key for key in every if key.startswith("2018")}
    assert set(
        keys(vmc("search", "forum OR irregular", "--year", "..2018", "--kind", "Keynote", "--json"))
    ) == {"2018/keynote"}


@pytest.mark.parametrize("value", ["ismail", "İSMAİL ÇATAKLI", "catakli"])
def test_a_value_is_found_by_any_spelling(vmc, value):
    assert "2018/keynote" in keys(vmc("search", "irregular", "--person", value, "--json"))


@pytest.mark.parametrize(
    ("option", "value", "said"),
    [
        (
            "--person",
            "Katakli",
            "No person here is called “Katakli”; the nearest is İsmail Çataklı.",
        ),
        ("--topic", "Retrun", "the nearest is Return."),
        ("--year", "1900", "No year here is called “1900”"),
        ("--country", "Atlantis", "No country here is called “Atlantis”."),
        ("--org", "", "No organisation here is called “”."),
    ],
)
def test_an_unknown_value_is_told_with_the_nearest(vmc, option, value, said):
    status, out, err = vmc("search", "harbour", option, value)
    assert (status, out) == (1, "")
    assert said in err
    assert err.count("\n") == 1


def test_what_comes_first_can_be_chosen(vmc):
    found = as_json(vmc("search", "forum", "--sort", "oldest", "--limit", "0", "--json"))
    years = [hit["year"] for hit in found["hits"]]
    assert years == sorted(years)
    assert len(set(years)) > 1


def test_other_words_can_be_left_out(vmc):
    assert as_json(vmc("search", "undocumented migration", "--json"))["also"]
    alone = as_json(vmc("search", "undocumented migration", "--no-synonyms", "--json"))
    assert alone["also"] == alone["notes"] == []


def test_a_misspelt_query_is_told_and_mended(vmc):
    status, out, _ = vmc("search", "Katakli")
    assert status == 0
    assert "Nothing has “Katakli”: searched for “Çataklı”." in out
    assert "Did you mean: Çataklı" in out


def test_the_table_and_the_text_hold_every_hit(vmc):
    every = as_json(vmc("search", "forum", "--json", "--limit", "0"))["hits"]
    status, table, err = vmc("search", "forum", "--csv")
    assert (status, err, table[0]) == (0, "", "\ufeff")
    status, text, _ = vmc("search", "forum", "--markdown")
    assert status == 0
    assert all(f":{hit['key']}," in table and f":{hit['key']}>" in text for hit in every)
    assert text.startswith("# Search: forum")
    cut = vmc("search", "forum", "--csv", "--limit", "1")[1]
    assert f"{len(every)} hits, 1 of them listed" in cut


def test_one_form_at_a_time(vmc):
    status, out, err = vmc("search", "forum", "--csv", "--json")
    assert (status, out) == (2, "")
    assert "--markdown" in err


@pytest.mark.parametrize("words", [["list"], ["list", "--json"], ["search", "forum", "--csv"]])
def test_a_reader_that_has_enough_is_no_fault(paths, library_folder, words):
    folders = ["--archive", str(paths.archive), "--cache", str(paths.cache)]
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "vmc_desktop", *folders, *words]
    done = subprocess.run(
        command,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize("verb", [[], ["search"], ["list"], ["check"]])
def test_the_help_shows_no_value_where_none_is_taken(vmc, verb):
    status, out, _ = vmc(*verb, "--help")
    assert status == 0
    assert "bool" not in out.lower()


# ---- check --index ---------------------------------------------------------------------------


def test_index_and_catalogue_agree_with_the_archive(vmc):
    status, out, err = vmc("check", "--index")
    assert (status, out) == (0, "")
    assert re.fullmatch(r"Index and catalogue agree: \d+ records\.\n", err)


def test_a_catalogue_that_says_something_else_is_told(vmc, library_folder):
    with sqlite3.connect(library_folder / CATALOGUE) as connection:
        connection.execute("UPDATE records SET title = 'Other' WHERE key = '2018/keynote'")
    connection.close()
    status, out, err = vmc("check", "--index")
    assert status == 1
    assert out == "" or "2018/keynote: the catalogue has another title." in out
    assert err


def test_an_index_that_does_not_fit_is_not_built_to_be_compared(vmc, paths):
    file = paths.archive / "2018" / "edition.md"
    file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    status, out, err = vmc("check", "--index")
    assert (status, out) == (1, "")
    assert "build" in err


# ---- print -----------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["2019/opening", "2018"])
def test_print_writes_a_pdf_and_nothing_beside_it(vmc, tmp_path, key):
    folder = tmp_path / "out"
    folder.mkdir()
    status, out, err = vmc("print", key, "-o", str(folder / "page.pdf"), "--paper", "us-letter")
    assert (status, out) == (0, "")
    assert "page.pdf" in err
    assert [file.name for file in folder.iterdir()] == ["page.pdf"]
    assert (folder / "page.pdf").read_bytes().startswith(b"%PDF-")


def test_print_that_fails_names_place_and_remedy_and_keeps_what_was(vmc, tmp_path):
    missing = tmp_path / "nowhere" / "page.pdf"
    status, _, err = vmc("print", "2018", "-o", str(missing))
    assert status == 1
    assert str(missing) in err
    assert "another folder" in err
    old = tmp_path / "old.pdf"
    old.write_text("as it was")
    assert vmc("print", "2018/nothing", "-o", str(old))[0] == 1
    assert old.read_text() == "as it was"


def test_a_source_prints_what_rests_on_it(vmc, tmp_path):
    status, _, _ = vmc("print", "2019/sources/s2", "-o", str(tmp_path / "s2.pdf"))
    assert status == 0
    with PaperDocument((tmp_path / "s2.pdf").read_bytes()) as document:
        text = " ".join(document.text(0).split())
    assert "What rests on this source" in text
    assert "Lasting Partnerships" in text


@pytest.mark.parametrize("name", ["-", "/dev/stdout"])
def test_print_writes_to_standard_output(vmc, monkeypatch, name):
    # Nothing here may reach a device of the machine, so no file is written at all.
    saved = []
    monkeypatch.setattr("vmc_desktop.models.paper.save", lambda _pdf, path: saved.append(path))
    poured = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    monkeypatch.setattr(sys, "stdout", poured)
    status, _, err = vmc("print", "2018", "-o", name)
    assert (status, saved) == (0, [])
    pdf = poured.buffer.getvalue()
    assert pdf.startswith(b"%PDF-")
    assert pdf.rstrip().endswith(b"%%EOF")
    assert "demo:2018" in err


def test_a_pdf_is_not_poured_into_a_terminal(vmc, monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    status, out, err = vmc("print", "2018", "-o", "-")
    assert (status, out) == (1, "")
    assert "> page.pdf" in err


def pages_of(file):
    with PaperDocument(file.read_bytes()) as document:
        return [" ".join(document.text(n).split()) for n in range(len(document.sizes))]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["people/anna-weiss"], "Anna Weiß"),
        (["topics/return"], "Topic through the years"),
        (["--search", "partnership"], "Search results partnership"),
    ],
)
def test_print_of_a_person_a_topic_a_search(vmc, tmp_path, words, said):
    status, out, _ = vmc("print", *words, "-o", str(tmp_path / "x.pdf"))
    assert (status, out) == (0, "")
    assert said in pages_of(tmp_path / "x.pdf")[0]


def test_print_takes_what_the_preview_offers(vmc, tmp_path):
    file = tmp_path / "x.pdf"
    words = ["--landscape", "--columns", "2", "--size", "large", "--no-sources", "--links"]
    words += ["--panel-a-page", "--black", "--no-data"]
    assert vmc("print", "2019", "-o", str(file), *words)[0] == 0
    with PaperDocument(file.read_bytes()) as document:
        assert document.sizes[0].is_landscape
    assert "they are left out here" in pages_of(file)[-1]


@pytest.mark.parametrize("words", [[], ["2019", "--search", "x"]])
def test_print_asks_for_a_record_or_a_search(vmc, tmp_path, words):
    status, _, err = vmc("print", *words, "-o", str(tmp_path / "x.pdf"))
    assert status == 2
    assert "--search QUERY" in err


# ---- check and build -------------------------------------------------------------------------


def test_check_of_a_sound_archive_passes(vmc):
    assert vmc("check")[:2] == (0, "")
    assert as_json(vmc("check", "--json")) == {"problems": []}


def test_check_names_file_line_field_and_what_was_expected(vmc, paths, monkeypatch):
    file = paths.archive / "2018" / "edition.md"
    file.write_text(file.read_text("utf-8").replace("year: 2018", "year: soon"), "utf-8")
    line = file.read_text("utf-8").splitlines().index("year: soon") + 1
    status, out, err = vmc("check")
    assert status == 1
    assert f"{file}:{line}: year: expected" in out
    assert "problem" in err
    monkeypatch.chdir(paths.archive.parent)
    assert f"{paths.archive.name}/2018/edition.md:{line}: year: " in vmc("check")[1].splitlines()[0]
    assert vmc("check")[1].startswith(paths.archive.name)
    status, out, _ = vmc("check", "--json")
    problem = json.loads(out)["problems"][0]
    assert status == 1
    assert problem["costs_file"] is True
    assert (problem["file"], problem["line"], problem["field"]) == ("2018/edition.md", line, "year")


def test_check_takes_another_folder(vmc, tmp_path):
    status, out, err = vmc("check", str(tmp_path / "nothing"))
    assert (status, out) == (1, "")
    assert str(tmp_path / "nothing") in err


def test_what_is_stale_is_built_before_it_is_shown(vmc, paths):
    file = next((paths.archive / "2018" / "panels").glob("*.md"))
    file.write_text(file.read_text("utf-8") + "\n\nA zeppelin was seen.\n", "utf-8")
    status, out, err = vmc("search", "zeppelin", "--json")
    assert status == 0
    assert json.loads(out)["total"] > 0
    assert "Preparing" in err


def test_build_says_where_and_what(vmc, library_folder, paths):
    status, out, err = vmc("build")
    assert (status, Path(out.strip())) == (0, library_folder)
    assert "Nothing to build" in err


def test_build_needs_not_write_what_fits(vmc, library_folder, paths, monkeypatch):
    def refuse(self, *_):
        raise PermissionError(13, "Permission denied", str(self))

    for name in ("write_bytes", "touch", "mkdir", "unlink"):
        monkeypatch.setattr(Path, name, refuse)
    status, out, err = vmc("build")
    assert (status, Path(out.strip())) == (0, library_folder)
    assert "Nothing to build" in err


@pytest.mark.parametrize("verb", [["list"], ["show", "2019/opening"], ["search", "trust"]])
def test_a_damaged_record_costs_a_rebuild(vmc, library_folder, verb):
    whole = vmc(*verb)
    with sqlite3.connect(library_folder / CATALOGUE) as connection:
        connection.execute("UPDATE editions SET line = '{', payload = '{'")
    connection.close()
    status, out, err = vmc(*verb)
    assert (status, out) == whole[:2]
    assert "built anew" in err
    assert vmc(*verb) == whole


def test_a_broken_cache_costs_a_rebuild(vmc, library_folder):
    (library_folder / "catalogue.sqlite").write_bytes(
        b"\0" * (library_folder / "catalogue.sqlite").stat().st_size
    )
    assert vmc("list", "--json")[0] == 0


def test_an_archive_that_is_not_there_is_said(tmp_path, capsys):
    folders = ["--archive", str(tmp_path / "none"), "--cache", str(tmp_path / "cache")]
    assert cli.main([*folders, "list"]) == 1
    assert str(tmp_path / "none") in capsys.readouterr().err


def test_a_cache_that_cannot_be_written_names_the_remedy(paths, tmp_path, capsys):
    (tmp_path / "file").write_text("in the way")
    folders = ["--archive", str(paths.archive), "--cache", str(tmp_path / "file" / "cache")]
    assert cli.main([*folders, "list"]) == 1
    assert "--cache" in capsys.readouterr().err


# ---- the terminal ----------------------------------------------------------------------------


@pytest.mark.parametrize("verb", door.VERBS)
def test_every_verb_explains_itself(vmc, verb):
    status, out, _ = vmc(verb, "--help")
    assert status == 0
    assert f" {verb} " in out


def test_the_door_knows_every_verb():
    assert set(door.VERBS) == set(typer.main.get_command(cli.app).commands)


def test_a_reader_who_leaves_early_is_no_fault(paths, library_folder):
    reading, writing = os.pipe()
    os.close(reading)
    folders = ["--archive", str(paths.archive), "--cache", str(paths.cache)]
    done = subprocess.run(
        [sys.executable, "-m", "vmc_desktop", *folders, "list"],
        stdout=writing,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    os.close(writing)
    assert done.stderr == b""


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "cp1252"])
def test_a_terminal_without_the_letters_is_no_fault(paths, library_folder, encoding):
    environment = {"PYTHONIOENCODING": encoding}
    for words in (["list"], ["show", "people/ismail-catakli"], ["search", "Çataklı"]):
        done = process(paths, *words, env=environment)
        assert (done.returncode, done.stderr) == (0, b"")
    done = process(paths, "show", "people/ismail-catakli", "--json", env=environment)
    assert json.loads(done.stdout.decode(encoding))["title"] == "İsmail Çataklı"


def test_no_text_commands_the_terminal(vmc, paths):
    for file in paths.archive.rglob("*.md"):
        text = file.read_text("utf-8").replace("harbour", "har\u009b2Jbour")
        file.write_text(text.replace("Trust comes", "Trust\u009b2J comes"), "utf-8")
    key = "2019/lasting-partnerships"
    assert "\u009b" in json.dumps(as_json(vmc("show", key, "--json")), ensure_ascii=False)
    for words in (["list"], ["show", key], ["search", "without"]):
        status, out, _ = vmc(*words)
        assert status == 0
        assert "2J" in out
        assert "\u009b" not in out


# ---- one door --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], True),
        (["vmc:2017/opening"], True),
        (["."], True),
        (["forum.vmca"], True),
        (["list"], False),
        (["search", "a:b"], False),
        (["--archive", "x", "list"], False),
        (["--help"], False),
        (["nonsense"], False),
    ],
)
def test_words_tell_window_from_terminal(words, window):
    assert door.asks_for_window(words) is window


def test_a_folder_named_like_a_verb_does_not_hide_it(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "check").mkdir()
    assert not door.asks_for_window(["check"])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can lack a display")
@pytest.mark.parametrize("place", ["", "folder", "link"])
def test_without_a_display_the_terminal_answers(paths, library_folder, tmp_path, place):
    # Without a folder it is the shipped archive.
    words = {"": [], "folder": [str(paths.archive)], "link": ["vmc:2017/no-such-panel"]}[place]
    gone = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: text for name, text in os.environ.items() if name not in gone}
    done = subprocess.run(
        [sys.executable, "-m", "vmc_desktop", *words],
        env={**environment, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(tmp_path / "home")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    aside = done.stderr.splitlines()
    assert aside[0].count(".") == 1
    assert "no display" in aside[0]
    if place == "link":
        assert done.returncode == 1
        assert "2017/no-such-panel" in done.stderr
    else:
        assert done.returncode == 0
        assert "── 2018" in done.stdout


def test_output_that_is_no_terminal_at_all_is_served(paths, library_folder, monkeypatch):
    kept = io.StringIO()
    monkeypatch.setattr(sys, "stdout", kept)
    folders = ["--archive", str(paths.archive), "--cache", str(paths.cache)]
    assert cli.main([*folders, "list", "--json"]) == 0
    assert json.loads(kept.getvalue())["editions"]


def test_without_memory_it_says_so(monkeypatch, capsys):
    def starve(*_):
        raise MemoryError

    monkeypatch.setattr("sys.argv", ["vmc-desktop", "list"])
    monkeypatch.setattr("vmc_desktop.cli.main", starve)
    assert door.main() == 1
    assert "not enough memory" in capsys.readouterr().err
