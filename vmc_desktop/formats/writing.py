"""Records to the archive's files, as an archivist would lay them out by hand."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from vmc_desktop.domain import (
    Appearance,
    Archive,
    ArchiveHead,
    Citation,
    Edition,
    Key,
    Media,
    Panel,
    Person,
    Source,
    Statement,
    Topic,
)
from vmc_desktop.formats.body_text import write_body
from vmc_desktop.formats.files import fenced, write_whole
from vmc_desktop.formats.inline import written, written_citations
from vmc_desktop.formats.layout import (
    ARCHIVE_FILE,
    EDITION_FILE,
    PANELS_FOLDER,
    PEOPLE_FILE,
    SOURCES_FILE,
    TOPICS_FILE,
)
from vmc_desktop.formats.yaml_text import Flow, write_yaml

_CSL_TYPES = {
    "news": "article-newspaper",
    "press release": "article",
    "article": "article",
    "web page": "webpage",
    "report": "report",
}


def write_archive(archive: Archive, folder: Path) -> None:
    """Write the whole archive; reading it gives the same records.

    Each file is written aside and renamed; one that would not change is not touched. Files of
    records that the archive does not hold are left alone.
    """
    head = archive.head
    write_whole(folder / ARCHIVE_FILE, head_text(head))
    if archive.people:
        write_whole(folder / PEOPLE_FILE, write_yaml([_person(p) for p in archive.people]))
    if archive.topics:
        write_whole(folder / TOPICS_FILE, write_yaml([_topic(t) for t in archive.topics]))
    for edition in archive.editions:
        write_edition(edition, folder, head.languages[0] if head.languages else "en")


def head_text(head: ArchiveHead) -> str:
    """The file ``archive.yaml``."""
    fields = {
        "key": head.key,
        "title": head.title,
        "publisher": head.publisher,
        "languages": Flow(head.languages),
        "description": head.description,
    }
    return write_yaml(_kept(fields))


def write_edition(
    edition: Edition, folder: Path, language: str = "en", *, durable: bool = True
) -> None:
    """Write one edition below the archive folder.

    Args:
        edition: it.
        folder: the archive's.
        language: the archive's first.
        durable: wait for each file to be on the disk; not worth its 1 ms or more a file where
            all is thrown away when it is not whole.
    """
    home = folder / edition.key.text
    front = write_yaml(_kept(_edition_front(edition)))
    body = write_body(edition.overview, edition.highlights, edition.quotations, language)
    write_whole(home / EDITION_FILE, fenced(front, body), durable=durable)
    if edition.sources:
        write_whole(home / SOURCES_FILE, sources_text(edition.sources), durable=durable)
    width = len(str(len(edition.panels)))
    for number, panel in enumerate(edition.panels, 1):
        write_whole(
            home / PANELS_FOLDER / panel_name(panel, number, width),
            panel_text(panel, language),
            durable=durable,
        )


def sources_text(sources: Sequence[Source]) -> str:
    """The file ``sources.yaml``."""
    return write_yaml({"references": [_kept(_source(one)) for one in sources]})


def panel_name(panel: Panel, number: int, width: int) -> str:
    """The name of a panel's file; ``width`` is the number of digits."""
    return f"{number:0{width}}-{panel.key.parts[-1]}.md"


def panel_text(panel: Panel, language: str = "en") -> str:
    """A panel's file; ``language`` is the archive's first."""
    front = write_yaml(_kept(_panel_front(panel)))
    body = write_body(panel.summary, panel.highlights, panel.quotations, language, panel.abstract)
    return fenced(front, body)


def _kept(fields: dict[str, Any]) -> dict[str, Any]:
    """The fields that say something: no empty text or list, nothing that is the default."""
    return {name: value for name, value in fields.items() if value not in ("", None, [], ())}


def _edition_front(edition: Edition) -> dict[str, Any]:
    return {
        "year": edition.year,
        "ordinal": edition.ordinal,
        "theme": edition.theme,
        "theme_official": None if edition.theme_official else False,
        "subtitle": edition.subtitle,
        "dates": Flow(edition.dates),
        "venue": edition.venue,
        "city": edition.city,
        "country": edition.country,
        "online": edition.online or None,
        "format": edition.format,
        "participants": edition.participants,
        "countries": edition.countries,
        "hashtag": edition.hashtag,
        "organiser": edition.organiser,
        "supported_by": edition.supported_by,
        "sessions": edition.sessions,
        "speakers_total": edition.speakers_total,
        "questions": list(edition.questions),
        "topics": _names(edition.topics),
        "sources": _ids(edition.citations),
        "announced": [_appearance(a) for a in edition.announced],
        "unplaced": [_appearance(a) for a in edition.unplaced],
        "media": [_medium(one) for one in edition.media],
        "conflicts": [_conflict(edition, i) for i in range(len(edition.conflicts))],
        "gaps": [_line(s) for s in edition.gaps],
        "aliases": list(edition.aliases),
    }


def _panel_front(panel: Panel) -> dict[str, Any]:
    return {
        "key": panel.key.parts[-1],
        "title": panel.title,
        "official": None if panel.official else False,
        "kind": panel.kind,
        "date": panel.date,
        "start": panel.start,
        "end": panel.end,
        "room": panel.room,
        "venue": panel.venue,
        "track": panel.track,
        "language": panel.language,
        "format": panel.format,
        "stands_for": panel.stands_for if panel.stands_for != 1 else None,
        "moderators": [_appearance(a) for a in panel.moderators],
        "speakers": [_appearance(a) for a in panel.speakers],
        "questions": list(panel.questions),
        "topics": _names(panel.topics),
        "sources": _ids(panel.citations),
        "media": [_medium(one) for one in panel.media],
        "aliases": list(panel.aliases),
    }


def _appearance(one: Appearance) -> dict[str, Any]:
    return _kept(
        {
            "name": one.name,
            "role": one.role,
            "organisation": one.organisation,
            "country": one.country,
            "part": one.part,
            "note": one.note,
            "sources": _ids(one.citations),
        }
    )


def _medium(one: Media) -> dict[str, Any]:
    fields = {"kind": one.kind, "caption": one.caption, "url": one.url}
    return _kept({**fields, "sources": _ids(one.citations)})


def _conflict(edition: Edition, index: int) -> dict[str, Any]:
    one = edition.conflicts[index]
    versions = [_line(version) for version in one.versions]
    return _kept({"about": one.about, "versions": versions, "note": one.note})


def _line(statement: Statement) -> str:
    return f"{written(statement.runs)}{written_citations(statement.citations)}"


def _source(one: Source) -> dict[str, Any]:
    return {
        "id": one.id,
        "type": _CSL_TYPES.get(one.kind, "document"),
        "title": one.title,
        "publisher": one.publisher,
        "issued": one.published,
        "URL": one.url,
        "language": one.language,
        "genre": one.kind,
        "note": one.note,
    }


def _person(one: Person) -> dict[str, Any]:
    fields = {"key": one.key.parts[-1], "name": one.name, "variants": list(one.variants)}
    return _kept(fields)


def _topic(one: Topic) -> dict[str, Any]:
    return _kept(
        {
            "key": one.key.parts[-1],
            "name": one.name,
            "broader": one.broader.parts[-1] if one.broader else "",
            "synonyms": {language: Flow(words) for language, words in one.synonyms} or None,
        }
    )


def _names(keys: Sequence[Key]) -> list[str]:
    return [key.parts[-1] for key in keys]


def _ids(citations: Sequence[Citation]) -> Flow:
    return Flow(citation.source for citation in citations)
