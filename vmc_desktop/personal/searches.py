"""Saved and recent searches: rows in, values out. Who calls holds a transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, get_args

from sqlalchemy import Connection, Table, delete, insert, select, update
from sqlalchemy.sql.elements import ColumnElement

from vmc_desktop.answers import Chosen, Question, Sort
from vmc_desktop.personal.schema import recent_searches, saved_searches
from vmc_desktop.personal.values import KeptSearch

RECENT = 50
"""So many of the searches last made in an archive are kept."""


def read_saved(connection: Connection, archive: str) -> tuple[KeptSearch, ...]:
    """The saved searches of an archive, by name."""
    rows = connection.execute(select(saved_searches).where(saved_searches.c.archive == archive))
    found = [_kept(dict(row._mapping)) for row in rows]
    return tuple(sorted(found, key=lambda kept: (kept.name.casefold(), kept.name)))


def read_recent(connection: Connection, archive: str) -> tuple[KeptSearch, ...]:
    """The searches last made in an archive, newest first."""
    table = recent_searches
    rows = connection.execute(
        select(table).where(table.c.archive == archive).order_by(table.c.number.desc())
    )
    return tuple(_kept(dict(row._mapping)) for row in rows)


def save(
    connection: Connection, archive: str, name: str, question: Question, when: datetime
) -> None:
    """Keep a question under a name; one of this name is replaced."""
    table, told = saved_searches, when.isoformat()
    name = _text(name)
    done = connection.execute(
        update(table)
        .where(table.c.archive == archive, table.c.name == name)
        .values(**_row(question), used=told)
    )
    if not done.rowcount:
        values = {"archive": archive, "name": name, "created": told, "used": told}
        connection.execute(insert(table).values(**_row(question), **values))


def use(connection: Connection, number: int, when: datetime) -> None:
    """Note that a saved search is made again."""
    table = saved_searches
    connection.execute(update(table).where(table.c.number == number).values(used=when.isoformat()))


def remove_saved(connection: Connection, number: int) -> None:
    """Remove a saved search."""
    connection.execute(delete(saved_searches).where(saved_searches.c.number == number))


def remember(
    connection: Connection,
    archive: str,
    question: Question,
    instead: Question | None,
    when: datetime,
) -> bool:
    """Note a search that was made; see `PersonalFile.remember`."""
    table = recent_searches
    if instead is not None:
        connection.execute(delete(table).where(*_same(table, archive, instead)))
    same = _same(table, archive, question)
    created = connection.scalar(select(table.c.created).where(*same))
    connection.execute(delete(table).where(*same))
    told = when.isoformat()
    values = {"archive": archive, "created": created or told, "used": told}
    connection.execute(insert(table).values(**_row(question), **values))
    newest = (
        select(table.c.number)
        .where(table.c.archive == archive)
        .order_by(table.c.number.desc())
        .limit(RECENT)
    )
    connection.execute(
        delete(table).where(table.c.archive == archive, table.c.number.not_in(newest))
    )
    return created is None


def remove_recent(connection: Connection, number: int) -> None:
    """Forget one of the searches last made."""
    connection.execute(delete(recent_searches).where(recent_searches.c.number == number))


def clear_recent(connection: Connection, archive: str) -> None:
    """Forget all searches last made in an archive."""
    connection.execute(delete(recent_searches).where(recent_searches.c.archive == archive))


def take_in(
    connection: Connection,
    archive: str,
    saved: Iterable[KeptSearch],
    recent: Sequence[KeptSearch],
) -> None:
    """Take in searches from another file, beside those that are here; a name is given once."""
    here = {one.name: one.question for one in read_saved(connection, archive)}
    for one in saved:
        name = one.name
        while here.get(name, one.question) != one.question:
            name += "*"
        if name not in here:
            _insert(connection, saved_searches, archive, one, name=_text(name))
    known = [one.question for one in read_recent(connection, archive)]
    # The order is that of the numbers: the oldest first.
    for one in reversed(recent):
        if one.question not in known:
            _insert(connection, recent_searches, archive, one)


def _insert(
    connection: Connection, table: Table, archive: str, one: KeptSearch, **more: str
) -> None:
    values = {"archive": archive, "created": one.created.isoformat(), "used": one.used.isoformat()}
    connection.execute(insert(table).values(**_row(one.question), **values, **more))


# ---- a question as a row ------------------------------------------------------------------------


def _row(question: Question) -> dict[str, object]:
    return {
        "text": _text(question.text),
        "chosen": _text(json.dumps(question.chosen, ensure_ascii=False)),
        "sort": question.sort,
        "synonyms": question.synonyms,
    }


def _same(table: Table, archive: str, question: Question) -> tuple[ColumnElement[bool], ...]:
    asked = tuple(table.c[name] == value for name, value in _row(question).items())
    return (table.c.archive == archive, *asked)


def _kept(row: dict[str, Any]) -> KeptSearch:
    sort: Sort = row["sort"] if row["sort"] in get_args(Sort) else "relevance"
    return KeptSearch(
        number=row["number"],
        question=Question(row["text"], _chosen(row["chosen"]), sort, bool(row["synonyms"])),
        archive=row["archive"],
        created=datetime.fromisoformat(row["created"]),
        used=datetime.fromisoformat(row["used"]),
        name=row.get("name", ""),
    )


def _chosen(text: str) -> Chosen:
    return tuple((str(name), tuple(map(str, values))) for name, values in json.loads(text))


def _text(text: str) -> str:
    """Half a character, as a clipboard may hold, has no place in a file."""
    return text.encode("utf-8", "replace").decode()
