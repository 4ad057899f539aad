"""The composition root: what opens, what is kept, what is closed."""

import csv
import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel

from vmc_desktop.answers import Question
from vmc_desktop.app import Program, set_interface_size
from vmc_desktop.beginning import Beginning, place_of
from vmc_desktop.domain import Key
from vmc_desktop.door import with_bundle
from vmc_desktop.formats.bundle.sealing import seal
from vmc_desktop.models.asked import Asked
from vmc_desktop.models.left_open import LeftOpen, to_words
from vmc_desktop.models.navigator import Place
from vmc_desktop.models.settings import Settings, SettingsFile
from vmc_desktop.models.speaking import follow_language, speak_language
from vmc_desktop.ui import theme
from vmc_desktop.ui.dialogs import FaultDialog

# Qt's offscreen platform says so at every dialog.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def start(qtbot, qapp, paths):
    """Starts the program; what is started is closed."""
    started = []

    def begin(link=None):
        program = Program(qapp, paths, Place(Key.parse(link)) if link else None)
        started.append(program)
        with qtbot.waitSignal(program.models.opening.library_opened, timeout=20_000):
            program.start()
        return program

    yield begin
    for program in started:
        program.close()


def end(program):
    program.window.close()


def _speak_english(paths, qapp):
    """As other tests find it: the texts, and how Qt writes numbers and sizes."""
    speak_language("en", paths.resources, qapp)
    follow_language()


def test_a_kept_archive_is_painted_before_the_library_is_there(qtbot, qapp, paths, library_folder):
    program = Program(qapp, paths)
    opening, seen = program.models.opening, []
    program.window.painted.connect(lambda: seen.append("painted"))
    opening.library_opened.connect(lambda *_: seen.append("library"))
    program.start()
    assert program.models.tree.rowCount() > 0
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=20_000)
    assert seen == ["painted", "library"]
    program.close()


def test_without_a_cache_it_is_prepared_and_then_shown(start):
    program = start()
    assert program.models.tree.rowCount() > 0
    assert program.window.room.isVisible()


def test_search_finds_in_the_real_library(qtbot, start, library_folder):
    program = start()
    with qtbot.waitSignal(program.models.search.answered):
        qtbot.keyClicks(program.window.field, "harbour")
    qtbot.waitUntil(lambda: program.models.search.results.question.text == "harbour")
    assert program.models.hits.rowCount() > 0


def test_a_link_opens_its_record(start, library_folder):
    outline = start().models.tree
    first = outline.key_of(outline.index(0, 0, outline.index(0, 0)))
    program = start(f"demo:{first}")
    assert program.models.navigator.place.key == first


@pytest.mark.parametrize("link", ["demo:1999/nothing", "https://example.org/x"])
def test_a_link_that_leads_nowhere_is_said(start, library_folder, link):
    program = start()
    place = program.models.navigator.place
    program._place_asked(link)
    assert program.models.navigator.place == place
    assert program.window.status._state.text().endswith(link)


def test_a_link_of_another_archive_opens_nothing_of_ours(qtbot, qapp, start, library_folder, paths):
    outline = start().models.tree
    panel = outline.key_of(outline.index(0, 0, outline.index(0, 0)))
    link = f"other:{panel}"
    begun = Beginning(paths, None, Asked(link=link), None, None, "good")
    program = Program(qapp, paths, place_of(link), None, begun)
    with qtbot.waitSignal(program.models.opening.library_opened, timeout=20_000):
        program.start()
    said = f"This link belongs to another archive, other: {link}"
    assert program.models.navigator.place.key is None
    assert program.window.status._state.text() == said
    program.window.status.show_state("")
    program._place_asked(link)
    assert program.models.navigator.place.key is None
    assert program.window.status._state.text() == said
    program.close()


def test_a_start_with_a_link_that_leads_nowhere_says_so(qtbot, qapp, paths, library_folder):
    begun = Beginning(paths, None, Asked(link="demo:1999/nothing"), None, None, "good")
    program = Program(qapp, paths, place_of(begun.asked.link), None, begun)
    with qtbot.waitSignal(program.models.opening.library_opened, timeout=20_000):
        program.start()
    assert program.window.status._state.text().endswith("demo:1999/nothing")
    program.close()


def test_everything_comes_back_at_the_next_start(qtbot, start, library_folder):
    first = start()
    tree = first.models.tree
    panel = tree.key_of(tree.index(0, 0, tree.index(0, 0)))
    first.models.navigator.open(panel)
    first.window.commands["zoom_in"].trigger()
    first.window.commands["scheme_dark"].trigger()
    first.window.commands["side"].setChecked(False)
    end(first)
    second = start()
    assert second.models.navigator.place == Place(panel)
    assert second.window.room.tree.currentIndex().data() == first.models.tree.index_of(panel).data()
    assert second.window.state().expanded == (panel.parts[0],)
    assert not second.window.room.side_wanted
    assert second.window.status._zoom.text() == "110 %"
    assert second._theme.palette == theme.DARK


def test_a_search_comes_back_and_is_remembered(qtbot, start, library_folder):
    first = start()
    qtbot.keyClicks(first.window.field, "harbour")
    with qtbot.waitSignal(first.tools.searching.own.changed, timeout=20_000):
        qtbot.keyClick(first.window.field, Qt.Key.Key_Return)
    first.tools.returning.restore(
        to_words(LeftOpen(Question("the ", (("year", ("2017", "2019")),))))
    )
    bar = first.window.room.hits.list.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 60)
    bar.setValue(bar.maximum() - 20)
    seen, asked = bar.value(), first.models.search.question
    end(first)
    second = start()
    window, own = second.window, second.tools.searching.own
    qtbot.waitUntil(lambda: bool(own.kept.recent), timeout=20_000)
    assert [one.question.text for one in own.kept.recent] == ["harbour"]
    qtbot.waitUntil(lambda: second.models.search.results is not None)
    assert second.models.search.question == asked
    assert window.field.text() == "the "
    assert not window.field.hasFocus()
    assert window.room.hits.isVisible()
    qtbot.waitUntil(lambda: window.room.hits.list.verticalScrollBar().value() == seen)
    window.field.clear()
    end(second)
    assert start().window.field.text() == ""


def test_what_has_not_come_back_yet_is_kept_for_the_next_time(qapp, start, paths, library_folder):
    first = start()
    first.window.searching.search_for("harbour")
    left = first.tools.returning.kept()
    end(first)
    program = Program(qapp, paths)
    program.start()
    program._complete()
    program.tools.returning.restore(left)
    assert program.tools.returning.kept() == left
    program.close()


def test_the_dossier_that_stood_in_place_of_the_page_comes_back(qtbot, start, library_folder):
    first = start()
    collecting = first.tools.own.collecting
    collecting.dossiers.begin("For the board")
    collecting.dossiers.begin("For the press")
    collecting.show_named(first.tools.own.desk.things.dossiers[0].id)
    end(first)
    second = start()
    again = second.tools.own.collecting
    qtbot.waitUntil(lambda: second.window.room.instead is again.page, timeout=20_000)
    assert again.dossiers.dossier.title == "For the board"
    again.leave()
    end(second)
    third = start()
    qtbot.waitUntil(lambda: bool(third.tools.own.desk.things.dossiers), timeout=20_000)
    assert third.window.room.instead is None


def test_the_real_library_completes_and_exports(
    qtbot, start, library_folder, monkeypatch, tmp_path
):
    program = start()
    tools, window = program.tools.searching, program.window
    with qtbot.waitSignal(tools.completing.completed):
        qtbot.keyClicks(window.field, "harb")
    qtbot.waitUntil(lambda: program.models.search.results is not None)
    file = tmp_path / "found.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    with qtbot.waitSignal(tools.export.written):
        window.commands["export_csv"].trigger()
    with file.open(encoding="utf-8-sig", newline="") as table:
        rows = list(csv.reader(table))
    assert rows[0][:2] == ["Query", "harb"]
    found = program.models.search.results.total
    assert len(rows) - 1 - next(n for n, row in enumerate(rows) if row[0] == "year") == found
    assert "export_folder=" in (program._paths.config / "window.ini").read_text()


def test_nothing_is_written_on_mere_navigation(start, paths, library_folder):
    program = start()
    tree = program.models.tree
    program.models.navigator.open(tree.key_of(tree.index(0, 0)))
    program.models.navigator.back()
    assert not paths.config.exists()
    assert not paths.data.exists()


def test_reload_shows_a_change_of_the_files_at_the_same_place(qtbot, start, paths, library_folder):
    program = start()
    key = program.models.tree.key_of(program.models.tree.index(0, 0))
    program.models.navigator.open(key)
    head = paths.archive / "archive.yaml"
    head.write_text(head.read_text().replace("Harbour Forum", "Mountain Forum"))
    with qtbot.waitSignal(program.models.opening.library_opened, timeout=20_000):
        program.window.commands["reload"].trigger()
    assert program.models.navigator.place.key == key
    assert "Mountain Forum" in program.window.room.pane.toPlainText()


def test_an_archive_that_is_gone_is_said(qtbot, qapp, paths):
    shutil.rmtree(paths.archive)
    program = Program(qapp, paths)
    with qtbot.waitSignal(program.models.opening.failed, timeout=20_000):
        program.start()
    labels = [label.text() for label in program.window.findChildren(QLabel) if label.isVisible()]
    assert "The archive cannot be opened" in labels
    program.close()


def test_a_bundle_is_unpacked_and_shown(qtbot, qapp, paths, tmp_path):
    file = tmp_path / "forum.vmca"
    seal(paths.archive, file, "A. Tester")
    folders = with_bundle(replace(paths, archive=file))
    assert not folders.archive.exists()
    program = Program(qapp, folders, bundle=file)
    with qtbot.waitSignal(program.models.opening.library_opened, timeout=20_000):
        program.start()
    assert program.models.tree.rowCount() > 0
    program.close()
    # At the next start it is there, and painted at once.
    program = Program(qapp, with_bundle(replace(paths, archive=file)), bundle=file)
    assert program.models.opening.start()
    program.close()


@pytest.mark.parametrize("content", [None, b"not a bundle"])
def test_a_bundle_that_is_not_sound_is_said(qtbot, qapp, paths, tmp_path, content):
    file = tmp_path / "forum.vmca"
    if content is not None:
        file.write_bytes(content)
    program = Program(qapp, with_bundle(replace(paths, archive=file)), bundle=file)
    with qtbot.waitSignal(program.models.opening.failed, timeout=20_000):
        program.start()
    labels = [label.text() for label in program.window.findChildren(QLabel) if label.isVisible()]
    assert "The bundle cannot be opened" in labels
    program.close()


def test_a_fault_of_ours_is_kept_and_told(start, paths, library_folder, capsys):
    program = start()
    try:
        raise ZeroDivisionError("ours")
    except ZeroDivisionError as fault:
        program.tell_fault(type(fault), fault, fault.__traceback__)
    assert "ZeroDivisionError" in (paths.data / "log" / "vmc-desktop.log").read_text()
    assert "ZeroDivisionError: ours" in capsys.readouterr().err
    dialog = program.window.findChild(FaultDialog)
    assert dialog.isVisible()
    dialog.close()


def test_the_folder_of_a_broken_file_is_shown_in_the_file_manager(
    start, paths, library_folder, monkeypatch
):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    program = start()
    program.window.folder_asked.emit("2019/panels/1-opening.md")
    program.window.folder_asked.emit("2030/panels/9-gone.md")
    assert [Path(one) for one in opened] == [paths.archive / "2019" / "panels", paths.archive]


def test_a_link_names_a_place():
    assert place_of("") is None
    assert place_of("vmc:2017/opening") == Place(Key("2017/opening"))
    assert place_of("vmc:2017/opening#3") == Place(Key("2017/opening"), passage="3")
    assert place_of("vmc:not a key") is None


def test_a_glance_is_painted_before_anything_is_opened(qtbot, qapp, start, paths, library_folder):
    first = start()
    tree = first.models.tree
    panel = tree.key_of(tree.index(0, 0, tree.index(0, 0)))
    first.models.navigator.open(panel)
    end(first)
    text = first.window.room.pane.toPlainText()
    program = Program(qapp, paths)
    window, opening, seen = program.window, program.models.opening, []
    window.painted.connect(lambda: seen.append((window.furnished, opening._records)))
    program.start()
    assert window._pane.toPlainText() == text
    places = [(widget.pos(), widget.size()) for widget in (window._tree, window._pane)]
    qtbot.waitUntil(lambda: window.furnished)
    assert window.room.pane.toPlainText() == text
    assert program.models.navigator.place.key == panel
    assert program.models.beside.rowCount() == first.models.beside.rowCount() > 0
    with qtbot.waitSignal(opening.library_opened, timeout=20_000):
        window.room.tree.chosen.emit(Key(panel.parts[0]), False)
    assert seen == [(False, None)]
    for widget, (corner, size) in zip((window._tree, window._pane), places, strict=True):
        moved = widget.mapTo(window, QPoint(0, 0)) - corner
        grown = widget.size() - size
        assert max(map(abs, (*moved.toTuple(), *grown.toTuple()))) <= 1, "nothing jumps"
    assert program.models.navigator.place.key == Key(panel.parts[0])
    program.close()


def test_a_glance_of_an_archive_that_is_gone_gives_way(qtbot, start, qapp, paths, library_folder):
    end(start())
    shutil.rmtree(paths.archive)
    program = Program(qapp, paths)
    with qtbot.waitSignal(program.models.opening.failed, timeout=20_000):
        program.start()
    labels = [label.text() for label in program.window.findChildren(QLabel) if label.isVisible()]
    assert "The archive cannot be opened" in labels
    program.close()


@pytest.mark.parametrize(("percent", "factor"), [(100, None), (150, "1.5")])
def test_the_whole_interface_is_drawn_as_large_as_was_chosen(paths, monkeypatch, percent, factor):
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)
    SettingsFile(paths.config / "window.ini").write_settings(Settings(scale=percent))
    set_interface_size(paths)
    found = os.environ.pop("QT_SCALE_FACTOR", None)
    assert found == factor


def test_what_is_chosen_is_kept_and_shown_at_once(start, paths, library_folder):
    program = start()
    for name, value in (("face", "sans"), ("column", 88), ("scheme", "sepia")):
        program.window.chosen.emit(name, value)
    kept = SettingsFile(paths.config / "window.ini").read_settings()
    assert (kept.face, kept.column, kept.scheme) == ("sans", 88, "sepia")
    pane = program.window.room.pane
    assert pane._look.column == 88
    assert pane.palette().base().color().name() == theme.SEPIA.paper
    assert theme.SANS in pane.toHtml()
    program.window.chosen.emit("scheme", "system")


def test_the_open_tabs_come_back(qtbot, start, paths, library_folder):
    first = start()
    tree = first.models.tree
    edition = tree.key_of(tree.index(0, 0))
    panel = tree.key_of(tree.index(0, 0, tree.index(0, 0)))
    first.models.navigator.open(edition)
    first.window.tabbing.tabs.open(panel)
    first.window.tabbing.tabs.open(None, behind=True)
    titles = first.window.tabbing.tabs.titles()
    end(first)
    second = start()
    tabs = second.window.tabbing.tabs
    keys = [place.key for place in tabs.places()]
    assert (keys, tabs.current) == ([edition, panel, None], 1)
    assert tabs.titles() == titles
    assert second.models.navigator.place.key == panel


def test_a_change_of_the_files_is_offered_and_shown_at_the_same_place(
    qtbot, start, paths, library_folder
):
    program = start()
    window, tree = program.window, program.models.tree
    panel = tree.key_of(tree.index(0, 0, tree.index(0, 0)))
    program.models.navigator.open(panel)
    qtbot.waitUntil(lambda: program.tools.watching._known is not None)
    file = next((paths.archive / panel.parts[0] / "panels").glob(f"*{panel.parts[1]}.md"))
    changed = file.with_suffix(".new")
    changed.write_text(file.read_text().replace("title: ", "title: Most ", 1))
    changed.replace(file)
    qtbot.waitUntil(lambda: window.notice.isVisible(), timeout=20_000)
    assert "have changed" in window.notice.text.text()
    with qtbot.waitSignal(program.models.opening.library_opened, timeout=20_000):
        qtbot.mouseClick(window.notice.offer, Qt.MouseButton.LeftButton)
    assert program.models.navigator.place.key == panel
    assert "Most " in window.room.pane.toPlainText()
    assert window.notice.isHidden()


def test_another_language_makes_the_window_anew_where_it_stood(qtbot, qapp, paths, start, request):
    request.addfinalizer(lambda: _speak_english(paths, qapp))
    program = start()
    tree = program.models.tree
    panel = tree.key_of(tree.index(0, 0, tree.index(0, 0)))
    program.models.navigator.open(panel)
    program.window.commands["language_de"].trigger()
    assert program.begins_anew
    assert not program.window.isVisible()
    german = start()
    assert german.models.navigator.place.key == panel
    assert german.window.commands["back"].text() == "&Zurück"
    assert german.window.commands["language_de"].isChecked()
    assert "Quellen" in german.window.room.pane.toPlainText()
    end(german)


def test_a_page_that_was_kept_in_one_language_is_not_painted_in_another(
    qtbot, qapp, paths, start, request
):
    request.addfinalizer(lambda: _speak_english(paths, qapp))
    end(start())
    file = SettingsFile(paths.config / "window.ini")
    file.write_settings(replace(file.read_settings(), language="fr"))
    program = Program(qapp, paths)
    program.start()
    assert program.window.furnished
    program.close()
