"""What a click asks for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent


def asks_for_tab(event: QMouseEvent) -> bool:
    """Whether what is under the mouse shall be opened in a tab of its own."""
    with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.button() == Qt.MouseButton.MiddleButton or (
        event.button() == Qt.MouseButton.LeftButton and with_ctrl
    )
