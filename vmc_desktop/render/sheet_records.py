"""From what is put on paper to everything on its sheet; panels, highlights, quotations, sources."""

from __future__ import annotations

from datetime import date

from vmc_desktop.answers import PersonReading, Reading, TopicReading
from vmc_desktop.domain import (
    Edition,
    Highlight,
    Key,
    Panel,
    Quotation,
    Source,
)
from vmc_desktop.render import glyphs, phrases, words
from vmc_desktop.render.papers import DossierReading, Findings, Paper, Subject
from vmc_desktop.render.papers import title as title_of
from vmc_desktop.render.phrases import NOT_VERBATIM, NOTHING_RESTS, RESTS, phrase
from vmc_desktop.render.resting import resting
from vmc_desktop.render.sheet_booklet import booklet
from vmc_desktop.render.sheet_dossier import dossier_sheet
from vmc_desktop.render.sheet_findings import findings_sheet
from vmc_desktop.render.sheet_lines import Part, language
from vmc_desktop.render.sheet_parts import Parts, version_line
from vmc_desktop.wording import tr

_RUNNING = 64
_LARGE = 13.0


def sheet_data(subject: Subject, paper: Paper) -> dict[str, object]:
    """Everything on a sheet, as the template takes it and fit for paper."""
    head = subject.head
    title, parts = contents(subject, paper)
    main, _, region = (head.languages or ("en",))[0].partition("-")
    page: Part = {
        "running": {
            "series": shortened(head.title),
            "edition": shortened(_running(subject)),
        },
        "foot": {
            "permalink": _permalink(subject),
            "version": version_line(head),
        },
        "parts": parts,
        "replaced": "",
    }
    return {
        **_layout(paper),
        "language": language(main),
        "region": region.lower() if region.isascii() and len(region) == 2 else None,
        "about": glyphs.shown(_about(subject, title), glyphs.plain),
        **{name: glyphs.shown(value, glyphs.clean) for name, value in page.items()},
    }


def _layout(paper: Paper) -> dict[str, object]:
    return {
        "paper": paper.size,
        "landscape": paper.landscape,
        "apart": paper.panel_a_page,
        "footnotes": paper.links,
    }


def _running(subject: Subject) -> str:
    """What stands at the head of every page, beside the series."""
    if not isinstance(subject, Reading):
        return title_of(subject)
    theme = f": {subject.edition.theme}" if subject.edition.theme else ""
    return f"{subject.edition.year}{theme}"


def _permalink(subject: Subject) -> str:
    if isinstance(subject, Findings | DossierReading):
        if isinstance(subject, Findings):
            text = tr("Sheet", "Search of {day}")
        else:
            text = tr("Sheet", "Dossier of {day}")
        return text.format(day=words.format_date(subject.day))
    return subject.key.link(subject.head.key)


def _about(subject: Subject, title: str) -> Part:
    """What the file says of itself."""
    keywords: list[str] = []
    if isinstance(subject, Reading):
        edition = words.edition_title(subject)
        title = title if title == edition else f"{title} ({edition})"
        keywords = [topic.name for topic in subject.topics]
    return {
        "title": title or tr("Sheet", "Dossier"),
        "date": _date(subject),
        "description": f"{phrase(NOT_VERBATIM)}. {_permalink(subject)}",
        "keywords": keywords,
    }


def _date(subject: Subject) -> list[int]:
    """The date that the file bears: the edition's last day, or that of a search or dossier.

    PDF/A asks for a date, and the same record is to give the same bytes: it is not that of
    printing.
    """
    year = 1
    if isinstance(subject, Findings | DossierReading):
        said = subject.day
    else:
        editions = (subject.edition,) if isinstance(subject, Reading) else subject.editions
        said = next((one.dates[-1] for one in reversed(editions) if one.dates), "")
        year = editions[-1].year if editions else year
    try:
        last = date.fromisoformat(said)
    except ValueError:
        last = date(min(max(year, 1), 9999), 1, 1)
    return [last.year, last.month, last.day]


def shortened(text: str, limit: int = _RUNNING) -> str:
    """At most so many characters, cut between words where there are any."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut).rstrip(" ,;:-–") + "…"


def contents(subject: Subject, paper: Paper) -> tuple[str, list[Part]]:
    """The title of the file, and everything on the sheet."""
    if not isinstance(subject, Reading):
        return _collected(subject, paper)
    parts = Parts(subject, paper.sources)
    parts.number_as_on_screen()
    if subject.source:
        return _source_sheet(parts, subject.source)
    if subject.quotation:
        return _quotation_sheet(parts, subject.quotation)
    if subject.highlight:
        return _highlight_sheet(parts, subject.highlight)
    if subject.panel:
        return _panel_sheet(parts, subject.panel)
    return booklet(parts)


def _collected(
    subject: PersonReading | TopicReading | Findings | DossierReading, paper: Paper
) -> tuple[str, list[Part]]:
    """What is gathered from several editions; each turns to that which it tells of."""
    parts = Parts(Reading(Key("0000"), subject.head, Edition(Key("0000"), 0)), paper.sources)
    if isinstance(subject, Findings):
        return findings_sheet(parts, subject)
    if isinstance(subject, DossierReading):
        return dossier_sheet(parts, subject, paper.notes)
    # The pages of persons and topics bring the screen's templates, 100 ms.
    from vmc_desktop.render.sheet_authority import person_sheet, topic_sheet  # noqa: PLC0415

    if isinstance(subject, PersonReading):
        return person_sheet(parts, subject)
    return topic_sheet(parts, subject)


def _panel_sheet(parts: Parts, panel: Panel) -> tuple[str, list[Part]]:
    eyebrow = words.joined(words.kind_label(panel.kind), phrase(NOT_VERBATIM))
    return panel.title, [
        parts.title(eyebrow, panel.title, "", *parts.panel_notes(panel)),
        *parts.facts(parts.conference(), *parts.panel_facts(panel)),
        *parts.panel_body(panel),
        *parts.edition_headings(panel),
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
