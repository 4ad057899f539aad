"""The verb ``print``: a record, or what a search finds, on paper."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, cast

import typer

from vmc_desktop.console import tell
from vmc_desktop.errors import PaperError
from vmc_desktop.options import DossierNamed, Found, SomeKey
from vmc_desktop.render.papers import DossierReading, Findings, Paper, Subject
from vmc_desktop.render.words import count
from vmc_desktop.verbs.subjects import subject_of

if TYPE_CHECKING:
    pass

_Output = Annotated[
    Path,
    typer.Option(
        "--output", "-o", metavar="FILE.pdf", help="The file to write; -: standard output."
    ),
]
_Size = Annotated[Literal["a4", "us-letter"], typer.Option(help="What it is printed on.")]
_Landscape = Annotated[bool, typer.Option("--landscape", metavar="", help="On its side.")]
_Columns = Annotated[
    int, typer.Option(min=1, max=2, metavar="NUMBER", help="One column of text, or two.")
]
_Type = Annotated[
    Literal["small", "usual", "large", "larger"], typer.Option(help="The size of type.")
]
_NoSources = Annotated[
    bool, typer.Option("--no-sources", metavar="", help="Leave the sources out.")
]
_Links = Annotated[
    bool, typer.Option("--links", metavar="", help="Addresses of links as footnotes.")
]
_Apart = Annotated[
    bool, typer.Option("--panel-a-page", metavar="", help="Begin a page with each panel.")
]
_Black = Annotated[
    bool, typer.Option("--black", metavar="", help="Black and white, without colour.")
]
_NoData = Annotated[
    bool, typer.Option("--no-data", metavar="", help="Do not attach the records as JSON.")
]
STANDARD_OUTPUT = ("-", "/dev/stdout")


def add_to(app: typer.Typer) -> None:
    """Give the command line this verb."""
    app.command("print")(print_record)


def print_record(
    context: typer.Context,
    output: _Output,
    key: SomeKey = "",
    search: Found = "",
    dossier: DossierNamed = "",
    paper: _Size = "a4",
    landscape: _Landscape = False,
    columns: _Columns = 1,
    size: _Type = "usual",
    no_sources: _NoSources = False,
    links: _Links = False,
    panel_a_page: _Apart = False,
    black: _Black = False,
    no_data: _NoData = False,
) -> None:
    """Put a record, what is found, or a dossier on paper: a PDF, archival, tagged, with data."""
    # Typst with its typefaces, and the PDF reader.
    from vmc_desktop.models.paper import save  # noqa: PLC0415
    from vmc_desktop.render.sheet import Press  # noqa: PLC0415

    how = Paper(
        size=paper,
        landscape=landscape,
        columns=cast(Literal[1, 2], columns),
        text=size,
        sources=not no_sources,
        links=links,
        panel_a_page=panel_a_page,
        black=black,
        attached=not no_data,
    )
    subject = subject_of(context.obj, key, search, dossier)
    sheet = Press(context.obj.resources).lay_out(subject, how)
    if str(output) in STANDARD_OUTPUT:
        write_bytes(sheet.pdf, "a PDF", "pdf")
    else:
        save(sheet.pdf, output)
    if sheet.missing:
        tell(f"No typeface here has: {' '.join(sheet.missing)}")
    tell(f"{output}: {named(subject)}")


def named(subject: Subject) -> str:
    """What was printed or written, in a few words."""
    if isinstance(subject, Findings):
        return count(subject.results.total, "hit")
    if isinstance(subject, DossierReading):
        return subject.dossier.title
    return subject.key.link(subject.head.key)


def write_bytes(data: bytes, what: str, ending: str) -> None:
    """Write bytes to standard output as they are.

    Args:
        data: what is written.
        what: its name, where no terminal can show it; "" for a text.
        ending: that of a file of it.

    Raises:
        PaperError: it is a terminal, and cannot show this.
    """
    if what and sys.stdout.isatty():
        remedy = f"Name a file, or send it on: -o - > page.{ending}"
        raise PaperError("standard output", f"a terminal cannot show {what}.", remedy)
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()
