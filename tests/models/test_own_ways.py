"""Own things as a list to go in by."""

import pytest
from PySide6.QtCore import QModelIndex, Qt

from own_things import CLOSING, OPENING, some_of_everything
from vmc_desktop.models.own_ways import OwnLines
from vmc_desktop.models.tree import Role


@pytest.fixture
def lines(qtbot):
    return OwnLines()


def told(model, role=Qt.ItemDataRole.DisplayRole, parent=None):
    parent = parent or QModelIndex()
    return [model.index(row, 0, parent).data(role) for row in range(model.rowCount(parent))]


def below(model, group, role=Qt.ItemDataRole.DisplayRole):
    index = model.index(told(model).index(group), 0)
    while model.canFetchMore(index):
        model.fetchMore(index)
    return told(model, role, index)


def test_it_is_a_model_as_qt_wants_it(lines, qtmodeltester):
    lines.show_things(some_of_everything())
    qtmodeltester.check(lines)


def test_where_there_is_nothing_it_says_how_to_begin(lines):
    assert told(lines) == ["Dossiers", "Bookmarks", "Notes", "Tags", "Read last"]
    assert below(lines, "Bookmarks") == ["Ctrl+D bookmarks a page"]
    assert below(lines, "Bookmarks", Role.KIND) == ["hint"]


def test_each_thing_has_its_group(lines):
    lines.show_things(some_of_everything())
    assert below(lines, "Dossiers") == ["Briefing <b>", "Empty"]
    assert below(lines, "Bookmarks", Role.KEY) == [OPENING]
    assert below(lines, "Notes") == ["On a passage of it", "On it *all*"]
    assert below(lines, "Tags", Role.DETAIL) == ["Opening"]
    assert below(lines, "Read last", Role.KEY) == [CLOSING]


def test_a_record_that_is_gone_is_said_to_be(lines):
    lines.show_things(some_of_everything())
    lines.read_from(lambda key: key == OPENING)
    assert below(lines, "Bookmarks", Role.DETAIL) == ["gone from the archive"]
    spoken = below(lines, "Notes", Qt.ItemDataRole.AccessibleTextRole)
    assert spoken[0] == "On a passage of it, Opening, gone from the archive"
    assert below(lines, "Read last", Role.DETAIL) == ["2017"]


def test_it_can_be_narrowed(lines):
    lines.show_things(some_of_everything())
    lines.narrow("passage")
    assert told(lines) == ["Notes"]
    assert below(lines, "Notes") == ["On a passage of it"]
    lines.narrow("")
    assert len(told(lines)) == 5
