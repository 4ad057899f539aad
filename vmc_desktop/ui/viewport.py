"""A viewport that Python made itself."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def own_viewport(view: QAbstractScrollArea) -> None:
    """Give a view a viewport that needs no finding out what it is.

    PySide makes an object for a widget of Qt's own when Python first sees it, and to find its
    class it makes up all classes of widgets with all their enums: 25 ms before the first
    painting. A widget made here has its object.
    """
    view.setViewport(QWidget(view))
