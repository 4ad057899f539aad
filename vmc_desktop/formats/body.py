"""The body of an archive file: statements, highlights and quotations in CommonMark, and back.

What does not become part of a record is reported, never dropped in silence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from markdown_it import MarkdownIt
from markdown_it.token import Token

from vmc_desktop.domain import HIGHLIGHTS, QUOTATIONS, Highlight, Key, Quotation, Statement
from vmc_desktop.formats.inline import (
    Attributes,
    Inline,
    escaped,
    single_spaced,
    written,
    written_attributes,
    written_citations,
)
from vmc_desktop.formats.slug import slug

Report = Callable[[int, str, str, str], None]
"""Called with line, field, what was expected, what was found."""

_ABSTRACT = "abstract"
_SECTIONS = {_ABSTRACT: _ABSTRACT, "highlights": HIGHLIGHTS, "quotations": QUOTATIONS}


def _parser() -> MarkdownIt:
    # Joining would hide which characters were escaped, and so mean no citation.
    parser = MarkdownIt("commonmark", {"html": False}).disable("text_join")
    # Addresses stay as typed; which of them may be opened is decided where they are shown.
    parser.normalizeLink = lambda address: address  # type: ignore[method-assign, assignment]
    return parser


_MARKDOWN = _parser()


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
    for block in _blocks(_MARKDOWN.parse(text)):
        reader.take(block)
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
                named = {
                    "fence": "a block of code",
                    "code_block": "a block of code",
                    "hr": "a rule",
                }
                self._say(block.line, "paragraphs, lists and quotations", named.get(block.kind, ""))

    def _say(self, line: int, expected: str, found: str = "", where: str = "body") -> None:
        self._report(line + self._first, where, expected, found)

    def _heading(self, block: _Block) -> None:
        level = int(block.tokens[0].tag[1])
        inline = self._inline(block.inline[0], block.line)
        if level == 2:
            name = inline.plain()
            self._section = _SECTIONS.get(name.casefold(), "?")
            known = "“Highlights” or “Quotations”"
            if self._owner.kind == "panel":
                known = f"“Abstract”, {known}"
            elif self._section == _ABSTRACT:
                self._section = "?"
            if self._section == "?":
                self._say(block.line, f"a section {known}", name)
            return
        if level != 3 or self._section != HIGHLIGHTS:
            found = "#" * level + " " + "".join(piece[0] for piece in inline.pieces)
            self._say(block.line, "“## Highlights” with “### ” headings below it", found)
            return
        marks = inline.take_attributes() or Attributes()
        heading = inline.plain()
        self._tell_strange(inline, block.line)
        name = marks.slug or slug(heading)[:60].strip("-")
        self.body.highlights.append(
            Highlight(self._key(HIGHLIGHTS, name), heading, (), _aliases(marks))
        )
        self.body.lines[f"highlight {len(self.body.highlights)}"] = block.line + self._first

    def _key(self, shelf: str, name: str) -> Key:
        panel_highlight = shelf == HIGHLIGHTS and self._owner.kind == "panel"
        return Key(f"{self._owner}/{name}" if panel_highlight else f"{self._owner}/{shelf}/{name}")

    def _items(self, block: _Block) -> None:
        line = block.line
        for token in block.tokens:
            line = token.map[0] if token.map else line
            if token.type == "inline":
                if token.level > 3:
                    self._say(
                        line, "a list of one level, one statement an item", "a list in a list"
                    )
                self._statement(token, line)
            elif token.type in ("blockquote_open", "fence", "heading_open", "code_block", "hr"):
                self._say(line, "a statement in each item of the list", token.type.split("_")[0])

    def _statement(self, token: Token, line: int) -> None:
        inline = self._inline(token, line)
        citations = inline.take_citations()
        statement = Statement(inline.runs(), citations)
        self._tell_strange(inline, line)
        cited = [c.source for c in citations]
        cited += [run.target for run in statement.runs if run.style == "source"]
        self.body.cited += [(line + self._first, source) for source in cited]
        if not statement.runs:
            self._say(line, "words before the citation")
        elif not self._section:
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
        paragraphs = [self._inline(token, block.line) for token in block.inline]
        flat = {
            "inline",
            "paragraph_open",
            "paragraph_close",
            "blockquote_open",
            "blockquote_close",
        }
        strange = [token.type for token in block.tokens if token.type not in flat]
        if strange or len(paragraphs) < 2 or not _begins(paragraphs[-1], "— "):
            last = (block.inline[-1].map or [block.line])[0] if block.inline else block.line
            self._say(last, "quoted words and a last paragraph “— Speaker [@source] {#key}”")
            return
        end = paragraphs.pop()
        marks = end.take_attributes() or Attributes()
        citations = end.take_citations()
        self.body.cited += [(block.line + self._first, c.source) for c in citations]
        made = self._words(paragraphs, block.line)
        speaker = end.plain().removeprefix("— ").strip()
        for inline in (*paragraphs, end):
            self._tell_strange(inline, block.line)
        name = marks.slug or "-".join(slug(made["text"]).split("-")[:5])
        self.body.quotations.append(
            Quotation(
                key=self._key(QUOTATIONS, name),
                speaker=speaker,
                citations=citations,
                language=marks.values.get("lang", self._language),
                aliases=_aliases(marks),
                **made,
            )
        )
        self.body.lines[f"quotation {len(self.body.quotations)}"] = block.line + self._first

    def _words(self, paragraphs: list[Inline], line: int) -> dict[str, str]:
        made = {"text": "", "original": "", "original_language": "", "note": ""}
        for inline in paragraphs:
            plain = inline.plain()
            if _begins(inline, "Note: "):
                made["note"] = plain.removeprefix("Note: ")
            elif _begins(inline, "Original (") and "): " in plain:
                head, made["original"] = plain.removeprefix("Original (").split("): ", 1)
                made["original_language"] = head
            elif made["original"] or made["note"]:
                self._say(
                    line, "the quoted words first, then “Original (de): ”, then “Note: ”", plain
                )
            else:
                made["text"] = f"{made['text']}\n\n{plain}" if made["text"] else plain
        return made

    def _inline(self, token: Token, line: int) -> Inline:
        inline = Inline.of(token.children or [])
        self._tell_strange(inline, line)
        return inline

    def _tell_strange(self, inline: Inline, line: int) -> None:
        for strange in inline.strange:
            self._say(line, "plain words, *emphasis*, **strong** or a link", strange)
        inline.strange.clear()


def _begins(inline: Inline, prefix: str) -> bool:
    return (
        bool(inline.pieces) and not inline.pieces[0][3] and inline.pieces[0][0].startswith(prefix)
    )


def _aliases(marks: Attributes) -> tuple[str, ...]:
    return tuple(alias for alias in marks.values.get("was", "").split(",") if alias)


def write_body(
    statements: Sequence[Statement],
    highlights: Sequence[Highlight],
    quotations: Sequence[Quotation],
    language: str,
    abstract: Sequence[Statement] = (),
) -> str:
    """The body that `read_body` reads back as the same records; "" for an empty one."""
    parts: list[str] = []
    if statements:
        parts.append(_list(statements))
    if abstract:
        parts += ["## Abstract", _list(abstract)]
    if highlights:
        parts.append("## Highlights")
        for one in highlights:
            end = written_attributes(one.key.parts[-1], was=",".join(one.aliases))
            parts.append(f"### {escaped(single_spaced(one.heading))}{end}")
            if one.statements:
                parts.append(_list(one.statements))
    if quotations:
        parts.append("## Quotations")
        parts += [_quotation(one, language) for one in quotations]
    return "\n\n".join(parts) + "\n" if parts else ""


def _list(statements: Sequence[Statement]) -> str:
    return "\n".join(f"- {written(s.runs)}{written_citations(s.citations)}" for s in statements)


def _quotation(one: Quotation, language: str) -> str:
    paragraphs = [_first_words(paragraph) for paragraph in one.text.split("\n\n")]
    if one.original:
        said = escaped(single_spaced(one.original))
        paragraphs.append(f"Original ({one.original_language}): {said}")
    if one.note:
        paragraphs.append(f"Note: {escaped(single_spaced(one.note))}")
    lang = one.language if one.language != language else ""
    end = written_attributes(one.key.parts[-1], lang=lang, was=",".join(one.aliases))
    speaker = escaped(single_spaced(one.speaker))
    paragraphs.append(f"— {speaker}{written_citations(one.citations)}{end}")
    return "\n>\n".join(f"> {paragraph}" for paragraph in paragraphs)


def _first_words(paragraph: str) -> str:
    made = escaped(single_spaced(paragraph), start=True)
    for prefix in ("Note", "Original"):
        # Words that look like a label of ours are kept apart by an escaped first letter sign.
        if made.startswith((f"{prefix}:", f"{prefix} (")):
            made = made.replace(":", "\\:", 1).replace("(", "\\(", 1)
    return made
