"""Everything that can be used has a name that a screen reader can say."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QUndoStack
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
)

from tooling import put_tools
from vmc_desktop.answers import Question
from vmc_desktop.errors import NoArchive, Problem
from vmc_desktop.models.dossier_list import DossierList
from vmc_desktop.models.settings import Settings
from vmc_desktop.ui import messages, theme
from vmc_desktop.ui.bundle_window import BundleWindow
from vmc_desktop.ui.dialogs import (
    AboutDialog,
    FaultDialog,
    KeysDialog,
    MessageDialog,
    ProblemsDialog,
)
from vmc_desktop.ui.dossier_page import DossierPage
from vmc_desktop.ui.new_archive import NewArchiveDialog
from vmc_desktop.ui.preferences import Keeping, Preferences
from vmc_desktop.ui.save_search import SaveSearchDialog
from vmc_desktop.ui.words_dialog import WordsDialog

USED = (
    *(QAbstractButton, QLineEdit, QAbstractItemView, QComboBox),
    *(QTextEdit, QPlainTextEdit, QProgressBar),
)
# Qt's offscreen platform says so at every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
PROBLEM = Problem("2017/edition.md", 3, "year", "a number", "x")


def nameless(widget):
    """What can be used in a widget, shown or not yet, and has no name."""
    found = []
    for kind in USED:
        for one in widget.findChildren(kind):
            spoken = QAccessible.queryAccessibleInterface(one)
            named = spoken.text(QAccessible.Text.Name).strip()
            if not named and not inner(one) and not one.isHidden():
                found.append(f"{type(one).__name__} {one.objectName()} in {type(one.parent())}")
    return found


def inner(one):
    """Parts of Qt's own widgets, which speak for them."""
    return isinstance(one.parent(), QComboBox | QAbstractItemView) or "_qt_" in one.objectName()


def test_of_the_window(window):
    window.status.show_problems(2)
    window.tell_change(gone=False)
    assert not nameless(window)


@pytest.mark.parametrize("width", [640, 1600])
def test_of_a_search_with_its_popups(window, qtbot, tmp_path, width):
    window.resize(width, 600)
    window.tell_change(gone=True)
    window.room.ways._filters["editions"].setText("o")
    tools = put_tools(window, tmp_path / "personal.sqlite", window.models.opening._library)
    window.field.take_focus()
    window.field.setText("part")
    qtbot.waitUntil(lambda: window.room.hits.list.model().rowCount() > 0)
    tools.prompting.show_help()
    window.room.hits.head.facets.open("year")
    assert not nameless(window)


@pytest.mark.parametrize(
    "make",
    [
        lambda window: AboutDialog(None, window),
        lambda window: FaultDialog(Path("faults.log"), "Traceback", window),
        lambda window: KeysDialog(window.commands.every(), window),
        lambda window: MessageDialog(messages.of_error(NoArchive("here", "gone")), window),
        lambda window: ProblemsDialog((PROBLEM,), window),
        lambda window: SaveSearchDialog(Question("return"), None, (), window),
        lambda window: WordsDialog("Your note", "on it", window).ask_text("x").offer_removal("No"),
        lambda window: WordsDialog("Your tags", "", window).ask_line("x", ["xy"]),
        lambda window: Preferences(Settings(), Keeping("archive", "cache", "own"), window),
        lambda window: NewArchiveDialog(Path("documents"), window),
        lambda window: BundleWindow("seal", Path("archive"), Path("a.vmca"), "", window),
    ],
    ids=[
        "about",
        "fault",
        "keys",
        "message",
        "problems",
        "save search",
        "note",
        "tags",
        "preferences",
        "new",
        "seal",
    ],
)
def test_of_the_dialogs(window, make):
    dialog = make(window)
    dialog.open()
    assert dialog.windowTitle()
    assert not nameless(dialog)
    dialog.close()


def test_of_a_dossier(window):
    page = DossierPage(DossierList(), QUndoStack(window), theme.LIGHT, window.room)
    window.room.show_instead(page)
    assert not nameless(page)


def test_a_label_that_is_named_says_its_text_too(window, qtbot):
    window.field.setText("partnership")
    head = window.room.hits.head
    qtbot.waitUntil(lambda: bool(head.understood.text()))
    spoken = QAccessible.queryAccessibleInterface(head.understood)
    assert "the word partnership" in spoken.text(QAccessible.Text.Description)
    assert "<" not in spoken.text(QAccessible.Text.Description)
    assert head.sort.accessibleName() == "Order of the results: Best first"


def test_the_problems_name_the_file_and_lead_to_its_folder(window, qtbot):
    other = Problem("2018/panels/1-late.md", 0, "", "a heading")
    dialog = ProblemsDialog((PROBLEM, other), window)
    dialog.open()
    assert dialog.table.topLevelItem(0).text(0) == "2017/edition.md:3"
    with qtbot.waitSignal(dialog.folder_asked) as asked:
        dialog.folder.click()
    assert asked.args == ["2017/edition.md"]
    dialog.table.setCurrentItem(dialog.table.topLevelItem(1))
    with qtbot.waitSignal(dialog.folder_asked) as asked:
        dialog.table.itemActivated.emit(dialog.table.currentItem(), 0)
    assert asked.args == ["2018/panels/1-late.md"]
    dialog.close()


def test_without_problems_no_folder_is_offered(window):
    dialog = ProblemsDialog((), window)
    dialog.open()
    assert not hasattr(dialog, "folder")
    dialog.close()


def test_a_list_is_shown_by_whatever_turns_its_button_on(window):
    window.room.ways._switch.button(1).toggle()
    assert window.room.ways.way == "people"
    assert window.room.ways.view.accessibleName() == "People"
