"""A text with links, and what one does with the mouse in it. It fetches nothing, near or far."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QRect, Qt, QUrl, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from vmc_desktop.outline import Key
from vmc_desktop.render.links import PASSAGE, PLACE, RECORD, SEARCH, SOURCE
from vmc_desktop.render.seeming import honest_address
from vmc_desktop.ui.mouse import asks_for_tab


class LinkedText(QTextBrowser):
    """Says which of its links is meant, and opens none.

    ``key_clicked`` (`Key`), ``source_clicked`` and ``source_hovered`` (key of a source, or "" when
    the mouse leaves it; where it stands on the screen), ``passage_clicked`` (name of a numbered
    passage), ``place_clicked`` (name of a place of the same page), ``search_clicked`` (what to
    search for), ``address_clicked`` (str, from outside), ``zoom_turned`` (1 or -1),
    ``first_painted`` (once), ``opened_behind`` (`Key`, to be opened in a tab of its own).
    """

    key_clicked = Signal(object)
    source_clicked = Signal(str, QRect)
    source_hovered = Signal(str, QRect)
    passage_clicked = Signal(str)
    place_clicked = Signal(str)
    search_clicked = Signal(str)
    address_clicked = Signal(str)
    zoom_turned = Signal(int)
    first_painted = Signal()
    opened_behind = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unpainted = True
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)
        self.highlighted.connect(self._hover)

    def _follow(self, url: QUrl) -> None:
        whole = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        scheme, target = url.scheme(), whole.partition(":")[2]
        if scheme == RECORD:
            try:
                self.key_clicked.emit(Key.parse(target))
            except ValueError:
                return
        elif scheme == SOURCE:
            self.source_clicked.emit(target, self._rect_under_mouse())
        elif scheme == PASSAGE:
            self.passage_clicked.emit(target)
        elif scheme == PLACE:
            self.place_clicked.emit(target)
        elif scheme == SEARCH:
            self.search_clicked.emit(QUrl.fromPercentEncoding(target.encode()))
        else:
            self.address_clicked.emit(url.toString())

    def _hover(self, url: QUrl) -> None:
        source = url.toString().partition(":")[2] if url.scheme() == SOURCE else ""
        self.source_hovered.emit(source, self._rect_under_mouse())
        # Where it leads is told by its host as machines read it, whatever the words say.
        outside = url.scheme() in ("http", "https", "mailto")
        self.viewport().setToolTip(honest_address(url.toString()) if outside else "")

    def _rect_under_mouse(self) -> QRect:
        mouse = self.viewport().mapFromGlobal(self.cursor().pos())
        if not self.viewport().rect().contains(mouse):
            # Reached by the keyboard: the link has the text cursor.
            here = self.cursorRect()
        else:
            here = self.cursorRect(self.cursorForPosition(mouse))
        return QRect(self.viewport().mapToGlobal(here.topLeft()), here.size())

    def loadResource(self, kind: int, url: QUrl | str) -> Any:  # noqa: ARG002  Qt calls it
        """Nothing is loaded, whatever a page names: no file, no picture, no address."""
        if kind == QTextDocument.ResourceType.StyleSheetResource.value:
            return ""
        return b""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first painting."""
        super().paintEvent(event)
        if self._unpainted:
            self._unpainted = False
            self.first_painted.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel turns the size of the text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_turned.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave the back and forward buttons of the mouse to the window."""
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()
            return
        if asks_for_tab(event) and self._record_under(event) is not None:
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button, or Ctrl with the left one, opens a record in a tab of its own."""
        key = self._record_under(event) if asks_for_tab(event) else None
        if key is None:
            super().mouseReleaseEvent(event)
        else:
            self.opened_behind.emit(key)

    def _record_under(self, event: QMouseEvent) -> Key | None:
        scheme, _, target = self.anchorAt(event.position().toPoint()).partition(":")
        try:
            return Key.parse(target) if scheme == RECORD else None
        except ValueError:
            return None

    def leaveEvent(self, event: QEvent) -> None:
        """No source is under the mouse any more."""
        super().leaveEvent(event)
        self.source_hovered.emit("", QRect())
