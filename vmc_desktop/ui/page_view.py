"""The pages of a document under each other, at any zoom."""

from __future__ import annotations

from bisect import bisect_right
from enum import Enum

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from vmc_desktop.models.paper import POINTS_PER_INCH
from vmc_desktop.ui.sheets import Sheets
from vmc_desktop.ui.theme import SPACE, Palette

_GAP = 2 * SPACE
_MARGIN = 3 * SPACE
_DOTS_PER_INCH = 96
_SHADOW = 4
_ME = "1 pages"
"""The name under which pictures are wanted: pages come before thumbnails."""

LEAST, MOST = 0.1, 4.0
STEPS = (0.25, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 2.0, 3.0, 4.0)


class Fit(Enum):
    """How the zoom follows the window."""

    FREE = "free"
    WIDTH = "width"
    PAGE = "page"


class PageView(QAbstractScrollArea):
    """Shows sheets of paper, white in a dark room too: so they come out of the printer.

    Signals:
        page_changed: number of the page in the middle, from 0.
        zoom_changed: 1.0 is the size of the paper.
    """

    page_changed = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, sheets: Sheets, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets = sheets
        self._palette = palette
        self._fit = Fit.PAGE
        self._zoom = 1.0
        self._page = 0
        self._tops: list[int] = []
        self._places: list[QRect] = []
        self.setObjectName("pageView")
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._tell_page)
        sheets.drawn.connect(lambda _: self.viewport().update())

    @property
    def page(self) -> int:
        """The page in the middle, from 0."""
        return self._page

    @property
    def zoom(self) -> float:
        """1.0 is the size of the paper."""
        return self._zoom

    @property
    def fit(self) -> Fit:
        """How the zoom follows the window."""
        return self._fit

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self._palette = palette
        self.viewport().update()

    def show_pages(self) -> None:
        """The sheets have another document: begin at its first page."""
        self._places, self._page = [], 0
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.zoom_changed.emit(self._zoom)
        self.page_changed.emit(0)

    def show_page(self, page: int) -> None:
        """Put the top of a page at the top of the view."""
        if self._places:
            number = min(max(page, 0), len(self._places) - 1)
            self.verticalScrollBar().setValue(self._tops[number] - _GAP)
            self._set_page(number)

    def set_fit(self, fit: Fit) -> None:
        """Let the zoom follow the window, or leave it as it is."""
        self._fit = fit
        self._lay_out()
        self.zoom_changed.emit(self._zoom)

    def set_zoom(self, zoom: float) -> None:
        """A zoom of one's own; it is kept within what can be read and drawn."""
        self._fit = Fit.FREE
        self._zoom = min(max(zoom, LEAST), MOST)
        self._lay_out()

    def zoom_step(self, steps: int) -> None:
        """The next zoom of the scale, larger or smaller."""
        if steps > 0:
            self.set_zoom(next((zoom for zoom in STEPS if zoom > self._zoom + 0.01), MOST))
        else:
            lower = (zoom for zoom in reversed(STEPS) if zoom < self._zoom - 0.01)
            self.set_zoom(next(lower, STEPS[0]))

    def _fitting(self) -> float:
        """The zoom that the fit asks for."""
        if self._fit is Fit.FREE:
            return self._zoom
        sizes = self._sheets.document.sizes
        points = _DOTS_PER_INCH / POINTS_PER_INCH
        room = self.viewport().size()
        # For the width as if the scroll bar were there: else it would come and go.
        widest = max(size.width_pt for size in sizes) * points
        across = (self.width() - self.verticalScrollBar().sizeHint().width() - 2 * _MARGIN) / widest
        if self._fit is Fit.PAGE:
            size = sizes[min(self._page, len(sizes) - 1)]
            across = min(across, (room.height() - 2 * _GAP) / (size.height_pt * points))
        return min(max(across, LEAST), MOST)

    def _lay_out(self) -> None:
        """Find the place of every page; what is in the middle stays there."""
        if not self._sheets.document.sizes:
            return
        bar = self.verticalScrollBar()
        # Read before the bar is given its new range, which may move it.
        page, before = self._page, self._anchor()
        zoom = self._fitting()
        changed = abs(zoom - self._zoom) > 1e-6
        self._zoom = zoom
        self._place_pages()
        self._set_ranges()
        if self._fit is Fit.PAGE:
            self.show_page(page)
        elif before is not None:
            number, share = before
            place = self._places[min(number, len(self._places) - 1)]
            bar.setValue(round(place.top() + share * place.height() - self.viewport().height() / 2))
        self.viewport().update()
        if changed:
            self.zoom_changed.emit(zoom)

    def _place_pages(self) -> None:
        scale = self._zoom * _DOTS_PER_INCH / POINTS_PER_INCH
        sizes = self._sheets.document.sizes
        widest = round(max(size.width_pt for size in sizes) * scale) + 2 * _MARGIN
        across = max(widest, self.viewport().width())
        top, self._places = _GAP, []
        for size in sizes:
            width, height = round(size.width_pt * scale), round(size.height_pt * scale)
            self._places.append(QRect((across - width) // 2, top, width, height))
            top += height + _GAP
        self._tops = [place.top() for place in self._places]
        self._across, self._height = widest, top

    def _set_ranges(self) -> None:
        # Page Down leads from whole page to whole page, or leaves some lines to read on from.
        step = self._places[0].height() + _GAP if self._fit is Fit.PAGE else 0
        bars = (
            (self.verticalScrollBar(), self._height, self.viewport().height()),
            (self.horizontalScrollBar(), self._across, self.viewport().width()),
        )
        for bar, whole, seen in bars:
            bar.setRange(0, max(whole - seen, 0))
            bar.setPageStep(step or max(seen - 5 * SPACE, 1))
            bar.setSingleStep(5 * SPACE)

    def _anchor(self) -> tuple[int, float] | None:
        """The page in the middle of the view, and how far down it the middle is."""
        if not self._places or self.verticalScrollBar().value() == 0:
            return None
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        number = self._page_at(middle)
        place = self._places[number]
        return number, (middle - place.top()) / place.height()

    def _page_at(self, y: float) -> int:
        return max(bisect_right(self._tops, y) - 1, 0)

    def _tell_page(self) -> None:
        if not self._places:
            return
        bar = self.verticalScrollBar()
        if bar.value() == bar.maximum() and bar.value() > 0:
            self._set_page(len(self._places) - 1)
        else:
            self._set_page(self._page_at(bar.value() + self.viewport().height() * 0.4))

    def _set_page(self, page: int) -> None:
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _offset(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages in view, and wish for the pictures that are not there yet."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._palette.desk))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self._places:
            return
        seen = self.viewport().rect().translated(self._offset())
        first, last = self._page_at(seen.top()), self._page_at(seen.bottom())
        ratio = self.devicePixelRatioF()
        wishes = []
        for number in range(first, last + 1):
            width = round(self._places[number].width() * ratio)
            wishes.append((number, width))
            self._paint_page(painter, number, width)
        painter.end()
        # The next page is drawn before one comes to it.
        if last + 1 < len(self._places):
            wishes.append((last + 1, round(self._places[last + 1].width() * ratio)))
        self._sheets.want(_ME, tuple(wishes))

    def _paint_page(self, painter: QPainter, number: int, width: int) -> None:
        place = self._places[number].translated(-self._offset())
        shade = QColor(0, 0, 0, 14)
        for spread in range(1, _SHADOW + 1):
            painter.fillRect(place.adjusted(-spread, 1 - spread // 2, spread, spread + 1), shade)
        painter.fillRect(place, Qt.GlobalColor.white)
        picture = self._sheets.picture(number, width)
        if picture is not None:
            painter.drawPixmap(QRectF(place), picture, QRectF(picture.rect()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the pages out anew."""
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the first and last page; the rest as everywhere."""
        match event.key():
            case Qt.Key.Key_Home:
                self.show_page(0)
            case Qt.Key.Key_End:
                self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
            case Qt.Key.Key_Space:
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                step = self.verticalScrollBar().pageStep()
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + (-step if back else step))
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_step(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
