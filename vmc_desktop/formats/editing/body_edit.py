"""The body of a file changed statement by statement: the lines of all others stay as they are."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from markdown_it.token import Token

from vmc_desktop.domain import HIGHLIGHTS, QUOTATIONS
from vmc_desktop.formats.body import SECTIONS, parsed
from vmc_desktop.formats.editing.values import Said
from vmc_desktop.formats.inline import cited, escaped, guarded, parted

ABSTRACT = "abstract"
_Write = Callable[[Said], str]
_MARKER = re.compile(r"(\s*(?:[-*+]|\d{1,9}[.)])(?:\s+|$))")
_ATTRIBUTES = re.compile(r"\s*\{#[^{}]*\}\s*#*\s*$")
_HEADING = re.compile(r"( {0,3}#{1,6}\s+)")


@dataclass(frozen=True, slots=True)
class Line:
    """A statement with the lines it stands on, from 0; ``head`` is what stands before its words."""

    start: int
    end: int
    head: str
    said: Said


@dataclass(slots=True)
class Section:
    """A heading's statements; ``line`` is the heading's (-1: the beginning of the body)."""

    name: str
    line: int = -1
    heading: str = ""
    lines: list[Line] = field(default_factory=list)

    @property
    def said(self) -> tuple[Said, ...]:
        """Its statements."""
        return tuple(line.said for line in self.lines)

    @property
    def end(self) -> int:
        """The line after the last of it."""
        return self.lines[-1].end if self.lines else self.line + 1


@dataclass(slots=True)
class Parts:
    """What a body is made of; ``quotations`` are the lines each one stands on."""

    rows: list[str]
    sections: dict[str, Section] = field(default_factory=dict)
    highlights: list[Section] = field(default_factory=list)
    quotations: list[tuple[int, int]] = field(default_factory=list)

    def section(self, name: str) -> Section | None:
        """The overview or summary (""), the abstract, or a highlight by its number ("0")."""
        if name.isdecimal():
            number = int(name)
            return self.highlights[number] if number < len(self.highlights) else None
        return self.sections.get(name)


def parts(text: str) -> Parts:
    """Take a body apart."""
    found = Parts(text.split("\n"))
    found.sections[""] = here = Section("")
    name = ""
    for block in _blocks(parsed(text)):
        first, lines = block[0], block[0].map or [0, 0]
        if first.type == "heading_open":
            heading = _words_of(block)
            if first.tag == "h2":
                name = SECTIONS.get(heading.casefold().strip(), "?")
                here = found.sections.setdefault(name, Section(name, lines[0]))
            elif first.tag == "h3" and name == HIGHLIGHTS:
                here = Section(HIGHLIGHTS, lines[0], found.rows[lines[0]])
                found.highlights.append(here)
        elif first.type == "blockquote_open" and name == QUOTATIONS:
            found.quotations.append((lines[0], lines[1]))
        elif first.type in ("paragraph_open", "bullet_list_open", "ordered_list_open"):
            here.lines += _statements(block, found.rows)
    return found


def _blocks(tokens: list[Token]) -> list[list[Token]]:
    made: list[list[Token]] = [[]]
    for token in tokens:
        made[-1].append(token)
        if token.level == 0 and token.nesting <= 0:
            made.append([])
    return [block for block in made if block]


def _words_of(block: list[Token]) -> str:
    return next((token.content for token in block if token.type == "inline"), "")


def _statements(block: list[Token], rows: list[str]) -> list[Line]:
    made: list[Line] = []
    for number, token in enumerate(block):
        if token.type == "inline":
            start, end = token.map or [0, 0]
            made.append(_line(rows, start, end))
        elif token.type == "list_item_open" and block[number + 1].type == "list_item_close":
            start = (token.map or [0])[0]
            made.append(_line(rows, start, start + 1))
    return made


def _line(rows: list[str], start: int, end: int) -> Line:
    first = rows[start]
    marker = _MARKER.match(first)
    head = marker[1] if marker else first[: len(first) - len(first.lstrip())]
    text = " ".join(one.strip() for one in [first[len(head) :], *rows[start + 1 : end]])
    return Line(start, end, head, Said(*parted(text)))


def with_statements(text: str, name: str, wished: tuple[Said, ...]) -> str:
    """The body with these statements in a section; see `Parts.section`."""
    for write in (_typed, _escaped):
        made = _rewritten(text, name, wished, write)
        section = parts(made).section(name)
        if section is not None and len(section.lines) == len(wished):
            return made
    return made


def _typed(said: Said) -> str:
    return f"{guarded(said.words)}{cited(said.sources)}".strip()


def _escaped(said: Said) -> str:
    return f"{escaped(' '.join(said.words.split()), start=True)}{cited(said.sources)}".strip()


def _rewritten(text: str, name: str, wished: tuple[Said, ...], write: _Write) -> str:
    found = parts(text)
    section = found.section(name)
    if section is None:
        return _with_section(found, name, wished, write)
    rows, lines = list(found.rows), section.lines
    codes = SequenceMatcher(None, section.said, wished, autojunk=False).get_opcodes()
    for what, a, b, c, d in reversed(codes):
        if what == "equal":
            continue
        pairs = min(b - a, d - c)
        came = [_new_row(lines, a + pairs, write(said)) for said in wished[c + pairs : d]]
        gone = lines[a + pairs : b]
        if came:
            _insert(rows, section, a + pairs, came)
        for line in reversed(gone):
            _remove(rows, line, last=len(wished) == 0)
        for line, said in reversed(list(zip(lines[a:], wished[c : c + pairs], strict=False))):
            rows[line.start : line.end] = [f"{line.head or ''}{write(said)}".rstrip()]
    return "\n".join(rows)


def _new_row(lines: list[Line], at: int, words: str) -> str:
    """A statement laid out as its neighbour is."""
    like = lines[at - 1] if at else lines[0] if lines else None
    head = "- " if like is None else like.head
    if like is not None and (number := re.match(r"(\s*)(\d+)([.)]\s+)", head)):
        head = f"{number[1]}{int(number[2]) + 1}{number[3]}"
    return f"{head}{words}".rstrip()


def _insert(rows: list[str], section: Section, at: int, came: list[str]) -> None:
    lines = section.lines
    apart = [""] if lines and not lines[max(at - 1, 0)].head.strip() else []
    if at:
        put = [row for one in came for row in [*apart, one]]
        rows[lines[at - 1].end : lines[at - 1].end] = put
    elif lines:
        put = [row for one in came for row in [one, *apart]]
        rows[lines[0].start : lines[0].start] = put
    else:
        _under_heading(rows, section.line + 1, came)


def _under_heading(rows: list[str], at: int, came: list[str]) -> None:
    while at < len(rows) and not rows[at].strip():
        del rows[at]
    after = [""] if at < len(rows) else []
    # A file ends with a line's end, and so does the list before another heading.
    rows[at:at] = ["", *came, *(after or [""])]


def _remove(rows: list[str], line: Line, *, last: bool) -> None:
    del rows[line.start : line.end]
    at = line.start
    alone = at < len(rows) and not rows[at].strip() and (at == 0 or not rows[at - 1].strip())
    if alone and (last or not line.head.strip()):
        del rows[at]


def _with_section(found: Parts, name: str, wished: tuple[Said, ...], write: _Write) -> str:
    """The body with an abstract, which it had not: behind the summary."""
    rows = list(found.rows)
    at = found.sections[""].end
    items = [f"- {write(said)}".rstrip() for said in wished]
    head = ["", f"## {name.capitalize()}"] if at else ["## " + name.capitalize()]
    rows[at:at] = [*head, "", *items, *([] if at < len(rows) and not rows[at] else [""])]
    return "\n".join(rows)


def with_heading(text: str, number: int, words: str, slug: str) -> str:
    """The body with other words as a highlight's heading; its key stays, and is written down."""
    found = parts(text)
    row = found.highlights[number].heading
    head = _HEADING.match(row)
    marks = _ATTRIBUTES.search(row)
    end = marks[0] if marks else f" {{#{slug}}}"
    line = " ".join(words.split()).replace("{", r"\{") if "{#" in words else " ".join(words.split())
    found.rows[found.highlights[number].line] = f"{head[1] if head else '### '}{line}{end}"
    return "\n".join(found.rows)


def heading_words(section: Section) -> str:
    """A highlight's heading as typed, without its key."""
    row = section.heading
    head = _HEADING.match(row)
    end = _ATTRIBUTES.search(row)
    return row[head.end() if head else 0 : end.start() if end else len(row)].strip()


def with_highlight(text: str, words: str, slug: str) -> str:
    """The body with one more highlight at the end of its highlights."""
    found = parts(text)
    rows = list(found.rows)
    line = f"### {' '.join(words.split())} {{#{slug}}}"
    section = found.sections.get(HIGHLIGHTS)
    last = found.highlights[-1] if found.highlights else section
    if last is not None:
        rows[last.end : last.end] = ["", line]
        return "\n".join(rows if rows[-1] == "" else [*rows, ""])
    quoted = found.sections.get(QUOTATIONS)
    at = quoted.line if quoted else len(rows) - (rows[-1] == "")
    before = [""] if at and rows[at - 1].strip() else []
    rows[at:at] = [*before, "## Highlights", "", line, *([""] if quoted else [])]
    return "\n".join(rows if rows[-1] == "" else [*rows, ""])


def with_quotation(text: str, number: int, written: str) -> str:
    """The body with another text in the place of a quotation."""
    found = parts(text)
    start, end = found.quotations[number]
    while end > start and not found.rows[end - 1].strip():
        end -= 1
    found.rows[start:end] = written.split("\n")
    return "\n".join(found.rows)
