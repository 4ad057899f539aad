"""What is said above the hits: how many, how they were understood, and what narrows them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from vmc_desktop.answers import Results
from vmc_desktop.models.facets import chosen_of, counts_of, with_values
from vmc_desktop.models.settings import SORTS
from vmc_desktop.ui import messages
from vmc_desktop.ui.chips import Chips
from vmc_desktop.ui.facet_bar import FacetBar
from vmc_desktop.ui.histogram import Histogram
from vmc_desktop.ui.notes import Notes
from vmc_desktop.ui.order import put_in_order
from vmc_desktop.ui.theme import LEAD, SPACE, UI, Palette, font
from vmc_desktop.ui.understood import Understood
from vmc_desktop.wording import tr

_FIRST_LINE = 3 * SPACE + 2


class HitHead(QWidget):
    """Number, order, understanding, bars, facets, chips.

    ``chosen`` (`Chosen`), ``sort_chosen`` (`Sort`), ``link_clicked`` (str, see `messages`).
    """

    chosen = Signal(object)
    sort_chosen = Signal(str)
    link_clicked = Signal(str)

    def __init__(self, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results: Results | None = None
        self._bars_shown = self._facets_shown = True
        self.number = _label("", LEAD, bold=True)
        # The height of the button beside it, so that nothing jumps where there is none.
        self.number.setMinimumHeight(_FIRST_LINE)
        self.understood = Understood()
        self.understood.followed.connect(self.link_clicked)
        self.notes = Notes()
        self.sort = self._sort_button()
        self.bars = Histogram(palette, self)
        self.facets = FacetBar(palette, self)
        self.chips = Chips(self)
        self.bars.chosen.connect(self._choose_years)
        self.facets.chosen.connect(self.chosen)
        self.chips.chosen.connect(self.chosen)
        first = QHBoxLayout()
        first.setSpacing(SPACE)
        first.addWidget(self.number, 1)
        first.addWidget(self.sort, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        # At the right as far in as the lines of the list, which has a scroll bar there.
        layout.setContentsMargins(2 * SPACE, SPACE + SPACE // 2, 2 * SPACE + SPACE // 2, SPACE)
        layout.setSpacing(SPACE // 2)
        layout.addLayout(first)
        for widget in (self.understood, self.notes):
            layout.addWidget(widget)
        layout.addSpacing(SPACE // 2)
        layout.addWidget(self.bars)
        layout.addSpacing(SPACE // 2)
        layout.addWidget(self.facets)
        layout.addWidget(self.chips)
        put_in_order(self.sort, self.understood, self.notes, self.bars, self.facets, self.chips)
        self._show_tools(False)

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self.bars.set_palette(palette)
        self.facets.set_palette(palette)

    def set_room(self, bars: bool, facets: bool) -> None:
        """Whether there is room for the bars, and for the facets."""
        if (bars, facets) != (self._bars_shown, self._facets_shown):
            self._bars_shown, self._facets_shown = bars, facets
            # Without facets every line counts: the number takes one, and the list the rest.
            self.number.setFont(font(LEAD if facets else UI, bold=True))
            self.number.setMinimumHeight(_FIRST_LINE if facets else 0)
            self._show_tools(self._results is not None)

    def show_waiting(self) -> None:
        """No answer yet."""
        self._results = None
        self.number.setText(messages.waiting_for_search())
        self.understood.forget()
        for label in (self.understood, self.notes):
            label.hide()
        self._show_tools(False)

    def show_results(self, results: Results) -> None:
        """Say all of an answer that is not a hit."""
        self._results = results
        question = results.question
        self.number.setText(messages.number_of_results(results))
        self.understood.show_results(results)
        self.notes.show_notes(results.notes)
        order = messages.sort_name(question.sort)
        self.sort.setText(order)
        self.sort.setAccessibleName(tr("HitHead", "Order of the results: {0}").format(order))
        self.sort.actions()[SORTS.index(question.sort)].setChecked(True)
        counts = {int(label): count for label, count in counts_of(results, "year")}
        self.bars.show_counts(counts, tuple(map(int, chosen_of(question.chosen, "year"))))
        self.facets.show_results(results)
        self.chips.show_chosen(question.chosen)
        self._show_tools(True)

    def _show_tools(self, shown: bool) -> None:
        results = self._results
        found = results is not None and bool(results.total or results.question.chosen)
        several = results is not None and results.total > 1
        self.sort.setVisible(shown and several and self._facets_shown)
        self.bars.setVisible(shown and found and self._bars_shown)
        self.facets.setVisible(shown and found and self._facets_shown)

    def _choose_years(self, years: tuple[str, ...]) -> None:
        if self._results is not None:
            chosen = self._results.question.chosen
            self.chosen.emit(with_values(chosen, "year", tuple(years)))

    def _sort_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("part", "facet")
        button.setAccessibleName(tr("HitHead", "Order of the results"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu, group = QMenu(button), QActionGroup(button)
        for sort in SORTS:
            action = QAction(messages.sort_name(sort), group)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, name=sort: self.sort_chosen.emit(name))
            menu.addAction(action)
            button.addAction(action)
        button.setMenu(menu)
        return button


def _label(part: str, size: int, bold: bool = False) -> QLabel:
    label = QLabel()
    label.setProperty("part", part)
    label.setFont(font(size, bold=bold))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    return label
