"""An edition as a booklet: facts, highlights, programme, every session, what is open."""

from __future__ import annotations

from vmc_desktop.domain import Edition, Panel
from vmc_desktop.render import phrases, words
from vmc_desktop.render.phrases import NOT_VERBATIM, phrase
from vmc_desktop.render.sheet_lines import Part
from vmc_desktop.render.sheet_parts import Parts
from vmc_desktop.wording import tr


def booklet(parts: Parts) -> tuple[str, list[Part]]:
    """The title of the booklet, and everything in it."""
    edition = parts.edition
    title = words.edition_title(parts.reading)
    under = ": ".join(filter(None, (edition.theme, edition.subtitle)))
    note = phrase(phrases.THEME_NOT_OFFICIAL if edition.theme else phrases.NO_THEME)
    note = "" if edition.theme and edition.theme_official else note
    eyebrow = words.joined(tr("Sheet", "Edition"), phrase(NOT_VERBATIM))
    return title, [
        parts.title(eyebrow, title, under, note),
        *parts.facts(*_facts(parts, edition)),
        *parts.summary(edition.overview, tr("Sheet", "Overview")),
        *parts.highlights(edition.highlights),
        *_programme(parts, edition),
        *(part for panel in edition.panels for part in _session(parts, panel)),
        *parts.quotations(edition.quotations),
        *parts.people(tr("Sheet", "Also took part"), edition.unplaced, phrase(phrases.UNPLACED)),
        *parts.people(tr("Sheet", "Announced"), edition.announced, phrase(phrases.ANNOUNCED)),
        *parts.media(edition.media),
        *_conflicts(parts, edition),
        *parts.items(tr("Sheet", "What is not known"), map(parts.lines.statement, edition.gaps)),
        *parts.references(),
    ]


def _facts(parts: Parts, edition: Edition) -> list[Part | None]:
    return [
        parts.fact(
            tr("Sheet", "Edition"), words.ordinal(edition.ordinal) if edition.ordinal else ""
        ),
        *(parts.fact(label, text) for _, label, text in words.edition_facts(parts.reading)),
        parts.fact(tr("Sheet", "Questions"), *edition.questions),
        parts.cited(tr("Sheet", "Sources"), phrase(phrases.WHOLE_EDITION), edition.citations),
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
    return [parts.section(tr("Sheet", "Programme")), {"part": "programme", "rows": rows}]


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
        # The line above the title has told day and time.
        *parts.facts(*parts.panel_facts(panel)[2:]),
        *parts.panel_body(panel, 3),
    ]


def _kind_and_day(panel: Panel) -> str:
    return words.joined(
        words.kind_label(panel.kind), words.format_date(panel.date), words.times(panel)
    )


def _conflicts(parts: Parts, edition: Edition) -> list[Part]:
    if not edition.conflicts:
        return []
    told: list[Part] = [
        {
            "part": "conflict",
            "about": conflict.about,
            "versions": [*map(parts.lines.statement, conflict.versions)],
            "note": parts.lines.note(conflict.note),
        }
        for conflict in edition.conflicts
    ]
    return [parts.section(tr("Sheet", "Where sources disagree")), *told]
