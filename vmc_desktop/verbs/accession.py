"""The verb ``import``: programmes into an archive.

What it needs (pydantic, the XML parser, iCalendar) takes a quarter of a second to load, so that
is done when the verb is used.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from vmc_desktop.console import tell, write, write_json
from vmc_desktop.options import AsJson
from vmc_desktop.verbs.terminal import plain, progress_of

if TYPE_CHECKING:
    from vmc_desktop.formats.accession.values import Report

_Files = Annotated[
    list[Path],
    typer.Argument(metavar="FILE...", help="Programmes, or folders of them."),
]


def add_to(app: typer.Typer) -> None:
    """Give the command line this verb."""
    app.command("import")(take_in)


def take_in(
    files: _Files,
    into: Annotated[
        Path, typer.Option(metavar="FOLDER", help="The archive, or a new folder for one.")
    ],
    columns: Annotated[
        str,
        typer.Option(metavar="FIELD=HEADING,...", help="Which column of a table holds what."),
    ] = "",
    title: Annotated[str, typer.Option(metavar="NAME", help="What a new archive is called.")] = "",
    edition: Annotated[
        str, typer.Option(metavar="KEY", help="The edition, where the file's days do not tell.")
    ] = "",
    dry_run: Annotated[
        bool,
        typer.Option("--dry-run", metavar="", help="Only show what would be added, changed, gone."),
    ] = False,
    remove_gone: Annotated[
        bool,
        typer.Option("--remove-gone", metavar="", help="Remove panels that the file has no more."),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Take programmes into an archive: schedule XML and JSON, iCalendar, Indico, pretalx, CSV."""
    from vmc_desktop.formats.accession.taking import take_in as take  # noqa: PLC0415
    from vmc_desktop.formats.accession.values import Wishes  # noqa: PLC0415
    from vmc_desktop.formats.programmes.columns import parse_columns  # noqa: PLC0415
    from vmc_desktop.verbs.accession_text import report_lines  # noqa: PLC0415

    told = tuple(parse_columns(columns).items()) if columns else ()
    wishes = Wishes(told, title, edition, dry_run, remove_gone)
    with progress_of("Taking in") as progress:
        report = take(files, into, wishes, progress)
    if as_json:
        write_json(plain(report))
    else:
        for line in report_lines(report):
            write(line)
    _end(report, dry_run=dry_run)


def _end(report: Report, *, dry_run: bool) -> None:
    for one in report.refused:
        tell(f"{one.file}: {one.reason}" + (f" {one.remedy}" if one.remedy else ""))
    if dry_run:
        tell("Nothing was written.")
    elif report.written:
        tell(f"{report.archive}: written.")
    else:
        tell("Nothing to write.")
    if report.refused:
        raise typer.Exit(1)
