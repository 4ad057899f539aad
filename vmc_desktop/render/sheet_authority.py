"""Paper on what stands above the editions: a person's appearances, a topic through the years."""

from __future__ import annotations

from vmc_desktop.answers import PersonReading, Reading, TopicReading
from vmc_desktop.domain import ArchiveHead, Edition, Panel
from vmc_desktop.render import words
from vmc_desktop.render.page_authority import (
    Seen,
    Told,
    Year,
    names_of,
    years_of_person,
    years_of_topic,
)
from vmc_desktop.render.phrases import NO_DAY, NOT_VERBATIM, phrase
from vmc_desktop.render.sheet_lines import Part
from vmc_desktop.render.sheet_parts import Parts
from vmc_desktop.wording import tr


def person(parts: Parts, reading: PersonReading, level: int = 2) -> list[Part]:
    """Everything on a person but the title: spellings, appearances and quotations by year."""
    years = years_of_person(reading)
    others = [name for name in names_of(reading) if name != reading.person.name]
    seen = sum(len(year.seen) for year in years)
    made = parts.facts(
        parts.fact(tr("Sheet", "Also written"), ", ".join(others)),
        parts.fact(tr("Sheet", "Appearances"), _spread(words.count(seen, "appearance"), reading)),
    )
    for year in years:
        parts.turn_to(reading_in(reading.head, year.edition))
        made.append(parts.section(str(year.edition.year), level))
        made += [_appearance(parts, one, year.edition) for one in year.seen]
        for _, quotation, _ in year.quotations:
            made.append(parts.quotation(quotation))
    return made


def topic(parts: Parts, reading: TopicReading, level: int = 2) -> list[Part]:
    """Everything on a topic but the title: its names, what carries it, what was said by year."""
    one = reading.topic
    left = tr("Sheet", "%n older panel(s)", "", reading.left_out) if reading.left_out else ""
    made = parts.facts(
        *(
            parts.fact(words.language_name(language), ", ".join(labels))
            for language, labels in one.synonyms
        ),
        parts.fact(tr("Sheet", "Part of"), " > ".join(above.name for above in reading.broader)),
        parts.fact(tr("Sheet", "Parts"), ", ".join(below.name for below in reading.narrower)),
        parts.fact(tr("Sheet", "Panels"), _spread(words.count(_panels(reading), "panel"), reading)),
        parts.fact(tr("Sheet", "Left out"), left),
    )
    for year in years_of_topic(reading):
        parts.turn_to(reading_in(reading.head, year.edition))
        made += [parts.section(str(year.edition.year), level), *_on_topic(parts, year)]
    return made


def person_sheet(parts: Parts, reading: PersonReading) -> tuple[str, list[Part]]:
    """The title of the file, and everything on the sheet of a person."""
    name = reading.person.name
    return name, [
        parts.title(tr("Sheet", "Person · Appearances and quotations"), name),
        *person(parts, reading),
        *parts.references(),
    ]


def topic_sheet(parts: Parts, reading: TopicReading) -> tuple[str, list[Part]]:
    """The title of the file, and everything on the sheet of a topic."""
    name = reading.topic.name
    return name, [
        parts.title(
            words.joined(tr("Sheet", "Topic through the years"), phrase(NOT_VERBATIM)), name
        ),
        *topic(parts, reading),
        *parts.references(),
    ]


def reading_in(head: ArchiveHead, edition: Edition) -> Reading:
    """An edition as what is read, for lines that are told of it."""
    return Reading(edition.key, head, edition)


def _spread(counted: str, reading: PersonReading | TopicReading) -> str:
    years = [edition.year for edition in reading.editions]
    if not years:
        return counted
    first, last = years[0], years[-1]
    return f"{counted}, {first}" if first == last else f"{counted}, {first}–{last}"


def _panels(reading: TopicReading) -> int:
    return sum(len(edition.panels) for edition in reading.editions)


def _appearance(parts: Parts, seen: Seen, edition: Edition) -> Part:
    panel, one = seen.panel, seen.appearance
    title = panel.title if panel else words.edition_title(parts.reading)
    day = words.format_date(panel.date) if panel else words.format_dates(edition.dates)
    kind = words.kind_label(panel.kind) if panel else ""
    line = parts.lines.text(words.role_line(one), one.citations)
    remark = words.remark(one)
    if remark:
        runs = parts.lines.note(f"{' – ' if words.role_line(one) else ''}{remark}")
        line = {**line, "runs": [*_list(line["runs"]), *runs]}
    return parts.entry(title, words.joined(seen.capacity, kind, day), line)


def _on_topic(parts: Parts, year: Year) -> list[Part]:
    made: list[Part] = []
    before: Panel | None = None
    told = {one.panel.key for one in year.told if one.panel is not None}
    for one in year.told:
        if one.panel is not None and one.panel != before:
            made.append(_place(parts, one.panel))
        before = one.panel
        made += _said(parts, one)
    made += [_place(parts, panel) for panel in year.carriers if panel.key not in told]
    if not made:
        edition = year.edition
        title, days = words.edition_title(parts.reading), words.format_dates(edition.dates)
        made = [
            parts.entry(title, words.joined(tr("Sheet", "Edition"), days), parts.lines.text(""))
        ]
    return made


def _said(parts: Parts, told: Told) -> list[Part]:
    if told.panel is not None and told.heading == told.panel.title:
        return parts.passages(told.statements)
    named = parts.entry(told.heading, "", parts.lines.text(""))
    return [{**named, "inner": told.panel is not None}, *parts.passages(told.statements)]


def _place(parts: Parts, panel: Panel) -> Part:
    day = words.format_date(panel.date) or phrase(NO_DAY)
    detail = words.joined(words.kind_label(panel.kind), day)
    return parts.entry(panel.title, detail, parts.lines.text(""))


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []
