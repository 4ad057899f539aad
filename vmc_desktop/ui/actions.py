"""Every command of the window: its words, its keys, its menu."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from vmc_desktop.models.settings import SCHEMES, Scheme
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.theme import Palette

_Keys = QKeySequence.StandardKey

# name, words, keys; the order is that of the menus, "-" draws a line.
_MENUS: tuple[tuple[str, tuple[tuple[str, str, tuple[str | _Keys, ...]], ...]], ...] = (
    (
        "&File",
        (
            ("print", "&Print …", (_Keys.Print,)),
            ("save", "&Save as PDF …", (_Keys.Save,)),
            ("-", "", ()),
            ("reload", "&Reload the archive", (_Keys.Refresh,)),
            ("problems", "Pro&blems in the archive …", ()),
            ("-", "", ()),
            ("quit", "&Quit", ("Ctrl+Q",)),
        ),
    ),
    (
        "&Edit",
        (
            ("copy", "&Copy", (_Keys.Copy,)),
            ("copy_link", "Copy &link to this page", ("Ctrl+Shift+C",)),
            ("select_all", "Select &all", (_Keys.SelectAll,)),
            ("-", "", ()),
            ("search", "&Search", ("Ctrl+K", "Ctrl+L", "Ctrl+F", "Alt+D")),
            ("next_match", "&Next match", ("F3", "Ctrl+G")),
            ("previous_match", "&Previous match", ("Shift+F3", "Ctrl+Shift+G")),
            ("end_search", "&End the search", ("Esc",)),
        ),
    ),
    (
        "&View",
        (
            ("zoom_in", "&Larger text", (_Keys.ZoomIn, "Ctrl+=")),
            ("zoom_out", "&Smaller text", (_Keys.ZoomOut,)),
            ("zoom_reset", "&Normal text", ("Ctrl+0",)),
            ("-", "", ()),
            ("scheme", "&Colours", ()),
            ("side", "Sources and &people beside the page", ("F9",)),
            ("switch", "S&witch between parts of the window", ("F6",)),
            ("-", "", ()),
            ("full_screen", "&Full screen", ("F11",)),
        ),
    ),
    (
        "&Go",
        (
            ("back", "&Back", ("Alt+Left",)),
            ("forward", "&Forward", ("Alt+Right",)),
            ("home", "First &page", ("Alt+Home",)),
            ("-", "", ()),
            ("before", "Page &before", ("Alt+Up", "Ctrl+PgUp")),
            ("after", "Page &after", ("Alt+Down", "Ctrl+PgDown")),
            ("up", "One level &up", ("Ctrl+Up",)),
            ("-", "", ()),
            ("editions", "&Editions", ("Ctrl+1",)),
            ("people", "&People", ("Ctrl+2",)),
            ("topics", "&Topics", ("Ctrl+3",)),
            ("filter", "&Narrow the list", ("Ctrl+Shift+F",)),
        ),
    ),
    ("&Help", (("about", "&About VMC Desktop", ()), ("keys", "&Keys", ("F1",)))),
)
_ICONS = {
    "print": "print",
    "save": "save",
    "back": "back",
    "forward": "forward",
    "side": "side",
    "home": "start",
}
_CHECKABLE = ("side", "full_screen")


class Actions:
    """The actions of the window by name, put into its menus. The window owns them."""

    def __init__(self, window: QMainWindow) -> None:
        self._named: dict[str, QAction] = {}
        self._schemes = QActionGroup(window)
        for title, entries in _MENUS:
            menu = window.menuBar().addMenu(_tr(title))
            for name, words, keys in entries:
                if name == "-":
                    menu.addSeparator()
                elif name == "scheme":
                    self._add_schemes(menu.addMenu(_tr(words)))
                else:
                    menu.addAction(self._make(window, name, words, keys))

    def __getitem__(self, name: str) -> QAction:
        return self._named[name]

    def every(self) -> tuple[QAction, ...]:
        """All of them, in the order of the menus."""
        return tuple(self._named.values())

    def set_scheme(self, scheme: Scheme) -> None:
        """Tick the scheme in force."""
        self._named[f"scheme_{scheme}"].setChecked(True)

    def set_palette(self, palette: Palette, icons: Icons) -> None:
        """Draw the icons in the colours of the palette."""
        for name, drawing in _ICONS.items():
            self._named[name].setIcon(icons.icon(drawing, palette))

    def _make(
        self, window: QMainWindow, name: str, words: str, keys: tuple[str | _Keys, ...]
    ) -> QAction:
        action = QAction(_tr(words), window)
        action.setObjectName(name)
        action.setCheckable(name in _CHECKABLE)
        action.setIconVisibleInMenu(False)
        sequences = [sequence for key in keys for sequence in _sequences(key)]
        action.setShortcuts(list(dict.fromkeys(sequences)))
        said = (
            f" ({sequences[0].toString(QKeySequence.SequenceFormat.NativeText)})"
            if sequences
            else ""
        )
        action.setToolTip(_tr(words).replace("&", "").removesuffix(" …") + said)
        self._named[name] = action
        return action

    def _add_schemes(self, menu: QMenu) -> None:
        words = {"system": "As the &system", "light": "&Light", "dark": "&Dark"}
        for scheme in SCHEMES:
            action = QAction(_tr(words[scheme]), self._schemes)
            action.setCheckable(True)
            action.setData(scheme)
            self._named[f"scheme_{scheme}"] = action
            menu.addAction(action)


def _sequences(key: str | _Keys) -> list[QKeySequence]:
    return [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
