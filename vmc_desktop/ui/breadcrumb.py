"""The way from the root to the page, each step a button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from vmc_desktop.domain import Key
from vmc_desktop.ui.after_painting import AfterPainting
from vmc_desktop.ui.theme import SPACE, UI, font
from vmc_desktop.wording import tr

Trail = tuple[tuple[Key, str], ...]


class Breadcrumb(QWidget):
    """Shows the trail of a page in one line, shortened where there is no room.

    ``chosen`` (`Key`).
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trail: Trail = ()
        self._shown: Trail = ()
        self._buttons: list[QToolButton] = []
        self._signs: list[QLabel] = []
        self.setObjectName("breadcrumb")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Breadcrumb", "Where this page is"))
        self.setFixedHeight(5 * SPACE)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(SPACE, 0, 2 * SPACE, 0)
        self._layout.setSpacing(0)
        self._layout.addStretch(1)
        # The page is what one chose: it is painted first.
        self._showing = AfterPainting(self._show, self, paintings=2)

    def show_trail(self, trail: Trail) -> None:
        """Replace the steps, after the painting that is due."""
        if trail == self._trail:
            return
        self._trail = trail
        self._showing.ask()

    def _show(self) -> None:
        trail = self._shown = self._trail
        # Buttons made anew for each page would take longer than the words of a short one.
        while len(self._buttons) < len(trail):
            self._add_step()
        while len(self._buttons) > len(trail):
            # Hidden ones would still be told to a screen reader.
            for widget in (self._buttons.pop(), self._signs.pop()):
                widget.hide()
                widget.deleteLater()
        for number, (button, (_, title)) in enumerate(zip(self._buttons, trail, strict=True)):
            self._tell(button, title, last=number == len(trail) - 1)
        self._fit()

    def _add_step(self) -> None:
        number = len(self._buttons)
        sign = QLabel("›", self)
        sign.setProperty("part", "quiet")
        button = QToolButton(self)
        button.setFont(font(UI))
        button.setAutoRaise(True)
        button.setProperty("here", False)
        sign.setVisible(number > 0)
        button.clicked.connect(lambda: self.chosen.emit(self._shown[number][0]))
        if self._buttons:
            # Made later than what stands elsewhere, it would come behind that.
            QWidget.setTabOrder(self._buttons[-1], button)
        self._signs.append(sign)
        self._buttons.append(button)
        # Before the room that is left over.
        for widget in (sign, button):
            self._layout.insertWidget(self._layout.count() - 1, widget)

    def _tell(self, button: QToolButton, title: str, last: bool) -> None:
        button.setToolTip(title)
        button.setAccessibleName(title)
        if button.property("here") != last:
            button.setProperty("here", last)
            self.style().unpolish(button)
            self.style().polish(button)

    def _fit(self) -> None:
        """Give the first steps what they need, the last ones what is left."""
        metrics = QFontMetrics(font(UI))
        room = self.width() - 4 * SPACE - len(self._shown) * 5 * SPACE
        for number, (_, title) in enumerate(self._shown):
            button, waiting = self._buttons[number], len(self._shown) - number
            share = max(room // waiting if waiting > 1 else room, 6 * SPACE)
            # Ampersands would be taken for mnemonics.
            shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, share)
            button.setText(shown.replace("&", "&&"))
            room -= metrics.horizontalAdvance(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten for the new width."""
        super().resizeEvent(event)
        self._fit()
