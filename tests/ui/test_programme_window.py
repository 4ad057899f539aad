"""What programmes bring: columns and edition may be said before, the time left is told."""

import pytest

from vmc_desktop.domain import ArchiveHead
from vmc_desktop.formats.accession.headings import read_columns
from vmc_desktop.formats.folder import read_archive
from vmc_desktop.formats.founding import make_archive
from vmc_desktop.models.accession import Accession
from vmc_desktop.models.remaining import Remaining
from vmc_desktop.ui.columns_window import ColumnsWindow
from vmc_desktop.ui.programme_window import ProgrammeWindow

# Qt's offscreen platform says so at every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def archive(tmp_path):
    return make_archive(ArchiveHead("vmc", "Conference"), tmp_path / "archive")


@pytest.fixture
def adding(qtbot, tmp_path, archive):
    """A window that looks at a file of these contents."""
    made = []

    def add(name, content):
        file = tmp_path / name
        file.write_text(content, encoding="utf-8")
        accession = Accession(archive)
        dialog = ProgrammeWindow(accession, (archive, True), [file])
        qtbot.addWidget(dialog)
        made.append(accession)
        dialog.open()
        qtbot.waitUntil(dialog.bar.isHidden)
        return dialog

    yield add
    for one in made:
        one.close()


def lines(dialog):
    tops = (dialog.list.topLevelItem(at) for at in range(dialog.list.topLevelItemCount()))
    return [top.text(0) for top in tops]


def test_columns_are_asked_for_remembered_and_used(qtbot, adding, archive):
    dialog = adding("a.csv", "Was dort war,Tag\nEröffnung,2024-06-12\n")
    assert lines(dialog) == ["Not read"]
    assert dialog.note.text() == "Which column holds the titles? “Columns …” asks for it."
    assert (dialog.yes.isEnabled(), dialog.columns.isHidden()) == (False, False)
    dialog.columns.click()
    (asked,) = dialog.findChildren(ColumnsWindow)
    asked.boxes[0].setCurrentIndex(asked.boxes[0].findData("title"))
    asked.yes.click()
    qtbot.waitUntil(dialog.yes.isEnabled)
    assert dialog.heading.text() == "1 panel added · 0 changed · 0 gone from the file"
    with qtbot.waitSignal(dialog.taken):
        dialog.yes.click()
    assert read_columns(archive) == ({"title": "Was dort war", "day": "Tag"},)
    assert read_archive(archive)[0].editions[0].panels[0].title == "Eröffnung"
    again = adding("b.csv", "Was dort war,Tag\nSchluss,2025-06-12\n")
    assert again.yes.isEnabled()


def test_the_edition_may_be_said_where_no_day_tells(qtbot, adding, archive):
    dialog = adding("a.csv", "Title\nOpening\n")
    assert (lines(dialog), dialog.yes.isEnabled()) == (["Not read"], False)
    assert dialog.note.text() == "No day tells the edition: say it below, for example 2024."
    dialog.edition.setText("2024-autumn")
    dialog.edition.editingFinished.emit()
    qtbot.waitUntil(dialog.yes.isEnabled)
    with qtbot.waitSignal(dialog.taken):
        dialog.yes.click()
    assert (archive / "2024-autumn").is_dir()


def test_what_is_no_edition_is_told(qtbot, adding):
    dialog = adding("a.csv", "Title\nOpening\n")
    dialog.edition.setText("autumn")
    dialog.edition.editingFinished.emit()
    qtbot.waitUntil(lambda: "is no edition" in dialog.note.text())
    assert dialog.edition.isEnabled()


def test_a_schedule_has_no_columns(adding):
    event = "<event><title>A</title></event>"
    dialog = adding("a.xml", f'<schedule><day date="2024-06-12">{event}</day></schedule>')
    assert dialog.columns.isHidden()
    counted = dialog.list.topLevelItem(0).child(0).text(0)
    assert counted == "In the file: 1 session · 0 persons · 1 day · 0 rooms"


def test_the_time_left_is_told(adding):
    dialog = adding("a.csv", "Title\nOpening\n")
    now = [0.0]
    dialog._remaining = Remaining(lambda: now[0])
    now[0] = 30.0
    dialog._accession.progressed.emit(1, 3, "b.csv")
    assert dialog.note.text() == "b.csv · about 60 seconds left"
