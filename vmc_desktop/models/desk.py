"""The reader's desk: own things as the window shows them, kept by the library thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeAlias

from PySide6.QtCore import QObject, Signal

from vmc_desktop.domain import Key
from vmc_desktop.errors import ArchiveError, PersonalError
from vmc_desktop.models.tasks import Tasks
from vmc_desktop.personal.changes import clear_visits
from vmc_desktop.personal.values import Bookmark, Change, KeptDossier, Note, OwnThings

if TYPE_CHECKING:
    from vmc_desktop.personal.exchange import Everything


class Drawer(Protocol):
    """Where things are kept: `personal.file.PersonalFile`. Every method raises PersonalError."""

    def things(self, archive: str) -> OwnThings:
        """What the reader made in an archive."""

    def change(self, archive: str, by: Change) -> OwnThings:
        """Change it as it is in the file now."""

    def everything(self) -> Everything:
        """All that the reader made, in every archive."""

    def take_in(self, everything: Everything) -> None:
        """Take in what another file holds."""


DrawerMaker: TypeAlias = Callable[[Callable[[PersonalError], object]], Drawer]
"""Makes the drawer, given whom to tell of what happened to it; called on the library thread."""


class Desk(QObject):
    """Own things of the archive that is open.

    A change is shown at once, and kept on the library thread; what the file then holds (another
    window may have written too) is shown when nothing is on its way any more. ``changed``
    (`OwnThings`), ``failed`` (`ArchiveError`; what could not be kept is not shown any longer).
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, make: DrawerMaker, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._drawer: Drawer | None = None
        self._tasks = tasks
        self._archive = ""
        self._things = OwnThings()
        self._waiting = 0
        self._read = False
        self._present: Callable[[Key], Key] = lambda key: key

    @property
    def things(self) -> OwnThings:
        """What is there, with what is still on its way into the file."""
        return self._things

    @property
    def read(self) -> bool:
        """Whether what the file holds was read; before that it is not known what is there."""
        return self._read

    @property
    def archive(self) -> str:
        """The key of the archive whose things these are; "" before there is one."""
        return self._archive

    def use(self, archive: str) -> None:
        """Show what belongs to this archive (its key) from now on."""
        self._archive = archive
        self._read = False
        self._show(OwnThings())
        self.refresh()

    def find_renamed(self, present: Callable[[Key], Key]) -> None:
        """Ask here under which key the archive has a record now."""
        self._present = present

    def refresh(self) -> None:
        """Read again what the file holds: another window may have written."""
        if self._archive:
            archive = self._archive
            self._send(lambda: self._held().things(archive))

    def do(self, change: Change) -> None:
        """Change own things."""
        archive = self._archive
        if archive:
            self._show(change(self._things))
            self._send(lambda: self._held().change(archive, change))

    def clear_visits(self) -> None:
        """Forget which records were read."""
        self.do(clear_visits)

    def bookmark_of(self, key: Key) -> Bookmark | None:
        """The bookmark on a record."""
        return next((one for one in self._things.bookmarks if self._present(one.key) == key), None)

    def notes_of(self, key: Key) -> tuple[Note, ...]:
        """The notes on a record and its passages."""
        return tuple(one for one in self._things.notes if self._present(one.key) == key)

    def words_of(self, key: Key) -> tuple[str, ...]:
        """The tags of a record."""
        return tuple(one.word for one in self._things.tags if self._present(one.key) == key)

    def words(self) -> tuple[str, ...]:
        """All tags there are, by the alphabet."""
        return tuple(sorted({one.word for one in self._things.tags}, key=str.casefold))

    def keys(self) -> frozenset[Key]:
        """The records that bookmarks, notes and tags hang on."""
        things = self._things
        every = (things.bookmarks, things.notes, things.tags)
        return frozenset(one.key for kind in every for one in kind)

    def dossier(self, name: str) -> KeptDossier | None:
        """The dossier of this id."""
        return self._things.dossier(name)

    def hand_out(self, done: Callable[[Everything], None]) -> None:
        """Read all that the reader made, in every archive."""
        self._tasks.keep(lambda: self._held().everything(), done, self.failed.emit)

    def take_in(self, everything: Everything, done: Callable[[], object]) -> None:
        """Take in what another file holds."""
        archive = self._archive

        def work() -> OwnThings:
            self._held().take_in(everything)
            return self._held().things(archive)

        def show(things: OwnThings) -> None:
            self._take(archive, things)
            done()

        self._waiting += 1
        self._tasks.keep(work, show, self._fail)

    def _held(self) -> Drawer:
        """The drawer, made when first needed, on the library thread: that loads SQLAlchemy."""
        if self._drawer is None:
            self._drawer = self._make(lambda error: self._tasks.home(self.failed.emit, error))
        return self._drawer

    def _send(self, work: Callable[[], OwnThings]) -> None:
        archive = self._archive
        self._waiting += 1
        self._tasks.keep(work, lambda things: self._take(archive, things), self._fail)

    def _take(self, archive: str, things: OwnThings) -> None:
        self._waiting -= 1
        if archive == self._archive and not self._waiting:
            first, self._read = not self._read, True
            self._show(things, first)

    def _fail(self, error: ArchiveError) -> None:
        self._waiting -= 1
        self.failed.emit(error)
        if not self._waiting:
            self._read_back()

    def _read_back(self) -> None:
        """Show what the file holds, after something could not be kept; said once is enough."""
        archive = self._archive
        self._waiting += 1

        def give_up(_: ArchiveError) -> None:
            self._waiting -= 1

        self._tasks.keep(
            lambda: self._held().things(archive), lambda one: self._take(archive, one), give_up
        )

    def _show(self, things: OwnThings, anyway: bool = False) -> None:
        if anyway or things != self._things:
            self._things = things
            self.changed.emit(things)
