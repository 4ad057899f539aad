"""A card with one source, beside the reference that names it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from vmc_desktop.domain import Source
from vmc_desktop.render import words
from vmc_desktop.render.seeming import honest_host
from vmc_desktop.ui.theme import SPACE, TINY, UI, font
from vmc_desktop.wording import tr

_WIDTH = 360


class SourceCard(QFrame):
    """Title, publisher and date of a source; opened by a click it also offers to open it.

    ``address_clicked`` (str).
    """

    address_clicked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self._address = ""
        self.setObjectName("sourceCard")
        self.setFixedWidth(_WIDTH)
        self._title = _line(font(UI, bold=True))
        self._detail = _line(font(UI))
        self._note = _line(font(TINY))
        self._host = _line(font(TINY))
        for label in (self._detail, self._note, self._host):
            label.setProperty("part", "quiet")
        self._open = QPushButton(tr("SourceCard", "Open in browser"), self)
        self._open.clicked.connect(self._ask_to_open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE + 4, 2 * SPACE, SPACE + 4)
        layout.setSpacing(SPACE // 2)
        for label in (self._title, self._detail, self._note, self._host):
            layout.addWidget(label)
        layout.addSpacing(SPACE // 2)
        layout.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def held(self) -> bool:
        """Whether the card was opened by a click and stays until it is left."""
        return (
            self.isVisible()
            and self.windowFlags() & Qt.WindowType.WindowType_Mask == Qt.WindowType.Popup
        )

    def show_source(self, number: int, source: Source, place: QRect, held: bool) -> None:
        """Show the card below (or above) a place of the screen; ``held``: until it is left."""
        kind = Qt.WindowType.Popup if held else Qt.WindowType.ToolTip
        self.setWindowFlags(kind | Qt.WindowType.FramelessWindowHint)
        self._address = source.url
        self._fill(self._title, f"{number}  {source.title}" if number else source.title)
        facts = (
            source.publisher,
            words.published(source),
            words.kind_label(source.kind),
            words.language_name(source.language),
        )
        self._fill(self._detail, " · ".join(fact for fact in facts if fact))
        self._fill(self._note, source.note)
        self._fill(self._host, honest_host(source.url.partition("//")[2].partition("/")[0]))
        self._open.setVisible(held and bool(source.url))
        self.setAccessibleName(f"{source.title}, {self._detail.text()}")
        self.adjustSize()
        self.move(self._beside(place))
        self.show()
        if held:
            self._open.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fill(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _beside(self, place: QRect) -> QPoint:
        screen = QGuiApplication.screenAt(place.center()) or self.screen()
        room = screen.availableGeometry()
        x = min(max(place.left() - 2 * SPACE, room.left()), room.right() - self.width())
        y = place.bottom() + SPACE // 2
        if y + self.height() > room.bottom():
            y = place.top() - self.height() - SPACE // 2
        return QPoint(x, y)

    def _ask_to_open(self) -> None:
        self.hide()
        self.address_clicked.emit(self._address)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the card away."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)


def _line(face: QFont) -> QLabel:
    label = QLabel()
    label.setFont(face)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
