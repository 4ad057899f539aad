"""What is painted before anything is opened."""

import json
from dataclasses import replace

import pytest

from vmc_desktop.answers import Node, Outline
from vmc_desktop.domain import ArchiveHead, Key
from vmc_desktop.models.glance import Glance, read_glance, write_glance

GLANCE = Glance(
    "setting",
    Outline(
        ArchiveHead("vmc", "Conference", "Publisher", ("en", "de"), "", "abc"),
        (
            Node(
                Key("2017"),
                "2017",
                "edition",
                "Theme",
                (Node(Key("2017/a"), "Çataklı", "panel"),),
            ),
        ),
        1,
        1,
        0,
    ),
    Key("2017/a"),
    120,
    "Title",
    ((Key("2017"), "2017"), (Key("2017/a"), "A")),
    "<p>Page</p>",
    (("heading", "Sources", "", 0), ("source", "One", "Press", 1)),
)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "cache" / "glance.json"


def test_comes_back_as_it_was(file):
    write_glance(file, GLANCE)
    assert read_glance(file, "setting") == GLANCE
    assert [path.name for path in file.parent.iterdir()] == ["glance.json"]


def test_is_shown_in_no_other_setting(file):
    write_glance(file, GLANCE)
    assert read_glance(file, "another archive") is None


def test_without_one_there_is_none(file):
    assert read_glance(file, "setting") is None


@pytest.mark.parametrize("text", ["", "{", "[]", "3", '{"setting": "setting"}', "\xff"])
def test_a_broken_one_is_none(file, text):
    file.parent.mkdir()
    file.write_text(text, encoding="latin-1")
    assert read_glance(file, "setting") is None


def test_one_of_another_shape_is_none(file):
    write_glance(file, GLANCE)
    kept = json.loads(file.read_text())
    kept["nodes"] = [["2017"]]
    file.write_text(json.dumps(kept))
    assert read_glance(file, "setting") is None


def test_where_it_cannot_be_kept_nothing_happens(tmp_path):
    (tmp_path / "file").write_text("")
    write_glance(tmp_path / "file" / "glance.json", GLANCE)
    assert not (tmp_path / "file" / "glance.json").exists()


@pytest.mark.parametrize(
    ("page", "fits"),
    [
        ((273, 121, 525, 626), True),
        ((273, 121, 0, 0), False),
        ((900, 121, 525, 626), False),
        ((273, 700, 525, 626), False),
    ],
)
def test_is_shown_only_where_tree_and_page_would_be_seen(page, fits):
    glance = replace(GLANCE, tree_place=(0, 162, 272, 585), page_place=page)
    assert glance.fits(800, 640) == fits
