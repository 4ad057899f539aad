"""A dossier that is kept, read anew: what the archive says now, and what became other."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from vmc_desktop.domain import Key
from vmc_desktop.dossier import Dossier, DossierEntry, State
from vmc_desktop.models.saying import Difference, Said, difference, passage_of
from vmc_desktop.personal.values import Entry, KeptDossier, Note, Quote
from vmc_desktop.wording import tr

Finder = Callable[[Key], Said | None]


@dataclass(frozen=True, slots=True)
class Shown:
    """An entry as it is shown: its words now, where it is, what became of it (in words)."""

    title: str
    detail: str = ""
    state: State = ""
    since: str = ""
    passage: str = ""


def as_noted(entry: Entry) -> Shown:
    """An entry by what was noted of it, before it is known what the archive says now."""
    if entry.key is None:
        return Shown(entry.text or entry.title)
    if entry.quote is not None:
        return Shown(entry.quote.exact, entry.title)
    return Shown(entry.title, str(entry.key.year or ""))


def shown(entry: Entry, find: Finder) -> Shown:
    """An entry as the archive has it now."""
    if entry.key is None:
        return Shown(entry.text or entry.title)
    now = find(entry.key)
    if now is None:
        words = entry.quote.exact if entry.quote is not None else entry.title
        return Shown(
            words,
            entry.title if entry.quote is not None else entry.key.text,
            "gone",
            tr("Dossiers", "The archive has this record no longer; kept is what was noted of it"),
        )
    return _record(entry, now) if entry.quote is None else _passage(entry.quote, now)


def _record(entry: Entry, now: Said) -> Shown:
    since = in_words(difference(entry.digest, now), entry.title)
    return Shown(now.title, now.where, "changed" if since else "", since)


def _passage(quote: Quote, now: Said) -> Shown:
    there = passage_of(now, quote)
    where = " · ".join(filter(None, (now.where, now.title)))
    if there is None:
        gone = tr("Dossiers", "The page does not say this any longer; it did when it was added")
        return Shown(quote.exact, where, "gone", gone)
    name, words, found = there
    since = (
        tr("Dossiers", "Re-written since; it was: {words}").format(words=quote.exact)
        if found.rewritten
        else ""
    )
    return Shown(words, where, "changed" if since else "", since, name)


def in_words(found: Difference, title: str = "") -> str:
    """What became other since an entry was added; "": nothing."""
    parts = []
    if found.renamed:
        parts.append(tr("Dossiers", "it was called {title}").format(title=title))
    if found.new:
        parts.append(tr("Dossiers", "%n statement(s) new or re-written", "", found.new))
    if found.gone:
        parts.append(tr("Dossiers", "%n statement(s) gone or re-written", "", found.gone))
    if not parts:
        return ""
    return tr("Dossiers", "Since it was added: {changes}").format(changes=", ".join(parts))


def read_anew(
    kept: KeptDossier, notes: tuple[Note, ...], find: Finder, with_notes: bool = True
) -> Dossier:
    """The dossier as it goes to paper."""
    return Dossier(
        kept.id,
        kept.title,
        kept.note,
        tuple(_entry(one, notes if with_notes else (), find) for one in kept.entries),
    )


def _entry(entry: Entry, notes: tuple[Note, ...], find: Finder) -> DossierEntry:
    now = shown(entry, find)
    own = (one.body for one in notes if one.key == entry.key and one.quote == entry.quote)
    return DossierEntry(
        entry.kind,
        entry.key,
        now.passage,
        now.title,
        "\n\n".join(own) if entry.key is not None else "",
        entry.question,
        now.state,
        now.since,
    )


def identity(entry: Entry) -> Hashable | None:
    """What an entry says, however often it does; None: a heading or own text is like no other."""
    if entry.kind in ("heading", "text"):
        return None
    quoted = entry.quote.exact if entry.quote is not None else ""
    return (entry.kind, entry.key, quoted, entry.question)


def same(one: Entry, other: Entry) -> bool:
    """Whether two entries say the same."""
    return identity(one) is not None and identity(one) == identity(other)
