"""Opening, making, closing archives, and what is done with bundles: the File menu."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QProcess, QStandardPaths
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMenu

from vmc_desktop.errors import NoArchive
from vmc_desktop.formats.bundle.ending import ENDING
from vmc_desktop.formats.bundle.shelf import is_bundle, sealed
from vmc_desktop.models.archives import (
    RecentArchives,
    archive_of,
    is_archive,
    may_write,
    start_of,
)
from vmc_desktop.models.kept_list import KeptList
from vmc_desktop.ui import messages
from vmc_desktop.ui.bundle_window import BundleWindow, Work
from vmc_desktop.ui.main_window import MainWindow
from vmc_desktop.ui.new_archive import NewArchiveDialog
from vmc_desktop.wording import tr


class Archives(QObject):
    """The archive of this window among the others, each of which has a window of its own."""

    def __init__(
        self, window: MainWindow, settings: Path, folder: Path, bundle: Path | None
    ) -> None:
        """Connect the menu.

        Args:
            window: where it is.
            settings: the file in which lists are kept.
            folder: the archive that is shown.
            bundle: what that was unpacked from; None: it is a folder itself.
        """
        super().__init__(window)
        self._window, self._folder, self._bundle = window, folder, bundle
        self._recent = RecentArchives(settings)
        self._signed = KeptList(settings, "archives/signed")
        self._closed = False
        self._menu = window.commands.menu("recent_archives")
        self._menu.aboutToShow.connect(self._fill)
        self._fill()
        for name, slot in (
            ("open_archive", self.ask_to_open),
            ("new_archive", self.ask_for_new),
            ("close_archive", self.close_archive),
            ("seal", self.ask_to_seal),
            ("verify", self.ask_to_verify),
            ("extract", self.ask_to_extract),
        ):
            window.commands[name].triggered.connect(lambda _=False, call=slot: call())
        window.closed.connect(self._note)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @property
    def shown(self) -> Path:
        """What the reader opened: the folder, or the bundle."""
        return self._bundle or self._folder

    def tell_state(self) -> None:
        """Say at the foot who sealed the archive, or that nothing of it can be changed."""
        by, day = sealed(self._folder)
        if self._bundle is not None:
            said = messages.sealed(by, day)
        else:
            said = "" if may_write(self._folder) else messages.read_only()
        self._window.status.show_nature(said, str(self.shown))

    def open(self, chosen: Path) -> None:
        """Open an archive in a window of its own; the one that is shown here is shown already."""
        archive = archive_of(chosen).absolute()
        window = self._window
        if archive == self.shown and window.head is not None:
            window.raise_()
            window.activateWindow()
            window.status.show_state(tr("Archives", "This archive is shown here"))
            return
        if not is_archive(archive):
            window.show_refusal(
                NoArchive(archive, "is no archive.", "Choose a folder with a file archive.yaml.")
            )
            return
        start = start_of(archive)
        started = QProcess.startDetached(start.program, list(start.words), start.folder)
        if not (started[0] if isinstance(started, tuple) else started):
            window.show_refusal(NoArchive(archive, "no other window can be opened."))
        elif window.head is None:
            # Nothing is shown here: the new window takes its place.
            window.close()

    def ask_to_open(self) -> None:
        """Choose an archive."""
        kinds = tr("Archives", "Archives ({names})").format(names=f"archive.yaml *{ENDING}")
        words = tr("Archives", "Open an archive")
        chosen, _ = QFileDialog.getOpenFileName(self._window, words, self._beside(), kinds)
        if chosen:
            self.open(Path(chosen))

    def ask_for_new(self) -> None:
        """Ask what a new archive is, make it, open it."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        home = Path(QStandardPaths.writableLocation(documents) or Path.home())
        dialog = NewArchiveDialog(home, self._window)
        dialog.made.connect(self.open)
        dialog.open()

    def close_archive(self) -> None:
        """Close the window; the next start does not come back to this archive."""
        self._closed = True
        self._window.close()

    def ask_to_seal(self) -> None:
        """Ask where to, and by whom; seal the archive that is shown."""
        name = self._window.head.key if self._window.head is not None else self._folder.name
        place = str(Path(self._beside()) / f"{name}{ENDING}")
        words = tr("Archives", "Seal the archive as")
        chosen, _ = QFileDialog.getSaveFileName(self._window, words, place, _bundles())
        if chosen:
            file = Path(chosen)
            if file.suffix.lower() != ENDING:
                file = file.with_name(file.name + ENDING)
            self._begin("seal", self._folder, file)

    def ask_to_verify(self) -> None:
        """Choose a bundle and verify it."""
        file = self._ask_for_bundle(tr("Archives", "Verify a bundle"))
        if file is not None:
            self._begin("verify", file, file)

    def ask_to_extract(self) -> None:
        """Choose a bundle and where to unpack it, into a new folder that bears its name."""
        file = self._ask_for_bundle(tr("Archives", "Extract a bundle"))
        if file is None:
            return
        words = tr("Archives", "Where to make the folder {name}").format(name=file.stem)
        chosen = QFileDialog.getExistingDirectory(self._window, words, str(file.parent))
        if chosen:
            self._begin("extract", file, Path(chosen) / file.stem)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """An archive that is dropped on the window is opened."""
        if isinstance(event, QDropEvent):
            dropped = [archive_of(Path(url.toLocalFile())) for url in event.mimeData().urls()]
            fit = [path for path in dropped if is_archive(path)]
            if fit:
                event.acceptProposedAction()
                if not isinstance(event, QDragEnterEvent) and event.type() == QEvent.Type.Drop:
                    self.open(fit[0])
                return True
        return super().eventFilter(watched, event)

    def _begin(self, work: Work, source: Path, target: Path) -> None:
        by = next(iter(self._signed.read()), "")
        dialog = BundleWindow(work, source, target, by, self._window)
        dialog.open_asked.connect(self.open)
        dialog.signed.connect(lambda name: self._signed.write([name] if name else []))
        self._window.closed.connect(dialog.abandon)
        dialog.open()

    def _ask_for_bundle(self, words: str) -> Path | None:
        start = str(self._bundle or self._beside())
        chosen, _ = QFileDialog.getOpenFileName(self._window, words, start, _bundles())
        return Path(chosen) if chosen else None

    def _beside(self) -> str:
        """The folder in which the archive of this window stands."""
        return str(self.shown.parent)

    def _fill(self) -> None:
        menu: QMenu = self._menu
        menu.clear()
        paths = [path for path in self._recent.paths() if path != self.shown]
        for path in paths:
            kind = tr("Archives", "bundle") if is_bundle(path) else ""
            name = " · ".join(part for part in (path.name, str(path.parent), kind) if part)
            action = QAction(name.replace("&", "&&"), menu)
            action.setEnabled(is_archive(path))
            action.triggered.connect(lambda _=False, path=path: self.open(path))
            menu.addAction(action)
        if paths:
            menu.addSeparator()
            forget = QAction(tr("Archives", "Clear this list"), menu)
            forget.triggered.connect(self._recent.clear)
            menu.addAction(forget)
        # A menu that is grey is never about to be shown again: one line says that it is empty.
        else:
            none = QAction(tr("Archives", "No other archive yet"), menu)
            none.setEnabled(False)
            menu.addAction(none)

    def _note(self) -> None:
        if self._window.head is not None:
            self._recent.note(self.shown, closed=self._closed)


def _bundles() -> str:
    return tr("Archives", "Bundles ({names})").format(names=f"*{ENDING}")
