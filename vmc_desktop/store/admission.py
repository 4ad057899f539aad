"""Taking an edition into catalogue and index; what they refuse costs its file alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DataError, IntegrityError

from vmc_desktop.domain import Edition, Panel
from vmc_desktop.errors import Problem
from vmc_desktop.formats.layout import EDITION_FILE, PANELS_FOLDER
from vmc_desktop.store import catalogue, schema, writing
from vmc_desktop.store.documents import Names
from vmc_desktop.store.hands import Read, Ready
from vmc_desktop.store.preparing import Prepared, discard, no_collecting, prepare
from vmc_desktop.store.touching import find_touch

_EXPECTED = "records that the catalogue can keep; it is left out"
_REFUSALS = (IntegrityError, DataError, UnicodeError, OverflowError)
"""What a record is to blame for: a key that is taken, letters that UTF-8 cannot write, numbers too
large. A full disk is not among it."""


class Admission:
    """Writes editions into a folder under construction."""

    def __init__(
        self, part: Path, connection: Connection, names: Names, before: Path | None = None
    ) -> None:
        """Take the folder.

        Args:
            part: it.
            connection: its catalogue.
            names: what all editions share.
            before: the folder whose catalogue this began with; None: it began empty.
        """
        self._part = part
        self._connection = connection
        self._names = names
        self._before = before
        self._written: set[str] = set()
        self.changed: set[str] = set()
        """The tables of the catalogue in which anything was changed."""

    def admit(self, edition: Edition) -> tuple[Problem, ...]:
        """Write an edition, in place of what is there of it.

        Returns:
            What had to be left out: some panels, or all of the edition.
        """
        with no_collecting():
            return self._admit(edition)

    def _admit(self, edition: Edition) -> tuple[Problem, ...]:
        if self._touched(edition) or not self._refused(edition):
            return ()
        key = edition.key.text
        refused = self._refused(replace(edition, panels=()))
        if refused:
            return (Problem(f"{key}/{EDITION_FILE}", 0, "", _EXPECTED, refused, True),)
        problems: list[Problem] = []
        kept = self._fitting(edition, (), edition.panels, problems)
        self._refused(replace(edition, panels=kept))
        return tuple(problems)

    def _fitting(
        self,
        edition: Edition,
        kept: tuple[Panel, ...],
        panels: Sequence[Panel],
        problems: list[Problem],
    ) -> tuple[Panel, ...]:
        """``kept`` with those of the panels that can be written beside them, found by halves."""
        refused = self._refused(replace(edition, panels=(*kept, *panels)))
        if not refused:
            return (*kept, *panels)
        if len(panels) > 1:
            middle = len(panels) // 2
            kept = self._fitting(edition, kept, panels[:middle], problems)
            return self._fitting(edition, kept, panels[middle:], problems)
        file = f"{edition.key}/{PANELS_FOLDER}"
        problems.append(Problem(file, 0, panels[0].key.text, _EXPECTED, refused, True))
        return kept

    def take(self, ready: Ready, read: Read) -> tuple[Problem, ...]:
        """Write an edition that other hands have made ready, or left undone.

        Args:
            ready: it.
            read: reads it here, if need be.

        Returns:
            What is wrong in its files, and what had to be left out.
        """
        if ready.prepared is not None and self._took(ready.prepared):
            return ready.problems
        if not ready.undone and ready.prepared is None:
            self.remove(ready.name)
            return ready.problems
        edition, problems = read(ready.name)
        if edition is None:
            self.remove(ready.name)
            return problems
        return (*problems, *self.admit(edition))

    def remove(self, edition: str) -> None:
        """Remove what the catalogue has of an edition."""
        writing.remove_edition(self._connection, edition)
        self.changed.update(table.name for table in schema.OF_EDITION)

    def _took(self, prepared: Prepared) -> bool:
        """Write the rows; if the catalogue refuses them, `admit` finds out what is to blame."""
        try:
            self._write(prepared)
        except _REFUSALS:
            return False
        return True

    def _touched(self, edition: Edition) -> bool:
        """Write only what is other than before, if that is little and nothing refuses it."""
        key = edition.key.text
        if self._before is None or key in self._written:
            return False
        payload = catalogue.read_payload(self._connection, key)
        if payload is None:
            return False
        discard(self._part, key)
        try:
            touch = find_touch(edition, payload, self._before, self._names)
            if touch is None:
                return False
            touch.write(self._part, self._before)
            with self._connection.begin_nested():
                self.changed |= writing.exchange_rows(self._connection, touch.rows())
        except (*_REFUSALS, OSError):
            # Another process may have removed what was there: nothing is lost but time.
            discard(self._part, key)
            return False
        self._written.add(key)
        return True

    def _refused(self, edition: Edition) -> str:
        """Write the edition in place of what was written of it; why it cannot be, or ""."""
        key = edition.key.text
        discard(self._part, key)
        try:
            self._write(prepare(self._part, edition, self._names, self._before))
        except _REFUSALS as fault:
            self.remove(key)
            discard(self._part, key)
            return _reason(fault)
        return ""

    def _write(self, prepared: Prepared) -> None:
        with self._connection.begin_nested():
            if self._before is None and prepared.edition not in self._written:
                writing.write_rows(self._connection, prepared.rows)
                self.changed.update(prepared.rows)
            else:
                self.changed |= writing.replace_rows(
                    self._connection, prepared.edition, prepared.rows
                )
        self._written.add(prepared.edition)


def _reason(fault: Exception) -> str:
    """The fault in one line; SQLAlchemy's own words go on with the whole statement."""
    return str(getattr(fault, "orig", None) or fault)
