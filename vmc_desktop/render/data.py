"""Records as data for other programs: the contract of ``--json``, told in ``docs/json.md``.

A fact that is not known is null, a list is never null, names of fields are those of the records.
"""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from html import escape
from typing import Any

from vmc_desktop.answers import Outline, Reading, Results
from vmc_desktop.domain import ArchiveHead, Key, Source, Statement
from vmc_desktop.render import words

Data = dict[str, Any]


def as_data(reading: Reading) -> Data:
    """The whole record with its place in the archive and the sources that it cites."""
    edition, panel = reading.edition, reading.panel
    return {
        "key": reading.key.text,
        "kind": reading.key.kind,
        "title": words.title(reading),
        "permalink": reading.key.link(reading.head.key),
        "archive": head_data(reading.head),
        "edition": {
            "key": edition.key.text,
            "year": edition.year,
            "theme": plain(edition.theme),
        },
        "panel": {"key": panel.key.text, "title": panel.title} if panel else None,
        "record": plain(_record(reading)),
        "topics": [{"key": topic.key.text, "name": topic.name} for topic in reading.topics],
        "sources": [
            {"number": number, **_source(source)}
            for number, source in enumerate(words.number_sources(reading), 1)
        ],
        "before": plain(reading.before),
        "after": plain(reading.after),
    }


def outline_data(outline: Outline) -> Data:
    """What the archive holds, edition by edition."""
    return {
        "editions": [
            {
                "key": one.key.text,
                "year": one.year,
                "theme": plain(one.theme),
                "panels": one.panels,
                "highlights": one.highlights,
                "quotations": one.quotations,
                "sources": one.sources,
            }
            for one in outline.numbers
        ]
    }


def results_data(results: Results) -> Data:
    """The answer to a query; snippets are HTML, all else is plain text."""
    return {
        "query": results.question.text.rstrip(),
        "understood": results.understood,
        "notes": list(results.notes),
        "also": list(results.also),
        "meant": list(results.meant),
        "total": results.total,
        "relaxed": results.relaxed,
        "hits": [
            {
                "key": hit.key.text,
                "kind": hit.kind,
                "year": hit.year,
                "title": hit.title,
                "path": list(hit.path),
                "score": hit.score,
                "snippets": [_marked(one.text, one.marks) for one in hit.snippets],
            }
            for hit in results.hits
        ],
        "facets": {
            name: [[value, number] for value, number in values] for name, values in results.facets
        },
    }


def head_data(head: ArchiveHead) -> Data:
    """Which archive a record is of."""
    return {
        "key": head.key,
        "title": head.title,
        "publisher": plain(head.publisher),
        "version": plain(head.version),
    }


def plain(value: object) -> Any:
    """A value of a record as JSON has it."""
    if isinstance(value, Key):
        return value.text
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    if isinstance(value, Source):
        return _source(value)
    if isinstance(value, Statement):
        return {"text": value.text, **_fields(value)}
    if is_dataclass(value):
        return _fields(value)
    return None if value == "" else value


def _record(reading: Reading) -> object:
    records = (reading.source, reading.quotation, reading.highlight, reading.panel)
    return next((record for record in records if record is not None), reading.edition)


def _source(source: Source) -> Data:
    return {"id": source.id, **_fields(source)}


def _fields(record: Any) -> Data:
    return {one.name: plain(getattr(record, one.name)) for one in fields(record)}


def _marked(text: str, marks: tuple[tuple[int, int], ...]) -> str:
    """The text as HTML with what matched in ``<mark>``, and no other element."""
    parts, end = [], 0
    for start, stop in marks:
        parts += [escape(text[end:start]), "<mark>", escape(text[start:stop]), "</mark>"]
        end = stop
    return "".join((*parts, escape(text[end:])))
