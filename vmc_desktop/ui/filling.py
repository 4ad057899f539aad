"""A long page set part by part: its beginning at once, the rest a part after each painting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor, QTextDocument

from vmc_desktop.render.slices import Slices
from vmc_desktop.ui.after_painting import AfterPainting

_SLICE = 4_000
"""So many characters of HTML at a time: read and laid out in a third of a frame."""


class Filling(QObject):
    """What is still to come of a page.

    Args:
        document: where it is set.
        grown: told after each part that came by itself.
        parent: owns it.
    """

    def __init__(self, document: QTextDocument, grown: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._grown = grown
        self._html = ""
        self._slices = Slices("")
        self._next = AfterPainting(self._go_on, self)

    @property
    def left(self) -> bool:
        """Whether anything is still to come."""
        return self._slices.left

    @property
    def share(self) -> float:
        """How much of the page is there, up to 1."""
        return self._slices.share

    def begin(self, html: str, size: int) -> str:
        """Take up a page, whatever was left of another; gives its beginning, about so long."""
        self._next.cancel()
        self._html, self._slices = html, Slices(html)
        return self._slices.take(size)

    def ask(self) -> None:
        """Let the next part come once what is there is painted."""
        if self.left:
            self._next.ask()

    def until(self, enough: Callable[[], bool]) -> None:
        """Set what is left now, part by part, until it is enough."""
        while self.left and not enough():
            self._add(_SLICE)

    def reaches(self, name: str) -> Callable[[], bool]:
        """Tells whether a named place is there; of one that is nowhere, that it is not."""
        place = self._html.find(f'name="{name}"')
        return lambda: -1 < place < self._slices.reached

    def complete(self) -> None:
        """Set all that is left, at once."""
        if self.left:
            self._add(len(self._html))

    def _go_on(self) -> None:
        if self.left:
            self._add(_SLICE)
            self._grown()

    def _add(self, size: int) -> None:
        # A cursor of its own: what the reader has selected stays as it is.
        end = QTextCursor(self._document)
        end.movePosition(QTextCursor.MoveOperation.End)
        end.insertHtml(self._slices.take(size))
