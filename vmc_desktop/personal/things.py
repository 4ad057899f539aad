"""Own things as rows: read whole, changed as values, written where they differ.

Who calls holds a transaction, so that what a change is made to is what is in the file, and two
programs that write at once lose nothing of each other's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select

from vmc_desktop.answers import Question
from vmc_desktop.domain import Key
from vmc_desktop.personal import schema
from vmc_desktop.personal.values import (
    Bookmark,
    Change,
    Entry,
    KeptDossier,
    Note,
    OwnTag,
    OwnThings,
    Quote,
    Visit,
)

Row = dict[str, Any]
_TABLES = (
    schema.bookmarks,
    schema.notes,
    schema.tags,
    schema.dossiers,
    schema.entries,
    schema.visits,
)


def read_things(connection: Connection, archive: str) -> OwnThings:
    """What the reader made in an archive."""
    return _values({table.name: _rows(connection, table, archive) for table in _TABLES})


def read_archives(connection: Connection) -> tuple[str, ...]:
    """The keys of all archives in which the reader made something."""
    tables = (*_TABLES, schema.saved_searches, schema.recent_searches)
    found = (connection.scalars(select(table.c.archive).distinct()) for table in tables)
    return tuple(sorted({archive for every in found for archive in every}))


def change(connection: Connection, archive: str, by: Change) -> OwnThings:
    """Change own things as they are in the file now; they come back as they are after it."""
    found = {table.name: _rows(connection, table, archive) for table in _TABLES}
    after = by(_values(found))
    for table in _TABLES:
        _write(connection, table, archive, found[table.name], _kept(after, table.name))
    return after


def _rows(connection: Connection, table: Table, archive: str) -> list[Row]:
    ask = select(table).where(table.c.archive == archive).order_by(table.c.place, table.c.created)
    return [dict(row._mapping) for row in connection.execute(ask)]


def _write(
    connection: Connection, table: Table, archive: str, before: list[Row], after: list[Row]
) -> None:
    for place, row in enumerate(after):
        row["archive"] = archive
        row.setdefault("place", place)
    old = {row["id"]: row for row in before}
    changed = [row for row in after if old.get(row["id"]) != row]
    kept = {row["id"] for row in after}
    gone = [one for one in old if one not in kept]
    gone += [row["id"] for row in changed if row["id"] in old]
    for one in gone:
        connection.execute(delete(table).where(table.c.archive == archive, table.c.id == one))
    if changed:
        connection.execute(insert(table), changed)


# ---- values as rows and back ---------------------------------------------------------------------


def _kept(things: OwnThings, name: str) -> list[Row]:
    if name == "entries":
        return [
            {**_row(one), "dossier": dossier.id, "place": place}
            for dossier in things.dossiers
            for place, one in enumerate(dossier.entries)
        ]
    rows = [_row(one) for one in getattr(things, name)]
    for row in rows:
        row.pop("entries", None)
    return rows


def _row(one: Any) -> Row:
    return {name: _cell(getattr(one, name)) for name in one.__slots__}


def _cell(value: object) -> Any:
    match value:
        case None:
            return ""
        case Key():
            return value.text
        case datetime():
            return value.isoformat()
        case Quote():
            return _json([value.exact, value.prefix, value.suffix])
        case Question():
            return _json([value.text, value.chosen, value.sort, value.synonyms])
        case str():
            return plain(value)
    return value


def _json(value: object) -> str:
    return plain(json.dumps(value, ensure_ascii=False))


def plain(text: str) -> str:
    """A text without half characters, as a clipboard may hold: they have no place in a file."""
    return text.encode("utf-8", "replace").decode()


def _values(rows: Mapping[str, list[Row]]) -> OwnThings:
    parts: dict[str, list[Entry]] = {}
    for row in rows["entries"]:
        parts.setdefault(row["dossier"], []).append(_entry(row))
    return OwnThings(
        tuple(Bookmark(**_marked(row)) for row in rows["bookmarks"]),
        tuple(_note(row) for row in rows["notes"]),
        tuple(OwnTag(**_marked(row), word=row["word"]) for row in rows["tags"]),
        tuple(
            KeptDossier(
                row["id"],
                row["title"],
                datetime.fromisoformat(row["created"]),
                row["note"],
                tuple(parts.get(row["id"], ())),
            )
            for row in rows["dossiers"]
        ),
        tuple(Visit(**_marked(row)) for row in rows["visits"]),
    )


def _marked(row: Row) -> Row:
    return {
        "id": row["id"],
        "key": Key(row["key"]),
        "title": row["title"],
        "created": datetime.fromisoformat(row["created"]),
    }


def _note(row: Row) -> Note:
    changed = datetime.fromisoformat(row["changed"])
    return Note(**_marked(row), body=row["body"], changed=changed, quote=_quote(row["quote"]))


def _entry(row: Row) -> Entry:
    return Entry(
        row["id"],
        row["kind"],
        datetime.fromisoformat(row["created"]),
        Key(row["key"]) if row["key"] else None,
        row["title"],
        row["text"],
        _quote(row["quote"]),
        _question(row["question"]),
        row["digest"],
    )


def _quote(text: str) -> Quote | None:
    return Quote(*json.loads(text)) if text else None


def _question(text: str) -> Question | None:
    if not text:
        return None
    asked, chosen, sort, synonyms = json.loads(text)
    return Question(asked, tuple(_facet(*one) for one in chosen), sort, synonyms)


def _facet(name: str, values: Iterable[str]) -> tuple[str, tuple[str, ...]]:
    return name, tuple(values)
