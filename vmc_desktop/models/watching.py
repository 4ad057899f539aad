"""Noticing that somebody changed the archive's files while they are read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from vmc_desktop.models.tasks import Tasks

_PAUSE_MS = 400
"""Who saves writes several files: looked at once they have come to rest."""

State = tuple[tuple[str, int, int], ...]
"""Of each file: its name below the archive, size, time of change; see `formats.fingerprint`."""


class Watching(QObject):
    """Compares the files with what they were when they were read.

    ``changed`` (whether they are gone altogether). The system tells of files that come, go or are
    replaced; one that is written in place is noticed by `look`, when the reader comes back.
    """

    changed = Signal(bool)

    def __init__(
        self, folder: Path, state: Callable[[], State], tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._state = state
        self._tasks = tasks
        self._known: State | None = None
        self._watcher = QFileSystemWatcher(self)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._watcher.directoryChanged.connect(lambda _: self._pause.start())

    def begin(self) -> None:
        """Take the files as they are now for what is shown."""
        self._tasks.run("watch", self._state, self._know)

    def look(self) -> None:
        """Look whether they are still the same; ``changed`` says so once for each change."""
        if self._known is not None and not self._tasks.closing:
            self._tasks.run("watch", self._state, self._compare)

    def _know(self, state: State) -> None:
        self._known = state
        folders = {str(self._folder), *(str((self._folder / n).parent) for n, _, _ in state)}
        watched = set(self._watcher.directories())
        if gone := sorted(watched - folders):
            self._watcher.removePaths(gone)
        if new := sorted(folder for folder in folders - watched if Path(folder).is_dir()):
            self._watcher.addPaths(new)

    def _compare(self, state: State) -> None:
        if state != self._known:
            self._know(state)
            self.changed.emit(not state)
