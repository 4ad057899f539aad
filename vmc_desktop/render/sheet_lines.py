"""The lines of a sheet: statements, persons and sources as plain data, sources by their numbers."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from urllib.parse import quote, urlsplit

from vmc_desktop.domain import (
    Appearance,
    ArchiveHead,
    Citation,
    Edition,
    Key,
    Run,
    Source,
    Statement,
)
from vmc_desktop.render import words
from vmc_desktop.wording import tr

Part = dict[str, object]

# Longer addresses are printed, but PDF readers cut or refuse them as links.
_LONGEST_TARGET = 2000


class Lines:
    """Makes lines for one sheet, and keeps the list of the sources that they name.

    Sources of a record have the numbers that they have on the screen; what only the sheet names (in
    a note, or for a person at the head of a highlight) follows after these. Where a sheet tells of
    several editions (`turn_to`), sources are numbered through as they come.
    """

    def __init__(self, head: ArchiveHead, edition: Edition, sources: bool = True) -> None:
        """Begin a sheet.

        Args:
            head: the archive.
            edition: whose sources the first lines name.
            sources: whether they are told at all.
        """
        self._edition = edition
        self._told = sources
        self._listed: list[tuple[Edition, Source]] = []
        self._every: dict[Key, dict[str, int]] = {}
        self.language = language((head.languages or ("en",))[0])

    @property
    def _numbers(self) -> dict[str, int]:
        return self._every.setdefault(self._edition.key, {})

    def turn_to(self, edition: Edition) -> None:
        """The lines that follow are of this edition."""
        self._edition = edition

    def number(self, sources: Iterable[Source]) -> None:
        """Give these sources of the edition their numbers now."""
        for source in sources:
            self._number(source.id)

    def statement(self, statement: Statement) -> Part:
        """A statement with its styles, and after it the numbers of its sources."""
        return self.line(statement.runs, statement.citations)

    def text(self, text: str, citations: Iterable[Citation] = ()) -> Part:
        """A line of plain text."""
        return self.line((Run(text),) if text else (), citations)

    def line(self, runs: Iterable[Run], citations: Iterable[Citation] = ()) -> Part:
        """Runs, then citations."""
        return {"runs": [*map(self._run, runs)], "cites": self.cites(citations)}

    def note(self, text: str) -> list[Part]:
        """The runs of a note, the sources that it names among them."""
        return [*map(self._run, words.note_runs(self._edition, text))]

    def cites(self, citations: Iterable[Citation]) -> list[Part]:
        """Numbers of sources with the places in them; a source the edition lacks by its id."""
        cited = [*citations] if self._told else []
        for citation in cited:
            self._number(citation.source)
        return [
            {"text": label, "number": self._number(source)}
            for label, source in words.references(self._numbers, cited)
        ]

    def person(self, appearance: Appearance) -> Part:
        """A name, the role held then, and what else is said of the appearance."""
        return {
            "name": appearance.name,
            "roles": _roles(appearance),
            "remark": self.note(words.remark(appearance)),
            "cites": self.cites(appearance.citations),
        }

    def sources(self) -> list[Part]:
        """The list of sources of all lines made so far."""
        entries = []
        # A note may name a source that nothing else did: it joins the list meanwhile.
        for edition, source in self._listed:
            self.turn_to(edition)
            entries.append({**self._source(source), "note": self.note(source.note)})
        return entries

    def _source(self, source: Source) -> Part:
        foreign = source.language and language(source.language) != self.language
        title = source.title or source.id
        details = (
            source.publisher,
            words.published(source),
            words.kind_name(source.kind),
            tr("Sheet", "in {language}").format(language=words.language_name(source.language))
            if foreign
            else "",
        )
        return {
            "number": self._number(source.id),
            "title": title,
            "language": language(source.language, self.language),
            # Apart from the title, which may be written in the other direction.
            "end": words.ended(title).removeprefix(title),
            "details": ", ".join(filter(None, details)),
            "target": link_target(source.url),
            "address": source.url,
        }

    def _run(self, run: Run) -> Part:
        if run.style == "source" and not self._told:
            named = self._edition.source(run.target)
            title = named.title if named is not None else run.target
            return {"text": f"“{title}”", "style": "", "target": ""}
        if run.style == "source":
            number = self._number(run.target)
            said = tr("Sheet", "source {number}").format(number=number or run.target)
            return {"text": said, "style": "source", "target": number}
        target = link_target(run.target) if run.style == "link" else ""
        return {"text": run.text, "style": run.style, "target": target}

    def _number(self, source_id: str) -> str:
        """The number of a source on this sheet, given now if it has none; "": no such source."""
        numbers = self._numbers
        if source_id not in numbers and (source := self._edition.source(source_id)):
            self._listed.append((self._edition, source))
            numbers[source_id] = len(self._listed)
        return str(numbers.get(source_id, ""))


def _roles(appearance: Appearance) -> list[str]:
    """The role line; in pieces where it has words written from right to left.

    Each piece keeps its own direction then, and the order of the pieces stays.
    """
    pieces = [*filter(None, (appearance.role, appearance.organisation, appearance.country))]
    if any(unicodedata.bidirectional(char) in {"R", "AL"} for char in "".join(pieces)):
        return pieces
    return [*filter(None, [words.role_line(appearance)])]


def link_target(url: str) -> str:
    """The address as a link may carry it: http, https or mailto, plain ASCII; otherwise ""."""
    try:
        scheme, place = urlsplit(url.strip())[:2]
    except ValueError:
        return ""
    if scheme not in {"http", "https", "mailto"} or (scheme != "mailto" and not place):
        return ""
    plain = quote(url.strip(), safe="%/:=&?~#+!$,;'@()*[]", errors="replace")
    return plain if len(plain) <= _LONGEST_TARGET else ""


def language(code: str, otherwise: str = "en") -> str:
    """The language of a tag such as ``de-AT`` as Typst takes it: two or three letters."""
    bare = code.partition("-")[0].strip().lower()
    return bare if bare.isascii() and bare.isalpha() and len(bare) in {2, 3} else otherwise
