"""A draft that somebody looked through into an edition: what was accepted, citing its passage."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from vmc_desktop.domain import (
    HIGHLIGHTS,
    QUOTATIONS,
    SOURCES,
    Appearance,
    Citation,
    Edition,
    Highlight,
    Key,
    Panel,
    Quotation,
    Run,
    Source,
    Statement,
)
from vmc_desktop.formats.accession.panels import new_key, statement
from vmc_desktop.formats.accession.values import Change
from vmc_desktop.formats.articles.building import bare
from vmc_desktop.formats.articles.values import FACTS, Draft, Kind, Proposal
from vmc_desktop.formats.checks import is_language
from vmc_desktop.formats.common import Common
from vmc_desktop.formats.slug import fold

_OF_THE_SOURCE: tuple[Kind, ...] = ("title", "published")
_TOLD = (
    *("theme", "dates", "venue", "city", "country", "participants", "countries", "hashtag"),
    *("questions", "overview", "highlights", "quotations", "unplaced"),
)
_PARTS = (
    *("date", "start", "end", "moderators", "speakers", "questions", "summary"),
    *("highlights", "quotations"),
)
_NO_PANEL = "no panel is named"


@dataclass(slots=True)
class Entering:
    """One draft on its way into one edition; `run` does the work, the rest is its outcome."""

    edition: Edition
    draft: Draft
    common: Common
    locked: Callable[[Key], bool] = lambda _: False
    """Whether a record's file holds what the archive's writer would lose: it is left as it is."""
    source: str = ""
    added: list[Change] = field(default_factory=list)
    changed: list[Change] = field(default_factory=list)
    kept: list[Change] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    """What was accepted and could not be written."""
    _accepted: list[Proposal] = field(default_factory=list)

    def run(self) -> None:
        """Enter; afterwards `edition` is as it shall be."""
        self._accepted = accepted(self.draft.proposals)
        sources = self._with_source()
        before = self.edition
        panels = {one.key: one for one in before.panels}
        for one in self._of("panel", 0):
            panel = self._panel(one, panels)
            if panel is not None:
                panels[panel.key] = panel
        edition = self._facts(before)
        edition = replace(
            edition,
            questions=_joined(edition.questions, self._texts("question", 0)),
            overview=self._statements(edition.overview, 0),
            highlights=self._highlights(edition.highlights, 0, edition.key),
            quotations=self._quotations(edition.quotations, 0, edition.key),
            unplaced=self._people(edition.unplaced, ("moderator", "speaker"), 0, _NO_PANEL),
        )
        if edition != before and self.locked(edition.key):
            self.left.append(f"{edition.key}: edition.md has remarks or faults, left as it is")
            edition = before
        elif edition != before:
            self._cite(edition, before)
            if Citation(self.source) not in edition.citations:
                edition = replace(edition, citations=(*edition.citations, Citation(self.source)))
        if edition != before or tuple(panels.values()) != before.panels:
            edition = replace(edition, sources=sources)
        self.edition = replace(edition, panels=tuple(panels.values()))

    def _cite(self, edition: Edition, before: Edition) -> None:
        names = [name for name in _TOLD if getattr(edition, name) != getattr(before, name)]
        if names:
            self.changed.append(Change(edition.key, str(edition.year), tuple(names)))

    # ---- what was accepted -------------------------------------------------------------------

    def _of(self, kind: Kind, parent: int) -> list[Proposal]:
        return [one for one in self._accepted if one.kind == kind and one.parent == parent]

    def _texts(self, kind: Kind, parent: int) -> list[str]:
        return [bare(one.text) for one in self._of(kind, parent)]

    def _cites(self, one: Proposal) -> tuple[Citation, ...]:
        """The source, and where in it the passage stands: a page, else a paragraph."""
        paragraphs = self.draft.material.paragraphs
        for number, paragraph in enumerate(paragraphs, 1):
            if paragraph.start <= one.passage.start < paragraph.end:
                where = f"p. {paragraph.page}" if paragraph.page else f"para. {number}"
                return (Citation(self.source, where),)
        return (Citation(self.source),)

    # ---- the source --------------------------------------------------------------------------

    def _with_source(self) -> tuple[Source, ...]:
        """The edition's sources with the article as one; the same article is not entered twice."""
        material, known = self.draft.material, self.edition.sources
        title = bare(self.draft.fact("title") or material.title or material.name)
        note = f"{material.name}, {material.format}"
        for one in known:
            same = one.note == note and fold(one.title) == fold(title)
            if same or (material.url and one.url == material.url):
                self.source = one.id
                return known
        names = {one.id for one in known}
        self.source = next(f"s{n}" for n in range(1, len(names) + 2) if f"s{n}" not in names)
        made = Source(
            Key(f"{self.edition.key}/{SOURCES}/{self.source}"),
            title,
            publisher=material.publisher,
            published=self.draft.fact("published") or material.published,
            url=material.url,
            kind="article",
            language=self.draft.language,
            note=note,
        )
        return (*known, made)

    # ---- the edition -------------------------------------------------------------------------

    def _facts(self, edition: Edition) -> Edition:
        """What the edition does not tell yet; what it tells otherwise stays, and is told."""
        kept: list[str] = []
        for kind in FACTS:
            said = self.draft.fact(kind)
            if kind in ("year", *_OF_THE_SOURCE) or not said:
                continue
            value: Any = bare(said)
            if kind == "dates":
                first, _, last = said.partition("/")
                value = (first, last or first)
                if first[:4] != str(edition.year):
                    self.left.append(f"dates: {said} are not of {edition.year}")
                    continue
            present = getattr(edition, kind)
            if not present:
                edition = replace(edition, **{kind: value})
            elif present != value and fold(str(present)) != fold(str(value)):
                kept.append(kind)
        if kept:
            self.kept.append(Change(edition.key, str(edition.year), tuple(kept)))
        return edition

    def _panel(self, one: Proposal, panels: dict[Key, Panel]) -> Panel | None:
        """The panel as it shall be; None where its file is to be left as it is."""
        title = bare(one.text)
        present = next((p for p in panels.values() if fold(p.title) == fold(title)), None)
        if present is None:
            taken = {key.parts[-1] for key in panels}
            key = new_key(self.edition.key, title, taken)
            base = Panel(key, title, bare(one.detail("kind")) or "panel")
        else:
            base = present
        dates = self._dates()
        day = one.detail("date")
        if day and dates and not dates[0] <= day <= dates[-1]:
            self.left.append(f"{base.key}: {day} is no day of the edition")
            day = ""
        made = replace(
            base,
            date=base.date or day,
            start=base.start or one.detail("start"),
            end=base.end or one.detail("end"),
            moderators=self._people(base.moderators, ("moderator",), one.number),
            speakers=self._people(base.speakers, ("speaker",), one.number),
            questions=_joined(base.questions, self._texts("question", one.number)),
            summary=self._statements(base.summary, one.number),
            highlights=self._highlights(base.highlights, one.number, base.key),
            quotations=self._quotations(base.quotations, one.number, base.key),
        )
        if present is not None and made == present:
            return present
        if present is not None and self.locked(present.key):
            self.left.append(f"{present.key}: its file has remarks or faults, left as it is")
            return None
        if Citation(self.source) not in made.citations:
            made = replace(made, citations=(*made.citations, Citation(self.source)))
        if present is None:
            self.added.append(Change(made.key, title))
        else:
            self.changed.append(Change(made.key, title, _differing(present, made)))
        return made

    def _dates(self) -> tuple[str, ...]:
        if self.edition.dates:
            return self.edition.dates
        first, _, last = self.draft.fact("dates").partition("/")
        return (first, last or first) if first else ()

    # ---- parts of both -----------------------------------------------------------------------

    def _people(
        self, there: Iterable[Appearance], kinds: tuple[Kind, ...], parent: int, note: str = ""
    ) -> tuple[Appearance, ...]:
        made = list(there)
        known = {fold(one.name) for one in made}
        for one in self._accepted:
            name = bare(one.text)
            if one.kind not in kinds or one.parent != parent or fold(name) in known:
                continue
            known.add(fold(name))
            part = bare(one.detail("part")) or (
                "moderator" if note and one.kind == "moderator" else ""
            )
            made.append(
                Appearance(
                    name,
                    self.common.person(name),
                    bare(one.detail("role")),
                    bare(one.detail("organisation")),
                    bare(one.detail("country")),
                    part,
                    note,
                    (Citation(self.source),),
                )
            )
        return tuple(made)

    def _statements(self, there: Iterable[Statement], parent: int) -> tuple[Statement, ...]:
        made = list(there)
        said = {fold(one.text) for one in made}
        for one in self._accepted:
            if one.kind not in ("statement", "text") or one.parent != parent:
                continue
            new = statement((Run(bare(one.text)),), self._cites(one))
            if new is not None and fold(new.text) not in said:
                said.add(fold(new.text))
                made.append(new)
        return tuple(made)

    def _highlights(
        self, there: Iterable[Highlight], parent: int, owner: Key
    ) -> tuple[Highlight, ...]:
        made = list(there)
        for one in self._of("highlight", parent):
            heading = bare(one.text)
            at = next((n for n, h in enumerate(made) if fold(h.heading) == fold(heading)), -1)
            if at < 0:
                shelf = owner if owner.kind == "panel" else Key(f"{owner}/{HIGHLIGHTS}")
                key = new_key(shelf, heading, {h.key.parts[-1] for h in made})
                made.append(Highlight(key, heading))
            statements = self._statements(made[at].statements, one.number)
            if not statements and (said := statement((Run(heading),), self._cites(one))):
                # The format wants one below each heading; here the heading is all that was said.
                statements = (said,)
            made[at] = replace(made[at], statements=statements)
        return tuple(made)

    def _quotations(
        self, there: Iterable[Quotation], parent: int, owner: Key
    ) -> tuple[Quotation, ...]:
        made = list(there)
        said = {fold(one.text) for one in made} | {fold(one.original) for one in made}
        for one in self._of("quotation", parent):
            text = bare(one.text)
            if fold(text) in said:
                continue
            if not one.detail("speaker"):
                self.left.append(f"a quotation without a speaker: “{text[:60]}”")
                continue
            said.add(fold(text))
            first = " ".join(text.split()[:6])
            key = new_key(f"{owner}/{QUOTATIONS}", first, {q.key.parts[-1] for q in made})
            code = one.detail("language")
            language = code if is_language(code) else self.draft.language or self.common.language
            made.append(
                Quotation(key, text, bare(one.detail("speaker")), self._cites(one), language)
            )
        return tuple(made)


def accepted(proposals: Iterable[Proposal]) -> list[Proposal]:
    """Those that were accepted, and whose panel or highlight was."""
    made: list[Proposal] = []
    numbers = {0}
    waiting = [one for one in proposals if one.accepted and bare(one.text)]
    while waiting:
        ready = [one for one in waiting if one.parent in numbers]
        if not ready:
            break
        numbers |= {one.number for one in ready}
        made += ready
        waiting = [one for one in waiting if one.number not in numbers]
    return sorted(made, key=lambda one: one.number)


def _joined(there: tuple[str, ...], new: Iterable[str]) -> tuple[str, ...]:
    known = {fold(one) for one in there}
    return (*there, *(one for one in dict.fromkeys(new) if fold(one) not in known))


def _differing(before: Panel, now: Panel) -> tuple[str, ...]:
    return tuple(name for name in _PARTS if getattr(before, name) != getattr(now, name))
