"""Where the reader is: the record shown, its page, and the way back and forward."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, TypeAlias

from PySide6.QtCore import QObject, Signal

from vmc_desktop.answers import Outline, Overview, PersonReading, Reading, TopicReading
from vmc_desktop.domain import Key
from vmc_desktop.errors import ArchiveError
from vmc_desktop.render.look import Look

if TYPE_CHECKING:
    from vmc_desktop.render.page import Page

Subject: TypeAlias = Reading | PersonReading | TopicReading
"""What a page is about."""

_HISTORY_LIMIT = 200
_RECENT = 8
NO_DOSSIER = "-"
"""The place where a dossier will be."""


class Shelf(Protocol):
    """What the navigator reads from: the records of an archive."""

    def outline(self) -> Outline:
        """The whole tree."""

    def reading(self, key: Key) -> Reading:
        """A record with what its page needs; raises NoRecord."""

    def person(self, key: Key) -> PersonReading:
        """A person with every appearance; raises NoRecord."""

    def topic(self, key: Key) -> TopicReading:
        """A topic with what was said on it; raises NoRecord."""

    def overview(self, recent: Iterable[Key] = ()) -> Overview:
        """What the first page says."""


class Pages(Protocol):
    """What makes pages: `render.page`, which the first painting does not wait for."""

    def page(self, reading: Reading | PersonReading | TopicReading, look: Look) -> Page:
        """The page of a record."""

    def start_page(self, overview: Overview, look: Look) -> Page:
        """The first page of an archive."""


@dataclass(frozen=True, slots=True)
class Place:
    """A record (None: the first page of the archive) and the first character in view.

    ``passage`` is the name of the passage that one came for; "" for none. ``dossier`` is what
    stands in place of the page: the id of a dossier, `NO_DOSSIER` where there is none yet; "": the
    page itself.
    """

    key: Key | None = None
    position: int = 0
    passage: str = ""
    dossier: str = ""


@dataclass(frozen=True, slots=True)
class Trail:
    """A place with the way back and the way forward from there, the nearest last."""

    place: Place = Place()
    past: tuple[Place, ...] = ()
    future: tuple[Place, ...] = ()


class Navigator(QObject):
    """The current place, its page and its history.

    ``page_changed`` (`Page`, the first character to show), ``place_changed`` (`Key` or None),
    ``ways_changed`` (whether one can go back, forward), ``passage_asked`` (name of a passage of
    the page just shown), ``dossier_changed`` (str: what stands in place of the page, as in
    `Place`), ``taken_up`` (another tab is read), ``failed`` (`ArchiveError`).
    """

    page_changed = Signal(object, int)
    place_changed = Signal(object)
    ways_changed = Signal(bool, bool)
    passage_asked = Signal(str)
    dossier_changed = Signal(str)
    taken_up = Signal()
    failed = Signal(object)

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shelf: Shelf | None = None
        self._pages: Pages | None = None
        self._wanted: Place | None = None
        self._past: list[Place] = []
        self._future: list[Place] = []
        self._key: Key | None = None
        self._dossier = ""
        self._passing = False
        self._reading: Reading | None = None
        self._subject: Subject | None = None
        self._page: Page | None = None
        self._recent: tuple[Key, ...] = ()
        self._position: Callable[[], int] = lambda: 0

    @property
    def reading(self) -> Reading | None:
        """The record of an edition that is read now; None for persons, topics, the first page."""
        return self._reading

    @property
    def subject(self) -> Subject | None:
        """What is read now, a person or topic too; None on the first page."""
        return self._subject

    @property
    def page(self) -> Page | None:
        """The page that is shown now; None before there is one."""
        return self._page

    @property
    def recent(self) -> tuple[Key, ...]:
        """The last places, each once, the newest first."""
        return self._recent

    @property
    def link(self) -> str:
        """The permalink of the record that is shown; "" on the first page."""
        if self._shelf is None or self._key is None:
            return ""
        return self._key.link(self._shelf.outline().head.key)

    def name_of(self, key: Key) -> str:
        """What a person or topic is called; "" for other records, and where there is none."""
        try:
            if self._shelf is not None and key.kind == "person":
                return self._shelf.person(key).person.name
            if self._shelf is not None and key.kind == "topic":
                return self._shelf.topic(key).topic.name
        except ArchiveError:
            return ""
        return ""

    def remember(self, recent: tuple[Key, ...]) -> None:
        """Begin with these as the last places."""
        self._recent = recent[:_RECENT]

    @property
    def place(self) -> Place:
        """Where the reader is now."""
        return Place(self._key, self._position(), dossier=self._dossier)

    @property
    def trail(self) -> Trail:
        """Where the reader is, with the way back and forward."""
        return Trail(self.place, tuple(self._past), tuple(self._future))

    def take_up(self, trail: Trail) -> None:
        """Be at another place with another way back and forward, as in another tab."""
        if not self._show(trail.place):
            self._show(Place())
        self._past, self._future = list(trail.past), list(trail.future)
        self._passing = False
        self._tell_ways()
        self.taken_up.emit()

    def watch(self, position: Callable[[], int]) -> None:
        """Ask ``position`` for the first character in view whenever a place is left."""
        self._position = position

    def show_glance(self, place: Place) -> None:
        """Say that the window shows this place already, before there are records to read."""
        self._key, self._dossier = place.key, place.dossier
        self.place_changed.emit(place.key)

    def use(self, shelf: Shelf, pages: Pages, place: Place) -> None:
        """Read from these records from now on, beginning at ``place``; the history stays.

        Where the reader went meanwhile, comes next.
        """
        self._shelf, self._pages = shelf, pages
        if not self._show(place):
            self._show(Place())
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.go(wanted)

    def set_look(self, look: Look) -> None:
        """Show the same page in another look, at the same place."""
        if look == self._look:
            return
        place = self.place
        self._look = look
        if self._shelf is not None:
            self._show(place)

    def open(self, key: Key | None, passing: bool = False) -> None:
        """Go to a record; None is the first page. The place left is remembered.

        Args:
            key: the record.
            passing: one of a series that is leafed through (arrow keys, hit after hit); the whole
                series is one step of the way back.
        """
        self.go(Place(key), passing)

    def go(self, place: Place, passing: bool = False) -> None:
        """Go to a place; see `open`."""
        here = self.place
        if self._shelf is None:
            self._wanted = place
            return
        if (place.key, place.dossier) == (here.key, here.dossier) and place.position == 0:
            if place.passage:
                self.passage_asked.emit(place.passage)
            return
        if not self._show(place):
            return
        if not (passing and self._passing):
            self._past = [*self._past[-_HISTORY_LIMIT + 1 :], here]
        self._passing = passing
        self._future.clear()
        self._tell_ways()

    def open_dossier(self, dossier: str) -> None:
        """Go to a dossier, which stands in place of the page; "" leads to the page below it."""
        self.go(replace(self.place, position=0, dossier=dossier))

    def stand_on_dossier(self, dossier: str) -> None:
        """Say what stands in place of the page by now; that is no step of the way."""
        if dossier != self._dossier:
            self._dossier = dossier
            self.dossier_changed.emit(dossier)

    def back(self) -> None:
        """Go where one came from."""
        self._walk(self._past, self._future)

    def forward(self) -> None:
        """Undo one `back`."""
        self._walk(self._future, self._past)

    def before(self) -> None:
        """Go to the page before this one in reading order."""
        if self._reading is not None and self._reading.before is not None:
            self.open(self._reading.before)

    def after(self) -> None:
        """Go to the page after this one in reading order."""
        if self._reading is not None and self._reading.after is not None:
            self.open(self._reading.after)

    def up(self) -> None:
        """Go one level up; above an edition is the first page."""
        if self._key is not None:
            self.open(self._key.parent)

    def _walk(self, source: list[Place], target: list[Place]) -> None:
        if not source:
            return
        here, there = self.place, source.pop()
        self._passing = False
        if self._show(there):
            target.append(here)
        self._tell_ways()

    def _show(self, place: Place) -> bool:
        if self._shelf is None or self._pages is None:
            return False
        if self._page is not None and place.key == self._key and place.dossier != self._dossier:
            # The page is there as one left it, below the dossier or in its place.
            self.stand_on_dossier(place.dossier)
            if place.passage:
                self.passage_asked.emit(place.passage)
            return True
        try:
            shown, subject = self._make(self._shelf, self._pages, place.key)
        except ArchiveError as error:
            self.failed.emit(error)
            return False
        # An alias leads to the record under its present key.
        key = shown.key
        moved = key != self._key
        self._key, self._subject, self._page = key, subject, shown
        self._reading = subject if isinstance(subject, Reading) else None
        if not place.dossier:
            # Before the page: it is laid out where it is seen.
            self.stand_on_dossier("")
        if key is not None:
            others = (one for one in self._recent if one != key)
            self._recent = (key, *others)[:_RECENT]
        self.page_changed.emit(shown, place.position)
        if moved:
            self.place_changed.emit(key)
        self.stand_on_dossier(place.dossier)
        if place.passage:
            self.passage_asked.emit(place.passage)
        return True

    def _make(self, shelf: Shelf, pages: Pages, key: Key | None) -> tuple[Page, Subject | None]:
        if key is None:
            return pages.start_page(shelf.overview(self._recent), self._look), None
        subject: Subject
        if key.kind == "person":
            subject = shelf.person(key)
        elif key.kind == "topic":
            subject = shelf.topic(key)
        else:
            subject = shelf.reading(key)
        return pages.page(subject, self._look), subject

    def _tell_ways(self) -> None:
        self.ways_changed.emit(bool(self._past), bool(self._future))
