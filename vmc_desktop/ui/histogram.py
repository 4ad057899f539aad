"""How many hits there are in each year, to be narrowed by a click, a drag or the keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from vmc_desktop.ui import messages
from vmc_desktop.ui.after_painting import AfterPainting
from vmc_desktop.ui.theme import SPACE, TINY, Palette, font
from vmc_desktop.wording import tr

_HEIGHT = 8 * SPACE
_LABELS = 2 * SPACE
_WIDEST_BAR = 5 * SPACE
_GAP = 0.2
"""This part of a year's room lies between its bar and the next."""
_LEAST = 3.0
"""The height of the lowest bar that there is a hit for."""


class Histogram(QWidget):
    """One bar for each edition's year.

    ``chosen`` (tuple of years, as text): these and no others; none: all of them.
    """

    chosen = Signal(object)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self._years: tuple[int, ...] = ()
        self._counts: dict[int, int] = {}
        self._chosen: frozenset[int] = frozenset()
        self._here = self._anchor = -1
        self._dragging = self._put_off = False
        self._updating = AfterPainting(self._draw_now, self)
        self.setFont(font(TINY))
        self.setFixedHeight(_HEIGHT + _LABELS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Histogram", "Results by year"))

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self._palette = palette
        self.update()

    def set_years(self, years: tuple[int, ...]) -> None:
        """The years of all editions; those between them are shown too."""
        self._years = tuple(range(min(years), max(years) + 1)) if years else ()
        self._here = self._anchor = -1
        self.update()

    def show_counts(self, counts: dict[int, int], chosen: tuple[int, ...]) -> None:
        """The number of hits of each year, and which years are chosen."""
        if (counts, frozenset(chosen)) == (self._counts, self._chosen):
            return
        self._counts, self._chosen = counts, frozenset(chosen)
        self._tell_description()
        # The hits themselves are painted first.
        self._updating.ask()

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(30 * SPACE, _HEIGHT + _LABELS)

    def said(self, number: int) -> str:
        """A year with its number of hits, in words."""
        year = self._years[number]
        return messages.year_with_results(year, self._counts.get(year, 0))

    def bar(self, number: int) -> QRectF:
        """The room of a year, as high as the tallest bar."""
        room = self._room()
        width = room.width() / len(self._years)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            number = len(self._years) - 1 - number
        return QRectF(room.left() + number * width, room.top(), width, room.height())

    def showEvent(self, event: QShowEvent) -> None:
        """What comes into sight with the hits waits for them to be painted too."""
        super().showEvent(event)
        # The system shows again what it had put away: nothing of that is new.
        if not event.spontaneous():
            self._put_off = True
            self._updating.ask()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt calls with it
        """Draw bars, the line they stand on, and as many years as have room."""
        if self._put_off or not self._years:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        held = self._held()
        most = max((self._counts.get(year, 0) for year in self._years), default=0)
        for number, year in enumerate(self._years):
            self._draw_bar(painter, number, self._counts.get(year, 0), most, year in held)
        floor = self._room().bottom()
        painter.fillRect(QRectF(0, floor, self.width(), 1), QColor(self._palette.rule))
        self._draw_years(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._palette.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            here = self.bar(max(self._here, 0)).adjusted(0.75, 0.75, -0.75, 0)
            painter.drawRoundedRect(here, 3, 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from year to year, with Shift over a range; Enter or blank chooses, Esc not."""
        ways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            ways = {key: -way for key, way in ways.items()}
        last = len(self._years) - 1
        match event.key():
            case key if key in ways and self._years:
                there = min(max(self._here + ways[Qt.Key(key)], 0), last)
                self._move(there, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            case Qt.Key.Key_Home | Qt.Key.Key_End if self._years:
                there = 0 if event.key() == Qt.Key.Key_Home else last
                self._move(there, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space if self._here >= 0:
                self._choose()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace if self._chosen:
                self.chosen.emit(())
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin at a year."""
        number = self._at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and number >= 0:
            self._dragging = True
            self._move(number, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the range out."""
        if self._dragging:
            x = min(max(event.position().x(), 0.0), self.width() - 1.0)
            self._move(self._at(QPointF(x, 0)), extend=True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002  Qt calls with it
        """Choose what lies between."""
        if self._dragging:
            self._dragging = False
            self._choose()

    def event(self, event: QEvent) -> bool:
        """Say the number of the year under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._at(QPointF(event.pos()))
            if number >= 0:
                QToolTip.showText(event.globalPos(), self.said(number), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _draw_now(self) -> None:
        self._put_off = False
        self.update()

    def _move(self, number: int, extend: bool) -> None:
        if number < 0:
            return
        self._here = number
        if not extend or self._anchor < 0:
            self._anchor = number
        self._tell_description()
        self.update()

    def _choose(self) -> None:
        first, last = sorted((self._anchor, self._here))
        years = self._years[first : last + 1]
        # The only year that is chosen, once more: all of them again.
        same = frozenset(years) == self._chosen
        if not same and not any(self._counts.get(year) for year in years):
            # Nothing could be found there: the answer stays, and the year says why.
            QToolTip.showText(self._below(self._here), self.said(self._here), self)
            return
        self._anchor = self._here
        self.chosen.emit(() if same else tuple(str(year) for year in years))

    def _below(self, number: int) -> QPoint:
        return self.mapToGlobal(self.bar(number).bottomLeft().toPoint())

    def _held(self) -> frozenset[int]:
        """The years to stand out: those drawn over just now, else those chosen, else all."""
        if self._dragging or (self.hasFocus() and self._anchor != self._here):
            first, last = sorted((self._anchor, self._here))
            return frozenset(self._years[first : last + 1])
        return self._chosen or frozenset(self._years)

    def _room(self) -> QRectF:
        width = min(float(self.width()), len(self._years) * float(_WIDEST_BAR))
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QRectF(self.width() - width if right else 0, 0, width, _HEIGHT)

    def _at(self, place: QPointF) -> int:
        if not self._years:
            return -1
        numbers = range(len(self._years))
        return next(
            (n for n in numbers if self.bar(n).left() <= place.x() <= self.bar(n).right()), -1
        )

    def _draw_bar(self, painter: QPainter, number: int, count: int, most: int, held: bool) -> None:
        if not count:
            return
        room = self.bar(number)
        gap = room.width() * _GAP / 2
        height = max(_LEAST, (room.height() - SPACE) * count / most)
        top = QRectF(room.left() + gap, room.bottom() - height, room.width() - 2 * gap, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._palette.accent if held else self._palette.slider))
        painter.drawRoundedRect(top, min(2, top.width() / 3), 2)

    def _draw_years(self, painter: QPainter) -> None:
        metrics = QFontMetrics(self.font())
        painter.setPen(QColor(self._palette.quiet))
        top = self._room().bottom() + 2
        width, each = metrics.horizontalAdvance("2000"), self.bar(0).width()
        short = each < width + _GAP * width and each >= metrics.horizontalAdvance("’00") + 2
        step = 1
        while not short and step * each < width + SPACE and step < len(self._years):
            step += 1
        for number in range(0, len(self._years), step):
            text = str(self._years[number])
            text = f"’{text[2:]}" if short else text
            wide = metrics.horizontalAdvance(text)
            middle = self.bar(number).center().x()
            x = min(max(middle - wide / 2, 0), self.width() - wide)
            painter.drawText(QRectF(x, top, wide + 1, _LABELS), 0, text)

    def _tell_description(self) -> None:
        counted = [n for n, year in enumerate(self._years) if self._counts.get(year)]
        here = self.said(self._here) if 0 <= self._here < len(self._years) else ""
        self.setAccessibleDescription(here or "; ".join(self.said(n) for n in counted))
