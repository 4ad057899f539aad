"""The small window that asks what a new archive is and where it is to be."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from vmc_desktop.domain import ArchiveHead
from vmc_desktop.errors import ArchiveError
from vmc_desktop.formats.founding import make_archive, proposed_key
from vmc_desktop.formats.slug import slug
from vmc_desktop.ui import messages
from vmc_desktop.ui.asking import Asking
from vmc_desktop.ui.theme import SPACE
from vmc_desktop.wording import tr


class NewArchiveDialog(Asking):
    """Title, short name, publisher, place; makes the archive.

    ``made`` (`Path`): the folder of the new archive.
    """

    made = Signal(object)

    def __init__(self, home: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("NewArchiveDialog", "New archive"),
            tr(
                "NewArchiveDialog",
                "An archive is a folder of text files, one conference with all its editions. "
                "What you say here stands in its file archive.yaml and can be changed there.",
            ),
            tr("NewArchiveDialog", "Make the archive"),
            parent,
        )
        self._typed_key = False
        self.name = self.add_field(
            tr("NewArchiveDialog", "Title"), hint=tr("NewArchiveDialog", "Harbour Forum")
        )
        self.key = self.add_field(tr("NewArchiveDialog", "Short name"))
        self.key.setToolTip(
            tr("NewArchiveDialog", "Begins every permanent link, as in vmc:2017; it stays for good")
        )
        self.publisher = self.add_field(tr("NewArchiveDialog", "Publisher"))
        self.place = self.add_field(tr("NewArchiveDialog", "In the folder"), str(home))
        self._put_choice()
        self.name.textChanged.connect(self._propose)
        self.key.textEdited.connect(lambda text: self._keep_key(text))
        for field in (self.name, self.key, self.place):
            field.textChanged.connect(lambda _: self._look())
        self._look()
        self.name.setFocus()

    @property
    def folder(self) -> Path:
        """Where the archive will be."""
        return Path(self.place.text().strip()) / (slug(self.name.text()) or "archive")

    def say_yes(self) -> None:
        """Make the archive; what is in the way is said here."""
        title = " ".join(self.name.text().split())
        head = ArchiveHead(self.key.text(), title, " ".join(self.publisher.text().split()))
        try:
            made = make_archive(head, self.folder)
        except ArchiveError as error:
            self.note.setText(messages.of_error(error).text)
            return
        self.accept()
        self.made.emit(made)

    def _put_choice(self) -> None:
        choose = QPushButton(tr("NewArchiveDialog", "Choose …"), self)
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        label = self.form.labelForField(self.place)
        self.form.takeRow(self.place)
        row.addWidget(self.place, 1)
        row.addWidget(choose)
        self.form.addRow(label, row)

    def _choose(self) -> None:
        words = tr("NewArchiveDialog", "Where the archive is to be")
        chosen = QFileDialog.getExistingDirectory(self, words, self.place.text())
        if chosen:
            self.place.setText(chosen)

    def _propose(self, title: str) -> None:
        if not self._typed_key:
            self.key.setText(proposed_key(title))

    def _keep_key(self, text: str) -> None:
        self._typed_key = bool(text)

    def _look(self) -> None:
        key = self.key.text()
        fits = bool(key) and slug(key) == key
        self.yes.setEnabled(bool(self.name.text().strip()) and fits)
        if key and not fits:
            said = tr("NewArchiveDialog", "The short name has small letters, digits and hyphens.")
        elif not self.name.text().strip():
            said = ""
        else:
            said = tr("NewArchiveDialog", "It will be made as {folder}").format(folder=self.folder)
        self.note.setText(said)
