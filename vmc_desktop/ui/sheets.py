"""Pictures of pages, made when they are looked at: one in a turn of the event loop."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from vmc_desktop.models.paper import PageImage, PaperDocument

_KEPT_BYTES = 192 * 1024 * 1024
_WIDEST = 4000
"""Pixels across a page; what is shown larger is enlarged from this."""

Wanted = tuple[int, int]
"""Number of a page, and how many pixels it is wide."""


def as_image(picture: PageImage) -> QImage:
    """The pixels as Qt takes them; the bytes have to outlive the image."""
    return QImage(
        picture.pixels,
        picture.width,
        picture.height,
        picture.stride,
        QImage.Format.Format_RGB32,
    )


class Sheets(QObject):
    """Draws what its views want to see, newest wishes first, and keeps what was drawn last.

    Signals:
        drawn: the number of the page that has a new picture.
    """

    drawn = Signal(int)

    def __init__(self, document: PaperDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._wishes: dict[str, tuple[Wanted, ...]] = {}
        self._kept: OrderedDict[Wanted, QPixmap] = OrderedDict()
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._draw_next)

    @property
    def document(self) -> PaperDocument:
        """The pages."""
        return self._document

    def show_document(self, document: PaperDocument) -> None:
        """Draw the pages of another document from now on; the former one is closed."""
        self.stop()
        self._document = document

    def want(self, who: str, pictures: tuple[Wanted, ...]) -> None:
        """What a view shows now; its former wishes are void."""
        self._wishes[who] = tuple((page, min(width, _WIDEST)) for page, width in pictures)
        if self._missing() is not None:
            self._turn.start()

    def picture(self, page: int, width: int) -> QPixmap | None:
        """The page so wide, or until that is drawn the sharpest other picture of it there is."""
        asked = (page, min(width, _WIDEST))
        if asked in self._kept:
            self._kept.move_to_end(asked)
            return self._kept[asked]
        others = [name for name in self._kept if name[0] == page]
        return self._kept[max(others, key=lambda name: name[1])] if others else None

    def stop(self) -> None:
        """Draw nothing more, and close the document."""
        self._turn.stop()
        self._wishes.clear()
        self._kept.clear()
        self._document.close()

    def _missing(self) -> Wanted | None:
        wishes = (wish for who in sorted(self._wishes) for wish in self._wishes[who])
        return next((wish for wish in wishes if wish not in self._kept), None)

    def _draw_next(self) -> None:
        wish = self._missing()
        if wish is None:
            return
        page, width = wish
        image = as_image(self._document.image(page, width))
        self._kept[wish] = QPixmap.fromImage(image)
        self._make_room()
        self._turn.start()
        self.drawn.emit(page)

    def _make_room(self) -> None:
        """Let the pictures go that nobody looked at for longest; what is wanted stays."""
        wanted = {wish for wishes in self._wishes.values() for wish in wishes}
        size = sum(picture.width() * picture.height() * 4 for picture in self._kept.values())
        for name in [name for name in self._kept if name not in wanted]:
            if size <= _KEPT_BYTES:
                return
            gone = self._kept.pop(name)
            size -= gone.width() * gone.height() * 4
