"""What the verbs print and export: a record, what a search finds, a dossier of the reader."""

from __future__ import annotations

from contextlib import closing
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

import typer

from vmc_desktop.answers import Question
from vmc_desktop.console import sentence, tell
from vmc_desktop.errors import NoValue
from vmc_desktop.paths import Paths
from vmc_desktop.reach import open_library, read_subject
from vmc_desktop.render.papers import DossierReading, Findings, Subject, gathered

if TYPE_CHECKING:
    from vmc_desktop.store.library import Library

_MISSING = "Name the KEY of a record, or --search QUERY, or --dossier TITLE."


def subject_of(paths: Paths, key: str, search: str, dossier: str) -> Subject:
    """The record under a key, what a search finds, or a dossier, whichever was named.

    Raises:
        typer.BadParameter: none was, or several.
        NoRecord: no record has the key.
        NoValue: no dossier is called so.
    """
    if sum(bool(one.strip()) for one in (key, search, dossier)) != 1:
        raise typer.BadParameter(_MISSING)
    if key.strip():
        return read_subject(paths, key)
    with closing(open_library(paths)) as library:
        if search.strip():
            # The blank says that the last word is whole.
            return _found(library, Question(f"{search.strip()} "))
        return _dossier(library, paths, dossier.strip())


def _found(library: Library, question: Question, with_hits: bool = True) -> Findings:
    results = library.search(question, 0)
    groups = library.groups(question, 0, results.groups) if with_hits else ()
    return Findings(results, groups, library.records.head, date.today().isoformat())


def _dossier(library: Library, paths: Paths, title: str) -> DossierReading:
    # The reader's file brings SQLAlchemy; the library has it already, other verbs do without.
    from vmc_desktop.models.dossiers import read_anew  # noqa: PLC0415
    from vmc_desktop.models.saying import said  # noqa: PLC0415
    from vmc_desktop.personal.file import FILE, PersonalFile  # noqa: PLC0415

    file = PersonalFile(paths.data / FILE, lambda error: tell(sentence(error)))
    things = file.things(library.records.head.key)
    kept = [one for one in things.dossiers if one.title.casefold() == title.casefold()]
    if not kept:
        raise NoValue("dossier", title, tuple(one.title for one in things.dossiers))
    with closing(library.shelves()) as shelves:
        read = read_anew(kept[0], things.notes, partial(said, shelves))
        return gathered(read, shelves, date.today().isoformat(), partial(_found, library))
