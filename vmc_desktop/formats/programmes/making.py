"""From a file's entries, as they are, to a programme's sessions: cleaned, timed, named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from vmc_desktop.formats.programmes import clean
from vmc_desktop.formats.programmes.texts import paragraphs
from vmc_desktop.formats.programmes.values import (
    Entry,
    Link,
    Notes,
    Paragraph,
    Participant,
    Programme,
    Session,
    Sheet,
)
from vmc_desktop.formats.slug import fold

_SMALL_HOURS = 6 * 60
"""What begins before that may belong to the day before; later it does not."""
_APART = 60
"""Days between two sessions from which on they are of two editions."""


def programmes(
    sheet: Sheet, file: str, notes: Notes, cancelled: Callable[[], bool]
) -> tuple[Programme, ...]:
    """The programmes of a file: one, or one for each edition that its days tell apart.

    Args:
        sheet: the file as it was read.
        file: its name.
        notes: told of what is lost.
        cancelled: asked before each session.
    """
    maker = _Maker(sheet, notes)
    sessions: list[Session] = []
    for entry in sheet.entries:
        if cancelled():
            break
        session = maker.session(entry)
        if session is not None:
            sessions.append(session)
    sessions = list(_told_apart(sessions, notes))
    days = [day for text in sheet.days if (day := clean.day(text))]
    groups = [sessions] if sheet.one_edition else list(_editions(sessions))
    made = []
    for number, group in enumerate(groups):
        told = days if sheet.one_edition else []
        found = {session.day for session in group} - {""}
        made.append(
            Programme(
                file=file,
                format=sheet.format,
                title=maker.line(sheet.title, "title"),
                acronym=maker.line(sheet.acronym, "acronym"),
                subtitle=maker.line(sheet.subtitle, "subtitle"),
                venue=maker.line(sheet.venue, "venue"),
                city=maker.line(sheet.city, "city"),
                country=maker.line(sheet.country, "country"),
                url=clean.address(sheet.url, notes, "conference") if sheet.url else "",
                version=maker.line(sheet.version, "version"),
                days=tuple(sorted({*told, *found})),
                rooms=maker.rooms(group),
                sessions=tuple(sorted(group, key=_order)),
                losses=notes.losses() if number == 0 else (),
            )
        )
    return tuple(made)


def _told_apart(sessions: Sequence[Session], notes: Notes) -> Iterator[Session]:
    """The sessions, each under names of its own.

    An id that several have names none of them; a title that several have gets a number.
    """
    used = Counter(name for session in sessions for name in session.identities)
    seen: Counter[str] = Counter()
    for session in sessions:
        *ids, title = session.identities
        if any(used[name] > 1 for name in ids):
            notes.add("an id that another session has too, not used", session.place)
        seen[title] += 1
        if seen[title] > 1:
            title = f"{title}#{seen[title]}"
        names = (*(name for name in ids if used[name] == 1), title)
        yield replace(session, identities=names)


def _order(session: Session) -> tuple[bool, str, bool, str]:
    """By day and time; what has none comes last. Equal ones stay as in the file."""
    return (not session.day, session.day, not session.start, session.start)


def _editions(sessions: Sequence[Session]) -> Iterator[list[Session]]:
    """Sessions whose days lie far apart are of several editions; one without a day, of the last."""
    dated = sorted((s for s in sessions if s.day), key=lambda session: session.day)
    group: list[Session] = []
    for session in dated:
        if group and clean.days_between(group[-1].day, session.day) > _APART:
            yield group
            group = []
        group.append(session)
    group += [session for session in sessions if not session.day]
    yield group


@dataclass(slots=True)
class _Maker:
    """Makes the sessions of one file."""

    sheet: Sheet
    notes: Notes

    def line(self, text: str, what: str, place: str = "conference") -> str:
        return clean.line(text, self.notes, place, what)

    def rooms(self, sessions: Sequence[Session]) -> tuple[str, ...]:
        """The rooms of these sessions, and those that the file names besides."""
        used = {session.room for session in sessions} - {""}
        told = {self.line(room, "room") for room in self.sheet.rooms} - {""}
        for room in sorted(told - used):
            self.notes.add("a room in which nothing takes place", room)
        return tuple(sorted(used | told))

    def session(self, entry: Entry) -> Session | None:
        """A session; None, and a note, for an entry that says nothing."""
        place = entry.place
        title = self.line(entry.title, "title", place)
        kind = self.line(entry.kind, "session type", place)
        people = tuple(self._people(entry))
        abstract = self._abstract(entry)
        if not title:
            title, by = self._called(abstract, kind, people, place)
            if not title:
                self.notes.add("a session without title and text, left out", place)
                return None
            self.notes.add(f"a session without a title: called by its {by}", place)
        day, start, end = self._times(entry)
        return Session(
            identities=self._identities(entry, day, title),
            title=title,
            kind=kind,
            day=day,
            start=start,
            end=end,
            room=self.line(entry.room, "room", place),
            track=self.line(entry.track, "track", place),
            language=clean.language(entry.language, self.notes, place),
            people=people,
            abstract=abstract,
            links=tuple(self._links(entry)),
            place=place,
        )

    def _called(
        self,
        abstract: Sequence[Paragraph],
        kind: str,
        people: Sequence[Participant],
        place: str,
    ) -> tuple[str, str]:
        """What a session without a title is called, and by what; ("", "") where it says nothing."""
        words = "".join(run.text for run in abstract[0])[:80] if abstract else ""
        names = ", ".join(one.name for one in people)
        told = (("first words", words), ("kind", kind), ("people", names))
        return next(
            ((said, by) for by, text in told if (said := self.line(text, "title", place))), ("", "")
        )

    def _identities(self, entry: Entry, day: str, title: str) -> tuple[str, ...]:
        told = [
            f"{name}:{said}"
            for name, text in (("guid", entry.guid), ("id", entry.id))
            if (said := clean.line(text, Notes(), "", ""))
        ]
        return (*told, f"title:{day}|{fold(title)}")

    def _abstract(self, entry: Entry) -> tuple[Paragraph, ...]:
        made: list[Paragraph] = []
        for text in (entry.subtitle, *entry.texts):
            found = paragraphs(text, self.notes, entry.place) if text.strip() else ()
            # A description often begins with the abstract, or is the same.
            made += [one for one in found if one not in made]
        return tuple(made)

    # ---- times -------------------------------------------------------------------------------

    def _times(self, entry: Entry) -> tuple[str, str, str]:
        day, begins = self._begins(entry)
        if begins is None:
            return day, "", ""
        lasts = self._lasts(entry, begins)
        start = clean.clock(begins)
        end = clean.clock(begins + lasts) if lasts else ""
        if lasts and not end:
            self.notes.add("a session of more than a day: its end left out", entry.place)
        return day, start, end

    def _begins(self, entry: Entry) -> tuple[str, int | None]:
        """The day under which the programme lists it, and the minutes since its midnight."""
        moment = clean.moment(entry.begins) if entry.begins else None
        day = clean.day(entry.day) or (moment.date().isoformat() if moment else "")
        if not day and (entry.day.strip() or entry.begins.strip()):
            day = clean.day(entry.begins)
            if not day:
                self.notes.add("a day that cannot be read, left out", entry.place)
        if moment and day and "T" in entry.begins.upper().replace(" ", "T"):
            later = clean.days_between(day, moment.date().isoformat())
            if later not in (0, 1) or (later == 1 and moment.hour * 60 >= _SMALL_HOURS * 2):
                self.notes.add(
                    "a session under another day than its own: the own kept", entry.place
                )
                day, later = moment.date().isoformat(), 0
            return day, later * clean.MIDNIGHT + moment.hour * 60 + moment.minute
        begins = clean.minutes(entry.start) if entry.start.strip() else None
        if begins is None and entry.start.strip():
            self.notes.add("a time that cannot be read, left out", entry.place)
        change = clean.minutes(self.sheet.day_change) or 0
        if begins is not None and day and begins < min(change, _SMALL_HOURS):
            begins += clean.MIDNIGHT
        return day, begins

    def _lasts(self, entry: Entry, begins: int) -> int:
        """Minutes; 0 where no length is told."""
        if entry.duration.strip():
            lasts = clean.length(entry.duration)
            if lasts is None:
                self.notes.add("a length that cannot be read, left out", entry.place)
            elif lasts == 0:
                self.notes.add("a length of zero: the end left out", entry.place)
            if lasts is not None:
                return lasts
        first, last = clean.moment(entry.begins), clean.moment(entry.ends)
        if first and last:
            lasts = int((last - first).total_seconds() // 60)
        elif (ends := clean.minutes(entry.end)) is not None:
            lasts = ends - begins % clean.MIDNIGHT
            lasts += clean.MIDNIGHT if lasts < 0 else 0
        else:
            if entry.end.strip() or entry.ends.strip():
                self.notes.add("a time that cannot be read, left out", entry.place)
            return 0
        if lasts <= 0:
            self.notes.add(
                "a session that ends when or before it begins: the end left out", entry.place
            )
        return max(lasts, 0)

    # ---- people and links --------------------------------------------------------------------

    def _people(self, entry: Entry) -> Iterator[Participant]:
        seen: set[tuple[str, bool]] = set()
        for one in entry.people:
            name = self.line(one.name, "name", entry.place)
            if not name:
                self.notes.add("a person without a name, left out", entry.place)
                continue
            if (fold(name), one.moderator) in seen:
                self.notes.add("a person named twice in a session, kept once", entry.place)
                continue
            seen.add((fold(name), one.moderator))
            yield Participant(
                name,
                clean.line(one.id, Notes(), "", ""),
                self.line(one.role, "role", entry.place),
                self.line(one.organisation, "organisation", entry.place),
                self.line(one.country, "country", entry.place),
                one.moderator,
            )

    def _links(self, entry: Entry) -> Iterator[Link]:
        seen: set[str] = set()
        for kind, caption, url in entry.links:
            whole = clean.address(url, self.notes, entry.place, self.sheet.url)
            if whole and whole not in seen:
                seen.add(whole)
                said = self.line(caption, "caption", entry.place)
                yield Link(self.line(kind, "kind", entry.place) or "link", said or whole, whole)
