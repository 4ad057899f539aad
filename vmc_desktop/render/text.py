"""A record as text for a terminal: Markdown that reads well without being set.

Lines are at most so many characters wide, links are written out, and no control character of the
archive's texts reaches the terminal.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from itertools import count
from textwrap import wrap

from vmc_desktop.answers import Reading
from vmc_desktop.domain import (
    Appearance,
    Citation,
    Conflict,
    Edition,
    Highlight,
    Media,
    Panel,
    Quotation,
    Run,
    Source,
    Statement,
)
from vmc_desktop.render import phrases, words
from vmc_desktop.render.phrases import NOTHING_RESTS, RESTS
from vmc_desktop.render.resting import resting
from vmc_desktop.render.seeming import unturned

WIDTH = 80
"""Characters in a line, where nobody says otherwise."""
_LABEL = 14
_STYLES = {"em": "*", "strong": "**"}


def as_text(reading: Reading, width: int = WIDTH) -> str:
    """The whole record; ends with a line break."""
    return clean("\n".join(_Text(reading, width).lines()))


def clean(text: str) -> str:
    """The text without what could command a terminal, or turn a line of it round."""
    kept = (c for c in text if c == "\n" or unicodedata.category(c) not in {"Cc", "Cs"})
    return unturned("".join(kept)).rstrip() + "\n"


class _Text:
    """Makes the lines of one record; passages are numbered through, sources as on the screen."""

    def __init__(self, reading: Reading, width: int) -> None:
        self._reading = reading
        self._edition = reading.edition
        self._width = width
        self._sources = words.number_sources(reading)
        self._numbers = words.source_numbers(reading)
        self._passages = count(1)

    def lines(self) -> Iterator[str]:
        """Everything on the page of the record."""
        reading = self._reading
        if reading.source is not None:
            yield from self._source_page(reading.source)
        elif reading.quotation is not None:
            yield from self._quotation_page(reading.quotation)
        elif reading.highlight is not None:
            yield from self._highlight_page(reading.highlight)
        elif reading.panel is not None:
            yield from self._panel(reading.panel)
        else:
            yield from self._edition_page()
        if reading.source is None and self._sources:
            yield from self._section("Sources")
            for number, source in enumerate(self._sources, 1):
                yield from self._hung(f"[{number}]".ljust(5), self._source(source))
        yield from ("", f"Permanent name: {reading.key.link(reading.head.key)}")

    # ---- records -----------------------------------------------------------------------------

    def _panel(self, panel: Panel) -> Iterator[str]:
        yield from self._title(panel.title, words.panel_line(panel, self._edition))
        if not panel.official:
            yield from self._hung("", phrases.TITLE_NOT_OFFICIAL)
        yield from self._hung("", words.stands_for(panel))
        yield ""
        yield from self._people("Moderator", panel.moderators)
        yield from self._people("Speaker", panel.speakers)
        if not panel.speakers:
            yield from self._fact("Speakers", phrases.NO_SPEAKER)
        yield from self._fact("Format", words.sentence(panel.format))
        yield from self._fact("Topics", words.topics_line(self._reading, panel.topics))
        yield from self._fact("Track", panel.track)
        yield from self._fact("Language", words.language_name(panel.language))
        yield from self._whole(phrases.WHOLE_PANEL, panel.citations)
        yield from self._questions(panel.questions)
        yield from self._summary(panel)
        yield from self._highlights(panel.highlights, "Highlights")
        yield from self._quotations(panel.quotations)
        yield from self._media(panel.media)
        if not panel.highlights:
            yield from self._edition_headings()

    def _highlight_page(self, highlight: Highlight) -> Iterator[str]:
        panel = self._reading.panel
        of = panel.title if panel else words.edition_title(self._reading)
        yield from self._title(highlight.heading, f"Highlight of {of}")
        if panel is None:
            yield from self._hung("", phrases.NO_PANEL)
        yield from self._hung("", f"{words.sentence(phrases.NOT_SPOKEN)}.")
        yield ""
        yield from self._numbered(highlight.statements)

    def _quotation_page(self, quotation: Quotation) -> Iterator[str]:
        panel = self._reading.panel
        of = panel.title if panel else words.edition_title(self._reading)
        yield from self._title(words.title(self._reading), f"Quotation from {of}")
        yield ""
        yield from self._quotation(quotation)

    def _source_page(self, source: Source) -> Iterator[str]:
        kind = words.kind_label(source.kind) or "Source"
        of = words.edition_title(self._reading)
        yield from self._title(source.title or source.id, f"{kind}, a source of {of}")
        yield ""
        yield from self._fact("Publisher", source.publisher)
        yield from self._fact("Published", words.published(source) or "The date is not known.")
        yield from self._fact("Language", words.language_name(source.language))
        yield from self._fact("Address", source.url)
        yield from self._fact("Note", self._note(source.note))
        yield from self._section(RESTS)
        found = resting(self._reading)
        for one in found:
            yield from self._hung("- ", f"{one.title}: {one.numbers} ({one.key})")
        if not found:
            yield from self._hung("", NOTHING_RESTS)

    def _edition_page(self) -> Iterator[str]:
        edition = self._edition
        which = f"{words.ordinal(edition.ordinal)} edition" if edition.ordinal else ""
        yield from self._title(words.edition_title(self._reading), which)
        theme = ": ".join(part for part in (edition.theme, edition.subtitle) if part)
        yield from self._hung("", theme if edition.theme else phrases.NO_THEME)
        if edition.theme and not edition.theme_official:
            yield from self._hung("", phrases.THEME_NOT_OFFICIAL)
        yield ""
        for _, label, text in words.edition_facts(self._reading):
            yield from self._fact(label, text)
        yield from self._whole(phrases.WHOLE_EDITION, edition.citations)
        yield from self._questions(edition.questions)
        if edition.overview:
            yield from self._section("Overview", phrases.NOT_SPOKEN)
            yield from self._numbered(edition.overview)
        yield from self._programme(edition)
        yield from self._highlights(edition.highlights, "Highlights of the edition")
        yield from self._quotations(edition.quotations)
        yield from self._apart("Also took part", phrases.UNPLACED, edition.unplaced)
        yield from self._apart("Announced", phrases.ANNOUNCED, edition.announced)
        yield from self._media(edition.media)
        yield from self._conflicts(edition.conflicts)
        if edition.gaps:
            yield from self._section("What is not known")
            yield from self._items(edition.gaps)

    # ---- parts -------------------------------------------------------------------------------

    def _title(self, title: str, under: str) -> Iterator[str]:
        yield self._heading("#", title)
        yield from self._hung("", under)

    def _section(self, name: str, aside: str = "") -> Iterator[str]:
        yield from ("", f"## {name}" + (f" ({aside})" if aside else ""), "")

    def _fact(self, label: str, text: str) -> Iterator[str]:
        if text:
            yield from self._hung(label.ljust(_LABEL), text)

    def _whole(self, what: str, citations: tuple[Citation, ...]) -> Iterator[str]:
        if citations:
            yield from self._fact("Sources", f"{what} {self._refs(citations)}")

    def _people(self, label: str, people: tuple[Appearance, ...]) -> Iterator[str]:
        label += "s" if len(people) > 1 else ""
        for number, one in enumerate(people):
            yield from self._hung(("" if number else label).ljust(_LABEL), self._person(one))

    def _apart(self, name: str, why: str, people: tuple[Appearance, ...]) -> Iterator[str]:
        if people:
            yield from self._section(name, why)
        for one in people:
            yield from self._hung("- ", self._person(one))

    def _questions(self, questions: tuple[str, ...]) -> Iterator[str]:
        if questions:
            yield from self._section("Questions")
        for question in questions:
            yield from self._hung("- ", question)

    def _summary(self, panel: Panel) -> Iterator[str]:
        if panel.summary:
            yield from self._section("Summary", phrases.NOT_SPOKEN)
            yield from self._numbered(panel.summary)
        elif not panel.abstract:
            yield from self._section("Summary")
            yield phrases.NO_SUMMARY
        if panel.abstract:
            yield from self._section("Abstract", phrases.AS_ANNOUNCED)
            yield from self._numbered(panel.abstract)

    def _highlights(self, highlights: tuple[Highlight, ...], name: str) -> Iterator[str]:
        if highlights:
            yield from self._section(name)
        for place, highlight in enumerate(highlights):
            if place:
                yield ""
            yield self._heading("###", highlight.heading)
            yield from self._numbered(highlight.statements)

    def _edition_headings(self) -> Iterator[str]:
        if self._edition.highlights:
            yield from self._section(f"Highlights of {self._edition.year}", phrases.NOT_TIED)
        for highlight in self._edition.highlights:
            yield from self._hung("- ", f"{highlight.heading} ({highlight.key})")

    def _quotations(self, quotations: tuple[Quotation, ...]) -> Iterator[str]:
        if quotations:
            yield from self._section("Quotations", phrases.REPORTED)
        for place, quotation in enumerate(quotations):
            if place:
                yield ""
            yield from self._quotation(quotation)

    def _quotation(self, one: Quotation) -> Iterator[str]:
        said = words.speaker(self._reading, one)
        role = f", {words.role_line(said)}" if said and words.role_line(said) else ""
        yield from self._wrapped("> ", words.quoted(one.text, one.language))
        yield from self._wrapped("> ", f"— {one.speaker}{role} {self._refs(one.citations)}")
        main = (self._reading.head.languages or ("en",))[0]
        if one.translated:
            original = words.quoted(one.original, one.original_language)
            language = words.language_name(one.original_language) or "another language"
            yield from self._wrapped("> ", f"Translated from {language}. As published: {original}")
        elif one.language != main:
            yield from self._wrapped("> ", words.foreign(one))
        if one.note:
            yield from self._wrapped("> ", f"{words.ended(words.sentence(self._note(one.note)))}")

    def _programme(self, edition: Edition) -> Iterator[str]:
        if edition.panels:
            yield from self._section("Programme")
        for day, panels in words.days(edition):
            yield day
            for panel in panels:
                yield from self._hung("- ", f"{panel.title} ({panel.key})")

    def _media(self, media: tuple[Media, ...]) -> Iterator[str]:
        if media:
            yield from self._section("Elsewhere on the web")
        for one in media:
            text = words.joined(words.kind_label(one.kind), one.caption, one.url)
            yield from self._hung("- ", f"{text} {self._refs(one.citations)}")

    def _conflicts(self, conflicts: tuple[Conflict, ...]) -> Iterator[str]:
        if conflicts:
            yield from self._section("What the sources disagree on")
        for place, conflict in enumerate(conflicts):
            if place:
                yield ""
            yield from self._hung("", f"{words.sentence(conflict.about)}:")
            yield from self._items(conflict.versions)
            yield from self._hung("  ", words.sentence(self._note(conflict.note)))

    # ---- lines -------------------------------------------------------------------------------

    def _numbered(self, statements: Iterable[Statement]) -> Iterator[str]:
        for one in statements:
            yield from self._hung(f"{next(self._passages)}. ".ljust(4), self._statement(one))

    def _items(self, statements: Iterable[Statement]) -> Iterator[str]:
        for one in statements:
            yield from self._hung("- ", self._statement(one))

    def _statement(self, one: Statement) -> str:
        return f"{self._runs(one.runs)} {self._refs(one.citations)}".rstrip()

    def _runs(self, runs: Iterable[Run]) -> str:
        all_runs = tuple(runs)
        text = "".join(self._run(run) for run in all_runs)
        return words.sentence(text) if all_runs and all_runs[0].style == "source" else text

    def _run(self, run: Run) -> str:
        if run.style == "source":
            return f"source {self._numbers.get(run.target, run.target)}"
        if run.style == "link" and run.target != run.text:
            return f"{run.text} ({run.target})"
        mark = _STYLES.get(run.style, "")
        return f"{mark}{run.text}{mark}"

    def _note(self, note: str) -> str:
        return self._runs(words.note_runs(self._edition, note))

    def _refs(self, citations: Iterable[Citation]) -> str:
        return " ".join(f"[{label}]" for label, _ in words.references(self._numbers, citations))

    def _person(self, one: Appearance) -> str:
        role, remark = words.role_line(one), self._note(words.remark(one))
        said = one.name + (f", {role}" if role else "") + (f" – {remark}" if remark else "")
        return f"{said} {self._refs(one.citations)}".rstrip()

    def _source(self, source: Source) -> str:
        note = f" {words.ended(words.sentence(self._note(source.note)))}" if source.note else ""
        address = f" {source.url}" if source.url else ""
        title = words.ended(source.title or source.id)
        return f"{title} {words.ended(words.source_line(source))}{note}{address}"

    def _heading(self, signs: str, text: str) -> str:
        """A heading, which Markdown has in one line."""
        return f"{signs} {' '.join(text.split())}"

    def _hung(self, lead: str, text: str) -> Iterator[str]:
        """The text after ``lead``, further lines below the text."""
        yield from self._folded(text, lead, " " * len(lead))

    def _wrapped(self, lead: str, text: str) -> Iterator[str]:
        """The text with ``lead`` before every line."""
        yield from self._folded(text, lead, lead)

    def _folded(self, text: str, first: str, rest: str) -> Iterator[str]:
        yield from wrap(
            " ".join(text.split()),
            self._width,
            initial_indent=first,
            subsequent_indent=rest,
            break_long_words=False,
            break_on_hyphens=False,
        )
