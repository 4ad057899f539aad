"""Asking the catalogue: rows in, records out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, select

from vmc_desktop.answers import PersonRecord, TopicRecord
from vmc_desktop.domain import Appearance, Key, Person, Topic
from vmc_desktop.errors import Problem
from vmc_desktop.formats.aliases import Claim
from vmc_desktop.store import schema
from vmc_desktop.store.records import CATALOGUE, decode


def engine_to_read(folder: Path) -> Engine:
    """An engine on a finished catalogue, read-only."""
    url = f"sqlite:///{(folder / CATALOGUE).absolute().as_uri()}?mode=ro&immutable=1&uri=true"
    return create_engine(url)


def read_edition_keys(connection: Connection) -> tuple[str, ...]:
    """The keys of all editions, newest first."""
    table = schema.editions
    return tuple(
        connection.scalars(select(table.c.key).order_by(table.c.year.desc(), table.c.key.desc()))
    )


def read_payload(connection: Connection, edition: str) -> bytes | None:
    """What is kept of an edition beside its panels; None where there is none of this key."""
    table = schema.editions
    return connection.scalar(select(table.c.payload).where(table.c.key == edition))


def read_claims(connection: Connection) -> Iterator[Claim]:
    """Which record claims which old key, the oldest edition's first."""
    table = schema.aliases
    rows = connection.execute(
        select(table.c.alias, table.c.key).order_by(table.c.edition, table.c.position)
    )
    return ((alias, key) for alias, key in rows)


def read_person(connection: Connection, key: Key) -> PersonRecord | None:
    """A person with every appearance, oldest first; None where nobody has this key."""
    payload = connection.scalar(
        select(schema.people.c.payload).where(schema.people.c.key == key.text)
    )
    if payload is None:
        return None
    table = schema.appearances
    rows = connection.execute(
        select(table.c.edition, table.c.panel, table.c.capacity, table.c.payload)
        .where(table.c.person == key.text)
        .order_by(table.c.year, table.c.edition, table.c.position)
    )
    return PersonRecord(
        decode(payload, Person),
        tuple(
            (Key(panel or edition), capacity, decode(appearance, Appearance))
            for edition, panel, capacity, appearance in rows
        ),
    )


def read_topic(connection: Connection, key: Key) -> TopicRecord | None:
    """A topic with narrower ones and what carries it, newest first; None where there is none."""
    table = schema.topics
    payload = connection.scalar(select(table.c.payload).where(table.c.key == key.text))
    if payload is None:
        return None
    narrower = connection.scalars(
        select(table.c.payload).where(table.c.broader == key.text).order_by(table.c.name)
    )
    records, editions, carried = schema.records, schema.editions, schema.record_topics
    carriers = connection.scalars(
        select(records.c.key)
        .join(carried, carried.c.record == records.c.key)
        .join(editions, editions.c.key == records.c.edition)
        .where(carried.c.topic == key.text)
        .order_by(editions.c.year.desc(), editions.c.key.desc(), records.c.position)
    )
    return TopicRecord(
        decode(payload, Topic),
        tuple(decode(found, Topic) for found in narrower),
        tuple(Key(found) for found in carriers),
    )


def read_topics(connection: Connection) -> tuple[Topic, ...]:
    """The whole vocabulary, by name."""
    table = schema.topics
    rows = connection.scalars(select(table.c.payload).order_by(table.c.name))
    return tuple(decode(payload, Topic) for payload in rows)


def read_people_with_variants(connection: Connection) -> tuple[Person, ...]:
    """The persons whom sources spell in several ways."""
    table = schema.people
    rows = connection.scalars(select(table.c.payload).where(table.c.variants > 0))
    return tuple(decode(payload, Person) for payload in rows)


def read_problems(connection: Connection) -> tuple[Problem, ...]:
    """What is wrong in the files, in order of file and line."""
    table = schema.problems
    rows = connection.execute(
        select(
            table.c.file,
            table.c.line,
            table.c.field,
            table.c.expected,
            table.c.found,
            table.c.costs_file,
        ).order_by(table.c.part, table.c.id)
    )
    return tuple(Problem(*row) for row in rows)


def read_faulty(connection: Connection) -> frozenset[str]:
    """The folders of the editions in which a file has a problem."""
    return frozenset(connection.scalars(select(schema.problems.c.part).distinct()))
