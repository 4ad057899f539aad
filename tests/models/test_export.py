"""Export: every group, in pieces, in the form asked for."""

import csv

import pytest

from vmc_desktop.answers import Group, Hit, Question, Results
from vmc_desktop.domain import ArchiveHead, Key
from vmc_desktop.models.export import Export, with_ending
from vmc_desktop.models.tasks import Tasks

HEAD = ArchiveHead("vmc", "Conference", "Publisher")


class Library:
    """Has this many groups, and more hits than any list shows."""

    def __init__(self, number):
        self.number = number
        self.asked = []

    def search(self, question, _limit=20):
        return Results(question, "", self.number, groups=self.number)

    def groups(self, _question, start=0, number=20):
        self.asked.append((start, number))
        keys = [Key(f"2017/panel-{n}") for n in range(start, min(start + number, self.number))]
        hits = [Hit(key, "panel", 2017, key.text, (), 1.0) for key in keys]
        return tuple(Group(hit, (hit,)) for hit in hits)


def listed(file):
    """The keys in a table."""
    with file.open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.reader(table))
    first = next(number for number, row in enumerate(rows) if row[0] == "year")
    return [row[rows[first].index("key")] for row in rows[first + 1 :]]


@pytest.fixture
def tasks(qtbot):
    made = Tasks()
    yield made
    made.close()


@pytest.fixture
def export(tasks):
    return Export(tasks)


@pytest.mark.parametrize("number", [0, 1, 250])
def test_everything_is_written_not_only_what_is_shown(qtbot, export, tmp_path, number):
    library = Library(number)
    export.use(library, HEAD)
    with qtbot.waitSignal(export.written) as caught:
        export.start(Question("partnership"), "csv", tmp_path / "found.csv")
    assert listed(caught.args[0]) == [f"2017/panel-{n}" for n in range(number)]
    assert len(library.asked) == -(-number // 100)


def test_how_far_it_is_is_told(qtbot, export, tmp_path):
    told = []
    export.progressed.connect(lambda *numbers: told.append(numbers))
    export.use(Library(250), HEAD)
    with qtbot.waitSignal(export.written):
        export.start(Question("x"), "md", tmp_path / "found.md")
    assert told == [(0, 250), (100, 250), (200, 250), (250, 250)]


def test_a_folder_that_is_gone_is_said_in_words(qtbot, export, tmp_path):
    export.use(Library(1), HEAD)
    with qtbot.waitSignal(export.failed) as caught:
        export.start(Question("x"), "csv", tmp_path / "none" / "found.csv")
    assert "cannot be written" in caught.args[0].reason


def test_a_library_built_anew_is_asked_from_the_beginning(qtbot, export, tmp_path):
    export.use(Library(250), HEAD)
    with qtbot.waitSignal(export.progressed):
        export.start(Question("x"), "csv", tmp_path / "found.csv")
    with qtbot.waitSignal(export.written):
        export.use(Library(3), HEAD)
    assert len(listed(tmp_path / "found.csv")) == 3


@pytest.mark.parametrize(
    ("typed", "form", "path"),
    [("a.csv", "csv", "a.csv"), ("a", "csv", "a.csv"), ("a.csv", "md", "a.csv.md")],
)
def test_a_missing_ending_is_added(tmp_path, typed, form, path):
    assert with_ending(tmp_path / typed, form) == tmp_path / path
