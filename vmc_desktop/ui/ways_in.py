"""The ways into an archive, and to own things, each with a field that narrows its list."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from vmc_desktop.domain import Key
from vmc_desktop.models.own_ways import OwnLines
from vmc_desktop.models.people import GROUPINGS, Grouping, People, Register
from vmc_desktop.models.topics import Topics, Vocabulary
from vmc_desktop.models.tree import ArchiveTree
from vmc_desktop.ui.archive_tree import TreeView
from vmc_desktop.ui.claiming import claims
from vmc_desktop.ui.entry_view import EntryView
from vmc_desktop.ui.order import put_in_order
from vmc_desktop.ui.own_parts import add_clear_button
from vmc_desktop.ui.own_view import OwnView
from vmc_desktop.ui.theme import SPACE, TINY, UI, Palette, font
from vmc_desktop.wording import tr

WAYS = ("editions", "people", "topics", "dossiers")
_FEW = 60
"""A list narrowed to so many lines is shown with its branches open."""


class Authority(Register, Vocabulary, Protocol):
    """What is asked for persons and topics: the records of an archive."""


class _Filter(QLineEdit):
    """The field above a list; Esc empties it, and goes to the list from an empty one.

    ``left`` (down into the list).
    """

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Esc belongs to this field before it ends a search."""
        return claims(event, Qt.Key.Key_Escape) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties; Down and Enter go into the list."""
        match event.key():
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Escape | Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


class WaysIn(QWidget):
    """The switch, the fields and the lists; people and topics are made when first looked at.

    ``chosen`` (`Key`, whether one leafs through with the keys): a person, topic or panel of the
    lists beside the tree, which tells its own. ``opened_behind`` (`Key`): in a tab of its own, from
    any list. ``own_chosen`` (kind, id): a dossier or note; ``own_opened_behind`` (id): a dossier,
    in a tab of its own; ``own_dropped`` (`OwnLine`): to be taken away. ``way_shown``: another list.
    ``named``: `name_of` knows the persons and topics of an archive. ``first_painted`` (once): a
    list is on the screen.
    """

    chosen = Signal(object, bool)
    opened_behind = Signal(object)
    own_chosen = Signal(str, str)
    own_opened_behind = Signal(str)
    own_dropped = Signal(object)
    way_shown = Signal()
    named = Signal()
    first_painted = Signal()

    def __init__(
        self, tree: TreeView, model: ArchiveTree, palette: Palette, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tree, self._model, self._palette = tree, model, palette
        self._people, self._topics = People(self), Topics(self)
        self.own = OwnLines(self)
        self._views: dict[str, EntryView] = {}
        self._way = "editions"
        self._place: Key | None = None
        self._expanded: tuple[str, ...] | None = None
        self._register: Authority | None = None
        self._unpainted = True
        self.setObjectName("ways")
        self.setProperty("part", "shelf")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._switch = QButtonGroup(self)
        self._fields = QStackedWidget(self)
        self._lists = QStackedWidget(self)
        self._grouping = self._make_grouping()
        self._filters = {way: self._make_filter(way) for way in WAYS}
        self._lists.addWidget(tree)
        self._lay_out()
        tree.first_painted.connect(self._tell_first)
        tree.opened_behind.connect(self.opened_behind)
        self.show_way("editions")

    @property
    def way(self) -> str:
        """The way that is shown, one of `WAYS`."""
        return self._way

    @property
    def grouping(self) -> Grouping:
        """How people are put together."""
        return self._people.grouping

    @property
    def view(self) -> QTreeView:
        """The list that is shown."""
        return self._views.get(self._way) or self._tree

    def use(self, register: Authority) -> None:
        """List the persons and topics of this archive."""
        self._register = register
        self._people.use(register)
        self._topics.use(register)
        self._fill()
        self.named.emit()

    def show_way(self, way: str) -> None:
        """Show one of `WAYS`, with its field; other words change nothing."""
        if way not in WAYS:
            return
        had_focus = self.view.hasFocus()
        self._way = way
        if way != "editions" and way not in self._views:
            self._views[way] = self._make_view(way)
        self._fill()
        self._lists.setCurrentWidget(self.view)
        self._fields.setCurrentWidget(self._filters[way])
        self._grouping.setVisible(way == "people")
        button = self._switch.button(WAYS.index(way))
        if button is not None:
            button.setChecked(True)
        if had_focus:
            self.view.setFocus()
        self._stand()
        self.way_shown.emit()

    def group(self, grouping: str) -> None:
        """Put people together by name, organisation or country; other words change nothing."""
        for action in self._grouping.menu().actions():
            if action.data() == grouping:
                action.trigger()

    def start_filter(self) -> None:
        """Go to the field above the list."""
        field = self._filters[self._way]
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def name_of(self, key: Key) -> str:
        """What a person or topic is called; "" for any other record."""
        if self._register is None or key.year is not None:
            return ""
        people = key.parts[0] == "people"
        every = self._register.people() if people else self._register.topics()
        return next((one.name for one in every if one.key == key), "")

    def show_place(self, key: Key | None) -> None:
        """Stand on the line of this record, where the list has one."""
        self._place = key
        self._stand()

    def expanded_keys(self) -> tuple[str, ...]:
        """The open branches of the tree; while it is narrowed, those from before."""
        return self._tree.expanded_keys() if self._expanded is None else self._expanded

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self._palette = palette
        self._tree.set_palette(palette)
        for view in self._views.values():
            view.set_palette(palette)

    # Putting together.

    def _turn(self, on: bool, way: str) -> None:
        if on and way != self._way:
            self.show_way(way)

    def _lay_out(self) -> None:
        switch = QHBoxLayout()
        switch.setContentsMargins(SPACE // 2, SPACE, SPACE // 2, 0)
        switch.setSpacing(0)
        names = _names()
        for number, (way, name) in enumerate(zip(WAYS, names, strict=True)):
            button = QToolButton(self)
            button.setFont(font(UI))
            button.setText(name)
            button.setCheckable(True)
            button.setToolTip(f"{name} ({_key(number + 1)})")
            button.setAccessibleName(tr("WaysIn", "List of {name}").format(name=name))
            button.setProperty("segment", True)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            # Not when it is clicked: a screen reader turns it on without a click.
            button.toggled.connect(lambda on, chosen=way: self._turn(on, chosen))
            self._switch.addButton(button, number)
            # A long name has more of the room than a short one.
            switch.addWidget(button, QFontMetrics(font(UI)).horizontalAdvance(name))
        fields = QHBoxLayout()
        fields.setContentsMargins(SPACE, SPACE // 2, SPACE, SPACE // 2)
        fields.setSpacing(SPACE // 2)
        fields.addWidget(self._fields, 1)
        fields.addWidget(self._grouping)
        self._fields.setFixedHeight(4 * SPACE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(switch)
        column.addLayout(fields)
        column.addWidget(self._lists, 1)
        self.put_in_order()

    def put_in_order(self) -> None:
        """Let Tab come to the switch first, then to what narrows the list, then to the list."""
        filters = self._filters.values()
        put_in_order(*self._switch.buttons(), *filters, self._grouping, self._tree)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Write the names smaller where they would be cut off otherwise."""
        super().resizeEvent(event)
        metrics = QFontMetrics(font(UI))
        wanted = sum(metrics.horizontalAdvance(name) + SPACE for name in _names())
        face = font(UI if wanted <= self.width() - 2 * SPACE else TINY)
        for button in self._switch.buttons():
            if button.font() != face:
                button.setFont(face)

    def _make_filter(self, way: str) -> _Filter:
        words = {
            "editions": tr("WaysIn", "Narrow the editions"),
            "people": tr("WaysIn", "Find a person"),
            "topics": tr("WaysIn", "Find a topic"),
            "dossiers": tr("WaysIn", "Find among your own things"),
        }
        field = _Filter(self)
        field.setPlaceholderText(words[way])
        field.setAccessibleName(words[way])
        add_clear_button(field)
        field.left.connect(self._enter)
        field.textChanged.connect(lambda text: self._narrow(way, text))
        self._fields.addWidget(field)
        return field

    def _make_grouping(self) -> QToolButton:
        words = {
            "name": tr("WaysIn", "By name"),
            "organisation": tr("WaysIn", "By organisation"),
            "country": tr("WaysIn", "By country"),
        }
        button = QToolButton(self)
        menu = QMenu(button)
        group = QActionGroup(button)
        for grouping in GROUPINGS:
            action = QAction(words[grouping], group)
            action.setCheckable(True)
            action.setData(grouping)
            action.setChecked(grouping == "name")
            menu.addAction(action)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFont(font(UI))
        button.setText(words["name"])
        button.setToolTip(tr("WaysIn", "How people are put together"))
        button.setAccessibleName(tr("WaysIn", "People by"))
        group.triggered.connect(self._group)
        return button

    def _make_view(self, way: str) -> EntryView:
        if way == "dossiers":
            own = OwnView(self.own, self._palette, self)
            own.own_chosen.connect(self.own_chosen)
            own.own_opened_behind.connect(self.own_opened_behind)
            own.dropped.connect(self.own_dropped)
            view: EntryView = own
        else:
            view = EntryView(self._people if way == "people" else self._topics, self._palette, self)
        view.setObjectName(f"{way}List")
        view.setAccessibleName(_names()[WAYS.index(way)])
        view.chosen.connect(self.chosen)
        view.opened_behind.connect(self.opened_behind)
        view.first_painted.connect(self._tell_first)
        self._lists.addWidget(view)
        put_in_order(self._grouping, view)
        return view

    # What happens.

    def _tell_first(self) -> None:
        if self._unpainted:
            self._unpainted = False
            self.first_painted.emit()

    def _fill(self) -> None:
        """Read what is looked at, once there is something to read."""
        if self._register is not None and self._way == "people":
            self._people.show()
        elif self._register is not None and self._way == "topics":
            self._topics.show()

    def _stand(self) -> None:
        view = self._views.get(self._way)
        if view is not None:
            view.show_place(self._place)

    def _enter(self) -> None:
        view = self.view
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        here = view.currentIndex()
        view.setCurrentIndex(here if here.isValid() else view.model().index(0, 0))

    def _group(self, action: QAction) -> None:
        self._people.group(action.data())
        self._grouping.setText(action.text())

    def _narrow(self, way: str, text: str) -> None:
        view: QTreeView = self._tree if way == "editions" else self._views[way]
        if way == "editions" and self._expanded is None:
            self._expanded = self._tree.expanded_keys()
        narrowing = {
            "editions": self._model.narrow,
            "people": self._people.narrow,
            "topics": self._topics.narrow,
            "dossiers": self.own.narrow,
        }
        narrowing[way](text)
        if way == "people" and self._people.grouping == "name":
            return
        if text and _lines(view) <= _FEW:
            view.expandAll()
        elif not text and way == "editions":
            expanded, self._expanded = self._expanded or (), None
            self._tree.expand_keys(expanded)
            self._tree.show_place(self._place)


def _key(number: int) -> str:
    """The key of a way, as it is engraved on a keyboard of this language."""
    return QKeySequence(f"Ctrl+{number}").toString(QKeySequence.SequenceFormat.NativeText)


def _names() -> tuple[str, ...]:
    return (
        tr("WaysIn", "Editions"),
        tr("WaysIn", "People"),
        tr("WaysIn", "Topics"),
        tr("WaysIn", "Dossiers"),
    )


def _lines(view: QTreeView) -> int:
    """How many lines a list has at its first two levels."""
    model = view.model()
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    return len(tops) + sum(model.rowCount(top) for top in tops)
