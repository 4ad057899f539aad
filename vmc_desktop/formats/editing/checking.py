"""A record on the desk: opened, and its text read by the archive's own reader while it is typed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from vmc_desktop.domain import Key, Source, Topic
from vmc_desktop.errors import ArchiveError, NoArchive, NoRecord, Problem
from vmc_desktop.formats.common import Common, read_common
from vmc_desktop.formats.editing.fields import find_place
from vmc_desktop.formats.editing.sheet import Sheet
from vmc_desktop.formats.editing.values import Place
from vmc_desktop.formats.edition import EditionReader
from vmc_desktop.formats.files import Desk
from vmc_desktop.formats.layout import EDITION_FILE, resolved
from vmc_desktop.wording import tr


class _Typed(Desk):
    """Reads one file as it is typed, and all others as they are."""

    def __init__(self, root: Path, file: Path, text: str) -> None:
        super().__init__(root)
        self._file, self._text = file, text

    def _read(self, file: Path) -> str | None:
        if file == self._file:
            return self._decoded(file, self._text.encode("utf-8", "surrogatepass"))
        return super()._read(file)


@dataclass(frozen=True, slots=True)
class Ground:
    """What is needed to edit a record: its place, its file, and what it may refer to."""

    archive: Path
    place: Place
    sheet: Sheet
    common: Common
    sources: tuple[Source, ...] = ()

    @property
    def language(self) -> str:
        """The archive's first."""
        return self.common.language

    @property
    def topics(self) -> tuple[Topic, ...]:
        """The vocabulary."""
        return self.common.topics

    @property
    def name(self) -> str:
        """The file as the archive's reader names it."""
        return self.place.file.relative_to(self.archive).as_posix()


def open_record(archive: Path, key: Key) -> Ground:
    """Open a record of an archive's folder.

    Raises:
        ArchiveError: the folder is gone, its file cannot be read, or no file holds the record.
    """
    common = read_common(Desk(archive))
    place = find_place(archive, key)
    if not place.file.exists() and key.kind not in ("person", "topic"):
        raise NoRecord(key.text)
    if not resolved(place.file).is_relative_to(resolved(archive)):
        raise ArchiveError(
            place.file,
            tr("Errors", "is a link that leads out of the archive."),
            tr("Errors", "Put what it leads to in its place."),
        )
    sheet = Sheet.read(place.file)
    sources: tuple[Source, ...] = ()
    if key.edition is not None:
        folder = archive / key.edition.text
        edition = EditionReader(Desk(archive), folder, common, ()).read()
        sources = edition.sources if edition is not None else ()
    return Ground(archive, place, sheet, common, sources)


def look(ground: Ground, text: str) -> tuple[Problem, ...]:
    """What the archive's reader says of the file with this text, of what concerns it."""
    desk = _Typed(ground.archive, ground.place.file, text)
    edition = ground.place.key.edition
    if edition is None:
        try:
            read_common(desk)
        except NoArchive as fault:
            desk.report(ground.archive, 0, "", fault.reason)
    else:
        folder = ground.archive / edition.text
        file = ground.place.file
        only = (file,) if file.name != EDITION_FILE and file.suffix == ".md" else ()
        EditionReader(desk, folder, ground.common, only).read()
    return tuple(one for one in desk.told() if one.file == ground.name)
