"""The reading room: ways in, hits, page and what stands beside it, in one row."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from vmc_desktop.models.beside import Beside
from vmc_desktop.models.tree import ArchiveTree
from vmc_desktop.ui.actions import Actions
from vmc_desktop.ui.archive_tree import TreeView
from vmc_desktop.ui.breadcrumb import Breadcrumb
from vmc_desktop.ui.find_bar import FindBar
from vmc_desktop.ui.hit_panel import HitPanel
from vmc_desktop.ui.order import put_in_order
from vmc_desktop.ui.reading_pane import ReadingPane
from vmc_desktop.ui.side_panel import SidePanel
from vmc_desktop.ui.tab_bar import TabBar
from vmc_desktop.ui.theme import Palette
from vmc_desktop.ui.ways_in import WaysIn

_TREE, _HITS, _SIDE = 272, 376, 264
_LEAST_PAGE = 440
"""With less room than this for the page, the side panel steps back."""


class Room(QSplitter):
    """The parts of the room; hits only while a search is on, the side panel where it has room."""

    def __init__(
        self,
        tree: TreeView,
        pane: ReadingPane,
        model: ArchiveTree,
        hits: HitPanel,
        beside: Beside,
        palette: Palette,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.tree, self.pane, self.hits = tree, pane, hits
        self.ways = WaysIn(tree, model, palette, self)
        self.breadcrumb = Breadcrumb(self)
        self.tabs = TabBar(self)
        self.find_bar = FindBar(self.pane, self)
        self.side = SidePanel(beside, palette, self)
        self._widths = {self.ways: _TREE, self.hits: _HITS, self.side: _SIDE}
        self._side_wanted = True
        self._side_empty = False
        self._instead: QWidget | None = None
        self.page_area = self._page = self._lay_out_page()
        for widget, least in (
            (self.ways, 200),
            (self.hits, 206),
            (self._page, 231),
            (self.side, 200),
        ):
            widget.setMinimumWidth(least)
            self.addWidget(widget)
        put_in_order(self.ways, self.hits, self._page, self.side)
        put_in_order(self.tabs, self.breadcrumb, self.pane, self.find_bar)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for number in range(4):
            self.setStretchFactor(number, 1 if self.widget(number) is self._page else 0)
        self.hits.hide()
        self.splitterMoved.connect(self._remember)

    def _lay_out_page(self) -> QWidget:
        page, column = _column(self, self.tabs, self.breadcrumb, self.pane, self.find_bar)
        column.setStretchFactor(self.pane, 1)
        page.setProperty("part", "paper")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        return page

    @property
    def side_wanted(self) -> bool:
        """Whether the reader wants the side panel, though it may lack the room."""
        return self._side_wanted

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self.ways.set_palette(palette)
        self.hits.set_palette(palette)
        self.side.set_palette(palette)

    def show_instead(self, widget: QWidget | None) -> None:
        """Show a widget of the room in place of the page; None: the page again."""
        if widget is self._instead:
            return
        if self._instead is not None:
            self._instead.hide()
        self._instead = widget
        for one in (self.breadcrumb, self.pane):
            one.setVisible(widget is None)
        layout = self._page.layout()
        if widget is not None and layout is not None:
            self.find_bar.close_bar()
            layout.addWidget(widget)
            widget.show()
        self._fit()

    @property
    def instead(self) -> QWidget | None:
        """What is shown in place of the page; None: the page."""
        return self._instead

    def show_hits(self, shown: bool) -> None:
        """Make room for the hits, or take it back."""
        if shown == self.hits.isHidden():
            self.pane.put_off_breaking()
            # They come as wide as they are to be: shown narrow, they would be laid out twice.
            self.hits.resize(self._widths[self.hits], self.height())
            self.hits.setVisible(shown)
            # Their handle now: it would come after the painting, and shift everything by a pixel.
            self.refresh()
            self._fit()
            # What is shown asks by an event to be painted: after the painting, it paints it again.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.UpdateLater.value)

    def use_actions(self, commands: Actions) -> None:
        """Take the commands of the search to the foot of the hits."""
        self.hits.use_actions(commands)
        # The pane is older than the room, so Tab would come to it first.
        put_in_order(self.hits.foot.buttons[-1], self.pane)

    def set_tree_wanted(self, wanted: bool) -> None:
        """Show the tree or hide it."""
        self.ways.setVisible(wanted)
        self._fit()

    def set_side_wanted(self, wanted: bool) -> None:
        """Show the side panel wherever there is room for it, or nowhere."""
        self._side_wanted = wanted
        self._fit()

    def set_side_empty(self, empty: bool) -> None:
        """A page with nothing beside it needs no side panel."""
        if empty != self._side_empty:
            self._side_empty = empty
            self._fit()

    def widths(self) -> tuple[int, int, int]:
        """Pixels of tree, hits and side panel, as last seen."""
        return self._widths[self.ways], self._widths[self.hits], self._widths[self.side]

    def set_widths(self, tree: int, hits: int, side: int) -> None:
        """Give the parts these widths; 0 leaves the usual one."""
        for widget, width in ((self.ways, tree), (self.hits, hits), (self.side, side)):
            if width > 0:
                self._widths[widget] = width
        self._fit()

    def _fit(self) -> None:
        room = self.width() - (0 if self.ways.isHidden() else self._widths[self.ways])
        room -= 0 if self.hits.isHidden() else self._widths[self.hits]
        wanted = self._side_wanted and not self._side_empty and self._instead is None
        side = wanted and room - self._widths[self.side] >= _LEAST_PAGE
        if side == self.side.isHidden():
            self.side.setVisible(side)
            # With its handle: that comes later by itself, and breaks the page for one pixel more.
            self.refresh()
        room -= self._widths[self.side] if side else 0
        tree, hits, beside = self.widths()
        self.setSizes([tree, hits, max(room, 0), beside])

    def _remember(self) -> None:
        for widget in self._widths:
            if not widget.isHidden():
                self._widths[widget] = widget.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is gained or lost belongs to the page."""
        super().resizeEvent(event)
        self._fit()


def _column(parent: QWidget, *widgets: QWidget) -> tuple[QWidget, QVBoxLayout]:
    """Widgets below each other, without any room between them."""
    made = QWidget(parent)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    return made, column
