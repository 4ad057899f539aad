"""What helps with the whole window, made once it is painted: palette, archives, preferences."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from vmc_desktop.models.kept_list import KeptList
from vmc_desktop.models.opening import Records
from vmc_desktop.models.settings import SETTINGS, Settings
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.paths import Paths
from vmc_desktop.ui.adding import Adding
from vmc_desktop.ui.archives import Archives
from vmc_desktop.ui.commanding import Commanding
from vmc_desktop.ui.editing import RecordEditing
from vmc_desktop.ui.facet_menu import FacetMenu
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.main_window import MainWindow, Models
from vmc_desktop.ui.preferring import Preferring
from vmc_desktop.ui.theme import Palette


class RoomTools(QObject):
    """Tools of the window as a whole; what they keep is written when it is closed."""

    def __init__(
        self,
        window: MainWindow,
        models: Models,
        tasks: Tasks,
        settings: Callable[[], Settings],
        dress: tuple[Icons, Palette],
        archive: tuple[Paths, Path | None],
    ) -> None:
        """Put them into the window.

        Args:
            window: it.
            models: what it looks at.
            tasks: the library thread.
            settings: gives those in force.
            dress: icons and colours.
            archive: where everything is, and the bundle that the archive came from.
        """
        super().__init__(window)
        paths, bundle = archive
        ini = paths.config / SETTINGS
        self._used = KeptList(ini, "palette/used")
        self.commanding = Commanding(window, models.navigator, tasks, *dress)
        self.commanding.remember(self._used.read())
        self.archives = Archives(window, ini, paths.archive, bundle)
        shown = self.archives.shown
        self.preferring = Preferring(window, models.search, tasks, paths, shown, settings)
        self.adding = Adding(window, models, (paths.archive, bundle), dress[1], self.archives.open)
        place = (paths.archive, bundle)
        self.editing = RecordEditing(window, models, tasks, place, dress, self.archives.open)
        FacetMenu(window, models.search)
        window.closed.connect(self._keep)

    def use(self, shelf: Records) -> None:
        """Help with this archive from now on."""
        self.commanding.use(shelf)
        self.archives.tell_state()
        self.adding.use(shelf)

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self.commanding.palette.set_palette(palette)
        self.adding.set_palette(palette)
        self.editing.set_palette(palette)

    def _keep(self) -> None:
        if self.commanding.used != self._used.read():
            self._used.write(self.commanding.used)
