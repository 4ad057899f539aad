"""How the window stands, to be kept for the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMainWindow, QWidget

from vmc_desktop.answers import Outline
from vmc_desktop.models.beside import Beside
from vmc_desktop.models.glance import Glance, Rect
from vmc_desktop.models.kept_places import as_text
from vmc_desktop.models.navigator import Navigator, Place
from vmc_desktop.models.settings import WindowState
from vmc_desktop.ui.room import Room

if TYPE_CHECKING:
    from vmc_desktop.render.page import Page


def window_state(
    window: QMainWindow, room: Room, navigator: Navigator, tabs: tuple[tuple[str, ...], int]
) -> WindowState:
    """Where the window and its parts are; ``tabs`` as `Tabbing.kept` gives them."""
    tree, hits, side = room.widths()
    place, recent = navigator.place, navigator.recent
    return WindowState(
        geometry=bytes(window.saveGeometry().data()),
        tree_width=tree,
        hits_width=hits,
        side_width=side,
        side_shown=room.side_wanted,
        tree_shown=room.tree_wanted,
        place=as_text(place),
        position=place.position,
        expanded=room.ways.expanded_keys(),
        recent=tuple(key.text for key in recent),
        way=room.ways.way,
        grouping=room.ways.grouping,
        tabs=tabs[0],
        tab=tabs[1],
    )


def make_glance(
    setting: str,
    outline: Outline,
    page: Page | Glance,
    place: Place,
    beside: Beside,
    room: Room,
) -> Glance:
    """What the window shows."""
    return Glance(
        setting=setting,
        outline=outline,
        key=place.key,
        position=place.position,
        title=page.title,
        trail=page.trail,
        html=page.html,
        beside=beside.rows(),
        tree_place=_place(room.tree),
        page_place=_place(room.pane),
    )


def _place(widget: QWidget) -> Rect:
    """Where a widget stands in its window."""
    corner = widget.mapTo(widget.window(), QPoint(0, 0))
    return corner.x(), corner.y(), widget.width(), widget.height()
