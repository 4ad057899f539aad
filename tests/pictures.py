"""Pictures of every view and state of the window, for `script/screenshots`.

    python tests/pictures.py FOLDER                          every look, and a contact sheet
    python tests/pictures.py FOLDER LOOK [VIEW ...]          one look; some views of it

The real program over the shipped archive, with real waiting. Each look is a process of its own,
since size of the interface and direction of writing are chosen before there is an application.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "script"))

import translations
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from vmc_desktop.answers import Question
from vmc_desktop.app import Program
from vmc_desktop.domain import Archive, ArchiveHead, Edition, Key, Statement
from vmc_desktop.door import with_bundle
from vmc_desktop.errors import PaperError, Problem
from vmc_desktop.formats.bundle.sealing import seal
from vmc_desktop.formats.writing import write_archive
from vmc_desktop.models.archives import may_write
from vmc_desktop.models.navigator import Place
from vmc_desktop.models.proposals import NUMBER
from vmc_desktop.models.settings import Settings, SettingsFile
from vmc_desktop.paths import Paths
from vmc_desktop.personal.values import (
    Bookmark,
    Entry,
    KeptDossier,
    Note,
    OwnTag,
    OwnThings,
    Quote,
    Visit,
)
from vmc_desktop.ui import archives as ui_archives
from vmc_desktop.ui import theme
from vmc_desktop.wording import tr
from walk import pause, until

PANEL = "2017/sustainable-partnerships"
SCREEN = os.path.relpath(Path(__file__).parent / "screen.json")


@dataclass(frozen=True)
class Look:
    """One way to see the window; ``scale`` in per cent is that of the whole interface."""

    width: int
    height: int
    settings: Settings
    scale: int = 100
    reverse: bool = False


def _scheme(name: str, zoom: int = 100) -> Settings:
    return replace(Settings(), scheme=name, zoom=zoom)


LOOKS = {
    "light": Look(1600, 1000, _scheme("light")),
    "sepia": Look(1600, 1000, _scheme("sepia")),
    "dark": Look(1600, 1000, _scheme("dark")),
    "small light": Look(1000, 640, _scheme("light")),
    "small dark": Look(1000, 640, _scheme("dark")),
    "text 160": Look(1000, 640, _scheme("light", 160)),
    "interface 150": Look(1000, 640, _scheme("light"), scale=150),
    "right to left": Look(1000, 640, replace(_scheme("light"), language="de"), reverse=True),
    "german": Look(1000, 640, replace(_scheme("light"), language="de")),
    "french": Look(1000, 640, replace(_scheme("light"), language="fr")),
}


def _as_if_arabic(paths: Paths, work: Path) -> Path:
    """The program's resources, with Arabic letters in the place of German texts."""
    folder = work / "resources"
    (folder / "translations").mkdir(parents=True, exist_ok=True)
    for one in paths.resources.iterdir():
        if one.name != "translations" and not (folder / one.name).exists():
            (folder / one.name).symlink_to(one)
    translations.pseudo(folder / "translations")
    (folder / "translations" / "vmc_ar.qm").replace(folder / "translations" / "vmc_de.qm")
    return folder


DATA = Path(__file__).parent / "data"


class Studio:
    """Takes pictures of one look."""

    def __init__(self, application: QApplication, folder: Path, name: str) -> None:
        self.application, self.folder, self.look = application, folder, LOOKS[name]
        self.work = folder / "work"
        self.paths = replace(
            Paths.find(cache=self.work / "cache"),
            config=self.work / name / "config",
            data=self.work / name / "data",
        )
        SettingsFile(self.paths.config / "window.ini").write_settings(self.look.settings)
        if self.look.reverse:
            self.paths = replace(self.paths, resources=_as_if_arabic(self.paths, self.work))
        self.program: Program

    def open(self, paths: Paths | None = None, at: str = "", bundle: Path | None = None) -> None:
        """Start the program; it is ready, or has said that it cannot be, once this returns."""
        place = Place(Key(at)) if at else None
        self.program = Program(self.application, paths or self.paths, place, bundle)
        self.window = self.program.window
        self.program.start()
        # After the start, which puts the window where it stood last.
        self.window.resize(self.look.width, self.look.height)

    def ready(self) -> None:
        # Most of the window is made after the first painting, the status bar too.
        until(lambda: getattr(self.program, "tools", None) is not None)
        until(lambda: self.window.status._state.text() == tr("MainWindow", "Ready"))

    def go(self, key: str) -> None:
        """Show a record."""
        navigator = self.program.models.navigator
        navigator.open(Key(key) if key else None)
        until(lambda: navigator.place.key == (Key(key) if key else None))

    def search(self, query: str) -> None:
        """Type a query and wait for what it finds."""
        self.window.field.take_focus()
        self.window.field.setText(query)
        head = self.window.room.hits.head
        until(lambda: head._results is not None and head._results.question.text == query)
        pause(50)

    def end(self) -> None:
        """Close what lies above the window, and the search."""
        for one in self.above():
            one.close()
        self.window.activateWindow()
        until(self.window.isActiveWindow)
        self.window.field.clear()
        self.window.notice.hide()
        self.window.room.find_bar.close_bar()
        self.program.tools.own.collecting.leave()
        self.window.room.pane.setFocus()
        pause(20)

    def close(self) -> None:
        self.window.close()
        self.program.close()

    def take(self, file: Path) -> None:
        """Make a picture of the window and of what lies above it."""
        pause(60)
        picture = self.window.grab()
        painter = QPainter(picture)
        for one in self.above():
            self._paint_above(painter, one)
        painter.end()
        picture.save(str(file))

    def above(self) -> list[QWidget]:
        every = QApplication.topLevelWidgets()
        return [one for one in every if one is not self.window and one.isVisible()]

    def _paint_above(self, painter: QPainter, one: QWidget) -> None:
        place = self.window.mapFromGlobal(one.mapToGlobal(QPoint(0, 0)))
        room = self.window.size() - one.size()
        if one.isModal():
            # As a window manager would put it.
            place = QPoint(room.width() // 2, max(room.height() // 3, 0))
        painter.drawPixmap(place, one.grab())
        painter.setPen(QColor(128, 128, 128))
        painter.drawRect(QRect(place, one.size()).adjusted(-1, -1, 0, 0))


# Views of the running program.


def _edition(studio: Studio) -> None:
    studio.go("2017")


def _panel(studio: Studio) -> None:
    studio.go(PANEL)


def _sources(studio: Studio) -> None:
    studio.go(PANEL)
    beside = studio.program.models.beside
    beside.toggle(1)


def _source(studio: Studio) -> None:
    studio.go(PANEL)
    number, source = studio.program.models.navigator.page.sources[0]
    pane = studio.window.room.pane
    place = QRect(pane.mapToGlobal(pane.rect().center() / 2), QSize(16, 16))
    studio.window._references.hold_numbered(number, source, place)


def _person(studio: Studio) -> None:
    studio.window.room.ways.show_way("people")
    studio.go("people/werner-hoyer")


def _topic(studio: Studio) -> None:
    studio.window.room.ways.show_way("topics")
    studio.go("topics/return")


def _search(studio: Studio) -> None:
    studio.window.room.ways.show_way("editions")
    studio.search("partnership")
    studio.window.room.hits.list.setFocus()
    studio.window.searching.stepping.next()


def _facets(studio: Studio) -> None:
    studio.search("partnership")
    studio.window.room.hits.list.setFocus()
    studio.window.room.hits.head.facets.open("person")


def _nothing(studio: Studio) -> None:
    studio.search("xylophone qqq")
    studio.window.room.pane.setFocus()


def _completion(studio: Studio) -> None:
    studio.window.field.take_focus()
    QTest.keyClicks(studio.window.field, "retur")
    popup = studio.program.tools.searching.prompting.popup
    until(lambda: any("return" in row.label for row in popup.rows))


def _palette(studio: Studio) -> None:
    studio.window.commands["palette"].trigger()


def _palette_found(studio: Studio) -> None:
    studio.window.commands["palette"].trigger()
    QTest.keyClicks(studio.program.tools.room.commanding.palette.field, "part")


def _new_archive(studio: Studio) -> None:
    studio.window.commands["new_archive"].trigger()


def _preferences(studio: Studio) -> None:
    studio.window.commands["preferences"].trigger()
    dialog = studio.program.tools.room.preferring.dialog
    until(dialog.clear_button.isEnabled)


def _seal(studio: Studio) -> None:
    archives = studio.program.tools.room.archives
    archives._begin("seal", studio.paths.archive, studio.work / "vmc.vmca")


def _sealed(studio: Studio) -> None:
    file = studio.work / "vmc.vmca"
    if not file.exists():
        seal(studio.paths.archive, file, "Ada Önder, Archive of the Port")
    studio.program.tools.room.archives._begin("verify", file, file)
    (dialog,) = studio.above()
    until(lambda: dialog.said.isVisible())


def _review(studio: Studio) -> None:
    studio.program.tools.room.adding.add_files([DATA / "articles" / "page.html"])
    until(lambda: bool(studio.above()))
    (review,) = studio.above()
    review.view.choose(next(p.number for p in review.tree.proposals() if p.kind == "speaker"))
    review.tree.ask(review.view.currentIndex().data(NUMBER) + 1, "accepted", False)


def _programmes(studio: Studio) -> None:
    studio.program.tools.room.adding.add_files([DATA / "programmes" / "harbour.xml"])
    until(lambda: bool(studio.above()))
    (dialog,) = studio.above()
    until(dialog.yes.isEnabled)


def _form(studio: Studio, key: str) -> None:
    studio.program.tools.room.editing.edit(Key(key))
    until(lambda: bool(studio.above()))


def _form_end(studio: Studio) -> None:
    _form(studio, "2019")
    (form,) = studio.above()
    bar = form.scrolled.verticalScrollBar()
    bar.setValue(bar.maximum())


def _help(studio: Studio) -> None:
    studio.window.field.take_focus()
    studio.program.tools.searching.prompting.show_help()


def _tabs(studio: Studio) -> None:
    studio.go(PANEL)
    for key in ("2016", "2018", "topics/return"):
        studio.window.room.tree.opened_behind.emit(Key(key))


def _find(studio: Studio) -> None:
    studio.go(PANEL)
    studio.window.room.find_bar.open_bar()
    studio.window.room.find_bar.field.setText("partner")


def _preview(studio: Studio) -> None:
    studio.go(PANEL)
    studio.window.commands["print"].trigger()
    until(studio.above)
    pause(300)


def _own_nothing(studio: Studio) -> None:
    studio.window.room.ways.show_way("dossiers")
    studio.window.commands["dossier_show"].trigger()


def _own_note(studio: Studio) -> None:
    desk = studio.program.tools.own.desk
    desk.do(lambda _: _own_things())
    studio.window.room.ways.show_way("dossiers")
    studio.go(PANEL)


def _note_asked(studio: Studio) -> None:
    studio.window.commands["note"].trigger()


def _dossier(studio: Studio) -> None:
    studio.window.commands["dossier_show"].trigger()
    page = studio.program.tools.own.collecting.page
    page.list.setFocus()
    page.list.stand_on("c")
    pause(100)


def _own_things() -> OwnThings:
    when, panel = datetime(2026, 1, 2, tzinfo=UTC), Key(PANEL)
    title = "Sustainable Partnerships"
    quote = Quote("partnerships on a long-term basis")
    lost = Quote("A sentence that somebody took out of the page.")
    entries = (
        Entry("a", "heading", when, text="What partnerships need"),
        Entry("b", "record", when, panel, "Partnerships", digest="00000000"),
        Entry("c", "passage", when, panel, title, quote=quote),
        Entry("d", "text", when, text="The next one is what the minister will be asked about."),
        Entry("e", "passage", when, panel, title, quote=lost),
        Entry("f", "record", when, Key("2016/lost"), "A panel that the archive had"),
        Entry("g", "record", when, panel, title),
        Entry("h", "search", when, title="return · 2017", question=Question("return 2017")),
        Entry("i", "chart", when, title="partnership", question=Question("partnership")),
        Entry("j", "chart", when, Key("topics/return"), "Return and readmission"),
    )
    return OwnThings(
        (Bookmark("1" * 32, panel, title, when),),
        (
            Note("2" * 32, panel, title, "Ask who pays for it.", when, when, quote),
            Note("3" * 32, panel, title, "The best panel of the year.", when, when),
        ),
        (OwnTag("4" * 32, panel, title, "briefing", when),),
        (KeptDossier("5" * 32, "Briefing for Monday", when, "For the minister.", entries),),
        (Visit("6" * 32, panel, title, when),),
    )


def _keys(studio: Studio) -> None:
    studio.window.commands["keys"].trigger()


def _about(studio: Studio) -> None:
    studio.window.commands["about"].trigger()


def _changed(studio: Studio) -> None:
    studio.window.tell_change(gone=False)


def _gone_while_read(studio: Studio) -> None:
    studio.window.tell_change(gone=True)


def _problems(studio: Studio) -> None:
    broken = "2017/panels/1-opening.md"
    studio.window._problems = (
        Problem(broken, 5, "date", "a day as YYYY-MM-DD", "2017-10-32"),
        Problem("2019/edition.md", 0, "", "a title", "", costs_file=True),
    )
    studio.window.status.show_problems(2)
    studio.window.commands["problems"].trigger()


def _message(studio: Studio) -> None:
    error = PaperError("/media/stick/panel.pdf", "the disk is full", "Choose another place.")
    studio.window.show_message(error)


VIEWS: dict[str, Callable[[Studio], None]] = {
    "start": lambda studio: studio.go(""),
    "edition": _edition,
    "panel": _panel,
    "sources": _sources,
    "source card": _source,
    "person": _person,
    "topic": _topic,
    "search": _search,
    "facets": _facets,
    "nothing found": _nothing,
    "completion": _completion,
    "new archive": _new_archive,
    "preferences": _preferences,
    "seal": _seal,
    "verified": _sealed,
    "review": _review,
    "programmes": _programmes,
    "form of a panel": lambda studio: _form(studio, "2019/rt3-skills-talent"),
    "form of an edition, its end": _form_end,
    "query help": _help,
    "command palette": _palette,
    "command palette, typed": _palette_found,
    "find bar": _find,
    "print preview": _preview,
    "nothing own": _own_nothing,
    "own things": _own_note,
    "note": _note_asked,
    "dossier": _dossier,
    "keys": _keys,
    "about": _about,
    "files changed": _changed,
    "files gone": _gone_while_read,
    "problems": _problems,
    "message": _message,
    # The last one, since the tabs stay.
    "tabs": _tabs,
}


# States in which the program starts.


def _start_preparing(studio: Studio) -> None:
    """A new cache for each look, so that there is something to prepare."""
    cache = studio.paths.config.parent / "preparing"
    shutil.rmtree(cache, ignore_errors=True)
    studio.open(replace(studio.paths, cache=cache))
    until(lambda: studio.window._waiting._bar.value() > 0)


def _start_without_archive(studio: Studio) -> None:
    studio.open(replace(studio.paths, archive=Path("/media/stick/archive")))
    until(lambda: studio.window._waiting._retry.isVisible())


def _start_without_cache(studio: Studio) -> None:
    """No folder can be made below a file, whoever one is."""
    file = studio.work / "a file"
    file.touch()
    studio.open(replace(studio.paths, cache=file / "cache"))
    until(lambda: studio.window._waiting._retry.isVisible())


def _start_empty(studio: Studio) -> None:
    archive = studio.work / "empty"
    archive.mkdir(exist_ok=True)
    head = "key: empty\ntitle: A new conference\npublisher: You\n"
    (archive / "archive.yaml").write_text(head, encoding="utf-8")
    studio.open(replace(studio.paths, archive=archive, cache=studio.work / "empty cache"))
    studio.ready()


def _start_bundle(studio: Studio) -> None:
    """An archive that somebody sealed."""
    file = studio.work / "vmc.vmca"
    if not file.exists():
        seal(studio.paths.archive, file, "Ada Önder, Archive of the Port")
    paths = replace(studio.paths, archive=file, cache=studio.work / "bundle cache")
    studio.open(with_bundle(paths), bundle=file)
    studio.ready()


def _start_read_only(studio: Studio) -> None:
    """Whoever one is: nothing is asked of the file system."""
    ui_archives.may_write = lambda _: False
    studio.open()
    studio.ready()
    ui_archives.may_write = may_write


def _start_without_typeface(studio: Studio) -> None:
    """Cuneiform, of which hardly any computer has a typeface."""
    folder = studio.work / "scripts"
    told = "In four scripts: migration, هجرة, მიგრაცია, and 𒀀𒀁𒀭 on a tablet."
    edition = Edition(Key("2020"), 2020, theme="Writing", overview=(Statement.of(told),))
    write_archive(Archive(ArchiveHead("hf", "Harbour Forum"), (edition,)), folder)
    studio.open(replace(studio.paths, archive=folder, cache=studio.work / "scripts cache"), "2020")
    studio.ready()


STATES: dict[str, Callable[[Studio], None]] = {
    "preparing": _start_preparing,
    "no archive": _start_without_archive,
    "no cache": _start_without_cache,
    "empty archive": _start_empty,
    "sealed archive": _start_bundle,
    "read-only archive": _start_read_only,
    "no typeface": _start_without_typeface,
}


def picture_look(folder: Path, name: str, wanted: tuple[str, ...]) -> None:
    """Make the pictures of one look, as FOLDER/LOOK/VIEW.png."""
    look = LOOKS[name]
    application = QApplication([sys.argv[0], *(["-reverse"] if look.reverse else [])])
    place = folder / name
    place.mkdir(parents=True, exist_ok=True)
    views = {view: act for view, act in VIEWS.items() if not wanted or view in wanted}
    studio = Studio(application, folder, name)
    if views:
        studio.open()
        studio.ready()
    for view, act in views.items():
        act(studio)
        studio.take(place / f"{view}.png")
        studio.end()
    if views:
        studio.close()
    for state, begin in STATES.items():
        if not wanted or state in wanted:
            begin(studio)
            studio.take(place / f"{state}.png")
            studio.close()


# The contact sheet.

_THUMB, _LINE, _GAP = 360, 22, 16


def contact_sheet(folder: Path) -> Path:
    """All pictures of a folder on one: a row for each view, a column for each look."""
    looks = [look for look in LOOKS if (folder / look).is_dir()]
    views = [*VIEWS, *STATES]
    heights = [_THUMB * LOOKS[look].height // LOOKS[look].width for look in looks]
    row = max(heights) + _LINE + _GAP
    sheet = QImage(
        _GAP + len(looks) * (_THUMB + _GAP), _GAP + len(views) * row, QImage.Format.Format_RGB32
    )
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    painter.setFont(theme.font(theme.TINY))
    painter.setPen(Qt.GlobalColor.white)
    for down, view in enumerate(views):
        for across, look in enumerate(looks):
            left, top = _GAP + across * (_THUMB + _GAP), _GAP + down * row
            picture = QPixmap(str(folder / look / f"{view}.png"))
            if not picture.isNull():
                smooth = Qt.TransformationMode.SmoothTransformation
                painter.drawPixmap(left, top, picture.scaledToWidth(_THUMB, smooth))
            painter.drawText(left, top + row - _GAP - 6, f"{view} · {look}")
    painter.end()
    file = folder / "contact-sheet.png"
    sheet.save(str(file))
    return file


def picture_all(folder: Path) -> int:
    """Every look in a process of its own, then the sheet."""
    for name, look in LOOKS.items():
        sys.stderr.write(f"-- {name}\n")
        scale = {"QT_SCALE_FACTOR": str(look.scale / 100)} if look.scale != 100 else {}
        command = [sys.executable, __file__, str(folder), name]
        status = subprocess.call(command, env={**os.environ, **scale})
        if status != 0:
            return status
    application = QApplication(sys.argv[:1])
    theme.load_fonts(Paths.find().resources / "fonts", other_scripts=False)
    sys.stdout.write(f"{contact_sheet(folder)}\n")
    del application
    return 0


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={SCREEN}")
    folder, *words = sys.argv[1:]
    if not words:
        return picture_all(Path(folder).absolute())
    picture_look(Path(folder).absolute(), words[0], tuple(words[1:]))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
