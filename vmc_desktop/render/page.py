"""A record as a page for the screen: HTML of the small kind that Qt's text browser reads.

The words stand in ``resources/templates`` and are escaped there; this module says what they get.
A page loads nothing: it has neither pictures nor scripts, and a link leads to a record, a source, a
passage or a search or, over http, https or mailto, outside.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from vmc_desktop.answers import Overview, PersonReading, Reading, Related, TopicReading
from vmc_desktop.domain import Appearance, Key, Source
from vmc_desktop.render import disputes, measures, spans, words
from vmc_desktop.render.look import Look
from vmc_desktop.render.page_authority import person_page, topic_page
from vmc_desktop.render.passages import Passage, anchor, passages
from vmc_desktop.render.resting import resting
from vmc_desktop.render.templates import fill

RECORD = spans.RECORD
"""The scheme of links to records, ``vmc-key:2017/opening``."""
SOURCE = spans.SOURCE
"""The scheme of numbered references, ``vmc-source:2017/sources/s1``."""
PASSAGE = spans.PASSAGE
"""The scheme of numbered passages, ``vmc-passage:3``: the third of the page itself."""
PLACE = spans.PLACE
"""The scheme of links down the page, ``vmc-place:gaps``."""
SEARCH = spans.SEARCH
"""The scheme of what to search for, percent-encoded."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page to show.

    ``key`` is the record (None: no record, as on the first page), ``trail`` the way to it, itself
    included. ``sources`` are the numbered sources of the page, ``passages`` what rests on them,
    ``people`` who appears on it with "moderator", "speaker", "announced" or "unplaced",
    ``related`` panels of other years.
    """

    title: str
    trail: tuple[tuple[Key, str], ...]
    html: str
    sources: tuple[tuple[int, Source], ...] = ()
    people: tuple[tuple[str, Appearance], ...] = ()
    key: Key | None = None
    passages: tuple[Passage, ...] = ()
    related: tuple[Related, ...] = ()


def page(reading: Reading | PersonReading | TopicReading, look: Look) -> Page:
    """The page of a record."""
    if isinstance(reading, PersonReading):
        name = reading.person.name
        made = person_page(reading, look)
        return Page(
            name, ((reading.key, name),), made.html, made.sources, (), reading.key, made.passages
        )
    if isinstance(reading, TopicReading):
        made = topic_page(reading, look)
        trail = tuple((one.key, one.name) for one in (*reading.broader, reading.topic))
        name = reading.topic.name
        return Page(name, trail, made.html, made.sources, (), reading.key, made.passages)
    return _record_page(reading, look)


def start_page(overview: Overview, look: Look) -> Page:
    """The first page of an archive: what it holds, its editions, where one was last."""
    outline = overview.outline
    html = fill("start", look, outline=outline, overview=overview)
    return Page(outline.head.title, (), html)


def _sources(reading: Reading) -> tuple[Source, ...]:
    """The sources by number; those of conflicts that stand on a panel's page come last."""
    sources = words.number_sources(reading)
    if reading.panel is None or reading.key != reading.panel.key:
        return sources
    edition = reading.edition
    versions = (
        version
        for _, conflict in disputes.of_panel(edition, reading.panel)
        for version in conflict.versions
    )
    cited = (edition.source(one.source) for version in versions for one in version.citations)
    return tuple(dict.fromkeys((*sources, *filter(None, cited))))


def _record_page(reading: Reading, look: Look) -> Page:
    sources = _sources(reading)
    numbers = {source.id: number for number, source in enumerate(sources, 1)}
    lines = spans.Spans(reading.edition, reading.head.key, numbers)
    people = words.people(reading)
    html = fill(
        reading.key.kind,
        look,
        reading=reading,
        key=reading.key,
        edition=reading.edition,
        panel=reading.panel,
        sources=sources,
        spans=lines,
        source_note=lambda source: lines.note(source.note),
        speaker=partial(words.speaker, reading),
        people=people,
        language=(reading.head.languages or ("en",))[0],
        anchor=anchor,
        held=measures.held(reading.edition),
        disputes=disputes,
        rests=resting(reading),
    )
    return Page(
        title=words.title(reading),
        trail=words.trail(reading),
        html=html,
        sources=tuple(enumerate(sources, 1)),
        people=people,
        key=reading.key,
        passages=passages(reading, numbers),
        related=reading.related,
    )
