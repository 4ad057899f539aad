"""Saved and recent searches, and export, from the window's menus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox

from tooling import put_tools
from vmc_desktop.answers import Question
from vmc_desktop.domain import Key
from vmc_desktop.ui.dialogs import MessageDialog
from vmc_desktop.ui.save_search import SaveSearchDialog

# Qt's offscreen platform says so at every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def tools(qtbot, window, tmp_path):
    made = put_tools(window, tmp_path / "own" / "personal.sqlite", window.models.opening._library)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.remembering._pause.setInterval(10**6)
    return made


def search(qtbot, window, text):
    window.searching.search_for(text)
    found = window.models.search
    qtbot.waitUntil(lambda: found.results is not None and found.results.question.text == text)


def dialog(window):
    return next(one for one in window.findChildren(SaveSearchDialog) if one.isVisible())


def save(qtbot, tools, window, name):
    window.commands["save_search"].trigger()
    dialog(window).name.setText(name)
    with qtbot.waitSignal(tools.own.changed):
        qtbot.keyClick(dialog(window).name, Qt.Key.Key_Return)


def lines(window, name):
    return [action.text() for action in window.commands.menu(name).actions()]


def test_commands_about_a_search_wait_for_one(qtbot, tools, window):
    names = ("save_search", "export_csv", "export_markdown", "clear_recent")
    assert not any(window.commands[name].isEnabled() for name in names)
    assert not window.commands.menu("saved_searches").isEnabled()
    search(qtbot, window, "partnership")
    assert all(window.commands[name].isEnabled() for name in names[:3])
    window.commands["end_search"].trigger()
    assert not any(window.commands[name].isEnabled() for name in names)


def test_a_search_is_saved_under_a_name(qtbot, tools, window):
    search(qtbot, window, "partnership")
    window.commands["save_search"].trigger()
    assert dialog(window).name.text() == "partnership"
    assert dialog(window).name.hasSelectedText()
    dialog(window).close()
    save(qtbot, tools, window, "  My   partners & more ")
    assert lines(window, "saved_searches") == ["My partners && more"]
    assert "My partners" in window.status._state.text()


def test_the_star_tells_whether_a_search_is_saved(qtbot, tools, window):
    star = window.field._star
    search(qtbot, window, "partnership")
    assert star.text() == "Save this search …"
    save(qtbot, tools, window, "mine")
    assert star.text() == "This search is saved"
    search(qtbot, window, "partner")
    assert star.text() == "Save this search …"
    star.trigger()
    assert dialog(window).isVisible()


def test_a_name_that_is_taken_is_said(qtbot, tools, window):
    search(qtbot, window, "partnership")
    save(qtbot, tools, window, "mine")
    search(qtbot, window, "partner")
    window.commands["save_search"].trigger()
    asked = dialog(window)
    assert asked._yes.text() == "Save"
    asked.name.setText("mine")
    assert asked._yes.text() == "Replace"
    asked.name.setText("  ")
    assert not asked._yes.isEnabled()
    asked.name.setText("mine")
    with qtbot.waitSignal(tools.own.changed):
        qtbot.mouseClick(asked._yes, Qt.MouseButton.LeftButton)
    assert [one.question.text for one in tools.own.kept.saved] == ["partner"]


def test_a_saved_search_keeps_what_was_chosen(qtbot, tools, window):
    question = Question("partnership", (("year", ("2017",)),), "newest", False)
    with qtbot.waitSignal(tools.own.changed):
        tools.own.save("mine", question)
    (action,) = window.commands.menu("saved_searches").actions()
    assert action.text() == "mine (2017)"
    put = []
    window.searching.put = put.append
    action.trigger()
    assert put == [question]


def test_enter_and_a_hit_are_noted(qtbot, tools, window):
    search(qtbot, window, "partnership")
    with qtbot.waitSignal(tools.own.changed):
        qtbot.keyClick(window.field, Qt.Key.Key_Return)
    search(qtbot, window, "nothing")
    with qtbot.waitSignal(tools.own.changed):
        window.models.navigator.open(Key("2017/closing"))
    assert lines(window, "recent_searches") == ["nothing", "partnership"]


def test_a_recent_search_is_asked_again_from_the_menu(qtbot, tools, window):
    with qtbot.waitSignal(tools.own.changed):
        tools.own.remember(Question("partnership"))
    window.commands.menu("recent_searches").actions()[0].trigger()
    assert window.field.text() == "partnership"
    window.commands["clear_recent"].trigger()
    qtbot.waitUntil(lambda: not lines(window, "recent_searches"))
    assert not window.commands["clear_recent"].isEnabled()


def test_a_fault_of_the_disk_is_a_message(qtbot, tools, window, tmp_path):
    (tmp_path / "own").write_text("a file where the folder should be")
    with qtbot.waitSignal(tools.own.failed):
        tools.own.save("mine", Question("x"))
    assert window.findChild(MessageDialog).isVisible()


# ---- export -------------------------------------------------------------------------------------


@pytest.fixture
def choose(monkeypatch):
    """Gives a function that says what the reader chooses; it keeps what was proposed."""
    proposed = []

    def answer(path):
        def ask(_parent, _title, name, kinds):
            proposed.append((name, kinds))
            return str(path), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
        return proposed

    return answer


@pytest.mark.parametrize(
    ("name", "form", "kinds"),
    [("export_csv", "csv", "Tables (*.csv)"), ("export_markdown", "md", "Markdown texts (*.md)")],
)
def test_results_are_exported(qtbot, tools, window, choose, tmp_path, name, form, kinds):
    search(qtbot, window, "partnership")
    proposed = choose(tmp_path / "found")
    with (
        qtbot.waitSignal(tools.exporting.folder_chosen) as folder,
        qtbot.waitSignal(tools.export.written),
    ):
        window.commands[name].trigger()
    file = tmp_path / f"found.{form}"
    said = file.read_text(encoding="utf-8")
    assert all(words in said for words in ("partnership", "2 hits", "Long", "Opening"))
    assert said.startswith("# Search" if form == "md" else "\ufeffQuery")
    assert proposed[0][0].endswith(f"partnership.{form}")
    assert proposed[0][1] == kinds
    assert folder.args == [str(tmp_path)]
    assert window.status._state.text() == f"Exported as found.{form}"


def test_the_folder_is_proposed_again(qtbot, tools, window, choose, tmp_path):
    search(qtbot, window, "partnership")
    proposed = choose(tmp_path / "found.csv")
    with qtbot.waitSignal(tools.export.written):
        window.commands["export_csv"].trigger()
    choose("")
    window.commands["export_csv"].trigger()
    assert proposed[1][0] == str(tmp_path / "partnership.csv")


def test_nothing_is_replaced_unasked(qtbot, tools, window, choose, tmp_path, monkeypatch):
    (tmp_path / "found.csv").write_text("old")
    search(qtbot, window, "partnership")
    choose(tmp_path / "found")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    with qtbot.assertNotEmitted(tools.exporting.folder_chosen):
        window.commands["export_csv"].trigger()
    assert (tmp_path / "found.csv").read_text() == "old"


def test_an_export_that_fails_is_a_message(qtbot, tools, window, choose, tmp_path):
    search(qtbot, window, "partnership")
    choose(tmp_path / "none" / "found.csv")
    with qtbot.waitSignal(tools.export.failed):
        window.commands["export_csv"].trigger()
    assert window.findChild(MessageDialog).isVisible()
