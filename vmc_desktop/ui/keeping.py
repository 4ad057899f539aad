"""Saved and recent searches in the window: star, menus, dialogs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox

from vmc_desktop.answers import Question
from vmc_desktop.models.own import Kept, Own
from vmc_desktop.models.remembering import Remembering
from vmc_desktop.models.search import Search
from vmc_desktop.models.suggestions import filters
from vmc_desktop.ui.main_window import MainWindow
from vmc_desktop.ui.save_search import SaveSearchDialog
from vmc_desktop.wording import tr

if TYPE_CHECKING:
    from vmc_desktop.personal.values import KeptSearch

_LONGEST_WORDS = 48
_RECENT_IN_MENU = 12


class Keeping(QObject):
    """Shows what is kept, and keeps what the reader asks for."""

    def __init__(
        self, window: MainWindow, search: Search, own: Own, remembering: Remembering
    ) -> None:
        super().__init__(window)
        self._window = window
        self._search = search
        self._own = own
        commands = window.commands
        commands["save_search"].triggered.connect(lambda _: self.ask_name())
        commands["clear_recent"].triggered.connect(lambda _: own.clear_recent())
        window.field.star_clicked.connect(self.ask_name)
        window.field.confirmed.connect(remembering.settle)
        own.changed.connect(self._show)
        own.failed.connect(window.show_message)
        search.answered.connect(lambda _: self._tell_state())
        search.ended.connect(self._tell_state)
        self._show(own.kept)

    def ask_name(self) -> None:
        """Save the search that is on: ask under which name."""
        question = self._question()
        if question is None:
            return
        dialog = SaveSearchDialog(
            question,
            self._own.saved_as(question),
            tuple(one.name for one in self._own.kept.saved),
            self._window,
        )
        dialog.named.connect(lambda name: self._save(name, question))
        dialog.open()

    def search_again(self, kept: KeptSearch) -> None:
        """Ask a kept question again, as it was asked."""
        self._own.use_again(kept)
        self._window.searching.put(kept.question)
        self._window.field.setFocus()

    def remove(self, kept: KeptSearch) -> None:
        """Keep a search no longer; what has a name is asked about first."""
        if not kept.name or self._may_remove(kept.name):
            self._own.remove(kept)

    def _save(self, name: str, question: Question) -> None:
        self._own.save(name, question)
        self._window.status.show_state(tr("Keeping", "Search saved as “{0}”").format(name))

    def _may_remove(self, name: str) -> bool:
        question = tr("Keeping", "Remove the saved search “{0}”?").format(name)
        answer = QMessageBox.question(self._window, tr("Keeping", "Saved searches"), question)
        return answer == QMessageBox.StandardButton.Yes

    def _question(self) -> Question | None:
        """What is asked now: as it was answered, or (before that) as it is typed."""
        text, results = self._window.field.text().strip(), self._search.results
        if not text:
            return None
        if results is not None and results.question.text.strip() == text:
            return results.question
        return Question(text)

    def _show(self, kept: Kept) -> None:
        commands = self._window.commands
        self._fill(commands.menu("saved_searches"), kept.saved)
        self._fill(commands.menu("recent_searches"), kept.recent[:_RECENT_IN_MENU])
        commands["clear_recent"].setEnabled(bool(kept.recent))
        self._tell_state()

    def _tell_state(self) -> None:
        question = self._question()
        for name in ("save_search", "export_csv", "export_markdown"):
            self._window.commands[name].setEnabled(question is not None)
        starred = question is not None and self._own.saved_as(question) is not None
        self._window.field.set_starred(starred)

    def _fill(self, menu: QMenu, searches: Sequence[KeptSearch]) -> None:
        menu.clear()
        menu.setEnabled(bool(searches))
        for kept in searches:
            action = QAction(_words(kept), menu)
            action.triggered.connect(lambda _=False, one=kept: self.search_again(one))
            menu.addAction(action)


def _words(kept: KeptSearch) -> str:
    """A search as a line of a menu, where an ampersand is a letter."""
    chosen = filters(kept.question)
    words = kept.name or kept.question.text
    words = f"{words} ({chosen})" if chosen else words
    if len(words) > _LONGEST_WORDS:
        words = words[: _LONGEST_WORDS - 1].rstrip() + "…"
    return words.replace("&", "&&")
