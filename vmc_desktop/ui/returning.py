"""Asks again what was searched when the window was closed: quietly, once it is painted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject

from vmc_desktop.models.left_open import LeftOpen, from_words, to_words
from vmc_desktop.models.search import Search
from vmc_desktop.ui.main_window import MainWindow


class Returning(QObject):
    """Keeps the search of a window, and brings it back as soon as there is a library.

    What has not come back when the window is closed again is kept for the next time.
    """

    def __init__(self, window: MainWindow, search: Search) -> None:
        super().__init__(window)
        self._window, self._search = window, search
        self._awaited = LeftOpen()
        self._list = window.room.hits.list
        self._bar = self._list.verticalScrollBar()
        self._bar.rangeChanged.connect(lambda *_: self._scroll())

    def restore(self, line: str) -> None:
        """Bring back what `kept` gave."""
        left = self._awaited = from_words(line)
        if left.question is not None:
            habits = self._search.question
            question = replace(left.question, sort=habits.sort, synonyms=habits.synonyms)
            self._awaited = replace(left, question=question)
            self._window.searching.put(question)

    def kept(self) -> str:
        """What is searched now, or is still to come back."""
        question = self._search.question if self._search.query else None
        awaits = question is not None and question == self._awaited.question
        return to_words(LeftOpen(question, self._awaited.seen if awaits else self._bar.value()))

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
