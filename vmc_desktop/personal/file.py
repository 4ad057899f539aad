"""The reader's own file: one for each user, opened for each piece of work and closed after it.

Nothing stays open between two pieces of work, so that two programs at once are the usual case,
and a program that dies leaves nothing half done.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event, exc

from vmc_desktop.answers import Question
from vmc_desktop.errors import PersonalError
from vmc_desktop.personal import damage, migrating, searches, things
from vmc_desktop.personal.changes import merge
from vmc_desktop.personal.exchange import ArchiveThings, Everything
from vmc_desktop.personal.schema import REVISION
from vmc_desktop.personal.values import Change, KeptSearch, OwnThings
from vmc_desktop.wording import marked, said, tr

FILE = "personal.sqlite"
T = TypeVar("T")

_PATIENCE_S = 5.0
"""So long another program may be writing before it is said."""

_SETTINGS = (
    "PRAGMA journal_mode = WAL",
    # What was said to be kept is on the disk.
    "PRAGMA synchronous = FULL",
)


class PersonalFile:
    """What the reader made. Nothing is written before there is something to keep.

    Every method raises PersonalError where the disk or the file is in the way. A damaged file is
    put aside, which ``tell`` is told of, and a new one begun.
    """

    def __init__(
        self,
        path: Path,
        tell: Callable[[PersonalError], object],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._path = path
        self._tell = tell
        self._now = now
        self._ready = False
        self._engine = _engine(path)

    def saved(self, archive: str) -> tuple[KeptSearch, ...]:
        """The saved searches of an archive (its key), by name."""
        return self._read(lambda connection: searches.read_saved(connection, archive))

    def recent(self, archive: str) -> tuple[KeptSearch, ...]:
        """The searches last made in an archive, newest first."""
        return self._read(lambda connection: searches.read_recent(connection, archive))

    def save(self, archive: str, name: str, question: Question) -> None:
        """Keep a question under a name; one of this name is replaced."""
        self._write(lambda one: searches.save(one, archive, name, question, self._now()))

    def use(self, number: int) -> None:
        """A saved search is made again."""
        self._write(lambda connection: searches.use(connection, number, self._now()))

    def remove_saved(self, number: int) -> None:
        """Remove a saved search."""
        self._write(lambda connection: searches.remove_saved(connection, number))

    def remember(self, archive: str, question: Question, instead: Question | None = None) -> bool:
        """Note that this was searched for; the same question again moves to the top.

        Args:
            archive: its key.
            question: what was asked.
            instead: a note to be taken away: this question goes on from that one.

        Returns:
            Whether the question was not noted before.
        """
        return self._write(
            lambda one: searches.remember(one, archive, question, instead, self._now())
        )

    def remove_recent(self, number: int) -> None:
        """Forget one of the searches last made."""
        self._write(lambda connection: searches.remove_recent(connection, number))

    def clear_recent(self, archive: str) -> None:
        """Forget all searches last made in an archive."""
        self._write(lambda connection: searches.clear_recent(connection, archive))

    def things(self, archive: str) -> OwnThings:
        """Bookmarks, notes, tags, dossiers and visits of an archive (its key)."""
        if not self._path.exists():
            return OwnThings()
        return self._work(lambda one: things.read_things(one, archive), self._engine)

    def change(self, archive: str, by: Change) -> OwnThings:
        """Change own things as they are in the file now; they come back as they are after it."""
        return self._write(lambda one: things.change(one, archive, by))

    def everything(self) -> Everything:
        """All that the reader made, in every archive, as it stood at one moment."""
        return self._work(_read_all, self._engine) if self._path.exists() else Everything()

    def take_in(self, everything: Everything) -> None:
        """Take in what another file holds; nothing that is here is lost, nothing is there twice."""

        def work(one: Connection) -> None:
            for archive, held in everything.archives.items():
                things.change(one, archive, merge(held.things))
                searches.take_in(one, archive, held.saved_searches, held.recent_searches)

        self._write(work)

    # ---- the file -------------------------------------------------------------------------------

    def _read(self, work: Callable[[Connection], tuple[T, ...]]) -> tuple[T, ...]:
        # Looking makes no file.
        if not self._path.exists():
            return ()
        return self._work(work, self._engine)

    def _write(self, work: Callable[[Connection], T]) -> T:
        return self._work(work, self._engine.execution_options(writes=True))

    def _work(self, work: Callable[[Connection], T], engine: Engine) -> T:
        for again in (True, False):
            try:
                self._prepare()
                with engine.begin() as connection:
                    return work(connection)
            except (exc.DatabaseError, sqlite3.DatabaseError, OSError) as error:
                self._ready = False
                if not (again and self._put_aside()):
                    raise _in_words(self._path, error) from error
        raise AssertionError("a second try ends in an answer or an error")

    def _prepare(self) -> None:
        """Bring the file to the newest form, once; again where somebody took it away."""
        if self._ready and self._path.exists():
            return
        if damage.was_left_open(self._path):
            self._put_aside()
        revision = migrating.read_revision(self._path)
        if revision > REVISION:
            raise PersonalError(
                self._path,
                tr("Errors", "a newer version of this program made it."),
                tr(
                    "Errors", "Use that version to go on with your own things; nothing was changed."
                ),
            )
        if revision < REVISION:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._engine.execution_options(writes=True).begin() as connection:
                migrating.migrate(connection, self._copy)
        self._ready = True

    def _copy(self, revision: str) -> Path:
        return migrating.copy_file(self._path, revision, self._now())

    def _put_aside(self) -> bool:
        try:
            aside = damage.put_aside(self._path, self._now())
        except OSError:
            return False
        if aside is None:
            return False
        self._tell(
            PersonalError(
                aside,
                tr(
                    "Errors",
                    "the file with your own things was damaged and is put aside under this name.",
                ),
                tr(
                    "Errors",
                    "A new one is begun. The old one is kept: somebody may read what is left in "
                    "it.",
                ),
            )
        )
        return True


def _read_all(connection: Connection) -> Everything:
    return Everything(
        archives={
            archive: ArchiveThings(
                things.read_things(connection, archive),
                searches.read_saved(connection, archive),
                searches.read_recent(connection, archive),
            )
            for archive in things.read_archives(connection)
        }
    )


def _engine(path: Path) -> Engine:
    # The address is put together by SQLAlchemy: a folder may be called "50% off?".
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=NullPool,
        connect_args={"timeout": _PATIENCE_S},
    )

    @event.listens_for(engine, "connect")
    def set_up(connection: sqlite3.Connection, _record: object) -> None:
        # Transactions are begun below: the driver begins them late, and not before CREATE TABLE.
        connection.isolation_level = None
        for setting in _SETTINGS:
            connection.execute(setting)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # Who will write waits now: one who read first could no longer.
        writes = connection.get_execution_options().get("writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _in_words(path: Path, error: Exception) -> PersonalError:
    origin = error.orig if isinstance(error, exc.DBAPIError) and error.orig else error
    name = getattr(origin, "sqlite_errorname", "")
    for begin, reason, remedy in (
        (
            "SQLITE_FULL",
            marked("Errors", "the disk is full."),
            marked("Errors", "Make room on it, then try again."),
        ),
        (
            "SQLITE_BUSY",
            marked("Errors", "another program is writing to it."),
            marked("Errors", "Try again in a moment."),
        ),
        (
            "SQLITE_READONLY",
            marked("Errors", "it cannot be written."),
            marked("Errors", "Give yourself the permission to write to this file and its folder."),
        ),
    ):
        if name.startswith(begin):
            return PersonalError(path, said("Errors", reason), said("Errors", remedy))
    reason = getattr(origin, "strerror", None) or str(origin)
    return PersonalError(
        path,
        tr("Errors", "it cannot be used: {why}.").format(why=reason),
        tr("Errors", "Look whether this folder is there, and whether you may write to it."),
    )
