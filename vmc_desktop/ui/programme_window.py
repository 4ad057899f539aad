"""What programmes bring, seen before it is taken in: added, changed, gone, kept, lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from vmc_desktop.errors import ArchiveError
from vmc_desktop.formats.accession.values import Change, Report, Taken, Wishes
from vmc_desktop.formats.programmes.asking import TableHead
from vmc_desktop.formats.programmes.columns import Columns
from vmc_desktop.formats.programmes.values import Counts
from vmc_desktop.models.accession import Accession
from vmc_desktop.models.remaining import Remaining
from vmc_desktop.ui import messages
from vmc_desktop.ui.asking import plain_line
from vmc_desktop.ui.columns_window import ColumnsWindow
from vmc_desktop.ui.theme import LEAD, ROW_HEIGHT, SPACE, UI
from vmc_desktop.wording import tr

_MOST = 500
"""Lines of one kind that are listed; of more the number is told."""
_WHERE = 40
"""Characters of a place that are shown; all of it is in the tool tip."""
_OPEN = 50
"""So many are shown at once; more are opened by who wants to see them."""


class ProgrammeWindow(QDialog):
    """First a look, then the work; both tell how far they are and can be stopped.

    ``taken`` (`Report`, the folder that was written).
    """

    taken = Signal(object, object)

    def __init__(
        self,
        accession: Accession,
        archive: tuple[Path, bool],
        files: Sequence[Path],
        parent: QWidget | None = None,
    ) -> None:
        """Look at the files.

        Args:
            accession: what reads and takes in.
            archive: the folder, and whether it may be written.
            files: the programmes.
            parent: on which it stands.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("ProgrammeWindow", "Add programmes"))
        self._accession, self._files = accession, tuple(files)
        self._archive, self._writable = archive
        self._heads: tuple[TableHead, ...] = ()
        self._tables: dict[Path, Columns] = {}
        self._looked = ""
        self._lay_out()
        accession.progressed.connect(self._show_progress)
        accession.looked.connect(self._show_report)
        accession.headed.connect(self._show_heads)
        accession.taken.connect(self._tell_taken)
        accession.failed.connect(self._show_failure)
        accession.stopped.connect(self.reject)
        self.resize(820, 560)
        self._look()

    def reject(self) -> None:
        """Stop what is under way first; then go."""
        if not self.bar.isHidden() and self.no.isEnabled():
            self.no.setEnabled(False)
            self._accession.cancel()
            return
        super().reject()

    def _look(self) -> None:
        self._wait(tr("ProgrammeWindow", "Looking at what would change …"))
        self._looked = self.edition.text().strip()
        self._accession.look(self._files, self._wishes())

    def _wishes(self) -> Wishes:
        told = tuple(tuple(one.items()) for one in self._tables.values())
        return Wishes(edition=self._looked, tables=told)

    def _lay_out(self) -> None:
        self.heading = plain_line("", LEAD, bold=True)
        self.note = plain_line("", UI)
        self.note.setProperty("part", "note")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("ProgrammeWindow", "Progress"))
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(tr("ProgrammeWindow", "What would change"))
        self.list.setHeaderLabels([tr("ProgrammeWindow", "What"), tr("ProgrammeWindow", "Where")])
        self.list.setUniformRowHeights(True)
        head = self.list.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        words = (
            tr("ProgrammeWindow", "Take it in")
            if self._writable
            else tr("ProgrammeWindow", "Take it into a copy …")
        )
        self.yes = QPushButton(words, self)
        self.yes.setProperty("primary", True)
        self.yes.clicked.connect(self._take)
        self.no = QPushButton(tr("ProgrammeWindow", "Cancel"), self)
        self.no.setAutoDefault(False)
        self.no.clicked.connect(self.reject)
        foot = QHBoxLayout()
        for widget in self._choices():
            foot.addWidget(widget)
        foot.addStretch(1)
        foot.addWidget(self.no)
        foot.addWidget(self.yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        for widget in (self.heading, self.list, self.bar, self.note):
            column.addWidget(widget, 1 if widget is self.list else 0)
        column.addLayout(foot)

    def _choices(self) -> tuple[QWidget, ...]:
        """What may be said before: the edition, and what the columns of tables hold."""
        self.edition = QLineEdit(self)
        self.edition.setPlaceholderText(tr("ProgrammeWindow", "Edition: as the days tell"))
        self.edition.setAccessibleName(tr("ProgrammeWindow", "Edition"))
        self.edition.setToolTip(
            tr("ProgrammeWindow", "For example 2024, or 2024-autumn. Empty: as the days tell.")
        )
        self.edition.setMinimumWidth(24 * SPACE)
        self.edition.editingFinished.connect(self._look_again)
        self.columns = QPushButton(tr("ProgrammeWindow", "Columns …"), self)
        self.columns.setAutoDefault(False)
        self.columns.clicked.connect(self._ask_for_columns)
        self.columns.hide()
        return self.edition, self.columns

    def _look_again(self) -> None:
        if self.edition.text().strip() != self._looked and self.bar.isHidden():
            self._look()

    def _show_heads(self, heads: tuple[TableHead, ...]) -> None:
        self._heads = heads
        self.columns.setVisible(bool(heads))

    def _ask_for_columns(self) -> None:
        """Ask about the tables whose titles are not known, one after the other; else about all."""
        lacking = [head for head in self._heads if "title" not in head.columns]
        self._ask(lacking or list(self._heads))

    def _ask(self, heads: list[TableHead]) -> None:
        if not heads:
            self._look()
            return
        asked = ColumnsWindow(heads[0], self)
        asked.said.connect(lambda columns: self._tables.update({heads[0].file: columns}))
        asked.finished.connect(lambda _: self._ask(heads[1:]))
        asked.open()

    def _wait(self, said: str) -> None:
        self._remaining = Remaining()
        for one in (self.edition, self.columns):
            one.setEnabled(False)
        self.heading.setText(said)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.yes.setEnabled(False)

    def _show_progress(self, done: int, total: int, what: str) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        left = self._remaining.seconds(done, total)
        self.note.setText(what if left is None else f"{what} · {_left(left)}")

    def _show_report(self, report: Report) -> None:
        self._rest()
        added = sum(len(one.added) for one in report.taken)
        changed = sum(len(one.changed) for one in report.taken)
        gone = sum(len(one.gone) for one in report.taken)
        self.heading.setText(
            " · ".join(
                (
                    tr("ProgrammeWindow", "%n panel(s) added", "", added),
                    tr("ProgrammeWindow", "%n changed", "", changed),
                    tr("ProgrammeWindow", "%n gone from the file", "", gone),
                )
            )
        )
        self.note.setText(self._missing(report) or ("" if self._writable else _copy()))
        self.list.clear()
        for one in report.taken:
            self._add(one)
        for refused in report.refused:
            line = _line(tr("ProgrammeWindow", "Not read"), Path(refused.file).name)
            line.addChild(_line(f"{refused.reason} {refused.remedy}".strip()))
            self.list.addTopLevelItem(line)
            line.setExpanded(True)
        self.yes.setEnabled(bool(added or changed))
        (self.yes if self.yes.isEnabled() else self.no).setFocus()

    def _missing(self, report: Report) -> str:
        """What a person may say here so that a file that was refused is read."""
        if any("title" not in head.columns for head in self._heads):
            return tr("ProgrammeWindow", "Which column holds the titles? “Columns …” asks for it.")
        if any("--edition" in one.remedy for one in report.refused):
            return tr(
                "ProgrammeWindow", "No day tells the edition: say it below, for example 2024."
            )
        return ""

    def _add(self, one: Taken) -> None:
        top = _line(f"{Path(one.file).name} ({one.format})", one.edition.text)
        self.list.addTopLevelItem(top)
        top.addChild(_line(_counted(one.counts)))
        for words, changes in (
            (tr("ProgrammeWindow", "Added"), one.added),
            (tr("ProgrammeWindow", "Changed"), one.changed),
            (tr("ProgrammeWindow", "Gone from the file, kept here"), one.gone),
            (tr("ProgrammeWindow", "Corrected by hand, kept"), one.kept),
        ):
            if changes:
                group = _line(f"{words} ({len(changes):,})")
                group.addChildren(list(_lines(changes)))
                top.addChild(group)
                group.setExpanded(len(changes) <= _OPEN)
        if one.losses:
            lost = _line(tr("ProgrammeWindow", "What the archive has no place for"))
            for loss in one.losses:
                where = ", ".join(loss.places)
                lost.addChild(_line(f"{loss.number:,} × {loss.what}", where))
            top.addChild(lost)
            lost.setExpanded(True)
        top.setExpanded(True)

    def _take(self) -> None:
        into: Path | None = None
        if not self._writable:
            words = tr("ProgrammeWindow", "A new, empty folder for the copy of the archive")
            chosen = QFileDialog.getExistingDirectory(self, words, str(Path.home()))
            if not chosen:
                return
            into = Path(chosen)
        self._wait(tr("ProgrammeWindow", "Taking in …"))
        self._accession.take(self._files, into or self._archive, self._wishes())

    def _rest(self) -> None:
        self.bar.hide()
        for one in (self.edition, self.columns, self.no):
            one.setEnabled(True)

    def _tell_taken(self, report: Report) -> None:
        self.bar.hide()
        self.taken.emit(report, Path(report.archive))
        self.accept()

    def _show_failure(self, error: ArchiveError) -> None:
        self._rest()
        message = messages.of_error(error)
        self.heading.setText(message.title)
        self.note.setText(message.text)
        self.no.setFocus()


def _lines(changes: Sequence[Change]) -> Iterator[QTreeWidgetItem]:
    for one in changes[:_MOST]:
        fields = f" ({', '.join(one.fields)})" if one.fields else ""
        yield _line(f"{one.title}{fields}", one.key.text)
    if len(changes) > _MOST:
        yield _line(tr("ProgrammeWindow", "and %n more", "", len(changes) - _MOST))


def _line(words: str, where: str = "") -> QTreeWidgetItem:
    short = where if len(where) <= _WHERE else f"{where[: _WHERE - 1]}…"
    made = QTreeWidgetItem([words, short])
    made.setSizeHint(0, QSize(0, ROW_HEIGHT))
    made.setToolTip(0, words)
    made.setToolTip(1, where)
    return made


def _counted(counts: Counts) -> str:
    """What the file has, counted as it names things."""
    some = (
        tr("ProgrammeWindow", "%n session(s)", "", counts.sessions),
        tr("ProgrammeWindow", "%n person(s)", "", counts.persons),
        tr("ProgrammeWindow", "%n day(s)", "", counts.days),
        tr("ProgrammeWindow", "%n room(s)", "", counts.rooms),
    )
    return tr("ProgrammeWindow", "In the file: {counts}").format(counts=" · ".join(some))


def _left(seconds: int) -> str:
    if seconds < 90:
        return tr("ProgrammeWindow", "about %n second(s) left", "", seconds)
    return tr("ProgrammeWindow", "about %n minute(s) left", "", round(seconds / 60))


def _copy() -> str:
    return tr(
        "ProgrammeWindow",
        "This archive cannot be changed. The programmes go into a copy of it, in a folder that "
        "you choose.",
    )
