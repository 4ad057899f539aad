"""Writing the catalogue: rows of `store.rows` in, and what is of no edition."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, cast

import msgspec
from sqlalchemy import Connection, Engine, Table, create_engine, event, func, select
from sqlalchemy.pool import NullPool

from vmc_desktop.domain import ArchiveHead, Key, Person
from vmc_desktop.errors import Problem
from vmc_desktop.formats.common import Common
from vmc_desktop.store import schema
from vmc_desktop.store.records import CATALOGUE
from vmc_desktop.store.rows import Row, Rows

_encode = msgspec.json.Encoder().encode

_CACHE_KB = 65_536
_POSITIONS = 1_000_000
"""More appearances than an edition has."""


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
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
        # The driver begins nothing by itself: it would end what a savepoint began.
        connection.isolation_level = None

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


def write_common(connection: Connection, common: Common) -> None:
    """Write the topics; head and people follow when the editions are there."""
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


def write_head(connection: Connection, head: ArchiveHead) -> None:
    """Write the head; its version is that of the files as they are now."""
    connection.execute(schema.meta.delete())
    connection.execute(schema.meta.insert(), {"name": "head", "payload": _encode(head)})


def write_people(connection: Connection, people: Sequence[Person]) -> None:
    """Write all persons: those of the authority file, and those whom a name in a panel makes."""
    table = schema.appearances
    # SQLite takes the name from the row with the highest number: the newest, its first.
    newest = func.max(table.c.year * _POSITIONS - table.c.position).label("newest")
    rows = connection.execute(
        select(table.c.person, table.c.name, newest)
        .group_by(table.c.person)
        .order_by(newest.desc())
    )
    known = {person.key.text: person for person in people}
    for key, name, _ in rows:
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


def write_rows(connection: Connection, rows: Rows) -> None:
    """Write what `edition_rows` made of an edition that is not in the catalogue."""
    for name, found in rows.items():
        _insert(connection, schema.METADATA.tables[name], found)


def replace_rows(connection: Connection, edition: str, rows: Rows) -> set[str]:
    """Let the rows of an edition be these; what is there already stays as it is.

    Returns:
        The tables in which anything was changed.
    """
    changed = set()
    for name, wanted in rows.items():
        table = schema.METADATA.tables[name]
        column = "key" if table is schema.editions else "edition"
        there = connection.exec_driver_sql(f"SELECT * FROM {name} WHERE {column} = ?", (edition,))  # noqa: S608 names of our own tables
        # Numbers that SQLite gives tell nothing.
        first = 1 if "id" in table.c else 0
        before = {tuple(row[first:]): row for row in there}
        now = {row[first:]: row for row in wanted}
        keys = [table.columns.keys().index(column.name) for column in table.primary_key]
        gone = [tuple(before[row][n] for n in keys) for row in before.keys() - now.keys()]
        if gone:
            where = " AND ".join(f"{column.name} = ?" for column in table.primary_key)
            connection.exec_driver_sql(f"DELETE FROM {name} WHERE {where}", gone)  # noqa: S608
        new = [row for content, row in now.items() if content not in before]
        _insert(connection, table, new)
        if gone or new:
            changed.add(name)
    return changed


def exchange_rows(connection: Connection, rows: Rows) -> set[str]:
    """Put these rows in place of those with the same keys, where they differ.

    Returns:
        The tables in which anything was changed.
    """
    changed = set()
    for name, wanted in rows.items():
        one = f"SELECT * FROM {name} WHERE key = ?"  # noqa: S608 names of our own tables
        there = {tuple(r) for w in wanted for r in connection.exec_driver_sql(one, (w[0],))}
        new = [row for row in wanted if row not in there]
        if new:
            keys = [(row[0],) for row in new]
            connection.exec_driver_sql(f"DELETE FROM {name} WHERE key = ?", keys)  # noqa: S608
            _insert(connection, schema.METADATA.tables[name], new)
            changed.add(name)
    return changed


def _insert(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    if rows:
        # Straight to the driver: SQLAlchemy's own way costs as much again for each row.
        compiled = str(table.insert().compile(dialect=connection.dialect))
        connection.exec_driver_sql(compiled, cast("list[Any]", rows))
