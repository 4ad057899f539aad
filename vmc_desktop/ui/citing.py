"""Copy with source: what is selected, or the record, goes to the clipboard as one would cite it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from vmc_desktop.models.tasks import Tasks
from vmc_desktop.ui.main_window import MainWindow, Models
from vmc_desktop.wording import tr

if TYPE_CHECKING:
    from vmc_desktop.render.cite.copying import Copied
    from vmc_desktop.render.cite.styles import Styles

# What a page shows beside the words: numbers of sources, and of passages before a line.
_REFERENCE = re.compile(r"[\s\u00a0]*\[[\w ,.]{1,40}\]")
_NUMBER = re.compile(r"(?m)^\d{1,4}[\s\u00a0]+")
_LANE = "cite"


class Citing(QObject):
    """Answers Ctrl+Shift+C; the style is the one that the menu ticks."""

    def __init__(self, window: MainWindow, models: Models, tasks: Tasks, resources: Path) -> None:
        super().__init__(window)
        self._window, self._models, self._tasks = window, models, tasks
        self._resources = resources
        self._styles: Styles | None = None
        window.commands["copy_source"].triggered.connect(lambda _=False: self.copy())
        models.navigator.page_changed.connect(lambda *_: self._show_possible())
        self._show_possible()

    def copy(self) -> None:
        """Copy the selection with its source; without one, the record that is read."""
        subject, page = self._models.navigator.subject, self._models.navigator.page
        if subject is None or page is None:
            return
        selection = words_of(self._window.room.pane.textCursor().selectedText())
        style = self._window.commands.choices["citation"].checkedAction().data()

        def work() -> Copied:
            # citeproc with its XML comes with it, 70 ms; a style takes as long when first read.
            from vmc_desktop.render.cite.copying import Shown, copied  # noqa: PLC0415
            from vmc_desktop.render.cite.styles import Styles  # noqa: PLC0415

            if self._styles is None:
                self._styles = Styles(self._resources)
            shown = Shown(page.passages, page.sources)
            return copied(subject, shown, selection, self._styles, style)

        self._tasks.run(_LANE, work, self._hand_over, self._window.show_message)

    def _hand_over(self, copied: Copied) -> None:
        made = QMimeData()
        made.setText(copied.plain)
        made.setHtml(copied.html)
        QGuiApplication.clipboard().setMimeData(made)
        self._window.status.show_state(tr("Citing", "Copied with its source"))

    def _show_possible(self) -> None:
        self._window.commands["copy_source"].setEnabled(self._models.navigator.subject is not None)


def words_of(selected: str) -> str:
    """The words of a selection, without the numbers that the page adds to them."""
    lines = selected.replace("\u2029", "\n").replace("\u2028", "\n").replace("\ufdd0", "\n")
    lines = lines.replace("\ufdd1", "\n").replace("\ufffc", "")
    return " ".join(_NUMBER.sub("", _REFERENCE.sub("", lines)).split())
