"""Statements, highlights and quotations as the body of an archive file: CommonMark."""

from __future__ import annotations

from collections.abc import Sequence

from vmc_desktop.domain import Highlight, Quotation, Statement
from vmc_desktop.formats.inline import (
    escaped,
    single_spaced,
    written,
    written_attributes,
    written_citations,
)


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
        parts += [quotation_text(one, language) for one in quotations]
    return "\n\n".join(parts) + "\n" if parts else ""


def _list(statements: Sequence[Statement]) -> str:
    return "\n".join(f"- {written(s.runs)}{written_citations(s.citations)}" for s in statements)


def quotation_text(one: Quotation, language: str) -> str:
    """One quotation; ``language`` is the archive's first."""
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
