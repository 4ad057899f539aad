"""Connects the command palette with the menus, the records and what was used lately."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from vmc_desktop.domain import Key
from vmc_desktop.errors import CacheError
from vmc_desktop.models.going import COMMAND, Goal, Goals, first_rows, found_rows, records
from vmc_desktop.models.navigator import Navigator
from vmc_desktop.models.opening import Records
from vmc_desktop.models.suggestions import Suggestion
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.ui.command_palette import CommandPalette
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.main_window import MainWindow
from vmc_desktop.ui.theme import Palette
from vmc_desktop.wording import tr

_REMEMBERED = 40
_LANE = "goals"
_LEFT_OUT = frozenset({"palette"})
"""The command that leads here."""


class Commanding(QObject):
    """Fills the palette when it is opened, and does what is taken from it."""

    def __init__(
        self, window: MainWindow, navigator: Navigator, tasks: Tasks, icons: Icons, palette: Palette
    ) -> None:
        super().__init__(window)
        self._window, self._navigator, self._tasks = window, navigator, tasks
        self.palette = CommandPalette(icons, palette, window)
        self._actions: dict[str, QAction] = {}
        self._commands = Goals()
        self._archive = Goals()
        self._records: Records | None = None
        self._used: list[str] = []
        self.palette.typed.connect(self._show)
        self.palette.taken.connect(self._take)
        window.commands["palette"].triggered.connect(lambda _: self.open())

    @property
    def used(self) -> tuple[str, ...]:
        """Names of commands and keys of records that were taken here, the last one first."""
        return tuple(self._used)

    def remember(self, used: tuple[str, ...]) -> None:
        """Take what was used in an earlier session for used."""
        self._used = [*used]

    def use(self, shelf: Records) -> None:
        """Find the records of this archive from now on; they are read when first looked for."""
        self._records = shelf
        if self.palette.isVisible():
            self._read()

    def open(self) -> None:
        """Show the palette with what can be done now."""
        self._actions = {}
        goals = []
        for action, path in _entries(self._window):
            goal = _goal(action, path)
            if goal.name not in self._actions and action.objectName() not in _LEFT_OUT:
                self._actions[goal.name] = action
                goals.append(goal)
        self._commands = Goals(goals)
        self._read()
        self.palette.open()

    def _read(self) -> None:
        """Fold the titles apart, once for each archive: 100,000 take a second."""
        shelf, self._records = self._records, None
        if shelf is None:
            return
        try:
            outline, people, topics = shelf.outline(), shelf.people(), shelf.topics()
        except CacheError:
            # Whatever else is read of it says so.
            return
        self._tasks.run(_LANE, lambda: Goals(records(outline, people, topics)), self._take_goals)

    def _take_goals(self, goals: Goals) -> None:
        self._archive = goals
        if self.palette.isVisible():
            self._show(self.palette.field.text())

    def _show(self, text: str) -> None:
        lately = (*self._used, *(key.text for key in self._navigator.recent))
        lately = tuple(dict.fromkeys(lately))
        if text.strip():
            rows = found_rows(text, self._commands, self._archive, lately)
        else:
            rows = first_rows(self._commands, self._archive, lately)
        self.palette.show_rows(rows)

    def _take(self, row: Suggestion, behind: bool) -> None:
        name = getattr(row.meant, "text", "")
        self._used = [name, *(one for one in self._used if one != name)][:_REMEMBERED]
        if row.sign == COMMAND:
            self._actions[name].trigger()
        elif behind:
            self._window.room.ways.opened_behind.emit(Key(name))
        else:
            self._navigator.open(Key(name))
            self._window.room.pane.setFocus(Qt.FocusReason.OtherFocusReason)


def _entries(window: MainWindow) -> Iterator[tuple[QAction, tuple[str, ...]]]:
    """What the menus offer now, each with the menus it stands in."""

    def of_menu(menu: QMenu, path: tuple[str, ...]) -> Iterator[tuple[QAction, tuple[str, ...]]]:
        # Some menus are filled when they are shown.
        menu.aboutToShow.emit()
        for action in menu.actions():
            below = action.menu()
            if isinstance(below, QMenu):
                yield from of_menu(below, (*path, _words(action)))
            elif not action.isSeparator() and action.isEnabled() and action.isVisible():
                yield action, path

    for action in window.menuBar().actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from of_menu(menu, (_words(action),))


def _goal(action: QAction, path: tuple[str, ...]) -> Goal:
    words, where = _words(action), " › ".join(path)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    if action.isCheckable() and action.isChecked():
        where = tr("Commanding", "{menu}, on").format(menu=where)
    return Goal(COMMAND, action.objectName() or f"{where}/{words}", words, where, keys)


def _words(action: QAction) -> str:
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
