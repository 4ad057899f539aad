"""What catalogue or index refuse costs its file alone."""

import os
import sys
from dataclasses import replace

import pytest

from vmc_desktop.answers import Question
from vmc_desktop.errors import CacheError
from vmc_desktop.store import preparing
from vmc_desktop.store.build import build
from vmc_desktop.store.library import Library


def outline(folder):
    library = Library.open(folder)
    try:
        return library.records.outline()
    finally:
        library.close()


@pytest.fixture
def panels(archive_folder):
    return sorted((archive_folder / "2019" / "panels").glob("*.md"))


def spoil(monkeypatch, wrong):
    """Let records of editions through as no reader of files would let them."""
    from vmc_desktop.store import hands as module  # noqa: PLC0415

    read = module.read_edition

    def spoiled(folder, common):
        edition, problems = read(folder, common)
        return (wrong(edition) if edition.key.text == "2019" else edition), problems

    monkeypatch.setattr(module, "read_edition", spoiled)


def test_a_part_that_two_panels_have_costs_the_second(archive_folder, paths, monkeypatch):
    def doubled(edition):
        opening, rich, last = edition.panels
        return replace(edition, panels=(opening, rich, replace(last, highlights=rich.highlights)))

    spoil(monkeypatch, doubled)
    built = build(archive_folder, paths.cache)
    assert [(p.file, p.field) for p in built.problems] == [("2019/panels", "2019/workshops")]
    assert "left out" in built.problems[0].expected
    keys = [node.key.text for node in outline(built.folder).nodes[0].children]
    assert keys[:2] == ["2019/opening", "2019/lasting-partnerships"]
    assert "2019/workshops" not in keys


def test_a_letter_that_no_file_can_hold_costs_its_panel(archive_folder, paths, monkeypatch):
    def torn(edition):
        opening, *others = edition.panels
        return replace(edition, panels=(replace(opening, title="half: \ud83d"), *others))

    spoil(monkeypatch, torn)
    built = build(archive_folder, paths.cache)
    assert [p.field for p in built.problems] == ["2019/opening"]
    assert outline(built.folder).panels == 3
    library = Library.open(built.folder)
    assert library.problems() == built.problems
    assert library.search(Question("trust ")).total > 0
    library.close()


def test_an_edition_that_is_refused_costs_itself(archive_folder, paths, monkeypatch):
    spoil(monkeypatch, lambda edition: replace(edition, theme="half: \ud83d"))
    built = build(archive_folder, paths.cache)
    assert [p.file for p in built.problems] == ["2019/edition.md"]
    assert [node.title for node in outline(built.folder).nodes] == ["2018"]


def test_a_full_disk_is_nobodys_record(archive_folder, paths, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(preparing, "write_segment", full)
    with pytest.raises(CacheError, match="No space left"):
        build(archive_folder, paths.cache)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has file names of any bytes")
def test_a_file_name_of_any_bytes_is_told(archive_folder, paths, panels):
    odd = os.fsencode(panels[0].parent) + b"/09-caf\xe9.md"
    with open(odd, "w", encoding="utf-8") as file:  # noqa: PTH123 bytes are no path
        file.write("---\ntitle: [unclosed\n---\n")
    built = build(archive_folder, paths.cache)
    assert [problem.file for problem in built.problems] == ["2019/panels/09-caf\\xe9.md"]
