"""A programme into an edition: three versions of each field, and who has the last word.

What the import wrote last time, what stands in the archive now, what the file says today: where
the archive differs from the first, a person corrected it, and it stays.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from vmc_desktop.domain import SOURCES, Citation, Edition, Key, Panel, Source
from vmc_desktop.formats.accession.matching import last_import, pairs
from vmc_desktop.formats.accession.memory import (
    EDITION_FIELDS,
    PANEL_FIELDS,
    Import,
    Memory,
    Remembered,
    corrected,
    digest,
    written,
)
from vmc_desktop.formats.accession.panels import new_key, panel
from vmc_desktop.formats.accession.values import Change
from vmc_desktop.formats.common import Common
from vmc_desktop.formats.programmes.values import Notes, Programme, Session
from vmc_desktop.formats.slug import fold


@dataclass(slots=True)
class Merge:
    """One programme on its way into one edition; `run` does the work, the rest is its outcome."""

    edition: Edition
    memory: Memory
    programme: Programme
    common: Common
    remove_gone: bool = False
    locked: Callable[[Key], bool] = lambda _: False
    """Whether a record's file holds what the archive's writer would lose: it is left as it is."""
    added: list[Change] = field(default_factory=list)
    changed: list[Change] = field(default_factory=list)
    gone: list[Change] = field(default_factory=list)
    removed: list[Change] = field(default_factory=list)
    kept: list[Change] = field(default_factory=list)
    unchanged: int = 0
    source: str = ""
    notes: Notes = field(default_factory=Notes)
    _panels: dict[Key, Panel] = field(default_factory=dict)
    _adopted: set[Key] = field(default_factory=set)

    def run(self) -> None:
        """Merge; afterwards `edition` and `memory` are as they shall be."""
        before = last_import(self.memory, self.programme)
        self.source = before.source if before else _free_source(self.edition)
        self._panels = {one.key: one for one in self.edition.panels}
        sessions = self.programme.sessions
        matched = pairs(sessions, before.sessions if before else ())
        taken = {key.parts[-1] for key in self._panels}
        taken |= {
            alias.rpartition("/")[2] for one in self._panels.values() for alias in one.aliases
        }
        taken |= {one.panel for one in (before.sessions if before else ())}
        remembered = [
            self._session(session, matched.get(number), taken)
            for number, session in enumerate(sessions)
        ]
        found = {id(one) for one in matched.values()}
        lost = [one for one in (before.sessions if before else ()) if id(one) not in found]
        remembered += [one for one in lost if self._gone(one)]
        self._finish(before, remembered)

    # ---- sessions ----------------------------------------------------------------------------

    def _session(self, session: Session, known: Remembered | None, taken: set[str]) -> Remembered:
        if known is None:
            present = self._adoptable(session)
            base: Mapping[str, str] = {}
            if present is None:
                return self._new(session, taken)
        else:
            present = self._present(known.panel)
            base = known.written
            if present is None:
                self.notes.add("a panel that was removed by hand, not brought back", session.place)
                return replace_identities(known, session)
        self._adopted.add(present.key)
        new = panel(session, present.key, self.source, self.common)
        self._update(present, base, new, adopted=known is None)
        return Remembered(session.identities, present.key.parts[-1], written(new, PANEL_FIELDS))

    def _new(self, session: Session, taken: set[str]) -> Remembered:
        made = panel(
            session, new_key(self.edition.key, session.title, taken), self.source, self.common
        )
        self._panels[made.key] = made
        self._adopted.add(made.key)
        self.added.append(Change(made.key, made.title))
        return Remembered(session.identities, made.key.parts[-1], written(made, PANEL_FIELDS))

    def _present(self, name: str) -> Panel | None:
        """The panel of a key, or the one that has it as an old key."""
        key = Key(f"{self.edition.key}/{name}")
        if key in self._panels:
            return self._panels[key]
        some = self._panels.values()
        return next((one for one in some if key.text in one.aliases), None)

    def _adoptable(self, session: Session) -> Panel | None:
        """A panel of the same title and day that no session of this file has yet."""
        title = fold(session.title)
        return next(
            (
                one
                for one in self.edition.panels
                if one.key not in self._adopted
                and one.date in ("", session.day)
                and fold(one.title) == title
            ),
            None,
        )

    def _update(
        self, present: Panel, base: Mapping[str, str], new: Panel, *, adopted: bool
    ) -> None:
        news, kept = _versions(present, base, new, PANEL_FIELDS)
        if kept:
            self.kept.append(Change(present.key, present.title, tuple(kept)))
        if news and self.locked(present.key):
            self.notes.add(
                "a panel with remarks or faults in its file, left as it is", f"{present.key}"
            )
            news = {}
        if not news:
            self.unchanged += not kept
            return
        made = replace(present, **news)
        if adopted and Citation(self.source) not in made.citations:
            made = replace(made, citations=(*made.citations, Citation(self.source)))
        self._panels[present.key] = made
        self.changed.append(Change(made.key, made.title, tuple(news)))

    def _gone(self, known: Remembered) -> bool:
        """Tell of a session that the file has no more; whether it is still to be remembered."""
        present = self._present(known.panel)
        if present is None:
            return False
        change = Change(present.key, present.title)
        if not self.remove_gone:
            self.gone.append(change)
            return True
        own = present.summary or present.highlights or present.quotations
        if own or self.locked(present.key) or corrected(present, known.written, PANEL_FIELDS):
            self.gone.append(change)
            self.notes.add("a panel gone from the file, kept: it was worked on", f"{present.key}")
            return True
        del self._panels[present.key]
        self.removed.append(change)
        return False

    # ---- the edition -------------------------------------------------------------------------

    def _finish(self, before: Import | None, remembered: list[Remembered]) -> None:
        programme, edition = self.programme, self.edition
        told, base = self._head(before)
        news, kept = _versions(edition, base, replace(edition, **told), told)
        if kept:
            self.kept.append(Change(edition.key, str(edition.year), tuple(kept)))
        locked = (bool(news) or before is None) and self.locked(edition.key)
        if locked:
            if news:
                self.notes.add("an edition with remarks or faults in edition.md, left as it is")
            news = {}
        elif news and (edition.sources or edition.panels):
            # Of a new edition all is new.
            self.changed.append(Change(edition.key, str(edition.year), tuple(news)))
        edition = replace(edition, **news)
        new = before is None and not locked
        if new and Citation(self.source) not in edition.citations:
            edition = replace(edition, citations=(*edition.citations, Citation(self.source)))
        note = _note(programme)
        sources = _with_source(edition, self.source, programme, note, before)
        panels = tuple(_in_order(edition.panels, self._panels))
        self.edition = replace(edition, sources=sources, panels=panels)
        self._tell_outside()
        made = Import(
            self.source,
            programme.file,
            programme.format,
            programme.title,
            programme.acronym,
            note,
            {name: digest(value) for name, value in told.items() if value},
            tuple(remembered),
        )
        others = (one for one in self.memory.imports if one is not before)
        self.memory = replace_imports(self.memory, (*others, made))

    def _head(self, before: Import | None) -> tuple[dict[str, Any], dict[str, str]]:
        """(what the programme tells of the edition, digests of what it told before)."""
        dates = self.edition.dates
        told = _edition(self.programme)
        base = dict(before.edition) if before else {}
        others = [one for one in self.memory.imports if one is not before]
        if others and digest(dates) in {one.edition.get("dates") for one in others}:
            # Written by another import, not by a person: both programmes are of this edition.
            base["dates"] = digest(dates)
            both = sorted({*dates, *told["dates"]})
            told["dates"] = (both[0], both[-1])
        return told, base

    def _tell_outside(self) -> None:
        dates = self.edition.dates
        for one in self.edition.panels if dates else ():
            if one.date and not dates[0] <= one.date <= dates[-1]:
                self.notes.add("a session outside the edition’s dates", f"{one.key}")


def _versions(
    present: Any, base: Mapping[str, str], new: Any, names: Iterable[str]
) -> tuple[dict[str, Any], list[str]]:
    """(fields that take what is new, fields in which a correction stays)."""
    news: dict[str, Any] = {}
    kept: list[str] = []
    for name in names:
        is_now, is_new = digest(getattr(present, name)), digest(getattr(new, name))
        was = base.get(name, "")
        if is_new in (was, is_now):
            continue
        if is_now == was:
            news[name] = getattr(new, name)
        elif is_new:
            kept.append(name)
    return news, kept


def _edition(programme: Programme) -> dict[str, Any]:
    days = programme.days
    told = {
        "subtitle": programme.subtitle,
        "dates": (days[0], days[-1]) if days else (),
        "venue": programme.venue,
        "city": programme.city,
        "country": programme.country,
    }
    return {name: told[name] for name in EDITION_FIELDS}


def _note(programme: Programme) -> str:
    version = f", version {programme.version}" if programme.version else ""
    return f"{programme.file}, {programme.format}{version}"


def _with_source(
    edition: Edition, name: str, programme: Programme, note: str, before: Import | None
) -> tuple[Source, ...]:
    present = edition.source(name)
    if present is None:
        key = Key(f"{edition.key}/{SOURCES}/{name}")
        title = f"Programme of {programme.title}" if programme.title else "Programme"
        made = Source(key, title, url=programme.url, kind="programme", note=note)
        return (*edition.sources, made)
    if before is None or present.note != before.note:
        return edition.sources
    return tuple(replace(one, note=note) if one.id == name else one for one in edition.sources)


def _free_source(edition: Edition) -> str:
    known = {source.id for source in edition.sources}
    return next(name for n in range(1, len(known) + 2) if (name := f"s{n}") not in known)


def _in_order(before: Iterable[Panel], panels: Mapping[Key, Panel]) -> list[Panel]:
    """The panels by day and time; one without a time follows the one that it followed."""
    made: list[tuple[tuple[str, str], int, Panel]] = []
    place = ("", "")
    known = [panels[one.key] for one in before if one.key in panels]
    old = {one.key for one in known}
    for number, one in enumerate([*known, *(p for k, p in panels.items() if k not in old)]):
        if one.date and one.start:
            place = (one.date, one.start)
        elif one.date and one.date != place[0]:
            place = (one.date, "")
        made.append((place, number, one))
    # Panels of hand-made editions have no times: their order is the archivist's.
    if not any(one.start for one in panels.values()):
        return [one for _, _, one in made]
    return [one for _, _, one in sorted(made, key=lambda entry: entry[:2])]


def replace_identities(known: Remembered, session: Session) -> Remembered:
    """What is remembered, under the names that the session has now."""
    return Remembered(session.identities, known.panel, known.written)


def replace_imports(memory: Memory, imports: tuple[Import, ...]) -> Memory:
    """The memory with other imports."""
    return Memory(memory.format, imports)
