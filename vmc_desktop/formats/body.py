"""The body of an archive file: statements, highlights and quotations in CommonMark.

What does not become part of a record is reported, never dropped in silence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from vmc_desktop.domain import (
    HIGHLIGHTS,
    QUOTATIONS,
    Citation,
    Highlight,
    Key,
    Quotation,
    Statement,
)
from vmc_desktop.formats.checks import (
    ADDRESS,
    LANGUAGE,
    can_be_opened,
    control_characters,
    is_language,
)
from vmc_desktop.formats.inline import Attributes, Inline
from vmc_desktop.formats.slug import slug

Report = Callable[[int, str, str, str], None]
"""Called with line, field, what was expected, what was found."""

_CITATION = "a citation as [@s1] or [@s1, p. 4; @s2], at the end; in its midst @s1 alone"
_KEY = "a key as {#key}, of lower-case letters, digits, hyphens; after it lang=, was="
_STRANGE = {
    "fence": "a block of code",
    "code_block": "a block of code",
    "hr": "a rule",
    "html_block": "HTML",
    "table_open": "a table",
    "heading_open": "heading",
    "blockquote_open": "blockquote",
}
_OF_QUOTATION = {
    f"{part}{end}" for part in ("paragraph", "blockquote") for end in ("_open", "_close")
} | {"inline"}
_ABSTRACT = "abstract"
SECTIONS = {_ABSTRACT: _ABSTRACT, "highlights": HIGHLIGHTS, "quotations": QUOTATIONS}


def _parser() -> MarkdownIt:
    # Joining would hide which characters were escaped, and so mean no citation.
    parser = MarkdownIt("commonmark", {"html": True}).disable("text_join")
    # What has no place in a body is recognised, so that it is reported and not shown as it stands.
    parser.enable("table")
    # Addresses stay as typed, and a link whose address may not be opened is one to be reported.
    parser.validateLink = lambda _address: True  # type: ignore[method-assign, assignment]
    parser.normalizeLink = lambda address: address  # type: ignore[method-assign, assignment]
    return parser


_MARKDOWN = _parser()


def parsed(text: str) -> list[Token]:
    """The body in CommonMark's blocks, as `read_body` takes them."""
    return _MARKDOWN.parse(text)


@dataclass(slots=True)
class Body:
    """The records of one file's body, in their order."""

    statements: list[Statement] = field(default_factory=list)
    abstract: list[Statement] = field(default_factory=list)
    highlights: list[Highlight] = field(default_factory=list)
    quotations: list[Quotation] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)
    """Where each record stands, for later reports: "highlight 1" -> line."""
    cited: list[tuple[int, str]] = field(default_factory=list)
    """Every source id named anywhere: (line, id)."""
    uncited: list[tuple[int, str, str]] = field(default_factory=list)
    """What names no source: (line, "statement" or "quotation", its words)."""


@dataclass(slots=True)
class _Block:
    kind: str
    line: int
    tokens: list[Token]

    @property
    def inline(self) -> list[Token]:
        return [t for t in self.tokens if t.type == "inline"]


def read_body(text: str, first_line: int, owner: Key, language: str, report: Report) -> Body:
    """Read the body of an edition or panel file.

    Args:
        text: CommonMark.
        first_line: the line of the file on which it begins.
        owner: the record that the file is of; keys are made below it.
        language: of quotations that name none.
        report: told of everything that has no place.
    """
    reader = _Reader(owner, language, report, first_line)
    found: dict[str, Any] = {}
    for block in _blocks(_MARKDOWN.parse(text, found)):
        reader.take(block)
    for line, character in control_characters(text):
        report(line + first_line, "body", "printable characters", character)
    for one in found.get("references", {}).values():
        report(one["map"][0] + first_line, "body", "links as [words](https://…)", "[…]: …")
    return reader.body


def _blocks(tokens: Sequence[Token]) -> Iterator[_Block]:
    gathered: list[Token] = []
    for token in tokens:
        gathered.append(token)
        if token.level == 0 and token.nesting <= 0:
            first = gathered[0]
            yield _Block(first.type, (first.map or [0])[0], gathered)
            gathered = []


class _Reader:
    def __init__(self, owner: Key, language: str, report: Report, first_line: int) -> None:
        self.body = Body()
        self._owner = owner
        self._language = language
        self._report = report
        self._first = first_line
        self._section = ""
        self._sections: set[str] = set()

    def take(self, block: _Block) -> None:
        match block.kind:
            case "heading_open":
                self._heading(block)
            case "paragraph_open":
                self._statement(block.inline[0], block.line)
            case "bullet_list_open" | "ordered_list_open":
                self._items(block)
            case "blockquote_open":
                self._quotation(block)
            case _:
                found = _STRANGE.get(block.kind, "")
                self._say(block.line, "paragraphs, lists and quotations", found)

    def _say(self, line: int, expected: str, found: str = "", where: str = "body") -> None:
        self._report(line + self._first, where, expected, found)

    def _heading(self, block: _Block) -> None:
        level = int(block.tokens[0].tag[1])
        inline = self._inline(block.inline[0], block.line)
        if level == 2:
            name = inline.plain()
            self._section = SECTIONS.get(name.casefold(), "?")
            known = "“Highlights” or “Quotations”"
            if self._owner.kind == "panel":
                known = f"“Abstract”, {known}"
            elif self._section == _ABSTRACT:
                self._section = "?"
            if self._section in self._sections:
                self._say(block.line, f"the section “{name}” only once", f"## {name}")
            self._sections.add(self._section)
            if self._section == "?":
                self._say(block.line, f"a section {known}", name)
            return
        if level != 3 or self._section != HIGHLIGHTS:
            found = "#" * level + " " + "".join(piece[0] for piece in inline.pieces)
            self._say(block.line, "“## Highlights” with “### ” headings below it", found)
            return
        marks = self._marks(inline, block.line)
        heading = inline.plain()
        self._tell_unread(inline, block.line)
        self._tell_strange(inline, block.line)
        name = marks.slug or slug(heading)[:60].strip("-")
        self.body.highlights.append(
            Highlight(self._key(HIGHLIGHTS, name), heading, (), _aliases(marks))
        )
        self.body.lines[f"highlight {len(self.body.highlights)}"] = block.line + self._first

    def _key(self, shelf: str, name: str) -> Key:
        panel_highlight = shelf == HIGHLIGHTS and self._owner.kind == "panel"
        return Key(f"{self._owner}/{name}" if panel_highlight else f"{self._owner}/{shelf}/{name}")

    def _marks(self, inline: Inline, line: int) -> Attributes:
        """The attributes at the end of a heading or quotation; what is wrong there is told."""
        marks = inline.take_attributes()
        unread = inline.unread_attributes() if marks is None else ""
        marks = marks or Attributes()
        unread = unread or next((name for name in marks.values if name not in ("lang", "was")), "")
        if unread:
            self._say(line, _KEY, unread)
        return marks

    def _items(self, block: _Block) -> None:
        line, table = block.line, False
        for token in block.tokens:
            line = token.map[0] if token.map else line
            table = token.type != "table_close" and (table or token.type == "table_open")
            if token.type == "inline" and not table:
                if token.level > 3:
                    self._say(
                        line, "a list of one level, one statement an item", "a list in a list"
                    )
                self._statement(token, line)
            elif token.type in _STRANGE:
                self._say(line, "a statement in each item of the list", _STRANGE[token.type])

    def _statement(self, token: Token, line: int) -> None:
        inline = self._inline(token, line)
        citations = inline.take_citations()
        statement = Statement(inline.runs(), citations)
        self._tell_strange(inline, line)
        cited = [c.source for c in citations]
        cited += [run.target for run in statement.runs if run.style == "source"]
        self.body.cited += [(line + self._first, source) for source in cited]
        unread = self._tell_unread(inline, line)
        if not statement.runs:
            if not inline.told:
                self._say(line, "words before the citation")
            return
        if not cited and not unread:
            self.body.uncited.append((line + self._first, "statement", statement.text))
        self._place(statement, line)

    def _place(self, statement: Statement, line: int) -> None:
        if not self._section:
            self.body.statements.append(statement)
        elif self._section == _ABSTRACT:
            self.body.abstract.append(statement)
        elif self._section == HIGHLIGHTS and self.body.highlights:
            last = self.body.highlights.pop()
            self.body.highlights.append(
                Highlight(last.key, last.heading, (*last.statements, statement), last.aliases)
            )
        else:
            place = {
                HIGHLIGHTS: "a “### ” heading first",
                QUOTATIONS: "quotations (lines with “>”)",
            }
            self._say(
                line, place.get(self._section, "no text in an unknown section"), statement.text
            )

    def _quotation(self, block: _Block) -> None:
        if self._section != QUOTATIONS:
            self._say(block.line, "quotations below “## Quotations”", "a quotation elsewhere")
            return
        paragraphs = [self._inline(t, (t.map or [block.line])[0]) for t in block.inline]
        strange = {token.type for token in block.tokens} - _OF_QUOTATION
        if strange or len(paragraphs) < 2 or not _begins(paragraphs[-1], "— "):
            last = (block.inline[-1].map or [block.line])[0] if block.inline else block.line
            self._say(last, "quoted words and a last paragraph “— Speaker [@source] {#key}”")
            return
        end = paragraphs.pop()
        marks = self._marks(end, end.line)
        citations = self._sources_of(end)
        made = self._words(paragraphs)
        speaker = end.plain().removeprefix("— ").strip()
        for inline in (*paragraphs, end):
            self._tell_strange(inline, inline.line)
        for inline in paragraphs:
            self._tell_unread(inline, inline.line)
        name = marks.slug or "-".join(slug(made["text"]).split("-")[:5])
        self.body.quotations.append(
            Quotation(
                key=self._key(QUOTATIONS, name),
                speaker=speaker,
                citations=citations,
                language=self._known_language(marks.values.get("lang", ""), end.line)
                or self._language,
                aliases=_aliases(marks),
                **made,
            )
        )
        self.body.lines[f"quotation {len(self.body.quotations)}"] = block.line + self._first

    def _sources_of(self, end: Inline) -> tuple[Citation, ...]:
        """The citations of a quotation, from its last paragraph."""
        line = end.line + self._first
        citations = end.take_citations()
        self.body.cited += [(line, c.source) for c in citations]
        if not self._tell_unread(end, end.line) and not citations:
            self.body.uncited.append((line, "quotation", end.plain()))
        return citations

    def _words(self, paragraphs: list[Inline]) -> dict[str, str]:
        made = {"text": "", "original": "", "original_language": "", "note": ""}
        for inline in paragraphs:
            plain, line = inline.plain(), inline.line
            if _begins(inline, "Note: "):
                made["note"] = plain.removeprefix("Note: ")
            elif _begins(inline, "Original (") and "): " in plain:
                head, made["original"] = plain.removeprefix("Original (").split("): ", 1)
                made["original_language"] = self._known_language(head, line)
            elif _begins(inline, "Original:") or _begins(inline, "Original ("):
                self._say(line, "“Original (de): ” with the code of its language", plain)
                made["original"] = plain.partition(":")[2].strip() or plain
            elif made["original"] or made["note"]:
                self._say(
                    line, "the quoted words first, then “Original (de): ”, then “Note: ”", plain
                )
            else:
                made["text"] = f"{made['text']}\n\n{plain}" if made["text"] else plain
        return made

    def _inline(self, token: Token, line: int) -> Inline:
        inline = Inline.of(token.children or [])
        inline.line = line
        self._tell_strange(inline, line)
        for address in {target for _, style, target, _ in inline.pieces if style == "link"}:
            if not can_be_opened(address):
                self._say(line, ADDRESS, address, "link")
        return inline

    def _known_language(self, code: str, line: int) -> str:
        if code and not is_language(code):
            self._say(line, LANGUAGE, code)
        return code

    def _tell_strange(self, inline: Inline, line: int) -> None:
        for strange in inline.strange:
            self._say(line, "plain words, *emphasis*, **strong** or a link", strange)
        inline.told = inline.told or bool(inline.strange)
        inline.strange.clear()

    def _tell_unread(self, inline: Inline, line: int) -> bool:
        """Whether something stands there that was meant as a citation."""
        unread = inline.unread_citation()
        if unread:
            self._say(line, _CITATION, unread, "citation")
        return bool(unread)


def _begins(inline: Inline, prefix: str) -> bool:
    return (
        bool(inline.pieces) and not inline.pieces[0][3] and inline.pieces[0][0].startswith(prefix)
    )


def _aliases(marks: Attributes) -> tuple[str, ...]:
    return tuple(alias for alias in marks.values.get("was", "").split(",") if alias)
