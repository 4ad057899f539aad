"""What a sheet says, in order: records become the parts that ``resources/print`` sets.

The parts are plain data (dicts, lists, strings), so that text reaches Typst as text only. Which
parts there are, and what each holds, is to be seen in ``resources/print/parts.typ``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import count

from vmc_desktop.answers import Reading
from vmc_desktop.domain import (
    Appearance,
    Citation,
    Highlight,
    Key,
    Media,
    Panel,
    Quotation,
    Statement,
)
from vmc_desktop.render import words
from vmc_desktop.render.sheet_lines import Lines, Part, language, link_target

NOT_VERBATIM = "Summary, not verbatim"
HOW_TO_READ = (
    "Summaries are in the archive’s own words; only what is set apart as a quotation was said or "
    "written so. A number in brackets names a source, a number in the margin a passage of this "
    "sheet."
)
HOW_TO_READ_WITHOUT_SOURCES = (
    "Summaries are in the archive’s own words; only what is set apart as a quotation was said or "
    "written so. A number in the margin names a passage of this sheet. Every statement has its "
    "sources in the archive; they are left out here."
)
_LONG_QUOTATION = 500


class Parts:
    """Makes the parts of one sheet: passages are numbered through, sources as on the screen."""

    def __init__(self, reading: Reading, sources: bool = True) -> None:
        """Begin with a record.

        Args:
            reading: the record.
            sources: whether the sheet tells its sources.
        """
        self.reading = reading
        self.edition = reading.edition
        self.lines = Lines(reading.head, reading.edition, sources)
        self._told = sources
        self._passages = count(1)

    def number_as_on_screen(self) -> None:
        """Let the sources of the record have the numbers that its page has."""
        if self._told:
            self.lines.number(words.number_sources(self.reading))

    def turn_to(self, reading: Reading) -> None:
        """What follows is of another record, perhaps of another edition."""
        self.reading, self.edition = reading, reading.edition
        self.lines.turn_to(reading.edition)

    # ---- title and facts ----------------------------------------------------------------------

    def title(self, eyebrow: str, text: str, under: str = "", *notes: str) -> Part:
        """The title block that opens a sheet."""
        return {
            "part": "title",
            "eyebrow": eyebrow,
            "text": text,
            "under": under,
            "notes": [*filter(None, notes)],
        }

    def facts(self, *facts: Part | None) -> list[Part]:
        """Label and value, one under the other; facts without a value are left out."""
        known = [fact for fact in facts if fact]
        return [{"part": "facts", "facts": known}] if known else []

    def fact(self, label: str, *values: str) -> Part | None:
        """A fact in words."""
        lines = [self.lines.text(value) for value in values if value]
        return {"label": label, "people": [], "lines": lines} if lines else None

    def cited(self, label: str, text: str, citations: Iterable[Citation]) -> Part | None:
        """A fact that is there for its sources."""
        line = self.lines.text(text, citations)
        return {"label": label, "people": [], "lines": [line]} if line["cites"] else None

    def persons(self, label: str, people: tuple[Appearance, ...]) -> Part | None:
        """Persons under a label; the label's plural comes by itself."""
        if not people:
            return None
        named = label if len(people) == 1 else f"{label}s"
        return {"label": named, "people": [*map(self.lines.person, people)], "lines": []}

    def topics(self, topics: tuple[Key, ...]) -> Part | None:
        """The names of these topics in a row."""
        return self.fact("Topics", words.topics_line(self.reading, topics))

    def conference(self) -> Part | None:
        """Which edition the record belongs to, when and where it was."""
        edition = self.edition
        when = words.format_dates(edition.dates)
        said = (words.edition_title(self.reading), when, words.place(edition))
        return self.fact("Conference", ", ".join(filter(None, said)))

    # ---- panels ------------------------------------------------------------------------------

    def panel_notes(self, panel: Panel) -> tuple[str, ...]:
        """What must be said of a panel right under its title."""
        described = "" if panel.official else words.TITLE_NOT_OFFICIAL
        return tuple(filter(None, (described, words.stands_for(panel))))

    def panel_facts(self, panel: Panel) -> list[Part | None]:
        """Facts of a panel, the date first."""
        return [
            self.fact("Date", words.format_date(panel.date) or words.NO_DAY_GIVEN),
            self.fact("Time", words.times(panel)),
            self.fact("Room", panel.room),
            self.fact("Venue", panel.venue),
            self.fact("Track", panel.track),
            self.fact("Language", words.language_name(panel.language)),
            self.fact("Format", words.sentence(panel.format)),
            self.persons("Moderator", panel.moderators),
            self.persons("Speaker", panel.speakers) or self.fact("Speakers", words.NO_SPEAKER),
            self.fact("Questions", *panel.questions),
            self.topics(panel.topics),
            self.cited("Sources", "for the session as a whole", panel.citations),
        ]

    def panel_body(self, panel: Panel, level: int = 2) -> list[Part]:
        """Summary, abstract, highlights, quotations and links of a panel."""
        body = [
            *self.summary(panel.summary, "Summary", level),
            *self.summary(panel.abstract, "Abstract", level, words.AS_ANNOUNCED),
            *self.highlights(panel.highlights, level),
            *self.quotations(panel.quotations, level),
            *self.media(panel.media, level),
        ]
        return body or [self.section("Summary", level), {"part": "note", "text": words.NO_SUMMARY}]

    # ---- texts -------------------------------------------------------------------------------

    def section(self, text: str, level: int = 2) -> Part:
        """The name of what follows, in the label column."""
        return {"part": "section", "text": text, "level": level}

    def passages(self, statements: Iterable[Statement]) -> list[Part]:
        """Statements, each with its number on this sheet."""
        return self.numbered(map(self.lines.statement, statements))

    def numbered(self, lines: Iterable[Part]) -> list[Part]:
        """Lines, each with its number on this sheet."""
        return [{"part": "passage", "number": str(next(self._passages)), **line} for line in lines]

    def entry(self, title: str, detail: str, line: Part) -> Part:
        """A record named in a list: its title, where and when it was, a line on it."""
        return {"part": "entry", "title": title, "detail": detail, "inner": False, **line}

    def own(self, label: str, text: str) -> list[Part]:
        """Words of the reader, told apart from the archive's; nothing where there are none."""
        paragraphs = [one.strip() for one in text.split("\n\n") if one.strip()]
        return [{"part": "own", "label": label, "paragraphs": paragraphs}] if paragraphs else []

    def summary(
        self, statements: tuple[Statement, ...], name: str, level: int = 2, aside: str = ""
    ) -> list[Part]:
        """A section of passages, after a word on what they are; nothing where there are none."""
        if not statements:
            return []
        told: list[Part] = [{"part": "note", "text": f"{words.sentence(aside)}."}] if aside else []
        return [self.section(name, level), *told, *self.passages(statements)]

    def highlights(self, highlights: tuple[Highlight, ...], level: int = 2) -> list[Part]:
        """A section of conclusions, each with its heading."""
        if not highlights:
            return []
        parts = [self.section("Highlights", level)]
        for place, highlight in enumerate(highlights):
            above = 0 if place == 0 else 5.5
            parts.append(
                {"part": "heading", "text": highlight.heading, "level": level + 1, "above": above}
            )
            parts += self.passages(highlight.statements)
        return parts

    def quotations(self, quotations: tuple[Quotation, ...], level: int = 2) -> list[Part]:
        """A section of quotations."""
        if not quotations:
            return []
        return [self.section("Quotations", level), *map(self.quotation, quotations)]

    def quotation(self, quotation: Quotation, size: float = 10.4) -> Part:
        """Words as they were said or written, with the original of a translation."""
        foreign = not quotation.translated and (language(quotation.language) != self.lines.language)
        notes = (words.foreign(quotation) if foreign else "", words.sentence(quotation.note))
        original = words.language_name(quotation.original_language)
        speaker = {
            **self.lines.person(self._speaker(quotation)),
            "remark": [],
            "cites": self.lines.cites(quotation.citations),
        }
        return {
            "part": "quotation",
            "text": words.quoted(quotation.text, quotation.language),
            "language": language(quotation.language),
            "size": size,
            "long": len(quotation.text) + len(quotation.original) > _LONG_QUOTATION,
            "original": words.quoted(quotation.original, quotation.original_language)
            if quotation.translated
            else "",
            "right-to-left": words.right_to_left(quotation.original_language),
            "original-language": language(quotation.original_language),
            "original-label": f"Translated. Original ({original}):" if original else "Original:",
            "note": self.lines.note(" ".join(filter(None, notes))),
            "speaker": speaker,
        }

    def people(self, name: str, people: tuple[Appearance, ...], note: str) -> list[Part]:
        """A section of persons, with a word on why they stand apart."""
        if not people:
            return []
        listed: Part = {"part": "people", "people": [*map(self.lines.person, people)]}
        return [self.section(name), {"part": "note", "text": f"{words.sentence(note)}."}, listed]

    def items(self, name: str, lines: Iterable[Part], level: int = 2) -> list[Part]:
        """A section of plain items."""
        items = [*lines]
        return [self.section(name, level), {"part": "items", "items": items}] if items else []

    def media(self, media: tuple[Media, ...], level: int = 2) -> list[Part]:
        """A section of what is elsewhere, each with its address."""
        lines = []
        for one in media:
            line = self.lines.text(f"{words.kind_label(one.kind)}: {one.caption}", one.citations)
            address: Part = {"text": one.url, "style": "link", "target": link_target(one.url)}
            lines.append({**line, "address": address if one.url else None})
        return self.items("Media", lines, level)

    def references(self) -> list[Part]:
        """The list of sources, which closes a sheet."""
        listed = self.lines.sources() if self._told else []
        how = HOW_TO_READ if self._told else HOW_TO_READ_WITHOUT_SOURCES
        read: Part = {"part": "colophon", "text": how, "alone": not listed}
        return [{"part": "sources", "sources": listed}, read] if listed else [read]

    def _speaker(self, quotation: Quotation) -> Appearance:
        """Who spoke, with the role held then, where the panel or the edition tells it."""
        panels = (panel for panel in self.edition.panels if panel.key == quotation.key.parent)
        near = replace(self.reading, panel=self.reading.panel or next(panels, None))
        nobody = Appearance(quotation.speaker, Key("people/unknown"))
        return words.speaker(near, quotation) or nobody
