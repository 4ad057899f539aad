"""Opens again what stood beside or over the page: quietly, once the window is painted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject

from vmc_desktop.models.desk import Desk
from vmc_desktop.models.left_open import LeftOpen, from_words, to_words
from vmc_desktop.models.search import Search
from vmc_desktop.ui.collecting import Collecting
from vmc_desktop.ui.main_window import MainWindow


class Returning(QObject):
    """Keeps the search and the dossier of a window, and brings them back.

    The search is asked as soon as there is a library, the dossier comes with the reader's file.
    What has not come back when the window is closed again is kept for the next time.
    """

    def __init__(
        self, window: MainWindow, search: Search, desk: Desk, collecting: Collecting
    ) -> None:
        super().__init__(window)
        self._window, self._search, self._collecting = window, search, collecting
        self._desk = desk
        self._awaited = LeftOpen()
        self._list = window.room.hits.list
        self._bar = self._list.verticalScrollBar()
        self._bar.rangeChanged.connect(lambda *_: self._scroll())
        desk.changed.connect(lambda _: self._show_dossier())

    def restore(self, line: str) -> None:
        """Bring back what `kept` gave."""
        left = self._awaited = from_words(line)
        if left.question is not None:
            habits = self._search.question
            question = replace(left.question, sort=habits.sort, synonyms=habits.synonyms)
            self._awaited = replace(left, question=question)
            self._window.searching.put(question)
        self._show_dossier()

    def kept(self) -> str:
        """What stands open now, or is still to come back."""
        question = self._search.question if self._search.query else None
        awaits = question is not None and question == self._awaited.question
        dossier = self._awaited.dossier
        if self._window.room.instead is self._collecting.page:
            now = self._collecting.dossiers.dossier
            dossier = now.id if now is not None else ""
        return to_words(
            LeftOpen(question, self._awaited.seen if awaits else self._bar.value(), dossier)
        )

    def _scroll(self) -> None:
        """Go on to where the list stood; what is missing of it is fetched by scrolling."""
        if self._awaited.question is None:
            return
        if self._awaited.question != self._search.question:
            self._awaited = replace(self._awaited, question=None)
            return
        if self._bar.maximum() == 0:
            return
        self._bar.setValue(self._awaited.seen)
        more = self._list.model().canFetchMore(QModelIndex())
        if self._bar.value() == self._awaited.seen or not more:
            self._awaited = replace(self._awaited, question=None)

    def _show_dossier(self) -> None:
        name = self._awaited.dossier
        if name and self._desk.dossier(name) is not None:
            self._awaited = replace(self._awaited, dossier="")
            self._collecting.show_named(name)
