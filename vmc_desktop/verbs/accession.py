"""The verb ``import``: programmes and articles into an archive.

What it needs (pydantic, the XML parser, iCalendar) takes a quarter of a second to load, so that
is done when the verb is used.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from vmc_desktop.console import tell, write, write_json
from vmc_desktop.options import AsJson
from vmc_desktop.verbs.terminal import plain, progress_of

if TYPE_CHECKING:
    from vmc_desktop.formats.accession.values import Report, Wishes

_Files = Annotated[
    list[Path],
    typer.Argument(metavar="FILE...", help="Programmes, articles, or folders of them."),
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
    yes: Annotated[
        bool, typer.Option("--yes", metavar="", help="Enter what articles tell without asking.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Take programmes into an archive, and articles: XML, JSON, CSV, text, HTML, PDF, DOCX, ODT."""
    from vmc_desktop.formats.accession.values import Wishes  # noqa: PLC0415
    from vmc_desktop.formats.programmes.columns import parse_columns  # noqa: PLC0415

    told = tuple(parse_columns(columns).items()) if columns else ()
    wishes = Wishes(told, title, edition, dry_run, remove_gone)
    _take_all(files, into, wishes, yes=yes, as_json=as_json)


def _take_all(files: list[Path], into: Path, wishes: Wishes, *, yes: bool, as_json: bool) -> None:
    """Programmes first, then articles one by one."""
    from vmc_desktop.formats.accession.sorting import sort_files  # noqa: PLC0415
    from vmc_desktop.formats.accession.taking import take_in as take  # noqa: PLC0415
    from vmc_desktop.formats.accession.values import Report  # noqa: PLC0415
    from vmc_desktop.verbs.accession_text import report_lines  # noqa: PLC0415

    programmes, articles = sort_files(files, dict(wishes.columns), _remembered(into))
    report = Report(str(into.absolute()), False, False)
    if programmes or not articles:
        with progress_of("Taking in") as progress:
            report = take(programmes or files, into, wishes, progress)
    if not as_json:
        for line in report_lines(report):
            write(line)
    texts, well = ([], True) if not articles else _articles(articles, into, wishes, yes, as_json)
    if as_json:
        write_json(plain(report) | ({"articles": texts} if articles else {}))
    _end(report, dry_run=wishes.dry_run, well=well, told=bool(programmes))


def _remembered(into: Path) -> tuple[dict[str, str], ...]:
    from vmc_desktop.formats.accession.headings import read_columns  # noqa: PLC0415

    return tuple(dict(one) for one in read_columns(into))


def _articles(
    files: list[Path], into: Path, wishes: Wishes, yes: bool, as_json: bool
) -> tuple[list[dict[str, Any]], bool]:
    from vmc_desktop.verbs.articles import Manner, take_articles  # noqa: PLC0415

    manner = Manner(into, wishes.edition, wishes.title, wishes.dry_run, yes, as_json)
    return take_articles(files, manner)


def _end(report: Report, *, dry_run: bool, well: bool, told: bool) -> None:
    for one in report.refused:
        tell(f"{one.file}: {one.reason}" + (f" {one.remedy}" if one.remedy else ""))
    if dry_run:
        tell("Nothing was written.")
    elif not told:
        pass
    elif report.written:
        tell(f"{report.archive}: written.")
    else:
        tell("Nothing to write.")
    if report.refused or not well:
        raise typer.Exit(1)
