"""The list of hits, with what is said above it, below it or in its place."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from vmc_desktop.answers import Outline, Results, Snippet
from vmc_desktop.domain import Key
from vmc_desktop.models.hits import HitLine, HitList
from vmc_desktop.models.search import whole
from vmc_desktop.render import words
from vmc_desktop.ui import messages
from vmc_desktop.ui.actions import Actions
from vmc_desktop.ui.after_painting import AfterPainting
from vmc_desktop.ui.hit_delegate import HitDelegate
from vmc_desktop.ui.hit_foot import HitFoot
from vmc_desktop.ui.hit_head import HitHead
from vmc_desktop.ui.mouse import asks_for_tab
from vmc_desktop.ui.order import put_in_order, stand_on_a_line
from vmc_desktop.ui.theme import SPACE, UI, Palette, font
from vmc_desktop.wording import tr

_FAR = 1_000
"""A list is not made longer than so many lines for the passage that F3 leads to."""
_ROOM_FOR_BARS, _ROOM_FOR_FACETS = 62 * SPACE, 44 * SPACE
"""A panel lower than this leaves the bars, and at last the facets out: the list comes first."""


class HitView(QListView):
    """The list of hits.

    ``chosen`` (`Key`, the `Snippet` to land on or None, whether one leafs through with the keys),
    ``opened_behind`` (`Key`, to be opened in a tab of its own, and where to land there), ``left``
    (back to the field).
    """

    chosen = Signal(object, object, bool)
    opened_behind = Signal(object, object)
    left = Signal()

    def __init__(self, model: HitList, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hits = model
        self._silent = False
        self._leafing = False
        self._stood: tuple[Key, Snippet | None] | None = None
        self._sought = False
        self._delegate = HitDelegate(palette, self)
        self.setObjectName("hitList")
        self.setAccessibleName(tr("HitView", "Results"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: lines that were measured for its room would be measured anew without it.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        model.modelReset.connect(self._give_up)
        self.clicked.connect(self._tell_click)

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self._delegate.set_palette(palette)
        self.viewport().update()

    def show_place(self, key: Key | None) -> None:
        """Mark the line that is read, without choosing it."""
        if self._sought and self._stood is not None:
            self._seek(*self._stood)
        row = self._row_read(key) if key is not None else -1
        self._silent = True
        # A list that is out of sight stays where it was: one comes back to it.
        self.setAutoScroll(self.isVisible())
        if row < 0:
            self.setCurrentIndex(QModelIndex())
        elif row != self.currentIndex().row():
            self.setCurrentIndex(self._hits.index(row))
        self.setAutoScroll(True)
        self._silent = False

    def show_passage(self, key: Key, passage: Snippet | None) -> None:
        """Mark the line of the passage that is read; a panel further down is fetched for it."""
        self._stood, self._sought = (key, passage), True
        self.show_place(key)

    def enter(self) -> None:
        """Take the focus, standing on the first passage if on none, and choose it."""
        on_none = not self.currentIndex().isValid()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if on_none and self._hits.rowCount():
            self.setCurrentIndex(self._hits.index(self._hits.first_passage()))
            self._tell(self.currentIndex(), leafing=True)

    def choose_first(self) -> None:
        """Open the best hit, or the one that is stood on."""
        row = self.currentIndex().row() if self.currentIndex().isValid() else -1
        self._tell(self._hits.index(row if row >= 0 else self._hits.first_passage()), False)

    def _seek(self, key: Key, passage: Snippet | None) -> None:
        """List what one stands at, unless it is too far down; what is fetched comes by and by."""
        panel = whole(key)
        while self._hits.row_of(panel) < 0 and self._hits.rowCount() < _FAR:
            before = self._hits.rowCount()
            self._hits.fetchMore()
            if self._hits.rowCount() == before:
                return
        if self._hits.row_of_passage(key, passage) < 0:
            self._hits.reveal(panel)
        self._sought = False

    def _give_up(self) -> None:
        self._sought = False

    def _row_read(self, key: Key) -> int:
        # One who reads a panel stands at a passage of it, maybe of one of its highlights.
        if self._stood is not None and key in (self._stood[0], whole(self._stood[0])):
            row = self._hits.row_of_passage(*self._stood)
            if row >= 0:
                return row
        return self._hits.row_of(key)

    def _tell_click(self, index: QModelIndex) -> None:
        self._tell(index, leafing=False)

    def _tell(self, index: QModelIndex | QPersistentModelIndex, leafing: bool) -> None:
        line = self._hits.line_at(index.row()) if index.isValid() else None
        if line is None:
            return
        if line.kind == "more":
            if not leafing:
                self._hits.open_more(index.row())
            return
        self._stood = (line.hit.key, line.snippet)
        self.chosen.emit(line.hit.key, _target(line), leafing)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Say which line one stands on now, where the keys led there."""
        super().currentChanged(current, previous)
        if self._leafing and not self._silent:
            self._tell(current, leafing=True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one is."""
        super().focusInEvent(event)
        stand_on_a_line(self, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The middle button, or Ctrl with the left one, opens a tab and changes nothing here."""
        index = self.indexAt(event.position().toPoint())
        line = self._hits.line_at(index.row()) if index.isValid() else None
        if line is not None and line.kind != "more" and asks_for_tab(event):
            self.opened_behind.emit(line.hit.key, _target(line))
        else:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click that opened a tab is no click besides: Qt would take it for one."""
        if not asks_for_tab(event):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaf through with the keys; Up on the first goes back to the field."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._tell_click(self.currentIndex())
            case Qt.Key.Key_Up if self.currentIndex().row() <= 0:
                self.left.emit()
            case _:
                self._leafing = True
                super().keyPressEvent(event)
                self._leafing = False


class HitPanel(QWidget):
    """The answer: what is said of it, the hits or what else to try, and where one stands."""

    def __init__(self, model: HitList, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "shelf")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = model
        self.head = HitHead(palette, self)
        self.list = HitView(model, palette, self)
        self.foot = HitFoot(self)
        self.nothing = _advice()
        self._tools = (self.head.facets, self.head.sort, self.foot)
        self._drawing = AfterPainting(lambda: self._draw_tools(True), self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.foot)

    def use_actions(self, commands: Actions) -> None:
        """Offer the way to the matches around, below the list."""
        self.foot.use_actions(commands)
        put_in_order(self.list, *self.foot.buttons)

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self.head.set_palette(palette)
        self.list.set_palette(palette)

    def show_outline(self, outline: Outline) -> None:
        """Take from the outline which years there are, and when everything was."""
        self.head.bars.set_years(tuple(one.year for one in outline.numbers))
        details = {one.key: words.format_dates(one.dates) for one in outline.numbers}
        for edition in outline.nodes:
            details |= {panel.key: words.format_date(panel.detail) for panel in edition.children}
        self._model.set_details(details)

    def show_waiting(self) -> None:
        """A search is on, its answer is not there yet."""
        self.head.show_waiting()
        self._advise("")
        self._stack.setCurrentWidget(self.nothing)
        self.foot.hide()

    def forget(self) -> None:
        """The search has ended; the next answer finds nothing to be laid out before it."""
        self.head.understood.forget()

    def show_results(self, results: Results) -> None:
        """Say the answer; the hits themselves are in the model."""
        self.head.show_results(results)
        self.foot.setVisible(results.total > 0)
        if results.total:
            self._stack.setCurrentWidget(self.list)
        else:
            self._advise(messages.nothing_found(results))
            self._stack.setCurrentWidget(self.nothing)

    def _advise(self, advice: str) -> None:
        if advice != self.nothing.text():
            self.nothing.setText(advice)
            # A label with a name of its own is read by that alone.
            said = QTextDocumentFragment.fromHtml(advice).toPlainText()
            self.nothing.setAccessibleDescription(said)

    def _draw_tools(self, drawn: bool) -> None:
        for one in self._tools:
            one.setUpdatesEnabled(drawn)

    def showEvent(self, event: QShowEvent) -> None:
        """The hits are painted first; all the buttons take half the time that they do."""
        super().showEvent(event)
        # The system shows again what it had put away: nothing of that is new.
        if not event.spontaneous():
            self._draw_tools(False)
            self._drawing.ask()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the bars step back before the list, in a very low one the facets too."""
        super().resizeEvent(event)
        height = self.height()
        self.head.set_room(height >= _ROOM_FOR_BARS, height >= _ROOM_FOR_FACETS)


def _target(line: HitLine) -> Snippet | None:
    snippet = line.snippet
    return snippet if snippet is not None and snippet.marks else None


def _advice() -> QLabel:
    label = QLabel()
    label.setProperty("part", "quiet")
    label.setFont(font(UI))
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
    label.setAccessibleName(tr("hit_panel", "What to try"))
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
    return label
