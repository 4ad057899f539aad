"""What a programme tells of a panel: time, room, track, language, abstract, links."""

from __future__ import annotations

from dataclasses import replace

import pytest

from samples import small_archive
from vmc_desktop.domain import Citation, Media, Run, Statement
from vmc_desktop.formats.folder import read_archive
from vmc_desktop.formats.writing import write_archive
from vmc_desktop.render import words

_ABSTRACT = (
    Statement.of("What will be shown.", "s1"),
    Statement((Run("See "), Run("the code", "link", "https://example.org/code"), Run("."))),
)


@pytest.fixture
def announced():
    """The small archive with a panel of which a programme told everything."""
    archive = small_archive()
    first, second = archive.editions
    panel = replace(
        second.panels[1],
        start="23:30",
        end="24:20",
        room="Room 2",
        track="Policy",
        language="de",
        abstract=_ABSTRACT,
        media=(Media("slides", "Slides", "https://example.org/s.pdf", (Citation("s1"),)),),
    )
    panels = (second.panels[0], panel, *second.panels[2:])
    return replace(archive, editions=(first, replace(second, panels=panels)))


def test_everything_comes_back_as_it_was(announced, tmp_path):
    write_archive(announced, tmp_path)
    assert read_archive(tmp_path) == (announced, ())


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("start: half past nine", "a time as HH:MM"),
        ("end: 22:00", "a time from 23:30 on (24:30 after midnight)"),
        ("language: Deutsch!", "lower-case letters, digits and single hyphens"),
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
