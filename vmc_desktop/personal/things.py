"""Own things as rows: read whole, changed as values, written where they differ.

Who calls holds a transaction, so that what a change is made to is what is in the file, and two
programs that write at once lose nothing of each other's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

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
    before = read_things(connection, archive)
    after = by(before)
    for table in _TABLES:
        _write(connection, table, archive, _spots(before, table), _spots(after, table))
    return after


_Spot: TypeAlias = tuple[Any, int, str]
"""A thing, its place among its like, and (of an entry) the dossier that it is in."""


def _spots(things: OwnThings, table: Table) -> dict[str, _Spot]:
    if table is schema.entries:
        return {
            one.id: (one, place, dossier.id)
            for dossier in things.dossiers
            for place, one in enumerate(dossier.entries)
        }
    return {one.id: (one, place, "") for place, one in enumerate(getattr(things, table.name))}


def _rows(connection: Connection, table: Table, archive: str) -> list[Row]:
    ask = select(table).where(table.c.archive == archive).order_by(table.c.place, table.c.created)
    return [dict(row._mapping) for row in connection.execute(ask)]


def _write(
    connection: Connection,
    table: Table,
    archive: str,
    before: dict[str, _Spot],
    after: dict[str, _Spot],
) -> None:
    """Write what differs: a change leaves what it does not touch the very same value."""
    changed, moved = [], []
    for name, spot in after.items():
        old = before.get(name)
        if old is None or (old[0] is not spot[0] and old[0] != spot[0]) or old[2] != spot[2]:
            changed.append(name)
        elif old[1] != spot[1]:
            moved.append(name)
    anew = set(changed)
    gone = [name for name in before if name not in after or name in anew]
    here = (table.c.archive == archive, table.c.id == bindparam("which"))
    if gone:
        connection.execute(delete(table).where(*here), [{"which": name} for name in gone])
    if moved:
        places = [{"which": name, "to": after[name][1]} for name in moved]
        connection.execute(update(table).where(*here).values(place=bindparam("to")), places)
    if changed:
        rows = [_row(table, archive, after[name]) for name in changed]
        connection.execute(insert(table), rows)


# ---- values as rows and back ---------------------------------------------------------------------


def _row(table: Table, archive: str, spot: _Spot) -> Row:
    value, place, dossier = spot
    row = {name: _cell(getattr(value, name)) for name in value.__slots__ if name in table.c}
    row.update(archive=archive, place=place)
    if table is schema.entries:
        row["dossier"] = dossier
    return row


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
