"""Charts into the dossier: of the search that is on, of the person or topic that is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from vmc_desktop.domain import Key
from vmc_desktop.models.charting import Charting
from vmc_desktop.models.facets import with_values
from vmc_desktop.models.saying import Said
from vmc_desktop.personal import changes
from vmc_desktop.personal.values import Entry
from vmc_desktop.render.charts import counted
from vmc_desktop.ui.collecting import Collecting, in_words
from vmc_desktop.ui.main_window import MainWindow, Models
from vmc_desktop.wording import tr

_COUNTED = ("person", "topic")


class ChartAdding(QObject):
    """Adds charts to the dossier, and has its page show them.

    What is charted is a recipe, as all in a dossier: next year it counts what is there then.
    """

    def __init__(
        self,
        window: MainWindow,
        models: Models,
        charting: Charting,
        collecting: Collecting,
        ask: Callable[[Key], Said | None],
    ) -> None:
        super().__init__(window)
        self._window, self._models, self._collecting = window, models, collecting
        self._ask = ask
        self._command: QAction = window.commands["dossier_add_chart"]
        self._command.triggered.connect(lambda _=False: self.add())
        self._bars = window.room.hits.head.bars
        self._bars.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._bars.customContextMenuRequested.connect(self._offer)
        collecting.entries.count_by(charting.bars)
        charting.counted.connect(collecting.entries.tell_counted)
        models.navigator.page_changed.connect(lambda *_: self._show_possible())
        models.search.answered.connect(lambda _: self._show_possible())
        models.search.ended.connect(self._show_possible)
        self._show_possible()

    def add(self) -> None:
        """Add the chart of the person or topic that is read, else that of the search."""
        key, among = self._read(), self._window.focusWidget()
        if key is None or (among is not None and self._window.room.hits.isAncestorOf(among)):
            self.add_search()
            return
        said = self._ask(key)
        if said is not None:
            self._put(Entry("", "chart", _now(), said.key, said.title, digest=said.digest))

    def add_search(self) -> None:
        """Add the chart of the search that is on: all years of it, whichever are chosen."""
        results = self._models.search.results
        if results is not None:
            asked = results.question
            asked = replace(asked, chosen=with_values(asked.chosen, "year", ()))
            self._put(Entry("", "chart", _now(), title=in_words(asked), question=asked))

    def _put(self, entry: Entry) -> None:
        name = tr("ChartAdding", "{what}: {name}")
        made = replace(entry, id=changes.new_id())
        self._collecting.put(made, name.format(what=counted(entry.key), name=entry.title))

    def _read(self) -> Key | None:
        place = self._models.navigator.place.key
        return place if place is not None and place.kind in _COUNTED else None

    def _offer(self, where: QPoint) -> None:
        menu = QMenu(self._bars)
        add = menu.addAction(tr("ChartAdding", "Add this chart to the dossier"))
        add.triggered.connect(lambda _=False: self.add_search())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._bars.mapToGlobal(where))

    def _show_possible(self) -> None:
        there = self._models.search.results is not None or self._read() is not None
        self._command.setEnabled(there)


def _now() -> datetime:
    return datetime.now(UTC)
