"""Paper on what a search found: what was asked, then the hits by panel, passages marked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from vmc_desktop.answers import Group, Hit
from vmc_desktop.domain import Run
from vmc_desktop.render import words
from vmc_desktop.render.findings import about
from vmc_desktop.render.papers import Findings
from vmc_desktop.render.phrases import HOW_FOUND, phrase
from vmc_desktop.render.sheet_lines import Part
from vmc_desktop.render.sheet_parts import Parts
from vmc_desktop.wording import tr

_ON_THE_FOOT = frozenset({"Archive", "Archive version", "Query"})


def findings_sheet(parts: Parts, found: Findings) -> tuple[str, list[Part]]:
    """The title of the file, and everything on the sheet of a search."""
    asked = found.results.question.text.strip() or tr("Findings", "everything")
    told = about(found.results, found.groups, found.head, date.fromisoformat(found.day))
    facts = [(name, said) for name, said in told if name not in _ON_THE_FOOT]
    return tr("Findings", "Search: {query}").format(query=asked), [
        parts.title(tr("Sheet", "Search results"), asked),
        *parts.facts(*(parts.fact(*_dated(name, said)) for name, said in facts)),
        *hits(parts, found),
        {"part": "colophon", "text": phrase(HOW_FOUND), "alone": True},
    ]


def hits(parts: Parts, found: Findings, level: int = 2) -> list[Part]:
    """The hits by panel, in a section for each year in a row."""
    made: list[Part] = []
    year = 0
    for group in found.groups:
        if group.head.year != year:
            year = group.head.year
            made.append(parts.section(str(year), level))
        made += _group(parts, group, found)
    return made


def _group(parts: Parts, group: Group, found: Findings) -> list[Part]:
    head, scheme = group.head, found.head.key
    what = words.joined(
        words.kind_label(head.kind), words.format_date(head.detail), head.key.link(scheme)
    )
    made = [parts.entry(head.title, what, parts.lines.text(""))]
    for hit in group.hits:
        if hit.key != head.key:
            made.append(_within(parts, hit, scheme))
        lines = [_marked(one.text, one.marks) for one in hit.snippets]
        made += parts.numbered(parts.lines.line(runs) for runs in lines)
    return made


def _within(parts: Parts, hit: Hit, scheme: str) -> Part:
    what = words.joined(
        words.kind_label(hit.kind), words.format_date(hit.detail), hit.key.link(scheme)
    )
    return {**parts.entry(hit.title, what, parts.lines.text("")), "inner": True}


def _marked(text: str, marks: Sequence[tuple[int, int]]) -> list[Run]:
    runs, end = [], 0
    for start, stop in marks:
        runs += [Run(text[end:start]), Run(text[start:stop], "strong")]
        end = stop
    return [run for run in (*runs, Run(text[end:])) if run.text]


def _dated(name: str, said: str) -> tuple[str, str]:
    return (name, words.format_date(said)) if name == "Date" else (name, said)
