"""Rows of a form: statements with their sources, people, links, conflicts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vmc_desktop.formats.editing.values import Said
from vmc_desktop.ui.form_fields import Choices, ChosenField, LineField, LongField
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.theme import SPACE, TINY, Palette, font
from vmc_desktop.wording import marked, said, tr

_Dress = tuple[Icons, Palette]
_WORDS = {
    "name": marked("Forms", "Name"),
    "role": marked("Forms", "Role"),
    "organisation": marked("Forms", "Organisation"),
    "country": marked("Forms", "Country"),
    "part": marked("Forms", "Part"),
    "note": marked("Forms", "Note"),
    "sources": marked("Forms", "Sources"),
    "kind": marked("Forms", "Kind"),
    "caption": marked("Forms", "Caption"),
    "url": marked("Forms", "Address"),
    "about": marked("Forms", "About"),
    "versions": marked("Forms", "Versions"),
}
_PLACES = {
    "people": {
        "name": (0, 0, 1),
        "country": (0, 2, 1),
        "role": (1, 0, 1),
        "organisation": (1, 2, 1),
        "part": (2, 0, 1),
        "sources": (2, 2, 1),
        "note": (3, 0, 3),
    },
    "media": {"caption": (0, 0, 3), "url": (1, 0, 3), "kind": (2, 0, 1), "sources": (2, 2, 1)},
    "conflicts": {"about": (0, 0, 3), "versions": (1, 0, 3), "note": (2, 0, 3)},
}
"""(row, column, columns wide) of each part, in the order in which one types them."""


class StatementRow(QWidget):
    """One statement: its words, and beside them the sources it rests on."""

    edited = Signal()
    entered = Signal()

    def __init__(self, sources: Choices, dress: _Dress, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = LongField(self)
        self.sources = ChosenField(";", sources, dress, self)
        self.sources.setFixedWidth(20 * SPACE)
        self.sources.line.setPlaceholderText(tr("Forms", "Sources"))
        self.more = QToolButton(self)
        self.first: QWidget = self.words
        for part in (self.words, self.sources):
            part.edited.connect(lambda _: self.edited.emit())
            part.entered.connect(lambda _: self.entered.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE // 2)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.words, 1, top)
        row.addWidget(self.sources, 0, top)
        row.addWidget(self.more, 0, top)

    def parts(self) -> list[QWidget]:
        """What takes keys, in order."""
        return [self.words, self.sources.line, self.sources.button, self.more]

    def name(self, field: str, number: int) -> None:
        """Say which one it is."""
        self.words.setAccessibleName(f"{field} {number}")
        self.sources.name(tr("Forms", "Sources of {what}").format(what=f"{field} {number}"))

    def value(self) -> Said:
        """What is typed."""
        return Said(self.words.value(), self.sources.value())

    def show_value(self, value: Any) -> None:
        """Show another value."""
        self.words.show_value(value.words)
        self.sources.show_value(value.sources)


class PartsRow(QWidget):
    """One person with what she or he was at that time, one link, one conflict."""

    edited = Signal()
    entered = Signal()

    def __init__(self, sort: str, sources: Choices, dress: _Dress, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("part", "row")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._fields = {name: _part(name, sources, dress, self) for name in _PLACES[sort]}
        self.first: QWidget = next(iter(self._fields.values()))
        self.more = QToolButton(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE, SPACE, SPACE // 2, SPACE)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        for name, (row, column, width) in _PLACES[sort].items():
            field = self._fields[name]
            label = QLabel(said("Forms", _WORDS[name]), self)
            label.setProperty("part", "note")
            label.setBuddy(field)
            top = Qt.AlignmentFlag.AlignTop if isinstance(field, LongField) else Qt.AlignmentFlag(0)
            grid.addWidget(label, row, column, top)
            grid.addWidget(field, row, column + 1, 1, width)
            field.edited.connect(lambda _: self.edited.emit())
            field.entered.connect(lambda _: self.entered.emit())
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        grid.addWidget(self.more, 0, 4, Qt.AlignmentFlag.AlignTop)

    def parts(self) -> list[QWidget]:
        """What takes keys, in order."""
        made: list[QWidget] = []
        for field in self._fields.values():
            made += [field.line, field.button] if isinstance(field, ChosenField) else [field]
        return [*made, self.more]

    def name(self, field: str, number: int) -> None:
        """Say who it is among the others."""
        for name, one in self._fields.items():
            words = f"{said('Forms', _WORDS[name])}, {field} {number}"
            if isinstance(one, ChosenField):
                one.name(words)
            else:
                one.setAccessibleName(words)

    def value(self) -> dict[str, Any]:
        """What is typed."""
        return {name: field.value() for name, field in self._fields.items()}

    def show_value(self, value: Any) -> None:
        """Show another value."""
        for name, field in self._fields.items():
            field.show_value(value.get(name, ""))


def _part(
    name: str, sources: Choices, dress: _Dress, parent: QWidget
) -> LineField | LongField | ChosenField:
    if name == "sources":
        return ChosenField(",", sources, dress, parent)
    if name == "versions":
        field = LongField(parent, rows=True)
        field.setPlaceholderText(tr("Forms", "One a line, each with its source: around 500 [@s1]"))
        return field
    return LineField(parent)


Row = StatementRow | PartsRow


class Rows(QWidget):
    """Rows under each other, that come, go and move; below them a button for one more.

    ``edited`` (the row that is typed into; None: rows came, went or moved), ``entered`` (the row).
    """

    edited = Signal(object)
    entered = Signal(object)
    made = Signal(object)

    def __init__(
        self, make: Callable[[QWidget], Row], words: str, dress: _Dress, parent: QWidget
    ) -> None:
        """Begin with none.

        Args:
            make: gives an empty row.
            words: what the button for one more says.
            dress: icons and colours.
            parent: where it stands.
        """
        super().__init__(parent)
        self._make, self._dress, self._name = make, dress, ""
        self.rows: list[Row] = []
        self.problems: list[QLabel] = []
        self.add = QPushButton(words, self)
        self.add.setProperty("link", True)
        self.add.setAutoDefault(False)
        self.add.clicked.connect(lambda _: self.put_in(len(self.rows)))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE // 2)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)

    def name(self, words: str) -> None:
        """Say what these are rows of."""
        self._name = words
        self._number()

    def value(self) -> Any:
        """What is typed."""
        return tuple(row.value() for row in self.rows)

    def show_value(self, value: Sequence[Any]) -> None:
        """Show other values; rows that stay keep focus and cursor."""
        while len(self.rows) > len(value):
            self._take_away(len(self.rows) - 1)
        while len(self.rows) < len(value):
            self._new_row(len(self.rows))
        for row, one in zip(self.rows, value, strict=True):
            row.show_value(one)

    def parts(self) -> list[QWidget]:
        """What takes keys, in order."""
        return [*(part for row in self.rows for part in row.parts()), self.add]

    def put_in(self, at: int) -> None:
        """One more, to be typed into."""
        row = self._new_row(at)
        row.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit(None)

    def take_out(self, row: Row) -> None:
        """Remove a row."""
        at = self.rows.index(row)
        self._take_away(at)
        near = self.rows[min(at, len(self.rows) - 1)].first if self.rows else self.add
        near.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit(None)

    def shift(self, row: Row, way: int) -> None:
        """Move a row up (-1) or down."""
        at = self.rows.index(row)
        if not 0 <= at + way < len(self.rows):
            return
        other = self.rows[at + way]
        mine, theirs = row.value(), other.value()
        row.show_value(theirs)
        other.show_value(mine)
        other.first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit(None)

    def tell(self, told: dict[int, str]) -> None:
        """Say what is wrong with rows, by their number."""
        for number, label in enumerate(self.problems):
            label.setText(told.get(number, ""))
            label.setVisible(number in told)
            self.rows[number].first.setAccessibleDescription(told.get(number, ""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Alt with Up or Down moves the row one types in."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            way = ways.get(Qt.Key(event.key()))
            if way and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                focus = QApplication.focusWidget()
                row = next((r for r in self.rows if focus and r.isAncestorOf(focus)), None)
                if row is not None:
                    self.shift(row, way)
                    return True
        return super().eventFilter(watched, event)

    def _new_row(self, at: int) -> Row:
        row = self._make(self)
        label = QLabel(self)
        label.setFont(font(TINY))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("part", "problem")
        label.hide()
        self.rows.insert(at, row)
        self.problems.insert(at, label)
        self._column.insertWidget(2 * at, row)
        self._column.insertWidget(2 * at + 1, label)
        row.edited.connect(lambda: self.edited.emit(self.rows.index(row)))
        row.entered.connect(lambda: self.entered.emit(self.rows.index(row)))
        if isinstance(row, StatementRow):
            row.words.ended.connect(lambda: self.put_in(self.rows.index(row) + 1))
            row.words.emptied.connect(lambda: self.take_out(row))
        self._dress_more(row)
        for one in row.findChildren(QWidget):
            one.installEventFilter(self)
        self._number()
        self.made.emit(row)
        return row

    def _take_away(self, at: int) -> None:
        for one in (self.rows.pop(at), self.problems.pop(at)):
            self._column.removeWidget(one)
            one.hide()
            one.deleteLater()
        self._number()

    def _dress_more(self, row: Row) -> None:
        more = row.more
        more.setIcon(self._dress[0].icon("more", self._dress[1]))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        for words, does in (
            (tr("Forms", "Move up (Alt+Up)"), lambda: self.shift(row, -1)),
            (tr("Forms", "Move down (Alt+Down)"), lambda: self.shift(row, 1)),
            (tr("Forms", "Remove"), lambda: self.take_out(row)),
        ):
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, does=does: does())
            menu.addAction(action)
        more.setMenu(menu)

    def _number(self) -> None:
        for number, row in enumerate(self.rows, 1):
            row.name(self._name, number)
            words = tr("Forms", "Move or remove: {what}").format(what=f"{self._name} {number}")
            row.more.setAccessibleName(words)
            row.more.setToolTip(words)
