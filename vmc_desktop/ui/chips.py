"""The values that narrow a search, each to be taken off again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from vmc_desktop.answers import Chosen
from vmc_desktop.models.facets import name_of, value_name, with_values
from vmc_desktop.ui.flow import Flow
from vmc_desktop.ui.theme import SPACE, TINY, font
from vmc_desktop.wording import tr

_CROSS = "  ×"
_WIDEST = 36 * SPACE


class Chip(QPushButton):
    """One value; a click, Delete or Backspace takes it off (``removed``)."""

    removed = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setProperty("part", "chip")
        self.setFont(font(TINY))
        self.setMaximumWidth(_WIDEST)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Chip", "Remove the filter {0}").format(text))
        self.setToolTip(self.accessibleName())
        self.setText(text + _CROSS)
        self.clicked.connect(self.removed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it off with the keys for it."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt calls with it
        """Cut a long name before the cross, never the cross."""
        painter, option = QStylePainter(self), QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._write(painter, option)

    def _write(self, painter: QPainter, option: QStyleOptionButton) -> None:
        room = self.rect().adjusted(SPACE, 0, -SPACE, 0)
        metrics = self.fontMetrics()
        name = self.text().removesuffix(_CROSS)
        width = room.width() - metrics.horizontalAdvance(_CROSS)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, width) + _CROSS
        painter.setPen(option.palette.buttonText().color())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter.value, shown)


class Chips(QWidget):
    """What was chosen of the facets; nothing: not seen.

    ``chosen`` (`Chosen`): what is left once one was taken off.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Chosen = ()
        self._widgets: list[QPushButton] = []
        self._flow = Flow(self, SPACE // 2)
        self._flow.setContentsMargins(0, SPACE // 2, 0, 0)
        self._only = QLabel(tr("Chips", "Only:"), self)
        self._only.setFont(font(TINY))
        self._only.setProperty("part", "quiet")
        # As high as the chips, on the line of their words.
        self._only.setMinimumHeight(2 * SPACE + SPACE // 2 + 2)
        self._only.setToolTip(
            tr("Chips", "Kept while the query is edited; another query begins without")
        )
        self._flow.addWidget(self._only)
        self.hide()

    def show_chosen(self, chosen: Chosen) -> None:
        """Show these; the focus stays on what takes the place of what had it."""
        if chosen == self._shown:
            return
        place = self._place_of_focus()
        self._shown = chosen
        for widget in self._widgets:
            self._flow.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets.clear()
        for facet, labels in chosen:
            years = facet == "year" and _run(labels)
            for label in (years,) if years else labels:
                self._add(facet, label, bool(years))
        if len(self._widgets) > 1:
            self._add_clear()
        self._only.setVisible(bool(chosen))
        self.setVisible(bool(chosen))
        self.updateGeometry()
        if place >= 0 and self._widgets:
            self._widgets[min(place, len(self._widgets) - 1)].setFocus()

    def _add(self, facet: str, label: str, whole: bool) -> None:
        kept = () if whole else tuple(one for one in dict(self._shown)[facet] if one != label)
        left = with_values(self._shown, facet, kept)
        chip = Chip(f"{name_of(facet)}: {value_name(facet, label)}", self)
        chip.removed.connect(lambda: self.chosen.emit(left))
        self._put(chip)

    def _add_clear(self) -> None:
        button = QPushButton(tr("Chips", "Clear all"), self)
        button.setProperty("link", True)
        button.setFont(font(TINY))
        button.clicked.connect(lambda: self.chosen.emit(()))
        self._put(button)

    def _put(self, widget: QPushButton) -> None:
        self._widgets.append(widget)
        self._flow.addWidget(widget)
        widget.show()

    def _place_of_focus(self) -> int:
        focused = self.window().focusWidget()
        return next((n for n, widget in enumerate(self._widgets) if widget is focused), -1)


def _run(labels: tuple[str, ...]) -> str:
    """Years without a gap as one value, "2017–2020"; "" for others."""
    years = sorted(map(int, labels))
    if len(years) < 3 or years[-1] - years[0] != len(years) - 1:
        return ""
    return f"{years[0]}–{years[-1]}"
