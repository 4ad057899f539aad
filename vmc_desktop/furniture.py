"""What the window's composition root makes once tree and page are painted.

Apart from it, because to import all this takes longer than everything that is painted first.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from vmc_desktop.models.beside import Beside
from vmc_desktop.models.hits import HitList
from vmc_desktop.models.navigator import Navigator
from vmc_desktop.models.opening import Door, Library, Opening, Records
from vmc_desktop.models.search import Search
from vmc_desktop.models.settings import Settings
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.models.tree import ArchiveTree
from vmc_desktop.models.watching import State, Watching
from vmc_desktop.paths import Paths
from vmc_desktop.render import papers
from vmc_desktop.render.look import Look
from vmc_desktop.render.papers import DossierReading, Paper, Subject, title
from vmc_desktop.ui.following import open_folder
from vmc_desktop.ui.handing import Handing
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.main_window import MainWindow, Models
from vmc_desktop.ui.own_desk import OwnDesk
from vmc_desktop.ui.printing import Preview, Printing
from vmc_desktop.ui.returning import Returning
from vmc_desktop.ui.room_tools import RoomTools
from vmc_desktop.ui.search_tools import SearchTools
from vmc_desktop.ui.theme import Palette, Theme
from vmc_desktop.ui.waiting import Waiting

if TYPE_CHECKING:
    from vmc_desktop.domain import ArchiveHead
    from vmc_desktop.errors import PersonalError
    from vmc_desktop.personal.file import PersonalFile
    from vmc_desktop.render.sheet import Press


_READY_AFTER_MS = 3000
"""So long after everything is there the first paper is made ready for, unless it was asked for."""


def make_models(
    tree: ArchiveTree,
    look: Look,
    settings: Settings,
    door: Door,
    tasks: Tasks,
    parent: QObject,
) -> Models:
    """What the window looks at, beside the tree that it has already."""
    search = Search(tasks, parent)
    search.set_habits(settings.sort, settings.synonyms)
    return Models(
        tree=tree,
        hits=HitList(parent),
        beside=Beside(parent),
        navigator=Navigator(look, parent),
        search=search,
        opening=Opening(door, tasks, parent),
    )


class Tools:
    """What hangs on the window: printing, searching, the reader's own things, the archives.

    Args:
        window: the window, complete.
        models: what it looks at.
        tasks: the library thread.
        paths: the folders in use.
        bundle: what the archive is unpacked from, if it is.
        dress: icons and colours.
        settings: gives the settings in force.
        choose: takes a value for a setting, by its name.
    """

    def __init__(
        self,
        window: MainWindow,
        models: Models,
        tasks: Tasks,
        paths: Paths,
        bundle: Path | None,
        dress: tuple[Icons, Theme],
        settings: Callable[[], Settings],
        choose: Callable[[str, Any], None],
    ) -> None:
        icons, theme = dress
        look = (icons, theme.palette)
        shelf = partial(_open_shelf, paths.data)
        chosen = settings()
        desk = Desk(paths, icons, theme)
        # What is laid out keeps no search waiting.
        paper = self._paper = Tasks(window, "paper")
        usual, waiting = papers.chosen(chosen.paper, chosen.printed), Waiting(window)
        self.printing = Printing(window, paper, desk, usual, waiting)
        self.watching = Watching(paths.archive, partial(_state_of, paths.archive), tasks, window)
        self.searching = SearchTools(window, models, tasks, shelf, look, chosen.export_folder)
        self.own = OwnDesk(window, models, tasks, shelf, look)
        self.returning = Returning(window, models.search)
        press = (desk.lay_out, paths.resources, chosen.export_folder)
        self.handing = Handing(window, models, tasks, press, self.own.collecting, waiting)
        self.room = RoomTools(window, models, tasks, settings, look, (paths, bundle))
        self._window, self._desk = window, desk
        self._head: ArchiveHead | None = None
        window.folder_asked.connect(lambda file: open_folder(paths.archive, file))
        self._connect(choose)

    def _connect(self, choose: Callable[[str, Any], None]) -> None:
        window = self._window
        window.activated.connect(self.watching.look)
        self.watching.changed.connect(window.tell_change)
        # What was written here is no news.
        self.room.editing.written.connect(self.watching.begin)
        window.paper_asked.connect(self.printing.start)
        window.searching.habits_changed.connect(lambda sort, _: choose("sort", sort))
        window.searching.habits_changed.connect(lambda _, synonyms: choose("synonyms", synonyms))
        self.printing.paper_chosen.connect(partial(_keep_paper, choose))
        for one in (self.searching.exporting, self.handing):
            one.folder_chosen.connect(partial(choose, "export_folder"))

    def use_records(self, shelf: Records) -> None:
        """The records are there."""
        self._head = shelf.head
        self.room.use(shelf)

    def use_library(self, library: Library) -> None:
        """The library is there too."""
        if self._head is not None:
            self.searching.use(library, self._head)
        self.watching.begin()
        QTimer.singleShot(_READY_AFTER_MS, self._window, self._make_ready)

    def _make_ready(self) -> None:
        if not self._paper.closing:
            self._paper.run("ready", self._desk.make_ready, lambda _: None)

    def close(self) -> None:
        """Stop what is laid out, and wait for its thread."""
        self.printing.stop()
        self._paper.close()

    def set_palette(self, palette: Palette) -> None:
        """Take the colours of the palette."""
        for tool in (self.printing, self.searching, self.own, self.room):
            tool.set_palette(palette)


class Desk:
    """What turns readings into paper.

    Everything here is imported a while after the start, or when something is printed before: the
    press reads all typefaces, the preview needs Qt's printing and the PDF reader.
    """

    def __init__(self, paths: Paths, icons: Icons, dress: Theme) -> None:
        self._paths = paths
        self._icons = icons
        self._theme = dress
        self._press: Press | None = None

    def lay_out(
        self, subject: Subject, paper: Paper, stopped: Callable[[], bool] | None = None
    ) -> bytes:
        """The PDF of a record, a search, a dossier; ``stopped`` is asked whether to stop."""
        from vmc_desktop.store.preparing import no_collecting  # noqa: PLC0415

        # The collector would hold the window up: 150 ms for a dossier of 1,000 entries.
        with no_collecting():
            return self._made().sheet(subject, paper, stopped=stopped)

    def make_ready(self) -> None:
        """Import, and read the typefaces: half of what the first paper would wait for (18 MB)."""
        # The preview, with Qt's printing and the PDF reader: the window would stand for 80 ms.
        from vmc_desktop.ui import print_preview  # noqa: F401, PLC0415

        self._made()

    def _made(self) -> Press:
        """The press; called on the paper's thread, and for files on that of the library."""
        from vmc_desktop.render.sheet import Press  # noqa: PLC0415

        if self._press is None:
            self._press = Press(self._paths.resources)
        return self._press

    def preview(self, pdf: bytes, subject: Subject, paper: Paper, parent: QWidget) -> Preview:
        """The window that shows a PDF before it is printed."""
        from vmc_desktop.ui.print_preview import PrintPreview  # noqa: PLC0415

        notes = isinstance(subject, DossierReading)
        dress = (self._icons, self._theme.palette)
        return PrintPreview(pdf, title(subject), *dress, parent, paper=paper, notes=notes)

    def save(self, parent: QWidget, pdf: bytes, title: str) -> Path | None:
        """Ask where to, and save a PDF there; None: the reader did not wish to."""
        from vmc_desktop.ui.saving import save_as_pdf  # noqa: PLC0415

        return save_as_pdf(parent, pdf, title)


def _keep_paper(choose: Callable[[str, Any], None], paper: Paper) -> None:
    choose("paper", paper.size)
    choose("printed", papers.choices(paper))


def _open_shelf(folder: Path, tell: Callable[[PersonalError], object]) -> PersonalFile:
    # On the library thread, after the library: SQLAlchemy comes with it.
    from vmc_desktop.personal.file import FILE, PersonalFile  # noqa: PLC0415

    return PersonalFile(folder / FILE, tell)


def _state_of(archive: Path) -> State:
    # Reading files is for the library thread, which asks for it.
    from vmc_desktop.formats.fingerprint import signature  # noqa: PLC0415

    return signature(archive)
