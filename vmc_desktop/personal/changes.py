"""What a reader does to his own things, as changes of values.

A change is made to what is in the file at that moment. Where another window wrote meanwhile, both
stay: what was taken away there and written on here is there again, two texts stand side by side.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol, TypeVar
from uuid import uuid4

from vmc_desktop.domain import Key
from vmc_desktop.personal.values import (
    Bookmark,
    Change,
    Entry,
    KeptDossier,
    Note,
    OwnTag,
    OwnThings,
    Visit,
)

VISITS = 1000
"""So many of the records read last are remembered."""


class _Thing(Protocol):
    @property
    def id(self) -> str:
        """What it is known by in every file."""


T = TypeVar("T", bound=_Thing)


def new_id() -> str:
    """A name that no other thing has, in this file or another."""
    return uuid4().hex


# ---- on records ----------------------------------------------------------------------------------


def add_bookmark(bookmark: Bookmark) -> Change:
    """Bookmark a record, unless it is."""

    def change(things: OwnThings) -> OwnThings:
        if any(one.key == bookmark.key for one in things.bookmarks):
            return things
        return replace(things, bookmarks=(*things.bookmarks, bookmark))

    return change


def drop_bookmark(key: Key) -> Change:
    """Bookmark a record no longer."""
    return lambda things: replace(
        things, bookmarks=tuple(one for one in things.bookmarks if one.key != key)
    )


def keep_note(note: Note, was: str) -> Change:
    """Keep a note; ``was`` is its text as the writer saw it, "" where it is new."""

    def change(things: OwnThings) -> OwnThings:
        there = next((one for one in things.notes if one.id == note.id), None)
        if there is not None and there.body not in (was, note.body):
            return replace(things, notes=(*things.notes, replace(note, id=new_id())))
        return replace(things, notes=_put(things.notes, note))

    return change


def drop_note(note: Note) -> Change:
    """Take a note away, unless it was re-written elsewhere meanwhile."""
    return lambda things: replace(
        things,
        notes=tuple(one for one in things.notes if one.id != note.id or one.body != note.body),
    )


def set_tags(
    key: Key, title: str, words: Sequence[str], was: Iterable[str], when: datetime
) -> Change:
    """Tag a record with these words; ``was`` are those that the reader saw."""
    seen = frozenset(was)
    wanted = tuple(dict.fromkeys(filter(None, (" ".join(word.split()) for word in words))))

    def change(things: OwnThings) -> OwnThings:
        gone = seen - set(wanted)
        kept = tuple(one for one in things.tags if one.key != key or one.word not in gone)
        there = seen | {one.word for one in kept if one.key == key}
        new = (OwnTag(new_id(), key, title, word, when) for word in wanted if word not in there)
        return replace(things, tags=(*kept, *new))

    return change


def add_visits(visits: Sequence[Visit]) -> Change:
    """Remember that records were read; one that is read again is remembered once."""

    def change(things: OwnThings) -> OwnThings:
        again = {one.key for one in visits}
        newest = {one.key: one for one in visits}
        kept = (*(one for one in things.visits if one.key not in again), *newest.values())
        return replace(things, visits=kept[-VISITS:])

    return change


def clear_visits(things: OwnThings) -> OwnThings:
    """Forget which records were read."""
    return replace(things, visits=())


# ---- on dossiers ---------------------------------------------------------------------------------


def put_dossier(dossier: KeptDossier) -> Change:
    """Begin a dossier, or have one again that was taken away."""
    return lambda things: replace(things, dossiers=_put(things.dossiers, dossier))


def drop_dossier(name: str) -> Change:
    """Take a dossier away, with its entries."""
    return lambda things: replace(
        things, dossiers=tuple(one for one in things.dossiers if one.id != name)
    )


def cover(dossier: KeptDossier, title: str, note: str) -> Change:
    """Give a dossier (as it was seen) another title and cover note."""

    def change(there: KeptDossier) -> KeptDossier:
        both = f"{there.note}\n\n{note}".strip()
        ours = note if there.note in (dossier.note, note) else both
        return replace(
            there,
            title=title if title != dossier.title else there.title,
            note=ours if note != dossier.note else there.note,
        )

    return _in(dossier, change)


def put_entries(dossier: KeptDossier, entries: Sequence[Entry], before: str = "") -> Change:
    """Put entries before the one of this id; "": at the end. Those that are there are moved."""

    def change(there: KeptDossier) -> KeptDossier:
        moved = {one.id for one in entries}
        rest = [one for one in there.entries if one.id not in moved]
        at = next((n for n, one in enumerate(rest) if one.id == before), len(rest))
        return replace(there, entries=(*rest[:at], *entries, *rest[at:]))

    return _in(dossier, change)


def move_entries(dossier: KeptDossier, names: Sequence[str], before: str = "") -> Change:
    """Move the entries of these ids, as they are now, before another; "": to the end."""

    def change(there: KeptDossier) -> KeptDossier:
        moved = [one for one in there.entries if one.id in names]
        rest = [one for one in there.entries if one.id not in names]
        at = next((n for n, one in enumerate(rest) if one.id == before), len(rest))
        return replace(there, entries=(*rest[:at], *moved, *rest[at:]))

    return _in(dossier, change)


def drop_entries(dossier: KeptDossier, names: Iterable[str]) -> Change:
    """Take entries out of a dossier."""
    gone = frozenset(names)

    def change(things: OwnThings) -> OwnThings:
        return replace(
            things,
            dossiers=tuple(
                replace(one, entries=tuple(e for e in one.entries if e.id not in gone))
                if one.id == dossier.id
                else one
                for one in things.dossiers
            ),
        )

    return change


def reword(dossier: KeptDossier, entry: Entry, text: str) -> Change:
    """Give a heading or own text (as it was seen) other words."""
    ours = replace(entry, text=text)

    def change(there: KeptDossier) -> KeptDossier:
        now = next((one for one in there.entries if one.id == entry.id), None)
        if now is None:
            return replace(there, entries=(*there.entries, ours))
        both = (ours,) if now.text in (entry.text, text) else (now, replace(ours, id=new_id()))
        at = there.entries.index(now)
        return replace(there, entries=(*there.entries[:at], *both, *there.entries[at + 1 :]))

    return _in(dossier, change)


def _in(dossier: KeptDossier, change: Callable[[KeptDossier], KeptDossier]) -> Change:
    """Change one dossier; where it was taken away meanwhile, it is there again with the change."""

    def whole(things: OwnThings) -> OwnThings:
        there = things.dossier(dossier.id) or dossier
        return replace(things, dossiers=_put(things.dossiers, change(there)))

    return whole


def _put(things: tuple[T, ...], thing: T) -> tuple[T, ...]:
    """The things with this one in the place of that of its id, or at the end."""
    if any(one.id == thing.id for one in things):
        return tuple(thing if one.id == thing.id else one for one in things)
    return (*things, thing)


def chain(*all_of_them: Change) -> Change:
    """Several changes as one."""

    def change(things: OwnThings) -> OwnThings:
        for one in all_of_them:
            things = one(things)
        return things

    return change


# ---- together ------------------------------------------------------------------------------------


def merge(others: OwnThings) -> Change:
    """Take in what another file holds: nothing that is here is lost, nothing is there twice."""

    def change(things: OwnThings) -> OwnThings:
        bookmarked = {one.key for one in things.bookmarks}
        tagged = {(one.key, one.word) for one in things.tags}
        return OwnThings(
            (*things.bookmarks, *(one for one in others.bookmarks if one.key not in bookmarked)),
            _with_others(things.notes, others.notes),
            (*things.tags, *(one for one in others.tags if (one.key, one.word) not in tagged)),
            _merge_dossiers(things.dossiers, others.dossiers),
            (*things.visits, *_unknown(things.visits, others.visits))[-VISITS:],
        )

    return change


def _unknown(here: Sequence[T], others: Sequence[T]) -> tuple[T, ...]:
    known = {one.id for one in here}
    return tuple(one for one in others if one.id not in known)


def _with_others(here: tuple[Note, ...], others: tuple[Note, ...]) -> tuple[Note, ...]:
    bodies = {(one.id, one.body) for one in here}
    known = {one.id for one in here}
    new = (
        replace(one, id=new_id()) if one.id in known else one
        for one in others
        if (one.id, one.body) not in bodies
    )
    return (*here, *new)


def _merge_dossiers(
    here: tuple[KeptDossier, ...], others: tuple[KeptDossier, ...]
) -> tuple[KeptDossier, ...]:
    theirs = {one.id: one for one in others}
    merged = (
        replace(one, entries=(*one.entries, *_unknown(one.entries, theirs[one.id].entries)))
        if one.id in theirs
        else one
        for one in here
    )
    return (*merged, *_unknown(here, others))
