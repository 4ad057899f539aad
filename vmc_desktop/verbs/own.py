"""The verb ``own``: the reader's own things to a file, and from one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from vmc_desktop.console import sentence, tell, write_file
from vmc_desktop.errors import PersonalError

_What = Annotated[
    Literal["export", "import"],
    typer.Argument(metavar="export|import", help="Write them to a file, or take a file's in."),
]
_File = Annotated[
    Path,
    typer.Argument(
        metavar="FILE",
        help="Its ending says the form: .json (everything), .jsonld (Web Annotations), "
        ".md (to be read; not taken in). With export, -: standard output.",
    ),
]


def add_to(app: typer.Typer) -> None:
    """Give the command line this verb."""
    app.command("own")(own)


def own(context: typer.Context, what: _What, file: _File) -> None:
    """Hand on bookmarks, notes, tags, dossiers and searches, or take them in; nothing is lost."""
    # The reader's file brings SQLAlchemy.
    from vmc_desktop.personal import files  # noqa: PLC0415
    from vmc_desktop.personal.file import FILE, PersonalFile  # noqa: PLC0415

    kept = PersonalFile(context.obj.data / FILE, _tell)
    if what == "import":
        kept.take_in(files.read(file))
        tell(f"{file}: taken in.")
    elif str(file) == "-":
        # Whatever the terminal can write, the export stays whole.
        write_file(files.written(kept.everything(), ".json"))
    else:
        files.write(kept.everything(), file)
        tell(f"{file}: own things of every archive.")


def _tell(error: PersonalError) -> None:
    tell(sentence(error))
