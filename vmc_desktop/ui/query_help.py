"""The card that tells how to search, with examples to click on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from vmc_desktop.ui.card import Card
from vmc_desktop.ui.claiming import claims
from vmc_desktop.ui.theme import LEAD, SPACE, TINY, UI, Palette, font
from vmc_desktop.wording import marked, said, tr

_WIDTH = 640
_RING = 6

# Headings, and under each: examples that are searched for by a click, and what they find.
_PARTS: tuple[tuple[str, tuple[tuple[tuple[str, ...], str], ...]], ...] = (
    (
        marked("QueryHelp", "Words"),
        (
            (("migration partnership",), marked("QueryHelp", "both words, in any of their forms")),
            (('"labour mobility"',), marked("QueryHelp", "the words in this order")),
            (("partner*",), marked("QueryHelp", "words that begin so")),
            (("return OR reintegration",), marked("QueryHelp", "either of them")),
            (("return -voluntary",), marked("QueryHelp", "the one without the other")),
            (("return NEAR/5 skills",), marked("QueryHelp", "at most five words apart")),
        ),
    ),
    (
        marked("QueryHelp", "Where to look"),
        (
            (
                ("year:2017..2020", "kind:keynote"),
                marked("QueryHelp", "years, and kinds of session"),
            ),
            (
                ("person:genetzke", "speaker:spindelegger"),
                marked("QueryHelp", "who is named, who speaks"),
            ),
            (
                ("moderator:genetzke", "org:icmpd"),
                marked("QueryHelp", "who moderates, for whom one works"),
            ),
            (
                ("country:austria",),
                marked("QueryHelp", "countries, of persons and of organisations"),
            ),
            (("topic:return", "source:icmpd"), marked("QueryHelp", "topics, and where it is from")),
            (
                ("is:quote", "has:conflict", "has:gap"),
                marked("QueryHelp", "quotations; what disagrees or is open"),
            ),
        ),
    ),
)


class QueryHelp(Card):
    """The query language at a glance.

    ``example_chosen`` (str).
    """

    example_chosen = Signal(str)

    def __init__(self, palette: Palette, window: QWidget) -> None:
        super().__init__(palette, window)
        self._return_to: QWidget | None = None
        self.setObjectName("queryHelp")
        self.setAccessibleName(tr("QueryHelp", "How to search"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._body = self._make_body()
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("helpScroll")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidget(self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._scroll)

    def show_under(self, field: QWidget) -> None:
        """Lie under the field; Esc or whatever else is done takes it away."""
        handle = self.window().windowHandle()
        if self._return_to is None and handle is not None:
            handle.focusObjectChanged.connect(self._follow_focus)
        self._return_to = field
        room = self.room_below(field)
        width = min(_WIDTH, room.width())
        wanted = self._body.heightForWidth(width) if self._body.hasHeightForWidth() else 0
        height = min(max(wanted, self._body.sizeHint().height()) + SPACE, room.height())
        middle = field.mapTo(self._window, field.rect().center()).x()
        left = min(max(middle - width // 2, room.left()), room.right() + 1 - width)
        self.place_at(QRect(left, room.top(), width, height))
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def event(self, event: QEvent) -> bool:
        """Esc is the card's while one is in it, not the window's."""
        return claims(event, Qt.Key.Key_Escape) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the field; Down and Up go through the examples as Tab does."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.hide()
                if self._return_to is not None:
                    self._return_to.setFocus(Qt.FocusReason.OtherFocusReason)
            case Qt.Key.Key_Down:
                self.focusNextChild()
            case Qt.Key.Key_Up:
                self.focusPreviousChild()
            case _:
                super().keyPressEvent(event)

    def _follow_focus(self, focus: QObject | None) -> None:
        """Once one does something else, the card is in the way."""
        if not self.isVisible() or focus is None or focus is self._return_to:
            return
        if not (isinstance(focus, QWidget) and (focus is self or self.isAncestorOf(focus))):
            self.hide()

    def _make_body(self) -> QWidget:
        body = QWidget(self)
        body.setObjectName("helpBody")
        grid = QGridLayout(body)
        grid.setContentsMargins(SPACE + SPACE // 2, SPACE, 2 * SPACE, SPACE)
        grid.setHorizontalSpacing(3 * SPACE)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(
            _flush(_label(tr("QueryHelp", "How to search"), LEAD, "", bold=True)), 0, 0, 1, 2
        )
        for heading, rows in _PARTS:
            grid.setRowMinimumHeight(grid.rowCount(), SPACE // 2)
            grid.addWidget(
                _flush(_label(said("QueryHelp", heading), TINY, "heading")),
                grid.rowCount(),
                0,
                1,
                2,
            )
            for examples, meaning in rows:
                row = grid.rowCount()
                grid.addWidget(self._make_examples(examples), row, 0)
                grid.addWidget(_label(said("QueryHelp", meaning), UI, "quiet"), row, 1)
        foot = tr(
            "QueryHelp",
            "Accents and capitals do not matter. Whatever is typed is never an error: what cannot "
            "be read is searched as words, and the answer says so.",
        )
        grid.setRowMinimumHeight(grid.rowCount(), SPACE // 2)
        grid.addWidget(_flush(_label(foot, TINY, "note")), grid.rowCount(), 0, 1, 2)
        return body

    def _make_examples(self, examples: tuple[str, ...]) -> QWidget:
        row = QWidget(self)
        line = QGridLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setHorizontalSpacing(SPACE // 2)
        for column, example in enumerate(examples):
            button = QPushButton(example, row)
            # What is typed reads from the left in every interface.
            button.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            button.setProperty("link", True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAccessibleName(tr("QueryHelp", "Search for {0}").format(example))
            button.clicked.connect(lambda _=False, text=example: self.example_chosen.emit(text))
            line.addWidget(button, 0, column)
        line.setColumnStretch(len(examples), 1)
        return row


def _flush(label: QLabel) -> QLabel:
    """Begin where the words of a button with its ring begin."""
    label.setContentsMargins(_RING, 0, 0, 0)
    return label


def _label(text: str, size: int, part: str, bold: bool = False) -> QLabel:
    label = QLabel(text)
    label.setFont(font(size, bold=bold))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if part:
        label.setProperty("part", part)
    return label
