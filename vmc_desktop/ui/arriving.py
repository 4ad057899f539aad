"""What arrives from outside: words of a later start, a link dropped, a double click on macOS."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent, QFileOpenEvent, QGuiApplication

from vmc_desktop.answers import Question
from vmc_desktop.models.asked import QUERY, read_words
from vmc_desktop.models.instance import TOKENS, Message, Turn
from vmc_desktop.models.reception import Reception
from vmc_desktop.outline import Key
from vmc_desktop.ui.main_window import MainWindow


class Arriving(QObject):
    """Brings the window to the front and does what is asked: a record, a search, an archive."""

    def __init__(
        self,
        window: MainWindow,
        turn: Turn | None,
        go: Callable[[str], None],
        open_archive: Callable[[Path], None],
    ) -> None:
        """Listen at the door, if it is ours.

        Args:
            window: the window.
            turn: the right to listen; None: another program does.
            go: goes where a link leads.
            open_archive: opens an archive, in a window of its own.
        """
        super().__init__(window)
        self._window, self._go, self._open_archive = window, go, open_archive
        self._query = ""
        window.installEventFilter(self)
        if sys.platform == "darwin":
            # There a double click is an event, not a word of the command line.
            QGuiApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self.reception = Reception(turn, self) if turn is not None else None
        if self.reception is not None:
            self.reception.arrived.connect(self._take)

    def search_first(self, query: str) -> None:
        """Ask, now that there is a library, what was asked for before."""
        query, self._query = self._query or query, ""
        if query:
            self._window.searching.put(Question(query))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Take a link that is dropped, and what was double clicked on macOS: a bundle, a link."""
        if isinstance(event, QDropEvent) and (link := _link_in(event)):
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self._do([link])
            return True
        if isinstance(event, QFileOpenEvent):
            self._do([event.file() or event.url().toString()])
            return True
        return super().eventFilter(watched, event)

    def _take(self, message: Message) -> None:
        self._come_forward(message.token)
        # Whoever knocked did so at this archive's door: it is open.
        self._do([word for word in message.words if read_words([word]).archive is None])

    def _do(self, words: list[str]) -> None:
        asked = read_words(words)
        if asked.archive is not None:
            self._open_archive(asked.archive)
        if asked.link:
            self._go(asked.link)
        if asked.query and self._window.head is None:
            self._query = asked.query
        elif asked.query:
            self._window.searching.put(Question(asked.query))

    def _come_forward(self, token: str) -> None:
        window = self._window
        if token:
            # Qt shows it to the desktop at the next wish to be in front.
            os.environ[TOKENS[0]] = token
        if window.isMinimized():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()


def _link_in(event: QDropEvent) -> str:
    """The link to a record or search that is dragged; "" for anything else."""
    mime = event.mimeData()
    said = [url.toString() for url in mime.urls()] or [mime.text().strip()]
    return next((text for text in said if _is_link(text)), "")


def _is_link(text: str) -> bool:
    scheme, colon, _ = text.partition(":")
    if not colon or not scheme.isidentifier() or scheme == "file":
        return False
    try:
        Key.parse(text.partition("#")[0])
    except ValueError:
        return text.startswith(QUERY)
    return True
