"""Plain text and Markdown to a material."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from vmc_desktop.formats.articles.building import Builder
from vmc_desktop.formats.articles.names import person
from vmc_desktop.formats.articles.values import Material
from vmc_desktop.formats.dates import find_days

_SIGNS = re.compile(r"^(?:#{1,6} \S|[-*+] \S|> \S|\*\*\S|={3,}$|-{3,}$)", re.M)
_HEADED = re.compile(r"^(?:#{1,6} \S|={3,}$|\*\*[^*\n]+\*\*$)", re.M)
_FRONT = re.compile(r"---\r?\n.*?\r?\n---\r?\n", re.S)
_MARKER = re.compile(r"(?:[•●▪◦‣∙·*–—-]|(?:#|No\.? ?|Nr\.? ?)?\d{1,2}[.)|])\s+\S")
_LABELLED = re.compile(
    r"[^\W\d_][\w /-]{2,30}\s?:\s|"
    r"(?:moderated|chaired|moderiert|modérée?|présidée?)\s(?:by|von|par)\s",
    re.I,
)
"""Lines that begin something, however full the line above is: “Speakers: …”."""
_SENTENCE_END = (".", ";", ",", "…", ".”", '."', ".“", ".»")
_CLOCK = re.compile(r"\d{1,2}[:.h]\d\d\b")
_LABEL = re.compile(r"[\w’'-]+\s?:\s")
_LONGEST_HEADING = 130
_WRAPPED = 45
_MARKDOWN = MarkdownIt("commonmark", {"html": False})


def read_plain(text: str, name: str, losses: list[str]) -> Material:
    """Words that somebody pasted or saved: blank lines, or lines alone, part the paragraphs."""
    builder = Builder(name, "plain text", losses)
    lines = list(_paragraphs(text))
    for at, line in enumerate(lines):
        after = lines[at + 1] if at + 1 < len(lines) else ""
        if _heads(line, after, first=at == 0):
            builder.add(line, "heading", 1 if at == 0 else 2)
        else:
            builder.add(line)
    return builder.material()


def is_markdown(text: str) -> bool:
    """Whether a text without a telling name has the signs of Markdown, headings above all."""
    return bool(_HEADED.search(text)) and len(_SIGNS.findall(text)) > 1


def _paragraphs(text: str) -> Iterator[str]:
    lines = [line.strip() for line in text.splitlines()]
    block: list[str] = []
    for line in [*lines, ""]:
        if line:
            block.append(line)
            continue
        yield from _block(block)
        block = []


def _block(lines: list[str]) -> Iterator[str]:
    """The paragraphs of lines without a blank one between: one that was wrapped, or one each."""
    begun: list[str] = []
    width = max((len(line) for line in lines), default=0)
    # In a programme each line is one: most are far from full.
    short = sum(len(line) < width * 0.6 for line in lines) > len(lines) / 2
    for at, line in enumerate(lines):
        alone = _is_day(line) or (at > 0 and _is_day(lines[at - 1]))
        apart = short or alone or _MARKER.match(line) or _LABELLED.match(line)
        if begun and (apart or not _goes_on(lines, at)):
            yield " ".join(begun)
            begun = []
        begun.append(line)
    if begun:
        yield " ".join(begun)


def _is_day(line: str) -> bool:
    """Whether a line is hardly more than a day."""
    return len(line) < 60 and any(d.end - d.start > len(line) * 0.6 for d in find_days(line))


def _goes_on(lines: list[str], at: int) -> bool:
    """Whether a line goes on with the one before: that one broke where a line is full."""
    before = lines[at - 1]
    width = max(len(line) for line in lines)
    full = _WRAPPED <= len(before) <= 120 and len(before) + len(lines[at].split()[0]) >= width - 3
    if width > 120 or not full:
        return before[-1] not in '.!?:;”"“»' and lines[at][0].islower()
    return not (before.endswith((".", "!", "?", ":")) and len(before) < width - 12)


def _heads(line: str, after: str, *, first: bool) -> bool:
    if len(line) > _LONGEST_HEADING or len(line.split()) > 20:
        return False
    if first:
        return len(after) > 0 and " > " not in line and not line.endswith(_SENTENCE_END)
    if line.endswith((*_SENTENCE_END, ":")) or _MARKER.match(line):
        return False
    if "|" in line or any(days.end - days.start > len(line) / 3 for days in find_days(line)):
        # Who wrote it, and when.
        return False
    if _CLOCK.match(line) or _LABEL.match(line) or " > " in line:
        return False
    somebody = person(line)
    if somebody is not None and somebody.details():
        return False
    letters = [char for char in line if char.isalpha()]
    if not letters or letters[0].islower():
        return False
    return len(after) > len(line) and len(after) > 60 and not _MARKER.match(after)


def read_markdown(text: str, name: str, losses: list[str]) -> Material:
    """Markdown: its headings, lists and quotations; pictures and HTML are left out."""
    builder = Builder(name, "Markdown", losses)
    found = _FRONT.match(text)
    tokens = _MARKDOWN.parse(text[found.end() :] if found else text)
    lists: list[int] = []
    quoted = level = 0
    for token in tokens:
        match token.type:
            case "heading_open":
                level = int(token.tag[1])
            case "heading_close":
                level = 0
            case "bullet_list_open":
                lists.append(0)
            case "ordered_list_open":
                lists.append(int(token.attrGet("start") or 1))
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
            case "blockquote_open" | "blockquote_close":
                quoted += 1 if token.nesting > 0 else -1
            case "inline":
                _inline(builder, token, level, lists, bool(quoted))
            case "fence" | "code_block":
                builder.add(token.content)
    return builder.material()


def _inline(builder: Builder, token: Token, level: int, lists: list[int], quoted: bool) -> None:
    children: list[Any] = list(token.children or ())
    if any(child.type == "image" for child in children):
        builder.lose("pictures")
    for words, lead in _lines(children, breaks=not level and not lists):
        if level:
            builder.add(words, "heading", level)
        elif lists:
            builder.add(words, "item", number=lists[-1], lead=lead)
            lists[-1] += 1 if lists[-1] else 0
        elif lead.strip() and lead.strip() == words.strip() and len(words) <= _LONGEST_HEADING:
            # A whole paragraph set bold is how people head without headings.
            builder.add(words, "heading", 4)
        else:
            builder.add(words, "quote" if quoted else "text", lead=lead)


def _begins(child: Any, after: Any) -> bool:
    label = after.content if child.type == "softbreak" and after is not None else ""
    return bool(_LABELLED.match(f"{label} "))


def _lines(children: list[Any], *, breaks: bool) -> Iterator[tuple[str, str]]:
    """(words, those at their beginning that are bold) of a paragraph, or of each of its lines."""
    words, lead, strong = "", "", False
    for child, after in zip(children, [*children[1:], None], strict=True):
        if child.type in ("text", "text_special", "code_inline"):
            words += child.content
            if strong and lead == "" and words == child.content:
                lead = child.content
        elif breaks and (child.type == "hardbreak" or _begins(child, after)):
            # A line of its own where somebody asked for one, or a label begins one.
            yield words, lead
            words, lead = "", ""
        elif child.type in ("softbreak", "hardbreak"):
            words += " "
        elif child.type in ("strong_open", "strong_close"):
            strong = child.type == "strong_open"
    yield words, lead
