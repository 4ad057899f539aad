"""The menus of a right click: on the lines of lists, and on the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu

from vmc_desktop.ui.actions import Actions
from vmc_desktop.ui.room import Room

_OFFERED = ("dossier_add", "bookmark", "note", "tags", "edit_record")


class OwnMenus(QObject):
    """Offers what can be done with what is under the mouse, or where the cursor is (Menu key).

    ``opening``: a menu is about to be shown.
    """

    opening = Signal()

    def __init__(self, room: Room, commands: Actions) -> None:
        super().__init__(room)
        self._room, self._commands = room, commands
        self._views: list[QAbstractItemView] = []
        for view in (room.tree, room.hits.list):
            self._watch(view)
        room.pane.viewport().installEventFilter(self)
        room.pane.installEventFilter(self)
        room.ways.way_shown.connect(self._watch_way)
        self._watch_way()

    def _watch_way(self) -> None:
        if self._room.ways.view not in self._views:
            self._watch(self._room.ways.view)

    def _watch(self, view: QAbstractItemView) -> None:
        self._views.append(view)
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Show the menu."""
        if event.type() != QEvent.Type.ContextMenu or not isinstance(event, QContextMenuEvent):
            return super().eventFilter(watched, event)
        pane = self._room.pane
        if watched in (pane, pane.viewport()):
            menu = pane.createStandardContextMenu()
            first = menu.actions()[0] if menu.actions() else None
            pane.setFocus()
            self._fill(menu, first)
        else:
            view = next(one for one in self._views if watched in (one, one.viewport()))
            if event.reason() == QContextMenuEvent.Reason.Mouse:
                index = view.indexAt(event.pos())
                if not index.isValid():
                    return True
                # The line is meant, not opened.
                view.setFocus()
                view.setCurrentIndex(index)
            menu = QMenu(view)
            self._fill(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.opening.emit()
        menu.popup(event.globalPos())
        return True

    def _fill(self, menu: QMenu, before: QAction | None = None) -> None:
        actions = [self._commands[name] for name in _OFFERED]
        if before is None:
            menu.addActions(actions)
        else:
            menu.insertActions(before, actions)
            menu.insertSeparator(before)
