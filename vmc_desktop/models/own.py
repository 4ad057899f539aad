"""What the reader made, as far as the window shows it; kept by the library thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, TypeAlias

from PySide6.QtCore import QObject, Signal

from vmc_desktop.answers import Question
from vmc_desktop.errors import ArchiveError, PersonalError
from vmc_desktop.models.tasks import Tasks

if TYPE_CHECKING:
    from vmc_desktop.personal.values import KeptSearch


class Shelf(Protocol):
    """Where it is kept: `personal.file.PersonalFile`. Every method raises PersonalError."""

    def saved(self, archive: str) -> tuple[KeptSearch, ...]:
        """The saved searches of an archive, by name."""

    def recent(self, archive: str) -> tuple[KeptSearch, ...]:
        """The searches last made, newest first."""

    def save(self, archive: str, name: str, question: Question) -> None:
        """Keep a question under a name."""

    def use(self, number: int) -> None:
        """A saved search is made again."""

    def remove_saved(self, number: int) -> None:
        """Remove a saved search."""

    def remember(self, archive: str, question: Question, instead: Question | None = None) -> bool:
        """Note that this was searched for; whether it was not noted before."""

    def remove_recent(self, number: int) -> None:
        """Forget one of the searches last made."""

    def clear_recent(self, archive: str) -> None:
        """Forget all of them."""


ShelfMaker: TypeAlias = Callable[[Callable[[PersonalError], object]], Shelf]
"""Makes the shelf, given whom to tell of what happened to it; called on the library thread."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The searches that are kept: the saved ones by name, the others newest first."""

    saved: tuple[KeptSearch, ...] = ()
    recent: tuple[KeptSearch, ...] = ()


class Own(QObject):
    """The reader's own things.

    ``changed`` (`Kept`), ``failed`` (`PersonalError`; the program goes on without).
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, make: ShelfMaker, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hand = _Hand(make, lambda error: tasks.home(self.failed.emit, error))
        self._tasks = tasks
        self._archive = ""
        self._kept = Kept()
        self._complained = False

    @property
    def kept(self) -> Kept:
        """What is kept, as last read."""
        return self._kept

    def use(self, archive: str) -> None:
        """Show what belongs to this archive (its key) from now on."""
        self._archive = archive
        self._do(lambda _: None)

    def saved_as(self, question: Question) -> KeptSearch | None:
        """The saved search that asks just this."""
        question = _plain(question)
        return next((one for one in self._kept.saved if one.question == question), None)

    def save(self, name: str, question: Question) -> None:
        """Keep a question under a name; one of this name is replaced."""
        archive, question = self._archive, _plain(question)
        self._do(lambda hand: hand.shelf().save(archive, name, question))

    def remember(self, question: Question, passing: bool = False) -> None:
        """Note that this was searched for.

        Args:
            question: what was asked.
            passing: the reader only paused; what he goes on to type takes the place of this.
        """
        archive, question = self._archive, _plain(question)
        self._do(lambda hand: hand.remember(archive, question, passing), self._complain_once)

    def use_again(self, kept: KeptSearch) -> None:
        """A kept search is made again."""
        if kept.name:
            self._do(lambda hand: hand.shelf().use(kept.number), self._complain_once)

    def remove(self, kept: KeptSearch) -> None:
        """Keep this search no longer."""
        if kept.name:
            self._do(lambda hand: hand.shelf().remove_saved(kept.number))
        else:
            self._do(lambda hand: hand.shelf().remove_recent(kept.number))

    def clear_recent(self) -> None:
        """Forget all searches last made."""
        archive = self._archive
        self._do(lambda hand: hand.shelf().clear_recent(archive))

    def _do(
        self,
        work: Callable[[_Hand], object],
        fail: Callable[[ArchiveError], None] | None = None,
    ) -> None:
        archive, hand = self._archive, self._hand

        def do() -> Kept:
            work(hand)
            return Kept(hand.shelf().saved(archive), hand.shelf().recent(archive))

        self._tasks.keep(do, lambda kept: self._show(archive, kept), fail or self.failed.emit)

    def _show(self, archive: str, kept: Kept) -> None:
        self._complained = False
        if archive == self._archive and kept != self._kept:
            self._kept = kept
            self.changed.emit(kept)

    def _complain_once(self, error: ArchiveError) -> None:
        """What happens in passing must not interrupt again and again."""
        if not self._complained:
            self._complained = True
            self.failed.emit(error)


class _Hand:
    """What works on the library thread; made elsewhere, used there alone."""

    def __init__(self, make: ShelfMaker, tell: Callable[[PersonalError], object]) -> None:
        self._make = make
        self._tell = tell
        self._shelf: Shelf | None = None
        self._passing: Question | None = None

    def shelf(self) -> Shelf:
        """The shelf, made when first needed: that loads SQLAlchemy."""
        if self._shelf is None:
            self._shelf = self._make(self._tell)
        return self._shelf

    def remember(self, archive: str, question: Question, passing: bool) -> None:
        """Note a search, instead of what the reader paused at on the way to it."""
        before, self._passing = self._passing, None
        goes_on = before is not None and before != question and _goes_on(before.text, question.text)
        new = self.shelf().remember(archive, question, before if goes_on else None)
        # What was noted long before is the reader's, and stays.
        if passing and (new or before == question):
            self._passing = question


def _goes_on(before: str, now: str) -> bool:
    return now.startswith(before) or before.startswith(now)


def _plain(question: Question) -> Question:
    return replace(question, text=question.text.strip())
