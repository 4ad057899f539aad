"""Persons and topics, the records that stand above the editions: as text and as data."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from textwrap import wrap

from vmc_desktop.answers import PersonRecord, TopicRecord
from vmc_desktop.domain import SOURCES, Appearance, ArchiveHead, Key
from vmc_desktop.render import phrases, words
from vmc_desktop.render.data import Data, head_data, plain
from vmc_desktop.render.text import WIDTH, clean


def authority_data(record: PersonRecord | TopicRecord, head: ArchiveHead) -> Data:
    """The whole record; the first five fields are those of every record."""
    if isinstance(record, PersonRecord):
        return {
            **_common(record.person.key, record.person.name, head),
            "record": plain(record.person),
            "appearances": [
                {"key": key.text, "capacity": capacity, **_appearance(one)}
                for key, capacity, one in record.appearances
            ],
        }
    topic = record.topic
    return {
        **_common(topic.key, topic.name, head),
        "record": {
            "key": topic.key.text,
            "name": topic.name,
            "synonyms": {language: list(others) for language, others in topic.synonyms},
            "broader": plain(topic.broader),
        },
        "narrower": [{"key": one.key.text, "name": one.name} for one in record.narrower],
        "carriers": plain(record.carriers),
    }


def authority_text(
    record: PersonRecord | TopicRecord, head: ArchiveHead, width: int = WIDTH
) -> str:
    """The record as text for a terminal; ends with a line break."""
    if isinstance(record, PersonRecord):
        kind, key, lines = "Person", record.person.key, _person(record)
    else:
        kind, key, lines = "Topic", record.topic.key, _topic(record)
    folded = [part for line in lines for part in _folded(line, width)]
    folded[1:1] = [f"{kind} of {head.title}"]
    return clean("\n".join([*folded, "", f"Permanent name: {key.link(head.key)}"]))


def _common(key: Key, title: str, head: ArchiveHead) -> Data:
    return {
        "key": key.text,
        "kind": key.kind,
        "title": title,
        "permalink": key.link(head.key),
        "archive": head_data(head),
    }


def _appearance(one: Appearance) -> Data:
    fields = plain(one)
    return {name: value for name, value in fields.items() if name != "person"}


def _person(record: PersonRecord) -> Iterator[str]:
    yield f"# {record.person.name}"
    if record.person.variants:
        yield f"Also written: {', '.join(record.person.variants)}"
    for year, appearances in groupby(record.appearances, lambda one: one[0].year):
        yield from ("", f"## {year}", "")
        for key, capacity, one in appearances:
            yield f"- {_said(key, capacity, one)}"


def _said(key: Key, capacity: str, one: Appearance) -> str:
    """An appearance in one line; its sources by their keys, since each edition has its own."""
    role = words.role_line(one)
    said = f"{phrases.CAPACITIES[capacity]}{f': {role}' if role else ''}"
    if remark := words.remark(one):
        said += f" – {remark}"
    sources = [
        f"{key.edition}/{SOURCES}/{cite.source}{f', {cite.locator}' if cite.locator else ''}"
        for cite in one.citations
    ]
    named = f"; {'sources' if len(sources) > 1 else 'source'} {'; '.join(sources)}"
    return f"{said} ({key}{named if sources else ''})"


def _topic(record: TopicRecord) -> Iterator[str]:
    yield f"# {record.topic.name}"
    for language, others in record.topic.synonyms:
        yield f"In {words.language_name(language) or language}: {', '.join(others)}"
    if record.topic.broader:
        yield f"Part of: {record.topic.broader}"
    if record.narrower:
        yield f"Parts: {', '.join(f'{one.name} ({one.key})' for one in record.narrower)}"
    if record.carriers:
        yield from ("", "## Editions and panels", "")
    yield from (f"- {key}" for key in record.carriers)


def _folded(line: str, width: int) -> list[str]:
    indent = "  " if line.startswith("- ") else ""
    folded = wrap(
        line, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False
    )
    return folded or [""]
