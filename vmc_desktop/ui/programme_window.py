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
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from vmc_desktop.errors import ArchiveError
from vmc_desktop.formats.accession.values import Change, Report, Taken
from vmc_desktop.models.accession import Accession
from vmc_desktop.ui import messages
from vmc_desktop.ui.asking import plain_line
from vmc_desktop.ui.theme import LEAD, ROW_HEIGHT, SPACE, UI
from vmc_desktop.wording import tr

_MOST = 500
"""Lines of one kind that are listed; of more the number is told."""
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
        self._lay_out()
        accession.progressed.connect(self._show_progress)
        accession.looked.connect(self._show_report)
        accession.taken.connect(self._tell_taken)
        accession.failed.connect(self._show_failure)
        accession.stopped.connect(self.reject)
        self.resize(820, 560)
        self._wait(tr("ProgrammeWindow", "Looking at what would change …"))
        accession.look(self._files)

    def reject(self) -> None:
        """Stop what is under way first; then go."""
        if not self.bar.isHidden() and self.no.isEnabled():
            self.no.setEnabled(False)
            self._accession.cancel()
            return
        super().reject()

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
        foot.addStretch(1)
        foot.addWidget(self.no)
        foot.addWidget(self.yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        for widget in (self.heading, self.list, self.bar, self.note):
            column.addWidget(widget, 1 if widget is self.list else 0)
        column.addLayout(foot)

    def _wait(self, said: str) -> None:
        self.heading.setText(said)
        self.bar.setRange(0, 0)
        self.bar.show()
        self.yes.setEnabled(False)

    def _show_progress(self, done: int, total: int, what: str) -> None:
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(done)
        self.note.setText(what)

    def _show_report(self, report: Report) -> None:
        self.bar.hide()
        self.no.setEnabled(True)
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
        self.note.setText("" if self._writable else _copy())
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

    def _add(self, one: Taken) -> None:
        top = _line(f"{Path(one.file).name} ({one.format})", one.edition.text)
        self.list.addTopLevelItem(top)
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
                lost.addChild(_line(f"{loss.number:,} × {loss.what}", where[:60]))
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
        self._accession.take(self._files, into or self._archive)

    def _tell_taken(self, report: Report) -> None:
        self.bar.hide()
        self.taken.emit(report, Path(report.archive))
        self.accept()

    def _show_failure(self, error: ArchiveError) -> None:
        self.bar.hide()
        message = messages.of_error(error)
        self.heading.setText(message.title)
        self.note.setText(message.text)
        self.no.setEnabled(True)
        self.no.setFocus()


def _lines(changes: Sequence[Change]) -> Iterator[QTreeWidgetItem]:
    for one in changes[:_MOST]:
        fields = f" ({', '.join(one.fields)})" if one.fields else ""
        yield _line(f"{one.title}{fields}", one.key.text)
    if len(changes) > _MOST:
        yield _line(tr("ProgrammeWindow", "and %n more", "", len(changes) - _MOST))


def _line(words: str, where: str = "") -> QTreeWidgetItem:
    made = QTreeWidgetItem([words, where])
    made.setSizeHint(0, QSize(0, ROW_HEIGHT))
    made.setToolTip(0, words)
    return made


def _copy() -> str:
    return tr(
        "ProgrammeWindow",
        "This archive cannot be changed. The programmes go into a copy of it, in a folder that "
        "you choose.",
    )
