"""The composition root of the window: makes each part, connects them, runs, closes."""

from __future__ import annotations

# First of all: whatever is imported after it is imported faster.
from vmc_desktop.models import plain_imports  # noqa: F401

# isort: split

import gc
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from vmc_desktop import __version__
from vmc_desktop.answers import Reading, Sort
from vmc_desktop.domain import ArchiveHead, Key
from vmc_desktop.models.beside import Beside
from vmc_desktop.models.glance import read_glance, write_glance
from vmc_desktop.models.hits import HitList
from vmc_desktop.models.navigator import Navigator, Pages, Place
from vmc_desktop.models.opening import Built, Library, Opening, Records
from vmc_desktop.models.search import Search
from vmc_desktop.models.settings import PaperSize, SettingsFile
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.models.tree import ArchiveTree
from vmc_desktop.models.watching import State, Watching
from vmc_desktop.paths import Paths
from vmc_desktop.ui import theme
from vmc_desktop.ui.dialogs import FaultDialog
from vmc_desktop.ui.following import open_folder
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.main_window import MainWindow, Models
from vmc_desktop.ui.printing import Preview, Printing
from vmc_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from vmc_desktop.errors import PersonalError
    from vmc_desktop.models.own import Shelf
    from vmc_desktop.render.sheet import Press
    from vmc_desktop.ui.search_tools import SearchTools

_GLANCE = "glance.json"


def main(
    argv: Sequence[str] = (), paths: Paths | None = None, painted: Callable[[], None] | None = None
) -> int:
    """Open the window and stay until it is closed.

    Args:
        argv: an archive folder or a link such as ``vmc:2017/opening``; none: the shipped archive.
        paths: the folders to use, instead of those of this machine.
        painted: called once tree and page are on the screen.

    Returns:
        The exit status.
    """
    folder, start = _asked(argv)
    paths = paths or Paths.find(folder)
    set_interface_size(paths)
    application = QApplication(sys.argv[:1])
    program = Program(application, paths, start)
    sys.excepthook = program.tell_fault
    if painted is not None:
        program.window.painted.connect(painted)
    program.start()
    status = application.exec()
    program.close()
    return status


def set_interface_size(paths: Paths) -> None:
    """Let Qt draw everything larger or smaller, as was chosen; before there is an application."""
    scale = SettingsFile(paths.config / "window.ini").read_settings().scale
    if scale != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", str(scale / 100))


class Program:
    """The parts of the running program, in the order of their making."""

    def __init__(self, application: QApplication, paths: Paths, start: Place | None = None) -> None:
        application.setApplicationName("VMC Desktop")
        application.setDesktopFileName("vmc-desktop")
        self._paths = paths
        self._start = start
        self._root = QObject(application)
        self._file = SettingsFile(paths.config / "window.ini")
        self._settings = self._file.read_settings()
        self._theme = Theme(application, paths.resources, self._settings.scheme, self._root)
        look = theme.look(self._theme.palette, self._settings)
        icons = Icons(paths.resources / "icons")
        self.tasks = Tasks(self._root)
        self.models = Models(
            tree=ArchiveTree(self._root),
            hits=HitList(self._root),
            beside=Beside(self._root),
            navigator=Navigator(look, self._root),
            search=Search(self.tasks, self._root),
            opening=Opening(_Door(paths), self.tasks, self._root),
        )
        self.models.search.set_habits(self._settings.sort, self._settings.synonyms)
        self.window = MainWindow(self.models, icons, self._theme.palette, look, self._settings)
        desk, size = _Desk(paths, icons, self._theme), self._settings.paper
        self.printing = Printing(self.window, self.tasks, desk, size)
        self.search_tools: SearchTools | None = None
        self._watching = Watching(paths.archive, partial(_state_of, paths.archive), self.tasks)
        self._archive = ""
        self._library: Library | None = None
        self._head: ArchiveHead | None = None
        self._application, self._icons = application, icons
        self._connect()

    def start(self) -> None:
        """Show the window with what is kept; the library follows once it is painted."""
        self.window.restore_frame(self._file.read_state(""))
        self.window.painted.connect(self._complete)
        glance = None
        if self._start is None:
            glance = read_glance(self._paths.cache / _GLANCE, self._setting())
        if glance is not None:
            self._archive = glance.outline.head.key
            state = self._file.read_state(self._archive)
            self.window.show_glance(glance, state.expanded)
            self.window.tabbing.restore(state.tabs, state.tab)
            self.window.painted.connect(self._open_behind_the_glance)
            self.window.show()
        else:
            opened = self.models.opening.start()
            self.window.show()
            if opened:
                self.window.painted.connect(self.models.opening.go_on)
            else:
                self.models.opening.go_on()

    def close(self) -> None:
        """Close in the reverse order of opening; waits for the library thread."""
        self.models.opening.close()
        for one in (self.window, self._root):
            one.deleteLater()
            # No event loop runs any more that would do it.
            QCoreApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete)

    def tell_fault(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        """A fault of ours: kept in a file and told, while the window goes on."""
        text = "".join(traceback.format_exception(kind, fault, trace))
        sys.stderr.write(text)
        FaultDialog(_log(self._paths.data, text), text, self.window).open()

    def _connect(self) -> None:
        opening, window, archive = self.models.opening, self.window, self._paths.archive
        opening.records_opened.connect(self._show_records)
        opening.library_opened.connect(self._use_library)
        window.chosen.connect(self._choose)
        window.activated.connect(self._watching.look)
        self._watching.changed.connect(window.tell_change)
        window.paper_asked.connect(self.printing.start)
        window.folder_asked.connect(partial(open_folder, archive))
        window.searching.habits_changed.connect(self._choose_habits)
        window.closed.connect(self._keep_state)
        self.printing.size_chosen.connect(lambda size: self._choose("paper", size))
        self._theme.changed.connect(lambda _: self._dress())

    def _complete(self) -> None:
        """Bring what the first painting did not need."""
        self._application.setWindowIcon(self._icons.app_icon())
        self._theme.load_other_scripts()
        self.window.room.pane.break_lines_anew()
        self._bring_search_tools()

    def _bring_search_tools(self) -> None:
        # The first painting does not wait for these: nobody types before it.
        from vmc_desktop.ui.search_tools import SearchTools  # noqa: PLC0415

        shelf, dress = partial(_open_shelf, self._paths.data), (self._icons, self._theme.palette)
        tools = self.search_tools = SearchTools(
            self.window,
            self.models,
            self.tasks,
            shelf,
            dress,
            self._settings.export_folder,
        )
        tools.exporting.folder_chosen.connect(lambda folder: self._choose("export_folder", folder))
        self._use_search_tools()

    def _use_search_tools(self) -> None:
        """Give the tools their archive: they and the library come in any order."""
        if self.search_tools and self._library is not None and self._head is not None:
            self.search_tools.use(self._library, self._head)

    def _open_behind_the_glance(self) -> None:
        """Import what reads and renders on the library thread, so that the window stays awake."""

        def open_all(_: object) -> None:
            self.models.opening.start()
            self.models.opening.go_on()

        self.tasks.run("imports", _import_pages, open_all)

    def _setting(self) -> str:
        look = theme.look(self._theme.palette, self._settings)
        return f"{__version__} {self._paths.archive} {look}"

    def _show_records(self, shelf: Records) -> None:
        self._head = shelf.head
        if self._archive == shelf.head.key and self._archive:
            # The same archive, read again: the reader stays where he is.
            state = self.window.state()
            place = self.models.navigator.place
        else:
            state = self._file.read_state(shelf.head.key)
            place = Place(_key(state.place), state.position)
            self.window.tabbing.restore(state.tabs, state.tab)
            self.models.navigator.remember(_keys(state.recent))
        if self._start is not None:
            place, self._start = self._start, None
        self._archive = shelf.head.key
        self.window.show_records(shelf, _import_pages(), place, state.expanded)

    def _use_library(self, library: Library) -> None:
        self.models.search.use(library)
        self._library = library
        self._use_search_tools()
        self._watching.begin()
        self.window.notice.hide()
        # All that stays until the end is there now. Without it the collector has little to look
        # through, and no keystroke waits for it (60 ms measured).
        gc.collect()
        gc.freeze()

    def _choose_habits(self, sort: Sort, synonyms: bool) -> None:
        self._choose("sort", sort)
        self._choose("synonyms", synonyms)

    def _choose(self, name: str, value: Any) -> None:
        """Take a value for a setting, keep it, and show it at once."""
        self._settings = replace(self._settings, **{name: value})
        self._file.write_settings(self._settings)
        if name == "scheme":
            self._theme.set_scheme(self._settings.scheme)
        elif name in ("zoom", "face", "column"):
            self._dress()
        elif name == "scale":
            self.window.status.show_state(self.window.tr("From the next start on"))

    def _dress(self) -> None:
        palette, settings = self._theme.palette, self._settings
        self.window.set_look(palette, theme.look(palette, settings), settings.zoom)
        self.printing.set_palette(palette)
        if self.search_tools is not None:
            self.search_tools.set_palette(palette)

    def _keep_state(self) -> None:
        self._file.write_state(self._archive, self.window.state())
        glance = self.window.glance(self._setting())
        if glance is not None:
            write_glance(self._paths.cache / _GLANCE, glance)


def _import_pages() -> Pages:
    # The first painting does not wait for these: Jinja2 and msgspec cost 150 ms to import, as
    # much as all of Qt.
    from vmc_desktop.render import page  # noqa: PLC0415
    from vmc_desktop.store import authority, cache  # noqa: F401, PLC0415

    return page


def _open_shelf(folder: Path, tell: Callable[[PersonalError], object]) -> Shelf:
    # On the library thread, after the library: SQLAlchemy comes with it.
    from vmc_desktop.personal.file import FILE, PersonalFile  # noqa: PLC0415

    return PersonalFile(folder / FILE, tell)


def _state_of(archive: Path) -> State:
    # See _import_pages; asked for on the library thread.
    from vmc_desktop.formats.fingerprint import signature  # noqa: PLC0415

    return signature(archive)


class _Door:
    """How this program finds, builds and opens an archive."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths

    def find(self) -> Path | None:
        # See _import_pages.
        from vmc_desktop.store import cache  # noqa: PLC0415

        return cache.find(self._paths.archive, self._paths.cache)

    def records(self, folder: Path) -> Records:
        # See _import_pages.
        from vmc_desktop.store.authority import Shelves  # noqa: PLC0415

        return Shelves.open(folder)

    def build(self, opening: Opening) -> Built | None:
        # The window is painted without these: SQLAlchemy and Whoosh cost more to import than all
        # of Qt (230 ms and 60 ms measured), and the library thread has the time.
        from vmc_desktop.store.apart import build_apart  # noqa: PLC0415
        from vmc_desktop.store.build import Cancelled, build  # noqa: PLC0415

        # Where nothing is to be built, looking is quicker than another process.
        builds = build_apart if self.find() is None else build
        archive, cache = self._paths.archive, self._paths.cache
        try:
            return builds(archive, cache, opening.progress, opening.cancelled)
        except Cancelled:
            return None

    def library(self, folder: Path) -> Library:
        # See build.
        from vmc_desktop.store.library import Library as StoredLibrary  # noqa: PLC0415

        return StoredLibrary.open(folder)


class _Desk:
    """What turns readings into paper.

    Everything here is imported when something is printed for the first time: the press reads all
    typefaces, the preview needs Qt's printing and the PDF reader.
    """

    def __init__(self, paths: Paths, icons: Icons, dress: Theme) -> None:
        self._paths = paths
        self._icons = icons
        self._theme = dress
        self._press: Press | None = None

    def lay_out(self, reading: Reading, size: PaperSize) -> bytes:
        from vmc_desktop.render.sheet import Paper, Press  # noqa: PLC0415

        if self._press is None:
            self._press = Press(self._paths.resources)
        return self._press.sheet(reading, Paper(size))

    def preview(self, pdf: bytes, title: str, size: PaperSize, parent: QWidget) -> Preview:
        from vmc_desktop.ui.print_preview import PrintPreview  # noqa: PLC0415

        return PrintPreview(pdf, title, self._icons, self._theme.palette, parent, size=size)

    def save(self, parent: QWidget, pdf: bytes, title: str) -> Path | None:
        from vmc_desktop.ui.saving import save_as_pdf  # noqa: PLC0415

        return save_as_pdf(parent, pdf, title)


def _log(folder: Path, text: str) -> Path | None:
    """Write down what went wrong; None where even that cannot be done."""
    file = folder / "faults.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with file.open("a", encoding="utf-8") as log:
            log.write(f"{datetime.now(UTC).isoformat()} {__version__}\n{text}\n")
    except OSError:
        return None
    return file


def _asked(argv: Sequence[str]) -> tuple[Path | None, Place | None]:
    """What to open: a folder, or a record of the shipped archive, perhaps at a passage."""
    folder, start = None, None
    for word in argv:
        if ":" in word and not Path(word).exists():
            link, _, passage = word.partition("#")
            key = _key(link)
            start = Place(key, passage=passage) if key is not None else None
        else:
            folder = Path(word)
    return folder, start


def _keys(texts: Sequence[str]) -> tuple[Key, ...]:
    return tuple(key for key in map(_key, texts) if key is not None)


def _key(text: str) -> Key | None:
    try:
        return Key.parse(text) if text else None
    except ValueError:
        return None
