"""The window: its parts put beside each other and connected. It decides nothing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Signal

from vmc_desktop.models.glance import Glance
from vmc_desktop.models.settings import Settings, WindowState
from vmc_desktop.ui.archive_tree import TreeView
from vmc_desktop.ui.first_painting import FirstPainting
from vmc_desktop.ui.reading_pane import ReadingPane
from vmc_desktop.ui.shell import Shell
from vmc_desktop.wording import tr

if TYPE_CHECKING:
    from types import ModuleType

    from vmc_desktop.answers import Outline, Reading
    from vmc_desktop.errors import ArchiveError, Problem
    from vmc_desktop.models.beside import Beside
    from vmc_desktop.models.hits import HitList
    from vmc_desktop.models.navigator import Navigator, Pages, Place
    from vmc_desktop.models.opening import Opening, Records
    from vmc_desktop.models.search import Search
    from vmc_desktop.models.tree import ArchiveTree
    from vmc_desktop.render.look import Look
    from vmc_desktop.render.page import Page
    from vmc_desktop.ui.fitting import Fitting
    from vmc_desktop.ui.following import Following
    from vmc_desktop.ui.icons import Icons
    from vmc_desktop.ui.legible import Legible
    from vmc_desktop.ui.references import References
    from vmc_desktop.ui.theme import Palette
    from vmc_desktop.ui.waiting_page import WaitingPage


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

    ``painted`` (tree and page are on the screen for the first time), ``folder_asked`` (the file of
    the archive whose folder the reader wants to see). See `Shell` for the rest.
    """

    painted = Signal()
    folder_asked = Signal(str)
    _models: Models
    _references: References
    _following: Following

    def __init__(self, tree: ArchiveTree, palette: Palette, look: Look, settings: Settings) -> None:
        """Only what is painted first; `complete` puts in the rest."""
        super().__init__()
        self._palette, self._look = palette, look
        self._settings = settings
        self._state = WindowState()
        self._glance: tuple[Glance, tuple[str, ...]] | None = None
        self.head = None
        self._outline: Outline | None = None
        self._page: Page | Glance | None = None
        self._problems: tuple[Problem, ...] = ()
        self.zoom = settings.zoom
        self._tree_model = tree
        self._tree, self._pane = TreeView(tree, palette, self), ReadingPane(look, self)
        paintings = (self._tree.first_painted, self._pane.first_painted)
        FirstPainting(paintings, self).painted.connect(self.painted)

    @property
    def furnished(self) -> bool:
        """Whether all parts are there."""
        return hasattr(self, "room")

    def complete(self, models: Models, icons: Icons) -> None:
        """Put in what the first painting does not wait for."""
        self._models, self._icons = models, icons
        parts, palette = self._parts, self._palette
        self.commands = parts.Actions(self)
        hits = parts.HitPanel(models.hits, palette)
        self.room = room = parts.Room(
            self._tree, self._pane, models.tree, hits, models.beside, palette, self
        )
        self.field = parts.SearchField(self)
        self.status = parts.StatusBar(self)
        self.tabbing = parts.Tabbing(models.navigator, models.tree, room, self.commands, self)
        self._legible: Legible = parts.Legible()
        self._fitting: Fitting = parts.Fitting(self._pane, models.navigator, self._look)
        self._references = parts.References(models.navigator, self)
        self.searching = parts.Searching(
            models.search,
            models.navigator,
            models.hits,
            models.tree,
            self.field,
            room,
            self._allow_steps,
            self,
        )
        self._following = parts.Following(models.navigator, room, self.searching, self.status)
        self.notice = parts.Notice(self)
        self.lay_out(parts.Tools(self.commands, self.field, self), self.status, room)
        # The tree is older than what stands above it: put into the window it came first again.
        room.ways.put_in_order()
        # Whoever goes in by people or topics sees another list than the tree.
        room.ways.first_painted.connect(self._tree.first_painted)
        self._connect_models()
        self._connect_parts()
        parts.Doing(self, models.navigator, models.opening, self._following)
        self.commands["problems"].triggered.connect(lambda: self.show_problems())
        self._show_nothing()
        self.restore_frame(self._state)
        if self._glance is not None:
            self.show_glance(*self._glance)

    @cached_property
    def _parts(self) -> ModuleType:
        from vmc_desktop.ui import parts  # noqa: PLC0415

        return parts

    def _show_nothing(self) -> None:
        """Stand as before any archive is there."""
        self.room.use_actions(self.commands)
        self.commands.set_choices(self._settings)
        self._set_icons(self._palette)
        self.status.show_zoom(self.zoom)
        self._show_ways(False, False)
        self.room.set_side_empty(True)
        self._show_reading(None, False)

    # What the composition root asks for.

    def restore_frame(self, state: WindowState) -> None:
        """Put the window where it stood, and its parts once they are there."""
        if not self.furnished:
            self._state = state
            if state.geometry:
                self.restoreGeometry(QByteArray(state.geometry))
            return
        self.room.set_widths(state.tree_width, state.hits_width, state.side_width)
        self.room.ways.show_way(state.way)
        self.room.ways.group(state.grouping)
        self.room.set_wanted(state.tree_shown, state.side_shown)

    def show_glance(self, glance: Glance, expanded: tuple[str, ...]) -> None:
        """Show what stood here last, until the archive is open; at first tree and page alone."""
        if not self.furnished:
            self._glance = (glance, expanded)
            self._tree_model.show_outline(glance.outline)
            self._tree.expand_keys(expanded)
            self.place(self._tree, glance.tree_place)
            self.place(self._pane, glance.page_place)
            self._pane.show_page(glance.html, glance.position)
            return
        self._show_outline(glance.outline, expanded)
        self._models.navigator.show_glance(self._parts.Place(glance.key, glance.position))
        self._show_page(glance, glance.position)
        self._models.beside.show_rows(glance.beside)
        self.room.set_side_empty(not glance.beside)
        self.room.ways.view.setFocus()

    def glance(self, setting: str) -> Glance | None:
        """What stands here now; None before there is anything."""
        if self._outline is None or self._page is None:
            return None
        place = self._models.navigator.place
        room, beside = self.room, self._models.beside
        found: Glance = self._parts.make_glance(
            setting, self._outline, self._page, place, beside, room
        )
        return found

    def show_records(
        self, records: Records, pages: Pages, place: Place, expanded: tuple[str, ...]
    ) -> None:
        """Show this archive from now on, beginning at a place."""
        self.head = records.head
        self._show_outline(records.outline(), expanded)
        self.room.ways.use(records)
        self._models.navigator.use(records, pages, place)
        self.room.tree.show_place(self._models.navigator.place.key)
        self.room.ways.view.setFocus()

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
        self.field.setPlaceholderText(self._parts.messages.placeholder(outline))
        self.stack.setCurrentWidget(self.room)

    def state(self) -> WindowState:
        """How the window stands now."""
        found: WindowState = self._parts.window_state(
            self, self.room, self._models.navigator, self.tabbing.kept()
        )
        return found

    def set_look(self, palette: Palette, look: Look, zoom: int) -> None:
        """Show everything, the page too, in these colours and this size of text."""
        self.zoom, self._palette = zoom, palette
        self.status.show_zoom(zoom)
        self._set_icons(palette)
        self.room.set_palette(palette)
        self.room.pane.set_look(look)
        self._fitting.set_look(look)

    def show_message(self, error: ArchiveError) -> None:
        """Say what went wrong; in place of the content where there is none."""
        message = self._parts.messages.of_error(error)
        self.status.show_prepared()
        self.status.show_state(message.title)
        if self.head is None:
            self._waiting.show_message(message, self._parts.messages.wants_another(error))
            self.stack.setCurrentWidget(self._waiting)
        else:
            self.show_refusal(error)

    def show_refusal(self, error: ArchiveError) -> None:
        """Say why something cannot be done, over whatever is shown."""
        self._parts.MessageDialog(self._parts.messages.of_error(error), self).open()

    # Putting together.

    @cached_property
    def _waiting(self) -> WaitingPage:
        """What stands in place of the room; seldom seen."""
        opening = self._models.opening
        made: WaitingPage = self._parts.WaitingPage(self)
        made.retry_asked.connect(opening.reload)
        made.cancel_asked.connect(opening.cancel)
        made.choice_asked.connect(self.commands["open_archive"].trigger)
        self.stack.addWidget(made)
        return made

    def _connect_models(self) -> None:
        navigator, opening = self._models.navigator, self._models.opening
        navigator.watch(self.room.pane.position)
        navigator.page_changed.connect(self._show_page)
        navigator.place_changed.connect(self.room.tree.show_place)
        navigator.ways_changed.connect(self._show_ways)
        navigator.failed.connect(self.show_message)
        opening.preparing.connect(self._show_preparing)
        opening.progressed.connect(self._show_progress)
        opening.progressed.connect(self.status.show_preparing)
        opening.cancelled_by_reader.connect(self._show_cancelled)
        opening.library_opened.connect(self._show_ready)
        opening.failed.connect(self.show_message)
        self._models.search.failed.connect(self._tell_lost)

    def _connect_parts(self) -> None:
        room, navigator = self.room, self._models.navigator
        room.tree.chosen.connect(navigator.open)
        room.breadcrumb.chosen.connect(navigator.open)
        self.status.problems_asked.connect(self.show_problems)
        self.status.cancel_asked.connect(self._models.opening.cancel)
        navigator.place_changed.connect(room.hits.list.show_place)
        room.pane.source_clicked.connect(self._references.hold)
        room.pane.source_hovered.connect(self._references.hint)
        room.side.source_chosen.connect(self._references.hold_numbered)
        self._references.card.address_clicked.connect(self._following.open_outside)

    # What the models say.

    def _show_page(self, page: Page | Glance, position: int) -> None:
        self._page = page
        reading = self._models.navigator.reading
        self.setWindowTitle(f"{page.title} – VMC Desktop" if page.title else "VMC Desktop")
        self.status.show_calm()
        self._references.card.hide()
        self.room.breadcrumb.show_trail(page.trail)
        # What stands beside the page takes or leaves its room before the page is laid out.
        self._models.beside.show_page(None if isinstance(page, Glance) else page)
        self.room.pane.put_off_breaking()
        self.room.set_side_empty(self._models.beside.rowCount() == 0)
        self.room.pane.show_page(self._legible.page(page.html), position)
        self._show_reading(reading, page.key is not None)

    def _show_reading(self, reading: Reading | None, on_record: bool) -> None:
        for name in ("print", "save", "copy_link", "up"):
            self.commands[name].setEnabled(on_record)
        self.commands["before"].setEnabled(reading is not None and reading.before is not None)
        self.commands["after"].setEnabled(reading is not None and reading.after is not None)

    def _show_ways(self, back: bool, forward: bool) -> None:
        self.commands["back"].setEnabled(back)
        self.commands["forward"].setEnabled(forward)

    def tell_change(self, gone: bool) -> None:
        """Say that the archive's files are not what they were; what is shown stays."""
        text, offer = self._parts.messages.files_changed(gone)
        self.notice.say(text, offer, self._models.opening.reload)

    def _tell_lost(self, error: ArchiveError) -> None:
        text, offer = self._parts.messages.cache_lost(error)
        self.notice.say(text, offer, self._models.opening.reload)

    def _show_preparing(self) -> None:
        self.status.show_preparing()
        if self.head is None:
            self._waiting.show_preparing()
            self.stack.setCurrentWidget(self._waiting)

    def _show_progress(self, done: int, total: int, what: str) -> None:
        if self.head is None:
            self._waiting.show_progress(done, total, what)

    def _show_cancelled(self) -> None:
        self.status.show_prepared()
        message = self._parts.messages.cancelled(shown=self.head is not None)
        self.status.show_state(message.title)
        self._waiting.show_message(message)

    def _show_ready(self, library: object, problems: tuple[Problem, ...]) -> None:
        del library
        self.status.show_prepared()
        self._problems = problems
        self.status.show_problems(len(problems))
        self.status.set_calm(tr("MainWindow", "Ready"))

    def _allow_steps(self, on: bool) -> None:
        for name in ("next_match", "previous_match"):
            self.commands[name].setEnabled(on)

    def show_problems(self) -> None:
        """List what is wrong in the archive's files."""
        dialog = self._parts.ProblemsDialog(self._problems, self)
        dialog.folder_asked.connect(self.folder_asked)
        dialog.open()
