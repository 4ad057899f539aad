"""The composition root of the command line: parses, calls, prints, gives the exit status.

It loads no Qt. What a single verb needs is imported by that verb alone: search and build need
SQLAlchemy and Whoosh (300 ms), check and build pydantic (150 ms), print Typst, and a list of the
editions should not wait for them.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import asdict, replace
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, TypeVar

import typer

from vmc_desktop import __version__
from vmc_desktop.answers import Outline, PersonRecord, Question, Reading, TopicRecord
from vmc_desktop.domain import ArchiveHead, Key
from vmc_desktop.errors import ArchiveError, CacheError, NoRecord, PaperError
from vmc_desktop.paths import Paths
from vmc_desktop.render.authority import authority_data, authority_text
from vmc_desktop.render.data import as_data, outline_data, results_data
from vmc_desktop.render.text import WIDTH, as_text
from vmc_desktop.render.words import count
from vmc_desktop.store.cache import find
from vmc_desktop.store.records import Records
from vmc_desktop.verbs import accession, bundles

if TYPE_CHECKING:
    from rich.console import Console

    from vmc_desktop.store.build import Built
    from vmc_desktop.store.library import Library

_T = TypeVar("_T")
_ANY_WIDTH = 10_000
"""Columns where nobody looks: what goes into a pipe or a file is not wrapped."""
_WIDEST_TEXT = 100
"""Columns of a text that one reads, in a wider terminal too."""

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="The editions of a conference: years, panels, highlights.",
    epilog="Without a verb the window opens; a folder or a link (vmc:2017/opening) opens in it.",
)

accession.add_to(app)
bundles.add_to(app)

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]
KeyArgument = Annotated[str, typer.Argument(metavar="KEY", help="The key, such as 2017/opening.")]


def main(words: Sequence[str], command: str = "vmc-desktop") -> int:
    """Do what the words say.

    Args:
        words: the verb with its options, without the program's name.
        command: how the program was called, for its help and hints.

    Returns:
        0; 1 where something is wrong in the world, 2 where the words are.
    """
    for stream in (sys.stdout, sys.stderr):
        # A terminal that lacks a letter gets a question mark, not a fault.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        typer.main.get_command(app)(list(words), prog_name=command)
    except ArchiveError as error:
        tell(_sentence(error))
        return 1
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1
    return 0


def tell(sentence: str) -> None:
    """Say something to the person, apart from what is printed."""
    sys.stderr.write(sentence + "\n")
    sys.stderr.flush()


def _print_version(wanted: bool) -> None:
    if wanted:
        _write(f"VMC Desktop {__version__}")
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
        typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Take what holds for every verb."""
    context.obj = Paths.find(bundles.opened(archive, cache), cache)


@app.command("list")
def list_editions(context: typer.Context, as_json: AsJson = False) -> None:
    """List the editions with their panels, newest first."""
    outline = _open(context.obj, _outline)
    if as_json:
        _write_json(outline_data(outline))
        return
    # Rich costs 100 ms: not for JSON.
    from vmc_desktop.render.terminal import outline_tree  # noqa: PLC0415

    _console().print(outline_tree(outline))
    command = context.find_root().info_name or "vmc-desktop"
    panels = (c.key for n in outline.nodes for c in n.children if c.kind == "panel")
    example = next(panels, "KEY")
    _write(f"\nSearch:  {command} search partnership")
    _write(f"Read:    {command} show {example}")
    _write(f"Print:   {command} print {example} -o panel.pdf")


@app.command()
def show(context: typer.Context, key: KeyArgument, as_json: AsJson = False) -> None:
    """Show a record: an edition, panel, highlight, quotation, source, person or topic."""
    record, head = _record(context.obj, key)
    width = min(_console().width, _WIDEST_TEXT) if sys.stdout.isatty() else WIDTH
    if isinstance(record, Reading):
        said, data = as_text(record, width), as_data(record)
    else:
        said, data = authority_text(record, head, width), authority_data(record, head)
    if as_json:
        _write_json(data)
    else:
        _write(said.rstrip())


@app.command(context_settings={"ignore_unknown_options": True})
def search(
    context: typer.Context,
    words: Annotated[
        list[str],
        typer.Argument(metavar="QUERY", help='Words, "phrases", -not, OR, year:2017..2020 ...'),
    ],
    as_json: AsJson = False,
    limit: Annotated[
        int, typer.Option(min=0, metavar="NUMBER", help="How many hits to show; 0: all.")
    ] = 20,
) -> None:
    """Search the archive."""
    # A word such as -return excludes; only what looks like an option of ours is one.
    if unknown := next((word for word in words if word.startswith("--")), ""):
        raise typer.BadParameter(f"No such option: {unknown}", context)
    query = " ".join(words)
    with closing(_library(context.obj)) as library:
        # The blank says that the last word is whole, not one that is still being typed.
        results = library.search(Question(f"{query} "), limit or None)
    if as_json:
        _write_json(results_data(results))
        return
    from vmc_desktop.render.terminal import hit_list  # noqa: PLC0415

    _console().print(hit_list(results))


@app.command("print")
def print_record(
    context: typer.Context,
    key: KeyArgument,
    output: Annotated[
        Path, typer.Option("--output", "-o", metavar="FILE.pdf", help="The file to write.")
    ],
    paper: Annotated[
        Literal["a4", "us-letter"], typer.Option(help="What it is printed on.")
    ] = "a4",
) -> None:
    """Put an edition, panel or highlight on paper: a PDF, archival and tagged."""
    # Typst with its typefaces, and the PDF reader.
    from vmc_desktop.models.paper import save  # noqa: PLC0415
    from vmc_desktop.render.sheet import Paper, Press  # noqa: PLC0415

    record, head = _record(context.obj, key)
    if not isinstance(record, Reading):
        raise PaperError(key, "a person or topic has no sheet.", "Print an edition or a panel.")
    sheet = Press(context.obj.resources).lay_out(record, Paper(paper))
    save(sheet.pdf, output)
    if sheet.missing:
        tell(f"No typeface here has: {' '.join(sheet.missing)}")
    tell(f"{output}: {record.key.link(head.key)}")


@app.command()
def check(
    context: typer.Context,
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="FOLDER", help="The archive to check, instead of the one in use."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Check the files of an archive and list what is wrong, by file, line and field."""
    from vmc_desktop.formats.folder import read_archive  # noqa: PLC0415

    folder = folder or context.obj.archive
    archive, problems = read_archive(folder)
    if as_json:
        _write_json({"problems": [asdict(problem) for problem in problems]})
    else:
        for problem in problems:
            _write(str(replace(problem, file=str(folder / problem.file))))
    if problems:
        tell(f"{count(len(problems), 'problem')} in {folder}.")
        raise typer.Exit(1)
    tell(f"No problems: {count(len(archive.editions), 'edition')} in {folder}.")


@app.command()
def build(context: typer.Context) -> None:
    """Build catalogue and index where they are missing or older than the archive."""
    built = _build(context.obj)
    _write(str(built.folder))
    anew = count(len(built.rebuilt), "edition")
    tell(f"{anew} built anew in {built.seconds:.1f} s." if built.rebuilt else "Nothing to build.")


def _record(paths: Paths, text: str) -> tuple[Reading | PersonRecord | TopicRecord, ArchiveHead]:
    """The record under the key that was typed, and the archive it is of."""
    key = _key(text)
    if key is not None and key.kind not in ("person", "topic"):
        # An unknown key is worth a second look: the library knows what comes near it.
        with suppress(NoRecord):
            return _open(paths, lambda folder: _reading(folder, key))
    with closing(_library(paths)) as library:
        if key is not None and key.kind == "person":
            return library.person(key), library.records.head
        if key is not None and key.kind == "topic":
            return library.topic(key), library.records.head
        raise NoRecord(text, library.nearest(text))


def _key(text: str) -> Key | None:
    try:
        return Key.parse(text)
    except ValueError:
        return None


def _outline(folder: Path) -> Outline:
    with closing(Records.open(folder)) as records:
        return records.outline()


def _reading(folder: Path, key: Key) -> tuple[Reading, ArchiveHead]:
    with closing(Records.open(folder)) as records:
        return records.reading(key), records.head


def _open(paths: Paths, opener: Callable[[Path], _T]) -> _T:
    folder = find(paths.archive, paths.cache)
    if folder is not None:
        try:
            return opener(folder)
        except CacheError:
            tell("What was kept of the archive is broken; it is built anew.")
    return opener(_build(paths).folder)


def _library(paths: Paths) -> Library:
    from vmc_desktop.store.library import Library  # noqa: PLC0415

    return _open(paths, Library.open)


def _build(paths: Paths) -> Built:
    from vmc_desktop.store.build import build as build_library  # noqa: PLC0415

    built = build_library(paths.archive, paths.cache, _progress())
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
    if built.problems:
        tell(f"{count(len(built.problems), 'problem')} in the archive; the verb check lists them.")
    return built


def _progress() -> Callable[[int, int, str], None]:
    if not sys.stderr.isatty():
        tell("Preparing the archive ...")
        return lambda *_: None

    def show_progress(done: int, total: int, what: str) -> None:
        sys.stderr.write(f"\r\x1b[KPreparing the archive: {done} of {total}, {what}")
        sys.stderr.flush()

    return show_progress


def _console() -> Console:
    from rich.console import Console  # noqa: PLC0415

    width = None if sys.stdout.isatty() else _ANY_WIDTH
    return Console(highlight=False, emoji=False, markup=False, width=width)


def _write(text: str) -> None:
    sys.stdout.write(text + "\n")


def _write_json(data: object) -> None:
    # Whatever the terminal can write, the JSON stays whole.
    ascii_only = "utf" not in (sys.stdout.encoding or "").lower()
    _write(json.dumps(data, ensure_ascii=ascii_only, indent=2))


def _sentence(error: ArchiveError) -> str:
    if isinstance(error, NoRecord):
        nearest = f"; the nearest are {', '.join(error.nearest)}" if error.nearest else ""
        return f"No record has the key {error.key}{nearest}."
    if isinstance(error, CacheError) and not error.remedy:
        return f"{error} Name another folder with --cache."
    return str(error)
