"""The reading room: ways in, hits, page and what stands beside it, in one row."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from vmc_desktop.models.beside import Beside
from vmc_desktop.models.tree import ArchiveTree
from vmc_desktop.ui.actions import Actions
from vmc_desktop.ui.archive_tree import TreeView
from vmc_desktop.ui.breadcrumb import Breadcrumb
from vmc_desktop.ui.columns import LEAST_PAGE, LEAST_SIDE, LEAST_TREE, Asked, Columns, share
from vmc_desktop.ui.find_bar import FindBar
from vmc_desktop.ui.hit_panel import HitPanel
from vmc_desktop.ui.order import put_in_order
from vmc_desktop.ui.reading_pane import ReadingPane
from vmc_desktop.ui.side_panel import SidePanel
from vmc_desktop.ui.tab_bar import TabBar
from vmc_desktop.ui.theme import Palette
from vmc_desktop.ui.ways_in import WaysIn

_TREE, _HITS, _SIDE = 272, 376, 264


class Room(QSplitter):
    """The parts of the room; hits only while a search is on, what is beside them by room.

    ``tree_stands``, ``side_stands`` (bool): whether it is wanted, and there is room for it.
    """

    tree_stands = Signal(bool)
    side_stands = Signal(bool)

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
        self._given: dict[QWidget, int] = {}
        self._tree_wanted = self._side_wanted = True
        self._tree_stands = self._side_stands = True
        self._asked = Asked()
        self._side_empty = False
        self._instead: QWidget | None = None
        self.page_area = self._page = self._lay_out_page()
        self._put_in_a_row()
        put_in_order(self.ways, self.hits, self._page, self.side)
        put_in_order(self.tabs, self.breadcrumb, self.pane, self.find_bar)
        self.hits.hide()
        self.splitterMoved.connect(self._remember)

    def _put_in_a_row(self) -> None:
        for widget, least in (
            (self.ways, LEAST_TREE),
            (self.hits, 206),
            (self._page, LEAST_PAGE),
            (self.side, LEAST_SIDE),
        ):
            widget.setMinimumWidth(least)
            self.addWidget(widget)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for number in range(4):
            self.setStretchFactor(number, 1 if self.widget(number) is self._page else 0)

    def _lay_out_page(self) -> QWidget:
        page, column = _column(self, self.tabs, self.breadcrumb, self.pane, self.find_bar)
        column.setStretchFactor(self.pane, 1)
        page.setProperty("part", "paper")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        return page

    @property
    def tree_wanted(self) -> bool:
        """Whether the reader wants the tree, though it may lack the room."""
        return self._tree_wanted

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
            self.hits.resize(self._columns(shown, self._asked).hits, self.height())
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

    def ask_tree(self, wanted: bool) -> None:
        """Show the tree, be the page ever so narrow, or hide it."""
        if wanted != self._tree_stands:
            self._tree_wanted, self._asked = wanted, replace(self._asked, tree=wanted)
            self._fit()

    def ask_side(self, wanted: bool) -> None:
        """Show the side panel, be the page ever so narrow, or nowhere."""
        if wanted != self._side_stands:
            self._side_wanted, self._asked = wanted, replace(self._asked, side=wanted)
            self._fit()

    def set_wanted(self, tree: bool, side: bool) -> None:
        """Whether tree and side panel are to stand where there is room for them."""
        self._tree_wanted, self._side_wanted, self._asked = tree, side, Asked()
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

    def _columns(self, hits: bool, asked: Asked) -> Columns:
        """What each part is to have, with the hits or without them."""
        tree, found, side = self.widths()
        wished = Columns(
            tree if self._tree_wanted else 0, found if hits else 0, side if self._side_wanted else 0
        )
        return share(self.width(), wished, asked)

    def _fit(self) -> None:
        searching = not self.hits.isHidden()
        alone = self._columns(searching, Asked())
        # What has room by itself again steps back again when there is none.
        asked = self._asked = Asked(
            self._asked.tree and not alone.tree, self._asked.side and not alone.side
        )
        columns = self._columns(searching, asked)
        beside = bool(columns.side) and not self._side_empty and self._instead is None
        shown = {self.ways: bool(columns.tree), self.side: beside}
        changed = [widget for widget, there in shown.items() if there == widget.isHidden()]
        for widget in changed:
            widget.setVisible(shown[widget])
        if changed:
            # With the handles: they come later by themselves, and break the page for a pixel more.
            self.refresh()
        room = self.width() - columns.tree - columns.hits - (columns.side if beside else 0)
        # What is hidden is told its width too, and comes with it.
        wide = (columns.tree, columns.hits or self._columns(True, asked).hits, columns.side)
        tree, hits, side = map(max, wide, (LEAST_TREE, 0, LEAST_SIDE))
        self.setSizes([tree, hits, max(room, 0), side])
        self._given = {widget: widget.width() for widget in self._widths}
        self._tell(bool(columns.tree), bool(columns.side))

    def _tell(self, tree: bool, side: bool) -> None:
        """Buttons and menus say what is seen; a room that is not there yet has no width."""
        if not self.isVisible():
            return
        if tree != self._tree_stands:
            self._tree_stands = tree
            self.tree_stands.emit(tree)
        if side != self._side_stands:
            self._side_stands = side
            self.side_stands.emit(side)

    def _remember(self) -> None:
        """What the reader drew wider or narrower; not what was narrow for want of room."""
        for widget, given in self._given.items():
            if not widget.isHidden() and widget.width() != given:
                self._widths[widget] = self._given[widget] = widget.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is gained or lost belongs to the page."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """From now on there is a width."""
        super().showEvent(event)
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
