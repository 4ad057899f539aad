"""Entering a draft into an archive: the edition it is of, written aside, put in place whole."""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from vmc_desktop.domain import ArchiveHead, Edition, Key
from vmc_desktop.errors import ArchiveError
from vmc_desktop.formats.accession.entering import Entering
from vmc_desktop.formats.accession.memory import Memory, read_memory
from vmc_desktop.formats.accession.staging import Read, read, staged
from vmc_desktop.formats.accession.taking import is_new
from vmc_desktop.formats.accession.values import Change
from vmc_desktop.formats.articles.values import ArticleError, Draft
from vmc_desktop.formats.common import Common
from vmc_desktop.formats.folder import read_common
from vmc_desktop.formats.gaps import fill_gaps
from vmc_desktop.formats.layout import ARCHIVE_FILE
from vmc_desktop.formats.slug import slug
from vmc_desktop.formats.writing import head_text

_EDITION = re.compile(r"\d{4}(?:-[a-z0-9]+)*\Z")


@dataclass(frozen=True, slots=True)
class Entered:
    """What came of it; ``written`` says whether the archive was changed.

    ``kept`` are facts that the edition tells otherwise. ``left`` is what was accepted and could
    not be written, in words.
    """

    archive: str
    file: str
    edition: Key
    source: str
    new: bool
    written: bool
    added: tuple[Change, ...] = field(default=())
    changed: tuple[Change, ...] = field(default=())
    kept: tuple[Change, ...] = field(default=())
    left: tuple[str, ...] = field(default=())


def edition_of(draft: Draft, asked: str = "") -> str:
    """The key of the edition that a draft goes to: the one asked for, else that of its year.

    Raises:
        ArticleError: it tells no year, or what was asked for is no edition.
    """
    key = asked or draft.fact("year")
    if not key:
        raise ArticleError(
            draft.material.name, "it tells no year of a conference.", "Say which edition it is of."
        )
    if not _EDITION.match(key):
        raise ArticleError(draft.material.name, f"“{key}” is no edition.", "Write 2024-autumn.")
    return key


def enter(
    draft: Draft, into: Path, edition: str = "", *, title: str = "", dry_run: bool = False
) -> Entered:
    """Enter what was accepted of a draft into an archive, a new one or one that is there.

    Args:
        draft: with the decisions of whoever looked through it.
        into: the archive's folder; a new archive is made where there is none.
        edition: the key of the edition, a new one or one that is there.
        title: what a new archive is called.
        dry_run: whether nothing is to be written.

    Raises:
        ArchiveError: the archive cannot be read or written; it is as it was then.
    """
    into = into.absolute()
    name = edition_of(draft, edition)
    fill_gaps(into)
    new = is_new(into)
    head = ArchiveHead("new", "New", "", (draft.language or "en",)) if new else None
    common = Common.of(head, (), ()) if head else read_common(into)[0]
    with (
        tempfile.TemporaryDirectory() as aside,
        staged(into, dry=dry_run, aside=Path(aside)) as stage,
    ):
        home = stage.home(name)
        fresh = not home.exists()
        was = Read(Edition(Key(name), int(name[:4])), home) if fresh else read(home, common)
        memory = Memory() if fresh else read_memory(home)
        language = common.language
        work = Entering(was.edition, draft, common, lambda key: was.locked(key, language))
        work.run()
        changed = work.edition != was.edition
        if changed and not dry_run:
            stage.write(was, work.edition, memory, language)
            others = {ARCHIVE_FILE: head_text(_head(draft, title))} if new else {}
            stage.commit(others)
    return Entered(
        str(into),
        draft.material.name,
        work.edition.key,
        work.source,
        fresh,
        changed and not dry_run,
        tuple(work.added),
        tuple(work.changed),
        tuple(work.kept),
        tuple(work.left),
    )


def _head(draft: Draft, title: str) -> ArchiveHead:
    named = title or "Conference"
    return ArchiveHead(slug(named)[:40], named, "", (draft.language or "en",))


def writable(archive: Path) -> bool:
    """Whether an archive's folder can be written, tried in the only way that is sure."""
    try:
        with tempfile.TemporaryFile(dir=archive):
            return True
    except OSError:
        return False


__all__ = ["ArchiveError", "Entered", "edition_of", "enter", "writable"]
