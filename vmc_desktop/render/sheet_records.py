"""From a record to everything on its sheet: a panel, a highlight, a quotation, a source."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from vmc_desktop.answers import Reading
from vmc_desktop.domain import (
    Edition,
    Highlight,
    Panel,
    Quotation,
    Source,
)
from vmc_desktop.render import glyphs, words
from vmc_desktop.render.resting import NOTHING_RESTS, RESTS, resting
from vmc_desktop.render.sheet_booklet import booklet
from vmc_desktop.render.sheet_lines import Part, language
from vmc_desktop.render.sheet_parts import NOT_VERBATIM, Parts

_DIGEST = 12
_RUNNING = 64
_LARGE = 13.0


def sheet_data(reading: Reading, size: str, panels: tuple[Panel, ...] = ()) -> dict[str, object]:
    """Everything on the sheet of a record, as the template takes it and fit for paper."""
    reading = replace(
        reading, edition=replace(reading.edition, panels=panels or reading.edition.panels)
    )
    head = reading.head
    title, parts = _contents(reading)
    main, _, region = (head.languages or ("en",))[0].partition("-")
    theme = f": {reading.edition.theme}" if reading.edition.theme else ""
    page: Part = {
        "running": {
            "series": shortened(head.title),
            "edition": shortened(f"{reading.edition.year}{theme}"),
        },
        "foot": {
            "permalink": reading.key.link(head.key),
            "version": f"Archive version {head.version[:_DIGEST]}" if head.version else "",
        },
        "parts": parts,
        "replaced": "",
    }
    return {
        "paper": size,
        "language": language(main),
        "region": region.lower() if region.isascii() and len(region) == 2 else None,
        "about": glyphs.shown(_about(reading, title), glyphs.plain),
        **{name: glyphs.shown(value, glyphs.clean) for name, value in page.items()},
    }


def _about(reading: Reading, title: str) -> Part:
    """What the file says of itself."""
    edition = words.edition_title(reading)
    head = reading.head
    return {
        "title": title if title == edition else f"{title} ({edition})",
        "date": _date(reading.edition),
        "description": f"{NOT_VERBATIM}. {reading.key.link(head.key)}",
        "keywords": [topic.name for topic in reading.topics],
    }


def _date(edition: Edition) -> list[int]:
    """The date that the file bears: the edition's last day, not that of printing.

    PDF/A asks for a date, and the same record is to give the same bytes.
    """
    try:
        last = date.fromisoformat(edition.dates[-1])
    except (IndexError, ValueError):
        last = date(min(max(edition.year, 1), 9999), 1, 1)
    return [last.year, last.month, last.day]


def shortened(text: str, limit: int = _RUNNING) -> str:
    """At most so many characters, cut between words where there are any."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,;:-–") + "…"


def _contents(reading: Reading) -> tuple[str, list[Part]]:
    """The title of the file, and everything on the sheet."""
    parts = Parts(reading)
    if reading.source:
        return _source_sheet(parts, reading.source)
    if reading.quotation:
        return _quotation_sheet(parts, reading.quotation)
    if reading.highlight:
        return _highlight_sheet(parts, reading.highlight)
    if reading.panel:
        return _panel_sheet(parts, reading.panel)
    return booklet(parts)


def _panel_sheet(parts: Parts, panel: Panel) -> tuple[str, list[Part]]:
    eyebrow = f"{words.kind_label(panel.kind)} · {NOT_VERBATIM}"
    return panel.title, [
        parts.title(eyebrow, panel.title, "", *parts.panel_notes(panel)),
        *parts.facts(parts.conference(), *parts.panel_facts(panel)),
        *parts.panel_body(panel),
        *parts.references(),
    ]


def _highlight_sheet(parts: Parts, highlight: Highlight) -> tuple[str, list[Part]]:
    return highlight.heading, [
        parts.title(f"Highlight · {NOT_VERBATIM}", highlight.heading),
        *parts.facts(parts.conference(), *_session_of(parts), *_people_of(parts)),
        *parts.summary(highlight.statements, "Highlight"),
        *parts.references(),
    ]


def _quotation_sheet(parts: Parts, quotation: Quotation) -> tuple[str, list[Part]]:
    title = f"{quotation.speaker}, {parts.edition.year}"
    return title, [
        parts.title("Quotation", title),
        *parts.facts(parts.conference(), *_session_of(parts)),
        parts.section("Quotation"),
        parts.quotation(quotation, size=_LARGE),
        *parts.references(),
    ]


def _source_sheet(parts: Parts, source: Source) -> tuple[str, list[Part]]:
    return source.title, [
        parts.title("Source", source.title),
        *parts.facts(
            parts.conference(),
            parts.fact("Publisher", source.publisher),
            parts.fact("Published", words.published(source)),
        ),
        *_resting(parts),
        *parts.references(),
    ]


def _resting(parts: Parts) -> list[Part]:
    made: list[Part] = [parts.section(RESTS)]
    for place, one in enumerate(resting(parts.reading)):
        above = 5.5 if place else 0
        made += [
            {"part": "heading", "text": one.title, "level": 3, "above": above},
            {"part": "note", "text": one.numbers},
            *parts.passages(one.statements),
            *map(parts.quotation, one.quotations),
        ]
        if one.people:
            made.append({"part": "people", "people": [*map(parts.lines.person, one.people)]})
    return made if len(made) > 1 else [*made, {"part": "note", "text": NOTHING_RESTS}]


def _session_of(parts: Parts) -> list[Part | None]:
    panel = parts.reading.panel
    if panel is None:
        spoken = parts.reading.quotation is not None
        return [parts.fact("Session", words.NO_PANEL_SAID if spoken else words.NO_PANEL)]
    return [
        parts.fact("Session", panel.title),
        parts.fact("Date", words.format_date(panel.date) or words.NO_DAY_GIVEN),
    ]


def _people_of(parts: Parts) -> list[Part | None]:
    panel = parts.reading.panel
    if panel is None:
        return []
    return [
        parts.persons("Moderator", panel.moderators),
        parts.persons("Speaker", panel.speakers),
    ]
