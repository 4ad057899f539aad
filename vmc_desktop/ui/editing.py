"""Edit this record, New panel, New highlight: from the menu to the form, and back to the page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from vmc_desktop.errors import ArchiveError
from vmc_desktop.models.archives import may_write
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.outline import Key
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.main_window import MainWindow, Models
from vmc_desktop.ui.meant import meant
from vmc_desktop.ui.theme import Palette
from vmc_desktop.ui.words_dialog import WordsDialog
from vmc_desktop.wording import tr

if TYPE_CHECKING:
    from vmc_desktop.formats.editing.checking import Ground
    from vmc_desktop.ui.form_window import FormWindow

_LITTLE = 500_000
"""Bytes read here: of the archive that comes with the program an edition has 30,000 at most,
all of it 270,000, which take 0.4 s; to begin another process takes 2 s."""
_LANE = "open a record to edit it"
_Opened = tuple["Ground", "str | None"]


class RecordEditing(QObject):
    """Opens forms, and has the window follow what was saved.

    ``written``: the archive's files are not what they were, and that is known here.
    """

    written = Signal()

    def __init__(
        self,
        window: MainWindow,
        models: Models,
        tasks: Tasks,
        archive: tuple[Path, Path | None],
        dress: tuple[Icons, Palette],
        opener: Callable[[Path], object],
    ) -> None:
        """Connect the menu.

        Args:
            window: where it is.
            models: what that looks at.
            tasks: the library thread.
            archive: the folder, and the bundle that it was unpacked from.
            dress: icons and colours.
            opener: opens another archive: a copy that was made.
        """
        super().__init__(window)
        self._window, self._models, self._tasks = window, models, tasks
        self._folder, self._bundle = archive
        self._dress, self._opener = dress, opener
        self._form: FormWindow | None = None
        self._follow: Key | None = None
        self._focus: QWidget | None = None
        for name, slot in (
            ("edit_record", self.edit_meant),
            ("new_panel", self.ask_for_panel),
            ("new_highlight", self.ask_for_highlight),
        ):
            window.commands[name].triggered.connect(lambda _=False, call=slot: call())
        models.navigator.page_changed.connect(lambda *_: self._allow())
        models.opening.library_opened.connect(lambda *_: self._go())
        self._allow()

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on."""
        self._dress = (self._dress[0], palette)
        if self._form is not None:
            self._form.set_palette(palette)

    def edit_meant(self) -> None:
        """Edit the line one stands on, or the page."""
        key = self._meant()
        if key is not None:
            self.edit(key)

    def edit(self, key: Key) -> None:
        """Edit a record."""
        folder = self._folder

        def work() -> _Opened:
            # Where files are read pydantic comes along: a quarter of a second.
            from vmc_desktop.formats.editing.checking import open_record  # noqa: PLC0415

            return open_record(folder, key), None

        self._tasks.run(_LANE, work, self._show, self._window.show_refusal)

    def ask_for_panel(self) -> None:
        """Ask for the title of a new panel of the edition one reads."""
        key = self._meant()
        edition = key.edition if key is not None else None
        if edition is None:
            return
        title = tr("RecordEditing", "New panel in {edition}").format(edition=edition)
        about = tr("RecordEditing", "Its title:")
        ask = WordsDialog(title, about, self._window).ask_line()
        ask.said.connect(lambda words: self._begin("panel", edition, words))
        ask.open()

    def ask_for_highlight(self) -> None:
        """Ask for the heading of a new highlight of the panel or edition one reads."""
        key = self._meant()
        owner = _owner(key) if key is not None else None
        if owner is None:
            return
        title = tr("RecordEditing", "New highlight of {record}").format(record=owner)
        about = tr("RecordEditing", "Its heading:")
        ask = WordsDialog(title, about, self._window).ask_line()
        ask.said.connect(lambda words: self._begin("highlight", owner, words))
        ask.open()

    # ---- opening -----------------------------------------------------------------------------

    def _begin(self, kind: str, owner: Key, words: str) -> None:
        folder = self._folder

        def work() -> _Opened:
            # See edit.
            from vmc_desktop.formats.editing import making  # noqa: PLC0415

            make = making.new_panel if kind == "panel" else making.new_highlight
            return make(folder, owner, words)

        self._tasks.run(_LANE, work, self._show, self._window.show_refusal)

    def _show(self, opened: _Opened) -> None:
        # See edit: the form knows what the files look like.
        from vmc_desktop.models.editing import Editing  # noqa: PLC0415
        from vmc_desktop.ui.form_window import FormWindow  # noqa: PLC0415

        ground, text = opened
        editing = Editing(ground, self._tasks, text)
        if editing.record is None:
            reason = tr("RecordEditing", "is in no order that a form can show.")
            remedy = tr("RecordEditing", "Mend it in an editor first.")
            self._window.show_refusal(ArchiveError(ground.name, reason, remedy))
            editing.deleteLater()
            return
        writable = self._bundle is None and may_write(ground.archive)
        self._focus = QApplication.focusWidget()
        form = FormWindow(editing, self._dress, writable=writable, parent=self._window)
        self._form = form
        form.saved.connect(lambda folder: self._tell_saved(ground.place.key, folder))
        form.finished.connect(lambda _: self._forget())
        form.open()

    def _forget(self) -> None:
        self._form = None

    # ---- afterwards --------------------------------------------------------------------------

    def _tell_saved(self, key: Key, folder: Path) -> None:
        """Show what was saved: here, or in a window of the copy that was made."""
        if folder != self._folder:
            self._opener(folder)
            return
        self._follow = key
        self.written.emit()
        self._models.opening.reload(little=_is_little(folder, key))

    def _go(self) -> None:
        """The catalogue has what was saved."""
        key, self._follow = self._follow, None
        if key is None:
            return
        if self._models.navigator.place.key != key and key.kind in ("panel", "highlight"):
            self._models.navigator.open(key)
        words = tr("RecordEditing", "Saved: {record}").format(record=key)
        self._window.status.show_state(words)

    def _meant(self) -> Key | None:
        found = meant(self._window.room, self._models.navigator, QApplication.focusWidget())
        return found.key if found is not None else None

    def _allow(self) -> None:
        key, commands = self._models.navigator.place.key, self._window.commands
        commands["edit_record"].setEnabled(key is not None)
        commands["new_panel"].setEnabled(key is not None and key.edition is not None)
        commands["new_highlight"].setEnabled(key is not None and _owner(key) is not None)


def _is_little(folder: Path, key: Key) -> bool:
    """Whether what is read anew for a record is soon read: its edition; all, for what all share."""
    size = 0
    for file in (folder / key.edition.text if key.edition else folder).rglob("*"):
        size += file.stat().st_size if file.is_file() else 0
        if size > _LITTLE:
            return False
    return True


def _owner(key: Key) -> Key | None:
    """The panel or edition that a highlight would be of, where one reads this record."""
    if key.kind in ("edition", "panel"):
        return key
    return key.parent if key.kind in ("highlight", "quotation") else key.edition
