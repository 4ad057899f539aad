"""Writing the catalogue: records in, rows out."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence, Set
from pathlib import Path
from typing import Any, cast

import msgspec
from sqlalchemy import Connection, Engine, Table, create_engine, event, select
from sqlalchemy.pool import NullPool

from vmc_desktop.answers import EditionNumbers, Node
from vmc_desktop.domain import (
    Appearance,
    ArchiveHead,
    Edition,
    Key,
    Panel,
    Person,
    Source,
)
from vmc_desktop.errors import Problem
from vmc_desktop.formats.aliases import claims
from vmc_desktop.formats.common import Common
from vmc_desktop.store import schema
from vmc_desktop.store.documents import Document, Names
from vmc_desktop.store.records import CATALOGUE, Line

Row = tuple[Any, ...]
"""The values of a row, in the order of the columns of its table (`schema`)."""
Rows = dict[str, list[Row]]
"""Name of a table -> rows of it."""

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
    rows = [
        (
            topic.key.text,
            topic.name,
            topic.broader.text if topic.broader else None,
            _encode(topic),
        )
        for topic in common.topics
    ]
    _insert(connection, schema.topics, rows)


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
        if key not in known:
            known[key] = Person(Key(key), name)
    connection.execute(schema.people.delete())
    found = [(key, one.name, len(one.variants), _encode(one)) for key, one in known.items()]
    _insert(connection, schema.people, found)


def write_problems(connection: Connection, part: str, problems: Iterable[Problem]) -> None:
    """Replace the problems of one edition folder, or ("") of the shared files."""
    connection.execute(schema.problems.delete().where(schema.problems.c.part == part))
    rows = [
        (
            None,
            part,
            # The name of a file may be of any bytes.
            os.fsencode(problem.file).decode(errors="backslashreplace"),
            problem.line,
            problem.field,
            problem.expected,
            problem.found,
            problem.costs_file,
        )
        for problem in problems
    ]
    _insert(connection, schema.problems, rows)


def remove_edition(connection: Connection, key: str) -> None:
    """Delete everything that belongs to an edition; unknown keys are no error."""
    for table in schema.OF_EDITION:
        connection.execute(table.delete().where(table.c.edition == key))
    connection.execute(schema.editions.delete().where(schema.editions.c.key == key))


def edition_rows(edition: Edition, documents: Sequence[Document], names: Names) -> Rows:
    """What the catalogue says of an edition, without writing it."""
    panels = {panel.key for panel in edition.panels}
    records = [_record_row(edition, n, document, panels) for n, document in enumerate(documents)]
    # Sources are records too, but no part of the reading order.
    records += [_source_record(edition, source) for source in edition.sources]
    return {
        schema.editions.name: [_edition_row(edition)],
        schema.records.name: records,
        schema.record_topics.name: list(_topic_rows(edition, names)),
        schema.appearances.name: list(_appearance_rows(edition)),
        schema.quotations.name: list(_quotation_rows(edition)),
        schema.sources.name: [_source_row(edition, source) for source in edition.sources],
        schema.aliases.name: list(_alias_rows(edition)),
    }


def write_rows(connection: Connection, rows: Rows) -> None:
    """Write what `edition_rows` made of an edition that is not in the catalogue."""
    for name, found in rows.items():
        _insert(connection, schema.METADATA.tables[name], found)


def record_texts(edition: Edition, documents: Sequence[Document]) -> Iterator[tuple[bytes, bytes]]:
    """What `store.texts` keeps of each record: its passages, and the panel if it is one."""
    panels = {panel.key: panel for panel in edition.panels}
    for document in documents:
        panel = panels.get(document.key)
        passages = _encode([passage.text for passage in document.passages])
        yield passages, b"" if panel is None else _encode(panel)


def _insert(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    if rows:
        # Straight to the driver: SQLAlchemy's own way costs as much again for each row.
        compiled = str(table.insert().compile(dialect=connection.dialect))
        connection.exec_driver_sql(compiled, cast("list[Any]", rows))


def _edition_row(edition: Edition) -> Row:
    numbers = _numbers(edition)
    return (
        edition.key.text,
        edition.year,
        edition.theme,
        edition.city,
        edition.country,
        edition.dates[0] if edition.dates else "",
        edition.dates[-1] if edition.dates else "",
        numbers.panels,
        numbers.highlights,
        numbers.quotations,
        numbers.sources,
        len(edition.conflicts),
        len(edition.gaps),
        _encode(Line(_node(edition), numbers)),
        _encode(edition.without_panels()),
    )


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


def _record_row(edition: Edition, position: int, document: Document, panels: Set[Key]) -> Row:
    parent = document.key.parent
    panel = document.key if document.key in panels else parent if parent in panels else None
    return (
        document.key.text,
        document.kind,
        edition.key.text,
        panel.text if panel else "",
        position,
        document.kind != "quotation",
        document.title,
        document.detail,
        _encode(document.path),
    )


def _source_record(edition: Edition, source: Source) -> Row:
    return (source.key.text, "source", edition.key.text, "", -1, False, source.title, "", b"[]")


def _topic_rows(edition: Edition, names: Names) -> Iterator[Row]:
    wholes: tuple[Edition | Panel, ...] = (edition, *edition.panels)
    for record in wholes:
        for topic in dict.fromkeys(record.topics):
            if topic in names.topics:
                yield record.key.text, topic.text, edition.key.text


def _appearance_rows(edition: Edition) -> Iterator[Row]:
    groups: list[tuple[str, str, tuple[Appearance, ...]]] = []
    for held in edition.panels:
        groups.append((held.key.text, "moderator", held.moderators))
        groups.append((held.key.text, "speaker", held.speakers))
    groups.append(("", "announced", edition.announced))
    groups.append(("", "unplaced", edition.unplaced))
    everyone = ((panel, capacity, one) for panel, capacity, some in groups for one in some)
    for position, (panel, capacity, one) in enumerate(everyone):
        yield (
            None,
            edition.key.text,
            panel,
            edition.year,
            position,
            one.person.text,
            capacity,
            one.name,
            one.role,
            one.organisation,
            one.country,
            one.part,
            _encode(one),
        )


def _quotation_rows(edition: Edition) -> Iterator[Row]:
    wholes = [("", edition.quotations), *((p.key.text, p.quotations) for p in edition.panels)]
    for panel, quotations in wholes:
        for quotation in quotations:
            yield (
                quotation.key.text,
                edition.key.text,
                panel,
                quotation.speaker,
                quotation.language,
                quotation.text,
                quotation.original,
                quotation.original_language,
            )


def _source_row(edition: Edition, source: Source) -> Row:
    return (
        source.key.text,
        edition.key.text,
        source.title,
        source.publisher,
        source.published,
        source.kind,
        source.language,
        source.url,
    )


def _alias_rows(edition: Edition) -> Iterator[Row]:
    for position, (alias, key) in enumerate(dict.fromkeys(claims(edition))):
        yield alias, key, position, edition.key.text
