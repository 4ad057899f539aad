"""Writing the catalogue: records in, rows out."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, cast

import msgspec
from sqlalchemy import Connection, Engine, Table, bindparam, create_engine, event, select
from sqlalchemy.pool import NullPool

from vmc_desktop.answers import EditionNumbers, Node
from vmc_desktop.domain import (
    Appearance,
    ArchiveHead,
    Edition,
    Key,
    Person,
)
from vmc_desktop.errors import Problem
from vmc_desktop.formats.aliases import claims
from vmc_desktop.formats.common import Common
from vmc_desktop.store import schema
from vmc_desktop.store.documents import Document, Names
from vmc_desktop.store.records import CATALOGUE, Line

_encode = msgspec.json.Encoder().encode


def engine_to_write(folder: Path) -> Engine:
    """An engine on the catalogue of a folder under construction.

    The folder is thrown away when the build stops, so the file needs no journal on the disk; one
    in memory takes back an edition that is refused halfway.
    """
    engine = create_engine(f"sqlite:///{folder / CATALOGUE}", poolclass=NullPool)

    @event.listens_for(engine, "connect")
    def _hasten(connection: Any, _: Any) -> None:
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")
        # The driver begins nothing by itself: it would end what a savepoint began.
        connection.isolation_level = None

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


def write_common(connection: Connection, common: Common) -> None:
    """Write the topics; the head and the people follow in `write_head`."""
    _insert(
        connection,
        schema.topics,
        (
            {
                "key": topic.key.text,
                "name": topic.name,
                "broader": topic.broader.text if topic.broader else None,
                "payload": _encode(topic),
            }
            for topic in common.topics
        ),
    )


def write_head(connection: Connection, head: ArchiveHead, people: Sequence[Person]) -> None:
    """Write the head (its version is that of the files as they are now) and all persons.

    A person is one of the authority file, or one whom a name in a panel makes.
    """
    connection.execute(schema.meta.delete())
    connection.execute(schema.meta.insert(), {"name": "head", "payload": _encode(head)})
    table = schema.appearances
    rows = connection.execute(
        select(table.c.person, table.c.name).order_by(table.c.year.desc(), table.c.position)
    )
    known = {person.key.text: person for person in people}
    for key, name in rows:
        known.setdefault(key, Person(Key(key), name))
    connection.execute(schema.people.delete())
    _insert(
        connection,
        schema.people,
        (
            {"key": key, "name": one.name, "variants": len(one.variants), "payload": _encode(one)}
            for key, one in known.items()
        ),
    )


def write_problems(connection: Connection, part: str, problems: Iterable[Problem]) -> None:
    """Replace the problems of one edition folder, or ("") of the shared files."""
    connection.execute(schema.problems.delete().where(schema.problems.c.part == part))
    rows = (
        {
            "part": part,
            # The name of a file may be of any bytes.
            "file": os.fsencode(problem.file).decode(errors="backslashreplace"),
            "line": problem.line,
            "field": problem.field,
            "expected": problem.expected,
            "found": problem.found,
            "costs_file": problem.costs_file,
        }
        for problem in problems
    )
    _insert(connection, schema.problems, rows)


def remove_edition(connection: Connection, key: str) -> None:
    """Delete everything that belongs to an edition; unknown keys are no error."""
    for table in schema.OF_EDITION:
        connection.execute(table.delete().where(table.c.edition == key))
    connection.execute(schema.editions.delete().where(schema.editions.c.key == key))


def write_edition(
    connection: Connection, edition: Edition, documents: Sequence[Document], names: Names
) -> None:
    """Write an edition that is not in the catalogue."""
    key = edition.key.text
    connection.execute(schema.editions.insert(), _edition_row(edition))
    panels = {panel.key: _encode(panel) for panel in edition.panels}
    records = [_record_row(n, document, panels) for n, document in enumerate(documents)]
    # Sources are records too, but no part of the reading order.
    records += [_source_record(edition, n) for n in range(len(edition.sources))]
    rows: dict[Table, list[dict[str, Any]]] = {
        schema.records: records,
        schema.record_topics: _topic_rows(edition, names),
        schema.appearances: list(_appearance_rows(edition)),
        schema.quotations: list(_quotation_rows(edition)),
        schema.sources: list(_source_rows(edition)),
        schema.aliases: list(_alias_rows(edition)),
    }
    for table, found in rows.items():
        _insert(connection, table, ({"edition": key, **row} for row in found))


def _insert(connection: Connection, table: Table, rows: Iterable[dict[str, Any]]) -> None:
    found = list(rows)
    if not found:
        return
    # Straight to the driver: SQLAlchemy's own way costs as much again for each row.
    insert = table.insert().values({name: bindparam(name) for name in found[0]})
    compiled = insert.compile(dialect=connection.dialect)
    names = cast("list[str]", compiled.positiontup)
    connection.exec_driver_sql(str(compiled), [tuple(row[name] for name in names) for row in found])


def _edition_row(edition: Edition) -> dict[str, Any]:
    numbers = _numbers(edition)
    return {
        "key": edition.key.text,
        "year": edition.year,
        "theme": edition.theme,
        "city": edition.city,
        "country": edition.country,
        "first_day": edition.dates[0] if edition.dates else "",
        "last_day": edition.dates[-1] if edition.dates else "",
        "panels": numbers.panels,
        "highlights": numbers.highlights,
        "quotations": numbers.quotations,
        "sources": numbers.sources,
        "conflicts": len(edition.conflicts),
        "gaps": len(edition.gaps),
        "line": _encode(Line(_node(edition), numbers)),
        "payload": _encode(edition.without_panels()),
    }


def _numbers(edition: Edition) -> EditionNumbers:
    panels = edition.panels
    return EditionNumbers(
        edition.key,
        edition.year,
        edition.theme,
        len(panels),
        len(edition.highlights) + sum(len(p.highlights) for p in panels),
        len(edition.quotations) + sum(len(p.quotations) for p in panels),
        len(edition.sources),
        edition.theme_official,
        edition.dates,
        edition.city,
    )


def _node(edition: Edition) -> Node:
    panels = tuple(
        Node(
            panel.key,
            panel.title,
            "panel",
            panel.date,
            tuple(Node(h.key, h.heading, "highlight") for h in panel.highlights),
        )
        for panel in edition.panels
    )
    highlights = tuple(Node(h.key, h.heading, "highlight") for h in edition.highlights)
    return Node(edition.key, str(edition.year), "edition", edition.theme, (*panels, *highlights))


def _record_row(position: int, document: Document, panels: dict[Key, bytes]) -> dict[str, Any]:
    parent = document.key.parent
    panel = document.key if document.key in panels else parent if parent in panels else None
    return {
        "key": document.key.text,
        "kind": document.kind,
        "panel": panel.text if panel else "",
        "position": position,
        "listed": document.kind != "quotation",
        "title": document.title,
        "detail": document.detail,
        "path": _encode(document.path),
        "passages": _encode([passage.text for passage in document.passages]),
        "payload": panels.get(document.key),
    }


def _source_record(edition: Edition, number: int) -> dict[str, Any]:
    source = edition.sources[number]
    return {
        "key": source.key.text,
        "kind": "source",
        "panel": "",
        "position": -1,
        "listed": False,
        "title": source.title,
        "detail": "",
        "path": b"[]",
        "passages": b"[]",
        "payload": None,
    }


def _topic_rows(edition: Edition, names: Names) -> list[dict[str, Any]]:
    carriers = [(edition.key, edition.topics), *((p.key, p.topics) for p in edition.panels)]
    return [
        {"record": record.text, "topic": topic.text}
        for record, topics in carriers
        for topic in dict.fromkeys(topics)
        if topic in names.topics
    ]


def _appearance_rows(edition: Edition) -> Iterable[dict[str, Any]]:
    groups: list[tuple[str, str, tuple[Appearance, ...]]] = []
    for held in edition.panels:
        groups.append((held.key.text, "moderator", held.moderators))
        groups.append((held.key.text, "speaker", held.speakers))
    groups.append(("", "announced", edition.announced))
    groups.append(("", "unplaced", edition.unplaced))
    everyone = ((panel, capacity, one) for panel, capacity, some in groups for one in some)
    for position, (panel, capacity, one) in enumerate(everyone):
        yield {
            "panel": panel,
            "year": edition.year,
            "position": position,
            "person": one.person.text,
            "capacity": capacity,
            "name": one.name,
            "role": one.role,
            "organisation": one.organisation,
            "country": one.country,
            "part": one.part,
            "payload": _encode(one),
        }


def _quotation_rows(edition: Edition) -> Iterable[dict[str, Any]]:
    wholes = [("", edition.quotations), *((p.key.text, p.quotations) for p in edition.panels)]
    for panel, quotations in wholes:
        for quotation in quotations:
            yield {
                "key": quotation.key.text,
                "panel": panel,
                "speaker": quotation.speaker,
                "language": quotation.language,
                "text": quotation.text,
                "original": quotation.original,
                "original_language": quotation.original_language,
            }


def _source_rows(edition: Edition) -> Iterable[dict[str, Any]]:
    for source in edition.sources:
        yield {
            "key": source.key.text,
            "title": source.title,
            "publisher": source.publisher,
            "published": source.published,
            "kind": source.kind,
            "language": source.language,
            "url": source.url,
        }


def _alias_rows(edition: Edition) -> Iterable[dict[str, Any]]:
    for position, (alias, key) in enumerate(dict.fromkeys(claims(edition))):
        yield {"alias": alias, "key": key, "position": position}
