"""Every fault an archive's files can have is named by file, line and field, and costs one file."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from samples import small_archive
from vmc_desktop.errors import NoArchive, Problem
from vmc_desktop.formats.checks import ADDRESS, LANGUAGE
from vmc_desktop.formats.fingerprint import digests
from vmc_desktop.formats.folder import read_archive
from vmc_desktop.formats.writing import write_archive

BLOCKS = "paragraphs, lists and quotations"
ATTRIBUTES = "a key as {#key}, of lower-case letters, digits, hyphens; after it lang=, was="
CITATION = "a citation as [@s1] or [@s1, p. 4; @s2], at the end; in its midst @s1 alone"
EDITION = "2019/edition.md"
PANEL = "2019/panels/2-lasting-partnerships.md"
SOURCES = "2019/sources.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_archive(small_archive(), tmp_path)
    return tmp_path


def _change(folder: Path, file: str, old: str, new: str) -> int:
    """Replace text in a file; the line on which the new text begins."""
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


def _problems(folder: Path) -> tuple[Problem, ...]:
    return read_archive(folder)[1]


def _one(folder: Path) -> Problem:
    problems = _problems(folder)
    assert len(problems) == 1, problems
    return problems[0]


def _panels(folder: Path) -> list[str]:
    return [p.key.text for e in read_archive(folder)[0].editions for p in e.panels]


@pytest.mark.parametrize(
    ("file", "old", "new", "field", "expected", "found"),
    [
        (PANEL, "venue:", "venu:", "venu", "a known field (did you mean “venue”?)", "venu"),
        (PANEL, "    role: Director", "    rolle: Director", "moderators[1].rolle",
         "a known field (did you mean “role”?)", "rolle"),
        (PANEL, "date: 2019-10-24", "date: 24 October", "date",
         "a day as YYYY-MM-DD", "24 October"),
        (PANEL, "date: 2019-10-24", "date: 2019-11-24", "date",
         "a day of the edition, 2019-10-23 to 2019-10-24", "2019-11-24"),
        (PANEL, "title: Lasting Partnerships – Towards Long-Term Cooperation", "title:", "title",
         "this field, which is required", ""),
        (PANEL, "  - partnerships", "  - partnership", "topics[1]",
         "the key of a topic in topics.yaml", "partnership"),
        (PANEL, "key: lasting-partnerships", "key: sources", "key",
         "a key other than highlights, quotations, sources", "sources"),
        (PANEL, "key: lasting-partnerships", "key: opening", "key",
         "a key of its own", "2019/opening, which 1-opening.md has too"),
        (PANEL, "kind: panel", "kind: panel\nkind: keynote", "kind",
         "this field only once", "it again"),
        (EDITION, "year: 2019", "year: 2018", "year", "2019, as the folder is named", "2018"),
        (EDITION, "year: 2019", "year: this year", "year", "a whole number", "this year"),
        (EDITION, "ordinal: 2", "online: perhaps", "online", "true or false", "perhaps"),
        (EDITION, "dates: [2019-10-23, 2019-10-24]", "dates: [2019-10-26, 2019-10-22]", "dates",
         "the first day before the last", "2019-10-26, 2019-10-22"),
        (EDITION, "@s2 was readable.", "@s9 was readable.", "gaps[1]",
         "the id of a source in sources.yaml", "@s9"),
        (EDITION, "      - more than 150 [@s2]", "      - more than 150 [@s7]",
         "conflicts[1].versions[2]", "the id of a source in sources.yaml", "@s7"),
        (EDITION, "    sources: [s1]", "    sources: [s8]", "media[1].sources[1]",
         "the id of a source in sources.yaml", "@s8"),
        (SOURCES, "id: s2", "id: s1", "references[2].id", "an id of its own", "s1"),
        (SOURCES, "issued: 2019-10-25", "issued: autumn", "references[1].issued",
         "a date as YYYY, YYYY-MM or YYYY-MM-DD", "autumn"),
        ("topics.yaml", "broader: irregular-migration", "broader: nowhere", "topics[2].broader",
         "the key of another topic of this file", "nowhere"),
        ("topics.yaml", "    de: [Rückkehr", "    xx: [Rückkehr", "topics[2].synonyms",
         LANGUAGE, "xx"),
        ("archive.yaml", "languages: [en, de]", "languages: [en, deutsch]", "languages[2]",
         LANGUAGE, "deutsch"),
        (SOURCES, "language: de", "language: german", "references[2].language",
         LANGUAGE, "german"),
        (SOURCES, "URL: https://example.org/2019/closing", "URL: javascript:alert(1)",
         "references[1].URL", ADDRESS, "javascript:alert(1)"),
        (EDITION, "url: https://example.org/hall.jpg", "url: file:///etc/passwd", "media[1].url",
         ADDRESS, "file:///etc/passwd"),
        (EDITION, "      - more than 150 [@s2]", "      - more than 150",
         "conflicts[1].versions[2]", "a source, as [@s1] at the end", "more than 150"),
        ("people.yaml", "  - A. Weiss", "  - ismail catakli", "people[2].variants",
         "names of one person", "ismail catakli, which is ismail-catakli too"),
    ],
)  # fmt: skip
def test_a_wrong_field_is_named(folder, file, old, new, field, expected, found):
    line = _change(folder, file, old, new)
    problems = [p for p in _problems(folder) if p.field == field]
    assert len(problems) == 1, _problems(folder)
    problem = problems[0]
    assert (problem.file, problem.expected, problem.found) == (file, expected, found)
    assert abs(problem.line - line) <= 2


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("[@s1, p. 4; @s2]", "[@s1; @s12]", "the id of a source in sources.yaml"),
        ("## Quotations", "## Quotes", "a section “Abstract”, “Highlights” or “Quotations”"),
        ("### Trust", "#### Trust", "“## Highlights” with “### ” headings below it"),
        ("*trust*", "`trust`", "plain words, *emphasis*, **strong** or a link"),
        ("*trust*", "![trust](x.png)", "plain words, *emphasis*, **strong** or a link"),
        ("- The panel", "```\ncode\n```\n\n- The panel", "paragraphs, lists and quotations"),
        ("- The panel", "***\n\n- The panel", "paragraphs, lists and quotations"),
        ("- The panel", "- - The panel", "a list of one level, one statement an item"),
        ("### Trust comes first {#trust-first}\n\n", "", "a “### ” heading first"),
        (
            "> — İsmail",
            "> İsmail",
            "quoted words and a last paragraph “— Speaker [@source] {#key}”",
        ),
        ("- The panel", "> Words\n>\n> — Anna\n\n- The panel", "quotations below “## Quotations”"),
        ("- The panel", "| a | b |\n|---|---|\n| c | d |\n\n- The panel", BLOCKS),
        ("- The panel", "- | a | b |\n  |---|---|\n  | c | d |\n- The panel",
         "a statement in each item of the list"),
        ("- The panel", "<table><tr><td>x</td></tr></table>\n\n- The panel", BLOCKS),
        ("- The panel", "<!-- not for readers -->\n\n- The panel", BLOCKS),
        ("*trust*", "<b>trust</b>", "plain words, *emphasis*, **strong** or a link"),
        ("- The panel", "[far]: https://example.org\n\n- The panel",
         "links as [words](https://…)"),
        ("- The panel", "- Uncited.\n- The panel", "a source, as [@s1] at the end"),
        ("— İsmail Çataklı [@s2]", "— İsmail Çataklı", "a source, as [@s1] at the end"),
        ("{#trust-first}", "{#Trust First}", ATTRIBUTES),
        ("{#trust-first}", "{#trust-first", ATTRIBUTES),
        ("{#no-trust}", "{#no-trust language=en}", ATTRIBUTES),
        ("{#no-trust}", "{lang=de}", ATTRIBUTES),
        ("{#no-trust}", "{#no-trust lang=zz}", LANGUAGE),
        ("Original (de)", "Original (zz)", LANGUAGE),
        ("Original (de):", "Original:", "“Original (de): ” with the code of its language"),
        ("Original (de):", "Original (de)", "“Original (de): ” with the code of its language"),
        ("- The panel", "- The panel [@s1] came early. [@s2]\n- The panel", CITATION),
        ("- The panel", "- It came early. [@]\n- The panel", CITATION),
        ("- The panel", "- It came early. [@s1, @s2]\n- The panel", CITATION),
        ("### Trust", "### Trust [@s1]", CITATION),
        ("### Trust comes", "### Empty {#empty}\n\n### Trust comes",
         "a statement below the heading"),
        ("## Quotations", "## Highlights\n\n## Quotations", "the section “Highlights” only once"),
        ("https://example.org/programme", "javascript:alert(1)", ADDRESS),
        ("https://example.org/programme", "file:///etc/passwd", ADDRESS),
        ("- The panel", "- The \x1b[31mpanel", "printable characters"),
    ],
)  # fmt: skip
def test_text_without_a_place_is_named_with_its_line(folder, old, new, expected):
    line = _change(folder, PANEL, old, new)
    found = [p for p in _problems(folder) if p.expected == expected]
    assert found, _problems(folder)
    assert all(p.file == PANEL for p in found)
    assert line <= found[0].line <= line + 4
    assert found[0].field
    assert "2019/lasting-partnerships" in _panels(folder)


@pytest.mark.parametrize(
    ("data", "expected", "found"),
    [
        (b"", "some content", "an empty file"),
        (b" \n\n", "some content", "an empty file"),
        (b"---\ntitle: caf\xe9\n---\n", "text in UTF-8", "byte 0xe9"),
        (b"---\ntitle: a\0b\n---\n", "text", "a NUL character"),
        (b"title: x\n", "“---” before the front matter", "title: x"),
        (b"---\ntitle: x\n", "“---” after the front matter", "no second “---”"),
        (b"---\nspeakers:\n\t- name: x\n---\n", "spaces for indentation", "a tab"),
        (b"---\ntitle: [x\n---\n", "YAML", "did not find expected ',' or ']'"),
        (b"---\ntitle: &a x\n---\n", "plain values", "an anchor or alias (& or *); quote the text"),
        (b"---\ntitle: !!python/object x\n---\n", "plain values", None),
        (b"---\n" + b"[" * 50 + b"\n---\n", "at most 12 levels of nesting", ""),
        (b"---\n- x\n---\n", "fields, each with its value", "a list"),
        (b"x" * (8 * 1024 * 1024 + 1), "a text file of at most 8 MB", "a larger one"),
    ],
)
def test_a_broken_file_costs_that_file_alone(folder, data, expected, found):
    (folder / PANEL).write_bytes(data)
    problem = _one(folder)
    assert (problem.file, problem.expected) == (PANEL, expected)
    assert found is None or problem.found == found
    assert _panels(folder) == ["2018/keynote", "2019/opening", "2019/workshops"]


def test_the_line_of_a_wrong_byte_is_told(folder):
    (folder / PANEL).write_bytes(b"---\ntitle: fine\nkind: \xff\n---\n")
    assert _one(folder).line == 3


def test_line_ends_of_windows_and_a_byte_order_mark_are_accepted(folder):
    text = (folder / PANEL).read_text("utf-8").replace("\n", "\r\n")
    (folder / PANEL).write_bytes(b"\xef\xbb\xbf" + text.encode())
    read, problems = read_archive(folder)
    assert problems == ()
    assert read == small_archive()


def test_an_unknown_field_costs_only_itself(folder):
    _change(folder, PANEL, "venue:", "venu:")
    assert "2019/lasting-partnerships" in _panels(folder)


def test_broken_sources_cost_the_sources_and_are_told_once(folder):
    (folder / SOURCES).write_text("references: [", "utf-8")
    problem = _one(folder)
    assert problem.file == SOURCES
    assert "2019/lasting-partnerships" in _panels(folder)


def test_a_folder_without_edition_file_is_named(folder):
    (folder / EDITION).unlink()
    problem = _one(folder)
    assert problem.file == EDITION
    assert problem.expected == "the file edition.md in each edition's folder"


def test_a_link_that_leads_out_is_not_followed(folder, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "secret.md"
    outside.write_text("---\ntitle: secret\nkind: panel\n---\n", "utf-8")
    link = folder / "2019" / "panels" / "9-secret.md"
    try:
        link.symlink_to(outside)
    except OSError:
        pytest.skip("this system makes no links")
    assert _one(folder).found == "a link that leads out"
    assert "2019/secret" not in _panels(folder)


def test_doubled_highlight_keys_are_named(folder):
    _change(
        folder, PANEL, "## Quotations", "### Again {#trust-first}\n\n- Text. [@s1]\n\n## Quotations"
    )
    problem = _one(folder)
    assert problem.expected == "a key of its own"
    assert (problem.file, problem.field) == (PANEL, "highlight")
    lines = (folder / PANEL).read_text("utf-8").splitlines()
    assert lines[problem.line - 1].startswith("### Again")
    first = next(n for n, text in enumerate(lines, 1) if text.startswith("### Trust"))
    assert problem.found.endswith(f"which line {first} has too")
    panel = read_archive(folder)[0].editions[1].panels[1]
    assert [h.heading for h in panel.highlights] == ["Trust comes first"]


def test_an_image_is_one_problem(folder):
    _change(folder, PANEL, "- The panel", "- ![The hall](hall.png) [@s1]\n- The panel")
    assert _one(folder).found == "an image"


def test_what_was_meant_as_a_citation_is_one_problem(folder):
    _change(folder, PANEL, "- The panel", "- It came. [@]\n- The panel")
    assert _one(folder).found == "[@]"


def test_days_in_the_wrong_order_are_one_problem(folder):
    _change(folder, EDITION, "[2019-10-23, 2019-10-24]", "[2019-10-24, 2019-10-23]")
    assert _one(folder).field == "dates"
    assert read_archive(folder)[0].editions[1].dates == ("2019-10-23", "2019-10-24")


@pytest.mark.parametrize(
    ("file", "data", "costs"),
    [
        (PANEL, b"---\ntitle: [x\n---\n", True),
        (PANEL, b"---\nkey: opening\ntitle: x\nkind: y\n---\n", True),
        (EDITION, b"", True),
        (SOURCES, b"references: [", True),
        ("topics.yaml", b"- key: A B\n", True),
        (PANEL, b"---\ntitle: x\nkind: y\nfoo: z\n---\n", False),
    ],
)
def test_a_problem_tells_whether_it_costs_the_file(folder, file, data, costs):
    (folder / file).write_bytes(data)
    told = [p.costs_file for p in _problems(folder) if p.file == file]
    assert told
    assert all(one is costs for one in told)


def test_a_bad_highlight_key_is_named_and_the_rest_is_read(folder):
    _change(folder, PANEL, "{#trust-first}", "{#trust--first}")
    problem = _one(folder)
    assert problem.expected == "a key of lower-case letters, digits, hyphens"
    assert "2019/lasting-partnerships" in _panels(folder)


@pytest.mark.parametrize("text", [None, "", "key: Not A Key\ntitle: x\n", "title: x\n"])
def test_a_folder_without_a_usable_archive_file_is_no_archive(folder, text):
    (folder / "archive.yaml").unlink()
    if text is not None:
        (folder / "archive.yaml").write_text(text, "utf-8")
    with pytest.raises(NoArchive):
        read_archive(folder)


def test_a_missing_folder_is_no_archive(tmp_path):
    with pytest.raises(NoArchive, match="no such folder"):
        read_archive(tmp_path / "nowhere")


def test_panels_that_the_disk_does_not_give_are_told(folder, monkeypatch):
    real = os.scandir

    def scandir(path="."):
        if str(path).endswith("panels"):
            raise OSError(errno.EIO, "Input/output error", str(path))
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    told = {one.file: one for one in _problems(folder)}
    assert told["2019/panels"].costs_file
    assert told["2019/panels"].found == "Input/output error"
    # So nothing that is built now is taken for the whole later.
    assert "2019/panels" in digests(folder).unreadable


def test_an_archive_of_a_newer_format_is_refused(folder):
    file = folder / "archive.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(f"{text}format: 1\n", encoding="utf-8")
    assert not _problems(folder)
    file.write_text(f"{text}format: 2\n", encoding="utf-8")
    with pytest.raises(NoArchive, match=r"is of format 2; this program reads format 1\. Update"):
        read_archive(folder)
