"""All that hands something on, made once the window is painted: citing, files of every form."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from vmc_desktop.models.tasks import Tasks
from vmc_desktop.ui.citing import Citing
from vmc_desktop.ui.main_window import MainWindow, Models


class Handing(QObject):
    """Copies and files of what is shown, put into a window."""

    def __init__(self, window: MainWindow, models: Models, tasks: Tasks, resources: Path) -> None:
        super().__init__(window)
        self.citing = Citing(window, models, tasks, resources)
