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
from vmc_desktop.render import glyphs, phrases, words
from vmc_desktop.render.phrases import NOT_VERBATIM, NOTHING_RESTS, RESTS, phrase
from vmc_desktop.render.resting import resting
from vmc_desktop.render.sheet_booklet import booklet
from vmc_desktop.render.sheet_lines import Part, language
from vmc_desktop.render.sheet_parts import Parts
from vmc_desktop.wording import tr

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
            "version": _version(head.version),
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


def _version(digest: str) -> str:
    said = tr("Sheet", "Archive version {version}").format(version=digest[:_DIGEST])
    return said if digest else ""


def _about(reading: Reading, title: str) -> Part:
    """What the file says of itself."""
    edition = words.edition_title(reading)
    head = reading.head
    return {
        "title": title if title == edition else f"{title} ({edition})",
        "date": _date(reading.edition),
        "description": f"{phrase(NOT_VERBATIM)}. {reading.key.link(head.key)}",
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
    eyebrow = words.joined(words.kind_label(panel.kind), phrase(NOT_VERBATIM))
    return panel.title, [
        parts.title(eyebrow, panel.title, "", *parts.panel_notes(panel)),
        *parts.facts(parts.conference(), *parts.panel_facts(panel)),
        *parts.panel_body(panel),
        *parts.references(),
    ]


def _highlight_sheet(parts: Parts, highlight: Highlight) -> tuple[str, list[Part]]:
    eyebrow = words.joined(tr("Sheet", "Highlight"), phrase(NOT_VERBATIM))
    return highlight.heading, [
        parts.title(eyebrow, highlight.heading),
        *parts.facts(parts.conference(), *_session_of(parts), *_people_of(parts)),
        *parts.summary(highlight.statements, tr("Sheet", "Highlight")),
        *parts.references(),
    ]


def _quotation_sheet(parts: Parts, quotation: Quotation) -> tuple[str, list[Part]]:
    title = f"{quotation.speaker}, {parts.edition.year}"
    return title, [
        parts.title(tr("Sheet", "Quotation"), title),
        *parts.facts(parts.conference(), *_session_of(parts)),
        parts.section(tr("Sheet", "Quotation")),
        parts.quotation(quotation, size=_LARGE),
        *parts.references(),
    ]


def _source_sheet(parts: Parts, source: Source) -> tuple[str, list[Part]]:
    return source.title, [
        parts.title(tr("Sheet", "Source"), source.title),
        *parts.facts(
            parts.conference(),
            parts.fact(tr("Sheet", "Publisher"), source.publisher),
            parts.fact(tr("Sheet", "Published"), words.published(source)),
        ),
        *_resting(parts),
        *parts.references(),
    ]


def _resting(parts: Parts) -> list[Part]:
    made: list[Part] = [parts.section(phrase(RESTS))]
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
    return made if len(made) > 1 else [*made, {"part": "note", "text": phrase(NOTHING_RESTS)}]


def _session_of(parts: Parts) -> list[Part | None]:
    panel = parts.reading.panel
    if panel is None:
        spoken = parts.reading.quotation is not None
        why = phrases.NO_PANEL_SAID if spoken else phrases.NO_PANEL
        return [parts.fact(tr("Sheet", "Session"), phrase(why))]
    return [
        parts.fact(tr("Sheet", "Session"), panel.title),
        parts.fact(
            tr("Sheet", "Date"),
            words.format_date(panel.date) or phrase(phrases.NO_DAY_GIVEN),
        ),
    ]


def _people_of(parts: Parts) -> list[Part | None]:
    panel = parts.reading.panel
    if panel is None:
        return []
    return [
        parts.moderators(panel.moderators),
        parts.speakers(panel.speakers),
    ]
