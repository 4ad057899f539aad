"""A record edited in the window: typed, undone, checked, saved, followed."""

import os

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QToolButton
from shiboken6 import isValid

from tooling import put_room_tools
from vmc_desktop.domain import Key
from vmc_desktop.formats.folder import read_archive
from vmc_desktop.ui import editing as ui_editing
from vmc_desktop.ui.asking import Asking
from vmc_desktop.ui.both_texts import BothTexts
from vmc_desktop.ui.form_window import FormWindow
from vmc_desktop.ui.words_dialog import WordsDialog

# Qt's offscreen platform says so at every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OPENING = "2019/panels/1-opening.md"


@pytest.fixture
def editing(window, archive_folder, monkeypatch):
    made = put_room_tools(window, archive_folder.parent).editing
    # The archive of this window lives in memory; that it is read again is seen elsewhere.
    monkeypatch.setattr(window.models.opening, "reload", lambda **_: None)
    return made


def shown(qtbot, window, kind):
    def look():
        assert [one for one in window.findChildren(kind) if one.isVisible()]

    qtbot.waitUntil(look)
    return next(one for one in window.findChildren(kind) if one.isVisible())


@pytest.fixture
def opened(qtbot, window, editing):
    forms = []

    def open_form(key):
        editing.edit(Key(key))
        forms.append(shown(qtbot, window, FormWindow))
        return forms[-1]

    yield open_form
    for form in filter(isValid, forms):
        form._sure = True
        form.reject()


@pytest.fixture
def form(opened):
    return opened("2019/opening")


def lines_of(archive_folder):
    return (archive_folder / OPENING).read_text(encoding="utf-8").split("\n")


def save(qtbot, form):
    with qtbot.waitSignal(form.saved):
        form.save.click()


def test_the_form_shows_what_the_file_holds_and_has_nothing_to_save(form, archive_folder):
    assert form.text.toPlainText().split("\n") == lines_of(archive_folder)
    assert form.page.fields["title"].value() in form.text.toPlainText()
    assert not form.save.isEnabled()


def test_what_is_typed_stands_in_the_text_beside_and_its_line_is_marked(qtbot, form):
    title = form.page.fields["title"]
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "Another title")
    assert "title: Another title" in form.text.toPlainText()
    marks = form.text.extraSelections()
    assert marks[0].cursor.selectedText() == "title: Another title"


def test_typing_is_one_change_that_the_keys_undo_and_do_again(qtbot, form):
    before = form.text.toPlainText()
    kind = form.page.fields["kind"]
    kind.setFocus()
    kind.selectAll()
    QTest.keyClicks(kind, "keynote")
    QTest.keyClick(kind, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert form.text.toPlainText() == before
    assert kind.text() != "keynote"
    QTest.keyClick(kind, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert kind.text() == "keynote"


def test_what_is_typed_into_the_text_is_in_the_form_at_once(form):
    text = form.text.toPlainText()
    form.text.setPlainText(text.replace("title: ", "title: New ", 1))
    assert form.page.fields["title"].value().startswith("New ")
    form.undo.click()
    assert form.text.toPlainText() == text


def test_a_problem_is_said_at_its_field_with_what_mends_it(qtbot, form):
    date = form.page.fields["date"]
    date.setFocus()
    date.selectAll()
    QTest.keyClicks(date, "next week")
    label = form.page.problems["date"]
    qtbot.waitUntil(lambda: "YYYY-MM-DD" in label.text())
    assert date.accessibleDescription() == label.text()
    assert form.sum.text().startswith("1 problem")


def test_a_statement_without_a_source_says_so_in_its_row_until_one_is_chosen(qtbot, form):
    rows = form.page.fields["statements"]
    rows.add.click()
    row = rows.rows[-1]
    assert row.words.hasFocus()
    QTest.keyClicks(row.words, "Something new.")
    qtbot.waitUntil(lambda: "a source" in rows.problems[-1].text())
    row.sources._fill()
    row.sources.button.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: not rows.problems[-1].text())
    assert "- Something new. [@s1]" in form.text.toPlainText()


def test_enter_makes_the_next_statement_and_rows_move_by_keys(form):
    rows = form.page.fields["statements"]
    count = len(rows.rows)
    first = rows.rows[0].words
    first.setFocus()
    words = first.value()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert len(rows.rows) == count + 1
    new = rows.rows[1].words
    assert new.hasFocus()
    QTest.keyClicks(new, "Second")
    QTest.keyClick(new, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [rows.rows[0].words.value(), rows.rows[1].words.value()] == ["Second", words]


def test_text_in_no_order_leaves_the_form_waiting_until_it_is_mended(form):
    good = form.text.toPlainText()
    form.text.setPlainText("---\ntitle: [\n---\n")
    assert not form.page.isEnabled()
    assert not form.save.isEnabled()
    assert form.note.isVisible()
    form.text.setPlainText(good)
    assert form.page.isEnabled()


def test_saving_changes_the_line_alone_and_the_window_is_told(
    qtbot, window, editing, form, archive_folder
):
    before = lines_of(archive_folder)
    told = []
    editing.written.connect(lambda: told.append(True))
    form.page.fields["room"].setFocus()
    QTest.keyClicks(form.page.fields["room"], " B")
    # A row in which nothing was typed is not written.
    form.page.fields["statements"].add.click()
    save(qtbot, form)
    after = lines_of(archive_folder)
    differ = [line for line in after if line not in before]
    assert len(differ) == 1
    assert differ[0].startswith("room:")
    assert told
    assert not form.isVisible()


def test_a_file_changed_meanwhile_is_shown_beside_and_joined_never_overwritten(
    qtbot, form, archive_folder
):
    file = archive_folder / OPENING
    theirs = file.read_text(encoding="utf-8").replace("kind: ", "kind: grand ", 1)
    QTest.keyClicks(form.page.fields["speakers"].rows[0].first, "X")
    file.write_text(theirs, encoding="utf-8")
    form.save.click()
    both = shown(qtbot, form, BothTexts)
    assert file.read_text(encoding="utf-8") == theirs
    assert "kind: grand" in both.other.toPlainText()
    both.join.click()
    save(qtbot, form)
    now = file.read_text(encoding="utf-8")
    assert "kind: grand" in now
    assert len(now) == len(theirs) + 1


def test_an_archive_that_cannot_be_changed_says_so_and_saves_a_copy(
    qtbot, opened, editing, archive_folder, tmp_path, monkeypatch
):
    monkeypatch.setattr(ui_editing, "may_write", lambda _: False)
    seen = []
    editing._opener = seen.append
    copy = tmp_path / "copy"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(copy))
    form = opened("2019/opening")
    before = lines_of(archive_folder)
    assert "cannot be changed" in form.note.text()
    QTest.keyClicks(form.page.fields["kind"], "X")
    save(qtbot, form)
    assert seen == [copy]
    assert lines_of(archive_folder) == before
    assert lines_of(copy) != before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="who may do all may write")
def test_a_folder_that_may_not_be_written_is_said(qtbot, form, archive_folder):
    QTest.keyClicks(form.page.fields["kind"], "X")
    folder = (archive_folder / OPENING).parent
    folder.chmod(0o500)
    form.save.click()
    qtbot.waitUntil(lambda: "cannot be written" in form.note.text())
    folder.chmod(0o700)


def test_leaving_asks_first_where_there_are_changes(qtbot, form, archive_folder):
    before = lines_of(archive_folder)
    QTest.keyClicks(form.page.fields["kind"], "X")
    form.cancel.click()
    ask = shown(qtbot, form, Asking)
    assert form.isVisible()
    ask.yes.click()
    assert not form.isVisible()
    assert lines_of(archive_folder) == before


def test_leaving_asks_nothing_where_there_are_none(form):
    form.cancel.click()
    assert not form.isVisible()


@pytest.mark.parametrize(
    ("key", "much", "little"),
    [
        ("2019/opening", "2018", True),
        ("2019/opening", "2019", False),
        ("people/anna-weiss", "", True),
        ("people/anna-weiss", "2018", False),
        ("topics/return", "", True),
    ],
)
def test_what_is_soon_read_is_read_at_once(
    qtbot, window, opened, archive_folder, monkeypatch, key, much, little
):
    if much:
        (archive_folder / much).mkdir(exist_ok=True)
        (archive_folder / much / "much.txt").write_bytes(b" " * 600_000)
    asked = []
    monkeypatch.setattr(window.models.opening, "reload", lambda **how: asked.append(how))
    form = opened(key)
    QTest.keyClicks(form.page.first(), "X")
    save(qtbot, form)
    assert asked == [{"little": little}]


def test_every_control_has_a_name_and_is_reached_by_tab(form):
    kinds = (QLineEdit, QPlainTextEdit, QToolButton)
    inside = [one for kind in kinds for one in form.page.findChildren(kind)]
    nameless = [one for one in inside if one.isVisible() and not one.accessibleName()]
    assert not nameless
    seen, here = [], form.page.first()
    while here not in seen:
        seen.append(here)
        here = here.nextInFocusChain()
    assert not [one for one in inside if one.isVisible() and one not in seen]
    rows = form.page.fields["speakers"].rows
    order = [form.page.fields["format"], rows[0].first, form.page.fields["statements"].add]
    assert [one for one in seen if one in order] == order


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("2019", "theme"),
        ("2019/sources/s1", "title"),
        ("people/anna-weiss", "name"),
        ("topics/return", "name"),
    ],
)
def test_every_kind_of_record_has_a_form(qtbot, opened, archive_folder, key, name):
    form = opened(key)
    field = form.page.fields[name]
    field.setFocus()
    QTest.keyClicks(field, "Zz")
    save(qtbot, form)
    found = read_archive(archive_folder)
    assert not found[1]
    assert "Zz" in repr(found[0])


def test_a_highlight_and_a_panel_are_made_in_the_edition(
    qtbot, window, editing, archive_folder, monkeypatch
):
    monkeypatch.setattr(editing, "_meant", lambda: Key("2019/opening"))
    for name, words in (("panel", "Closing words"), ("highlight", "A new insight")):
        getattr(editing, f"ask_for_{name}")()
        ask = shown(qtbot, window, WordsDialog)
        ask.editor.setText(words)
        with qtbot.waitSignal(ask.said):
            ask._yes.click()
        form = shown(qtbot, window, FormWindow)
        assert form.save.isEnabled()
        save(qtbot, form)
    edition = next(e for e in read_archive(archive_folder)[0].editions if e.year == 2019)
    assert edition.panels[-1].title == "Closing words"
    assert "2019/opening/a-new-insight" in [
        h.key.text for p in edition.panels for h in p.highlights
    ]


def test_the_menu_has_it_where_there_is_a_record(window, editing):
    command = window.commands["edit_record"]
    assert command.shortcut() == QKeySequence("F2")
    window.models.navigator.open(Key("2017/opening"))
    assert command.isEnabled()
    window.models.navigator.open(None)
    assert not command.isEnabled()
