"""The review of material: the text at the left, what becomes of it at the right, then Save."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShowEvent, QUndoCommand, QUndoStack
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from vmc_desktop.errors import ArchiveError
from vmc_desktop.formats.accession.articles import Entered
from vmc_desktop.formats.accession.entering import accepted
from vmc_desktop.formats.articles.values import PERSONS, Draft
from vmc_desktop.models.accession import Accession
from vmc_desktop.models.proposals import Edit, ProposalTree, passage_at
from vmc_desktop.ui import messages
from vmc_desktop.ui.asking import plain_line
from vmc_desktop.ui.proposal_form import ProposalForm
from vmc_desktop.ui.proposal_view import ProposalView
from vmc_desktop.ui.source_text import SourceText
from vmc_desktop.ui.theme import LEAD, SPACE, TINY, UI, Palette
from vmc_desktop.wording import tr

_EDITION = re.compile(r"\d{4}(?:-[a-z0-9]+)*\Z")


class ReviewWindow(QDialog):
    """One draft after the other, looked through, then entered or left out.

    ``entered`` (`Entered`, the folder that was written): one is in the archive now.
    """

    entered = Signal(object, object)

    def __init__(
        self,
        accession: Accession,
        archive: tuple[Path, bool],
        editions: Sequence[str],
        palette: Palette,
        parent: QWidget | None = None,
    ) -> None:
        """Lay out.

        Args:
            accession: what enters; its own.
            archive: the folder, and whether it may be written.
            editions: the keys of those that are there.
            palette: colours.
            parent: on which it stands.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("ReviewWindow", "Add material"))
        self._accession, (self._archive, self._writable) = accession, archive
        self._drafts: list[Draft] = []
        self._at = 0
        self._keys = set(editions)
        self._target: Path | None = None
        self._chose = False
        self.undo_stack = QUndoStack(self)
        self.tree = ProposalTree(self)
        self.tree.keep = lambda edit: self.undo_stack.push(_Change(self.tree, edit))
        self.text = SourceText(palette, self)
        self.view = ProposalView(self.tree, palette, self)
        self.form = ProposalForm(self.tree, self)
        self._lay_out(editions)
        self._connect()
        room = parent.size() if parent is not None else self.size()
        self.resize(
            max(min(room.width() - 4 * SPACE, 1400), 900), max(room.height() - 6 * SPACE, 560)
        )

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """Begin with the first."""
        self._drafts, self._at = list(drafts), 0
        self._show()

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self.text.set_palette(palette)
        self.view.set_palette(palette)

    # ---- parts -------------------------------------------------------------------------------

    def _lay_out(self, editions: Sequence[str]) -> None:
        self.heading = plain_line("", LEAD, bold=True)
        self.about = plain_line("", TINY)
        self.about.setProperty("part", "quiet")
        self.sum = plain_line("", UI)
        self.note = plain_line("", UI)
        self.note.setProperty("part", "note")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.heading)
        column.addWidget(self.about)
        column.addWidget(self._halves(), 1)
        column.addWidget(self.sum)
        column.addWidget(self.note)
        column.addLayout(self._foot(editions))

    def _halves(self) -> QSplitter:
        beside = QSplitter(Qt.Orientation.Vertical, self)
        beside.setChildrenCollapsible(False)
        scrolled = QScrollArea(self)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(self.form)
        beside.addWidget(self.view)
        beside.addWidget(scrolled)
        # In a low window the tree keeps the larger part; the form scrolls.
        scrolled.setMinimumHeight(120)
        beside.setStretchFactor(0, 3)
        beside.setStretchFactor(1, 2)
        beside.setSizes([300, 200])
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.text)
        halves.addWidget(beside)
        halves.setSizes([500, 500])
        return halves

    def _foot(self, editions: Sequence[str]) -> QHBoxLayout:
        self.undo, self.redo = (
            self._button(
                tr("ReviewWindow", "Undo"), self.undo_stack.undo, QKeySequence.StandardKey.Undo
            ),
            self._button(
                tr("ReviewWindow", "Redo"), self.undo_stack.redo, QKeySequence.StandardKey.Redo
            ),
        )
        self.edition = QComboBox(self)
        self.edition.setEditable(True)
        self.edition.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.edition.setMinimumContentsLength(10)
        self.edition.addItems(list(editions))
        label = QLabel(tr("ReviewWindow", "Into the &edition"), self)
        label.setBuddy(self.edition)
        self.edition.setAccessibleName(tr("ReviewWindow", "Into the edition"))
        self.skip = self._button(tr("ReviewWindow", "Leave this one out"), self._go_on)
        self.cancel = self._button(tr("ReviewWindow", "Cancel"), self.reject)
        words = (
            tr("ReviewWindow", "Save") if self._writable else tr("ReviewWindow", "Save in a copy …")
        )
        self.save = self._button(words, self._save, QKeySequence.StandardKey.Save)
        self.save.setProperty("primary", True)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        foot.addWidget(self.undo)
        foot.addWidget(self.redo)
        foot.addStretch(1)
        for widget in (label, self.edition, self.skip, self.cancel, self.save):
            foot.addWidget(widget)
        return foot

    def _button(
        self, words: str, slot: object, key: QKeySequence.StandardKey | None = None
    ) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: slot())  # type: ignore[operator]
        if key is not None:
            button.setShortcut(QKeySequence(key))
            button.setToolTip(
                f"{words} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})"
            )
        return button

    def _connect(self) -> None:
        self.text.place_chosen.connect(
            lambda place: self.view.choose(passage_at(self.tree.proposals(), place))
        )
        self.view.chosen.connect(self._choose)
        self.tree.edited.connect(self._look)
        self.undo_stack.canUndoChanged.connect(self.undo.setEnabled)
        self.undo_stack.canRedoChanged.connect(self.redo.setEnabled)
        self.edition.editTextChanged.connect(lambda _: self._look())
        line = self.edition.lineEdit()
        if line is not None:
            line.textEdited.connect(lambda _: self._keep_edition())
        self.edition.activated.connect(lambda _: self._keep_edition())
        self._accession.entered.connect(self._tell_entered)
        self._accession.failed.connect(self._tell_failure)

    # ---- one draft ---------------------------------------------------------------------------

    def _show(self) -> None:
        draft = self._drafts[self._at]
        material = draft.material
        self.undo_stack.clear()
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)
        self._chose = False
        self._say("" if self._writable else _no_writing())
        self.heading.setText(draft.fact("title") or material.title or material.name)
        count = len(self._drafts)
        place = tr("ReviewWindow", "{0} of {1}").format(self._at + 1, count) if count > 1 else ""
        left_out = tr("ReviewWindow", "left out: {what}").format(what=", ".join(material.losses))
        parts = (place, material.name, material.format, left_out if material.losses else "")
        self.about.setText(" · ".join(part for part in parts if part))
        self.skip.setVisible(count > 1)
        self.text.show_material(material)
        self.tree.show_draft(draft)
        self._look()

    def _choose(self, number: int) -> None:
        self.form.show_proposal(number)
        self.text.show_passage(self.tree.proposal(number))

    def _look(self) -> None:
        """Mark, count, and see whether it can be saved."""
        draft = self.tree.draft()
        if draft is None:
            return
        entering = accepted(draft.proposals)
        self.text.mark(draft.proposals, (one.number for one in entering))
        if not self._chose and self.edition.currentText() != (year := draft.fact("year")):
            self.edition.setEditText(year)
            return
        self.sum.setText(self._counted(draft))
        key = self.edition.currentText().strip()
        fits = _EDITION.match(key) is not None
        self.save.setEnabled(fits and bool(entering))
        if not fits:
            self._say(
                tr("ReviewWindow", "Say which edition this is of: a year, 2017, or 2017-autumn.")
            )
        elif self.note.text() != _no_writing():
            self._say("" if self._writable else _no_writing())

    def _say(self, words: str) -> None:
        """Say something above the buttons; nothing takes no room."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def showEvent(self, event: QShowEvent) -> None:
        """The tree is where one begins."""
        super().showEvent(event)
        self.view.setFocus()

    def _keep_edition(self) -> None:
        """The reader chose the edition: the year in the text leads no more."""
        self._chose = True

    def _counted(self, draft: Draft) -> str:
        entering = [one.kind for one in accepted(draft.proposals)]
        people = sum(kind in PERSONS for kind in entering)
        plain = sum(one.kind == "text" and not one.accepted for one in draft.proposals)
        key = self.edition.currentText().strip()
        into = (
            tr("ReviewWindow", "Into the edition {key}, which is there").format(key=key)
            if key in self._keys
            else tr("ReviewWindow", "A new edition, {key}").format(key=key or "–")
        )
        parts = (
            into,
            tr("ReviewWindow", "%n panel(s)", "", entering.count("panel")),
            tr("ReviewWindow", "%n (person|people)", "", people),
            tr("ReviewWindow", "%n highlight(s)", "", entering.count("highlight")),
            tr("ReviewWindow", "%n quotation(s)", "", entering.count("quotation")),
            tr("ReviewWindow", "%n passage(s) stay out", "", plain),
        )
        return " · ".join(parts)

    def _save(self) -> None:
        self.form.commit()
        draft = self.tree.draft()
        if draft is None or not self.save.isEnabled():
            return
        if not self._writable and self._target is None:
            words = tr("ReviewWindow", "A new, empty folder for the copy of the archive")
            chosen = QFileDialog.getExistingDirectory(self, words, str(Path.home()))
            if not chosen:
                return
            self._target = Path(chosen)
        self.save.setEnabled(False)
        self._say(tr("ReviewWindow", "Saving …"))
        self._accession.enter(draft, self.edition.currentText().strip(), self._target)

    def _tell_entered(self, entered: Entered) -> None:
        self._keys.add(entered.edition.text)
        folder = Path(entered.archive)
        self.entered.emit(entered, folder)
        if self._target is not None:
            # The copy is the archive from now on.
            self._writable = True
        self._go_on()

    def _tell_failure(self, error: ArchiveError) -> None:
        self._target = None if not self._writable else self._target
        self._say(messages.of_error(error).text)
        self.save.setEnabled(True)

    def _go_on(self) -> None:
        self._at += 1
        if self._at < len(self._drafts):
            self._show()
        else:
            self.accept()


class _Change(QUndoCommand):
    """One edit on the stack."""

    def __init__(self, tree: ProposalTree, edit: Edit) -> None:
        super().__init__()
        self._tree, self._edit = tree, edit

    def redo(self) -> None:
        self._tree.make(self._edit)

    def undo(self) -> None:
        self._tree.unmake(self._edit)


def _no_writing() -> str:
    return tr(
        "ReviewWindow",
        "This archive cannot be changed. What you save goes into a copy of it, in a folder that "
        "you choose.",
    )
