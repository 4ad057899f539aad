"""What can go wrong in the world: faults a person can understand and mend.

These carry facts as fields; the words for the window are made in `ui.messages`, for the terminal
in `cli`. Our own mistakes are ordinary exceptions and are not caught.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in one file of an archive.

    ``file`` is relative to the archive folder, ``line`` counts from 1 (0: the file as a whole),
    ``field`` names the place ("speakers[2].role"), ``expected`` says what was expected there and
    ``found`` what stood there instead. ``costs_file``: the file could not be used at all.
    """

    file: str
    line: int
    field: str
    expected: str
    found: str = ""
    costs_file: bool = False

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        where = f" {self.field}:" if self.field else ""
        found = f" (found: {self.found})" if self.found else ""
        return f"{place}:{where} expected {self.expected}{found}"


class Cancelled(Exception):
    """Long work was told to stop, and left nothing of itself."""


class ArchiveError(Exception):
    """A fault of the world: the file or folder concerned, what is wrong, what to do about it."""

    def __init__(self, path: Path | str, reason: str, remedy: str = "") -> None:
        self.path = str(path)
        self.reason = reason
        self.remedy = remedy
        super().__init__(f"{self.path}: {reason}" + (f" {remedy}" if remedy else ""))


class NoArchive(ArchiveError):
    """The folder is not an archive: missing, unreadable or without archive.yaml."""


class NoRecord(ArchiveError):
    """No record has this key; ``nearest`` are the keys most like it.

    ``faults`` are what is wrong in the file that it should stand in.
    """

    def __init__(
        self, key: str, nearest: tuple[str, ...] = (), faults: tuple[Problem, ...] = ()
    ) -> None:
        self.key = key
        self.nearest = nearest
        self.faults = faults
        remedy = f"Nearest: {', '.join(nearest)}." if nearest else ""
        super().__init__(key, "no record has this key.", remedy)


class NoValue(ArchiveError):
    """No record has such a value, such as a person; ``nearest`` are the values most like it."""

    def __init__(self, facet: str, value: str, nearest: tuple[str, ...] = ()) -> None:
        self.facet = facet
        self.value = value
        self.nearest = nearest
        remedy = f"Nearest: {', '.join(nearest)}." if nearest else ""
        super().__init__(value, f"no {facet} is called so.", remedy)


class CacheError(ArchiveError):
    """Catalogue or index cannot be built or opened: full disk, no permission."""


class PaperError(ArchiveError):
    """A page could not be laid out, saved or printed."""


class PersonalError(ArchiveError):
    """What the reader made cannot be read or kept: full disk, no permission, a damaged file."""


class ExportError(ArchiveError):
    """What was found could not be written to a file."""
