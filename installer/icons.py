"""The program's mark and that of its bundles in every size, drawn from their SVG files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Those that desktops ask for."""


def drawings(root: Path) -> dict[str, Path]:
    """The drawings by the name that a desktop knows them by."""
    return {
        "vmc-desktop": root / "resources" / "icons" / "app.svg",
        "application-x-vmca": root / "installer" / "linux" / "application-x-vmca.svg",
    }


def draw(root: Path, into: Path) -> None:
    """Write NAME-SIZE.png for every size, and NAME.ico and NAME.icns where Qt can."""
    application = QGuiApplication.instance() or QGuiApplication([])
    for name, file in drawings(root).items():
        drawing = QSvgRenderer(str(file))
        for size in SIZES:
            _drawn(drawing, size).save(str(into / f"{name}-{size}.png"))
        # Qt writes an icon of one size, the largest that a file of Windows may hold.
        _drawn(drawing, 256).save(str(into / f"{name}.ico"))
        _drawn(drawing, 512).save(str(into / f"{name}.icns"))
    del application


def _drawn(drawing: QSvgRenderer, size: int) -> QImage:
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    drawing.render(painter)
    painter.end()
    return image
