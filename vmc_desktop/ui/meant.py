"""What the reader means when he bookmarks, notes or adds: a selection, a line, or the page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from vmc_desktop.domain import Key
from vmc_desktop.models.hits import HitRole
from vmc_desktop.models.navigator import Navigator
from vmc_desktop.models.quoting import quote_of
from vmc_desktop.models.tree import Role
from vmc_desktop.personal.values import Quote
from vmc_desktop.ui.page_words import characters, plain_words
from vmc_desktop.ui.room import Room


@dataclass(frozen=True, slots=True)
class Meant:
    """A record, or a passage of it."""

    key: Key
    quote: Quote | None = None


def meant(room: Room, navigator: Navigator, focus: QWidget | None) -> Meant | None:
    """What is meant where the focus is here; None: nothing that can be kept."""
    if focus is not None and focus in (room.hits.list, room.ways.view):
        found = of_hit(room) if focus is room.hits.list else of_line(room)
        if found is not None:
            return found
    return of_page(room, navigator)


def of_page(room: Room, navigator: Navigator) -> Meant | None:
    """The selection in the page, or the page."""
    page = navigator.page
    if page is None or page.key is None or room.instead is not None:
        return None
    cursor = room.pane.textCursor()
    if not cursor.hasSelection():
        return Meant(page.key)
    text = plain_words(room.pane.document())
    place = characters(text, cursor.selectionStart(), cursor.selectionEnd())
    return Meant(page.key, quote_of(text, *place))


def of_hit(room: Room) -> Meant | None:
    """The result one stands on, with its passage."""
    line = room.hits.list.currentIndex().data(HitRole.LINE)
    if line is None or line.kind == "more":
        return None
    if line.kind == "panel" or line.snippet is None:
        return Meant(line.hit.key)
    return Meant(line.hit.key, quote_of(line.snippet.text, 0, len(line.snippet.text)))


def of_line(room: Room) -> Meant | None:
    """The line of the list that was chosen; one only stood on says where Tab has come to."""
    view = room.ways.view
    index = view.currentIndex()
    key = index.data(Role.KEY) if view.selectionModel().isSelected(index) else None
    return Meant(key) if isinstance(key, Key) else None
