"""What the search knows of an edition: one document for each record, in reading order.

Catalogue, index, marks and the tests' plain counting all rest on these same documents.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

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


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a record as it may be shown, and its (field, text) as they are indexed."""

    text: str
    language: str
    indexed: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A record as the search knows it; ``path`` are the titles above it, from the root.

    ``detail`` is a short second text: date of a panel, role of a speaker.
    """

    key: Key
    kind: KindOfRecord
    title: str
    path: tuple[str, ...]
    passages: tuple[Passage, ...]
    tags: tuple[Tag, ...]
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Names:
    """What all editions share: names of persons and topics by key, and the first language."""

    language: str
    people: Mapping[Key, tuple[str, ...]]
    topics: Mapping[Key, str]

    def of(self, appearance: Appearance) -> tuple[str, ...]:
        """Every spelling of a person's name, the archive's own first."""
        known = self.people.get(appearance.person, ())
        return known if appearance.name in known else (*known, appearance.name)

    def label(self, person: Key, name: str) -> str:
        """The person's name as the archive writes it."""
        known = self.people.get(person, ())
        return known[0] if known else name


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
        self._names = names
        self._sources: dict[str, Tag] = {
            one.id: ("source", one.key.text, f"{one.id} {one.title} {one.publisher}")
            for one in edition.sources
        }
        placed = (one for panel in edition.panels for one in (*panel.speakers, *panel.moderators))
        everybody = (*edition.announced, *edition.unplaced, *placed)
        self._by_name = {fold(name): one for one in everybody for name in names.of(one)}

    def edition(self) -> Document:
        """The edition itself."""
        edition = self._edition
        people = (*edition.announced, *edition.unplaced)
        disputed = [s for c in edition.conflicts for s in c.versions]
        texts: list[Passage | None] = [
            self._indexed("title", edition.theme),
            self._indexed("title", edition.subtitle),
            *self._statements(edition.overview),
            *(self._text(question) for question in edition.questions),
            self._text(self._topics(edition.topics)),
            *(self._person(one) for one in people),
            *(self._text(fact) for fact in _facts(edition)),
            *(self._text(t) for c in edition.conflicts for t in (c.about, c.note)),
            *self._statements(disputed),
            *self._statements(edition.gaps),
            *(self._text(medium.caption) for medium in edition.media),
        ]
        cited = (
            *edition.citations,
            *_cited((*edition.overview, *edition.gaps, *disputed)),
            *(c for one in people for c in one.citations),
        )
        tags = [
            *self._tags("edition", cited),
            *self._topic_tags(edition.topics),
            *(tag for one in people for tag in self._person_tags(one)),
            *_has(conflict=edition.conflicts, gap=edition.gaps, media=edition.media),
            *_has(quote=edition.quotations, highlight=edition.highlights),
        ]
        return self._document(edition.key, "edition", edition_title(edition), (), texts, tags)

    def panel_with_parts(self, panel: Panel) -> Iterator[Document]:
        """A panel, its highlights and quotations."""
        # Who was in the panel and what it was about holds for what it concluded.
        place = self._place_tags(panel)
        yield self._panel(panel, place)
        yield from self.parts(panel, place)

    def _panel(self, panel: Panel, place: Sequence[Tag]) -> Document:
        """A panel with its people."""
        people = (*panel.moderators, *panel.speakers)
        told = (panel.kind, panel.track, panel.format, panel.room, panel.venue)
        facts = ", ".join(filter(None, told))
        texts: list[Passage | None] = [
            self._indexed("title", panel.title),
            *(self._text(question) for question in panel.questions),
            *self._statements(panel.summary),
            *self._statements(panel.abstract),
            *(self._person(one) for one in people),
            self._text(self._topics(panel.topics)),
            self._text(facts),
            *(self._text(medium.caption) for medium in panel.media),
        ]
        cited = (
            *panel.citations,
            *_cited((*panel.summary, *panel.abstract)),
            *(c for o in people for c in o.citations),
        )
        tags = [
            *self._tags("panel", cited),
            ("session", panel.kind, panel.kind),
            *place,
            *_has(quote=panel.quotations, highlight=panel.highlights, media=panel.media),
            *(() if panel.official else (("is", "unofficial", "unofficial"),)),
        ]
        path = (edition_title(self._edition),)
        return self._document(panel.key, "panel", panel.title, path, texts, tags, panel.date)

    def parts(self, panel: Panel | None, place: Sequence[Tag] = ()) -> Iterator[Document]:
        """Highlights and quotations of a panel, or of the edition as a whole."""
        path = (edition_title(self._edition), *((panel.title,) if panel else ()))
        whole: Panel | Edition = panel or self._edition
        for highlight in whole.highlights:
            yield self._highlight(highlight, path, place)
        for quotation in whole.quotations:
            yield self._quotation(quotation, panel, path)

    def _highlight(
        self, highlight: Highlight, path: tuple[str, ...], place: Sequence[Tag]
    ) -> Document:
        texts = [
            self._indexed("heading", highlight.heading),
            *self._statements(highlight.statements),
        ]
        tags = [
            *self._tags("highlight", _cited(highlight.statements)),
            *place,
        ]
        return self._document(highlight.key, "highlight", highlight.heading, path, texts, tags)

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
            *self._tags("quotation", quotation.citations),
            ("is", "quote", "quote"),
            *((("is", "translated", "translated"),) if quotation.translated else ()),
            *(self._topic_tags(panel.topics) if panel else ()),
        ]
        speaker = self._by_name.get(fold(quotation.speaker))
        if speaker is not None:
            tags += [*self._person_tags(speaker), self._capacity("speaker", speaker)]
        elif quotation.speaker:
            name = quotation.speaker
            tags += [("person", fold(name), name), ("speaker", fold(name), name)]
        title = quotation_title(quotation)
        told = ", ".join(filter(None, (speaker.role, speaker.organisation))) if speaker else ""
        return self._document(quotation.key, "quotation", title, path, texts, tags, told)

    def _document(
        self,
        key: Key,
        kind: KindOfRecord,
        title: str,
        path: tuple[str, ...],
        texts: Iterable[Passage | None],
        tags: Iterable[Tag],
        detail: str = "",
    ) -> Document:
        passages = tuple(p for p in texts if p is not None and p.text)
        unique = tuple(dict.fromkeys(filter(_identity, tags)))
        return Document(key, kind, title, path, passages, unique, detail)

    def _indexed(self, field: str, text: str) -> Passage:
        return Passage(text, self._names.language, ((field, text),))

    def _text(self, text: str) -> Passage:
        return self._indexed("text", text)

    def _statements(self, statements: Iterable[Statement]) -> list[Passage]:
        return [self._text(statement.text) for statement in statements]

    def _person(self, one: Appearance) -> Passage:
        known = (one.name, one.role, one.organisation, one.country, one.part, one.note)
        indexed = [("names", name) for name in (*self._names.of(one), one.organisation)]
        told = ("text", ", ".join(filter(None, (one.role, one.country, one.part, one.note))))
        return Passage(", ".join(filter(None, known)), self._names.language, (*indexed, told))

    def _topics(self, topics: Iterable[Key]) -> str:
        return ", ".join(filter(None, (self._names.topics.get(key, "") for key in topics)))

    def _tags(self, kind: str, cited: Iterable[Citation]) -> list[Tag]:
        year = str(self._edition.year)
        tags: list[Tag] = [("year", year, year), ("kind", kind, kind)]
        for citation in cited:
            source = self._sources.get(citation.source)
            if source is not None:
                tags.append(source)
        return tags

    def _topic_tags(self, topics: Iterable[Key]) -> list[Tag]:
        known = self._names.topics
        return [("topic", key.text, known[key]) for key in topics if key in known]

    def _place_tags(self, panel: Panel) -> list[Tag]:
        return [
            *self._topic_tags(panel.topics),
            *(
                tag
                for one in (*panel.moderators, *panel.speakers)
                for tag in self._person_tags(one)
            ),
            *(self._capacity("moderator", one) for one in panel.moderators),
            *(self._capacity("speaker", one) for one in panel.speakers),
        ]

    def _person_tags(self, one: Appearance) -> list[Tag]:
        organisation, country = one.organisation, one.country
        return [
            self._capacity("person", one),
            ("organisation", fold(organisation), organisation),
            ("country", fold(country), country),
        ]

    def _capacity(self, shelf: str, one: Appearance) -> Tag:
        return (shelf, one.person.text, self._names.label(one.person, one.name))


def _facts(edition: Edition) -> Iterator[str]:
    yield ", ".join(filter(None, (edition.venue, edition.city, edition.country)))
    yield from (edition.participants, edition.countries, edition.format, edition.hashtag)
    yield from (edition.organiser, edition.supported_by)


def _cited(statements: Iterable[Statement]) -> Iterator[Citation]:
    for statement in statements:
        yield from statement.citations
        yield from (Citation(run.target) for run in statement.runs if run.style == "source")


def _has(**things: tuple[object, ...]) -> list[Tag]:
    return [("has", name, name) for name, there in things.items() if there]
