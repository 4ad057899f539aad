"""The verb ``export``: a record, or what a search finds, as a file for others."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from vmc_desktop.console import tell
from vmc_desktop.options import DossierNamed, Found, SomeKey
from vmc_desktop.render.files.forms import FORMS, Form, form_of, written
from vmc_desktop.render.papers import Paper, Subject
from vmc_desktop.verbs.printing import STANDARD_OUTPUT, named, write_bytes
from vmc_desktop.verbs.subjects import subject_of

_ENDINGS = ", ".join(f".{one}" for one in FORMS if one != "csl-json")
_BINARY = frozenset({"docx", "pdf"})


def add_to(app: typer.Typer) -> None:
    """Give the command line this verb."""
    app.command("export")(export)


def export(
    context: typer.Context,
    output: Annotated[
        Path,
        typer.Option("--output", "-o", metavar="FILE", help="The file; -: standard output."),
    ],
    key: SomeKey = "",
    search: Found = "",
    dossier: DossierNamed = "",
    form: Annotated[
        Form | None, typer.Option("--format", help="The form, where the ending does not tell it.")
    ] = None,
    no_sources: Annotated[
        bool, typer.Option("--no-sources", metavar="", help="Leave the sources out.")
    ] = False,
) -> None:
    """Write a record, what a search finds, or a dossier as a file; its ending says the form."""
    chosen = form or form_of(output)
    if chosen is None:
        raise typer.BadParameter(f"Name a file that ends in {_ENDINGS}, or the --format.")
    # The PDF reader comes with it.
    from vmc_desktop.models.paper import save  # noqa: PLC0415

    subject = subject_of(context.obj, key, search, dossier)

    def press(one: Subject, paper: Paper) -> bytes:
        from vmc_desktop.render.sheet import Press  # noqa: PLC0415

        return Press(context.obj.resources).sheet(one, paper)

    data = written(subject, chosen, Paper(sources=not no_sources), press)
    if str(output) in STANDARD_OUTPUT:
        _pour(data, chosen)
    else:
        save(data, output)
    tell(f"{output}: {named(subject)}")


def _pour(data: bytes, form: Form) -> None:
    """Write to standard output; a text may be looked at in a terminal, the rest may not."""
    what = f"a file of {form}" if form in _BINARY else ""
    write_bytes(data, what, form)
