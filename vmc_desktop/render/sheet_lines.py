"""The lines of a sheet: statements, persons and sources as plain data, sources by their numbers."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from vmc_desktop.domain import Appearance, Citation, Run, Source, Statement
from vmc_desktop.render import words

Part = dict[str, object]

# Longer addresses are printed, but PDF readers cut or refuse them as links.
_LONGEST_TARGET = 2000


@dataclass(frozen=True, slots=True)
class Lines:
    """Makes lines for one sheet; ``numbers`` gives for a source's id its number on that sheet."""

    numbers: dict[str, int]
    main_language: str = "en"

    def statement(self, statement: Statement) -> Part:
        """A statement with its styles, and after it the numbers of its sources."""
        return self.line(statement.runs, statement.citations)

    def text(self, text: str, citations: Iterable[Citation] = ()) -> Part:
        """A line of plain text."""
        return self.line((Run(text),) if text else (), citations)

    def line(self, runs: Iterable[Run], citations: Iterable[Citation] = ()) -> Part:
        """Runs, then citations."""
        return {"runs": [self._run(run) for run in runs], "cites": self.cites(citations)}

    def cites(self, citations: Iterable[Citation]) -> list[Part]:
        """Numbers of sources with the places in them; a source the edition lacks by its id."""
        ordered = sorted(citations, key=lambda c: self.numbers.get(c.source, len(self.numbers) + 1))
        return [self._cite(citation) for citation in ordered]

    def person(self, appearance: Appearance) -> Part:
        """A name, the role held then, and what else is said of the appearance."""
        return {
            "name": appearance.name,
            "roles": _roles(appearance),
            "remark": words.remark(appearance),
            "cites": self.cites(appearance.citations),
        }

    def source(self, source: Source) -> Part:
        """An entry of the list of sources."""
        known = (source.publisher, words.published(source), source.kind)
        details = [*filter(None, known)]
        if source.language and language(source.language) != self.main_language:
            details.append(f"in {words.language_name(source.language)}")
        return {
            "number": str(self.numbers.get(source.id, "")),
            "title": source.title or source.id,
            "language": language(source.language),
            "details": ", ".join(details),
            "note": source.note,
            "target": link_target(source.url),
            "address": source.url,
        }

    def _run(self, run: Run) -> Part:
        if run.style == "source":
            number = self.numbers.get(run.target)
            if number is None:
                return {"text": f"source {run.target}", "style": "", "target": ""}
            return {"text": f"source {number}", "style": "source", "target": str(number)}
        target = link_target(run.target) if run.style == "link" else ""
        return {"text": run.text, "style": run.style, "target": target}

    def _cite(self, citation: Citation) -> Part:
        number = self.numbers.get(citation.source)
        name = citation.source if number is None else str(number)
        return {
            "text": f"{name}, {citation.locator}" if citation.locator else name,
            "number": "" if number is None else name,
            "listed": number is not None,
        }


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
