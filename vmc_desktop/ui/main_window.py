"""The window: its parts put beside each other and connected. It decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QStackedWidget, QToolBar, QWidget

from vmc_desktop.answers import Outline, Reading
from vmc_desktop.domain import ArchiveHead
from vmc_desktop.errors import ArchiveError, Problem
from vmc_desktop.models.beside import Beside
from vmc_desktop.models.glance import Glance
from vmc_desktop.models.hits import HitList
from vmc_desktop.models.navigator import Navigator, Pages, Place
from vmc_desktop.models.opening import Opening, Records
from vmc_desktop.models.search import Search
from vmc_desktop.models.settings import SCHEMES, Settings, WindowState, next_zoom
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
from vmc_desktop.ui.search_panel import SearchField
from vmc_desktop.ui.searching import Searching
from vmc_desktop.ui.standing import make_glance, window_state
from vmc_desktop.ui.status import StatusBar
from vmc_desktop.ui.stepping import Stepping
from vmc_desktop.ui.theme import ICON_SIZE, Palette
from vmc_desktop.ui.waiting_page import WaitingPage

if TYPE_CHECKING:
    from vmc_desktop.render.page import Page

_SIZE = (1280, 800)
_LEAST_SIZE = (640, 420)
_FIELD_WIDTH = 640
_BUTTONS_WIDTH = 300


@dataclass(frozen=True, slots=True)
class Models:
    """What the window looks at."""

    tree: ArchiveTree
    hits: HitList
    beside: Beside
    navigator: Navigator
    search: Search
    opening: Opening


class MainWindow(QMainWindow):
    """The one window.

    ``painted`` (tree and page are on the screen for the first time), ``zoom_chosen`` (per cent),
    ``scheme_chosen`` (str), ``paper_asked`` (`Reading`, "print" or "save"), ``closed``.
    """

    painted = Signal()
    zoom_chosen = Signal(int)
    scheme_chosen = Signal(str)
    paper_asked = Signal(object, str)
    closed = Signal()

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
        self.setWindowTitle("VMC Desktop")
        self.resize(*_SIZE)
        self.setMinimumSize(*_LEAST_SIZE)
        self.commands = Actions(self)
        self.room = Room(models.tree, models.hits, models.beside, palette, look, self)
        self.field = SearchField(self)
        self.status = StatusBar(self)
        self._waiting = WaitingPage(self)
        self._references = References(models.navigator, self)
        self._stepping = Stepping(self.room.pane, models.search, models.navigator, self)
        self._searching = self._make_searching()
        self._following = Following(models.navigator, self.room, self._searching, self.status)
        paintings = (self.room.ways.first_painted, self.room.pane.first_painted)
        FirstPainting(paintings, self).painted.connect(self.painted)
        self._lay_out()
        self._connect_models()
        self._connect_parts()
        self._connect_actions()
        self.field.set_palette(palette, icons)
        self.commands.set_palette(palette, icons)
        self.commands.set_scheme(settings.scheme)
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
        self.room.ways.show_way(state.way)
        self.room.ways.group(state.grouping)
        self.commands["side"].setChecked(state.side_shown)
        self.room.set_side_wanted(state.side_shown)

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

    def _show_outline(self, outline: Outline, expanded: tuple[str, ...]) -> None:
        self._outline = outline
        self._models.tree.show_outline(outline)
        self.room.tree.expand_keys(expanded)
        self.status.show_outline(outline)
        self.field.setPlaceholderText(messages.placeholder(outline))
        self._stack.setCurrentWidget(self.room)

    def state(self) -> WindowState:
        """How the window stands now."""
        return window_state(self, self.room, self._models.navigator)

    def set_look(self, palette: Palette, look: Look, zoom: int) -> None:
        """Show everything, the page too, in these colours and this size of text."""
        self._zoom = zoom
        self.status.show_zoom(zoom)
        self.commands.set_palette(palette, self._icons)
        self.field.set_palette(palette, self._icons)
        self.room.set_palette(palette)
        self.room.pane.set_look(look)
        self._models.navigator.set_look(look)

    def show_message(self, error: ArchiveError) -> None:
        """Say what went wrong; in place of the content where there is none."""
        message = messages.of_error(error)
        self.status.show_state(message.title)
        if self._head is None:
            self._waiting.show_message(message)
            self._stack.setCurrentWidget(self._waiting)
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

    def _lay_out(self) -> None:
        bar = QToolBar(self.tr("Main tools"), self)
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setIconSize(ICON_SIZE)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        bar.addAction(self.commands["back"])
        bar.addAction(self.commands["forward"])
        bar.addAction(self.commands["home"])
        bar.addWidget(_spring(bar))
        bar.addWidget(self.field)
        bar.addWidget(_spring(bar))
        bar.addAction(self.commands["print"])
        bar.addAction(self.commands["save"])
        bar.addAction(self.commands["side"])
        self.addToolBar(bar)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.room)
        self._stack.addWidget(self._waiting)
        self.setCentralWidget(self._stack)
        self.setStatusBar(self.status)

    def _connect_models(self) -> None:
        navigator, opening = self._models.navigator, self._models.opening
        navigator.watch(self.room.pane.position)
        navigator.page_changed.connect(self._show_page)
        navigator.place_changed.connect(self.room.tree.show_place)
        navigator.place_changed.connect(self.room.hits.list.show_place)
        navigator.ways_changed.connect(self._show_ways)
        navigator.failed.connect(self.show_message)
        opening.preparing.connect(self._show_preparing)
        opening.progressed.connect(self._waiting.show_progress)
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
        self.status.zoom_reset_asked.connect(lambda: self.zoom_chosen.emit(100))
        self._references.card.address_clicked.connect(self._following.open_outside)
        self._waiting.retry_asked.connect(self._models.opening.reload)

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
            "search": self.field.take_focus,
            "next_match": self._stepping.next,
            "previous_match": self._stepping.previous,
            "end_search": self._escape,
            "zoom_in": lambda: self._turn_zoom(1),
            "zoom_out": lambda: self._turn_zoom(-1),
            "zoom_reset": lambda: self.zoom_chosen.emit(100),
            "switch": self._switch,
            "back": navigator.back,
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
        self.commands["side"].setChecked(True)
        self.commands["side"].toggled.connect(self.room.set_side_wanted)
        self.commands["full_screen"].toggled.connect(self._set_full_screen)
        for scheme in SCHEMES:
            action = self.commands[f"scheme_{scheme}"]
            action.triggered.connect(lambda _=False, name=scheme: self.scheme_chosen.emit(name))

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

    def _show_preparing(self) -> None:
        self.status.show_state(self.tr("Preparing the archive …"))
        if self._head is None:
            self._waiting.show_preparing()
            self._stack.setCurrentWidget(self._waiting)

    def _show_ready(self, library: object, problems: tuple[Problem, ...]) -> None:
        del library
        self._problems = problems
        self.status.show_problems(len(problems))
        self.status.set_calm(self.tr("Ready"))

    # What the reader does.

    def _escape(self) -> None:
        if self._searching.leave():
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
            self.zoom_chosen.emit(zoom)

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
        ProblemsDialog(self._problems, self).open()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The back and forward buttons of the mouse."""
        match event.button():
            case Qt.MouseButton.BackButton:
                self._models.navigator.back()
            case Qt.MouseButton.ForwardButton:
                self._models.navigator.forward()
            case _:
                super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The search field takes what the buttons leave, up to a line one can survey."""
        super().resizeEvent(event)
        self.field.setFixedWidth(max(160, min(_FIELD_WIDTH, self.width() - _BUTTONS_WIDTH)))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say so while everything still stands."""
        self.closed.emit()
        super().closeEvent(event)


def _spring(parent: QWidget) -> QWidget:
    """Empty room that keeps the search field in the middle."""
    widget = QWidget(parent)
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return widget
