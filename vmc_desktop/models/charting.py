"""What the charts of a dossier count, as its page shows them: read, or searched for, once."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from vmc_desktop.answers import Question, Results
from vmc_desktop.errors import ArchiveError, NoRecord
from vmc_desktop.models.opening import Records
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.outline import Key
from vmc_desktop.personal.values import Entry
from vmc_desktop.render.charts import Bars, bars_of

_LANE = "charts"


class Counting(Protocol):
    """Who is asked for hits: the library."""

    def search(self, question: Question, limit: int | None = 20) -> Results:
        """Find records."""


class Charting(QObject):
    """The bars of charts. ``counted``: of some they are known now that were not before."""

    counted = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._records: Records | None = None
        self._library: Counting | None = None
        self._years: tuple[int, ...] = ()
        self._read: dict[Key, Bars] = {}
        self._found: dict[Question, Bars] = {}
        self._asked: dict[Question, None] = {}

    def use_records(self, records: Records) -> None:
        """Count in this archive from now on."""
        self._records = records
        years = (node.key.year for node in records.outline().nodes)
        self._years = tuple(year for year in years if year is not None)
        self._read.clear()
        self._found.clear()
        self._asked.clear()
        self._library = None

    def use_library(self, library: Counting) -> None:
        """Search here from now on; what was asked for already is searched for."""
        self._library = library
        self._send()

    def bars(self, entry: Entry) -> Bars:
        """What a chart counts in each year; (): it is not known (yet)."""
        if entry.kind != "chart":
            return ()
        if entry.key is not None:
            if entry.key not in self._read:
                self._read[entry.key] = self._count(entry.key)
            return self._read[entry.key]
        question = entry.question
        if question is None:
            return ()
        if question not in self._found and question not in self._asked:
            self._asked[question] = None
            self._send()
        return self._found.get(question, ())

    def _count(self, key: Key) -> Bars:
        records = self._records
        if records is None:
            return ()
        try:
            found = records.person(key) if key.kind == "person" else records.topic(key)
        except (NoRecord, ValueError):
            # ValueError: somebody's file has something else than a key in its place.
            return ()
        return bars_of(found, self._years)

    def _send(self) -> None:
        library, asked, years = self._library, tuple(self._asked), self._years
        if library is None or not asked:
            return

        def work() -> dict[Question, Bars]:
            return {one: bars_of(library.search(one, 0), years) for one in asked}

        self._tasks.run(_LANE, work, self._take, self._fail)

    def _take(self, found: dict[Question, Bars]) -> None:
        for question in found:
            self._asked.pop(question, None)
        self._found.update(found)
        self.counted.emit()

    def _fail(self, _: ArchiveError) -> None:
        """The entry is shown without its bars; whoever prints it is told why."""
        self._found.update(dict.fromkeys(self._asked, ()))
        self._asked.clear()
