"""How something is printed, chosen beside its pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from vmc_desktop.render.papers import Paper
from vmc_desktop.ui.theme import SPACE
from vmc_desktop.wording import tr

_WIDTH = 27 * SPACE


class PaperOptions(QScrollArea):
    """Every option of `Paper`, as it is in force.

    ``chosen``: the `Paper` that the reader wants instead.
    """

    chosen = Signal(object)

    def __init__(self, paper: Paper, notes: bool, parent: QWidget | None = None) -> None:
        """Show the options.

        Args:
            paper: what is in force.
            notes: whether there are notes of the reader that can be left out.
            parent: the preview.
        """
        super().__init__(parent)
        self._paper = paper
        self._lists: dict[str, QComboBox] = {}
        self._boxes: dict[str, QCheckBox] = {}
        self.setObjectName("paperOptions")
        self.setAccessibleName(tr("PaperOptions", "How it is printed"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        inner = QWidget(self)
        self._layout = QVBoxLayout(inner)
        self._layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        self._layout.setSpacing(SPACE // 2)
        self._add_lists()
        self._layout.addSpacing(2 * SPACE)
        self._add_boxes(notes)
        self._layout.addStretch(1)
        self.setWidget(inner)
        # Other languages say it in longer words, and nobody scrolls sideways to read them.
        bar = self.verticalScrollBar().sizeHint().width()
        self.setFixedWidth(max(_WIDTH, inner.sizeHint().width() + bar))
        self.show_paper(paper)

    def show_paper(self, paper: Paper) -> None:
        """What is in force, or will be once it is laid out; the next choice goes on from there."""
        self._paper = paper
        for name, one in self._lists.items():
            one.setCurrentIndex(max(one.findData(getattr(paper, name)), 0))
        for name, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(bool(getattr(paper, name)))
            box.blockSignals(False)

    def _add_lists(self) -> None:
        self._add_list(
            "size",
            tr("PaperOptions", "&Paper"),
            (("a4", tr("PaperOptions", "A4")), ("us-letter", tr("PaperOptions", "US Letter"))),
        )
        self._add_list(
            "landscape",
            tr("PaperOptions", "&Orientation"),
            ((False, tr("PaperOptions", "Upright")), (True, tr("PaperOptions", "On its side"))),
        )
        self._add_list(
            "columns",
            tr("PaperOptions", "&Columns"),
            ((1, tr("PaperOptions", "One")), (2, tr("PaperOptions", "Two"))),
        )
        self._add_list(
            "text",
            tr("PaperOptions", "Size of &type"),
            (
                ("small", tr("PaperOptions", "Small")),
                ("usual", tr("PaperOptions", "Usual")),
                ("large", tr("PaperOptions", "Large")),
                ("larger", tr("PaperOptions", "Larger")),
            ),
        )

    def _add_boxes(self, notes: bool) -> None:
        self._add_box("sources", tr("PaperOptions", "&Sources"))
        if notes:
            self._add_box("notes", tr("PaperOptions", "My &notes"))
        self._add_box("links", tr("PaperOptions", "&Addresses as footnotes"))
        self._add_box("panel_a_page", tr("PaperOptions", "&Each panel on a new page"))
        self._add_box("black", tr("PaperOptions", "&Black and white"))
        self._add_box("attached", tr("PaperOptions", "Attach the &data"))

    def _add_list(self, name: str, words: str, values: Sequence[tuple[Any, str]]) -> None:
        label, made = QLabel(words, self), QComboBox(self)
        label.setBuddy(made)
        made.setObjectName(name)
        made.setAccessibleName(words.replace("&", ""))
        for value, said in values:
            made.addItem(said, value)
        made.activated.connect(lambda row: self._tell(name, made.itemData(row)))
        self._lists[name] = made
        for widget in (label, made):
            self._layout.addWidget(widget)
        self._layout.addSpacing(SPACE // 2)

    def _add_box(self, name: str, words: str) -> None:
        made = QCheckBox(words, self)
        made.setObjectName(name)
        made.toggled.connect(lambda on: self._tell(name, on))
        self._boxes[name] = made
        self._layout.addWidget(made)

    def _tell(self, name: str, value: Any) -> None:
        wanted = replace(self._paper, **{name: value})
        if wanted != self._paper:
            self.chosen.emit(wanted)
