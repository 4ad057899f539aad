"""The entries of a dossier as a list."""

import pytest
from PySide6.QtCore import QModelIndex, Qt

from own_things import CLOSING, OPENING, dossier, entry
from vmc_desktop.models.dossier_list import DossierList, EntryRole
from vmc_desktop.models.saying import Said

ENTRIES = (
    entry("h", "heading", text="First"),
    entry("a", "record", key=OPENING, title="Opening"),
    entry("t", text="My words"),
    entry("b", "record", key=CLOSING, title="Closing"),
    entry("c", "record", key=OPENING, title="Opening"),
)


@pytest.fixture
def entries(qtbot):
    made = DossierList()
    made.read_from(lambda key: Said(key, "Opening", "2017") if key == OPENING else None)
    made.show_dossier(dossier(*ENTRIES))
    return made


def told(model, role):
    return [model.index(row).data(role) for row in range(model.rowCount())]


def test_it_is_a_model_as_qt_wants_it(entries, qtmodeltester):
    qtmodeltester.check(entries)
    entries.show_dossier(dossier(*ENTRIES[::-1]))
    entries.show_dossier(None)


def test_records_are_numbered_and_what_stands_twice_says_so(entries):
    assert told(entries, Qt.ItemDataRole.DisplayRole) == [
        "First",
        "Opening",
        "My words",
        "Closing",
        "Opening",
    ]
    assert told(entries, EntryRole.NUMBER) == [0, 1, 0, 2, 3]
    assert told(entries, EntryRole.AGAIN) == [0, 0, 0, 0, 1]


def test_a_line_is_said_in_full(entries):
    spoken = told(entries, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken[0] == "Heading, First"
    assert spoken[3].startswith("2. Closing, 2017/closing, The archive has this record no longer")
    assert spoken[4] == "3. Opening, 2017, the same as entry 1"


def test_what_is_out_of_sight_is_asked_for_by_and_by(qtbot):
    made, asked = DossierList(), []
    made.read_from(asked.append)
    with qtbot.waitSignal(made.looked):
        made.show_dossier(
            dossier(*(entry(f"{n}", "record", key=OPENING, title="Opening") for n in range(50)))
        )
        assert len(asked) < 50
        assert told(made, Qt.ItemDataRole.DisplayRole) == ["Opening"] * 50
    assert len(asked) == 50
    assert made.changed_since() == 50


def drop(model, names, row, parent=None):
    rows = [model.row_of(name) for name in names]
    data = model.mimeData([model.index(one) for one in rows])
    moved = []
    model.moved.connect(lambda names, before: moved.append((names, before)))
    move = Qt.DropAction.MoveAction
    # Never true: Qt would then take the rows away itself.
    assert not model.dropMimeData(data, move, row, 0, parent or QModelIndex())
    return moved


def test_dragged_entries_say_where_they_were_dropped(entries):
    assert drop(entries, ["b"], 1) == [(("b",), "a")]


def test_dropped_at_the_end_or_beside_themselves(entries):
    assert drop(entries, ["h", "b"], -1) == [(("h", "b"), "")]


def test_dropped_before_one_that_is_dragged_too(entries):
    assert drop(entries, ["a", "t"], 2) == [(("a", "t"), "b")]


def test_other_things_are_not_taken(entries):
    mime = entries.mimeData([])
    mime.clear()
    mime.setText("a letter")
    assert not entries.dropMimeData(mime, Qt.DropAction.MoveAction, 0, 0, QModelIndex())


def test_nothing_is_dropped_onto_an_entry(entries):
    flag = Qt.ItemFlag.ItemIsDropEnabled
    assert not entries.flags(entries.index(0)) & flag
    assert entries.flags(QModelIndex()) & flag
