"""The records of a built archive, at once: what the first painting and every page needs.

Reads the catalogue with the standard library's sqlite3 and msgspec alone; SQLAlchemy and Whoosh
are not imported here, since the window waits for this module.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, Self, TypeVar, cast

import msgspec

from vmc_desktop.answers import EditionNumbers, Node, Outline, Reading
from vmc_desktop.domain import (
    ArchiveHead,
    Edition,
    Highlight,
    Key,
    Panel,
    Quotation,
    Source,
    Topic,
)
from vmc_desktop.errors import CacheError, NoRecord, Problem
from vmc_desktop.store.texts import Texts
from vmc_desktop.wording import tr

CATALOGUE = "catalogue.sqlite"
_EDITIONS = "SELECT key FROM editions ORDER BY year DESC, key DESC"
_LINES = "SELECT line FROM editions ORDER BY year DESC, key DESC"
_PROBLEMS = "SELECT file, line, field, expected, found, costs_file FROM problems ORDER BY part, id"
_MAPPED = 1 << 31
_EDITIONS_KEPT = 8
_STEPS = 4
"""Old keys on the way to a record: of itself, its panel, its edition; then it goes in circles."""
_Row = tuple[str, str, str, str, int]
_T = TypeVar("_T")
_Keyed = TypeVar("_Keyed", Highlight, Quotation, Source)


class Line(msgspec.Struct):
    """An edition's part of the outline."""

    node: Node
    numbers: EditionNumbers


def connect(folder: Path) -> sqlite3.Connection:
    """Open the catalogue in a built folder, read-only; nothing ever writes to it again.

    Raises:
        CacheError: there is none, or it is not a catalogue.
    """
    file = folder / CATALOGUE
    try:
        connection = sqlite3.connect(
            f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None
        )
    except sqlite3.Error as error:
        raise CacheError(
            file, tr("Errors", "the catalogue cannot be opened: {why}.").format(why=error)
        ) from error
    try:
        # Records are read where they lie: twenty of them in a third of the time.
        connection.execute(f"PRAGMA mmap_size = {_MAPPED}")
        Texts.of(folder, connection)
        connection.execute("SELECT 1 FROM meta LIMIT 1").fetchone()
    except sqlite3.Error as error:
        connection.close()
        raise CacheError(
            file, tr("Errors", "the catalogue cannot be read: {why}.").format(why=error)
        ) from error
    return connection


class Records:
    """The records of one archive; belongs to the thread that opened it."""

    def __init__(self, folder: Path, connection: sqlite3.Connection, head: ArchiveHead) -> None:
        self._folder = folder
        self._connection = connection
        self.head = head
        self._order: list[str] = [key for (key,) in connection.execute(_EDITIONS)]
        self._editions: dict[str, Edition] = {}
        self._topics: dict[Key, Topic] | None = None
        self._outline: Outline | None = None

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the records of a built folder.

        Raises:
            CacheError: the folder holds no whole catalogue; build anew.
        """
        connection = connect(folder)
        try:
            with faults_told(folder):
                (payload,) = _one(connection, "SELECT payload FROM meta WHERE name = 'head'")
                return cls(folder, connection, decode(payload, ArchiveHead))
        except CacheError:
            connection.close()
            raise

    @property
    def folder(self) -> Path:
        """The built folder that is open."""
        return self._folder

    def close(self) -> None:
        """Close the catalogue; closing again does nothing."""
        self._connection.close()

    def outline(self) -> Outline:
        """The whole tree, newest edition first; kept once it is read.

        Raises:
            CacheError: the catalogue is damaged.
        """
        if self._outline is None:
            with faults_told(self._folder):
                self._outline = self._read_outline()
        return self._outline

    def reading(self, key: Key) -> Reading:
        """A record with what its page needs.

        An alias leads to the record's present key, and so does one of what the record is part of.

        Raises:
            NoRecord: no record of an edition has this key.
            CacheError: the catalogue is damaged.
        """
        with faults_told(self._folder):
            return self._read(key)

    def problems(self) -> tuple[Problem, ...]:
        """What is wrong in the files of the archive, as they were when it was built.

        Raises:
            CacheError: the catalogue is damaged.
        """
        with faults_told(self._folder):
            rows = self._connection.execute(_PROBLEMS).fetchall()
            return tuple(
                Problem(file, line, place, expected, found, bool(costs))
                for file, line, place, expected, found, costs in rows
            )

    def _read_outline(self) -> Outline:
        rows = self._connection.execute(_LINES)
        lines = [decode(payload, Line) for (payload,) in rows]
        numbers = tuple(line.numbers for line in lines)
        return Outline(
            self.head,
            tuple(line.node for line in lines),
            len(lines),
            sum(n.panels for n in numbers),
            sum(n.highlights for n in numbers),
            sum(n.quotations for n in numbers),
            sum(n.sources for n in numbers),
            numbers,
        )

    def _read(self, key: Key) -> Reading:
        row = self._found(key.text)
        if row is None:
            raise NoRecord(key.text)
        text, kind, edition_key, panel_key, position = row
        edition = self._edition(edition_key)
        panel = self._panel(panel_key) if panel_key else None
        whole: Panel | Edition = panel or edition
        found = Key(text)
        if kind in ("edition", "source"):
            edition = replace(edition, panels=self._panels(edition_key))
        around = (None, None) if kind == "source" else self._around(edition_key, position)
        return Reading(
            found,
            self.head,
            edition,
            panel,
            _pick(whole.highlights, found) if kind == "highlight" else None,
            _pick(whole.quotations, found) if kind == "quotation" else None,
            _pick(edition.sources, found) if kind == "source" else None,
            self._carried(edition, panel),
            *around,
        )

    def _found(self, key: str, steps: int = _STEPS) -> _Row | None:
        """The row of a record under its key, or by way of old keys, its own or of its whole."""
        row = self._row(key)
        whole, rest = key, ""
        while row is None and whole and steps:
            present = self._present(whole)
            row = self._found(present + rest, steps - 1) if present else None
            whole, slash, last = whole.rpartition("/")
            rest = slash + last + rest
        return row

    def _row(self, key: str) -> _Row | None:
        row: _Row | None = self._connection.execute(
            "SELECT key, kind, edition, panel, position FROM records WHERE key = ?", (key,)
        ).fetchone()
        return row

    def _present(self, alias: str) -> str:
        row = self._connection.execute(
            "SELECT key FROM aliases WHERE alias = ? ORDER BY edition, position LIMIT 1", (alias,)
        ).fetchone()
        return str(row[0]) if row else ""

    def _edition(self, key: str) -> Edition:
        edition = self._editions.get(key)
        if edition is None:
            if len(self._editions) >= _EDITIONS_KEPT:
                self._editions.clear()
            (payload,) = _one(self._connection, "SELECT payload FROM editions WHERE key = ?", key)
            edition = self._editions[key] = decode(payload, Edition)
        return edition

    def _panel(self, key: str) -> Panel:
        asked = "SELECT panel_of(edition, position) FROM records WHERE key = ?"
        (payload,) = _one(self._connection, asked, key)
        return decode(payload, Panel)

    def _panels(self, edition: str) -> tuple[Panel, ...]:
        rows = self._connection.execute(
            "SELECT panel_of(edition, position) FROM records WHERE edition = ? AND kind = 'panel' "
            "ORDER BY position",
            (edition,),
        )
        return tuple(decode(payload, Panel) for (payload,) in rows)

    def _carried(self, edition: Edition, panel: Panel | None) -> tuple[Topic, ...]:
        if self._topics is None:
            rows = self._connection.execute("SELECT payload FROM topics")
            topics = [decode(payload, Topic) for (payload,) in rows]
            self._topics = {topic.key: topic for topic in topics}
        keys = dict.fromkeys((*edition.topics, *(panel.topics if panel else ())))
        return tuple(self._topics[key] for key in keys if key in self._topics)

    def _around(self, edition: str, position: int) -> tuple[Key | None, Key | None]:
        """The lines of the tree before and after a place."""
        before = self._line(edition, "position < ? ORDER BY position DESC", position)
        after = self._line(edition, "position > ? ORDER BY position", position)
        place = self._order.index(edition)
        if before is None and place > 0:
            before = self._line(self._order[place - 1], "position >= ? ORDER BY position DESC", 0)
        if after is None and place + 1 < len(self._order):
            after = Key(self._order[place + 1])
        return before, after

    def _line(self, edition: str, where: str, position: int) -> Key | None:
        row = self._connection.execute(
            f"SELECT key FROM records WHERE edition = ? AND listed AND {where} LIMIT 1",  # noqa: S608 constants of this module
            (edition, position),
        ).fetchone()
        return Key(row[0]) if row else None


@cache
def _decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(kind)


def decode(payload: bytes, kind: type[_T]) -> _T:
    """A record out of its JSON."""
    any_kind: Any = kind
    return cast(_T, _decoder(any_kind).decode(payload))


def _one(connection: sqlite3.Connection, question: str, *values: str) -> tuple[Any, ...]:
    row: tuple[Any, ...] | None = connection.execute(question, values).fetchone()
    if row is None:
        raise sqlite3.DataError("a record is missing")
    return row


@contextmanager
def faults_told(folder: Path) -> Iterator[None]:
    """Nothing but damage makes what was built unreadable; it costs a rebuild."""
    try:
        yield
    except (sqlite3.Error, msgspec.DecodeError, ValueError) as error:
        reason = f"the catalogue cannot be read: {error}."
        raise CacheError(folder, reason, tr("Errors", "Load the archive again.")) from error


def _pick(records: tuple[_Keyed, ...], key: Key) -> _Keyed | None:
    return next((record for record in records if record.key == key), None)
