"""A record that is edited: its text, its fields, what is wrong with it, and saving it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from vmc_desktop.errors import Problem
from vmc_desktop.formats.copying import copied
from vmc_desktop.formats.editing.checking import Ground, look
from vmc_desktop.formats.editing.joining import joined
from vmc_desktop.formats.editing.records import Record
from vmc_desktop.formats.editing.sheet import Sheet
from vmc_desktop.formats.editing.values import Field, Said, Value
from vmc_desktop.models.tasks import Tasks

_PAUSE_MS = 150
_LANE = "look at what is typed"
_NAMED = re.compile(r"(?:\w+\[\d+\]\.)?(\w+)(?:\[(\d+)\])?")


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of the text; ``mark`` is what was typed into, so that typing on is one change."""

    before: str
    after: str
    mark: str


@dataclass(frozen=True, slots=True)
class Told:
    """A problem at its field ("": elsewhere in the file), perhaps in a row of it."""

    problem: Problem
    field: str = ""
    row: int | None = None


class Editing(QObject):
    """The text is the truth: a field that is typed changes it, and the fields show what it says.

    ``changed`` (the text is another), ``checked`` (`told` is as the text is), ``saved`` (the
    folder of the archive: its own, or that of a copy), ``refused`` (`ArchiveError`).
    """

    changed = Signal()
    checked = Signal()
    saved = Signal(object)
    refused = Signal(object)

    def __init__(
        self, ground: Ground, tasks: Tasks, text: str | None = None, parent: QObject | None = None
    ) -> None:
        """Begin.

        Args:
            ground: what `open_record` found.
            tasks: the library thread.
            text: what the file is to hold, where that is not what it holds: of a new record.
            parent: its owner.
        """
        super().__init__(parent)
        self.ground, self._tasks = ground, tasks
        self.text = ground.sheet.text if text is None else text
        self.record = Record.of(self.text, ground.place, ground.language)
        self.told: tuple[Told, ...] = ()
        self.keep: Callable[[Edit], None] = lambda edit: self.make(edit.after)
        """Makes an edit; the window puts it on its stack."""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields of the record's form."""
        return self.record.fields if self.record is not None else ()

    @property
    def is_changed(self) -> bool:
        """Whether there is something to be saved."""
        return self.text != self.ground.sheet.text or self.ground.sheet.data is None

    def value(self, field: Field) -> Value:
        """What a field holds now."""
        return self.record.value(field) if self.record is not None else ()

    def lines(self, name: str, row: int | None = None) -> tuple[int, int] | None:
        """The lines of the text on which a field stands, from 0."""
        field = next((one for one in self.fields if one.name == name), None)
        return self.record.lines(field, row) if field is not None and self.record else None

    def set_value(self, field: Field, value: Value, row: int | None = None) -> None:
        """Take what is typed into a field."""
        if self.record is not None:
            self._ask(self.record.with_value(field, value), f"{field.name} {row}")

    def set_text(self, text: str) -> None:
        """Take what is typed into the text itself."""
        self._ask(text, "text")

    def make(self, text: str) -> None:
        """Have this text from now on; for the stack of changes."""
        if text == self.text:
            return
        self.text = text
        self.record = Record.of(text, self.ground.place, self.ground.language)
        self.changed.emit()
        self._pause.start()

    def begin_looking(self) -> None:
        """See what is wrong already."""
        self._look()

    def end(self) -> None:
        """Look no more."""
        self._pause.stop()
        self._tasks.void(_LANE)

    def tidy(self) -> None:
        """Leave out the rows in which nothing was typed."""
        for field in self.fields:
            value: Any = self.value(field)
            if isinstance(value, tuple):
                kept = tuple(one for one in value if _says(one))
                if kept != value:
                    self.set_value(field, kept)

    def save(self, copy: Path | None = None) -> None:
        """Write the file, in a copy of the archive where there is to be one."""
        ground, text = self.ground, self.text

        def work() -> tuple[Path, Sheet]:
            if copy is None:
                return ground.archive, ground.sheet.write(text)
            copied(ground.archive, copy)
            file = copy / ground.place.file.relative_to(ground.archive)
            return copy, Sheet.read(file).write(text)

        def done(written: tuple[Path, Sheet]) -> None:
            self.ground = replace(ground, sheet=written[1])
            self.saved.emit(written[0])

        self._tasks.keep(work, done, self.refused.emit)

    def can_join(self, theirs: Sheet) -> bool:
        """Whether one's own changes touch other lines than those of another program."""
        return joined(self.ground.sheet.text, self.text, theirs.text) is not None

    def join(self, theirs: Sheet) -> None:
        """Have one's own changes on what another program wrote."""
        made = joined(self.ground.sheet.text, self.text, theirs.text)
        if made is not None:
            self.take(theirs, made)

    def take(self, theirs: Sheet, text: str) -> None:
        """Begin from what another program wrote, with this text."""
        self.ground = replace(self.ground, sheet=theirs)
        self._ask(text, "")

    def _ask(self, text: str, mark: str) -> None:
        if text != self.text:
            self.keep(Edit(self.text, text, mark))

    def _look(self) -> None:
        ground, text = self.ground, self.text
        if not self._tasks.closing:
            self._tasks.run(_LANE, lambda: look(ground, text), self._tell)

    def _tell(self, problems: tuple[Problem, ...]) -> None:
        self.told = tuple(map(self._placed, problems))
        self.checked.emit()

    def _placed(self, problem: Problem) -> Told:
        """The field that a problem is of: by its line, else by the name that it gives."""
        line = problem.line - 1
        for field in self.fields:
            value = self.value(field)
            for row in range(len(value)) if isinstance(value, tuple) else ():
                if _within(self.lines(field.name, row), line):
                    return Told(problem, field.name, row)
            if _within(self.lines(field.name), line):
                return Told(problem, field.name)
        named = _NAMED.match(problem.field)
        inner = self.ground.place.name
        if named and not inner and any(one.name == named[1] for one in self.fields):
            return Told(problem, named[1])
        return Told(problem)


def _within(lines: tuple[int, int] | None, line: int) -> bool:
    return lines is not None and lines[0] <= line < lines[1]


def _says(one: str | Said | dict[str, Any]) -> bool:
    if isinstance(one, Said):
        return bool(one.words or one.sources)
    return bool(one) if isinstance(one, str) else any(one.values())
