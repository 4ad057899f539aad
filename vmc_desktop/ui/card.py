"""A card that lies on the window under a control: it moves with the window and takes no focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from vmc_desktop.ui.theme import SPACE, Palette

SHADE = SPACE
"""So far the shadow reaches beyond the card, in pixels."""
_RADIUS = 8.0
_SHADE, _SHADE_ON_DARK = 7, 22


class Card(QWidget):
    """Ground, edge and shadow; what lies on it keeps `SHADE` and a little more from the border.

    A child of the window rather than a window of its own: that would take the focus on some
    systems, and could not be placed on others.
    """

    def __init__(self, palette: Palette, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._drawn = QPixmap()
        self._palette = palette
        inner = SHADE + SPACE // 2
        self.setContentsMargins(inner, inner, inner, inner)
        self.hide()
        window.installEventFilter(self)

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self._palette = palette
        self._drawn = QPixmap()
        self.update()

    def place_at(self, place: QRect) -> None:
        """Lie on this part of the window; the shadow is around it."""
        self.setGeometry(place.adjusted(-SHADE, -SHADE, SHADE, SHADE))
        self.raise_()

    def room_below(self, control: QWidget) -> QRect:
        """Where there is room on the window: from below a control to its lower border."""
        window = self._window
        top = control.mapTo(window, QPoint(0, control.height())).y() + SPACE // 2
        return QRect(
            SPACE, top, window.width() - 2 * SPACE, max(window.height() - top - 2 * SPACE, 0)
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """A window of another size is another window: the card goes."""
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002  Qt's own
        """Paint shadow, ground and edge.

        Drawn once for a size: whenever the page below is painted, so is what lies on it.
        """
        ratio = self.devicePixelRatio()
        size = self.size() * ratio
        if self._drawn.size() != size:
            self._drawn = QPixmap(size)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            self._draw(QPainter(self._drawn))
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)

    def _draw(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(SHADE, SHADE, -SHADE, -SHADE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, _SHADE_ON_DARK if _dark(self._palette) else _SHADE))
        for far in range(1, SHADE):
            painter.drawRoundedRect(
                card.adjusted(-far, 2 - far, far, far).intersected(QRectF(self.rect())),
                _RADIUS + far,
                _RADIUS + far,
            )
        painter.setPen(QPen(QColor(self._palette.rule), 1))
        painter.setBrush(QColor(_ground(self._palette)))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()


def _ground(palette: Palette) -> str:
    """What lies above the paper is lighter than it, in the dark too."""
    return palette.tint if _dark(palette) else palette.field


def _dark(palette: Palette) -> bool:
    return palette.name == "dark"
