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
    ArchiveHead,
    Citation,
    Highlight,
    Key,
    Media,
    Panel,
    Quotation,
    Statement,
)
from vmc_desktop.render import phrases, words
from vmc_desktop.render.phrases import phrase
from vmc_desktop.render.sheet_lines import Lines, Part, language, link_target
from vmc_desktop.wording import tr

_LONG_QUOTATION = 500
_DIGEST = 12


def version_line(head: ArchiveHead) -> str:
    """Which state of the archive this is told from; "" where that is not known."""
    said = tr("Sheet", "Archive version {version}").format(version=head.version[:_DIGEST])
    return said if head.version else ""


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

    def moderators(self, people: tuple[Appearance, ...]) -> Part | None:
        """Who moderated."""
        return self._persons(tr("Sheet", "Moderator(s)", "", len(people)), people)

    def speakers(self, people: tuple[Appearance, ...]) -> Part | None:
        """Who spoke."""
        return self._persons(tr("Sheet", "Speaker(s)", "", len(people)), people)

    def _persons(self, label: str, people: tuple[Appearance, ...]) -> Part | None:
        if not people:
            return None
        return {"label": label, "people": [*map(self.lines.person, people)], "lines": []}

    def topics(self, topics: tuple[Key, ...]) -> Part | None:
        """The names of these topics in a row."""
        return self.fact(tr("Sheet", "Topics"), words.topics_line(self.reading, topics))

    def conference(self) -> Part | None:
        """Which edition the record belongs to, when and where it was."""
        edition = self.edition
        when = words.format_dates(edition.dates)
        said = (words.edition_title(self.reading), when, words.place(edition))
        return self.fact(tr("Sheet", "Conference"), ", ".join(filter(None, said)))

    # ---- panels ------------------------------------------------------------------------------

    def panel_notes(self, panel: Panel) -> tuple[str, ...]:
        """What must be said of a panel right under its title."""
        described = "" if panel.official else phrase(phrases.TITLE_NOT_OFFICIAL)
        return tuple(filter(None, (described, words.stands_for(panel))))

    def panel_facts(self, panel: Panel) -> list[Part | None]:
        """Facts of a panel, the date first."""
        return [
            self.fact(
                tr("Sheet", "Date"), words.format_date(panel.date) or phrase(phrases.NO_DAY_GIVEN)
            ),
            self.fact(tr("Sheet", "Time"), words.times(panel)),
            self.fact(tr("Sheet", "Room"), panel.room),
            self.fact(tr("Sheet", "Venue"), panel.venue),
            self.fact(tr("Sheet", "Track"), panel.track),
            self.fact(tr("Sheet", "Language"), words.language_name(panel.language)),
            self.fact(tr("Sheet", "Format"), words.sentence(panel.format)),
            self.moderators(panel.moderators),
            self.speakers(panel.speakers)
            or self.fact(tr("Sheet", "Speaker(s)", "", 2), phrase(phrases.NO_SPEAKER)),
            self.fact(tr("Sheet", "Questions"), *panel.questions),
            self.topics(panel.topics),
            self.cited(
                tr("Sheet", "Sources"),
                phrase(phrases.WHOLE_PANEL),
                panel.citations,
            ),
        ]

    def panel_body(self, panel: Panel, level: int = 2) -> list[Part]:
        """Summary, abstract, highlights, quotations and links of a panel."""
        body = [
            *self.summary(panel.summary, tr("Sheet", "Summary"), level),
            *self.summary(
                panel.abstract, tr("Sheet", "Abstract"), level, phrase(phrases.AS_ANNOUNCED)
            ),
            *self.highlights(panel.highlights, level),
            *self.quotations(panel.quotations, level),
            *self.media(panel.media, level),
        ]
        return body or [
            self.section(tr("Sheet", "Summary"), level),
            {"part": "note", "text": phrase(phrases.NO_SUMMARY)},
        ]

    def edition_headings(self, panel: Panel) -> list[Part]:
        """What the edition concluded, where nothing is known to be this panel's; headings alone."""
        if panel.highlights or not self.edition.highlights:
            return []
        name = tr("Sheet", "Highlights of {year}").format(year=self.edition.year)
        section, *items = self.items(
            name, (self.lines.text(one.heading) for one in self.edition.highlights)
        )
        not_tied: Part = {"part": "note", "text": f"{words.sentence(phrase(phrases.NOT_TIED))}."}
        return [section, not_tied, *items]

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
        parts = [self.section(tr("Sheet", "Highlights"), level)]
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
        return [self.section(tr("Sheet", "Quotations"), level), *map(self.quotation, quotations)]

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
            "original-label": _original_label(original),
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
            line = self.lines.text(
                ": ".join(filter(None, (words.kind_label(one.kind), one.caption))), one.citations
            )
            address: Part = {"text": one.url, "style": "link", "target": link_target(one.url)}
            lines.append({**line, "address": address if one.url else None})
        return self.items(tr("Sheet", "Media"), lines, level)

    def references(self) -> list[Part]:
        """The list of sources, which closes a sheet."""
        listed = self.lines.sources() if self._told else []
        how = phrases.HOW_TO_READ if self._told else phrases.HOW_TO_READ_BARE
        read: Part = {"part": "colophon", "text": phrase(how), "alone": not listed}
        named: Part = {"part": "sources", "name": tr("Sheet", "Sources"), "sources": listed}
        return [named, read] if listed else [read]

    def _speaker(self, quotation: Quotation) -> Appearance:
        """Who spoke, with the role held then, where the panel or the edition tells it."""
        panels = (panel for panel in self.edition.panels if panel.key == quotation.key.parent)
        near = replace(self.reading, panel=self.reading.panel or next(panels, None))
        nobody = Appearance(quotation.speaker, Key("people/unknown"))
        return words.speaker(near, quotation) or nobody


def _original_label(language: str) -> str:
    if not language:
        return tr("Sheet", "Original:")
    return tr("Sheet", "Translated. Original ({language}):").format(language=language)
