"""What helps with the whole window, made once it is painted: palette, archives, facets by key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from vmc_desktop.models.kept_list import KeptList
from vmc_desktop.models.opening import Records
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.ui.archives import Archives
from vmc_desktop.ui.commanding import Commanding
from vmc_desktop.ui.facet_menu import FacetMenu
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.main_window import MainWindow, Models
from vmc_desktop.ui.theme import Palette


class RoomTools(QObject):
    """Tools of the window as a whole; what they keep is written when it is closed."""

    def __init__(
        self,
        window: MainWindow,
        models: Models,
        tasks: Tasks,
        settings: Path,
        dress: tuple[Icons, Palette],
        archive: tuple[Path, Path | None],
    ) -> None:
        """Put them into the window.

        Args:
            window: it.
            models: what it looks at.
            tasks: the library thread.
            settings: the file in which lists are kept.
            dress: icons and colours.
            archive: the folder of the archive that is shown, and the bundle that it came from.
        """
        super().__init__(window)
        self._used = KeptList(settings, "palette/used")
        self.commanding = Commanding(window, models.navigator, tasks, *dress)
        self.commanding.remember(self._used.read())
        self.archives = Archives(window, settings, *archive)
        FacetMenu(window, models.search)
        window.closed.connect(self._keep)

    def use(self, shelf: Records) -> None:
        """Help with this archive from now on."""
        self.commanding.use(shelf)
        self.archives.tell_state()

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self.commanding.palette.set_palette(palette)

    def _keep(self) -> None:
        if self.commanding.used != self._used.read():
            self._used.write(self.commanding.used)
