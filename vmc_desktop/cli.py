"""The composition root of the command line: parses, calls, prints, gives the exit status.

It loads no Qt. What a single verb needs is imported by that verb alone: search and build need
SQLAlchemy and Whoosh (300 ms), check and build pydantic (150 ms), print Typst, and a list of the
editions should not wait for them.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, replace
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from vmc_desktop import __version__
from vmc_desktop.answers import Chosen, Question, Reading
from vmc_desktop.console import (
    EnoughRead,
    NotPrinted,
    console,
    flush,
    give_up,
    sentence,
    tell,
    write,
    write_file,
    write_json,
)
from vmc_desktop.domain import Archive
from vmc_desktop.errors import ArchiveError, CacheError
from vmc_desktop.options import (
    AsCsv,
    AsJson,
    AsMarkdown,
    Country,
    Index,
    KeyArgument,
    Kind,
    Limit,
    NoSynonyms,
    Order,
    Org,
    Query,
    Somebody,
    Topic,
    Year,
)
from vmc_desktop.paths import Paths
from vmc_desktop.reach import (
    build_archive,
    open_built,
    open_library,
    read_outline,
    read_problems,
    read_record,
)
from vmc_desktop.render import faults
from vmc_desktop.render.authority import authority_data, authority_text
from vmc_desktop.render.data import as_data, outline_data, results_data
from vmc_desktop.render.findings import results_csv, results_markdown
from vmc_desktop.render.text import WIDTH, as_text
from vmc_desktop.render.words import count
from vmc_desktop.store.cache import find
from vmc_desktop.verbs import accession, bundles, citing, doctor, exporting, own, printing

if TYPE_CHECKING:
    from vmc_desktop.store.library import Library

_T = TypeVar("_T")
_MISTYPED = 2
_WIDEST_TEXT = 100
"""Columns of a text that one reads, in a wider terminal too."""
_HITS = 20
"""How many hits are shown where one reads them."""
_VERSION = "Show the version."

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="The editions of a conference: years, panels, highlights.",
    epilog=(
        "Without a verb the window opens; a folder, bundle or link (vmc:2017/opening) opens in it."
    ),
)

accession.add_to(app)
bundles.add_to(app)
citing.add_to(app)
printing.add_to(app)
exporting.add_to(app)
doctor.add_to(app)
own.add_to(app)


def main(words: Sequence[str], command: str = "vmc-desktop") -> int:
    """Do what the words say.

    Args:
        words: the verb with its options, without the program's name.
        command: how the program was called, for its help and hints.

    Returns:
        0; 1 where something is wrong in the world, 2 where the words are.
    """
    # Started with its output closed (>&-) a program has none; what it prints goes nowhere.
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: SIM115, PTH123
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115, PTH123
    for stream in (sys.stdout, sys.stderr):
        # A terminal that lacks a letter gets a question mark, not a fault.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        status = _run(words, command)
        flush()
    except (EnoughRead, BrokenPipeError):
        give_up()
        return 0
    except NotPrinted as error:
        give_up()
        tell(sentence(error))
        return 1
    return status


def _run(words: Sequence[str], command: str) -> int:
    verbs = typer.main.get_command(app)
    for verb in (verbs, *getattr(verbs, "commands", {}).values()):
        # WORKAROUND: Typer 0.29 shows --help as if it took a value. Until it does not.
        help_option = verb.get_help_option(typer.Context(verb))
        if help_option is not None:
            help_option.metavar = ""
    try:
        verbs(list(words), prog_name=command)
    except NotPrinted:
        raise
    except ArchiveError as error:
        tell(sentence(error))
        return 1
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
        if status == _MISTYPED and (name := _misplaced(words)):
            tell(f"{name} FOLDER stands before the verb: {command} {name} FOLDER list")
        return status
    return 0


def _misplaced(words: Sequence[str]) -> str:
    """An option of the whole program that was written after the verb; "" for none."""
    verbs = set(typer.main.get_command(app).commands)  # type: ignore[attr-defined]
    after = iter(words)
    if not any(word in verbs for word in after):
        return ""
    named = (word.partition("=")[0] for word in after)
    return next((name for name in named if name in ("--archive", "--cache")), "")


def _print_version(wanted: bool) -> None:
    if wanted:
        write(f"VMC Desktop {__version__}")
        raise typer.Exit


@app.callback()
def options(
    context: typer.Context,
    archive: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="The archive or bundle to open, not the shipped one."),
    ] = None,
    cache: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Where catalogue and index are kept."),
    ] = None,
    version: Annotated[  # noqa: ARG001 - its callback has already done the work
        bool,
        typer.Option(
            "--version", metavar="", callback=_print_version, is_eager=True, help=_VERSION
        ),
    ] = False,
) -> None:
    """Take what holds for every verb."""
    context.obj = Paths.find(bundles.opened(archive, cache), cache)


@app.command("list")
def list_editions(context: typer.Context, as_json: AsJson = False) -> None:
    """List the editions with their panels, newest first."""
    outline = open_built(context.obj, read_outline)
    if as_json:
        write_json(outline_data(outline))
        return
    # Rich costs 100 ms: not for JSON.
    from vmc_desktop.render.terminal import outline_tree  # noqa: PLC0415

    console().print(outline_tree(outline))
    command = context.find_root().info_name or "vmc-desktop"
    panels = (c.key for n in outline.nodes for c in n.children if c.kind == "panel")
    example = next(panels, "KEY")
    write(f"\nSearch:  {command} search partnership")
    write(f"Read:    {command} show {example}")
    write(f"Print:   {command} print {example} -o panel.pdf")


@app.command()
def show(context: typer.Context, key: KeyArgument, as_json: AsJson = False) -> None:
    """Show a record: an edition, panel, highlight, quotation, source, person or topic."""
    record, head = read_record(context.obj, key)
    width = min(console().width, _WIDEST_TEXT) if sys.stdout.isatty() else WIDTH
    if isinstance(record, Reading):
        said, data = as_text(record, width), as_data(record)
    else:
        said, data = authority_text(record, head, width), authority_data(record, head)
    if as_json:
        write_json(data)
    else:
        write(said.rstrip())
    paths: Paths = context.obj
    folder = find(paths.archive, paths.cache, paths.shipped)
    if isinstance(record, Reading) and folder is not None:
        for problem in faults.concerning(record.key, read_problems(folder)):
            tell(f"{problem}.")


@app.command(context_settings={"ignore_unknown_options": True})
def search(
    context: typer.Context,
    query: Query,
    year: Year = None,
    kind: Kind = None,
    topic: Topic = None,
    person: Somebody = None,
    org: Org = None,
    country: Country = None,
    sort: Order = "relevance",
    no_synonyms: NoSynonyms = False,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    as_markdown: AsMarkdown = False,
    limit: Limit = None,
) -> None:
    """Search the archive."""
    # A word such as -return excludes; only what looks like an option of ours is one.
    if unknown := next((word for word in query if word.startswith("--")), ""):
        raise typer.BadParameter(f"No such option: {unknown}", context)
    if as_json + as_csv + as_markdown > 1:
        raise typer.BadParameter("Choose one of --json, --csv and --markdown.", context)
    facets = {"year": year, "kind": kind, "topic": topic, "person": person}
    facets |= {"organisation": org, "country": country}
    most = (0 if as_csv or as_markdown else _HITS) if limit is None else limit
    with closing(open_library(context.obj)) as library:
        # The blank says that the last word is whole, not one that is still being typed.
        chosen = _chosen(library, facets)
        question = Question(f"{' '.join(query)} ", chosen, sort, not no_synonyms)
        if as_csv or as_markdown:
            _write_findings(library, question, most, results_csv if as_csv else results_markdown)
            return
        results = library.search(question, most or None)
    if as_json:
        write_json(results_data(results))
        return
    from vmc_desktop.render.terminal import hit_list  # noqa: PLC0415

    console().print(hit_list(results))


@app.command()
def check(
    context: typer.Context,
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="FOLDER", help="The archive to check, instead of the one in use."),
    ] = None,
    as_json: AsJson = False,
    index: Index = False,
) -> None:
    """Check the files of an archive and list what is wrong, by file, line and field."""
    from vmc_desktop.formats.folder import read_archive  # noqa: PLC0415

    folder = folder or context.obj.archive
    archive, problems = read_archive(folder)
    if index:
        _compare(replace(context.obj, archive=folder), archive, as_json)
        return
    if as_json:
        write_json({"problems": [asdict(problem) for problem in problems]})
    else:
        for problem in problems:
            write(str(replace(problem, file=_from_here(folder / problem.file))))
    if problems:
        tell(f"{count(len(problems), 'problem')} in {folder}.")
        raise typer.Exit(1)
    tell(f"No problems: {count(len(archive.editions), 'edition')} in {folder}.")


@app.command()
def build(context: typer.Context) -> None:
    """Build catalogue and index where they are missing or older than the archive."""
    built = build_archive(context.obj)
    write(str(built.folder))
    anew = count(len(built.rebuilt), "edition")
    tell(f"{anew} built anew in {built.seconds:.1f} s." if built.rebuilt else "Nothing to build.")


def _from_here(file: Path) -> str:
    """The file as one names it from the folder that one stands in."""
    here = Path.cwd()
    return str(file.relative_to(here) if file.is_relative_to(here) else file)


def _compare(paths: Paths, archive: Archive, as_json: bool) -> None:
    """Say whether what was built is what the archive says; nothing is built for it."""
    from vmc_desktop.store.library import Library  # noqa: PLC0415

    folder = find(paths.archive, paths.cache, paths.shipped)
    if folder is None:
        raise CacheError(
            paths.cache, "no index fits the archive as it is.", "The verb build makes one."
        )
    with closing(Library.open(folder)) as library:
        found = library.differences(folder, archive)
        number = count(library.size, "record")
    if as_json:
        write_json({"differences": found})
    else:
        for one in found:
            write(one)
    if found:
        tell(f"{count(len(found), 'difference')} between index, catalogue and archive.")
        raise typer.Exit(1)
    tell(f"Index and catalogue agree: {number}.")


def _chosen(library: Library, facets: Mapping[str, list[str] | None]) -> Chosen:
    """The values that are meant by what was typed for each facet."""
    return tuple(
        (facet, tuple(dict.fromkeys(v for one in some for v in library.values(facet, one))))
        for facet, some in facets.items()
        if some
    )


def _write_findings(
    library: Library, question: Question, most: int, form: Callable[..., str]
) -> None:
    """Write the hits as a file that explains itself, always as UTF-8."""
    results = library.search(question, 0)
    groups, room = [], most or results.total
    for group in library.groups(question, 0, results.groups):
        if room > 0:
            groups.append(replace(group, hits=group.hits[:room]))
            room -= len(group.hits)
    text = form(results, groups, library.records.head, date.today())
    write_file(text)
