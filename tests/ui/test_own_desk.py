"""Bookmarks, notes, tags and dossiers, as the reader makes them."""

import json

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

import own_things as made
from vmc_desktop.answers import Question
from vmc_desktop.domain import Key
from vmc_desktop.models.beside import BesideRole
from vmc_desktop.models.dossier_list import EntryRole
from vmc_desktop.models.tree import Role
from vmc_desktop.personal import changes
from vmc_desktop.personal.file import PersonalFile
from vmc_desktop.ui import theme
from vmc_desktop.ui.dialogs import MessageDialog
from vmc_desktop.ui.own_desk import OwnDesk
from vmc_desktop.ui.words_dialog import WordsDialog

# Qt's offscreen platform says so at every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
OPENING, CLOSING, LONG = Key("2017/opening"), Key("2017/closing"), Key("2018/long")


@pytest.fixture
def file(tmp_path):
    return PersonalFile(tmp_path / "own" / "personal.sqlite", pytest.fail)


@pytest.fixture
def own(qtbot, window, file):
    models = window.models
    desk = OwnDesk(
        window, models, models.search._tasks, lambda _: file, (window._icons, theme.LIGHT)
    )
    desk._use_records(models.opening._records)
    desk._use_file()
    qtbot.waitUntil(lambda: desk.desk._waiting == 0)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return desk


def do(window, name):
    window.commands[name].trigger()


def open_page(window, key):
    window.models.navigator.open(key)
    window.room.pane.setFocus()


def select(window, words):
    pane = window.room.pane
    cursor = pane.document().find(words)
    assert not cursor.isNull()
    pane.setTextCursor(cursor)


def answer(qtbot, window, text):
    """Write into the dialog that is open, and say yes."""
    (dialog,) = [one for one in window.findChildren(WordsDialog) if one.isVisible()]
    dialog.editor.clear()
    qtbot.keyClicks(dialog.editor, text)
    qtbot.keyClick(dialog.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())


def beside(window):
    model = window.models.beside
    rows = [model.index(row) for row in range(model.rowCount())]
    return [
        (i.data(), i.data(BesideRole.DETAIL)) for i in rows if i.data(BesideRole.KIND) == "note"
    ]


def entries(own):
    dossier = own.collecting.dossiers.dossier
    return [(one.kind, one.title or one.text) for one in dossier.entries] if dossier else []


def said(window):
    return window.status._state.text()


# ---- bookmarks, notes, tags ---------------------------------------------------------------------


def test_a_page_is_bookmarked_and_not_any_more(qtbot, own, window, file):
    open_page(window, OPENING)
    do(window, "bookmark")
    assert window.commands["bookmark"].isChecked()
    assert ("Bookmarked", "") in beside(window)
    qtbot.waitUntil(lambda: [one.key for one in file.things("vmc").bookmarks] == [OPENING])
    open_page(window, CLOSING)
    assert not window.commands["bookmark"].isChecked()
    open_page(window, OPENING)
    do(window, "bookmark")
    assert not window.commands["bookmark"].isChecked()
    qtbot.waitUntil(lambda: not file.things("vmc").bookmarks)


def test_a_note_on_a_passage_stands_beside_it_and_is_marked_in_it(qtbot, own, window, file):
    open_page(window, OPENING)
    select(window, "partnership of equals")
    do(window, "note")
    answer(qtbot, window, "Ask the minister")
    assert beside(window) == [("Ask the minister", "“partnership of equals”")]
    pane = window.room.pane
    (noted,) = pane.extraSelections()
    assert noted.cursor.selectedText() == "partnership of equals"
    qtbot.waitUntil(lambda: [one.body for one in file.things("vmc").notes] == ["Ask the minister"])
    open_page(window, CLOSING)
    assert not beside(window)
    assert not pane.extraSelections()


def test_the_same_passage_again_goes_on_with_its_note(qtbot, own, window):
    open_page(window, OPENING)
    for text in ("first", "second"):
        select(window, "partnership of equals")
        do(window, "note")
        answer(qtbot, window, text)
    assert [one.body for one in own.desk.things.notes] == ["second"]


def test_a_note_is_opened_beside_the_page_and_removed(qtbot, own, window):
    own.desk.do(changes.keep_note(made.note(body="old"), ""))
    open_page(window, OPENING)
    window.room.side.own_chosen.emit("n1")
    (dialog,) = [one for one in window.findChildren(WordsDialog) if one.isVisible()]
    assert dialog.editor.toPlainText() == "old"
    dialog.removed.emit()
    dialog.accept()
    assert own.desk.things.notes == ()


def test_a_note_whose_passage_is_gone_says_so(qtbot, own, window):
    own.desk.do(changes.keep_note(made.note(quote=made.Quote("Nobody says this now")), ""))
    open_page(window, OPENING)
    assert beside(window) == [
        ("Mine", "The page does not say this any longer: “Nobody says this now”")
    ]


def test_a_renamed_record_keeps_its_notes(qtbot, own, window):
    here = own.ask(OPENING)
    own._known[Key("2017/start")] = here
    own.desk.do(changes.keep_note(made.note(body="old", key=Key("2017/start")), ""))
    open_page(window, OPENING)
    qtbot.waitUntil(lambda: beside(window) == [("old", "")])


def test_a_note_on_a_record_that_is_gone_can_be_read(qtbot, own, window):
    own.desk.do(changes.keep_note(made.note(body="precious", key=Key("2017/lost")), ""))
    window.room.ways.show_way("dossiers")
    window.room.ways.own_chosen.emit("note", "n1")
    (dialog,) = [one for one in window.findChildren(WordsDialog) if one.isVisible()]
    assert dialog.editor.toPlainText() == "precious"
    dialog.reject()


def test_a_note_is_gone_to_from_the_list(qtbot, own, window):
    far = made.note(quote=made.Quote("Point 70 of a long page"), key=LONG)
    own.desk.do(changes.keep_note(far, ""))
    window.room.ways.own_chosen.emit("note", "n1")
    assert window.models.navigator.place.key == LONG
    qtbot.waitUntil(lambda: window.room.pane.verticalScrollBar().value() > 0)


def test_tags_are_written_with_commas(qtbot, own, window):
    open_page(window, OPENING)
    do(window, "tags")
    answer(qtbot, window, "read again, #briefing")
    assert own.desk.words_of(OPENING) == ("read again", "briefing")
    assert beside(window) == [("#read again  #briefing", "Your tags")]
    do(window, "tags")
    answer(qtbot, window, "briefing")
    assert own.desk.words_of(OPENING) == ("briefing",)


def test_with_nothing_meant_it_says_what_to_do(qtbot, own, window):
    window.models.navigator.open(None)
    window.room.pane.setFocus()
    do(window, "bookmark")
    assert said(window) == "Open a page or stand on a line first"


# ---- dossiers -----------------------------------------------------------------------------------


def test_the_page_a_passage_a_line_and_a_search_are_added(qtbot, own, window, file):
    open_page(window, OPENING)
    do(window, "dossier_add")
    select(window, "partnership of equals")
    do(window, "dossier_add")
    tree = window.room.tree
    tree.setCurrentIndex(window.models.tree.index_of(CLOSING))
    tree.setFocus()
    do(window, "dossier_add")
    window.searching.search_for("partnership")
    qtbot.waitUntil(lambda: window.models.search.results is not None)
    do(window, "dossier_add_search")
    assert entries(own) == [
        ("record", "Opening"),
        ("passage", "Opening"),
        ("record", "Closing & <b>end</b>"),
        ("search", "partnership"),
    ]
    assert said(window) == "Added to “My dossier”: partnership"
    qtbot.waitUntil(lambda: [len(o.entries) for o in file.things("vmc").dossiers] == [4])


def test_the_chart_of_a_search_and_of_a_person_is_added(qtbot, own, window):
    assert not window.commands["dossier_add_chart"].isEnabled()
    window.searching.search_for("partnership")
    qtbot.waitUntil(lambda: window.models.search.results is not None)
    window.models.search.choose((("year", ("2017",)),))
    qtbot.waitUntil(lambda: bool(window.models.search.results.question.chosen))
    do(window, "dossier_add_chart")
    assert said(window) == "Added to “My dossier”: Hits by year: partnership"
    window.models.search.end()
    open_page(window, Key("people/ada-onder"))
    do(window, "dossier_add_chart")
    assert entries(own) == [("chart", "partnership"), ("chart", "Ada Önder")]
    found, person = own.collecting.dossiers.dossier.entries
    # Years are what it shows: those that were chosen would be the only ones.
    assert found.question == Question("partnership")
    own.collecting.show()
    index = own.collecting.entries.index
    assert index(1).data(EntryRole.BARS) == own.charting.bars(person)
    assert dict(own.charting.bars(person))[2017] >= 1
    own.charting.use_library(window.models.search._library)
    with qtbot.waitSignal(own.charting.counted):
        assert index(0).data(EntryRole.BARS) == ()
    assert [year for year, _ in index(0).data(EntryRole.BARS)] == [2017, 2018]
    assert "Bar chart. Hits by year: partnership" in index(0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )


def test_the_bars_of_a_search_offer_their_chart(qtbot, own, window):
    window.searching.search_for("partnership")
    bars = window.room.hits.head.bars
    qtbot.waitUntil(bars.isVisible)
    bars.customContextMenuRequested.emit(QPoint(4, 4))
    (menu,) = [one for one in bars.findChildren(QMenu) if one.isVisible()]
    menu.actions()[0].trigger()
    menu.close()
    assert entries(own) == [("chart", "partnership")]


def test_a_result_is_added_with_its_passage(qtbot, own, window):
    window.searching.search_for("partnership")
    model = window.room.hits.list.model()
    qtbot.waitUntil(lambda: model.rowCount() > 0)
    window.room.hits.list.setFocus()
    row = next(
        n
        for n in range(model.rowCount())
        if model.line_at(n).hit.key == OPENING and model.line_at(n).kind == "passage"
    )
    window.room.hits.list.setCurrentIndex(model.index(row))
    do(window, "dossier_add")
    (entry,) = own.collecting.dossiers.dossier.entries
    assert (entry.kind, entry.key) == ("passage", OPENING)
    assert "artnership" in entry.quote.exact


def test_what_is_there_already_is_added_only_once_more(own, window):
    open_page(window, OPENING)
    do(window, "dossier_add")
    do(window, "dossier_add")
    assert len(entries(own)) == 1
    assert "already" in said(window)
    do(window, "dossier_add")
    assert len(entries(own)) == 2


@pytest.fixture
def page(own, window):
    """A dossier of four entries, shown."""
    own.desk.do(
        changes.put_dossier(
            made.dossier(
                made.entry("h", "heading", text="First"),
                made.entry("a", "record", key=OPENING, title="Opening"),
                made.entry(
                    "b",
                    "passage",
                    key=LONG,
                    title="Long",
                    quote=made.Quote("Point 70 of a long page"),
                ),
                made.entry("t", text="My words"),
            )
        )
    )
    do(window, "dossier_show")
    return own.collecting.page


def order(own):
    return "".join(one.id for one in own.collecting.dossiers.dossier.entries)


def stand(page, name):
    page.list.setFocus()
    page.list.stand_on(name)


def test_it_stands_in_place_of_the_page_until_one_reads_on(qtbot, own, page, window):
    assert page.isVisible()
    assert not window.room.pane.isVisible()
    assert page.title.text() == "Briefing"
    assert window.windowTitle() == "Briefing – VMC Desktop"
    qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    assert window.room.pane.isVisible()
    do(window, "dossier_show")
    # A click on the line of the record that is read already.
    window.room.tree.chosen.emit(window.models.navigator.place.key, False)
    assert not page.isVisible()


def test_entries_are_moved_by_keys_and_back_again(qtbot, own, page):
    stand(page, "a")
    alt = Qt.KeyboardModifier.AltModifier
    qtbot.keyClick(page.list, Qt.Key.Key_Up, alt)
    assert order(own) == "ahbt"
    for _ in range(3):
        qtbot.keyClick(page.list, Qt.Key.Key_Down, alt)
    assert order(own) == "hbta"
    qtbot.keyClick(page.list, Qt.Key.Key_Down, alt)
    assert order(own) == "hbta"
    for wanted in ("hbat", "habt", "ahbt", "habt"):
        page.actions_by_name["undo"].trigger()
        assert order(own) == wanted
    page.actions_by_name["redo"].trigger()
    assert order(own) == "ahbt"


def test_several_move_together(own, page):
    own.collecting.dossiers.shift(("h", "b"), 1)
    assert order(own) == "athb"
    own.collecting.dossiers.shift(("h", "b"), -1)
    assert order(own) == "ahbt"


def test_dragged_entries_are_moved(own, page):
    own.collecting.entries.moved.emit(("t",), "a")
    assert order(own) == "htab"


def test_entries_are_taken_out_and_brought_back(qtbot, own, page, window):
    page.list.selectAll()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert entries(own) == []
    assert not page.list.isVisible()
    assert page.empty.isVisible()
    page.actions_by_name["undo"].trigger()
    assert order(own) == "habt"


def test_headings_and_own_texts_stand_between(qtbot, own, page, window):
    stand(page, "b")
    page.actions_by_name["heading"].trigger()
    answer(qtbot, window, "Second")
    stand(page, "b")
    page.actions_by_name["text"].trigger()
    answer(qtbot, window, "Between")
    assert [one for _, one in entries(own)] == [
        "First",
        "Opening",
        "Second",
        "Long",
        "Between",
        "My words",
    ]
    stand(page, "t")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    answer(qtbot, window, "Other words")
    assert entries(own)[-1] == ("text", "Other words")
    page.actions_by_name["undo"].trigger()
    assert entries(own)[-1] == ("text", "My words")


def test_the_cover_is_kept_when_one_leaves_it(qtbot, own, page, file):
    page.title.setFocus()
    page.title.clear()
    qtbot.keyClicks(page.title, "Skills")
    page.note.setFocus()
    qtbot.keyClicks(page.note, "For Monday")
    page.list.setFocus()
    dossier = own.collecting.dossiers.dossier
    assert (dossier.title, dossier.note) == ("Skills", "For Monday")
    qtbot.waitUntil(lambda: [o.note for o in file.things("vmc").dossiers] == ["For Monday"])


def test_an_entry_leads_to_its_passage(qtbot, own, page, window):
    stand(page, "b")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert window.models.navigator.place.key == LONG
    assert window.room.pane.isVisible()
    qtbot.waitUntil(lambda: window.room.pane.verticalScrollBar().value() > 0)


def test_a_search_of_a_dossier_is_made_again(qtbot, own, page, window):
    search = made.entry("s", "search", title="partnership", question=Question("partnership"))
    own.collecting.dossiers.add([search])
    stand(page, "s")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.models.search.results is not None)
    assert window.models.search.results.question.text == "partnership"


def test_what_is_gone_says_so_and_leads_nowhere(qtbot, own, page, window):
    own.collecting.dossiers.add(
        [made.entry("x", "record", key=Key("2017/lost"), title="Lost panel")]
    )
    qtbot.waitUntil(lambda: "1 changed or gone" in page.state.text())
    stand(page, "x")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.isVisible()
    assert "no longer" in said(window)


def test_several_dossiers_one_of_which_is_worked_on(qtbot, own, page, window):
    do(window, "dossier_new")
    answer(qtbot, window, "Other")
    assert page.title.text() == "Other"
    assert page.empty.isVisible()
    menu = window.commands.menu("dossier_choose")
    assert [(one.text(), one.isChecked()) for one in menu.actions()] == [
        ("Briefing", False),
        ("Other", True),
    ]
    menu.actions()[0].trigger()
    assert page.title.text() == "Briefing"


def test_a_dossier_is_removed_and_brought_back(own, page, monkeypatch):
    yes = QMessageBox.StandardButton.Yes
    monkeypatch.setattr(QMessageBox, "question", lambda *_: yes)
    page.actions_by_name["delete"].trigger()
    assert own.desk.things.dossiers == ()
    page.actions_by_name["undo"].trigger()
    assert order(own) == "habt"


def test_what_goes_to_paper_is_the_dossier_as_it_is_now(own, page):
    dossier = own.collecting.dossier
    assert [(one.kind, one.text, one.passage) for one in dossier.entries] == [
        ("heading", "First", ""),
        ("record", "Opening", ""),
        ("passage", "Point 70 of a long page", "71"),
        ("text", "My words", ""),
    ]


# ---- the list, menus, files ---------------------------------------------------------------------


def groups(window):
    view = window.room.ways.view
    return {view.model().index(row, 0).data(): view.model().index(row, 0) for row in range(5)}


def test_own_things_are_listed_and_lead_to_their_pages(qtbot, own, window):
    do(window, "dossiers")
    own.desk.do(lambda _: made.some_of_everything())
    view = window.room.ways.view
    found = groups(window)
    assert all(view.isExpanded(index) for index in found.values())
    bookmark = view.model().index(0, 0, found["Bookmarks"])
    view.setFocus()
    view.setCurrentIndex(bookmark)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert window.models.navigator.place.key == OPENING
    briefing = view.model().index(0, 0, groups(window)["Dossiers"])
    view.setCurrentIndex(briefing)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert own.collecting.page.title.text() == "Briefing <b>"


def test_branches_stay_as_they_were_left(own, window):
    do(window, "dossiers")
    view = window.room.ways.view
    view.collapse(groups(window)["Notes"])
    own.desk.do(changes.keep_note(made.note(), ""))
    found = groups(window)
    assert not view.isExpanded(found["Notes"])
    assert view.isExpanded(found["Dossiers"])


def test_what_was_read_is_remembered_when_the_window_closes(qtbot, own, window, file):
    open_page(window, OPENING)
    open_page(window, CLOSING)
    assert own.desk.things.visits == ()
    window.closed.emit()
    qtbot.waitUntil(lambda: [o.key for o in file.things("vmc").visits] == [OPENING, CLOSING])
    do(window, "clear_visits")
    qtbot.waitUntil(lambda: file.things("vmc").visits == ())


def menu_at(widget, place):
    before = set(widget.findChildren(QMenu))
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place), Qt.KeyboardModifier(0)
    )
    QCoreApplication.sendEvent(widget, event)
    return [
        one for one in widget.window().findChildren(QMenu) if one.isVisible() and one not in before
    ]


def test_a_right_click_means_the_line_under_it(qtbot, own, window):
    tree = window.room.tree
    index = window.models.tree.index_of(CLOSING)
    (menu,) = menu_at(tree.viewport(), tree.visualRect(index).center())
    offered = [one.objectName() for one in menu.actions()]
    assert offered == ["dossier_add", "bookmark", "note", "tags", "edit_record"]
    menu.actions()[0].trigger()
    menu.close()
    assert entries(own) == [("record", "Closing & <b>end</b>")]
    assert index.data(Role.KEY) == CLOSING


def test_the_page_offers_the_same_above_its_own(qtbot, own, window):
    open_page(window, OPENING)
    (menu,) = menu_at(window.room.pane.viewport(), QPoint(20, 20))
    names = [one.objectName() for one in menu.actions()]
    assert names[:4] == ["dossier_add", "bookmark", "note", "tags"]
    assert "select-all" in names
    menu.close()


def test_everything_goes_to_a_file_and_comes_back(qtbot, own, window, tmp_path, monkeypatch):
    own.desk.do(lambda _: made.some_of_everything())
    target = tmp_path / "own.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), "(*.json)"))
    do(window, "own_export")
    qtbot.waitUntil(target.exists)
    own.desk.do(lambda _: type(own.desk.things)())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))
    do(window, "own_import")
    qtbot.waitUntil(lambda: own.desk.things == made.some_of_everything())
    assert said(window) == "Own things taken in"


@pytest.mark.parametrize(
    ("name", "begins"), [("a.jsonld", "{"), ("a.md", "# My own things"), ("a", "{")]
)
def test_the_ending_tells_the_form(qtbot, own, window, tmp_path, monkeypatch, name, begins):
    kind = "Notes as Web Annotations (*.jsonld)"
    chosen = (str(tmp_path / name), kind)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    do(window, "own_export")
    target = tmp_path / ("a.jsonld" if name == "a" else name)
    qtbot.waitUntil(target.exists)
    text = target.read_text(encoding="utf-8")
    assert text.startswith(begins)
    assert begins != "{" or json.loads(text)["type"] == "AnnotationCollection"


def test_a_file_that_holds_something_else_is_said(qtbot, own, window, tmp_path):
    other = tmp_path / "other.json"
    other.write_text("[1, 2]", encoding="utf-8")
    own.files.read(other)
    (dialog,) = [one for one in window.findChildren(MessageDialog) if one.isVisible()]
    dialog.close()
    own.files.read(tmp_path / "nowhere.json")


def test_the_selection_over_a_reference_is_kept_without_its_number(own, window):
    open_page(window, OPENING)
    pane = window.room.pane
    start = pane.document().find("partnership of equals").selectionStart()
    end = pane.document().find("Another Partnership").selectionEnd()
    cursor = QTextCursor(pane.document())
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    pane.setTextCursor(cursor)
    do(window, "dossier_add")
    (entry,) = own.collecting.dossiers.dossier.entries
    assert "1" not in entry.quote.exact
    assert own.collecting.dossier.entries[0].state == ""


# ---- taking away in the list --------------------------------------------------------------------


def press_delete(qtbot, window, group, row=0):
    do(window, "dossiers")
    view = window.room.ways.view
    model = view.model()
    view.setCurrentIndex(model.index(row, 0, model.index(group, 0)))
    qtbot.keyClick(view, Qt.Key.Key_Delete)


def test_delete_takes_a_bookmark_and_a_tag_away(qtbot, own, window):
    open_page(window, OPENING)
    do(window, "bookmark")
    do(window, "tags")
    answer(qtbot, window, "later")
    press_delete(qtbot, window, 1)
    assert own.desk.things.bookmarks == ()
    press_delete(qtbot, window, 3)
    assert own.desk.things.tags == ()
    assert said(window) == "Tag removed; Ctrl+Z brings it back"
    do(window, "undo")
    do(window, "undo")
    assert [one.word for one in own.desk.things.tags] == ["later"]
    assert [one.key for one in own.desk.things.bookmarks] == [OPENING]
    assert said(window) == "Undone: Bookmark removed"
    do(window, "redo")
    assert own.desk.things.bookmarks == ()


def test_a_note_that_was_taken_away_is_brought_back(qtbot, own, window):
    own.desk.do(changes.keep_note(made.note(body="mine"), ""))
    there = own.desk.things.notes
    press_delete(qtbot, window, 2)
    assert own.desk.things.notes == ()
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert own.desk.things.notes == there


def test_back_leaves_the_dossier_for_the_page_below_it(own, page, window):
    window.models.navigator.open(OPENING)
    window.models.navigator.open(CLOSING)
    own.collecting.show()
    assert window.commands["back"].isEnabled()
    do(window, "back")
    assert window.room.instead is None
    assert window.models.navigator.place.key == CLOSING
    assert window.room.pane.hasFocus()
    do(window, "back")
    assert window.models.navigator.place.key == OPENING


@pytest.mark.parametrize("step", ["next_match", "previous_match"])
def test_a_step_to_a_match_leaves_the_dossier_for_its_page(qtbot, own, page, window, step):
    window.models.navigator.open(OPENING)
    with qtbot.waitSignal(window.models.search.answered):
        qtbot.keyClicks(window.field, "partnership")
    own.collecting.show()
    do(window, step)
    assert window.room.instead is None


def test_delete_asks_before_it_takes_a_dossier_away(qtbot, own, page, window, monkeypatch):
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    for group in (0,):
        kept = (own.desk.things.notes, own.desk.things.dossiers)
        for one in answers:
            assert kept == (own.desk.things.notes, own.desk.things.dossiers)
            monkeypatch.setattr(QMessageBox, "question", lambda *_, one=one: one)
            press_delete(qtbot, window, group)
    assert (own.desk.things.notes, own.desk.things.dossiers) == ((), ())
    assert page.isVisible()
    page.actions_by_name["undo"].trigger()
    assert order(own) == "habt"


def test_delete_on_a_hint_or_what_was_read_takes_nothing(qtbot, own, window):
    things = own.desk.things
    for group in range(5):
        press_delete(qtbot, window, group)
    assert own.desk.things == things


def test_a_dossier_keeps_to_a_column_in_a_wide_window(qtbot, own, page, window):
    window.resize(1600, 900)
    page.layout().activate()
    left = page.list.mapTo(page, QPoint(0, 0)).x()
    assert page.width() > 1000 > page.list.width()
    assert abs(left + page.list.width() / 2 - page.width() / 2) <= 2
    assert page.title.width() == page.list.width()


# ---- a dossier is a place -----------------------------------------------------------------------


def test_back_and_forward_lead_to_a_dossier_too(qtbot, own, window):
    own.desk.do(changes.put_dossier(made.dossier(made.entry("a", "record", key=OPENING))))
    open_page(window, OPENING)
    do(window, "dossier_show")
    page = own.collecting.page
    assert page.isVisible()
    open_page(window, CLOSING)
    assert not page.isVisible()
    do(window, "back")
    assert page.isVisible()
    assert window.windowTitle() == "Briefing – VMC Desktop"
    do(window, "back")
    assert not page.isVisible()
    assert window.models.navigator.place.key == OPENING
    assert window.windowTitle() == "Opening – VMC Desktop"
    do(window, "forward")
    assert page.isVisible()
    qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    assert window.room.pane.isVisible()
    do(window, "back")
    assert page.isVisible()


def test_each_of_several_dossiers_is_a_step_of_the_way(qtbot, own, page, window):
    do(window, "dossier_new")
    answer(qtbot, window, "Other")
    assert page.title.text() == "Other"
    do(window, "back")
    assert page.title.text() == "Briefing"
    do(window, "forward")
    assert page.title.text() == "Other"


def test_a_search_that_a_dossier_holds_leads_back_to_it(qtbot, own, page, window):
    search = made.entry("s", "search", title="partnership", question=Question("partnership"))
    own.collecting.dossiers.add([search])
    stand(page, "s")
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.models.search.results is not None)
    assert not page.isVisible()
    do(window, "end_search")
    assert page.isVisible()


def test_the_middle_button_opens_a_dossier_in_a_tab(qtbot, own, page, window):
    qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    do(window, "dossiers")
    view = window.room.ways.view
    line = view.visualRect(view.model().index(0, 0, groups(window)["Dossiers"])).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.MiddleButton, pos=line)
    tabs = window.tabbing.tabs
    assert (tabs.titles()[1], tabs.current) == ("Briefing", 0)
    assert not page.isVisible()
    do(window, "next_tab")
    assert page.isVisible()
    own.collecting.dossiers.cover("Skills", "")
    assert tabs.titles()[1] == "Skills"
    do(window, "next_tab")
    assert not page.isVisible()


def test_a_dossier_that_is_gone_leads_to_the_page_below(qtbot, own, page, window):
    own.desk.do(changes.put_dossier(made.dossier(name="other")))
    open_page(window, CLOSING)
    own.desk.do(changes.drop_dossier("d1"))
    do(window, "back")
    assert not page.isVisible()
    assert said(window) == "This dossier is not there any more"
    assert window.models.navigator.place.dossier == ""


def test_the_window_closed_at_a_dossier_opens_there(qtbot, own, page, window, file):
    kept = window.tabbing.kept()
    assert own.collecting.page.isVisible()
    qtbot.waitUntil(lambda: bool(file.things("vmc").dossiers))
    qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    own.desk.use("vmc")
    window.tabbing.restore(*kept)
    window.field.setFocus()
    qtbot.waitUntil(page.isVisible)
    assert page.title.text() == "Briefing"
    assert window.field.hasFocus(), "what one types meanwhile goes where it went"
