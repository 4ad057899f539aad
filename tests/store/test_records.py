"""Records read at once."""

import subprocess
import sys
from dataclasses import replace

import pytest

from samples import small_archive
from vmc_desktop.domain import Key
from vmc_desktop.errors import CacheError, NoRecord
from vmc_desktop.store.records import CATALOGUE, Records

ARCHIVE = small_archive()
EDITION = ARCHIVE.editions[1]
PANEL = EDITION.panels[1]


def lines(nodes):
    for node in nodes:
        yield node.key
        yield from lines(node.children)


def test_gives_the_tree_newest_first(records):
    outline = records.outline()
    assert [node.title for node in outline.nodes] == ["2019", "2018"]
    assert outline.nodes[0].detail == EDITION.theme
    assert [node.title for node in outline.nodes[0].children] == [
        *(panel.title for panel in EDITION.panels),
        *(highlight.heading for highlight in EDITION.highlights),
    ]
    assert (outline.editions, outline.panels, outline.highlights) == (2, 4, 3)
    assert (outline.quotations, outline.sources) == (2, 4)
    assert [numbers.panels for numbers in outline.numbers] == [3, 1]


def test_an_edition_comes_whole(records):
    reading = records.reading(EDITION.key)
    assert reading.edition == EDITION
    assert reading.panel is None
    assert {topic.key for topic in reading.topics} == set(EDITION.topics)


def test_a_panel_comes_with_its_edition_alone(records):
    reading = records.reading(PANEL.key)
    assert reading.panel == PANEL
    assert reading.edition == replace(EDITION, panels=())
    assert Key("topics/partnerships") in {topic.key for topic in reading.topics}


@pytest.mark.parametrize(
    ("field", "record", "panel"),
    [
        ("highlight", PANEL.highlights[0], PANEL),
        ("quotation", PANEL.quotations[0], PANEL),
        ("highlight", EDITION.highlights[0], None),
        ("quotation", EDITION.quotations[0], None),
        ("source", EDITION.sources[1], None),
    ],
)
def test_a_part_comes_with_its_whole(records, field, record, panel):
    reading = records.reading(record.key)
    assert getattr(reading, field) == record
    assert reading.panel == panel
    others = {"highlight", "quotation", "source"} - {field}
    assert all(getattr(reading, other) is None for other in others)


def test_neighbours_follow_the_tree(records):
    order = list(lines(records.outline().nodes))
    for before, key, after in zip([None, *order], order, [*order[1:], None], strict=False):
        reading = records.reading(key)
        assert (reading.before, reading.after) == (before, after)


def test_a_quotation_lies_between_lines_of_the_tree(records):
    reading = records.reading(PANEL.quotations[0].key)
    assert reading.before == PANEL.highlights[0].key
    assert reading.after == EDITION.panels[2].key


def test_says_that_there_is_no_such_record(records):
    for key in ("2019/nothing", "1999", "people/anna-weiss"):
        with pytest.raises(NoRecord):
            records.reading(Key(key))


def test_an_alias_leads_to_the_record(archive_folder, tmp_path):
    from vmc_desktop.formats.writing import write_archive  # noqa: PLC0415
    from vmc_desktop.store.build import build  # noqa: PLC0415

    renamed = replace(EDITION.panels[0], aliases=("2019/old-name",))
    edition = replace(EDITION, panels=(renamed, *EDITION.panels[1:]))
    write_archive(replace(ARCHIVE, editions=(edition,)), tmp_path / "renamed")
    records = Records.open(build(tmp_path / "renamed", tmp_path / "cache").folder)
    assert records.reading(Key("2019/old-name")).key == renamed.key
    records.close()


def test_a_broken_catalogue_is_said_to_be_broken(library_folder, tmp_path):
    with pytest.raises(CacheError):
        Records.open(tmp_path)
    file = library_folder / CATALOGUE
    file.write_bytes(b"\0" * file.stat().st_size)
    with pytest.raises(CacheError):
        Records.open(library_folder)


def test_nothing_is_written_beside_the_catalogue(library_folder):
    before = sorted(library_folder.rglob("*"))
    records = Records.open(library_folder)
    records.outline()
    records.close()
    records.close()
    assert sorted(library_folder.rglob("*")) == before


def test_the_window_need_not_wait_for_sqlalchemy_or_whoosh():
    code = (
        "import sys, vmc_desktop.store.records, vmc_desktop.store.cache\n"
        "heavy = {'sqlalchemy', 'whoosh', 'pydantic', 'yaml', 'PySide6'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
