"""The reader's own things put into a window, once it is painted: it waits for none of them."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer

from vmc_desktop.domain import Key
from vmc_desktop.models.charting import Charting
from vmc_desktop.models.desk import Desk, DrawerMaker
from vmc_desktop.models.opening import Records
from vmc_desktop.models.present_keys import PresentKeys
from vmc_desktop.models.saying import Said, said
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.personal import changes
from vmc_desktop.personal.values import OwnThings, Visit
from vmc_desktop.ui.charting import ChartAdding
from vmc_desktop.ui.collecting import Collecting
from vmc_desktop.ui.dropping import Dropping
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.main_window import MainWindow, Models
from vmc_desktop.ui.marking import Marking
from vmc_desktop.ui.own_files import OwnFiles
from vmc_desktop.ui.own_menus import OwnMenus
from vmc_desktop.ui.steps import Steps
from vmc_desktop.ui.theme import Palette

_VISITS_AFTER_MS = 20_000
"""So long it takes until what was read is written down: not at each page."""


class OwnDesk(QObject):
    """Bookmarks, notes, tags, dossiers, files of them; what was read is remembered."""

    def __init__(
        self,
        window: MainWindow,
        models: Models,
        tasks: Tasks,
        make_drawer: DrawerMaker,
        dress: tuple[Icons, Palette],
    ) -> None:
        super().__init__(window)
        self._icons, palette = dress
        self._window, self._navigator = window, models.navigator
        self._records: Records | None = None
        self._known: dict[Key, Said | None] = {}
        self._visits: list[Visit] = []
        self._writing = QTimer(self, singleShot=True, interval=_VISITS_AFTER_MS)
        self._writing.timeout.connect(self._write_visits)
        self.desk = Desk(make_drawer, tasks, self)
        self._present = PresentKeys(self.ask, self)
        self.desk.find_renamed(self._present.of)
        self.steps = Steps(self.desk, self)
        self.marking = Marking(
            window, models.navigator, models.beside, self.desk, self.steps, self.ask
        )
        self.collecting = Collecting(
            window,
            models.navigator,
            models.search,
            self.desk,
            self.marking,
            self.steps,
            self.ask,
            palette,
        )
        self.charting = Charting(tasks, self)
        ChartAdding(window, models, self.charting, self.collecting, self.ask)
        self.files = OwnFiles(window, self.desk)
        Dropping(window, self.desk, self.marking, self.collecting)
        self.menus = OwnMenus(window.room, window.commands)
        self.set_palette(palette)
        self._connect(models)

    def ask(self, key: Key) -> Said | None:
        """What the archive says of a record now; None: it has none of this key."""
        if self._records is None:
            return None
        if key not in self._known:
            self._known[key] = said(self._records, key)
        return self._known[key]

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self.collecting.page.set_palette(palette, self._icons)

    def _connect(self, models: Models) -> None:
        window, desk = self._window, self.desk
        models.opening.records_opened.connect(self._use_records)
        # The reader's file is opened after the library: SQLAlchemy comes with it.
        models.opening.library_opened.connect(lambda *_: self._use_file())
        models.opening.library_opened.connect(lambda one, _: self.charting.use_library(one))
        models.navigator.place_changed.connect(self._visit)
        window.activated.connect(desk.refresh)
        window.closed.connect(self._end)
        window.room.ways.own_chosen.connect(self._open_own)
        for name, slot in (("undo", self.steps.undo), ("redo", self.steps.redo)):
            window.commands[name].setEnabled(False)
            window.commands[name].triggered.connect(lambda _=False, call=slot: call())
        self.steps.stack.canUndoChanged.connect(window.commands["undo"].setEnabled)
        self.steps.stack.canRedoChanged.connect(window.commands["redo"].setEnabled)
        self.steps.told.connect(window.status.show_state)
        window.commands["clear_visits"].triggered.connect(lambda _: desk.clear_visits())
        desk.failed.connect(window.show_message)
        desk.changed.connect(self._list)
        self._present.looked.connect(self.marking.show)
        self.menus.opening.connect(self.marking.tell_state)

    def _use_records(self, records: Records) -> None:
        self._records = records
        self._known.clear()
        self._present.forget()
        self.charting.use_records(records)
        self.collecting.entries.read_from(self.ask)
        self._window.room.ways.own.read_from(lambda key: self.ask(key) is None)

    def _use_file(self) -> None:
        if self._records is not None and self._records.head.key != self.desk.archive:
            self.steps.forget()
            self.collecting.dossiers.forget()
            self.desk.use(self._records.head.key)

    def _list(self, things: OwnThings) -> None:
        self._window.room.ways.own.show_things(things)
        if self._records is not None:
            self._present.look(self.desk.keys())

    def _open_own(self, kind: str, own: str) -> None:
        if kind == "dossier":
            self.collecting.show_named(own)
            return
        note = next((one for one in self.desk.things.notes if one.id == own), None)
        if note is not None:
            self.marking.go_to(note)

    def _visit(self, key: Key | None) -> None:
        page = self._navigator.page
        if key is not None and page is not None and self.desk.archive:
            self._visits.append(Visit(changes.new_id(), key, page.title, datetime.now(UTC)))
            if not self._writing.isActive():
                self._writing.start()

    def _write_visits(self) -> None:
        visits, self._visits = self._visits, []
        if visits:
            self.desk.do(changes.add_visits(visits))

    def _end(self) -> None:
        self.collecting.page.keep_cover()
        self._writing.stop()
        self._write_visits()
