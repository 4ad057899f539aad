"""The facets of an answer: a quiet button for each, with its values in a list that pops up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vmc_desktop.answers import Results
from vmc_desktop.models.facets import FACETS, FacetList, FacetRole, chosen_of, name_of, toggled
from vmc_desktop.ui.delegates import beginning, draw_ground
from vmc_desktop.ui.flow import Flow
from vmc_desktop.ui.own_parts import add_clear_button
from vmc_desktop.ui.theme import ROW_HEIGHT, SPACE, TINY, UI, Palette, font
from vmc_desktop.wording import number as written
from vmc_desktop.wording import tr

Index = QModelIndex | QPersistentModelIndex
_WIDTH = 42 * SPACE
_MOST_ROWS = 12
_FILTERED_FROM = 9
"""A list of so many values has a field to filter them by."""
_BOX = 2 * SPACE


class FacetDelegate(QStyledItemDelegate):
    """A box, a value, its number at the end."""

    def __init__(self, palette: Palette, parent: QWidget) -> None:
        super().__init__(parent)
        self._palette = palette

    def set_palette(self, palette: Palette) -> None:
        """Paint in these colours from now on."""
        self._palette = palette

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one value."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ground(painter, option.rect, option, self._palette)
        inner = option.rect.adjusted(SPACE + 4, 0, -SPACE - 4, 0)

        def room(left: int, right: int) -> QRectF:
            plain = inner.adjusted(left, 0, -right, 0)
            return QRectF(QStyle.visualRect(option.direction, inner, plain))

        self._draw_box(painter, room(0, inner.width() - _BOX), _is_on(index))
        count = index.data(FacetRole.COUNT)
        number = written(count)
        painter.setFont(font(TINY))
        taken = painter.fontMetrics().horizontalAdvance(number) + 1
        painter.setPen(QColor(self._palette.quiet))
        painter.drawText(room(inner.width() - taken, 0), Qt.AlignmentFlag.AlignCenter, number)
        painter.setFont(font(UI))
        painter.setPen(QColor(self._palette.ink if count else self._palette.faint))
        words = room(_BOX + SPACE, taken + SPACE)
        shown = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, int(words.width())
        )
        side = beginning(option.direction) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(words, side.value, shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """Every value is as high as the others."""
        return QSize(10 * SPACE, ROW_HEIGHT)

    def _draw_box(self, painter: QPainter, room: QRectF, on: bool) -> None:
        box = QRectF(room.left() + 0.5, room.center().y() - 7.5, 15, 15)
        painter.setPen(QPen(QColor(self._palette.accent if on else self._palette.edge), 1))
        painter.setBrush(QColor(self._palette.accent if on else self._palette.field))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            pen = QPen(QColor(self._palette.on_accent), 1.8)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            middle = box.center().toPoint()
            points = (QPoint(-4, 0), QPoint(-1, 3), QPoint(4, -3))
            painter.drawPolyline(QPolygonF([(middle + point).toPointF() for point in points]))


class FacetPopup(QFrame):
    """The values of one facet with boxes; Enter, blank or a click ticks, Esc closes."""

    def __init__(self, model: FacetList, palette: Palette, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("facetPopup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(name_of(model.facet))
        self._model = model
        model.setParent(self)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(tr("FacetPopup", "Filter"))
        self.filter.setAccessibleName(tr("FacetPopup", "Filter the list"))
        add_clear_button(self.filter)
        self.filter.textChanged.connect(model.set_filter)
        self.list = QListView(self)
        self.list.setAccessibleName(name_of(model.facet))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setItemDelegate(FacetDelegate(palette, self.list))
        self.list.setModel(model)
        self.list.clicked.connect(lambda index: model.toggle(index.row()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE // 2, SPACE // 2, SPACE // 2, SPACE // 2)
        layout.setSpacing(SPACE // 2)
        layout.addWidget(self.filter)
        layout.addWidget(self.list)
        filtered = model.number >= _FILTERED_FROM
        self.filter.setVisible(filtered)
        self.list.setFixedHeight(min(model.number, _MOST_ROWS) * ROW_HEIGHT)
        self.setFixedWidth(_WIDTH)
        self.list.setCurrentIndex(model.index(0))
        self.setFocusProxy(self.filter if filtered else self.list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What field and list leave: between them with the arrows, ticking, closing."""
        match event.key():
            case Qt.Key.Key_Down if self.filter.hasFocus():
                self.list.setFocus()
                if not self.list.currentIndex().isValid():
                    self.list.setCurrentIndex(self._model.index(0))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                index = self.list.currentIndex()
                self._model.toggle(index.row() if index.isValid() else 0)
            case Qt.Key.Key_Escape:
                self.close()
            case _:
                super().keyPressEvent(event)


class _FacetButton(QToolButton):
    """Opens its list by Enter and the arrow down too, as any button with a list does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Beside the space bar, which Qt takes for a click."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.click()
        else:
            super().keyPressEvent(event)


class FacetBar(QWidget):
    """A button for each facet that can narrow the answer.

    ``chosen`` (`Chosen`): what shall be chosen from now on.
    """

    chosen = Signal(object)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._results: Results | None = None
        self.popup: FacetPopup | None = None
        self._model: FacetList | None = None
        flow = Flow(self, SPACE // 2)
        flow.setContentsMargins(0, 0, 0, 0)
        self._buttons = {facet: self._button(facet) for facet in FACETS}
        for button in self._buttons.values():
            flow.addWidget(button)

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self._palette = palette

    def show_results(self, results: Results) -> None:
        """Offer the facets of this answer; a list that is open takes its numbers."""
        self._results = results
        found = dict(results.facets)
        for facet, button in self._buttons.items():
            some = chosen_of(results.question.chosen, facet)
            # One value that all have parts nothing.
            useful = bool(some) or len(found.get(facet, ())) > 1
            button.setEnabled(useful)
            button.setChecked(bool(some))
            button.setText(_label(facet, len(some)))
        if self._model is not None:
            self._model.show_counts(results)

    def offers(self, facet: str) -> bool:
        """Whether this facet can narrow the answer that is shown."""
        return self._results is not None and self._buttons[facet].isEnabled()

    def open(self, facet: str) -> None:
        """Show the values of a facet below its button."""
        if self._results is None:
            return
        model = FacetList(facet)
        model.show_counts(self._results)
        model.toggled.connect(lambda label: self._toggle(facet, label))
        popup = self.popup = FacetPopup(model, self._palette, self)
        self._model = model
        popup.destroyed.connect(self._forget)
        button = self._buttons[facet]
        below = QPoint(button.width() - popup.width(), button.height() + 2)
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            below.setX(0)
        popup.move(_inside(popup, button.mapToGlobal(below)))
        popup.show()
        popup.setFocus(Qt.FocusReason.PopupFocusReason)

    def _button(self, facet: str) -> QToolButton:
        button = _FacetButton(self)
        button.setProperty("part", "facet")
        button.setText(_label(facet, 0))
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(tr("FacetBar", "Narrow by {0}").format(name_of(facet)))
        button.clicked.connect(self._opener(facet))
        return button

    def _opener(self, facet: str) -> Callable[[], None]:
        def opens() -> None:
            # A click is no tick: the button is ticked while something is chosen.
            if self._results is not None:
                some = chosen_of(self._results.question.chosen, facet)
                self._buttons[facet].setChecked(bool(some))
            self.open(facet)

        return opens

    def _toggle(self, facet: str, label: str) -> None:
        if self._results is not None:
            self.chosen.emit(toggled(self._results.question.chosen, facet, label))

    def _forget(self) -> None:
        self.popup = self._model = None


def _is_on(index: Index) -> bool:
    return Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked


def _label(facet: str, number: int) -> str:
    return f"{name_of(facet)} · {number}" if number else name_of(facet)


def _inside(popup: QWidget, place: QPoint) -> QPoint:
    """The place, moved so far that the whole list is on the screen."""
    popup.adjustSize()
    screen = popup.screen().availableGeometry()
    x = min(max(place.x(), screen.left()), screen.right() - popup.width())
    y = min(max(place.y(), screen.top()), screen.bottom() - popup.height())
    return QPoint(x, y)
