"""What a programme tells of a panel: time, room, track, language, abstract, links."""

from __future__ import annotations

from dataclasses import replace

import pytest

from samples import announced_archive
from vmc_desktop.formats.folder import read_archive
from vmc_desktop.formats.writing import write_archive
from vmc_desktop.render import words


@pytest.fixture
def announced():
    """An archive with a panel of which a programme told everything."""
    return announced_archive()


def test_everything_comes_back_as_it_was(announced, tmp_path):
    write_archive(announced, tmp_path)
    assert read_archive(tmp_path) == (announced, ())


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("start: half past nine", "a time as HH:MM"),
        ("end: 22:00", "a time from 23:30 on (24:30 after midnight)"),
        ("language: Deutsch!", "the code of a language, such as en, de or pt-BR"),
    ],
)
def test_what_does_not_fit_is_told(announced, tmp_path, line, expected):
    write_archive(announced, tmp_path)
    (file,) = (tmp_path / "2019" / "panels").glob("2-*.md")
    field = line.partition(":")[0]
    kept = [old for old in file.read_text().split("\n") if not old.startswith(f"{field}:")]
    file.write_text("\n".join([kept[0], line, *kept[1:]]))
    _, problems = read_archive(tmp_path)
    assert [(problem.field, problem.expected) for problem in problems] == [(field, expected)]


def test_an_edition_has_no_abstract(announced, tmp_path):
    write_archive(announced, tmp_path)
    with (tmp_path / "2018" / "edition.md").open("a") as file:
        file.write("\n## Abstract\n")
    _, problems = read_archive(tmp_path)
    assert [problem.expected for problem in problems] == ["a section “Highlights” or “Quotations”"]


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("09:05", "10:00", "09:05–10:00"),
        ("23:30", "24:20", "23:30–00:20"),
        ("24:30", "25:15", "00:30–01:15 (after midnight)"),
        ("09:05", "", "09:05"),
        ("", "", ""),
    ],
)
def test_times_are_said_as_clocks_show_them(announced, start, end, said):
    panel = replace(announced.editions[1].panels[1], start=start, end=end)
    assert words.times(panel) == said
