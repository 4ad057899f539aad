"""The window that seals, verifies or unpacks a bundle: what is asked, how far it is, the seal."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget

from vmc_desktop.errors import ArchiveError
from vmc_desktop.formats.bundle.values import Seal
from vmc_desktop.models.bundling import Bundling
from vmc_desktop.render.words import format_date
from vmc_desktop.ui import messages
from vmc_desktop.ui.asking import Asking, plain_line
from vmc_desktop.ui.theme import BODY, TINY, font
from vmc_desktop.wording import tr

Work = Literal["seal", "verify", "extract"]
_STEPS = 1000


class BundleWindow(Asking):
    """One piece of work with a bundle, from the question to what came of it.

    ``open_asked`` (`Path`): the archive that is there now is to be opened. ``signed`` (str): who
    sealed it, to be proposed the next time.
    """

    open_asked = Signal(object)
    signed = Signal(str)

    def __init__(
        self, work: Work, source: Path, target: Path, by: str = "", parent: QWidget | None = None
    ) -> None:
        """Ask or begin.

        Args:
            work: what is to be done.
            source: the archive to seal, or the bundle.
            target: the file or the new folder to be written; the bundle again to verify.
            by: who sealed last.
            parent: on which it stands.
        """
        titles = {
            "seal": tr("BundleWindow", "Seal the archive"),
            "verify": tr("BundleWindow", "Verify a bundle"),
            "extract": tr("BundleWindow", "Extract a bundle"),
        }
        super().__init__(titles[work], str(target), tr("BundleWindow", "Seal"), parent)
        self._work, self._source, self._target = work, source, target
        self._bundling = Bundling(self)
        self._bundling.progressed.connect(self._show_progress)
        self._bundling.done.connect(self._show_seal)
        self._bundling.failed.connect(self._show_failure)
        self._bundling.stopped.connect(self.reject)
        self._make_parts(by)
        if work != "seal":
            self._begin()

    def _make_parts(self, by: str) -> None:
        self.by = self.add_field(
            tr("BundleWindow", "Sealed by"), by, tr("BundleWindow", "Your name or your office")
        )
        self.note.setText(
            tr(
                "BundleWindow",
                "One file with the whole archive, which anybody can verify. Name and day stand "
                "in it for all to read.",
            )
        )
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("BundleWindow", "Progress"))
        self.what = _cut(self)
        self.said = plain_line("", BODY)
        self.open_button = QPushButton(tr("BundleWindow", "Open it"), self)
        self.open_button.setAutoDefault(False)
        self.buttons.addButton(self.open_button, self.buttons.ButtonRole.ActionRole)
        self.open_button.clicked.connect(self._ask_to_open)
        place = self.column.indexOf(self.note)
        for widget in (self.said, self.what, self.bar):
            self.column.insertWidget(place, widget)
            widget.hide()
        self.open_button.hide()

    def say_yes(self) -> None:
        """Begin."""
        self.signed.emit(self._name())
        self._begin()

    def reject(self) -> None:
        """Stop what is under way first; then go."""
        if self.bar.isVisible() and self.no.isEnabled():
            self.no.setEnabled(False)
            self._bundling.cancel()
            return
        self._bundling.close()
        super().reject()

    def abandon(self) -> None:
        """The window below goes, and this one with it."""
        self._bundling.close()
        self.done(0)

    def _begin(self) -> None:
        self.form.setRowVisible(self.by, False)
        self.note.hide()
        self.yes.hide()
        self.bar.show()
        self.what.show()
        if self._work == "seal":
            self._bundling.seal(self._source, self._target, self._name())
        elif self._work == "verify":
            self._bundling.verify(self._source)
        else:
            self._bundling.extract(self._source, self._target)

    def _name(self) -> str:
        return " ".join(self.by.text().split())

    def _show_progress(self, step: int, what: str) -> None:
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(step)
        room = self.what.fontMetrics()
        self.what.setText(
            room.elidedText(what, Qt.TextElideMode.ElideMiddle, max(self.what.width(), 300))
        )

    def _show_seal(self, seal: Seal) -> None:
        self._finish(tr("BundleWindow", "Every file is as it was sealed."))
        self.note.setText(told(seal))
        self.note.show()
        self.open_button.show()

    def _show_failure(self, error: ArchiveError) -> None:
        message = messages.of_error(error)
        self._finish(message.title)
        self.note.setText(message.text)
        self.note.show()

    def _finish(self, said: str) -> None:
        self.bar.hide()
        self.what.hide()
        self.said.setText(said)
        self.said.show()
        self.no.setText(tr("BundleWindow", "Close"))
        self.no.setFocus()

    def _ask_to_open(self) -> None:
        self.accept()
        self._bundling.close()
        extracted = self._work == "extract"
        self.open_asked.emit(self._target / "data" if extracted else self._target)


def told(seal: Seal) -> str:
    """What a seal says: of what, by whom, when, how much, and by what it is known."""
    size = QLocale().formattedDataSize(
        seal.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )
    if seal.by:
        by = tr("BundleWindow", "Sealed by {name} on {day}")
    else:
        by = tr("BundleWindow", "Sealed on {day}, nobody is named")
    lines = (
        seal.title,
        by.format(name=seal.by, day=format_date(seal.sealed)),
        f"{tr('BundleWindow', '%n file(s)', '', seal.files)}, {size}",
        tr("BundleWindow", "Known by {digest}").format(digest=seal.digest[:32]),
    )
    return "\n".join(line for line in lines if line)


def _cut(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setFont(font(TINY))
    label.setProperty("part", "quiet")
    return label
