"""Records of an archive as the catalogue would give them, without a catalogue."""

from __future__ import annotations

from dataclasses import replace

from samples import small_archive
from vmc_desktop.answers import (
    EditionNumbers,
    Group,
    Hit,
    Node,
    Outline,
    PersonReading,
    Question,
    Reading,
    Results,
    Snippet,
    TopicReading,
)
from vmc_desktop.domain import Archive, Key
from vmc_desktop.dossier import Dossier, DossierEntry
from vmc_desktop.errors import NoRecord
from vmc_desktop.render.papers import DossierReading, Findings, gathered


def reading_of(key: str, archive: Archive | None = None) -> Reading:
    """A record of the (small) archive with what its page needs."""
    archive = archive or small_archive()
    wanted = Key(key)
    edition = next(one for one in archive.editions if one.key == wanted.edition)
    panel = next((one for one in edition.panels if one.key in (wanted, wanted.parent)), None)
    whole = panel or edition
    return Reading(
        wanted,
        archive.head,
        edition if wanted.kind in ("edition", "source") else edition.without_panels(),
        panel,
        next((one for one in whole.highlights if one.key == wanted), None),
        next((one for one in whole.quotations if one.key == wanted), None),
        next((one for one in edition.sources if one.key == wanted), None),
        archive.topics,
    )


def outline_of(archive: Archive | None = None) -> Outline:
    """The tree of the (small) archive, newest edition first."""
    archive = archive or small_archive()
    editions = archive.editions[::-1]
    numbers = tuple(
        EditionNumbers(
            one.key,
            one.year,
            one.theme,
            len(one.panels),
            sum(len(whole.highlights) for whole in (one, *one.panels)),
            sum(len(whole.quotations) for whole in (one, *one.panels)),
            len(one.sources),
            one.theme_official,
            one.dates,
            one.city,
        )
        for one in editions
    )
    nodes = tuple(
        Node(
            one.key,
            str(one.year),
            "edition",
            one.theme,
            tuple(Node(panel.key, panel.title, "panel", panel.date) for panel in one.panels),
        )
        for one in editions
    )
    names = ("panels", "highlights", "quotations", "sources")
    sums = (sum(getattr(one, name) for one in numbers) for name in names)
    return Outline(archive.head, nodes, len(nodes), *sums, numbers=numbers)


def person_of(key: str, archive: Archive | None = None) -> PersonReading:
    """A person of the (small) archive with every appearance and quotation."""
    archive = archive or small_archive()
    person = next(one for one in archive.people if one.key.text == key)
    return PersonReading(person.key, archive.head, person, archive.editions)


def topic_of(key: str, archive: Archive | None = None) -> TopicReading:
    """A topic of the (small) archive with all that carries it."""
    archive = archive or small_archive()
    topic = next(one for one in archive.topics if one.key.text == key)
    carriers = frozenset(
        record.key
        for edition in archive.editions
        for record in (edition, *edition.panels)
        if topic.key in record.topics
    )
    return TopicReading(
        topic.key, archive.head, topic, editions=archive.editions, carriers=carriers
    )


def findings_of(query: str, archive: Archive | None = None) -> Findings:
    """Every panel of the (small) archive, as if a search had found one passage in each."""
    archive = archive or small_archive()
    hits = tuple(
        Hit(
            panel.key,
            "panel",
            edition.year,
            panel.title,
            (str(edition.year),),
            1.0,
            snippets=(Snippet(f"{query} was spoken of", ((0, len(query)),)),),
            detail=panel.date,
        )
        for edition in archive.editions
        for panel in edition.panels
    )
    years = tuple((str(one.year), len(one.panels)) for one in archive.editions)
    facets = (("year", years),)
    results = Results(Question(query), f"“{query}”", len(hits), hits, len(hits), facets)
    groups = tuple(Group(hit, (hit,)) for hit in hits)
    return Findings(results, groups, archive.head, "2031-05-04")


def dossier_of(*entries: DossierEntry, note: str = "For the briefing.") -> DossierReading:
    """A dossier over the (small) archive."""
    return gathered(Dossier("d1", "Harbours", note, entries), Shelf(), "2031-05-04", find)


def find(question: Question, with_hits: bool = True) -> Findings:
    """What a dossier's search finds."""
    found = findings_of(question.text)
    return found if with_hits else replace(found, groups=())


class Shelf:
    """The (small) archive as the dossier reads it."""

    head = small_archive().head

    def outline(self) -> Outline:
        """The whole tree."""
        return outline_of()

    def reading(self, key: Key) -> Reading:
        """A record; raises NoRecord."""
        try:
            found = reading_of(key.text)
        except StopIteration:
            raise NoRecord(key.text) from None
        if found.key.kind == "panel" and found.panel is None:
            raise NoRecord(key.text)
        return found

    def person(self, key: Key) -> PersonReading:
        """A person."""
        return person_of(key.text)

    def topic(self, key: Key) -> TopicReading:
        """A topic."""
        return topic_of(key.text)
