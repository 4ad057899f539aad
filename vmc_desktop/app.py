"""The composition root of the window: makes each part, connects them, runs, closes."""

from __future__ import annotations

# First of all: whatever is imported after it is imported faster.
from vmc_desktop.models import plain_imports  # noqa: F401

# isort: split

import gc
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from vmc_desktop import __version__
from vmc_desktop.beginning import begin, key_of, place_of, safely
from vmc_desktop.models.asked import Asked, archive_of_link
from vmc_desktop.models.glance import GLANCE, read_glance, write_glance
from vmc_desktop.models.settings import SETTINGS, SettingsFile, WindowState
from vmc_desktop.models.speaking import follow_language, speak_language
from vmc_desktop.models.tree import ArchiveTree
from vmc_desktop.outline import Key
from vmc_desktop.paths import Paths
from vmc_desktop.ui import theme
from vmc_desktop.ui.main_window import MainWindow
from vmc_desktop.ui.theme import Theme
from vmc_desktop.wording import language, tr

if TYPE_CHECKING:
    from types import TracebackType

    from vmc_desktop.beginning import Beginning
    from vmc_desktop.domain import ArchiveHead
    from vmc_desktop.furniture import Tools
    from vmc_desktop.models.navigator import Pages, Place
    from vmc_desktop.models.opening import Library, Opening, Records
    from vmc_desktop.models.tasks import Tasks
    from vmc_desktop.ui.arriving import Arriving
    from vmc_desktop.ui.icons import Icons
    from vmc_desktop.ui.main_window import Models
    from vmc_desktop.ui.trouble import Trouble

gc.enable()


def main(
    argv: Sequence[str] = (), paths: Paths | None = None, painted: Callable[[], None] | None = None
) -> int:
    """Open the window and stay until it is closed.

    Args:
        argv: an archive's folder or bundle, or a link such as ``vmc:2017/opening``; none: the
            shipped archive. See `models.asked`.
        paths: the folders to use, instead of those of this machine.
        painted: called once tree and page are on the screen.

    Returns:
        The exit status.
    """
    # Until the window is complete: what is made so far stays.
    gc.disable()
    begun = begin(argv, paths)
    if begun is None:
        return 0
    set_interface_size(begun.paths)
    application = QApplication(sys.argv[:1])
    if begun.last_end == "while starting" and not begun.asked.safe:
        from vmc_desktop.ui.trouble import wants_safe_mode  # noqa: PLC0415

        begun = safely(begun) if wants_safe_mode() else begun
    while True:
        start = place_of(begun.asked.link)
        program = Program(application, begun.paths, start, begun.bundle, begun)
        sys.excepthook = program.tell_fault
        if painted is not None:
            program.window.painted.connect(painted)
        program.start()
        status = application.exec()
        program.close()
        if not program.begins_anew:
            return status
        begun = replace(begun, asked=Asked(), last_end="good")


def set_interface_size(paths: Paths) -> None:
    """Let Qt draw everything larger or smaller, as was chosen; before there is an application."""
    scale = SettingsFile(paths.config / SETTINGS).read_settings().scale
    if scale != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", str(scale / 100))


class Program:
    """The parts of the running program, in the order of their making.

    What is imported inside is what the first painting does not wait for. ``bundle`` is what the
    archive is unpacked from, where it is not there yet; ``begun`` is what `main` found out.
    """

    arriving: Arriving
    tools: Tools
    """What hangs on the window, from its completion on."""
    begins_anew = False
    """Whether it was closed to be made again at once, in another language."""

    def __init__(
        self,
        application: QApplication,
        paths: Paths,
        start: Place | None = None,
        bundle: Path | None = None,
        begun: Beginning | None = None,
    ) -> None:
        application.setApplicationName("VMC Desktop")
        application.setDesktopFileName("vmc-desktop")
        self._application = application
        self._paths = paths
        self._start = start
        self._link = begun.asked.link if begun else ""
        """What the start, or a later one, asked to be opened."""
        self._bundle = bundle
        self._begun = begun
        self._root = QObject(application)
        self._file = SettingsFile(paths.config / SETTINGS)
        self._settings = self._file.read_settings()
        speak_language(self._settings.language, paths.resources, application)
        self._theme = Theme(application, paths.resources, self._settings.scheme, self._root)
        look = theme.look(self._theme.palette, self._settings)
        self._tree = ArchiveTree(self._root)
        self.window = MainWindow(self._tree, self._theme.palette, look, self._settings)
        self._archive = ""
        self._library: Library | None = None
        self._head: ArchiveHead | None = None

    @cached_property
    def trouble(self) -> Trouble:
        """What to do when something goes wrong."""
        from vmc_desktop.ui.trouble import Trouble  # noqa: PLC0415

        return Trouble(self.window, self._paths, self._begun.mark if self._begun else None)

    @cached_property
    def icons(self) -> Icons:
        """The pictures: with Qt's SVG and its icons 10 ms that the first painting does without."""
        from vmc_desktop.ui.icons import Icons  # noqa: PLC0415

        return Icons(self._paths.resources / "icons")

    @cached_property
    def tasks(self) -> Tasks:
        """The library thread."""
        from vmc_desktop.models.tasks import Tasks  # noqa: PLC0415

        return Tasks(self._root)

    @cached_property
    def models(self) -> Models:
        """What the window looks at; the first painting waits for the tree alone."""
        from vmc_desktop import furniture  # noqa: PLC0415
        from vmc_desktop.door import Door  # noqa: PLC0415

        look = theme.look(self._theme.palette, self._settings)
        door = Door(self._paths, self._bundle)
        return furniture.make_models(self._tree, look, self._settings, door, self.tasks, self._root)

    def start(self) -> None:
        """Show the window with what is kept; the library follows once it is painted."""
        window = self.window
        window.restore_frame(self._file.read_state(""))
        window.closed.connect(self._keep_state)
        glance = None
        if self._start is None:
            glance = read_glance(self._paths.cache / GLANCE, self._setting())
        if glance is not None and glance.fits(window.width(), window.height()):
            self._archive = glance.outline.head.key
            state = self._file.read_state(self._archive)
            window.show_glance(glance, state.expanded)
            window.painted.connect(lambda: self._open_behind_the_glance(state))
            window.show()
            return
        self._complete()
        opening = self.models.opening
        opened = opening.start()
        window.show()
        if opened:
            window.painted.connect(opening.go_on)
        else:
            opening.go_on()

    def close(self) -> None:
        """Close in the reverse order of opening; waits for the library thread."""
        if self.window.furnished:
            self.tools.close()
        self.models.opening.close()
        self.trouble.end()
        for one in (self.window, self._root):
            one.deleteLater()
            # No event loop runs any more that would do it.
            QCoreApplication.sendPostedEvents(one, QEvent.Type.DeferredDelete)

    def tell_fault(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        """A fault of ours: kept in a file and told, while the window goes on."""
        sys.__excepthook__(kind, fault, trace)
        self.trouble.tell(kind, fault, trace)

    def _complete(self) -> None:
        """Bring what the first painting did not need."""
        from vmc_desktop import furniture  # noqa: PLC0415
        from vmc_desktop.ui.arriving import Arriving  # noqa: PLC0415

        self.window.complete(self.models, self.icons)
        self.tools = furniture.Tools(
            self.window,
            self.models,
            self.tasks,
            self._paths,
            self._bundle,
            (self.icons, self._theme),
            lambda: self._settings,
            self._choose,
        )
        self.arriving = Arriving(
            self.window,
            self._begun.turn if self._begun else None,
            self._place_asked,
            self.tools.room.archives.open,
        )
        self._connect(self.models.opening)
        crashed = self._begun is not None and self._begun.last_end == "while open"
        self.trouble.begin(self.tasks, crashed, self._keep_state)
        if self._begun is not None:
            from vmc_desktop.models.ending import Ending  # noqa: PLC0415

            Ending(self._application.closeAllWindows, self.window)
        self._application.setWindowIcon(self.icons.app_icon())
        self._theme.load_other_scripts()
        follow_language()
        self.window.room.pane.break_lines_anew()
        gc.enable()

    def _connect(self, opening: Opening) -> None:
        opening.records_opened.connect(self._show_records)
        opening.library_opened.connect(self._use_library)
        self.window.chosen.connect(self._choose)
        self._theme.changed.connect(lambda _: self._dress())

    def _open_behind_the_glance(self, state: WindowState) -> None:
        """Import what reads and renders on the library thread, so that the window stays awake."""
        self._complete()
        self.window.tabbing.restore(state.tabs, state.tab)
        self.tools.returning.restore(state.left)

        def open_all(_: object) -> None:
            self.models.opening.start()
            self.models.opening.go_on()

        self.tasks.run("imports", _import_pages, open_all)

    def _setting(self) -> str:
        look = theme.look(self._theme.palette, self._settings)
        return f"{__version__} {language()} {self._paths.archive} {look}"

    def _show_records(self, shelf: Records) -> None:
        self._head = shelf.head
        self.tools.use_records(shelf)
        returning = ""
        if self._archive == shelf.head.key and self._archive:
            # The same archive, read again: the reader stays where he is.
            state = self.window.state()
            place = self.models.navigator.place
        else:
            state = self._file.read_state(shelf.head.key)
            place, returning = _place(state), state.left
            self.window.tabbing.restore(state.tabs, state.tab)
            self.models.navigator.remember(_keys(state.recent))
        if self._start is not None:
            if archive_of_link(self._link) in ("", shelf.head.key):
                place = self._start
            self._start = None
        self._archive = shelf.head.key
        self.window.show_records(shelf, _import_pages(), place, state.expanded)
        if returning:
            self.tools.returning.restore(returning)

    def _place_asked(self, link: str) -> None:
        """Go where a link leads, now or once there are records."""
        place = place_of(link)
        if self._library is None:
            self._link = link
        if self._head is None:
            self._start = place or self._start
        elif place is not None and self._leads_somewhere(place, link):
            self.models.navigator.go(place)
        else:
            self._tell_dead(link)

    def _leads_somewhere(self, place: Place, link: str) -> bool:
        if self._head is None or archive_of_link(link) not in ("", self._head.key):
            return False
        return place.key is not None and self.tools.own.ask(place.key) is not None

    def _tell_dead(self, link: str) -> None:
        """Say of a link from outside that it leads nowhere here: silence looks like a fault."""
        other = archive_of_link(link)
        if self._head is not None and place_of(link) and other != self._head.key:
            said = tr("Program", "This link belongs to another archive, {archive}: {link}")
        else:
            said = tr("Program", "This archive has no page of this name: {link}")
        self.window.status.show_state(said.format(archive=other, link=link))

    def _use_library(self, library: Library) -> None:
        self.models.search.use(library)
        self._library = library
        self.tools.use_library(library)
        self.arriving.search_first(self._begun.asked.query if self._begun else "")
        self.window.notice.hide()
        self.trouble.opened()
        link, self._link = self._link, ""
        place = place_of(link)
        if link and (place is None or not self._leads_somewhere(place, link)):
            self._tell_dead(link)
        # All that stays until the end is there now. Without it the collector has little to look
        # through, and no keystroke waits for it (60 ms measured).
        gc.collect()
        gc.freeze()

    def _choose(self, name: str, value: Any) -> None:
        """Take a value for a setting, keep it, and show it at once."""
        self._settings = replace(self._settings, **{name: value})
        self._file.write_settings(self._settings)
        if name == "scheme":
            self._theme.set_scheme(self._settings.scheme)
        elif name in ("zoom", "face", "column"):
            self._dress()
        elif name == "scale":
            self.window.status.show_state(tr("Program", "From the next start on"))
        elif name == "language":
            # The window is made anew, where it stands, and everything in it with it.
            self.begins_anew = self.window.close()

    def _dress(self) -> None:
        palette, settings = self._theme.palette, self._settings
        self.window.set_look(palette, theme.look(palette, settings), settings.zoom)
        self.tools.set_palette(palette)

    def _keep_state(self) -> None:
        if not self.window.furnished:
            return
        state = replace(self.window.state(), left=self.tools.returning.kept())
        self._file.write_state(self._archive, state)
        glance = self.window.glance(self._setting())
        if glance is not None:
            write_glance(self._paths.cache / GLANCE, glance)


def _import_pages() -> Pages:
    # The first painting does not wait for these: Jinja2 and msgspec cost 150 ms to import, as
    # much as all of Qt.
    from vmc_desktop.render import page  # noqa: PLC0415
    from vmc_desktop.store import authority, cache  # noqa: F401, PLC0415

    return page


def _keys(texts: Sequence[str]) -> tuple[Key, ...]:
    return tuple(key for key in map(key_of, texts) if key is not None)


def _place(state: WindowState) -> Place:
    from vmc_desktop.models.kept_places import from_text  # noqa: PLC0415
    from vmc_desktop.models.navigator import Place  # noqa: PLC0415

    return from_text(state.place, state.position) or Place()
