"""Keys that a part of the window takes for itself, before an action of the window has them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def claims(event: QEvent, *keys: Qt.Key) -> bool:
    """Whether Qt asks, before it looks for shortcuts, for one of these keys; it is then taken."""
    if (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.key() in keys
    ):
        event.accept()
        return True
    return False
