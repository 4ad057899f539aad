"""The tables of the catalogue.

Facts stand in columns, to be asked for; a record as a whole stands in ``payload`` (JSON), to be
read at once by `store.records`; panels and passages stand beside it, in `store.texts`. Everything
that belongs to an edition carries its key, so that an edition is replaced by deleting and writing
its rows.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)
from sqlalchemy.schema import CreateTable

METADATA = MetaData()


def _edition(*, index: bool = True) -> Column[str]:
    return Column("edition", Text, ForeignKey("editions.key"), index=index, nullable=False)


meta = Table(
    "meta",
    METADATA,
    Column("name", Text, primary_key=True),
    Column("payload", LargeBinary, nullable=False),
)

editions = Table(
    "editions",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("year", Integer, nullable=False, index=True),
    Column("theme", Text, nullable=False),
    Column("city", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("first_day", Text, nullable=False),
    Column("last_day", Text, nullable=False),
    Column("panels", Integer, nullable=False),
    Column("highlights", Integer, nullable=False),
    Column("quotations", Integer, nullable=False),
    Column("sources", Integer, nullable=False),
    Column("conflicts", Integer, nullable=False),
    Column("gaps", Integer, nullable=False),
    Column("line", LargeBinary, nullable=False, comment="its part of the outline, JSON"),
    Column("payload", LargeBinary, nullable=False),
)

records = Table(
    "records",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    _edition(index=False),
    Column("panel", Text, nullable=False, server_default=text("''")),
    Column("position", Integer, nullable=False, comment="reading order within the edition"),
    Column("listed", Integer, nullable=False, comment="whether it is a line of the tree"),
    Column("title", Text, nullable=False),
    Column("detail", Text, nullable=False, comment="a short second text"),
    Column("path", LargeBinary, nullable=False, comment="titles above, JSON"),
    Index("records_in_order", "edition", "position"),
    sqlite_with_rowid=False,
)

aliases = Table(
    "aliases",
    METADATA,
    # Several records may claim an old key: it leads to the first, and a problem tells of the rest.
    Column("alias", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("position", Integer, nullable=False, comment="reading order within the edition"),
    _edition(),
)

people = Table(
    "people",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("variants", Integer, nullable=False, comment="number of other spellings"),
    Column("payload", LargeBinary, nullable=False),
)

appearances = Table(
    "appearances",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("edition", Text, ForeignKey("editions.key"), nullable=False),
    Column("panel", Text, nullable=False, index=True, comment="'' for the edition as a whole"),
    Column("year", Integer, nullable=False),
    Column("position", Integer, nullable=False, comment="reading order within the edition"),
    Column("person", Text, nullable=False),
    Column("capacity", Text, nullable=False, comment="moderator, speaker, announced, unplaced"),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("organisation", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("part", Text, nullable=False),
    Column("payload", LargeBinary, nullable=False),
    # What is asked of all appearances is answered from these alone.
    Index("appearances_by_edition", "edition", "capacity", "panel"),
    Index("appearances_by_person", "person", "edition", "panel"),
    Index("appearances_by_organisation", "organisation", "person"),
    Index("appearances_by_country", "country", "person"),
)

quotations = Table(
    "quotations",
    METADATA,
    Column("key", Text, primary_key=True),
    _edition(),
    Column("panel", Text, nullable=False),
    Column("speaker", Text, nullable=False, index=True),
    Column("language", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("original", Text, nullable=False),
    Column("original_language", Text, nullable=False),
)

topics = Table(
    "topics",
    METADATA,
    Column("key", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("broader", Text, index=True),
    Column("payload", LargeBinary, nullable=False),
)

record_topics = Table(
    "record_topics",
    METADATA,
    Column("record", Text, primary_key=True),
    Column("topic", Text, primary_key=True, index=True),
    _edition(),
    sqlite_with_rowid=False,
)

sources = Table(
    "sources",
    METADATA,
    Column("key", Text, primary_key=True),
    _edition(),
    Column("title", Text, nullable=False),
    Column("publisher", Text, nullable=False, index=True),
    Column("published", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("language", Text, nullable=False),
    Column("url", Text, nullable=False),
)

problems = Table(
    "problems",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("part", Text, nullable=False, comment="edition folder; '' for the shared files"),
    Column("file", Text, nullable=False),
    Column("line", Integer, nullable=False),
    Column("field", Text, nullable=False),
    Column("expected", Text, nullable=False),
    Column("found", Text, nullable=False),
    Column("costs_file", Boolean, nullable=False, comment="the file could not be used at all"),
)

OF_EDITION = (
    record_topics,
    quotations,
    appearances,
    sources,
    aliases,
    records,
)
"""The tables whose rows belong to an edition, in an order in which they can be deleted."""


def create_tables(connection: Connection) -> None:
    """Create the tables of an empty catalogue; rows are written fastest without indexes."""
    for table in METADATA.sorted_tables:
        connection.execute(CreateTable(table))


def create_indexes(connection: Connection) -> None:
    """Create the indexes, when the rows are there."""
    for table in METADATA.sorted_tables:
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            index.create(connection)
