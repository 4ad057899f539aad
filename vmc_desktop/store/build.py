"""From an archive's files to a built folder: catalogue, index and lookup, whole or not at all."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from vmc_desktop.errors import CacheError, Cancelled, Problem
from vmc_desktop.formats.aliases import doubled
from vmc_desktop.formats.common import Common
from vmc_desktop.formats.files import UNREADABLE
from vmc_desktop.formats.fingerprint import digests, signature
from vmc_desktop.formats.folder import read_common
from vmc_desktop.formats.gaps import fill_gaps
from vmc_desktop.store import cache as shelf
from vmc_desktop.store import catalogue, lookup, schema, workshop, writing
from vmc_desktop.store.admission import Admission
from vmc_desktop.store.cache import INDEX, File, Manifest
from vmc_desktop.store.documents import Names
from vmc_desktop.store.hands import FromFolder, Hands, Task, hands_here
from vmc_desktop.store.joining import join_beside
from vmc_desktop.store.records import CATALOGUE
from vmc_desktop.store.texts import TEXTS
from vmc_desktop.wording import tr

_ATTEMPTS = 3
_MUCH = 4_000_000
"""Bytes of files to be read that are worth to start other processes, half a second of one."""
_WHOLE = "*"
"""Stands for all editions together where an edition's folder is named."""

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, slots=True)
class Built:
    """A built folder that fits the archive; ``rebuilt`` are the editions that were read anew."""

    folder: Path
    problems: tuple[Problem, ...]
    rebuilt: tuple[str, ...]
    seconds: float


def build(
    archive: Path,
    cache: Path,
    progress: Progress = lambda *_: None,
    cancelled: Callable[[], bool] = lambda: False,
    shipped: Path | None = None,
) -> Built:
    """Make sure that a built folder fits the archive as it is now.

    Only what changed since the last time is read and written; the folder appears under its name
    when it is whole. Whatever stops this, the folder that was in use still is.

    Args:
        archive: the archive's folder.
        cache: where built folders are; made if need be.
        progress: told (editions done, editions to do, edition begun now).
        cancelled: asked before each edition.
        shipped: where the built folders are that came with the program; one that fits is used as
            it is.

    Raises:
        NoArchive: the folder is not an archive.
        CacheError: the cache cannot be written.
        Cancelled: as asked.
    """
    start = time.perf_counter()
    fill_gaps(archive)
    try:
        for _ in range(_ATTEMPTS):
            builder = _Builder(archive, cache, progress, cancelled, shipped)
            folder = builder.run()
            if folder is not None:
                problems = _problems(folder)
                return Built(folder, problems, builder.rebuilt, time.perf_counter() - start)
    except OSError as error:
        raise CacheError(
            cache, tr("Errors", "cannot be written: {why}.").format(why=error.strerror or error)
        ) from error
    except DatabaseError as error:
        raise CacheError(
            cache, tr("Errors", "cannot be written: {why}.").format(why=error.orig)
        ) from error
    raise CacheError(
        archive,
        tr("Errors", "changes again and again while it is read."),
        tr("Errors", "Try again later."),
    )


@dataclass(frozen=True, slots=True)
class _Base:
    """The folder that is in use, from which another one is begun."""

    folder: Path
    manifest: Manifest


class _Builder:
    """One attempt to build the folder that fits the archive."""

    def __init__(
        self,
        archive: Path,
        cache: Path,
        progress: Progress,
        cancelled: Callable[[], bool],
        shipped: Path | None,
    ) -> None:
        self.rebuilt: tuple[str, ...] = ()
        self._archive = archive
        self._cache = cache
        self._progress = progress
        self._cancelled = cancelled
        self._shipped = shipped
        self._state = signature(archive)
        self._digests = digests(archive)

    def run(self) -> Path | None:
        """The folder; None if the archive's files changed meanwhile."""
        name = shelf.folder_name(self._digests.archive)
        if self._shipped is not None and shelf.is_whole(self._shipped / name):
            return self._shipped / name
        folder = self._cache / name
        built = shelf.is_whole(folder)
        if not built:
            part = workshop.new_part(self._cache, folder.name)
            try:
                self._fill(part)
                if signature(self._archive) != self._state or self._lost(part):
                    return None
                folder = workshop.publish(part, folder)
            finally:
                shutil.rmtree(part, ignore_errors=True)
        elif signature(self._archive) != self._state:
            return None
        if self._digests.unreadable:
            # No stamp: they may be readable again at the next look, with the same size and time.
            return folder
        try:
            workshop.write_stamp(self._archive, self._cache, self._state, folder)
            workshop.clean(self._cache, folder)
        except OSError:
            # A cache that may only be read is good enough where nothing had to be built.
            if not built:
                raise
        return folder

    def _lost(self, part: Path) -> bool:
        """Whether the disk gave a file for its digest, and not to be read."""
        lost = {one.file for one in _problems(part) if one.expected == UNREADABLE}
        return not lost <= self._digests.unreadable

    def _fill(self, part: Path) -> None:
        common, problems = read_common(self._archive)
        common = replace(common, head=replace(common.head, version=self._digests.archive))
        engine = writing.engine_to_write(part)
        try:
            base = self._take_over(part)
            changed = self._changed(base)
            with engine.begin() as connection:
                if base is None:
                    schema.create_tables(connection)
                    writing.write_common(connection, common)
                    writing.write_problems(connection, "", problems)
                before = catalogue.read_edition_keys(connection)
                self._write_editions(part, connection, common, base, changed)
                editions = catalogue.read_edition_keys(connection)
                same = base.folder if base and before == editions else None
                rest = partial(self._write_rest, connection, common, base is None)
                joined = join_beside(part, editions, changed, same, rest)
        finally:
            engine.dispose()
        taken = self._taken_over(base, changed)
        if joined and base:
            taken[lookup.FILE] = base.manifest.files[lookup.FILE]
        made = self._digests
        workshop.write_manifest(part, made.archive, made.common, made.editions, taken)
        self.rebuilt = tuple(changed)

    def _write_rest(self, connection: Connection, common: Common, new: bool) -> None:
        """What of the catalogue is left to be written when the rows are there."""
        if new:
            schema.create_indexes(connection)
        writing.write_head(connection, common.head)
        writing.write_problems(connection, _WHOLE, self._of_the_whole(connection))

    def _take_over(self, part: Path) -> _Base | None:
        """Begin with what was built last, if it can be used."""
        folder = shelf.stamped(self._archive, self._cache)
        known = shelf.read_manifest(folder) if folder else None
        if folder is None or known is None or known.common != self._digests.common:
            return None
        base = _Base(folder, known)
        try:
            if not shelf.has_content(folder, known):
                return None
            shutil.copyfile(folder / CATALOGUE, part / CATALOGUE)
            for name in self._taken_over(base, self._changed(base)):
                workshop.link(folder / name, part / name)
        except OSError:
            # Another process removed it: nothing is lost but time.
            shutil.rmtree(part)
            part.mkdir()
            return None
        return base

    def _changed(self, base: _Base | None) -> list[str]:
        before = base.manifest.editions if base else {}
        return [n for n, digest in self._digests.editions.items() if before.get(n) != digest]

    def _taken_over(self, base: _Base | None, changed: Sequence[str]) -> dict[str, File]:
        unchanged = set(self._digests.editions) - set(changed)
        return _files_of(base.manifest, unchanged) if base else {}

    def _of_the_whole(self, connection: Connection) -> tuple[Problem, ...]:
        """What no edition's files alone can tell: looked at anew whatever was kept."""
        if not self._digests.editions:
            return (Problem("", 0, "", "at least one edition's folder, such as 2017", "none"),)
        return tuple(doubled(self._archive, catalogue.read_claims(connection)))

    def _write_editions(
        self,
        part: Path,
        connection: Connection,
        common: Common,
        base: _Base | None,
        changed: Sequence[str],
    ) -> None:
        names = _names(common)
        read = FromFolder(self._archive, common)
        admission = Admission(part, connection, names, base.folder if base else None)
        for name in set(base.manifest.editions) - set(self._digests.editions) if base else ():
            admission.remove(name)
            writing.write_problems(connection, name, ())
        with Hands(self._hands(changed), Task(part, names, read)) as hands:
            for done, ready in enumerate(hands.prepare(changed)):
                if self._cancelled():
                    raise Cancelled
                self._progress(done, len(changed), ready.name)
                writing.write_problems(connection, ready.name, admission.take(ready, read))
        if base is None or schema.appearances.name in admission.changed:
            writing.write_people(connection, common.people)
        self._progress(len(changed), len(changed), "")

    def _hands(self, changed: Sequence[str]) -> int:
        """How many more processes read the editions beside this one."""
        much = sum(size for name, size, _ in self._state if name.partition("/")[0] in changed)
        return min(hands_here(), len(changed) - 1) if much >= _MUCH else 0


def _names(common: Common) -> Names:
    return Names(
        common.language,
        {person.key: (person.name, *person.variants) for person in common.people},
        {topic.key: topic.name for topic in common.topics},
    )


def _files_of(manifest: Manifest, editions: Set[str]) -> dict[str, File]:
    """The files of a built folder that belong to one of the editions alone."""
    return {
        name: file
        for name, file in manifest.files.items()
        if (name.startswith(f"{INDEX}/") and name.split("/")[1] in editions)
        or (name.startswith((f"{lookup.PARTS}/", f"{TEXTS}/")) and Path(name).stem in editions)
    }


def _problems(folder: Path) -> tuple[Problem, ...]:
    engine = catalogue.engine_to_read(folder)
    try:
        with engine.connect() as connection:
            return catalogue.read_problems(connection)
    finally:
        engine.dispose()
