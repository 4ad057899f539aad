"""The archive folder: read it into records, with every problem by file, line and field.

A broken file costs that file: the others are read. ``docs/archive-format.md`` tells the format.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from vmc_desktop.domain import Archive, Edition
from vmc_desktop.errors import Problem
from vmc_desktop.formats.aliases import claims, doubled
from vmc_desktop.formats.common import Common
from vmc_desktop.formats.common import read_common as _read_common
from vmc_desktop.formats.edition import EditionReader
from vmc_desktop.formats.files import Desk
from vmc_desktop.formats.layout import edition_folders


def read_common(folder: Path) -> tuple[Common, tuple[Problem, ...]]:
    """What all editions share: head, people, topics.

    Raises:
        NoArchive: the folder is missing or has no usable ``archive.yaml``.
    """
    desk = Desk(folder)
    common = _read_common(desk)
    return common, desk.told()


def read_edition(
    folder: Path, common: Common, only: Sequence[Path] | None = None
) -> tuple[Edition | None, tuple[Problem, ...]]:
    """One edition from its folder (``archive/2017``); None where ``edition.md`` is unusable.

    The problems' files are relative to the archive folder above. Of its panels ``only`` these
    files are read, if any are named.
    """
    desk = Desk(folder.parent)
    edition = EditionReader(desk, folder, common, only).read()
    return edition, desk.told()


def read_archive(folder: Path) -> tuple[Archive, tuple[Problem, ...]]:
    """The whole archive with every problem found.

    Raises:
        NoArchive: the folder is missing or has no usable ``archive.yaml``.
    """
    common, found = read_common(folder)
    problems = list(found)
    editions: list[Edition] = []
    for one in edition_folders(folder):
        edition, more = read_edition(one, common)
        problems += more
        if edition is not None:
            editions.append(edition)
    if not editions and not problems:
        problems.append(Problem("", 0, "", "at least one edition's folder, such as 2017", "none"))
    problems += doubled(folder, (claim for edition in editions for claim in claims(edition)))
    return Archive(common.head, tuple(editions), common.people, common.topics), tuple(problems)
