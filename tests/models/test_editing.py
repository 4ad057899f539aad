"""What is edited: problems at their fields, rows left empty, and how much is read afterwards."""

import pytest

from vmc_desktop.domain import Key
from vmc_desktop.formats.editing.checking import open_record
from vmc_desktop.formats.editing.values import Said
from vmc_desktop.models.editing import Editing
from vmc_desktop.models.tasks import Tasks


@pytest.fixture
def tasks(qapp):
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def editing(tasks, archive_folder):
    made = Editing(open_record(archive_folder, Key("2019/opening")), tasks)
    yield made
    made.end()


def field(editing, name):
    return next(one for one in editing.fields if one.name == name)


def told(qtbot, editing):
    with qtbot.waitSignal(editing.checked):
        editing.begin_looking()
    return [(one.field, one.row) for one in editing.told]


def test_a_problem_is_told_at_its_field_and_row(qtbot, editing):
    statements = field(editing, "statements")
    editing.set_value(statements, (*editing.value(statements), Said("No source.")))
    assert told(qtbot, editing) == [("statements", len(editing.value(statements)) - 1)]


def test_a_person_with_an_unknown_source_is_the_one_who_is_told(qtbot, editing):
    speakers = field(editing, "speakers")
    people = list(editing.value(speakers))
    people[-1] = {**people[-1], "sources": "s77"}
    editing.set_value(speakers, tuple(people))
    assert told(qtbot, editing) == [("speakers", len(people) - 1)]


def test_a_field_that_is_missing_is_told_by_its_name(qtbot, editing):
    editing.set_value(field(editing, "title"), "")
    assert told(qtbot, editing) == [("title", None)]


def test_what_is_wrong_elsewhere_in_the_file_is_told_too(qtbot, editing):
    editing.set_text(editing.text.replace("---\n", "---\nnonsense: 1\n", 1))
    assert told(qtbot, editing) == [("", None)]


def test_rows_without_a_word_are_left_out(editing):
    before = editing.text
    for name in ("statements", "speakers"):
        one = field(editing, name)
        empty = Said("") if name == "statements" else dict.fromkeys(editing.value(one)[0], "")
        editing.set_value(one, (*editing.value(one), empty))
    assert editing.text != before
    editing.tidy()
    assert editing.text == before
    assert not editing.is_changed
