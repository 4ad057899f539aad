"""Words on the faulty files of an archive: what they cost, and which concern a record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from vmc_desktop.domain import Key
from vmc_desktop.errors import Problem
from vmc_desktop.formats.layout import EDITION_FILE, PANELS_FOLDER, SOURCES_FILE, panel_name
from vmc_desktop.render.words import count


def told(problems: Iterable[Problem]) -> Iterator[str]:
    """How much is wrong and what it costs, in sentences; none where nothing is wrong."""
    every = tuple(problems)
    if not every:
        return
    lost = dict.fromkeys(one.file for one in every if one.costs_file)
    costs = f" that cost {count(len(lost), 'file')}" if lost else ""
    yield f"{count(len(every), 'problem')} in the archive{costs}; the verb check lists them."
    for file in lost:
        path = PurePosixPath(file)
        if path.name == EDITION_FILE:
            yield f"The edition {path.parent} is missing, because {file} cannot be used."


def concerning(key: Key, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems of the file that a record stands in, and of the files that cost its edition."""
    return tuple(one for one in problems if key.edition and _concerns(one, key))


def _concerns(problem: Problem, key: Key) -> bool:
    path = PurePosixPath(problem.file)
    if not path.parts or path.parts[0] != key.parts[0]:
        return False
    panel = key if key.kind == "panel" else key.parent
    if len(path.parts) == 3 and path.parts[1] == PANELS_FOLDER:
        return panel is not None and panel.parts[1:] == (panel_name(path),)
    if path.name == SOURCES_FILE and key.kind == "source":
        return True
    own = panel is None or panel.kind == "edition"
    return path.name in (EDITION_FILE, SOURCES_FILE) and (own or problem.costs_file)
