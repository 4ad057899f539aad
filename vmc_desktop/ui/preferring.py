"""Connects the preferences with the settings in force, the cache and the folders."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from vmc_desktop.models.search import Search
from vmc_desktop.models.settings import Settings
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.paths import Paths
from vmc_desktop.store import clearing
from vmc_desktop.ui.main_window import MainWindow
from vmc_desktop.ui.preferences import Keeping, Preferences
from vmc_desktop.wording import tr

_LANE = "cache"
# The language comes last: with it the window is made anew.
_OFFERED = ("scheme", "scale", "face", "column", "zoom", "sort", "synonyms", "language")


class Preferring(QObject):
    """Opens the preferences, and brings what is chosen there where it belongs."""

    def __init__(
        self,
        window: MainWindow,
        search: Search,
        tasks: Tasks,
        paths: Paths,
        shown: Path,
        settings: Callable[[], Settings],
    ) -> None:
        """Connect the command.

        Args:
            window: it.
            search: what order and synonyms are told.
            tasks: the library thread, which alone touches the cache.
            paths: where things are.
            shown: the folder or bundle that is open.
            settings: gives what is in force now.
        """
        super().__init__(window)
        self._window, self._search, self._tasks = window, search, tasks
        self._paths, self._shown, self._settings = paths, shown, settings
        self._dialog: Preferences | None = None
        window.commands["preferences"].triggered.connect(lambda _: self.open())

    @property
    def dialog(self) -> Preferences | None:
        """The preferences, once they were opened."""
        return self._dialog

    def open(self) -> None:
        """Show what is in force."""
        if self._dialog is None:
            self._dialog = self._make()
        self._dialog.show_settings(self._settings())
        cache = self._paths.cache
        self._tasks.run(_LANE, lambda: clearing.size(cache), self._dialog.show_cache)
        self._dialog.open()

    def _make(self) -> Preferences:
        where = Keeping(str(self._shown), str(self._paths.cache), str(self._paths.data))
        dialog = Preferences(self._settings(), where, self._window)
        dialog.chosen.connect(self._choose)
        dialog.reset_asked.connect(self._reset)
        dialog.clearing_asked.connect(self._clear)
        dialog.folder_asked.connect(_show_folder)
        return dialog

    def _choose(self, name: str, value: Any) -> None:
        if name in ("sort", "synonyms"):
            asked = replace(self._search.question, **{name: value})
            self._window.searching.set_habits(asked.sort, asked.synonyms)
        else:
            self._window.chosen.emit(name, value)
            self._window.commands.set_choices(self._settings())

    def _reset(self) -> None:
        usual = Settings()
        for name in _OFFERED:
            if getattr(self._settings(), name) != getattr(usual, name):
                self._choose(name, getattr(usual, name))
        if self._dialog is not None:
            self._dialog.show_settings(self._settings())

    def _clear(self) -> None:
        archive, cache = self._paths.archive, self._paths.cache
        self._tasks.run(_LANE, lambda: clearing.clear(archive, cache), self._tell_cleared)

    def _tell_cleared(self, left: int) -> None:
        if self._dialog is not None:
            self._dialog.show_cache(left)
        self._window.status.show_state(tr("Preferring", "Cache cleared"))


def _show_folder(place: str) -> None:
    """Show a folder, or that of a file, in the file manager; where it is not there yet, above."""
    folder = Path(place)
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
