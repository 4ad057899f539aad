"""Files of what is shown, and paper of what was found, in the window."""

import json
import threading

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog

from vmc_desktop.domain import ArchiveHead, Key
from vmc_desktop.dossier import Dossier, DossierEntry
from vmc_desktop.render.papers import Findings
from vmc_desktop.ui.dialogs import MessageDialog
from vmc_desktop.ui.handing import Handing

OPENING = Key("2017/opening")
HEAD = ArchiveHead("vmc", "Conference")


@pytest.fixture
def handing(window, tmp_path):
    tasks = window.models.opening._tasks
    made = Handing(window, window.models, tasks, (lambda *_: b"%PDF-", tmp_path, str(tmp_path)))
    made.files.use(window.models.search._library, window.head)
    return made


def choose(monkeypatch, path, kind=""):
    asked = []

    def answer(_parent, _title, proposed, kinds):
        asked.append((proposed, kinds))
        return str(path), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return asked


def test_what_is_shown_is_written_in_the_form_of_the_ending(
    qtbot, window, handing, monkeypatch, tmp_path
):
    window.models.navigator.open(OPENING)
    asked = choose(monkeypatch, tmp_path / "out.json")
    with qtbot.waitSignal(handing.files.written):
        window.commands["export"].trigger()
    assert json.loads((tmp_path / "out.json").read_text("utf-8"))["key"] == "2017/opening"
    proposed, kinds = asked[0]
    assert proposed == str(tmp_path / "Conference 2017 – Opening"), "the kind gives the ending"
    assert "(*.ics)" in kinds


def test_a_person_is_offered_no_calendar(window, handing, monkeypatch):
    window.models.navigator.open(Key("people/ada-onder"))
    asked = choose(monkeypatch, "")
    window.commands["export"].trigger()
    assert "(*.ics)" not in asked[0][1]
    assert "(*.docx)" in asked[0][1]


def test_a_name_without_an_ending_gets_that_of_the_kind(
    qtbot, window, handing, monkeypatch, tmp_path
):
    window.models.navigator.open(OPENING)
    choose(monkeypatch, tmp_path / "mine", "Markdown text (*.md)")
    (tmp_path / "mine.md").write_text("as it was")
    no, yes = QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes
    monkeypatch.setattr(QMessageBox, "question", lambda *_: no)
    window.commands["export"].trigger()
    assert (tmp_path / "mine.md").read_text() == "as it was"
    monkeypatch.setattr(QMessageBox, "question", lambda *_: yes)
    with qtbot.waitSignal(handing.files.written):
        window.commands["export"].trigger()
    assert "# Opening" in (tmp_path / "mine.md").read_text("utf-8")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_file_that_cannot_be_written_is_said(qtbot, window, handing, monkeypatch, tmp_path):
    window.models.navigator.open(OPENING)
    choose(monkeypatch, tmp_path / "none" / "x.html")
    with qtbot.waitSignal(handing.files.failed) as told:
        window.commands["export"].trigger()
    assert "cannot be written" in told.args[0].reason
    for dialog in window.findChildren(MessageDialog):
        dialog.close()


def test_results_go_to_paper_all_of_them(qtbot, window, handing):
    assert not window.commands["print_results"].isEnabled()
    with qtbot.waitSignal(window.models.search.answered):
        window.models.search.ask("partnership")
    with qtbot.waitSignal(window.paper_asked) as told:
        window.commands["print_results"].trigger()
    found, what = told.args
    assert isinstance(found, Findings)
    assert (len(found.groups), what) == (found.results.groups, "print")


def test_the_first_page_cannot_be_exported(window, handing):
    window.models.navigator.open(OPENING)
    window.models.navigator.open(None)
    assert not window.commands["export"].isEnabled()


class SlowShelves:
    """Records of which each waits for leave to be read."""

    def __init__(self, shelves):
        self._shelves, self.head = shelves, HEAD
        self.may_go_on = threading.Event()
        self.read = 0

    def outline(self):
        return self._shelves.outline()

    def reading(self, key):
        self.read += 1
        self.may_go_on.wait()
        return self._shelves.reading(key)

    def close(self):
        """Nothing was opened."""


class SlowLibrary:
    def __init__(self, records):
        self.made = SlowShelves(records)

    def shelves(self):
        return self.made


def test_a_dossier_that_is_being_gathered_can_be_stopped(qtbot, window, handing):
    library = SlowLibrary(window.models.opening._records)
    handing.files.use(library, window.head)
    dossier = Dossier("d", "Long", "", (DossierEntry("record", OPENING),) * 100)
    gathered = []
    handing._gather(dossier, gathered.append)
    (waiting,) = window.findChildren(QProgressDialog)
    # A moment; Qt's own patience would be longer than that of a reader, and of this test.
    qtbot.waitUntil(waiting.isVisible, timeout=3000)
    qtbot.waitUntil(lambda: library.made.read == 1)
    waiting.canceled.emit()
    assert not waiting.isVisible()
    library.made.may_go_on.set()
    handing._gather(dossier, gathered.append)
    qtbot.waitUntil(lambda: bool(gathered))
    assert (len(gathered), library.made.read) == (1, 101), "the first was not read to its end"


def test_one_waits_once_for_records_and_pages(qtbot, window, handing):
    library = SlowLibrary(window.models.opening._records)
    library.made.may_go_on.set()
    handing.files.use(library, window.head)
    dossier = Dossier("d", "Long", "", (DossierEntry("record", OPENING),) * 100)
    told, gathered = [], []
    handing.files.gathered.connect(lambda done, total: told.append((done, total)))
    handing._gather(dossier, gathered.append)
    qtbot.waitUntil(lambda: bool(gathered))
    assert (0, 100) in told
    handing._waiting.begin(window, lambda: None)
    assert len(window.findChildren(QProgressDialog)) == 1
    handing._waiting.end()
