"""What the window's composition root makes once tree and page are painted.

Apart from it, because to import all this takes longer than everything that is painted first.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from vmc_desktop.answers import Reading
from vmc_desktop.models.beside import Beside
from vmc_desktop.models.hits import HitList
from vmc_desktop.models.navigator import Navigator
from vmc_desktop.models.opening import Door, Opening
from vmc_desktop.models.search import Search
from vmc_desktop.models.settings import PaperSize, Settings
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.models.tree import ArchiveTree
from vmc_desktop.models.watching import Watching
from vmc_desktop.paths import Paths
from vmc_desktop.render.look import Look
from vmc_desktop.ui.arriving import Arriving
from vmc_desktop.ui.following import open_folder
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.main_window import Models
from vmc_desktop.ui.own_desk import OwnDesk
from vmc_desktop.ui.printing import Preview, Printing
from vmc_desktop.ui.room_tools import RoomTools
from vmc_desktop.ui.search_tools import SearchTools
from vmc_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from vmc_desktop.render.sheet import Press

__all__ = [
    "Arriving",
    "Desk",
    "OwnDesk",
    "Printing",
    "RoomTools",
    "SearchTools",
    "Watching",
    "make_models",
    "open_folder",
]


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


class Desk:
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
        """The PDF of a record."""
        from vmc_desktop.render.sheet import Paper, Press  # noqa: PLC0415

        if self._press is None:
            self._press = Press(self._paths.resources)
        return self._press.sheet(reading, Paper(size))

    def preview(self, pdf: bytes, title: str, size: PaperSize, parent: QWidget) -> Preview:
        """The window that shows a PDF before it is printed."""
        from vmc_desktop.ui.print_preview import PrintPreview  # noqa: PLC0415

        return PrintPreview(pdf, title, self._icons, self._theme.palette, parent, size=size)

    def save(self, parent: QWidget, pdf: bytes, title: str) -> Path | None:
        """Ask where to, and save a PDF there; None: the reader did not wish to."""
        from vmc_desktop.ui.saving import save_as_pdf  # noqa: PLC0415

        return save_as_pdf(parent, pdf, title)
