"""Pages that fit their room: in a narrow one, what stands beside each other goes below."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from vmc_desktop.models.navigator import Navigator
from vmc_desktop.render.look import Look

_LEAST = 39
"""A page with fewer of its letters' heights across is narrow: a timeline leaves its themes none."""


class Fitting(QObject):
    """Watches how wide the page is, and has it rendered anew once that matters."""

    def __init__(self, pane: QWidget, navigator: Navigator, look: Look) -> None:
        super().__init__(pane)
        self._pane, self._navigator, self._look = pane, navigator, look
        # A window that is drawn out or laid out tells many widths; the last one counts.
        self._waiting = QTimer(self, singleShot=True, interval=0)
        self._waiting.timeout.connect(self._fit)
        pane.installEventFilter(self)

    def set_look(self, look: Look) -> None:
        """Render pages so from now on."""
        self._look = look
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Another width may be another page."""
        if event.type() == QEvent.Type.Resize:
            self._waiting.start()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        narrow = self._pane.width() < _LEAST * self._look.size
        self._navigator.set_look(replace(self._look, narrow=narrow))
