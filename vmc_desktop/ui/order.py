"""Going through the window by keys: the order of Tab, and a line to stand on in every list."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget


def put_in_order(*widgets: QWidget) -> None:
    """Let Tab go from each of these to the next; Qt's own order is that of their making."""
    for first, second in pairwise(widgets):
        QWidget.setTabOrder(first, second)


def stand_on_a_line(view: QAbstractItemView, event: QFocusEvent) -> None:
    """Stand on the first line of a list that took the focus while on none: one sees where one is.

    Nothing is chosen by that. Qt does so the first time only.
    """
    by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
    if not by_mouse and not view.currentIndex().isValid():
        first = view.model().index(0, 0)
        nothing = QItemSelectionModel.SelectionFlag.NoUpdate
        view.selectionModel().setCurrentIndex(first, nothing)
