"""What arrives at the window from outside: words of a later start, what is dropped on it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFileOpenEvent, QGuiApplication

from vmc_desktop.answers import Question
from vmc_desktop.formats.bundle.values import ENDING
from vmc_desktop.models.asked import Asked, read_words
from vmc_desktop.models.instance import TOKENS, Message, Turn
from vmc_desktop.models.reception import Reception
from vmc_desktop.ui.main_window import MainWindow, Models

_LINK = "vmc:"


def open_apart(archive: Path) -> None:
    """Open an archive in a window of its own: this program once more."""
    frozen = getattr(sys, "frozen", False)
    program = [sys.executable] if frozen else [sys.executable, "-m", "vmc_desktop"]
    # The words are ours and a path, and no shell reads them.
    subprocess.Popen(  # noqa: S603
        [*program, str(archive.absolute())],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


class Arriving(QObject):
    """Brings the window to the front and does what is asked: a record, a search, an archive."""

    def __init__(
        self,
        window: MainWindow,
        models: Models,
        turn: Turn | None,
        go: Callable[[str], None],
        open_archive: Callable[[Path], None] = open_apart,
    ) -> None:
        super().__init__(window)
        self._window, self._models = window, models
        self._go, self._open_archive = go, open_archive
        self._waiting = ""
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        if sys.platform == "darwin":
            # There a double click is an event, not a word of the command line.
            QGuiApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self.reception = Reception(turn, self) if turn is not None else None
        if self.reception is not None:
            self.reception.arrived.connect(self._take)

    def search_first(self, query: str) -> None:
        """Ask, now that there is a library, what was asked for before."""
        self._waiting = self._waiting or query
        if self._waiting:
            self._window.searching.put(Question(self._waiting))
            self._waiting = ""

    def do(self, asked: Asked) -> None:
        """Do what was asked for."""
        if asked.link:
            self._go(asked.link)
        if asked.query and self._window.head is None:
            self._waiting = asked.query
        elif asked.query:
            self._window.searching.put(Question(asked.query))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Take what is dropped on the window, and on macOS what was double clicked."""
        if isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.DragEnter:
            if _words_of(event):
                event.acceptProposedAction()
                return True
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            words = _words_of(event)
            # What lies there stays there, whatever the other program thinks.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._open(words)
            return True
        elif isinstance(event, QFileOpenEvent):
            self._open([event.file() or event.url().toString()])
            return True
        return super().eventFilter(watched, event)

    def _take(self, message: Message) -> None:
        self._come_forward(message.token)
        self.do(read_words(message.words))

    def _open(self, words: Sequence[str]) -> None:
        for word in words:
            asked = read_words([word])
            if asked.archive is not None:
                self._open_archive(asked.archive)
            self.do(asked)

    def _come_forward(self, token: str) -> None:
        window = self._window
        if token:
            # Qt shows it to the desktop at the next wish to be in front.
            os.environ[TOKENS[0]] = token
        if window.isMinimized():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()


def _words_of(event: QDropEvent) -> list[str]:
    """What of the things dragged can be opened, as words of a command line."""
    data = event.mimeData()
    urls = data.urls() or ([QUrl(data.text().strip())] if data.hasText() else [])
    return [word for url in urls if (word := _word_of(url))]


def _word_of(url: QUrl) -> str:
    if url.isLocalFile():
        path = Path(url.toLocalFile())
        return str(path) if path.is_dir() or path.suffix.lower() == ENDING else ""
    text = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    return text if text.startswith(_LINK) else ""
