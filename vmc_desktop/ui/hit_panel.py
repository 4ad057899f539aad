"""The list of hits, and what is said above it or in its place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vmc_desktop.answers import Results
from vmc_desktop.domain import Key
from vmc_desktop.models.hits import HitList
from vmc_desktop.ui import messages
from vmc_desktop.ui.delegates import HitDelegate
from vmc_desktop.ui.theme import LEAD, SPACE, UI, Palette, font


class HitView(QListView):
    """The list of hits.

    ``chosen`` (`Key`, whether one leafs through with the keys), ``left`` (back to the field).
    """

    chosen = Signal(object, bool)
    left = Signal()

    def __init__(self, model: HitList, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits = model
        self._silent = False
        self._leafing = False
        self._delegate = HitDelegate(palette, self)
        self.setObjectName("hitList")
        self.setAccessibleName(self.tr("Results"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        self.clicked.connect(self._tell_click)

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self._delegate.set_palette(palette)
        self.viewport().update()

    def show_place(self, key: Key | None) -> None:
        """Mark the hit that is read, without choosing it."""
        row = -1 if key is None else self._hits.row_of(key)
        self._silent = True
        if row < 0:
            self.setCurrentIndex(QModelIndex())
        elif row != self.currentIndex().row():
            self.setCurrentIndex(self._hits.index(row))
        self._silent = False

    def enter(self) -> None:
        """Take the focus, standing on the first hit if on none, and choose it."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.currentIndex().isValid() and self._hits.rowCount():
            self.setCurrentIndex(self._hits.index(0))
            self._tell_click(self.currentIndex(), leafing=True)

    def _tell_click(self, index: QModelIndex, leafing: bool = False) -> None:
        key = self._hits.key_at(index.row()) if index.isValid() else None
        if key is not None:
            self.chosen.emit(key, leafing)

    def currentChanged(  # noqa: N802  Qt's name
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Say which hit one stands on now, where the keys led there."""
        super().currentChanged(current, previous)
        key = self._hits.key_at(current.row())
        if self._leafing and not self._silent and key is not None:
            self.chosen.emit(key, True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaf through with the keys; Up on the first goes back to the field."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._tell_click(self.currentIndex())
            case Qt.Key.Key_Up if self.currentIndex().row() <= 0:
                self.left.emit()
            case _:
                self._leafing = True
                super().keyPressEvent(event)
                self._leafing = False


class HitPanel(QWidget):
    """The answer: its number, how the query was understood, and the hits or what else to try."""

    def __init__(self, model: HitList, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "shelf")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.list = HitView(model, palette, self)
        self._number = _label("", LEAD, bold=True)
        self._understood = _label("quiet", UI)
        self._notes = _label("warning", UI)
        self._nothing = _label("quiet", UI)
        self._nothing.setTextFormat(Qt.TextFormat.RichText)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        head = QVBoxLayout()
        head.setContentsMargins(2 * SPACE, SPACE + SPACE // 2, 2 * SPACE, SPACE)
        head.setSpacing(SPACE // 2)
        for label in (self._number, self._understood, self._notes):
            head.addWidget(label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self.list.set_palette(palette)

    def show_waiting(self) -> None:
        """A search is on, its answer is not there yet."""
        self._say(messages.waiting_for_search(), "", "")
        self._nothing.clear()
        self._stack.setCurrentWidget(self._nothing)

    def show_results(self, results: Results) -> None:
        """Say the answer; the hits themselves are in the model."""
        self._say(
            messages.number_of_results(results),
            results.understood,
            "\n".join(results.notes),
        )
        if results.total:
            self._stack.setCurrentWidget(self.list)
            self.list.scrollToTop()
        else:
            self._nothing.setText(messages.nothing_found(results.question.text))
            self._stack.setCurrentWidget(self._nothing)

    def _say(self, number: str, understood: str, notes: str) -> None:
        self._number.setText(number)
        self._understood.setText(understood)
        self._understood.setVisible(bool(understood))
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))


def _label(part: str, size: int, bold: bool = False) -> QLabel:
    label = QLabel()
    label.setProperty("part", part)
    label.setFont(font(size, bold=bold))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    return label
