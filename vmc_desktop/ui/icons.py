"""Our own icons, drawn in the colours of the palette."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from vmc_desktop.ui.theme import Palette

_SIZES = (16, 20)
_APP_SIZES = (16, 24, 32, 48, 64, 128, 256)


class Icons:
    """The pictures of ``resources/icons``.

    A picture is drawn into pixmaps of every size and density it is shown in, because a
    `QIconEngine` written in Python does not survive being copied by Qt.
    """

    def __init__(self, folder: Path, ratios: tuple[float, ...] = ()) -> None:
        """Where the pictures are, and for which pixel densities they are drawn.

        Args:
            folder: where the SVG files are.
            ratios: device pixel ratios; none: those of the screens there are.
        """
        self._folder = folder
        self._ratios = ratios or _densities()

    def names(self) -> tuple[str, ...]:
        """Every picture there is, by name."""
        return tuple(sorted(path.stem for path in self._folder.glob("*.svg")))

    def icon(self, name: str, palette: Palette) -> QIcon:
        """A picture in ink; accented while its control is on, faint while it is disabled.

        Raises:
            FileNotFoundError: there is no picture of this name.
        """
        made = QIcon()
        kinds = (
            (palette.ink, QIcon.Mode.Normal, QIcon.State.Off),
            (palette.accent, QIcon.Mode.Normal, QIcon.State.On),
            (palette.faint, QIcon.Mode.Disabled, QIcon.State.Off),
        )
        for colour, mode, state in kinds:
            drawing = self._drawing(name, colour)
            for size in _SIZES:
                for ratio in self._ratios:
                    made.addPixmap(_drawn(drawing, size, ratio), mode, state)
        return made

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """A picture in one colour, ``size`` pixels square at a device pixel ratio."""
        return _drawn(self._drawing(name, colour), size, ratio)

    def app_icon(self) -> QIcon:
        """The program's own mark; it brings its own colours."""
        made = QIcon()
        drawing = self._drawing("app", "")
        for size in _APP_SIZES:
            for ratio in self._ratios:
                made.addPixmap(_drawn(drawing, size, ratio))
        return made

    def _drawing(self, name: str, colour: str) -> QSvgRenderer:
        text = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        return QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))


def _densities() -> tuple[float, ...]:
    return tuple(sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()}))


def _drawn(drawing: QSvgRenderer, size: int, ratio: float) -> QPixmap:
    side = round(size * ratio)
    made = QPixmap(QSize(side, side))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made
