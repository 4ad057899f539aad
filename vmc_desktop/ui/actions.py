"""Every command of the window: its words, its keys, its menu."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from vmc_desktop.models.settings import COLUMNS, FACES, SCALES, SCHEMES, Settings
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.own_parts import name_overflow
from vmc_desktop.ui.theme import Palette
from vmc_desktop.wording import tr

_Keys = QKeySequence.StandardKey

# name, words, keys; the order is that of the menus, "-" draws a line.
_MENUS: tuple[tuple[str, tuple[tuple[str, str, tuple[str | _Keys, ...]], ...]], ...] = (
    (
        "&File",
        (
            ("open_archive", "&Open an archive …", (_Keys.Open,)),
            ("recent_archives", "Recent arc&hives", ()),
            ("new_archive", "New &archive …", ("Ctrl+Shift+N",)),
            ("close_archive", "Close th&is archive", ("Ctrl+Shift+W",)),
            ("-", "", ()),
            ("seal", "Seal as a b&undle …", ()),
            ("verify", "&Verify a bundle …", ()),
            ("extract", "E&xtract a bundle …", ()),
            ("-", "", ()),
            ("print", "&Print …", (_Keys.Print,)),
            ("save", "&Save as PDF …", (_Keys.Save,)),
            ("-", "", ()),
            ("new_tab", "&New tab", (_Keys.AddTab,)),
            ("close_tab", "&Close the tab", ("Ctrl+W", "Ctrl+F4")),
            ("reopen_tab", "Reop&en the tab closed last", ("Ctrl+Shift+T",)),
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
            ("find", "&Find in this page", (_Keys.Find,)),
        ),
    ),
    (
        "&Search",
        (
            ("search", "&Search the archive", ("Ctrl+K", "Ctrl+L", "Alt+D")),
            ("next_match", "&Next match", ("F3", "Ctrl+G")),
            ("previous_match", "&Previous match", ("Shift+F3", "Ctrl+Shift+G")),
            ("end_search", "&End the search", ("Esc",)),
            ("-", "", ()),
            ("save_search", "Sa&ve this search …", ("Ctrl+Shift+S",)),
            ("saved_searches", "Save&d searches", ()),
            ("recent_searches", "&Recent searches", ()),
            ("clear_recent", "&Clear recent searches", ()),
            ("-", "", ()),
            ("narrow", "&Narrow the results by", ()),
            ("synonyms", "With other &words of the vocabulary", ()),
            ("-", "", ()),
            ("export_csv", "E&xport results as CSV …", ()),
            ("export_markdown", "Export results as &Markdown …", ()),
            ("-", "", ()),
            ("query_help", "&How to search", ("Shift+F1",)),
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
            ("face", "&Typeface of pages", ()),
            ("column", "&Width of pages", ()),
            ("scale", "Size of the &interface", ()),
            ("-", "", ()),
            ("tree", "&Years and panels", ("F7",)),
            ("side", "Sources and &people beside the page", ("F9",)),
            ("switch", "S&witch to the next part of the window", ("F6",)),
            ("switch_back", "Switch to the part before", ("Shift+F6",)),
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
            ("palette", "Any &command or record …", ("Ctrl+Shift+P",)),
            ("-", "", ()),
            ("next_tab", "Next &tab", ("Ctrl+Tab",)),
            ("previous_tab", "&Previous tab", ("Ctrl+Shift+Tab",)),
            ("tabs", "Tab by &number", ()),
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
    "next_match": "next-match",
    "previous_match": "previous-match",
}
_CHECKABLE = ("tree", "side", "full_screen", "synonyms")
_SUBMENUS = ("saved_searches", "recent_searches", "narrow", "recent_archives")
_CHOICES: dict[str, tuple[tuple[str | int, str], ...]] = {
    "scheme": tuple(zip(SCHEMES, ("As the &system", "&Light", "Se&pia", "&Dark"), strict=True)),
    "face": tuple(zip(FACES, ("With &serifs", "&Without serifs"), strict=True)),
    "column": tuple(zip(COLUMNS, ("&Narrow", "&Usual", "&Wide"), strict=True)),
    "scale": tuple((percent, f"{percent} %") for percent in SCALES),
}
"""What a submenu offers for a setting: (value, words)."""


class Actions:
    """The actions of the window by name, put into its menus. The window owns them.

    ``choices`` are the groups of which one is in force, by the name of the setting; the data of
    an action is its value.
    """

    def __init__(self, window: QMainWindow) -> None:
        self._named: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        self.choices: dict[str, QActionGroup] = {}
        name_overflow(window.menuBar())
        for title, entries in _MENUS:
            menu = window.menuBar().addMenu(tr("Actions", title))
            for name, words, keys in entries:
                if name == "-":
                    menu.addSeparator()
                elif name in _SUBMENUS:
                    self._menus[name] = menu.addMenu(tr("Actions", words))
                elif name == "tabs":
                    self._add_tabs(window, menu.addMenu(tr("Actions", words)))
                elif name in _CHOICES:
                    self._add_choices(window, name, menu.addMenu(tr("Actions", words)))
                else:
                    menu.addAction(self._make(window, name, words, keys))

    def __getitem__(self, name: str) -> QAction:
        return self._named[name]

    def menu(self, name: str) -> QMenu:
        """A menu within a menu, to be filled with what there is."""
        return self._menus[name]

    def every(self) -> tuple[QAction, ...]:
        """All of them, in the order of the menus."""
        return tuple(self._named.values())

    def set_choices(self, settings: Settings) -> None:
        """Tick what is in force."""
        for name in self.choices:
            self._named[f"{name}_{getattr(settings, name)}"].setChecked(True)

    def set_palette(self, palette: Palette, icons: Icons) -> None:
        """Draw the icons in the colours of the palette."""
        for name, drawing in _ICONS.items():
            self._named[name].setIcon(icons.icon(drawing, palette))

    def _make(
        self, window: QMainWindow, name: str, words: str, keys: tuple[str | _Keys, ...]
    ) -> QAction:
        action = QAction(tr("Actions", words), window)
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
        action.setToolTip(tr("Actions", words).replace("&", "").removesuffix(" …") + said)
        self._named[name] = action
        return action

    def _add_tabs(self, window: QMainWindow, menu: QMenu) -> None:
        for number in range(1, 10):
            words = (
                tr("Actions", "Last tab")
                if number == 9
                else tr("Actions", "Tab {0}").format(number)
            )
            menu.addAction(self._make(window, f"tab_{number}", words, (f"Alt+{number}",)))

    def _add_choices(self, window: QMainWindow, name: str, menu: QMenu) -> None:
        group = self.choices[name] = QActionGroup(window)
        for value, words in _CHOICES[name]:
            action = QAction(tr("Actions", words), group)
            action.setCheckable(True)
            action.setData(value)
            self._named[f"{name}_{value}"] = action
            menu.addAction(action)


def _sequences(key: str | _Keys) -> list[QKeySequence]:
    return [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
