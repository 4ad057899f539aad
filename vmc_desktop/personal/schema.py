"""The tables of the reader's file as the newest revision leaves them.

Tables are made and changed by `personal.migrations` alone; here they are named to be asked. What
the reader made hangs on the key of an archive (and later of a record), never on a row of a cache.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Column, Index, Integer, MetaData, Table, Text, UniqueConstraint

REVISION = "0002"
"""The newest one; revisions are numbered upwards, so a greater one is of a newer program."""

METADATA = MetaData()


def _question() -> tuple[Column[Any], ...]:
    """A question as the reader asked it: nothing here depends on how it is answered."""
    return (
        Column("number", Integer, primary_key=True),
        Column("archive", Text, nullable=False),
        Column("text", Text, nullable=False),
        Column("chosen", Text, nullable=False, comment="[[facet, [value, ...]], ...], JSON"),
        Column("sort", Text, nullable=False),
        Column("synonyms", Boolean, nullable=False),
        Column("created", Text, nullable=False, comment="ISO 8601, UTC"),
        Column("used", Text, nullable=False),
    )


saved_searches = Table(
    "saved_searches",
    METADATA,
    *_question(),
    Column("name", Text, nullable=False),
    UniqueConstraint("archive", "name", name="saved_names"),
    sqlite_autoincrement=True,
)

# The order is that of the numbers: a clock may be put back.
recent_searches = Table(
    "recent_searches",
    METADATA,
    *_question(),
    Index("recent_by_archive", "archive", "number"),
    sqlite_autoincrement=True,
)


def _things(name: str, *texts: str) -> Table:
    """Things of one kind; "" stands for what one of them has not."""
    return Table(
        name,
        METADATA,
        Column("archive", Text, primary_key=True),
        Column("id", Text, primary_key=True, comment="a random number; good in every file"),
        Column("place", Integer, nullable=False, comment="order among its like"),
        Column("created", Text, nullable=False, comment="ISO 8601, UTC"),
        *(Column(text, Text, nullable=False) for text in texts),
        sqlite_with_rowid=False,
    )


bookmarks = _things("bookmarks", "key", "title")
# A quote is [exact, prefix, suffix] in JSON, a question [text, chosen, sort, synonyms].
notes = _things("notes", "key", "title", "body", "changed", "quote")
tags = _things("tags", "key", "title", "word")
dossiers = _things("dossiers", "title", "note")
entries = _things(
    "entries", "dossier", "kind", "key", "title", "text", "quote", "question", "digest"
)
visits = _things("visits", "key", "title")
