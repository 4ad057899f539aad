"""Adding material: File > Add material, what is dropped on the window, what is pasted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from vmc_desktop.models.accession import Accession, Sorted
from vmc_desktop.models.archives import archive_of, is_archive, may_write
from vmc_desktop.models.opening import Opening, Records
from vmc_desktop.outline import Key
from vmc_desktop.ui.dialogs import MessageDialog
from vmc_desktop.ui.main_window import MainWindow, Models
from vmc_desktop.ui.messages import Message, of_error
from vmc_desktop.ui.theme import Palette
from vmc_desktop.wording import tr

if TYPE_CHECKING:
    from vmc_desktop.errors import ArchiveError
    from vmc_desktop.formats.accession.articles import Entered
    from vmc_desktop.formats.accession.values import Report
    from vmc_desktop.ui.programme_window import ProgrammeWindow
    from vmc_desktop.ui.review_window import ReviewWindow

_ENDINGS = "*.txt *.md *.html *.htm *.pdf *.docx *.odt *.xml *.json *.ics *.csv *.tsv"
_FEWEST = 40
"""So many characters that are dropped are a text and no slip of the hand."""


class Adding(QObject):
    """Reads what is given, lets it be looked through, and has the window follow what was saved.

    ``opener`` opens another archive: a copy that was made.
    """

    def __init__(
        self,
        window: MainWindow,
        models: Models,
        archive: tuple[Path, Path | None],
        palette: Palette,
        opener: Callable[[Path], object],
    ) -> None:
        """Connect the menu.

        Args:
            window: where it is.
            models: what that looks at.
            archive: the folder, and the bundle that it was unpacked from.
            palette: colours.
            opener: opens another archive.
        """
        super().__init__(window)
        self._window, self._models, self._palette = window, models, palette
        self._folder, self._bundle = archive
        self._opener = opener
        self._accession: Accession | None = None
        self._review: ReviewWindow | None = None
        self._follow: Key | None = None
        self._kept = ""
        self._editions: tuple[str, ...] = ()
        window.commands["add_material"].triggered.connect(lambda _=False: self.ask_for_files())
        window.commands["add_pasted"].triggered.connect(lambda _=False: self.paste())
        opening: Opening = models.opening
        opening.library_opened.connect(lambda *_: self._go())
        window.closed.connect(self._close)
        window.installEventFilter(self)

    def use(self, shelf: Records) -> None:
        """Add to this archive from now on."""
        self._editions = tuple(node.key.text for node in shelf.outline().nodes)

    def ask_for_files(self) -> None:
        """Choose files."""
        kinds = tr("Adding", "Articles, reports, programmes ({names})").format(names=_ENDINGS)
        every = tr("Adding", "All files (*)")
        words = tr("Adding", "Add material")
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, words, str(Path.home()), f"{kinds};;{every}"
        )
        if chosen:
            self.add_files([Path(one) for one in chosen])

    def add_files(self, files: Sequence[Path]) -> None:
        """Read these files and show what they bring."""
        self._begin().sort(files)

    def paste(self) -> None:
        """Read what is on the clipboard."""
        self.add_text(QGuiApplication.clipboard().text())

    def add_text(self, text: str) -> None:
        """Read words that were pasted or dropped."""
        if not text.strip():
            title = tr("Adding", "There is no text to paste")
            words = tr("Adding", "Copy an article in another program first, then paste it here.")
            MessageDialog(Message(title, words), self._window).open()
            return
        self._begin().paste(text, tr("Adding", "pasted text"))

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self._palette = palette
        if self._review is not None:
            self._review.set_palette(palette)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Files and texts that are dropped on the window are read; archives are opened."""
        if isinstance(event, QDropEvent) and self._window.head is not None:
            files = [Path(url.toLocalFile()) for url in event.mimeData().urls()]
            files = [one for one in files if _is_material(one)]
            text = "" if event.mimeData().hasUrls() else event.mimeData().text()
            if files or len(text) >= _FEWEST:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    if files:
                        self.add_files(files)
                    else:
                        self.add_text(text)
                return True
        return super().eventFilter(watched, event)

    # ---- reading -----------------------------------------------------------------------------

    def _begin(self) -> Accession:
        """What reads now; what was read before is let go."""
        self._close()
        made = self._accession = Accession(self._folder, self)
        made.read.connect(self._show)
        made.failed.connect(self._tell)
        self._window.status.show_state(tr("Adding", "Reading …"))
        return made

    def _show(self, found: Sorted) -> None:
        self._window.status.show_calm()
        for fault in found.refused:
            self._window.show_refusal(fault)
        if found.drafts:
            self._show_review(found)
        elif found.programmes:
            self._show_programmes(found.programmes)

    def _show_review(self, found: Sorted) -> None:
        # Seldom needed, and it brings pydantic along: a quarter of a second.
        from vmc_desktop.ui.review_window import ReviewWindow  # noqa: PLC0415

        accession = self._accession
        if accession is None:
            return
        accession.failed.disconnect(self._tell)
        review = ReviewWindow(
            accession, self._archive(), self._editions, self._palette, self._window
        )
        self._review = review
        review.entered.connect(self._tell_entered)
        review.finished.connect(lambda _: self._after_review(found.programmes))
        review.show_drafts(found.drafts)
        review.open()

    def _after_review(self, programmes: Sequence[Path]) -> None:
        self._review = None
        self._close()
        if programmes:
            self._show_programmes(programmes)

    def _show_programmes(self, files: Sequence[Path]) -> None:
        # See _show_review.
        from vmc_desktop.ui.programme_window import ProgrammeWindow  # noqa: PLC0415

        self._close()
        accession = self._accession = Accession(self._folder, self)
        window: ProgrammeWindow = ProgrammeWindow(accession, self._archive(), files, self._window)
        window.taken.connect(self._tell_taken)
        window.finished.connect(lambda _: self._close())
        window.open()

    def _archive(self) -> tuple[Path, bool]:
        return self._folder, self._bundle is None and may_write(self._folder)

    # ---- afterwards --------------------------------------------------------------------------

    def _tell_entered(self, entered: Entered, folder: Path) -> None:
        if not entered.written:
            self._window.status.show_state(tr("Adding", "All of this was in the archive already"))
            return
        if entered.left:
            title = tr("Adding", "Not all of it could be saved")
            MessageDialog(Message(title, "\n".join(entered.left)), self._window).open()
        self._kept = ", ".join(name for one in entered.kept for name in one.fields)
        self._follow_to(entered.edition, folder)

    def _tell_taken(self, report: Report, folder: Path) -> None:
        if report.written and report.taken:
            self._follow_to(report.taken[-1].edition, folder)

    def _follow_to(self, edition: Key, folder: Path) -> None:
        """Show what was saved: here, or in a window of the copy that was made."""
        if folder != self._folder:
            self._opener(folder)
            return
        self._follow = edition
        self._models.opening.reload()

    def _go(self) -> None:
        """The catalogue has what was saved: go there."""
        edition, self._follow = self._follow, None
        if edition is not None:
            self._models.navigator.open(edition)
            if self._kept:
                words = tr("Adding", "Saved into {edition}; kept as it was there: {fields}")
            else:
                words = tr("Adding", "Saved into {edition}")
            said = words.format(edition=edition, fields=self._kept)
            self._window.status.show_state(said)

    def _tell(self, error: ArchiveError) -> None:
        self._window.status.show_calm()
        message = of_error(error)
        MessageDialog(message, self._window).open()

    def _close(self) -> None:
        accession, self._accession = self._accession, None
        if accession is not None:
            accession.close()
            accession.deleteLater()


def _is_material(dropped: Path) -> bool:
    """A file, or a folder of programmes and articles, that is no archive."""
    if is_archive(archive_of(dropped)):
        return False
    endings = tuple(one.removeprefix("*") for one in _ENDINGS.split())
    try:
        return dropped.is_file() or any(
            one.suffix.lower() in endings for one in dropped.iterdir() if one.is_file()
        )
    except OSError:
        # Gone, or not to be looked into: whoever opens it says so.
        return False
