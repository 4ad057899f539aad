"""The order in which Tab goes through widgets."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QWidget


def put_in_order(*widgets: QWidget) -> None:
    """Let Tab go from each of these to the next; Qt's own order is that of their making."""
    for first, second in pairwise(widgets):
        QWidget.setTabOrder(first, second)
