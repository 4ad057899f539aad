"""The verb ``cite``: a record as a reference."""

from __future__ import annotations

from typing import Annotated, Literal

import typer

from vmc_desktop.console import write, write_file
from vmc_desktop.options import KeyArgument
from vmc_desktop.reach import read_subject
from vmc_desktop.render.cite import forms
from vmc_desktop.render.cite.items import references

_Style = Literal["apa", "chicago-author-date", "chicago-notes", "harvard", "mla", "oscola"]
_Form = Literal["text", "html", "csl-json", "bibtex", "ris"]
_WRITERS = {"csl-json": forms.csl_json, "bibtex": forms.bibtex, "ris": forms.ris}


def add_to(app: typer.Typer) -> None:
    """Give the command line this verb."""
    app.command("cite")(cite)


def cite(
    context: typer.Context,
    key: KeyArgument,
    style: Annotated[_Style, typer.Option(help="The style of text and html.")] = "apa",
    form: Annotated[
        _Form, typer.Option("--format", help="For a text, or for a reference manager.")
    ] = "text",
    sources: Annotated[
        bool, typer.Option("--sources", metavar="", help="Cite what it rests on as well.")
    ] = False,
) -> None:
    """Cite a record; of an edition, for a reference manager, every panel too."""
    # A person reads of the edition itself, not of its panels one by one.
    panels = form in _WRITERS
    items = references(read_subject(context.obj, key), panels=panels, sources=sources)
    if form in _WRITERS:
        write_file(_WRITERS[form](items))
        return
    # citeproc with its XML, 70 ms.
    from vmc_desktop.render.cite.styles import Styles  # noqa: PLC0415

    styles = Styles(context.obj.resources)
    for said in (styles.html if form == "html" else styles.text)(items, style):
        write(said)
