"""The pages of persons and topics: what is found of them across the editions, in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vmc_desktop.answers import PersonReading, TopicReading
from vmc_desktop.domain import (
    Appearance,
    Citation,
    Edition,
    Highlight,
    Key,
    Panel,
    Quotation,
    Source,
    Statement,
)
from vmc_desktop.render.look import Look
from vmc_desktop.render.passages import Passage, anchor, of_quotation, of_statement
from vmc_desktop.render.spans import Spans
from vmc_desktop.render.templates import fill
from vmc_desktop.wording import tr

Numbered = tuple[tuple[int, Source], ...]
Authority = PersonReading | TopicReading


@dataclass(frozen=True, slots=True)
class Seen:
    """An appearance in a list by year; ``panel`` is None where it belongs to the edition."""

    capacity: str
    appearance: Appearance
    panel: Panel | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What one panel (None: the edition) says on a topic: highlights whole, or statements.

    ``carried``: because it stands under the topic; otherwise its words stand there.
    """

    panel: Panel | None
    heading: str
    key: Key
    statements: tuple[Statement, ...]
    carried: bool = False


@dataclass(frozen=True, slots=True)
class Year:
    """What a page tells of one edition, with the lines made for its sources."""

    edition: Edition
    spans: Spans
    seen: tuple[Seen, ...] = ()
    quotations: tuple[tuple[Panel | None, Quotation, Appearance | None], ...] = ()
    highlights: tuple[tuple[Panel, Highlight], ...] = ()
    carriers: tuple[Panel, ...] = ()
    told: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """A page that was made: its HTML, its sources by number, its passages."""

    html: str
    sources: Numbered
    passages: tuple[Passage, ...] = ()


def person_page(reading: PersonReading, look: Look) -> Made:
    """The page of a person: appearances, quotations, highlights, by year."""
    names = names_of(reading)
    drafts = years_of_person(reading)
    numbered = _number(reading, (_cited_by_person(year) for year in drafts))
    years = tuple(_with_spans(year, reading, numbered) for year in drafts)
    html = fill(
        "person",
        look,
        reading=reading,
        years=years,
        names=tuple(name for name in names if name != reading.person.name),
        appearances=sum(len(year.seen) for year in years),
        **_sources(reading, numbered),
    )
    passages = (
        of_quotation(year.edition.key, one) for year in years for _, one, _ in year.quotations
    )
    return Made(html, numbered, tuple(passages))


def topic_page(reading: TopicReading, look: Look) -> Made:
    """The page of a topic: what carries it, and what was said on it, by year."""
    drafts = years_of_topic(reading)
    numbered = _number(reading, (_cited_on_topic(year) for year in drafts))
    years = tuple(_with_spans(year, reading, numbered) for year in drafts)
    html = fill("topic", look, reading=reading, years=years, **_sources(reading, numbered))
    said = ((year.edition, one) for year in years for told in year.told for one in told.statements)
    passages = (
        of_statement(edition.key, one, number, _numbers(edition, numbered))
        for number, (edition, one) in enumerate(said, 1)
    )
    return Made(html, numbered, tuple(passages))


# ---- persons -----------------------------------------------------------------------------------


def years_of_person(reading: PersonReading) -> tuple[Year, ...]:
    """What is told of a person, edition by edition."""
    names = names_of(reading)
    return tuple(_of_person(edition, reading.key, names) for edition in reading.editions)


def names_of(reading: PersonReading) -> tuple[str, ...]:
    """Every spelling, the archive's own first."""
    written = (one.name for edition in reading.editions for one in _everybody(edition, reading.key))
    return tuple(dict.fromkeys((reading.person.name, *reading.person.variants, *written)))


def _everybody(edition: Edition, key: Key) -> Iterator[Appearance]:
    return (seen.appearance for seen in _seen(edition, key))


def _seen(edition: Edition, key: Key) -> Iterator[Seen]:
    for panel in edition.panels:
        yield from (Seen("moderator", one, panel) for one in panel.moderators if one.person == key)
        yield from (Seen("speaker", one, panel) for one in panel.speakers if one.person == key)
    yield from (Seen("unplaced", one) for one in edition.unplaced if one.person == key)
    yield from (Seen("announced", one) for one in edition.announced if one.person == key)


def _of_person(edition: Edition, key: Key, names: tuple[str, ...]) -> Year:
    seen = tuple(_seen(edition, key))
    held = {one.appearance.name: one.appearance for one in seen}
    wholes: tuple[Panel | None, ...] = (*edition.panels, None)
    quotations = tuple(
        (panel, one, held.get(one.speaker))
        for panel in wholes
        for one in (edition.quotations if panel is None else panel.quotations)
        if one.speaker in names
    )
    present = {one.panel.key for one in seen if one.panel is not None}
    highlights = tuple(
        (panel, one) for panel in edition.panels if panel.key in present for one in panel.highlights
    )
    return Year(edition, _NO_SPANS, seen, quotations, highlights)


def _cited_by_person(year: Year) -> Iterator[Citation]:
    for seen in year.seen:
        yield from seen.appearance.citations
    for _, quotation, _ in year.quotations:
        yield from quotation.citations


# ---- topics ------------------------------------------------------------------------------------


def years_of_topic(reading: TopicReading) -> tuple[Year, ...]:
    """What carries a topic and is said on it, edition by edition."""
    return tuple(_of_topic(edition, reading) for edition in reading.editions)


def _of_topic(edition: Edition, reading: TopicReading) -> Year:
    carriers = tuple(one for one in edition.panels if one.key in reading.carriers)
    wholes: tuple[Panel | None, ...] = (*edition.panels, None)
    told = tuple(one for panel in wholes for one in _told(edition, panel, reading))
    return Year(edition, _NO_SPANS, carriers=carriers, told=told)


def _told(edition: Edition, panel: Panel | None, reading: TopicReading) -> Iterator[Told]:
    worded = reading.worded or frozenset()
    summary = edition.overview if panel is None else panel.summary
    highlights = edition.highlights if panel is None else panel.highlights
    where = tr("Pages", "Overview of the edition") if panel is None else panel.title
    key = edition.key if panel is None else panel.key
    if found := tuple(one for one in summary if one in worded):
        yield Told(panel, where, key, found)
    for highlight in highlights:
        # A highlight of a panel under the topic is on it, whatever its words are.
        carried = panel is not None and panel.key in reading.carriers
        found = tuple(one for one in highlight.statements if carried or one in worded)
        if found:
            yield Told(panel, highlight.heading, highlight.key, found, carried)


def _cited_on_topic(year: Year) -> Iterator[Citation]:
    for told in year.told:
        for statement in told.statements:
            named = (run.target for run in statement.runs if run.style == "source")
            yield from map(Citation, named)
            yield from statement.citations


# ---- sources -----------------------------------------------------------------------------------

_NO_SPANS = Spans(Edition(Key("0000"), 0), "", {})


def _number(reading: Authority, cited: Iterable[Iterable[Citation]]) -> Numbered:
    """The sources of all editions on the page, by their first citation."""
    found: dict[Key, Source] = {}
    for edition, citations in zip(reading.editions, cited, strict=True):
        known = {source.id: source for source in edition.sources}
        for citation in citations:
            if citation.source in known:
                found.setdefault(known[citation.source].key, known[citation.source])
    return tuple(enumerate(found.values(), 1))


def _with_spans(year: Year, reading: Authority, numbered: Numbered) -> Year:
    lines = Spans(year.edition, reading.head.key, _numbers(year.edition, numbered))
    return Year(
        year.edition,
        lines,
        year.seen,
        year.quotations,
        year.highlights,
        year.carriers,
        year.told,
    )


def _numbers(edition: Edition, numbered: Numbered) -> dict[str, int]:
    """The numbers of an edition's sources on the page, by their ids."""
    return {one.id: n for n, one in numbered if one.key.edition == edition.key}


def _sources(reading: Authority, numbered: Numbered) -> dict[str, object]:
    editions = {edition.key: edition for edition in reading.editions}

    def note(source: Source) -> tuple[object, ...]:
        edition = editions[source.key.edition or source.key]
        return Spans(edition, reading.head.key, _numbers(edition, numbered)).note(source.note)

    return {
        "sources": tuple(source for _, source in numbered),
        "source_note": note,
        "language": (reading.head.languages or ("en",))[0],
        "key": reading.key,
        "anchor": anchor,
    }
