"""What happens at a numbered reference: a hint while the mouse is on it, a card at a click."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect
from PySide6.QtWidgets import QWidget

from vmc_desktop.domain import Source
from vmc_desktop.models.navigator import Navigator
from vmc_desktop.ui.source_card import SourceCard


class References(QObject):
    """Shows the sources of the page that is read."""

    def __init__(self, navigator: Navigator, parent: QWidget) -> None:
        super().__init__(parent)
        self._navigator = navigator
        self.card = SourceCard(parent)

    def hold(self, source: str, place: QRect) -> None:
        """Show a source, by its key, until the reader puts it away."""
        self._show(source, place, held=True)

    def hint(self, source: str, place: QRect) -> None:
        """Show a source while the mouse is there; "": it is there no more."""
        if self.card.held:
            return
        if source:
            self._show(source, place, held=False)
        else:
            self.card.hide()

    def hold_numbered(self, number: int, source: Source, place: QRect) -> None:
        """Show this source until the reader puts it away."""
        self.card.show_source(number, source, place, held=True)

    def _show(self, key: str, place: QRect, held: bool) -> None:
        page = self._navigator.page
        for number, source in page.sources if page is not None else ():
            if source.key.text == key:
                self.card.show_source(number, source, place, held)
