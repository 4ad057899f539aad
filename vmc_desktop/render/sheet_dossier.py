"""A dossier on paper: cover, contents, what the reader chose in his order, references, colophon."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from vmc_desktop.answers import PersonReading, Reading, Results, TopicReading
from vmc_desktop.domain import Highlight, Panel, Quotation, Statement
from vmc_desktop.dossier import DossierEntry
from vmc_desktop.render import words
from vmc_desktop.render.charts import bars_of, chart_part
from vmc_desktop.render.papers import DossierReading, Entry, Findings
from vmc_desktop.render.passages import said_at
from vmc_desktop.render.phrases import CHANGED, GONE, phrase
from vmc_desktop.render.resting import resting
from vmc_desktop.render.sheet_findings import hits
from vmc_desktop.render.sheet_lines import Part
from vmc_desktop.render.sheet_parts import Parts, version_line
from vmc_desktop.wording import tr

_MOST_LISTED = 120
"""So many entries stand in the contents; of a longer dossier its headings alone."""


def dossier_sheet(parts: Parts, reading: DossierReading, notes: bool) -> tuple[str, list[Part]]:
    """The title of the file, and everything in the dossier.

    Args:
        parts: makes the parts.
        reading: the dossier.
        notes: whether the reader's notes are in it.
    """
    dossier = reading.dossier
    made = _Entries(parts, notes, reading.years)
    body = [part for told in _told(reading) for part in made.entry(*told)]
    return dossier.title, [
        _cover(reading),
        *_contents(body),
        *body,
        *parts.references(),
        {"part": "colophon", "text": _colophon(reading), "alone": False},
    ]


class _Entries:
    """Makes the parts of entry after entry."""

    def __init__(self, parts: Parts, notes: bool, years: tuple[int, ...]) -> None:
        self._parts = parts
        self._notes = notes
        self._years = years
        self._level = 2
        self._number = 0
        self._from = ""

    def entry(
        self, entry: DossierEntry, reading: Entry | None, found: Findings | None
    ) -> Iterator[Part]:
        """One entry, with the reader's note on it."""
        self._number += 1
        if entry.kind == "heading":
            self._level, self._from = 3, ""
            yield self._heading(entry.text)
        elif entry.kind == "text":
            self._from = ""
            yield from self._parts.own("", entry.text)
        elif entry.kind == "search":
            yield from self._search(entry, found)
        elif entry.kind == "chart" and (reading is not None or entry.key is None):
            yield from self._chart(entry, reading, found)
        elif reading is None:
            yield from self._lost(entry)
        elif entry.kind == "passage":
            yield from self._passage(entry, reading)
        else:
            yield from self._record(reading)
        if entry.state == "changed":
            since = f"{entry.since.rstrip('.')}." if entry.since else phrase(CHANGED)
            yield {"part": "note", "text": since}
        if self._notes:
            yield from self._parts.own(tr("Sheet", "Note"), entry.note)

    def _heading(self, text: str) -> Part:
        return {"part": "chapter", "level": 2, "text": text, "anchor": self._anchor()}

    def _session(self, eyebrow: str, text: str, *notes: str) -> Part:
        self._from = ""
        return {
            "part": "session",
            "level": self._level,
            "anchor": self._anchor(),
            "eyebrow": eyebrow,
            "text": text,
            "notes": [*filter(None, notes)],
        }

    def _anchor(self) -> str:
        return f"entry-{self._number}"

    # ---- what the archive does not hold any more ----------------------------------------------

    def _lost(self, entry: DossierEntry) -> Iterator[Part]:
        yield self._session(f"{entry.key or ''}", entry.text.partition("\n")[0] or f"{entry.key}")
        yield {"part": "note", "text": phrase(GONE)}
        if "\n" in entry.text or entry.kind == "passage":
            yield from self._parts.numbered([self._parts.lines.text(entry.text)])

    # ---- searches ------------------------------------------------------------------------------

    def _search(self, entry: DossierEntry, found: Findings | None) -> Iterator[Part]:
        number = words.count(found.results.total, "hit") if found is not None else ""
        yield self._session(
            words.joined(tr("Sheet", "Search"), number), entry.text or tr("Findings", "everything")
        )
        if found is not None:
            yield from hits(self._parts, found, self._level + 1)

    # ---- charts --------------------------------------------------------------------------------

    def _chart(
        self, entry: DossierEntry, reading: Entry | None, found: Findings | None
    ) -> Iterator[Part]:
        self._from = ""
        subject = reading if reading is not None else found.results if found is not None else None
        if isinstance(subject, Results | PersonReading | TopicReading):
            bars = bars_of(subject, self._years)
            name = _title(reading) if reading is not None else entry.text
            yield {**chart_part(entry.key, name, bars), "anchor": self._anchor()}

    # ---- passages ------------------------------------------------------------------------------

    def _passage(self, entry: DossierEntry, reading: Entry) -> Iterator[Part]:
        place = f"{reading.key.link(reading.head.key)}"
        if place != self._from:
            yield self._session(
                tr("Sheet", "From: {link}").format(link=place), _title(reading), _where(reading)
            )
            self._from = place
        said: Statement | Quotation | None = None
        if isinstance(reading, Reading):
            self._parts.turn_to(reading)
            said = said_at(reading, entry.passage)
        if isinstance(said, Quotation):
            yield self._parts.quotation(said)
        elif said is not None:
            yield from self._parts.passages([said])
        else:
            yield from self._parts.numbered([self._parts.lines.text(entry.text)])
            if entry.state == "gone":
                yield {"part": "note", "text": phrase(GONE)}

    # ---- whole records -------------------------------------------------------------------------

    def _record(self, reading: Entry) -> Iterator[Part]:
        below = self._level + 1
        if isinstance(reading, PersonReading | TopicReading):
            # The pages of persons bring the screen's templates, 100 ms, and few dossiers have one.
            from vmc_desktop.render.sheet_authority import person, topic  # noqa: PLC0415

            yield self._session(_kind(reading), _title(reading))
            if isinstance(reading, PersonReading):
                yield from person(self._parts, reading, below)
            else:
                yield from topic(self._parts, reading, below)
            return
        self._parts.turn_to(reading)
        yield self._session(
            _kind(reading), _title(reading), _where(reading), *self._notes_of(reading)
        )
        yield from self._body(reading, below)

    def _notes_of(self, reading: Reading) -> tuple[str, ...]:
        panel = reading.panel if reading.key.kind == "panel" else None
        return self._parts.panel_notes(panel) if panel is not None else ()

    def _body(self, reading: Reading, level: int) -> list[Part]:
        parts = self._parts
        if reading.source is not None:
            said = [one for found in resting(reading) for one in found.statements]
            return parts.passages(said) or [{"part": "note", "text": reading.source.publisher}]
        if reading.quotation is not None:
            return [parts.quotation(reading.quotation)]
        if reading.highlight is not None:
            return self._highlight(reading.highlight)
        if reading.panel is not None:
            return self._panel(reading.panel, level)
        edition = reading.edition
        return [
            *parts.facts(
                *(parts.fact(label, text) for _, label, text in words.edition_facts(reading))
            ),
            *parts.summary(edition.overview, tr("Sheet", "Overview"), level),
            *parts.highlights(edition.highlights, level),
            *parts.quotations(edition.quotations, level),
        ]

    def _highlight(self, highlight: Highlight) -> list[Part]:
        return self._parts.passages(highlight.statements)

    def _panel(self, panel: Panel, level: int) -> list[Part]:
        facts = self._parts.panel_facts(panel)
        # The lines above and below the title have told the day.
        return [*self._parts.facts(*facts[1:]), *self._parts.panel_body(panel, level)]


def _told(
    reading: DossierReading,
) -> Iterator[tuple[DossierEntry, Entry | None, Findings | None]]:
    entries = reading.dossier.entries
    for entry, record, found in zip_longest(entries, reading.readings, reading.found):
        if entry is not None:
            yield entry, record, found


def _title(reading: Entry) -> str:
    if isinstance(reading, PersonReading):
        return reading.person.name
    if isinstance(reading, TopicReading):
        return reading.topic.name
    if reading.quotation is not None:
        return reading.quotation.speaker
    return words.title(reading)


def _kind(reading: Entry) -> str:
    if isinstance(reading, PersonReading):
        return tr("Sheet", "Person")
    if isinstance(reading, TopicReading):
        return tr("Sheet", "Topic through the years")
    if reading.key.kind == "panel" and reading.panel is not None:
        return words.kind_label(reading.panel.kind)
    return words.kind_label(reading.key.kind)


def _where(reading: Entry) -> str:
    """Panel, edition and day of a record, in one line under its title."""
    if not isinstance(reading, Reading):
        return ""
    panel = reading.panel
    within = panel.title if panel is not None and reading.key != panel.key else ""
    edition = words.edition_title(reading) if reading.key != reading.edition.key else ""
    day = words.format_date(panel.date) if panel is not None else ""
    return words.joined(within, edition, day or words.format_dates(reading.edition.dates))


def _cover(reading: DossierReading) -> Part:
    dossier, head = reading.dossier, reading.head
    chosen = sum(entry.kind not in ("heading", "text") for entry in dossier.entries)
    paragraphs = [one.strip() for one in dossier.note.split("\n\n") if one.strip()]
    version = version_line(head)
    return {
        "part": "cover",
        "eyebrow": tr("Sheet", "Dossier"),
        "text": dossier.title,
        "paragraphs": paragraphs,
        "lines": [
            line
            for line in (
                head.title,
                words.joined(words.count(chosen, "entry"), version),
                words.format_date(reading.day),
            )
            if line
        ],
    }


def _contents(body: list[Part]) -> list[Part]:
    """What the dossier holds, with pages; nothing for so few that one sees them at once."""
    named = [part for part in body if part["part"] in ("chapter", "session", "chart")]
    if len(named) > _MOST_LISTED:
        named = [part for part in named if part["part"] == "chapter"]
    if len(named) < 2:
        return []
    rows: list[Part] = [
        {
            "anchor": part["anchor"],
            "title": part["text"],
            "detail": part.get("eyebrow", ""),
            "strong": part["part"] == "chapter",
        }
        for part in named
    ]
    return [{"part": "contents", "text": tr("Sheet", "Contents"), "rows": rows}]


def _colophon(reading: DossierReading) -> str:
    head = reading.head
    text = tr(
        "Sheet",
        "Chosen by a reader of the archive {archive}, and told as it stood on {day} ({version}). "
        "Headings and what stands in a frame are the reader’s own; all else is the archive’s.",
    )
    day = words.format_date(reading.day)
    return text.format(archive=head.title, day=day, version=version_line(head) or "–")
