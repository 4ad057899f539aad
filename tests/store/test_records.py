"""Records read at once."""

import sqlite3
import subprocess
import sys
from contextlib import closing
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


@pytest.fixture
def renamed(tmp_path):
    """Records of which an edition, a panel and a part of the panel have had other names."""
    from vmc_desktop.formats.writing import write_archive  # noqa: PLC0415
    from vmc_desktop.store.build import build  # noqa: PLC0415

    part = replace(PANEL.highlights[0], aliases=("2019/lasting-partnerships/first",))
    panel = replace(PANEL, aliases=("2019/old-name",), highlights=(part,))
    opening = replace(EDITION.panels[0], aliases=("2019/lasting-partnerships",))
    edition = replace(EDITION, panels=(opening, panel), aliases=("2019-forum",))
    write_archive(replace(ARCHIVE, editions=(edition,)), tmp_path / "renamed")
    records = Records.open(build(tmp_path / "renamed", tmp_path / "cache").folder)
    yield records
    records.close()


@pytest.mark.parametrize(
    ("old", "present"),
    [
        ("2019/old-name", PANEL.key),
        ("2019/old-name/trust-first", PANEL.highlights[0].key),
        ("2019/old-name/quotations/no-trust", PANEL.quotations[0].key),
        ("2019/old-name/first", PANEL.highlights[0].key),
        ("2019-forum/sources/s1", EDITION.sources[0].key),
        ("2019-forum/old-name/first", PANEL.highlights[0].key),
    ],
)
def test_an_alias_leads_to_the_record_and_to_its_parts(renamed, old, present):
    assert renamed.reading(Key(old)).key == present


@pytest.mark.parametrize("key", ["2019/old-name/nothing", "2019/lasting-partnerships/nothing"])
def test_no_alias_leads_to_what_is_not_there(renamed, key):
    with pytest.raises(NoRecord):
        renamed.reading(Key(key))


def test_a_broken_catalogue_is_said_to_be_broken(library_folder, tmp_path):
    with pytest.raises(CacheError):
        Records.open(tmp_path)
    file = library_folder / CATALOGUE
    file.write_bytes(b"\0" * file.stat().st_size)
    with pytest.raises(CacheError):
        Records.open(library_folder)


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE editions SET line = '{', payload = '{'",
        "UPDATE editions SET line = x'22ff22', payload = x'22ff22'",
        "UPDATE records SET position = 'x', edition = 'none'; DROP TABLE editions",
    ],
)
def test_a_damaged_record_is_the_caches_fault(library_folder, damage):
    with sqlite3.connect(library_folder / CATALOGUE) as connection:
        connection.executescript(f"PRAGMA foreign_keys = OFF; {damage}")
    connection.close()
    with pytest.raises(CacheError):  # noqa: PT012 any of the three is early enough
        records = Records.open(library_folder)
        with closing(records):
            with pytest.raises(CacheError):
                records.reading(PANEL.key)
            records.outline()


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
