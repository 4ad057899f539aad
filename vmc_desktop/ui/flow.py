"""Widgets side by side, in as many rows as they need."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class Flow(QLayout):
    """Fills rows from the side where reading begins."""

    def __init__(self, parent: QWidget, gap: int) -> None:
        super().__init__(parent)
        self._owner = parent
        self._gap = gap
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Append one; `addWidget` calls this."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The one at a place; Qt asks until there is none."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take one out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high its rows are at this width."""
        above, below = self.contentsMargins().top(), self.contentsMargins().bottom()
        return self._place(QRect(0, 0, width, 0), moves=False) + above + below

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), moves=True)

    def sizeHint(self) -> QSize:
        """As little as it takes."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for the highest; a wide one is made narrower."""
        high = max((i.sizeHint().height() for i in self._items if not i.isEmpty()), default=0)
        return QSize(0, high)

    def _place(self, rect: QRect, moves: bool) -> int:
        x = y = high = 0
        direction = self._owner.layoutDirection()
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            width = min(hint.width(), rect.width())
            if x and x + width > rect.width():
                x, y, high = 0, y + high + self._gap, 0
            if moves:
                room = QRect(rect.topLeft() + QPoint(x, y), QSize(width, hint.height()))
                item.setGeometry(QStyle.visualRect(direction, rect, room))
            x += width + self._gap
            high = max(high, hint.height())
        return y + high
