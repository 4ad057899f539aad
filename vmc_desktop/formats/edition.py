"""One edition's folder to its record: ``edition.md``, ``sources.yaml``, ``panels/*.md``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from vmc_desktop.domain import (
    RESERVED,
    SOURCES,
    TOPICS,
    Appearance,
    Citation,
    Conflict,
    Edition,
    Highlight,
    Key,
    Media,
    Panel,
    Quotation,
    Source,
    Statement,
)
from vmc_desktop.formats.body import Body, read_body
from vmc_desktop.formats.checks import ADDRESS, LANGUAGE, can_be_opened, is_language
from vmc_desktop.formats.common import Common
from vmc_desktop.formats.files import UNREADABLE, Desk
from vmc_desktop.formats.front import (
    EditionFront,
    MediaIn,
    PanelFront,
    PersonIn,
    Reference,
    SourcesFile,
    place,
)
from vmc_desktop.formats.layout import (
    EDITION_FILE,
    PANELS_FOLDER,
    SOURCES_FILE,
    panel_files,
    panel_name,
    unlisted,
)
from vmc_desktop.formats.yaml_text import Located

_R = TypeVar("_R", Highlight, Quotation)
_CITED = "a source, as [@s1] at the end"


@dataclass(slots=True)
class _Sheet:
    """One Markdown file while it is read: what it cites is checked against the sources."""

    desk: Desk
    file: Path
    located: Located
    known: set[str] | None

    def say(self, path: tuple[str | int, ...], expected: str, found: str = "") -> None:
        self.desk.report(self.file, self.located.line(path), place(path), expected, found)

    def citations(self, ids: Sequence[str], *path: str | int) -> tuple[Citation, ...]:
        for index, source in enumerate(ids):
            self.check(source, self.located.line((*path, index)), place((*path, index)))
        return tuple(Citation(source) for source in ids)

    def check(self, source: str, line: int, where: str) -> None:
        if self.known is not None and source not in self.known:
            self.desk.report(
                self.file, line, where, "the id of a source in sources.yaml", f"@{source}"
            )

    def statement(
        self, text: str, owner: Key, *path: str | int, cited: bool = False
    ) -> Statement | None:
        """A field that holds one statement in CommonMark, which ``cited`` must name a source."""
        line = self.located.line(path)
        where = place(path)

        def report(_line: int, _field: str, expected: str, found: str = "") -> None:
            self.desk.report(self.file, line, where, expected, found)

        body = read_body(text, line, owner, "", report)
        for _, source in body.cited:
            self.check(source, line, where)
        for _, _, words in body.uncited if cited else ():
            self.say(path, _CITED, words)
        if len(body.statements) != 1 or body.highlights or body.quotations:
            self.say(path, "one statement", text)
        return body.statements[0] if body.statements else None


class EditionReader:
    """Reads one edition's folder; problems go to the desk."""

    def __init__(
        self, desk: Desk, folder: Path, common: Common, only: Sequence[Path] | None = None
    ) -> None:
        """Read a folder, or of its panels ``only`` these files: to look at one that is typed."""
        self._desk = desk
        self._folder = folder
        self._only = only
        self._common = common
        self._key = Key(folder.name)
        self.files: dict[Key, Path] = {}
        """In which file each panel was found, once it was read."""
        self._topics = {topic.key for topic in common.topics}
        self._taken: dict[Key, tuple[Path, int]] = {}
        self._days: tuple[str, ...] = ()

    def read(self) -> Edition | None:
        """The edition, or None where ``edition.md`` is missing or cannot be used."""
        file = self._folder / EDITION_FILE
        if not file.exists():
            self._desk.report(file, 0, "", "the file edition.md in each edition's folder", "none")
            self._desk.lose(file)
            return None
        read = self._desk.front(file, EditionFront)
        if read is None:
            return None
        front, located, text, first = read
        sources = self._sources()
        known = None if sources is None else {source.id for source in sources}
        sheet = _Sheet(self._desk, file, located, known)
        body = self._body(sheet, text, first, self._key)
        edition = self._edition(front, sheet, body)
        edition = replace(edition, sources=sources or ())
        panels = tuple(self._panels(known))
        return replace(edition, panels=panels)

    def _sources(self) -> tuple[Source, ...] | None:
        file = self._folder / SOURCES_FILE
        if not file.exists():
            return ()
        text = self._desk.text(file)
        read = self._desk.yaml(file, text, SourcesFile) if text is not None else None
        if read is None:
            return None
        made: dict[str, Source] = {}
        for index, one in enumerate(read[0].references):
            self._look_at(one, index, file, read[1])
            if one.id in made:
                line = read[1].line(("references", index))
                where = f"references[{index + 1}].id"
                self._desk.report(file, line, where, "an id of its own", one.id)
                continue
            key = Key(f"{self._key}/{SOURCES}/{one.id}")
            kind = one.genre or one.type
            made[one.id] = Source(
                key, one.title, one.publisher, one.issued, one.URL, kind, one.language, one.note
            )
        return tuple(made.values())

    def _look_at(self, one: Reference, index: int, file: Path, located: Located) -> None:
        wrong = (
            ("URL", one.URL, can_be_opened, ADDRESS),
            ("language", one.language, is_language, LANGUAGE),
        )
        for name, value, fits, expected in wrong:
            if value and not fits(value):
                path = ("references", index, name)
                self._desk.report(file, located.line(path), place(path), expected, value)

    def _body(self, sheet: _Sheet, text: str, first: int, owner: Key) -> Body:
        report = self._desk.reporter(sheet.file)
        body = read_body(text, first, owner, self._common.language, report)
        for line, source in body.cited:
            sheet.check(source, line, "citation")
        for line, kind, words in body.uncited:
            report(line, kind, _CITED, words)
        for number, highlight in enumerate(body.highlights, 1):
            if not highlight.statements:
                line = body.lines[f"highlight {number}"]
                report(line, "highlight", "a statement below the heading", highlight.heading)
        body.highlights = list(self._valid(sheet, body.highlights, body, "highlight"))
        body.quotations = list(self._valid(sheet, body.quotations, body, "quotation"))
        return body

    def _valid(self, sheet: _Sheet, records: Sequence[_R], body: Body, kind: str) -> Iterator[_R]:
        for number, record in enumerate(records, 1):
            try:
                fits = record.key.kind == kind
            except ValueError:
                fits = False
            line = body.lines.get(f"{kind} {number}", 0)
            expected, found = "a key of lower-case letters, digits, hyphens", str(record.key)
            if fits:
                file, other = self._taken.setdefault(record.key, (sheet.file, line))
                if (file, other) == (sheet.file, line):
                    yield record
                    continue
                there = f"line {other}" if file == sheet.file else f"{file.name}:{other}"
                expected, found = "a key of its own", f"{found}, which {there} has too"
            self._desk.report(sheet.file, line, kind, expected, found)

    def _edition(self, front: EditionFront, sheet: _Sheet, body: Body) -> Edition:
        if str(front.year) != self._key.text[:4]:
            sheet.say(("year",), f"{self._key.text[:4]}, as the folder is named", str(front.year))
        dates = tuple(front.dates)
        if len(dates) == 1:
            dates = (dates[0], dates[0])
        if dates and dates[1] < dates[0]:
            sheet.say(("dates",), "the first day before the last", f"{dates[0]}, {dates[1]}")
            dates = (dates[1], dates[0])
        else:
            # Which of the days are wrong is not known otherwise, so nothing is held against them.
            self._days = dates
        plain = front.model_dump(
            include={
                "year", "ordinal", "theme", "theme_official", "subtitle", "venue", "city",
                "country", "online", "format", "participants", "countries", "hashtag", "organiser",
                "supported_by", "sessions", "speakers_total",
            }
        )  # fmt: skip
        return Edition(
            key=self._key,
            dates=dates,
            questions=tuple(front.questions),
            citations=sheet.citations(front.sources, "sources"),
            topics=self._known_topics(front.topics, sheet),
            overview=tuple(body.statements),
            highlights=tuple(body.highlights),
            quotations=tuple(body.quotations),
            announced=self._people(front.announced, sheet, "announced"),
            unplaced=self._people(front.unplaced, sheet, "unplaced"),
            media=self._media(front.media, sheet),
            conflicts=self._conflicts(front, sheet),
            gaps=self._gaps(front, sheet),
            aliases=tuple(front.aliases),
            **plain,
        )

    def _media(self, media: Sequence[MediaIn], sheet: _Sheet) -> tuple[Media, ...]:
        for i, one in enumerate(media):
            if one.url and not can_be_opened(one.url):
                sheet.say(("media", i, "url"), ADDRESS, one.url)
        return tuple(
            Media(m.kind, m.caption, m.url, sheet.citations(m.sources, "media", i, "sources"))
            for i, m in enumerate(media)
        )

    def _conflicts(self, front: EditionFront, sheet: _Sheet) -> tuple[Conflict, ...]:
        made = []
        for i, one in enumerate(front.conflicts):
            versions = [
                sheet.statement(text, self._key, "conflicts", i, "versions", j, cited=True)
                for j, text in enumerate(one.versions)
            ]
            made.append(Conflict(one.about, tuple(v for v in versions if v), one.note))
        return tuple(made)

    def _gaps(self, front: EditionFront, sheet: _Sheet) -> tuple[Statement, ...]:
        read = [sheet.statement(text, self._key, "gaps", i) for i, text in enumerate(front.gaps)]
        return tuple(statement for statement in read if statement)

    def _known_topics(self, names: Sequence[str], sheet: _Sheet) -> tuple[Key, ...]:
        made = []
        for index, name in enumerate(names):
            key = Key(f"{TOPICS}/{name}")
            if key not in self._topics:
                sheet.say(("topics", index), "the key of a topic in topics.yaml", name)
            elif key in made:
                sheet.say(("topics", index), "each topic once", name)
            else:
                made.append(key)
        return tuple(made)

    def _people(
        self, people: Sequence[PersonIn], sheet: _Sheet, name: str
    ) -> tuple[Appearance, ...]:
        return tuple(
            Appearance(
                name=one.name,
                person=self._common.person(one.name),
                role=one.role,
                organisation=one.organisation,
                country=one.country,
                part=one.part,
                note=one.note,
                citations=sheet.citations(one.sources, name, i, "sources"),
            )
            for i, one in enumerate(people)
        )

    def _panels(self, known: set[str] | None) -> Iterator[Panel]:
        if self._only is None and (fault := unlisted(self._folder)):
            home = self._folder / PANELS_FOLDER
            self._desk.report(home, 0, "", UNREADABLE, fault.strerror or str(fault))
            self._desk.lose(home)
        for file in panel_files(self._folder) if self._only is None else self._only:
            read = self._desk.front(file, PanelFront)
            if read is None:
                continue
            front, located, text, first = read
            sheet = _Sheet(self._desk, file, located, known)
            key = self._panel_key(front, sheet)
            if key is None:
                self._desk.lose(file)
                continue
            panel = self._panel(key, front, sheet, text, first)
            self._within(panel, sheet)
            self.files[key] = file
            yield panel

    def _panel_key(self, front: PanelFront, sheet: _Sheet) -> Key | None:
        name = front.key or panel_name(sheet.file)
        key = Key(f"{self._key}/{name}")
        if name in RESERVED:
            sheet.say(("key",), f"a key other than {', '.join(sorted(RESERVED))}", name)
            return None
        if key in self.files:
            other = self.files[key].name
            sheet.say(("key",), "a key of its own", f"{key}, which {other} has too")
            return None
        return key

    def _panel(self, key: Key, front: PanelFront, sheet: _Sheet, text: str, first: int) -> Panel:
        body = self._body(sheet, text, first, key)
        return Panel(
            key=key,
            title=front.title,
            kind=front.kind,
            official=front.official,
            date=front.date,
            start=front.start,
            end=front.end,
            room=front.room,
            venue=front.venue,
            track=front.track,
            language=front.language,
            format=front.format,
            stands_for=front.stands_for,
            moderators=self._people(front.moderators, sheet, "moderators"),
            speakers=self._people(front.speakers, sheet, "speakers"),
            questions=tuple(front.questions),
            topics=self._known_topics(front.topics, sheet),
            citations=sheet.citations(front.sources, "sources"),
            summary=tuple(body.statements),
            abstract=tuple(body.abstract),
            highlights=tuple(body.highlights),
            quotations=tuple(body.quotations),
            media=self._media(front.media, sheet),
            aliases=tuple(front.aliases),
        )

    def _within(self, panel: Panel, sheet: _Sheet) -> None:
        if panel.start and panel.end and panel.end < panel.start:
            sheet.say(("end",), f"a time from {panel.start} on (24:30 after midnight)", panel.end)
        if panel.language and not is_language(panel.language):
            sheet.say(("language",), LANGUAGE, panel.language)
        if panel.date and self._days and not self._days[0] <= panel.date <= self._days[1]:
            days = f"{self._days[0]} to {self._days[1]}"
            sheet.say(("date",), f"a day of the edition, {days}", panel.date)
