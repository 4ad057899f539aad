"""Several archives: which were open lately, and a window of its own for each."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from vmc_desktop.formats.bundle.ending import ENDING
from vmc_desktop.formats.layout import ARCHIVE_FILE
from vmc_desktop.models.kept_list import NEXT, KeptList

_PACKAGE = Path(__file__).resolve().parents[1]
MOST_RECENT = 10


@dataclass(frozen=True, slots=True)
class Start:
    """What starts the program anew: its file, its words, the folder it is started in."""

    program: str
    words: tuple[str, ...]
    folder: str


def start_of(archive: Path) -> Start:
    """How this very program opens an archive in a window, and a process, of its own.

    A process rather than a second window of this one: each has its library thread, its colours
    and its settings, and one that is busy or ends badly costs the other nothing.
    """
    if getattr(sys, "frozen", False):
        return Start(sys.executable, (str(archive),), str(Path.home()))
    # Where the package is, so that it is found in a checkout too.
    words = ("-m", _PACKAGE.name, str(archive))
    return Start(sys.executable, words, str(_PACKAGE.parent))


def archive_of(chosen: Path) -> Path:
    """The archive that a chosen file or folder stands for: of an archive.yaml, its folder."""
    return chosen.parent if chosen.name == ARCHIVE_FILE else chosen


def is_archive(path: Path) -> bool:
    """Whether there is an archive, or a bundle, to be opened."""
    if path.suffix.lower() == ENDING and path.is_file():
        return True
    return (path / ARCHIVE_FILE).is_file()


def may_write(archive: Path) -> bool:
    """Whether the files of an archive's folder may be changed by this user."""
    return os.access(archive, os.W_OK)


class RecentArchives:
    """The archives that were open, the last one first, and which is to be opened next.

    Other windows keep theirs in the same file: it is read each time.
    """

    def __init__(self, file: Path) -> None:
        self._recent = KeptList(file, "archives/recent")
        self._next = KeptList(file, NEXT)

    def paths(self) -> tuple[Path, ...]:
        """Where they are, were or will be again: a stick may be plugged in later."""
        return tuple(map(Path, self._recent.read()))[:MOST_RECENT]

    def note(self, archive: Path, *, closed: bool = False) -> None:
        """An archive was open; ``closed``: the next start is not to open it again."""
        rest = [path for path in self._recent.read() if path != str(archive)]
        self._recent.write([str(archive), *rest][:MOST_RECENT])
        self._next.write([] if closed else [str(archive)])

    def clear(self) -> None:
        """Forget them."""
        self._recent.write(())

    def next(self) -> Path | None:
        """What a start without words opens; None: the archive that comes with the program."""
        found = [Path(path) for path in self._next.read()]
        return found[0] if found and is_archive(found[0]) else None
