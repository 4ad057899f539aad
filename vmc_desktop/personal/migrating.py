"""Bringing the reader's file to the newest form, with a copy of it made before."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from vmc_desktop.personal.schema import REVISION

_SCRIPTS = Path(__file__).parent / "migrations"


def read_revision(path: Path) -> str:
    """The revision that a file has; "" where it is new or not there.

    A look by the standard library alone: Alembic costs 250 ms to import, and is seldom needed.

    Raises:
        sqlite3.Error: the file cannot be read, or is no database.
    """
    if not path.exists():
        return ""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)) as connection:
        if not connection.execute(
            "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
        ).fetchone():
            return ""
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return str(row[0]) if row else ""


def migrate(connection: Connection, copy: Callable[[str], object]) -> None:
    """Bring the file to the newest revision, unless another program did so just now.

    Args:
        connection: in a transaction that keeps other writers out.
        copy: makes a copy of the file; called with the old revision before anything is changed.
    """
    # See read_revision.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415
    from alembic.runtime.migration import MigrationContext  # noqa: PLC0415

    old = MigrationContext.configure(connection).get_current_revision() or ""
    if old >= REVISION:
        return
    if old:
        copy(old)
    config = Config()
    # Alembic's own form of configuration takes a per cent sign for the beginning of a name.
    config.set_main_option("script_location", str(_SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, REVISION)


def copy_file(path: Path, revision: str, when: datetime) -> Path:
    """Copy the file beside itself, as it stands in its newest whole state.

    Raises:
        OSError: the copy cannot be written.
        sqlite3.Error: the same, as SQLite says it.
    """
    target = path.with_name(f"{path.stem}-revision-{revision}-{stamp(when)}{path.suffix}")
    aside = target.with_suffix(".part")
    try:
        with (
            closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)) as source,
            closing(sqlite3.connect(aside)) as copy,
        ):
            source.backup(copy)
        aside.replace(target)
    except (OSError, sqlite3.Error):
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        raise
    return target


def stamp(when: datetime) -> str:
    """A time as part of a file's name, good on every system."""
    return when.strftime("%Y-%m-%dT%H-%M-%S")
