"""What the commands of the window do."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from vmc_desktop.models.navigator import Navigator
from vmc_desktop.models.opening import Opening
from vmc_desktop.models.settings import next_zoom
from vmc_desktop.ui.dialogs import AboutDialog, KeysDialog
from vmc_desktop.ui.following import Following
from vmc_desktop.ui.shell import Shell
from vmc_desktop.wording import tr


class Doing(QObject):
    """Connects each command with what it does, in a window that has all its parts."""

    def __init__(
        self, window: Shell, navigator: Navigator, opening: Opening, following: Following
    ) -> None:
        super().__init__(window)
        self._window, self._navigator, self._opening = window, navigator, opening
        self._room, self._commands = window.room, window.commands
        self._connect_actions(following)
        self._connect_toggles()
        window.turned.connect(self._turn)
        window.room.pane.zoom_turned.connect(self._turn_zoom)
        window.status.zoom_reset_asked.connect(self._reset_zoom)

    def _connect_actions(self, following: Following) -> None:
        window, room, navigator = self._window, self._room, self._navigator
        slots = {
            "print": lambda: self._ask_paper("print"),
            "save": lambda: self._ask_paper("save"),
            "reload": self._opening.reload,
            "quit": window.close,
            "copy": room.pane.copy,
            "copy_link": following.copy_link,
            "select_all": room.pane.selectAll,
            "find": room.find_bar.open_bar,
            "search": window.field.take_focus,
            "next_match": window.searching.stepping.next,
            "previous_match": window.searching.stepping.previous,
            "end_search": self._escape,
            "zoom_in": lambda: self._turn_zoom(1),
            "zoom_out": lambda: self._turn_zoom(-1),
            "zoom_reset": self._reset_zoom,
            "switch": lambda: self._switch(1),
            "switch_back": lambda: self._switch(-1),
            "back": window.searching.back,
            "forward": navigator.forward,
            "home": lambda: navigator.open(None),
            "before": navigator.before,
            "after": navigator.after,
            "up": navigator.up,
            "editions": lambda: room.ways.show_way("editions"),
            "people": lambda: room.ways.show_way("people"),
            "topics": lambda: room.ways.show_way("topics"),
            "dossiers": lambda: room.ways.show_way("dossiers"),
            "filter": room.ways.start_filter,
            "about": lambda: AboutDialog(window.head, window).open(),
            "keys": lambda: KeysDialog(self._commands.every(), window).open(),
        }
        for name, slot in slots.items():
            self._commands[name].triggered.connect(lambda _=False, call=slot: call())

    def _connect_toggles(self) -> None:
        commands, chosen = self._commands, self._window.chosen
        commands["tree"].setChecked(True)
        commands["tree"].toggled.connect(self._room.ask_tree)
        self._room.tree_stands.connect(commands["tree"].setChecked)
        commands["side"].setChecked(True)
        commands["side"].toggled.connect(self._room.ask_side)
        self._room.side_stands.connect(commands["side"].setChecked)
        commands["full_screen"].toggled.connect(self._set_full_screen)
        for setting, group in commands.choices.items():
            group.triggered.connect(lambda one, name=setting: chosen.emit(name, one.data()))

    def _turn(self, way: int) -> None:
        self._commands["back" if way < 0 else "forward"].trigger()

    def _escape(self) -> None:
        pane = self._room.pane
        if self._room.find_bar.isVisible():
            self._room.find_bar.close_bar()
        elif self._window.searching.leave():
            pane.setFocus()
        elif self._window.isFullScreen():
            self._commands["full_screen"].setChecked(False)
        elif self._window.field.hasFocus():
            pane.setFocus()

    def _turn_zoom(self, way: int) -> None:
        zoom = next_zoom(self._window.zoom, way)
        if zoom != self._window.zoom:
            self._window.chosen.emit("zoom", zoom)

    def _reset_zoom(self) -> None:
        self._window.chosen.emit("zoom", 100)

    def _set_full_screen(self, on: bool) -> None:
        state = self._window.windowState()
        full = Qt.WindowState.WindowFullScreen
        self._window.setWindowState(state | full if on else state & ~full)

    def _switch(self, way: int) -> None:
        """Go round the parts of the window, from whatever in one of them has the focus."""
        room, field = self._room, self._window.field
        parts: list[tuple[QWidget, QWidget]] = [
            *((field, field), (room.ways, room.ways.view), (room.hits, room.hits.list)),
            *((room.page_area, room.pane), (room.side, room.side)),
        ]
        parts = [part for part in parts if part[0].isVisible()]
        focus = QApplication.focusWidget()
        inside = (
            n
            for n, (part, _) in enumerate(parts)
            if focus is not None and (part is focus or part.isAncestorOf(focus))
        )
        here = next(inside, -1 if way > 0 else 0)
        # Where nothing was found, there is no list to go to.
        shown = [n for n, (_, target) in enumerate(parts) if target.isVisible() or n == here]
        there = shown[(shown.index(here) + way) % len(shown)] if here in shown else shown[0]
        parts[there][1].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask_paper(self, what: str) -> None:
        if self._room.instead is not None:
            self._window.instead_asked.emit(what)
            return
        subject = self._navigator.subject
        if subject is not None:
            self._window.status.show_state(tr("Doing", "Laying out the page …"))
            self._window.paper_asked.emit(subject, what)
