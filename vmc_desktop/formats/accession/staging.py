"""Editions are written aside and put in their places when all are whole; or nothing is."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from vmc_desktop.domain import Edition, Key
from vmc_desktop.errors import ArchiveError, Problem
from vmc_desktop.formats.accession.memory import MEMORY_FILE, Memory, memory_text
from vmc_desktop.formats.common import Common
from vmc_desktop.formats.edition import EditionReader
from vmc_desktop.formats.files import UNREADABLE, Desk
from vmc_desktop.formats.fingerprint import Signature, signature
from vmc_desktop.formats.gaps import BEFORE, clear, held
from vmc_desktop.formats.layout import ARCHIVE_FILE, EDITION_FILE, PANELS_FOLDER, SOURCES_FILE
from vmc_desktop.formats.turns import turn
from vmc_desktop.formats.writing import panel_name, panel_text, sources_text, write_edition

_ENTRY = re.compile(r"^( *)- id:", re.M)
_REMARK = re.compile(r"^\s*#|\s#\s|<!--", re.M)


@dataclass(slots=True)
class Read:
    """An edition as it stands in a folder."""

    edition: Edition
    folder: Path
    files: Mapping[Key, Path] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def locked(self, key: Key, language: str) -> bool:
        """Whether a record's file holds remarks or faults, which writing it anew would lose."""
        file = self.folder / EDITION_FILE if key == self.edition.key else self.files.get(key)
        if file is None or not file.exists():
            return False
        name = file.relative_to(self.folder.parent).as_posix()
        if any(problem.file == name for problem in self.problems):
            return True
        one = next((panel for panel in self.edition.panels if panel.key == key), None)
        return _has_remarks(file, panel_text(one, language) if one else "")


def _has_remarks(file: Path, canonical: str) -> bool:
    text = file.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    if text == canonical:
        return False
    front = text.split("\n---", 1)[0]
    return bool(_REMARK.search(front)) or "<!--" in text


def read(folder: Path, common: Common) -> Read:
    """The edition of a folder.

    Raises:
        ArchiveError: its ``edition.md`` cannot be used.
    """
    _refuse_links(folder)
    desk = Desk(folder.parent)
    reader = EditionReader(desk, folder, common)
    edition = reader.read()
    if edition is None:
        raise ArchiveError(folder, f"cannot be added to: {desk.problems[0]}.", "Mend it first.")
    if any(problem.file == f"{folder.name}/{SOURCES_FILE}" for problem in desk.problems):
        raise ArchiveError(folder / SOURCES_FILE, "has faults; the verb check tells.", "Mend it.")
    lost = next((one for one in desk.problems if one.expected == UNREADABLE), None)
    if lost is not None:
        # It may hold a record, which would be taken for removed.
        raise ArchiveError(desk.root / lost.file, f"cannot be read: {lost.found}.", "Try again.")
    return Read(edition, folder, reader.files, desk.told())


def _refuse_links(folder: Path) -> None:
    """What is written through a link would be written elsewhere."""
    for one in (folder, *folder.rglob("*")):
        if one.is_symlink():
            raise ArchiveError(one, "is a link.", "Put what it leads to in its place.")


@dataclass(slots=True)
class Stage:
    """A folder beside the archive in which its editions are made ready."""

    archive: Path
    folder: Path
    state: Signature = ()
    """Of the archive when the stage was begun: all that is made ready rests on it."""
    editions: list[str] = field(default_factory=list)

    def home(self, name: str) -> Path:
        """Where an edition is to be read from: as staged, else as in the archive."""
        return (self.folder if name in self.editions else self.archive) / name

    def write(self, was: Read, edition: Edition, memory: Memory, language: str) -> None:
        """Write an edition; what it has besides in its folder comes along."""
        name = edition.key.text
        home = self.folder / name
        if name not in self.editions:
            if (self.archive / name).is_dir():
                shutil.copytree(self.archive / name, home, symlinks=True)
            self.editions.append(name)
        if (home / EDITION_FILE).exists():
            # Only what changed: files may hold more than records.
            _write_panels(home, was, edition, language)
            if replace(was.edition, panels=(), sources=()) != replace(
                edition, panels=(), sources=()
            ):
                write_edition(replace(edition, panels=(), sources=()), self.folder, language)
            if was.edition.sources != edition.sources:
                _write_sources(home / SOURCES_FILE, edition)
        else:
            write_edition(edition, self.folder, language, durable=False)
        if memory.imports:
            text = memory_text(memory)
            (home / MEMORY_FILE).write_text(text, encoding="utf-8", newline="\n")

    def commit(self, others: Mapping[str, str]) -> None:
        """Put everything in its place; where that fails, everything is as it was.

        Args:
            others: further files of the archive's root, with their text.

        Raises:
            ArchiveError: the archive cannot be written.
        """
        for name, text in others.items():
            (self.folder / name).write_text(text, encoding="utf-8", newline="\n")
        names = [*self.editions, *others]
        done: list[str] = []
        away = self.folder / BEFORE
        try:
            away.mkdir()
            self.archive.mkdir(parents=True, exist_ok=True)
            with turn(self.archive):
                founded = ARCHIVE_FILE in others and (self.archive / ARCHIVE_FILE).exists()
                if founded or signature(self.archive) != self.state:
                    raise ArchiveError(
                        self.archive,
                        "was changed by another program meanwhile; nothing was overwritten.",
                        "Do it again.",
                    )
                for name in names:
                    done.append(name)
                    if (self.archive / name).exists():
                        (self.archive / name).rename(away / name)
                    (self.folder / name).rename(self.archive / name)
        except OSError as fault:
            self._take_back(done, away)
            raise ArchiveError(
                self.archive,
                f"cannot be written ({fault.strerror}); it is as it was.",
                "Close what has its files open, look at permissions and space.",
            ) from fault

    def _take_back(self, names: Sequence[str], away: Path) -> None:
        for name in reversed(names):
            with suppress(OSError):
                if not (self.folder / name).exists():
                    (self.archive / name).rename(self.folder / name)
                if (away / name).exists():
                    (away / name).rename(self.archive / name)


@contextmanager
def staged(archive: Path, *, dry: bool, aside: Path) -> Iterator[Stage]:
    """A stage that is gone afterwards, whatever happened.

    Args:
        archive: the archive's folder, there or not.
        dry: whether nothing will be committed; then nothing is written near the archive.
        aside: where to stage then.

    Raises:
        ArchiveError: there is no room for it.
    """
    home = aside if dry else archive if archive.is_dir() else archive.parent
    folder = home / f".{archive.name}.{os.getpid()}-{os.urandom(3).hex()}.part"
    new = not archive.exists()
    try:
        folder.mkdir(parents=True)
    except OSError as fault:
        raise ArchiveError(
            home, f"cannot be written: {fault.strerror}.", "Choose another folder."
        ) from fault
    try:
        # Who dies in the last step leaves a gap; it is filled by the next one who comes (`gaps`).
        with held(folder), _in_words(archive):
            yield Stage(archive, folder, signature(archive))
    except sqlite3.Error as fault:
        raise ArchiveError(
            folder, f"cannot be written: {fault}.", "Choose another folder."
        ) from fault
    except BaseException:
        if new:
            # Made by a commit that failed; holds nothing then.
            with suppress(OSError):
                archive.rmdir()
        raise
    finally:
        clear(archive, folder)


@contextmanager
def _in_words(archive: Path) -> Iterator[None]:
    """Whatever the disk refuses while an edition is made ready leaves the archive as it was."""
    try:
        yield
    except OSError as fault:
        # A whole folder that cannot be copied tells a list of its files instead.
        listed = fault.args[0] if fault.args and isinstance(fault.args[0], list) else ()
        why = listed[0][2] if listed else fault.strerror or fault
        raise ArchiveError(
            archive,
            f"cannot be added to ({why}); it is as it was.",
            "Look at permissions and space, then do it again.",
        ) from fault


def _write_sources(file: Path, edition: Edition) -> None:
    """Write the sources; where the file holds remarks, what is new is put at its end."""
    canonical = sources_text(edition.sources)
    if not file.exists() or not _REMARK.search(text := file.read_text(encoding="utf-8-sig")):
        file.write_text(canonical, encoding="utf-8", newline="\n")
        return
    indent = next((found[1] for found in _ENTRY.finditer(text)), "  ")
    _, _, entry = sources_text(edition.sources[-1:]).partition("\n")
    lines = [f"{indent}{line.removeprefix('  ')}" for line in entry.splitlines()]
    file.write_text("\n".join([text.rstrip("\n"), *lines, ""]), encoding="utf-8", newline="\n")


def _write_panels(home: Path, was: Read, edition: Edition, language: str) -> None:
    """Write what changed, remove what went, name the files anew where the order asks for it."""
    panels = home / PANELS_FOLDER
    panels.mkdir(exist_ok=True)
    before = {one.key: one for one in was.edition.panels}
    now = [one.key for one in edition.panels]
    for key in before.keys() - set(now):
        (panels / was.files[key].name).unlink()
    stays = now == [key for key in before if key in set(now)]
    width = len(str(len(now)))
    names: dict[Key, str] = {}
    if not stays:
        # First out of the way: a new name may be another's old one.
        for key in now:
            if key in before:
                old = panels / was.files[key].name
                old.rename(panels / f".{old.name}.moved")
    for number, one in enumerate(edition.panels, 1):
        old_name = was.files[one.key].name if one.key in before else ""
        name = old_name if stays else _free(panels, panel_name(one, number, width))
        names[one.key] = name
        if old_name and not stays:
            (panels / f".{old_name}.moved").rename(panels / name)
        if before.get(one.key) != one:
            (panels / name).write_text(panel_text(one, language), encoding="utf-8", newline="\n")


def _free(panels: Path, name: str) -> str:
    """The name, or one beside it where a file that could not be read has it."""
    stem, made, number = name.removesuffix(".md"), name, 1
    while (panels / made).exists():
        number += 1
        made = f"{stem}-{number}.md"
    return made
