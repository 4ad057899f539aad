"""The form of one record: its fields under each other, each with what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QWidget

from vmc_desktop.formats.editing.checking import Ground
from vmc_desktop.formats.editing.values import Field
from vmc_desktop.models.editing import Editing, Told
from vmc_desktop.ui.form_fields import (
    ChosenField,
    FormField,
    LineField,
    LongField,
    RowField,
    YesField,
)
from vmc_desktop.ui.form_rows import PartsRow, Rows, StatementRow
from vmc_desktop.ui.form_words import EXAMPLES, add_words, field_name, problem_words
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.theme import SPACE, TINY, UI, Palette, font
from vmc_desktop.wording import tr

_SHORT = (
    *("date", "start", "end", "language", "original_language", "ordinal", "issued"),
    *("sessions", "speakers_total", "stands_for"),
)
_NARROW = 480
"""Below this width labels stand above their fields."""


class FormPage(QWidget):
    """The fields of the record that is edited.

    ``entered`` (name of the field, row or None): one types there now. ``grown`` (a widget): rows
    came that take keys too.
    """

    entered = Signal(str, object)
    grown = Signal(object)

    def __init__(
        self, editing: Editing, dress: tuple[Icons, Palette], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._editing, self._dress = editing, dress
        self._kind = editing.ground.place.key.kind
        self._typing: Field | None = None
        self.fields: dict[str, Any] = {}
        self.problems: dict[str, QLabel] = {}
        self._labels: dict[str, QLabel] = {}
        self._beside: bool | None = None
        self._ordered: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        self._grid.setHorizontalSpacing(2 * SPACE)
        self._grid.setVerticalSpacing(SPACE // 2)
        for field in editing.fields:
            self._make(field)
        self._place(beside=True)
        editing.changed.connect(self.show_values)
        editing.checked.connect(self._tell)
        self.show_values()

    def show_values(self) -> None:
        """Show what the text says; while it is in no order the fields wait."""
        there = self._editing.record is not None
        self.setEnabled(there)
        for field in self._editing.fields if there else ():
            if field != self._typing:
                self.fields[field.name].show_value(self._editing.value(field))
        self._order()

    def fit(self, width: int) -> None:
        """Lay out for a width."""
        self._place(beside=width >= _NARROW)

    def first(self) -> QWidget:
        """Where one begins."""
        found: QWidget = next(iter(self.fields.values()))
        return found

    def _order(self) -> None:
        """Tab goes through all that is there as one reads it, rows that came later too."""
        parts: list[QWidget] = []
        for part in self.fields.values():
            if isinstance(part, Rows):
                parts += part.parts()
            elif isinstance(part, ChosenField):
                parts += [part.line, part.button]
            else:
                parts.append(part)
        if parts != self._ordered:
            self._ordered = parts
            for one, after in pairwise(parts):
                QWidget.setTabOrder(one, after)

    # ---- making ------------------------------------------------------------------------------

    def _make(self, field: Field) -> None:
        name = field_name(self._kind, field.name)
        part: Any = self._part(field, name)
        label = QLabel("" if field.sort == "yes" else name, self)
        label.setFont(font(UI))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("part", "quiet")
        label.setBuddy(part)
        problem = QLabel(self)
        problem.setFont(font(TINY))
        problem.setWordWrap(True)
        problem.setTextFormat(Qt.TextFormat.PlainText)
        problem.setProperty("part", "problem")
        problem.hide()
        if isinstance(part, Rows | ChosenField):
            part.name(name)
        else:
            part.setAccessibleName(name)
        if isinstance(part, LineField | QPlainTextEdit):
            part.setPlaceholderText(EXAMPLES.get(field.name, ""))
        if field.name in _SHORT and isinstance(part, LineField):
            part.setMaximumWidth(24 * SPACE)
        part.edited.connect(lambda row, field=field: self._take(field, row))
        part.entered.connect(lambda row, field=field: self.entered.emit(field.name, row))
        self.fields[field.name], self.problems[field.name] = part, problem
        self._labels[field.name] = label

    def _part(self, field: Field, name: str) -> FormField:
        ground, dress = self._editing.ground, self._dress
        match field.sort:
            case "long":
                return LongField(self)
            case "yes":
                return YesField(name, self)
            case "lines" | "languages":
                return LongField(self, rows=True)
            case "row":
                return RowField(",", _choices(ground, field.name), dress, self)
            case "statements" | "people" | "media" | "conflicts":
                return self._rows(field)
        if field.name in ("cited", "broader"):
            apart = ";" if field.name == "cited" else ","
            return ChosenField(apart, _choices(ground, field.name), dress, self)
        return LineField(self)

    def _rows(self, field: Field) -> Rows:
        dress = self._dress
        sources = _choices(self._editing.ground, "sources")
        if field.sort == "statements":
            words = tr("Forms", "Add a statement")
            rows = Rows(lambda it: StatementRow(sources, dress, it), words, dress, self)
        else:
            words = add_words(field.sort)
            rows = Rows(lambda it: PartsRow(field.sort, sources, dress, it), words, dress, self)
        rows.made.connect(self.grown)
        return rows

    def _place(self, *, beside: bool) -> None:
        if beside == self._beside:
            return
        self._beside = beside
        grid, line = self._grid, 0
        for name, part in self.fields.items():
            label, problem = self._labels[name], self.problems[name]
            rows = isinstance(part, Rows)
            label.setVisible(bool(label.text()))
            if rows or not beside:
                # Rows need the whole width.
                grid.addWidget(label, line, 0, 1, 2)
                grid.addWidget(part, line + 1, 0, 1, 2)
                grid.addWidget(problem, line + 2, 0, 1, 2)
            else:
                top = Qt.AlignmentFlag.AlignTop
                grid.addWidget(label, line, 0, 1, 1, top)
                grid.addWidget(part, line, 1)
                grid.addWidget(problem, line + 1, 1)
            label.setContentsMargins(0, SPACE if rows else SPACE // 2, 0, 0)
            line += 3
        grid.setColumnMinimumWidth(0, 16 * SPACE if beside else 0)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(line, 1)

    # ---- what happens ------------------------------------------------------------------------

    def _take(self, field: Field, row: int | None) -> None:
        self._typing = field
        self._editing.set_value(field, self.fields[field.name].value(), row)
        self._typing = None

    def _tell(self) -> None:
        told = self._editing.told
        for name, label in self.problems.items():
            here = [one for one in told if one.field == name]
            part = self.fields[name]
            if isinstance(part, Rows):
                rows = {one.row: _words(here, one.row) for one in here if one.row is not None}
                part.tell(rows)
                here = [one for one in here if one.row is None]
            words = _words(here, None) if here else ""
            label.setText(words)
            label.setVisible(bool(words))
            target = part.line if isinstance(part, ChosenField) else part
            target.setAccessibleDescription(words)


def _words(told: Sequence[Told], row: int | None) -> str:
    some = [one.problem for one in told if row is None or one.row == row]
    lines = (problem_words(one.expected, one.found) for one in some)
    return "\n".join(dict.fromkeys(lines))


def _choices(ground: Ground, name: str) -> tuple[tuple[str, str], ...]:
    if name in ("sources", "cited"):
        return tuple((one.id, one.title) for one in ground.sources)
    if name in ("topics", "broader"):
        return tuple((one.key.parts[-1], one.name) for one in ground.topics)
    return ()
