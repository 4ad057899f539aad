"""A path on a line that may be too short for it: its middle gives way, both ends are seen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from vmc_desktop.ui.theme import UI, font


class PathLine(QLabel):
    """Shows as much of a path as there is room for; the whole is its tool tip and spoken name."""

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(font(UI))
        self.setToolTip(path)
        self.setAccessibleName(path)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._fit()

    def sizeHint(self) -> QSize:
        """As long as the whole path."""
        return QSize(
            self.fontMetrics().horizontalAdvance(self._path) + 2, super().sizeHint().height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = self.fontMetrics()
        self.setText(metrics.elidedText(self._path, Qt.TextElideMode.ElideMiddle, self.width()))
