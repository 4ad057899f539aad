"""An edition as a booklet: facts, highlights, programme, every session, what is open."""

from __future__ import annotations

from vmc_desktop.domain import Edition, Panel
from vmc_desktop.render import words
from vmc_desktop.render.sheet_lines import Part, link_target
from vmc_desktop.render.sheet_parts import NOT_VERBATIM, Parts

_THEME_NOT_OFFICIAL = "No source gives an official theme; this one is the archive’s description."
_UNPLACED = "They took part; no source says in which session."
_ANNOUNCED = "Announced as taking part; no source confirms that they were there."


def booklet(parts: Parts) -> tuple[str, list[Part]]:
    """The title of the booklet, and everything in it."""
    edition = parts.edition
    title = words.edition_title(parts.reading)
    described = bool(edition.theme) and not edition.theme_official
    under = ": ".join(filter(None, (edition.theme, edition.subtitle)))
    note = _THEME_NOT_OFFICIAL if described else ""
    return title, [
        parts.title(f"Edition · {NOT_VERBATIM}", title, under, note),
        *parts.facts(*_facts(parts, edition)),
        *parts.summary(edition.overview, "Overview"),
        *parts.highlights(edition.highlights),
        *_programme(parts, edition),
        *(part for panel in edition.panels for part in _session(parts, panel)),
        *parts.quotations(edition.quotations),
        *parts.people("Also present", edition.unplaced, _UNPLACED),
        *parts.people("Announced", edition.announced, _ANNOUNCED),
        *_media(parts, edition),
        *_conflicts(parts, edition),
        *parts.items("What is not known", map(parts.lines.statement, edition.gaps)),
        *parts.references(),
    ]


def _facts(parts: Parts, edition: Edition) -> list[Part | None]:
    return [
        parts.fact("Edition", words.ordinal(edition.ordinal) if edition.ordinal else ""),
        parts.fact("Dates", words.format_dates(edition.dates)),
        parts.fact("Place", words.place(edition), "Held online" if edition.online else ""),
        parts.fact("Format", edition.format),
        parts.fact("Participants", edition.participants),
        parts.fact("Countries", edition.countries),
        parts.fact("Sessions", str(edition.sessions or "")),
        parts.fact("Speakers", str(edition.speakers_total or "")),
        parts.fact("Organiser", edition.organiser),
        parts.fact("Supported by", edition.supported_by),
        parts.fact("Hashtag", edition.hashtag),
        parts.fact("Questions", *edition.questions),
        parts.topics(edition.topics),
        parts.cited("Sources", "for the edition as a whole", edition.citations),
    ]


def _programme(parts: Parts, edition: Edition) -> list[Part]:
    rows: list[Part] = [
        {
            "anchor": str(panel.key),
            "title": panel.title,
            "detail": _kind_and_day(panel),
        }
        for panel in edition.panels
    ]
    if not rows:
        return []
    return [parts.section("Programme"), {"part": "programme", "rows": rows}]


def _session(parts: Parts, panel: Panel) -> list[Part]:
    return [
        {
            "part": "session",
            "level": 2,
            "anchor": str(panel.key),
            "eyebrow": _kind_and_day(panel),
            "text": panel.title,
            "notes": [*parts.panel_notes(panel)],
        },
        *parts.facts(*parts.panel_facts(panel)[1:]),
        *parts.panel_body(panel, 3),
    ]


def _kind_and_day(panel: Panel) -> str:
    return " · ".join(filter(None, (words.kind_label(panel.kind), words.format_date(panel.date))))


def _media(parts: Parts, edition: Edition) -> list[Part]:
    lines = []
    for media in edition.media:
        line = parts.lines.text(f"{words.kind_label(media.kind)}: {media.caption}", media.citations)
        address: Part = {"text": media.url, "style": "link", "target": link_target(media.url)}
        lines.append({**line, "address": address if media.url else None})
    return parts.items("Media", lines)


def _conflicts(parts: Parts, edition: Edition) -> list[Part]:
    if not edition.conflicts:
        return []
    told: list[Part] = [
        {
            "part": "conflict",
            "about": conflict.about,
            "versions": [*map(parts.lines.statement, conflict.versions)],
            "note": conflict.note,
        }
        for conflict in edition.conflicts
    ]
    return [parts.section("Where sources disagree"), *told]
