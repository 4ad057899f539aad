"""What a search found as CSV and Markdown."""

import csv
import io
from datetime import date

import pytest
from markdown_it import MarkdownIt

from vmc_desktop.answers import Group, Hit, Question, Results, Snippet
from vmc_desktop.domain import ArchiveHead, Key
from vmc_desktop.render.findings import COLUMNS, results_csv, results_markdown

HEAD = ArchiveHead("harbour", "Harbour Forum", "Harbour Institute", version="ab12")
DAY = date(2026, 11, 25)
PANEL = Hit(
    Key("2018/opening"),
    "panel",
    2018,
    "The *old* harbour",
    ("2018: Theme",),
    1.5,
    ((10, 17),),
    (Snippet("Of a harbour, and more", ((5, 12),)),),
    "2018-10-22",
)
HIGHLIGHT = Hit(
    Key("2018/opening/trust"),
    "highlight",
    2018,
    "1. Trust <b>first</b>",
    ("2018: Theme", "The *old* harbour"),
    1.0,
    (),
    (Snippet("=2+3 ships", ((5, 10),)), Snippet("- more\nships", ((7, 12),))),
)
GROUPS = (Group(PANEL, (PANEL, HIGHLIGHT)),)


def results(text="harbour ships ", total=2, **more):
    question = Question(text, **more)
    return Results(question, "“harbour” and “ships”", total, groups=1, notes=("A note.",))


def table(*given):
    text = results_csv(*given, HEAD, DAY)
    assert text.startswith("\ufeff"), "without the mark spreadsheets take it for another code"
    return list(csv.reader(io.StringIO(text[1:], newline=""), strict=True))


def test_the_table_says_first_what_was_asked_of_which_archive():
    chosen = (("year", ("2018", "2019")), ("kind", ("panel",)))
    rows = table(results(chosen=chosen, sort="newest"), GROUPS)
    about = dict(row[:2] for row in rows[: rows.index(list(COLUMNS)) - 1])
    assert about == {
        "Query": "harbour ships",
        "Read as": "“harbour” and “ships”",
        "Filters": "year: 2018 or 2019; kind: panel",
        "Order": "newest first",
        "Synonyms": "none used",
        "Notes": "A note.",
        "Hits": "2 hits",
        "Archive": "Harbour Forum · Harbour Institute",
        "Archive version": "ab12",
        "Date": "2026-11-25",
    }


def test_the_table_has_one_row_for_each_hit():
    rows = table(results(), GROUPS)
    start = rows.index(list(COLUMNS)) + 1
    found = [dict(zip(COLUMNS, row, strict=True)) for row in rows[start:]]
    assert [one["key"] for one in found] == ["2018/opening", "2018/opening/trust"]
    assert found[0]["permalink"] == "harbour:2018/opening"
    assert found[1]["panel"] == "The *old* harbour"
    assert found[0]["passages"] == "Of a harbour, and more"


def test_every_line_of_the_table_has_as_many_cells_and_ends_as_the_standard_says():
    text = results_csv(results(), GROUPS, HEAD, DAY)
    assert {len(row) for row in csv.reader(io.StringIO(text, newline=""))} == {len(COLUMNS)}
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", " =", "\t=", "\r=", "＝", "\x00="])
def test_no_cell_is_a_formula(start):
    text = f'{start}HYPERLINK("http://example.org")'
    hit = Hit(Key("2018/opening"), "panel", 2018, text, (), 1.0)
    rows = table(results(text=f"{text} "), (Group(hit, (hit,)),))
    cells = [cell for row in rows for cell in row if "HYPERLINK" in cell]
    assert len(cells) == 3  # query, panel, title
    assert all(cell.startswith("'") for cell in cells)


def test_what_is_not_listed_is_counted():
    assert ["Hits", "9 hits, 2 of them listed"] in [r[:2] for r in table(results(total=9), GROUPS)]


def test_synonyms_that_were_left_out_are_said():
    assert "- Synonyms: not searched" in results_markdown(
        results(synonyms=False), GROUPS, HEAD, DAY
    )


def test_the_text_is_ordered_by_panel_with_marked_passages_and_permalinks():
    text = results_markdown(results(), GROUPS, HEAD, DAY)
    assert text.startswith("# Search: harbour ships\n")
    assert "- Archive version: ab12" in text
    assert "\n## The \\*old\\* harbour (2018)\n" in text
    assert "> Of a **harbour**, and more" in text
    assert "<harbour:2018/opening/trust>" in text


def test_the_words_of_the_archive_stay_words_in_the_text():
    html = MarkdownIt().render(results_markdown(results(text="# <i>x</i>"), GROUPS, HEAD, DAY))
    assert "<b>" not in html
    assert "<i>" not in html
    assert "<h3>1. Trust &lt;b&gt;first&lt;/b&gt;</h3>" in html
    assert "<p>- more <strong>ships</strong></p>" in html
    assert "<ol>" not in html
    assert html.count("<li>") == html.count("\n<li>") == 10  # only what is said first
