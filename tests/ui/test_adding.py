"""Adding material: chosen, dropped, pasted; looked through, changed, undone, saved."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDir, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from tooling import put_room_tools
from vmc_desktop.domain import ArchiveHead
from vmc_desktop.formats.folder import read_archive
from vmc_desktop.formats.founding import make_archive
from vmc_desktop.ui import adding as ui_adding
from vmc_desktop.ui import theme
from vmc_desktop.ui.dialogs import MessageDialog
from vmc_desktop.ui.programme_window import ProgrammeWindow
from vmc_desktop.ui.review_window import ReviewWindow

# Qt's offscreen platform says so at every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

RESOURCES = Path(__file__).parents[2] / "resources"
DATA = Path(__file__).parents[1] / "data"
PAGE = DATA / "articles" / "page.html"


@pytest.fixture
def archive(tmp_path):
    return make_archive(ArchiveHead("vmc", "Conference"), tmp_path / "archive")


@pytest.fixture
def adding(window, tmp_path, archive, monkeypatch):
    made = put_room_tools(window, tmp_path).adding
    # The archive of this window lives in memory; that it is read again is seen elsewhere.
    monkeypatch.setattr(window.models.opening, "reload", lambda: None)
    yield made
    made._close()


def shown(qtbot, window, kind):
    def look():
        assert [one for one in window.findChildren(kind) if one.isVisible()]

    qtbot.waitUntil(look)
    return next(one for one in window.findChildren(kind) if one.isVisible())


@pytest.fixture
def review(qtbot, window, adding):
    adding.add_files([PAGE])
    return shown(qtbot, window, ReviewWindow)


def number_of(review, words):
    return next(one.number for one in review.tree.proposals() if one.text == words)


def save(qtbot, review):
    with qtbot.waitSignal(review.entered) as entered:
        review.save.click()
    return entered.args[0]


def test_the_chosen_line_is_filled_in_one_colour(review):
    QDir.setSearchPaths(theme.ICONS, [str(RESOURCES / "icons")])
    view = review.view
    view.setStyleSheet(theme.style_sheet(theme.LIGHT, RESOURCES))
    view.choose(number_of(review, "Palais Niederösterreich"))
    view.setFocus()
    line = view.visualRect(view.currentIndex())
    picture = view.viewport().grab().toImage()
    row = [picture.pixelColor(x, line.top()).name() for x in (1, line.left() - 4, line.right())]
    assert len(set(row)) == 1
    assert row[0] in (theme.LIGHT.chosen, theme.LIGHT.chosen_idle)


def test_what_is_chosen_at_the_right_is_marked_at_the_left(review):
    review.view.choose(number_of(review, "Palais Niederösterreich"))
    marked = review.text.extraSelections()
    assert marked[-1].cursor.selectedText() == "Palais Niederösterreich"
    assert review.form.words.toPlainText() == "Palais Niederösterreich"


def test_a_click_into_the_text_chooses_what_rests_on_it(review):
    place = review.tree.draft().material.text.index("Laura Thompson")
    review.text.place_chosen.emit(place)
    assert review.view.currentIndex().data().startswith("Laura Thompson")


def test_only_what_is_ticked_is_marked(review):
    before = len(review.text.extraSelections())
    review.view.choose(number_of(review, "Vienna"))
    review.tree.ask(number_of(review, "Austria"), "accepted", False)
    assert len(review.text.extraSelections()) == before - 1


def test_keys_tick_reject_and_undo(qtbot, review):
    number = number_of(review, "Vienna")
    review.view.choose(number)
    qtbot.keyClick(review.view, Qt.Key.Key_Delete)
    assert not review.tree.proposal(number).accepted
    qtbot.keyClick(review.view, Qt.Key.Key_Space)
    assert review.tree.proposal(number).accepted
    review.undo.click()
    assert not review.tree.proposal(number).accepted
    review.undo.click()
    assert review.tree.proposal(number).accepted
    assert not review.undo.isEnabled()
    assert review.redo.isEnabled()


def test_what_is_typed_in_the_form_is_an_edit_and_is_saved(qtbot, review, archive):
    review.view.choose(number_of(review, "Laura Thompson"))
    review.form.details["role"].setText("Deputy Head")
    save(qtbot, review)
    panel = read_archive(archive)[0].editions[0].panels[0]
    assert [one.role for one in panel.speakers][-1] == "Deputy Head"


def test_saved_is_what_was_accepted_and_the_window_is_told(qtbot, review, archive):
    review.tree.ask(number_of(review, "International Refugee Protection"), "accepted", False)
    assert "1 panel " in review.sum.text()
    entered = save(qtbot, review)
    edition = read_archive(archive)[0].editions[0]
    assert (entered.edition.text, len(edition.panels)) == ("2016", 1)


def test_the_edition_follows_the_year_until_it_is_chosen(review):
    assert review.edition.currentText() == "2016"
    review.tree.ask(number_of(review, "2016"), "text", "2018")
    assert review.edition.currentText() == "2018"
    review._keep_edition()
    review.edition.setEditText("2016-autumn")
    review.tree.ask(number_of(review, "2018"), "text", "2019")
    assert review.edition.currentText() == "2016-autumn"


def test_without_an_edition_nothing_can_be_saved_and_that_is_said(review):
    review._keep_edition()
    review.edition.setEditText("some day")
    assert not review.save.isEnabled()
    assert "Say which edition" in review.note.text()


def test_several_articles_come_one_after_the_other(qtbot, window, adding):
    adding.add_files([PAGE, DATA / "articles" / "bericht.txt"])
    review = shown(qtbot, window, ReviewWindow)
    assert review.about.text().startswith("1 of 2")
    review.skip.click()
    assert review.about.text().startswith("2 of 2")
    review.skip.click()
    assert not review.isVisible()


def test_an_archive_that_cannot_be_changed_says_so_and_offers_a_copy(
    qtbot, window, adding, tmp_path, monkeypatch
):
    monkeypatch.setattr(ui_adding, "may_write", lambda _: False)
    opened = []
    adding._opener = opened.append
    copy = tmp_path / "copy"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(copy))
    adding.add_files([PAGE])
    review = shown(qtbot, window, ReviewWindow)
    assert "cannot be changed" in review.note.text()
    save(qtbot, review)
    assert opened == [copy]
    assert read_archive(copy)[0].editions[0].year == 2016


def test_pasted_text_is_reviewed_and_nothing_to_paste_is_said(qtbot, window, adding):
    QGuiApplication.clipboard().setText(" ")
    window.commands["add_pasted"].trigger()
    message = shown(qtbot, window, MessageDialog)
    assert message.windowTitle() == "There is no text to paste"
    message.close()
    QGuiApplication.clipboard().setText(PAGE.read_text(encoding="utf-8"))
    window.commands["add_pasted"].trigger()
    assert "pasted text" in shown(qtbot, window, ReviewWindow).about.text()


def drop(path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    # The event does not keep its data.
    drop.kept = data
    return QDropEvent(QPointF(QPoint(9, 9)), action, data, button, none)


def test_a_folder_of_programmes_that_is_dropped_is_looked_at(qtbot, window, adding, tmp_path):
    (tmp_path / "programmes").mkdir()
    assert not adding.eventFilter(window, drop(tmp_path / "programmes"))
    text = (DATA / "programmes" / "harbour.xml").read_text(encoding="utf-8")
    for year in ("2019", "2018"):
        file = tmp_path / "programmes" / f"{year}.xml"
        file.write_text(text.replace("2019", year), encoding="utf-8")
    assert adding.eventFilter(window, drop(tmp_path / "programmes"))
    dialog = shown(qtbot, window, ProgrammeWindow)
    qtbot.waitUntil(dialog.yes.isEnabled)
    assert dialog.heading.text() == "12 panels added · 0 changed · 0 gone from the file"


def test_files_and_texts_that_are_dropped_are_reviewed(qtbot, window, adding):
    assert adding.eventFilter(window, drop(PAGE))
    assert "page.html" in shown(qtbot, window, ReviewWindow).about.text()


def test_a_file_that_cannot_be_read_is_told(qtbot, window, adding, tmp_path):
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(b"%PDF-rubbish")
    adding.add_files([bad])
    assert shown(qtbot, window, MessageDialog)


def test_programmes_are_shown_before_they_are_taken_in(qtbot, window, adding, archive):
    adding.add_files([DATA / "programmes" / "harbour.xml"])
    dialog = shown(qtbot, window, ProgrammeWindow)
    qtbot.waitUntil(dialog.yes.isEnabled)
    assert dialog.heading.text() == "6 panels added · 0 changed · 0 gone from the file"
    assert not (archive / "2019").exists()
    with qtbot.waitSignal(dialog.taken):
        dialog.yes.click()
    assert (archive / "2019").is_dir()


def test_every_part_has_a_name(review):
    parts = [review.text, review.view, review.edition, review.form.words, review.form.kind]
    parts += review.form.details.values()
    assert all(isinstance(one, QWidget) and one.accessibleName() for one in parts)
