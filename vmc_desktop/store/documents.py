"""What the search knows of an edition: one document for each record, in reading order.

Catalogue, index, marks and the tests' plain counting all rest on these same documents.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from operator import itemgetter

import msgspec

from vmc_desktop.domain import (
    Appearance,
    Citation,
    Edition,
    Highlight,
    Key,
    KindOfRecord,
    Panel,
    Quotation,
    Statement,
)
from vmc_desktop.formats.slug import fold as _fold

FACETS = ("year", "kind", "session", "topic", "person", "organisation", "country")
"""What hits are counted by. ``session`` is the kind of panel (keynote, roundtable ...)."""

# Names, organisations and countries come again and again.
fold = lru_cache(maxsize=50_000)(_fold)

Tag = tuple[str, str, str]
"""(shelf, identity, label): a value by which a record is counted or filtered."""
_identity = itemgetter(1)


# Structs, made in a quarter of a dataclass's time: an archive may have 200,000 passages.


class Passage(msgspec.Struct, frozen=True, gc=False):
    """A stretch of a record as it may be shown, and its (field, text) as they are indexed."""

    text: str
    language: str
    indexed: tuple[tuple[str, str], ...]


class Document(msgspec.Struct, frozen=True, gc=False):
    """A record as the search knows it; ``path`` are the titles above it, from the root.

    It is counted by its ``own`` values and by those of its ``place``, which are the same tuple for
    a panel and its highlights. ``detail`` is a short second text: date of a panel, role of a
    speaker.
    """

    key: Key
    kind: KindOfRecord
    title: str
    path: tuple[str, ...]
    passages: tuple[Passage, ...]
    own: tuple[Tag, ...]
    place: tuple[Tag, ...] = ()
    detail: str = ""

    @property
    def tags(self) -> tuple[Tag, ...]:
        """All its values."""
        return (*self.own, *self.place)


@dataclass(frozen=True, slots=True)
class Names:
    """What all editions share: names of persons and topics by key, and the first language."""

    language: str
    people: Mapping[Key, tuple[str, ...]]
    topics: Mapping[Key, str]


def edition_title(edition: Edition) -> str:
    """The edition in one line: "2017: Migration Partnerships"."""
    return f"{edition.year}: {edition.theme}" if edition.theme else str(edition.year)


def quotation_title(quotation: Quotation) -> str:
    """A quotation goes by its speaker; without one by its first words."""
    return quotation.speaker or quotation.text[:60]


def documents(edition: Edition, names: Names) -> Iterator[Document]:
    """The documents of an edition in reading order.

    The edition, its panels each with highlights and quotations, then the highlights and
    quotations of the edition as a whole.
    """
    maker = _Maker(edition, names)
    yield maker.edition()
    for panel in edition.panels:
        yield from maker.panel_with_parts(panel)
    yield from maker.parts(None)


def panel_documents(
    edition: Edition, panels: Sequence[Panel], names: Names
) -> list[list[Document]]:
    """The documents of each of some panels with its parts, as those of the edition."""
    maker = _Maker(edition, names)
    return [list(maker.panel_with_parts(panel)) for panel in panels]


class _Maker:
    """Makes the documents of one edition."""

    def __init__(self, edition: Edition, names: Names) -> None:
        self._edition = edition
        self._language = names.language
        self._title = edition_title(edition)
        # Asked for at each record: a text is looked up in a third of the time of a key.
        self._topics = {key.text: label for key, label in names.topics.items()}
        self._people = {key.text: known for key, known in names.people.items()}
        self._sources: dict[str, Tag] = {
            one.id: ("source", one.key.text, f"{one.id} {one.title} {one.publisher}")
            for one in edition.sources
        }
        year = str(edition.year)
        self._year: Tag = ("year", year, year)

    @cached_property
    def _by_name(self) -> dict[str, Appearance]:
        """Everybody in the edition by each of their names."""
        edition = self._edition
        placed = (one for panel in edition.panels for one in (*panel.speakers, *panel.moderators))
        everybody = (*edition.announced, *edition.unplaced, *placed)
        return {fold(name): one for one in everybody for name in self._spellings(one)}

    def edition(self) -> Document:
        """The edition itself."""
        edition = self._edition
        people = (*edition.announced, *edition.unplaced)
        disputed = [s for c in edition.conflicts for s in c.versions]
        texts = [
            self._indexed("title", edition.theme),
            self._indexed("title", edition.subtitle),
            *self._statements(edition.overview),
            *map(self._text, edition.questions),
            self._text(self._said(edition.topics)),
            *map(self._person, people),
            *map(self._text, _facts(edition)),
            *(self._text(t) for c in edition.conflicts for t in (c.about, c.note)),
            *self._statements(disputed),
            *self._statements(edition.gaps),
            *(self._text(medium.caption) for medium in edition.media),
        ]
        cited = [
            *_sources(edition.citations),
            *_cited((*edition.overview, *edition.gaps, *disputed)),
            *(source for one in people for source in _sources(one.citations)),
        ]
        tags = [
            *self._tags("edition", cited),
            *self._topic_tags(edition.topics),
            *(tag for one in people for tag in self._person_tags(one)),
            *_has(conflict=edition.conflicts, gap=edition.gaps, media=edition.media),
            *_has(quote=edition.quotations, highlight=edition.highlights),
        ]
        return self._document(edition.key, "edition", self._title, (), texts, tags)

    def panel_with_parts(self, panel: Panel) -> Iterator[Document]:
        """A panel, its highlights and quotations."""
        # Who was in the panel and what it was about holds for what it concluded.
        place = _unique(self._place_tags(panel))
        yield self._panel(panel, place)
        yield from self.parts(panel, place)

    def _panel(self, panel: Panel, place: tuple[Tag, ...]) -> Document:
        """A panel with its people."""
        people = (*panel.moderators, *panel.speakers)
        told = (panel.kind, panel.track, panel.format, panel.room, panel.venue)
        texts = [
            self._indexed("title", panel.title),
            *map(self._text, panel.questions),
            *self._statements(panel.summary),
            *self._statements(panel.abstract),
            *map(self._person, people),
            self._text(self._said(panel.topics)),
            self._text(", ".join(filter(None, told))),
            *(self._text(medium.caption) for medium in panel.media),
        ]
        cited = [
            *_sources(panel.citations),
            *_cited((*panel.summary, *panel.abstract)),
            *(source for one in people for source in _sources(one.citations)),
        ]
        tags = [
            *self._tags("panel", cited),
            ("session", panel.kind, panel.kind),
            *_has(quote=panel.quotations, highlight=panel.highlights, media=panel.media),
            *(() if panel.official else (("is", "unofficial", "unofficial"),)),
        ]
        title, path = panel.title, (self._title,)
        return self._document(panel.key, "panel", title, path, texts, tags, place, panel.date)

    def parts(self, panel: Panel | None, place: tuple[Tag, ...] = ()) -> Iterator[Document]:
        """Highlights and quotations of a panel, or of the edition as a whole."""
        path = (self._title, *((panel.title,) if panel else ()))
        whole: Panel | Edition = panel or self._edition
        for highlight in whole.highlights:
            yield self._highlight(highlight, path, place)
        for quotation in whole.quotations:
            yield self._quotation(quotation, panel, path)

    def _highlight(
        self, highlight: Highlight, path: tuple[str, ...], place: tuple[Tag, ...]
    ) -> Document:
        heading = highlight.heading
        texts = [self._indexed("heading", heading), *self._statements(highlight.statements)]
        tags = self._tags("highlight", _cited(highlight.statements))
        return self._document(highlight.key, "highlight", heading, path, texts, tags, place)

    def _quotation(
        self, quotation: Quotation, panel: Panel | None, path: tuple[str, ...]
    ) -> Document:
        texts = [
            Passage(quotation.text, quotation.language, (("text", quotation.text),)),
            Passage(
                quotation.original, quotation.original_language, (("text", quotation.original),)
            ),
            self._text(quotation.note),
            self._indexed("names", quotation.speaker),
        ]
        tags = [
            *self._tags("quotation", _sources(quotation.citations)),
            ("is", "quote", "quote"),
            *((("is", "translated", "translated"),) if quotation.translated else ()),
            *(self._topic_tags(panel.topics) if panel else ()),
        ]
        speaker = self._by_name.get(fold(quotation.speaker))
        told = ""
        if speaker is not None:
            key, label = self._named(speaker)
            tags += [*self._person_tags(speaker), ("speaker", key, label)]
            told = ", ".join(filter(None, (speaker.role, speaker.organisation)))
        elif quotation.speaker:
            name = quotation.speaker
            tags += [("person", fold(name), name), ("speaker", fold(name), name)]
        title = quotation_title(quotation)
        return self._document(quotation.key, "quotation", title, path, texts, tags, detail=told)

    def _document(
        self,
        key: Key,
        kind: KindOfRecord,
        title: str,
        path: tuple[str, ...],
        texts: Iterable[Passage],
        tags: Iterable[Tag],
        place: tuple[Tag, ...] = (),
        detail: str = "",
    ) -> Document:
        passages = tuple([passage for passage in texts if passage.text])
        return Document(key, kind, title, path, passages, _unique(tags), place, detail)

    def _indexed(self, field: str, text: str) -> Passage:
        return Passage(text, self._language, ((field, text),))

    def _text(self, text: str) -> Passage:
        return Passage(text, self._language, (("text", text),))

    def _statements(self, statements: Iterable[Statement]) -> list[Passage]:
        return [self._text(statement.text) for statement in statements]

    def _person(self, one: Appearance) -> Passage:
        known = (one.name, one.role, one.organisation, one.country, one.part, one.note)
        names = [("names", name) for name in self._spellings(one)]
        told = ", ".join(filter(None, (one.role, one.country, one.part, one.note)))
        indexed = (*names, ("names", one.organisation), ("text", told))
        return Passage(", ".join(filter(None, known)), self._language, indexed)

    def _said(self, topics: Iterable[Key]) -> str:
        return ", ".join(filter(None, [self._topics.get(key.text, "") for key in topics]))

    def _tags(self, kind: str, cited: Iterable[str]) -> list[Tag]:
        known = self._sources
        sources = [known[source] for source in cited if source in known]
        return [self._year, ("kind", kind, kind), *sources]

    def _topic_tags(self, topics: Iterable[Key]) -> list[Tag]:
        known = self._topics
        return [("topic", key.text, known[key.text]) for key in topics if key.text in known]

    def _place_tags(self, panel: Panel) -> list[Tag]:
        tags = self._topic_tags(panel.topics)
        for one in (*panel.moderators, *panel.speakers):
            tags += self._person_tags(one)
        tags += [("moderator", *self._named(one)) for one in panel.moderators]
        tags += [("speaker", *self._named(one)) for one in panel.speakers]
        return tags

    def _person_tags(self, one: Appearance) -> tuple[Tag, Tag, Tag]:
        organisation, country = one.organisation, one.country
        return (
            ("person", *self._named(one)),
            ("organisation", fold(organisation), organisation),
            ("country", fold(country), country),
        )

    def _named(self, one: Appearance) -> tuple[str, str]:
        """The person's key, and the name as the archive writes it."""
        key = one.person.text
        known = self._people.get(key)
        return key, known[0] if known else one.name

    def _spellings(self, one: Appearance) -> tuple[str, ...]:
        """Every spelling of a person's name, the archive's own first."""
        known = self._people.get(one.person.text, ())
        return known if one.name in known else (*known, one.name)


def _unique(tags: Iterable[Tag]) -> tuple[Tag, ...]:
    return tuple(dict.fromkeys(filter(_identity, tags)))


def _facts(edition: Edition) -> Iterator[str]:
    yield ", ".join(filter(None, (edition.venue, edition.city, edition.country)))
    yield from (edition.participants, edition.countries, edition.format, edition.hashtag)
    yield from (edition.organiser, edition.supported_by)


def _sources(citations: Iterable[Citation]) -> list[str]:
    return [citation.source for citation in citations]


def _cited(statements: Iterable[Statement]) -> list[str]:
    found = []
    for statement in statements:
        found += _sources(statement.citations)
        found += [run.target for run in statement.runs if run.style == "source"]
    return found


def _has(**things: tuple[object, ...]) -> list[Tag]:
    return [("has", name, name) for name, there in things.items() if there]
