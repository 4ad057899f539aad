"""What the columns of a table are taken for, to be looked at."""

from __future__ import annotations

import pytest

from vmc_desktop.formats.programmes.asking import table_head
from vmc_desktop.formats.programmes.columns import assigned, parse_columns


@pytest.fixture
def head(tmp_path):
    def read(content, name="a.csv", remembered=()):
        file = tmp_path / name
        file.write_bytes(content.encode())
        return table_head(file, remembered)

    return read


def test_headings_with_what_stands_below_first(head):
    found = head("Programme of the forum;;\n;;\nWas;Tag;Raum\n;12.6.2024;X\nEröffnung;;\n")
    assert found.headings == ("Was", "Tag", "Raum")
    assert found.samples == ("Eröffnung", "12.6.2024", "X")
    assert found.columns == {"day": 1, "room": 2}


def test_what_is_remembered_is_shown(head):
    assert head("Was,Tag\nA,B\n", remembered=[{"title": "Was"}]).columns == {"title": 0, "day": 1}


@pytest.mark.parametrize(
    ("content", "name"), [("<schedule/>", "a.xml"), ("", "a.csv"), ('"' + "x" * 200_000, "a.csv")]
)
def test_what_is_no_table_has_no_head(head, content, name):
    assert head(content, name) is None


def test_a_column_may_be_left_out_whatever_it_is_called():
    told = {"title": "Was", "omit": "Raum\nTag"}
    assert assigned(["Was", "Raum", "Tag", "Track"], {}, [told], "") == {"title": 0, "track": 3}
    assert parse_columns("omit=Raum") == {"omit": "Raum"}
