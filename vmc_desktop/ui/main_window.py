"""The window: its parts put beside each other and connected. It decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal

from vmc_desktop.answers import Outline, Reading
from vmc_desktop.domain import ArchiveHead
from vmc_desktop.errors import ArchiveError, Problem
from vmc_desktop.models.beside import Beside
from vmc_desktop.models.glance import Glance
from vmc_desktop.models.hits import HitList
from vmc_desktop.models.navigator import Navigator, Pages, Place
from vmc_desktop.models.opening import Opening, Records
from vmc_desktop.models.search import Search
from vmc_desktop.models.settings import Settings, WindowState, next_zoom
from vmc_desktop.models.tree import ArchiveTree
from vmc_desktop.render.look import Look
from vmc_desktop.ui import messages
from vmc_desktop.ui.actions import Actions
from vmc_desktop.ui.dialogs import AboutDialog, KeysDialog, MessageDialog, ProblemsDialog
from vmc_desktop.ui.first_painting import FirstPainting
from vmc_desktop.ui.following import Following
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.references import References
from vmc_desktop.ui.room import Room
from vmc_desktop.ui.search_field import SearchField
from vmc_desktop.ui.searching import Searching
from vmc_desktop.ui.shell import Shell
from vmc_desktop.ui.standing import make_glance, window_state
from vmc_desktop.ui.status import StatusBar
from vmc_desktop.ui.tabbing import Tabbing
from vmc_desktop.ui.theme import Palette
from vmc_desktop.ui.tools import Tools
from vmc_desktop.ui.waiting_page import WaitingPage

if TYPE_CHECKING:
    from vmc_desktop.render.page import Page


@dataclass(frozen=True, slots=True)
class Models:
    """What the window looks at."""

    tree: ArchiveTree
    hits: HitList
    beside: Beside
    navigator: Navigator
    search: Search
    opening: Opening


class MainWindow(Shell):
    """The one window.

    ``painted`` (tree and page are on the screen for the first time), ``chosen`` (name of a
    setting, its value), ``paper_asked`` (`Reading`, "print" or "save"), ``folder_asked`` (the file
    of the archive whose folder the reader wants to see).
    """

    painted = Signal()
    chosen = Signal(str, object)
    paper_asked = Signal(object, str)
    folder_asked = Signal(str)

    def __init__(
        self, models: Models, icons: Icons, palette: Palette, look: Look, settings: Settings
    ) -> None:
        super().__init__()
        self._models = models
        self._icons = icons
        self._zoom = settings.zoom
        self._head: ArchiveHead | None = None
        self._outline: Outline | None = None
        self._page: Page | Glance | None = None
        self._problems: tuple[Problem, ...] = ()
        self.commands = Actions(self)
        self.room = Room(models.tree, models.hits, models.beside, palette, look, self)
        self.field = SearchField(self)
        self.status = StatusBar(self)
        self._waiting = WaitingPage(self)
        self._references = References(models.navigator, self)
        self.searching = self._make_searching()
        self._following = Following(models.navigator, self.room, self.searching, self.status)
        self.tabbing = Tabbing(models.navigator, models.tree, self.room, self.commands, self)
        paintings = (self.room.ways.first_painted, self.room.pane.first_painted)
        FirstPainting(paintings, self).painted.connect(self.painted)
        self.lay_out(Tools(self.commands, self.field, self), self.status, self.room, self._waiting)
        self._connect_models()
        self._connect_parts()
        self._connect_actions()
        self._connect_toggles()
        self.room.hits.foot.use_actions(self.commands)
        self.commands.set_choices(settings)
        self._show_nothing(palette)

    def _show_nothing(self, palette: Palette) -> None:
        """Stand as before any archive is there."""
        self._set_icons(palette)
        self.status.show_zoom(self._zoom)
        self._show_ways(False, False)
        self.room.set_side_empty(True)
        self._show_reading(None, False)

    # What the composition root asks for.

    def restore_frame(self, state: WindowState) -> None:
        """Put the window where it stood."""
        if state.geometry:
            self.restoreGeometry(QByteArray(state.geometry))
        self.room.set_widths(state.tree_width, state.hits_width, state.side_width)
        self.commands["tree"].setChecked(state.tree_shown)
        self.room.ways.show_way(state.way)
        self.room.ways.group(state.grouping)
        self.commands["side"].setChecked(state.side_shown)

    def show_glance(self, glance: Glance, expanded: tuple[str, ...]) -> None:
        """Show what stood here last, until the archive is open."""
        self._show_outline(glance.outline, expanded)
        self._models.navigator.show_glance(Place(glance.key, glance.position))
        self._show_page(glance, glance.position)
        self._models.beside.show_rows(glance.beside)
        self.room.set_side_empty(not glance.beside)
        self.room.tree.setFocus()

    def glance(self, setting: str) -> Glance | None:
        """What stands here now; None before there is anything."""
        if self._outline is None or self._page is None:
            return None
        place = self._models.navigator.place
        return make_glance(setting, self._outline, self._page, place, self._models.beside)

    def show_records(
        self, records: Records, pages: Pages, place: Place, expanded: tuple[str, ...]
    ) -> None:
        """Show this archive from now on, beginning at a place."""
        self._head = records.head
        self._show_outline(records.outline(), expanded)
        self.room.ways.use(records)
        self._models.navigator.use(records, pages, place)
        self.room.tree.show_place(self._models.navigator.place.key)
        self.room.tree.setFocus()

    def _set_icons(self, palette: Palette) -> None:
        room = self.room
        for part in (self.commands, self.field, self.notice, room.find_bar, room.tabs):
            part.set_palette(palette, self._icons)

    def _show_outline(self, outline: Outline, expanded: tuple[str, ...]) -> None:
        self._outline = outline
        self._models.tree.show_outline(outline)
        self.room.tree.expand_keys(expanded)
        self.status.show_outline(outline)
        self.room.hits.show_outline(outline)
        self.field.setPlaceholderText(messages.placeholder(outline))
        self.stack.setCurrentWidget(self.room)

    def state(self) -> WindowState:
        """How the window stands now."""
        return window_state(self, self.room, self._models.navigator, self.tabbing.kept())

    def set_look(self, palette: Palette, look: Look, zoom: int) -> None:
        """Show everything, the page too, in these colours and this size of text."""
        self._zoom = zoom
        self.status.show_zoom(zoom)
        self._set_icons(palette)
        self.room.set_palette(palette)
        self.room.pane.set_look(look)
        self._models.navigator.set_look(look)

    def show_message(self, error: ArchiveError) -> None:
        """Say what went wrong; in place of the content where there is none."""
        message = messages.of_error(error)
        self.status.show_prepared()
        self.status.show_state(message.title)
        if self._head is None:
            self._waiting.show_message(message)
            self.stack.setCurrentWidget(self._waiting)
        else:
            MessageDialog(message, self).open()

    # Putting together.

    def _make_searching(self) -> Searching:
        models = self._models
        return Searching(
            models.search,
            models.navigator,
            models.hits,
            models.tree,
            self.field,
            self.room,
            self._allow_steps,
            self,
        )

    def _connect_models(self) -> None:
        navigator, opening = self._models.navigator, self._models.opening
        navigator.watch(self.room.pane.position)
        navigator.page_changed.connect(self._show_page)
        navigator.place_changed.connect(self.room.tree.show_place)
        navigator.place_changed.connect(self.room.hits.list.show_place)
        navigator.ways_changed.connect(self._show_ways)
        navigator.failed.connect(self.show_message)
        self.turned.connect(self._turn)
        opening.preparing.connect(self._show_preparing)
        opening.progressed.connect(self._waiting.show_progress)
        opening.progressed.connect(self.status.show_preparing)
        opening.cancelled_by_reader.connect(self._show_cancelled)
        opening.library_opened.connect(self._show_ready)
        opening.failed.connect(self.show_message)

    def _connect_parts(self) -> None:
        room, navigator = self.room, self._models.navigator
        room.tree.chosen.connect(navigator.open)
        room.breadcrumb.chosen.connect(navigator.open)
        room.pane.source_clicked.connect(self._references.hold)
        room.pane.source_hovered.connect(self._references.hint)
        room.pane.zoom_turned.connect(self._turn_zoom)
        room.side.source_chosen.connect(self._references.hold_numbered)
        self.status.problems_asked.connect(self._show_problems)
        self.status.zoom_reset_asked.connect(lambda: self.chosen.emit("zoom", 100))
        self._references.card.address_clicked.connect(self._following.open_outside)
        self._waiting.retry_asked.connect(self._models.opening.reload)
        for part in (self._waiting, self.status):
            part.cancel_asked.connect(self._models.opening.cancel)

    def _connect_actions(self) -> None:
        navigator = self._models.navigator
        slots = {
            "print": lambda: self._ask_paper("print"),
            "save": lambda: self._ask_paper("save"),
            "reload": self._models.opening.reload,
            "problems": self._show_problems,
            "quit": self.close,
            "copy": self.room.pane.copy,
            "copy_link": self._following.copy_link,
            "select_all": self.room.pane.selectAll,
            "find": self.room.find_bar.open_bar,
            "search": self.field.take_focus,
            "next_match": self.searching.stepping.next,
            "previous_match": self.searching.stepping.previous,
            "end_search": self._escape,
            "zoom_in": lambda: self._turn_zoom(1),
            "zoom_out": lambda: self._turn_zoom(-1),
            "zoom_reset": lambda: self.chosen.emit("zoom", 100),
            "switch": self._switch,
            "back": self.searching.back,
            "forward": navigator.forward,
            "home": lambda: navigator.open(None),
            "before": navigator.before,
            "after": navigator.after,
            "up": navigator.up,
            "editions": lambda: self.room.ways.show_way("editions"),
            "people": lambda: self.room.ways.show_way("people"),
            "topics": lambda: self.room.ways.show_way("topics"),
            "filter": self.room.ways.start_filter,
            "about": lambda: AboutDialog(self._head, self).open(),
            "keys": lambda: KeysDialog(self.commands.every(), self).open(),
        }
        for name, slot in slots.items():
            self.commands[name].triggered.connect(lambda _=False, call=slot: call())

    def _connect_toggles(self) -> None:
        self.commands["tree"].setChecked(True)
        self.commands["tree"].toggled.connect(self.room.set_tree_wanted)
        self.commands["side"].setChecked(True)
        self.commands["side"].toggled.connect(self.room.set_side_wanted)
        self.commands["full_screen"].toggled.connect(self._set_full_screen)
        for setting, group in self.commands.choices.items():
            group.triggered.connect(lambda one, name=setting: self.chosen.emit(name, one.data()))

    # What the models say.

    def _show_page(self, page: Page | Glance, position: int) -> None:
        self._page = page
        reading = self._models.navigator.reading
        self.setWindowTitle(f"{page.title} – VMC Desktop" if page.title else "VMC Desktop")
        self.status.show_calm()
        self._references.card.hide()
        self.room.breadcrumb.show_trail(page.trail)
        self.room.pane.show_page(page.html, position)
        self._models.beside.show_page(None if isinstance(page, Glance) else page)
        self.room.set_side_empty(self._models.beside.rowCount() == 0)
        self._show_reading(reading, page.key is not None)

    def _show_reading(self, reading: Reading | None, on_record: bool) -> None:
        for name in ("print", "save"):
            self.commands[name].setEnabled(reading is not None)
        for name in ("copy_link", "up"):
            self.commands[name].setEnabled(on_record)
        self.commands["before"].setEnabled(reading is not None and reading.before is not None)
        self.commands["after"].setEnabled(reading is not None and reading.after is not None)

    def _show_ways(self, back: bool, forward: bool) -> None:
        self.commands["back"].setEnabled(back)
        self.commands["forward"].setEnabled(forward)

    def tell_change(self, gone: bool) -> None:
        """Say that the archive's files are not what they were; what is shown stays."""
        text, offer = messages.files_changed(gone)
        self.notice.say(text, offer, self._models.opening.reload)

    def _show_preparing(self) -> None:
        self.status.show_preparing()
        if self._head is None:
            self._waiting.show_preparing()
            self.stack.setCurrentWidget(self._waiting)

    def _show_cancelled(self) -> None:
        self.status.show_prepared()
        message = messages.cancelled(shown=self._head is not None)
        self.status.show_state(message.title)
        self._waiting.show_message(message)

    def _show_ready(self, library: object, problems: tuple[Problem, ...]) -> None:
        del library
        self.status.show_prepared()
        self._problems = problems
        self.status.show_problems(len(problems))
        self.status.set_calm(self.tr("Ready"))

    # What the reader does.

    def _turn(self, way: int) -> None:
        self.commands["back" if way < 0 else "forward"].trigger()

    def _escape(self) -> None:
        if self.room.find_bar.isVisible():
            self.room.find_bar.close_bar()
        elif self.searching.leave():
            self.room.pane.setFocus()
        elif self.isFullScreen():
            self.commands["full_screen"].setChecked(False)
        elif self.field.hasFocus():
            self.room.pane.setFocus()

    def _allow_steps(self, on: bool) -> None:
        for name in ("next_match", "previous_match"):
            self.commands[name].setEnabled(on)

    def _turn_zoom(self, way: int) -> None:
        zoom = next_zoom(self._zoom, way)
        if zoom != self._zoom:
            self.chosen.emit("zoom", zoom)

    def _set_full_screen(self, on: bool) -> None:
        state = self.windowState()
        full = Qt.WindowState.WindowFullScreen
        self.setWindowState(state | full if on else state & ~full)

    def _switch(self) -> None:
        """Go round the parts of the window."""
        parts = [
            self.field,
            self.room.ways.view,
            self.room.hits.list,
            self.room.pane,
            self.room.side,
        ]
        parts = [part for part in parts if part.isVisible()]
        here = next((n for n, part in enumerate(parts) if part.hasFocus()), -1)
        parts[(here + 1) % len(parts)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask_paper(self, what: str) -> None:
        reading = self._models.navigator.reading
        if reading is not None:
            self.status.show_state(self.tr("Laying out the page …"))
            self.paper_asked.emit(reading, what)

    def _show_problems(self) -> None:
        dialog = ProblemsDialog(self._problems, self)
        dialog.folder_asked.connect(self.folder_asked)
        dialog.open()
