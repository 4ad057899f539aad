"""The forms of files, by their endings, and what each can hold."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Literal, get_args

from vmc_desktop.answers import Reading
from vmc_desktop.errors import ExportError
from vmc_desktop.render.cite.forms import bibtex, csl_json, ris
from vmc_desktop.render.cite.items import Item, references
from vmc_desktop.render.files.blocks import blocks
from vmc_desktop.render.files.html import html
from vmc_desktop.render.files.linked import json_ld
from vmc_desktop.render.files.markdown import markdown
from vmc_desktop.render.files.table import table
from vmc_desktop.render.papers import USUAL, DossierReading, Entry, Findings, Paper, Subject, name
from vmc_desktop.render.records_data import records_data
from vmc_desktop.wording import tr

Form = Literal[
    "html", "md", "docx", "csv", "json", "jsonld", "ics", "bib", "ris", "csl-json", "pdf"
]
FORMS: tuple[Form, ...] = get_args(Form)
_EVENTS = frozenset({"edition", "panel"})
_REFERENCES: dict[str, Callable[[tuple[Item, ...]], str]] = {
    "bib": bibtex,
    "ris": ris,
    "csl-json": csl_json,
}


def form_of(path: Path) -> Form | None:
    """The form that a file's ending names; None for an ending that is none."""
    ending = path.suffix.lower().removeprefix(".")
    if path.name.lower().endswith(".csl.json"):
        return "csl-json"
    found = {"htm": "html", "markdown": "md"}.get(ending, ending)
    return next((one for one in FORMS if one == found), None)


def holds(subject: Subject, form: Form) -> bool:
    """Whether a form can hold such a thing."""
    if form in ("jsonld", "ics"):
        return isinstance(subject, Reading) and subject.key.kind in _EVENTS
    return form not in _REFERENCES or not isinstance(subject, Findings)


def written(
    subject: Subject,
    form: Form,
    paper: Paper = USUAL,
    press: Callable[[Subject, Paper], bytes] | None = None,
) -> bytes:
    """The whole file.

    Args:
        subject: what is written.
        form: how.
        paper: of it counts whether sources and notes are told; for a PDF all.
        press: makes a PDF.

    Raises:
        ExportError: the form cannot hold this.
        PaperError: the PDF cannot be laid out.
    """
    if not holds(subject, form) or (form == "pdf" and press is None):
        reason = tr("Files", "{form} cannot hold this.").format(form=form)
        remedy = tr("Files", "HTML, Markdown, DOCX, CSV, JSON and PDF hold everything.")
        raise ExportError(name(subject), reason, remedy)
    if form == "pdf" and press is not None:
        return press(subject, paper)
    if form in _REFERENCES:
        return _REFERENCES[form](_cited(subject)).encode(errors="replace")
    if form == "json":
        text = json.dumps(records_data(subject), ensure_ascii=False, indent=2) + "\n"
        return text.encode(errors="replace")
    if isinstance(subject, Reading) and form == "jsonld":
        return json_ld(subject).encode(errors="replace")
    if isinstance(subject, Reading) and form == "ics":
        # icalendar with its time zones, 100 ms.
        from vmc_desktop.render.files.calendar import calendar  # noqa: PLC0415

        return calendar(subject)
    return _text(subject, form, paper)


def _text(subject: Subject, form: Form, paper: Paper) -> bytes:
    title, made = blocks(subject, paper)
    language = (subject.head.languages or ("en",))[0]
    foot = _foot(subject)
    if form == "docx":
        # python-docx with its XML, 80 ms.
        from vmc_desktop.render.files.word import word  # noqa: PLC0415

        return word(title, made, language, foot)
    if form == "html":
        text = html(title, made, language, foot)
    else:
        text = markdown(made, foot) if form == "md" else table(title, made, foot)
    return text.encode(errors="replace")


def _cited(subject: Subject) -> tuple[Item, ...]:
    """The references to a record, or to everything in a dossier, each once."""
    if isinstance(subject, Findings):
        return ()
    if not isinstance(subject, DossierReading):
        return references(subject, panels=True, sources=True)
    records: list[Entry] = [one for one in subject.readings if one is not None]
    cited = (item for one in records for item in references(one, panels=False, sources=True))
    return tuple({item["id"]: item for item in cited}.values())


def _foot(subject: Subject) -> str:
    head = subject.head
    where = "" if isinstance(subject, Findings | DossierReading) else subject.key.link(head.key)
    day = subject.day if isinstance(subject, Findings | DossierReading) else ""
    version = f"archive version {head.version[:12]}" if head.version else ""
    return " · ".join(filter(None, (head.title, where, version, day)))
