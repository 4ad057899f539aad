"""Looking at the program itself: what it is, where its things are, whether they are in order."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from vmc_desktop import __version__
from vmc_desktop.errors import ArchiveError
from vmc_desktop.models.logbook import FILE, FOLDER, machine
from vmc_desktop.paths import Paths, portable_folder
from vmc_desktop.render.words import count
from vmc_desktop.store import cache
from vmc_desktop.store.records import Records
from vmc_desktop.wording import tr

PARTS = (
    *("PySide6-Essentials", "SQLAlchemy", "whoosh", "numpy", "typst", "pypdfium2", "pydantic"),
    *("msgspec", "Jinja2", "markdown-it-py", "alembic", "typer", "rich"),
)
"""What the program stands on, by the names of the packages."""
_PERSONAL = "personal.sqlite"
_FONTS = ("NotoSans-Regular.ttf", "NotoSerif-Regular.ttf", "NotoNaskhArabic-Regular.ttf")
_LITTLE = 50_000_000
"""Bytes of room on a disk below which something will soon go wrong."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: its name, what was found, whether that is wrong."""

    name: str
    said: str
    wrong: bool = False


def diagnose(paths: Paths) -> tuple[Finding, ...]:
    """Look at everything; takes a second for a large archive, writes nothing."""
    return tuple(_look(paths))


def report(findings: tuple[Finding, ...]) -> str:
    """The findings as a text to be read, copied and sent."""
    wide = max(len(one.name) for one in findings)
    return "\n".join(
        f"{'!' if one.wrong else ' '} {one.name:{wide}}  {one.said}" for one in findings
    )


def _look(paths: Paths) -> Iterator[Finding]:
    yield Finding(tr("Diagnosis", "Program"), f"VMC Desktop {__version__}")
    yield Finding(tr("Diagnosis", "Runs on"), machine())
    yield Finding(tr("Diagnosis", "Parts"), ", ".join(map(_part, PARTS)))
    yield _resources(paths)
    yield from _archive(paths)
    yield _own(paths.data / _PERSONAL)
    for name, folder in (
        (tr("Diagnosis", "Catalogues"), paths.cache),
        (tr("Diagnosis", "Settings"), paths.config),
        (tr("Diagnosis", "Your data"), paths.data),
    ):
        yield _folder(name, folder)
    log = paths.data / FOLDER / FILE
    yield Finding(tr("Diagnosis", "Log"), str(log) if log.exists() else tr("Diagnosis", "none yet"))
    portable = portable_folder()
    if portable is not None:
        yield Finding(tr("Diagnosis", "Portable"), str(portable))


def _part(name: str) -> str:
    try:
        return f"{name} {version(name)}"
    except PackageNotFoundError:
        return f"{name} ?"


def _resources(paths: Paths) -> Finding:
    missing = [name for name in _FONTS if not (paths.resources / "fonts" / name).is_file()]
    said = str(paths.resources)
    if missing:
        said += " · " + tr("Diagnosis", "missing: {names}").format(names=", ".join(missing))
    return Finding(tr("Diagnosis", "Typefaces"), said, bool(missing))


def _archive(paths: Paths) -> Iterator[Finding]:
    name, built = tr("Diagnosis", "Archive"), tr("Diagnosis", "Catalogue")
    folder = cache.find(paths.archive, paths.cache, paths.shipped)
    if folder is None:
        there = paths.archive.is_dir()
        yield Finding(name, str(paths.archive), not there)
        yield Finding(built, tr("Diagnosis", "not built yet, which happens by itself"))
        return
    try:
        with closing(Records.open(folder)) as records:
            outline, problems = records.outline(), records.problems()
    except ArchiveError as error:
        yield Finding(name, str(paths.archive))
        yield Finding(built, str(error), True)
        return
    facts = (
        str(paths.archive),
        count(outline.editions, "edition"),
        count(outline.panels, "panel"),
        count(len(problems), "problem"),
    )
    yield Finding(name, " · ".join(facts), any(one.costs_file for one in problems))
    whole = cache.is_whole(folder)
    state = tr("Diagnosis", "whole") if whole else tr("Diagnosis", "damaged")
    yield Finding(built, f"{folder} · {state}", not whole)


def _own(file: Path) -> Finding:
    name = tr("Diagnosis", "What you made")
    if not file.exists():
        return Finding(name, tr("Diagnosis", "nothing yet"))
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as opened:
            said = str(opened.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.Error as fault:
        said = str(fault)
    sound = said == "ok"
    return Finding(name, f"{file} · {tr('Diagnosis', 'whole') if sound else said}", not sound)


def _folder(name: str, folder: Path) -> Finding:
    there = next((one for one in (folder, *folder.parents) if one.is_dir()), None)
    if there is None:
        return Finding(name, str(folder), True)
    free = shutil.disk_usage(there).free
    room = tr("Diagnosis", "{size} MB free").format(size=f"{free // 1_000_000:,}")
    may = _may_write(there)
    said = room if may else tr("Diagnosis", "may not be written to")
    return Finding(name, f"{folder} · {said}", not may or free < _LITTLE)


def _may_write(folder: Path) -> bool:
    # Nothing is tried: looking writes nothing.

    return sys.platform == "win32" or os.access(folder, os.W_OK | os.X_OK)
