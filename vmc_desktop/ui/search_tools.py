"""All that helps with searching, made once the window is painted: it waits for none of it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject

from vmc_desktop.domain import ArchiveHead
from vmc_desktop.models.completing import Completer, Completing
from vmc_desktop.models.export import Export, Grouping
from vmc_desktop.models.own import Own, ShelfMaker
from vmc_desktop.models.remembering import Remembering
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.ui.exporting import Exporting
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.keeping import Keeping
from vmc_desktop.ui.main_window import MainWindow, Models
from vmc_desktop.ui.prompting import Prompting
from vmc_desktop.ui.theme import Palette


class Helper(Completer, Grouping, Protocol):
    """What the tools ask: the library."""


class SearchTools(QObject):
    """Completions, kept searches, help and export, put into a window."""

    def __init__(
        self,
        window: MainWindow,
        models: Models,
        tasks: Tasks,
        make_shelf: ShelfMaker,
        dress: tuple[Icons, Palette],
        folder: str,
    ) -> None:
        super().__init__(window)
        self.completing = Completing(tasks, self)
        self.own = Own(make_shelf, tasks, self)
        self.remembering = Remembering(models.search, models.navigator, self.own, self)
        self.export = Export(tasks, self)
        self.keeping = Keeping(window, models.search, self.own, self.remembering)
        self.exporting = Exporting(window, models.search, self.export, folder)
        self.prompting = Prompting(
            window, models.navigator, self.completing, self.own, self.keeping, *dress
        )

        self._window, self._search = window, models.search
        window.searching.help_asked.connect(self.prompting.show_help)
        self._synonyms = window.commands["synonyms"]
        self._synonyms.setChecked(models.search.question.synonyms)
        self._synonyms.toggled.connect(self._choose_synonyms)
        window.searching.habits_changed.connect(lambda _, on: self._synonyms.setChecked(on))

    def _choose_synonyms(self, on: bool) -> None:
        if on != self._search.question.synonyms:
            self._window.searching.set_habits(self._search.question.sort, on)

    def use(self, library: Helper, head: ArchiveHead) -> None:
        """Help with this archive from now on."""
        self.completing.use(library)
        self.export.use(library, head)
        self.own.use(head.key)

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self.prompting.set_palette(palette)
