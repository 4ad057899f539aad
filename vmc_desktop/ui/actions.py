"""Every command of the window: its words, its keys, its menu."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from vmc_desktop.models.settings import (
    CITATION_STYLES,
    COLUMNS,
    FACES,
    LANGUAGES,
    SCALES,
    SCHEMES,
    Settings,
)
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.own_parts import name_overflow
from vmc_desktop.ui.theme import Palette
from vmc_desktop.wording import marked, said, tr

_Keys = QKeySequence.StandardKey

_BELOW, _ABOVE = ">", "<"
# name, words, keys; the order is that of the menus, "-" draws a line. What stands between _BELOW
# and _ABOVE is a menu within the menu.
_MENUS: tuple[tuple[str, tuple[tuple[str, str, tuple[str | _Keys, ...]], ...]], ...] = (
    (
        marked("Actions", "&File"),
        (
            ("open_archive", marked("Actions", "&Open an archive …"), (_Keys.Open,)),
            ("recent_archives", marked("Actions", "Recent arc&hives"), ()),
            ("new_archive", marked("Actions", "New &archive …"), ()),
            ("close_archive", marked("Actions", "Close th&is archive"), ("Ctrl+Shift+W",)),
            ("-", "", ()),
            (_BELOW, marked("Actions", "This archi&ve"), ()),
            ("add_material", marked("Actions", "Add &material …"), ("Ctrl+Shift+A",)),
            ("add_pasted", marked("Actions", "Add pas&ted text …"), ("Ctrl+Shift+V",)),
            ("-", "", ()),
            ("reload", marked("Actions", "&Reload the archive"), (_Keys.Refresh,)),
            ("problems", marked("Actions", "Pro&blems in the archive …"), ()),
            (_ABOVE, "", ()),
            (_BELOW, marked("Actions", "B&undles"), ()),
            ("seal", marked("Actions", "Seal as a b&undle …"), ()),
            ("verify", marked("Actions", "&Verify a bundle …"), ()),
            ("extract", marked("Actions", "E&xtract a bundle …"), ()),
            (_ABOVE, "", ()),
            ("-", "", ()),
            ("print", marked("Actions", "&Print …"), (_Keys.Print,)),
            ("save", marked("Actions", "&Save as PDF …"), (_Keys.Save,)),
            ("export", marked("Actions", "Export …"), ("Ctrl+E",)),
            ("-", "", ()),
            ("new_tab", marked("Actions", "&New tab"), (_Keys.AddTab,)),
            ("close_tab", marked("Actions", "&Close the tab"), ("Ctrl+W", "Ctrl+F4")),
            ("reopen_tab", marked("Actions", "Reop&en the tab closed last"), ("Ctrl+Shift+T",)),
            ("-", "", ()),
            ("quit", marked("Actions", "&Quit"), ("Ctrl+Q",)),
        ),
    ),
    (
        marked("Actions", "&Edit"),
        (
            ("undo", marked("Actions", "&Undo in own things"), (_Keys.Undo,)),
            ("redo", marked("Actions", "&Redo in own things"), (_Keys.Redo,)),
            ("-", "", ()),
            ("copy", marked("Actions", "&Copy"), (_Keys.Copy,)),
            ("copy_source", marked("Actions", "Copy &with source"), ("Ctrl+Shift+C",)),
            ("copy_link", marked("Actions", "Copy &link to this page"), ("Ctrl+Shift+L",)),
            ("citation", marked("Actions", "C&itation style"), ()),
            ("select_all", marked("Actions", "Select &all"), (_Keys.SelectAll,)),
            ("-", "", ()),
            ("edit_record", marked("Actions", "E&dit this record …"), ("F2",)),
            ("new_panel", marked("Actions", "New &panel …"), ()),
            ("new_highlight", marked("Actions", "New &highlight …"), ()),
            ("-", "", ()),
            ("find", marked("Actions", "&Find in this page"), (_Keys.Find,)),
            ("-", "", ()),
            # Qt knows no key for it on Linux.
            ("preferences", marked("Actions", "Pr&eferences …"), ("Ctrl+,",)),
        ),
    ),
    (
        marked("Actions", "&Search"),
        (
            ("search", marked("Actions", "&Search the archive"), ("Ctrl+K", "Ctrl+L", "Alt+D")),
            ("next_match", marked("Actions", "&Next match"), ("F3", "Ctrl+G")),
            ("previous_match", marked("Actions", "&Previous match"), ("Shift+F3", "Ctrl+Shift+G")),
            ("end_search", marked("Actions", "&End the search"), ("Esc",)),
            ("-", "", ()),
            ("save_search", marked("Actions", "Sa&ve this search …"), ("Ctrl+Shift+S",)),
            ("saved_searches", marked("Actions", "Save&d searches"), ()),
            ("recent_searches", marked("Actions", "&Recent searches"), ()),
            ("clear_recent", marked("Actions", "&Clear recent searches"), ()),
            ("-", "", ()),
            ("narrow", marked("Actions", "Narrow the results &by"), ()),
            ("synonyms", marked("Actions", "With other &words of the vocabulary"), ()),
            ("-", "", ()),
            ("print_results", marked("Actions", "Print results …"), ()),
            ("export_csv", marked("Actions", "E&xport results as CSV …"), ()),
            ("export_markdown", marked("Actions", "Export results as &Markdown …"), ()),
            ("-", "", ()),
            ("query_help", marked("Actions", "&How to search"), ("Shift+F1",)),
        ),
    ),
    (
        marked("Actions", "&View"),
        (
            ("zoom_in", marked("Actions", "&Larger text"), (_Keys.ZoomIn, "Ctrl+=")),
            ("zoom_out", marked("Actions", "&Smaller text"), (_Keys.ZoomOut,)),
            ("zoom_reset", marked("Actions", "&Normal text"), ("Ctrl+0",)),
            ("-", "", ()),
            ("scheme", marked("Actions", "&Colours"), ()),
            ("face", marked("Actions", "&Typeface of pages"), ()),
            ("column", marked("Actions", "Wi&dth of pages"), ()),
            ("scale", marked("Actions", "Size of the &interface"), ()),
            ("language", marked("Actions", "Lan&guage"), ()),
            ("-", "", ()),
            ("tree", marked("Actions", "&Years and panels"), ("F7",)),
            ("side", marked("Actions", "Sources and &people beside the page"), ("F9",)),
            ("switch", marked("Actions", "S&witch to the next part of the window"), ("F6",)),
            ("switch_back", marked("Actions", "Switch to the part before"), ("Shift+F6",)),
            ("-", "", ()),
            ("full_screen", marked("Actions", "&Full screen"), ("F11",)),
        ),
    ),
    (
        marked("Actions", "&Go"),
        (
            ("back", marked("Actions", "&Back"), ("Alt+Left",)),
            ("forward", marked("Actions", "&Forward"), ("Alt+Right",)),
            ("home", marked("Actions", "First pa&ge"), ("Alt+Home",)),
            ("-", "", ()),
            ("before", marked("Actions", "Page bef&ore"), ("Alt+Up", "Ctrl+PgUp")),
            ("after", marked("Actions", "Page &after"), ("Alt+Down", "Ctrl+PgDown")),
            ("up", marked("Actions", "One level &up"), ("Ctrl+Up",)),
            ("-", "", ()),
            ("editions", marked("Actions", "&Editions"), ("Ctrl+1",)),
            ("people", marked("Actions", "&People"), ("Ctrl+2",)),
            ("topics", marked("Actions", "&Topics"), ("Ctrl+3",)),
            ("dossiers", marked("Actions", "&Dossiers, bookmarks, notes"), ("Ctrl+4",)),
            ("filter", marked("Actions", "&Narrow the list"), ("Ctrl+Shift+F",)),
            ("palette", marked("Actions", "Any &command or record …"), ("Ctrl+Shift+P",)),
            ("-", "", ()),
            ("next_tab", marked("Actions", "Ne&xt tab"), ("Ctrl+Tab",)),
            ("previous_tab", marked("Actions", "P&revious tab"), ("Ctrl+Shift+Tab",)),
            ("tabs", marked("Actions", "Tab by nu&mber"), ()),
        ),
    ),
    (
        marked("Actions", "&Dossier"),
        (
            ("dossier_add", marked("Actions", "&Add to the dossier"), ("Ctrl+Shift+D",)),
            ("dossier_add_search", marked("Actions", "Add this &search"), ()),
            ("dossier_add_chart", marked("Actions", "Add &chart by year"), ()),
            ("dossier_show", marked("Actions", "S&how the dossier"), ("Ctrl+Shift+O",)),
            ("dossier_choose", marked("Actions", "&Work on"), ()),
            ("dossier_new", marked("Actions", "&New dossier …"), ()),
            ("-", "", ()),
            ("bookmark", marked("Actions", "&Bookmark"), ("Ctrl+D",)),
            ("note", marked("Actions", "N&ote …"), ("Ctrl+Shift+N",)),
            ("tags", marked("Actions", "&Tags …"), ("Ctrl+Shift+M",)),
            ("-", "", ()),
            ("own_export", marked("Actions", "&Export own things …"), ()),
            ("own_import", marked("Actions", "&Import own things …"), ()),
            ("clear_visits", marked("Actions", "&Forget what was read last"), ()),
        ),
    ),
    (
        marked("Actions", "&Help"),
        (
            ("keys", marked("Actions", "&Keys"), ("F1",)),
            ("-", "", ()),
            ("diagnose", marked("Actions", "&Diagnose …"), ()),
            ("show_log", marked("Actions", "Show the &log"), ()),
            ("show_data", marked("Actions", "Show the folder of &your data"), ()),
            ("-", "", ()),
            ("about", marked("Actions", "&About VMC Desktop"), ()),
        ),
    ),
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
    "dossier_add": "dossier",
}
_CHECKABLE = ("tree", "side", "full_screen", "synonyms", "bookmark")
_SUBMENUS = ("saved_searches", "recent_searches", "narrow", "recent_archives", "dossier_choose")
_CITATION_NAMES = (
    marked("Actions", "&APA"),
    marked("Actions", "&Chicago, author and date"),
    marked("Actions", "Chicago, &notes"),
    marked("Actions", "&Harvard"),
    marked("Actions", "&MLA"),
    marked("Actions", "&OSCOLA"),
)
_CHOICES: dict[str, tuple[tuple[str | int, str], ...]] = {
    "scheme": tuple(
        zip(
            SCHEMES,
            (
                marked("Actions", "As the &system"),
                marked("Actions", "&Light"),
                marked("Actions", "Se&pia"),
                marked("Actions", "&Dark"),
            ),
            strict=True,
        )
    ),
    "face": tuple(
        zip(
            FACES,
            (marked("Actions", "With &serifs"), marked("Actions", "&Without serifs")),
            strict=True,
        )
    ),
    "column": tuple(
        zip(
            COLUMNS,
            (marked("Actions", "&Narrow"), marked("Actions", "&Usual"), marked("Actions", "&Wide")),
            strict=True,
        )
    ),
    "language": tuple(
        zip(
            LANGUAGES,
            (marked("Actions", "As the &system"), "&English", "&Deutsch", "&Français"),
            strict=True,
        )
    ),
    "scale": tuple((percent, f"{percent} %") for percent in SCALES),
    "citation": tuple(zip(CITATION_STYLES, _CITATION_NAMES, strict=True)),
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
            menu = whole = window.menuBar().addMenu(said("Actions", title))
            for name, words, keys in entries:
                if name == "-":
                    menu.addSeparator()
                elif name == _BELOW:
                    menu = whole.addMenu(said("Actions", words))
                elif name == _ABOVE:
                    menu = whole
                elif name in _SUBMENUS:
                    self._menus[name] = menu.addMenu(said("Actions", words))
                elif name == "tabs":
                    self._add_tabs(window, menu.addMenu(said("Actions", words)))
                elif name in _CHOICES:
                    self._add_choices(window, name, menu.addMenu(said("Actions", words)))
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
        action = QAction(said("Actions", words), window)
        action.setObjectName(name)
        action.setCheckable(name in _CHECKABLE)
        action.setIconVisibleInMenu(False)
        sequences = [sequence for key in keys for sequence in _sequences(key)]
        action.setShortcuts(list(dict.fromkeys(sequences)))
        keys_said = (
            f" ({sequences[0].toString(QKeySequence.SequenceFormat.NativeText)})"
            if sequences
            else ""
        )
        action.setToolTip(said("Actions", words).replace("&", "").removesuffix(" …") + keys_said)
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
            action = QAction(said("Actions", words), group)
            action.setCheckable(True)
            action.setData(value)
            self._named[f"{name}_{value}"] = action
            menu.addAction(action)


def _sequences(key: str | _Keys) -> list[QKeySequence]:
    return [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
