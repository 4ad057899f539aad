"""Paper: a record as one archival, tagged PDF, the same bytes for preview, printer and file.

Every sheet is written as PDF/A-3a (ISO 19005-3, level a: embedded fonts, tagged structure, Unicode
text) and PDF/UA-1 (ISO 14289-1) in one file, on PDF 1.7. PDF/A-4 and PDF/UA-1 exclude each other,
as they stand on different versions of PDF. Typst checks these rules while it writes and refuses
what breaks them; no independent validator has judged the files, so no more than this is claimed.

The same record, paper, program and fonts give the same bytes: no date of printing is written.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import typst

from vmc_desktop.answers import Reading
from vmc_desktop.domain import Panel
from vmc_desktop.errors import PaperError
from vmc_desktop.render import glyphs
from vmc_desktop.render.apart import STANDARDS as STANDARDS
from vmc_desktop.render.apart import Job, Refused, compiled, set_apart
from vmc_desktop.render.papers import USUAL, Subject, name
from vmc_desktop.render.papers import Paper as Paper
from vmc_desktop.render.phrases import REPLACED, phrase
from vmc_desktop.render.records_data import records_data
from vmc_desktop.render.sheet_records import sheet_data
from vmc_desktop.wording import language, tr

_NUMBER_OF_PAGES = re.compile(rb"<xmpTPg:NPages>(\d+)<")
_CLOSE_UP_TO = 4
"""Sheets of more pages are not set a second time: one page less is nothing there."""
_SCALES = {"small": "0.9", "usual": "1", "large": "1.18", "larger": "1.4"}
_LONG = 150_000
"""So many characters of a sheet take longer than a process of its own takes to start."""
_ROUNDS = 8
"""How often a sheet is tried again after characters without a typeface were replaced."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A printed record: the PDF, and the characters that no typeface on this computer has.

    A missing character stands in the PDF as ``[U+4E2D]``, and the sheet says so at its end.
    """

    pdf: bytes
    missing: tuple[str, ...] = ()


class Press:
    """Makes sheets from records with the shipped typefaces; may be used from any thread.

    Typefaces of the system are used only for characters that the shipped ones lack.
    """

    def __init__(self, resources: Path) -> None:
        self._template = resources / "print" / "sheet.typ"
        self._folder = resources / "fonts"
        self._shipped = typst.Fonts(include_system_fonts=False, font_paths=[self._folder])

    def sheet(
        self,
        reading: Subject,
        paper: Paper = USUAL,
        panels: tuple[Panel, ...] = (),
        stopped: Callable[[], bool] | None = None,
    ) -> bytes:
        """A record, a search or a dossier as a PDF.

        Args:
            reading: what is printed; an edition becomes a booklet of all its panels.
            paper: how it is put on paper.
            panels: the panels of an edition, where ``reading`` comes without them.
            stopped: asked now and then whether to stop; a long sheet is then set in a process of
                its own, which can be.

        Raises:
            PaperError: the sheet could not be laid out.
            Cancelled: it was stopped.
        """
        return self.lay_out(reading, paper, panels, stopped).pdf

    def lay_out(
        self,
        reading: Subject,
        paper: Paper = USUAL,
        panels: tuple[Panel, ...] = (),
        stopped: Callable[[], bool] | None = None,
    ) -> Sheet:
        """As `sheet`, and tells which characters had to be replaced."""
        if panels and isinstance(reading, Reading):
            reading = replace(reading, edition=replace(reading.edition, panels=panels))
        data = sheet_data(reading, paper)
        inputs = _inputs(reading, paper)
        fonts = self._shipped
        missing: frozenset[str] = frozenset()
        for _ in range(_ROUNDS):
            try:
                pdf = self._press(_with_replaced(data, missing), fonts, inputs, stopped)
            except Refused as error:
                lacking = glyphs.missing(error.diagnostic) - missing
                if not lacking:
                    raise _failed(reading, error.message) from error
                if fonts is self._shipped:
                    fonts = self._all_fonts
                else:
                    missing |= lacking
            except OSError as error:
                raise _failed(
                    reading,
                    tr("Sheet", "Its template cannot be read: {why}.").format(why=error.strerror),
                ) from error
            else:
                return Sheet(pdf, tuple(sorted(missing)))
        raise _failed(reading, tr("Sheet", "Too many of its characters are in no typeface."))

    @cached_property
    def _all_fonts(self) -> typst.Fonts:
        # Reading the system's typefaces took 2 s here at first, 0.03 s later: only when needed.
        return typst.Fonts(font_paths=[self._folder])

    def _press(
        self,
        data: object,
        fonts: typst.Fonts,
        inputs: dict[str, str],
        stopped: Callable[[], bool] | None,
    ) -> bytes:
        """The PDF; set a little closer where that saves a page."""
        inputs = {**inputs, "sheet": json.dumps(data, ensure_ascii=False)}
        job = Job(self._template, self._folder, fonts is not self._shipped, inputs)
        if stopped is not None and len(inputs["sheet"]) > _LONG:
            return set_apart(job, stopped)
        pdf = compiled(job, fonts)
        if (pages := _pages(pdf)) == 1 or pages > _CLOSE_UP_TO:
            return pdf
        closer = compiled(replace(job, inputs={**inputs, "close": "yes"}), fonts)
        return closer if _pages(closer) < pages else pdf


def _inputs(subject: Subject, paper: Paper) -> dict[str, str]:
    """What the template is told beside the sheet itself: the look, and the records to attach."""
    inputs = {
        "scale": _SCALES[paper.text],
        "columns": str(paper.columns),
        "black": "yes" if paper.black else "no",
        "spoken": language(),
    }
    if paper.attached:
        text = json.dumps(records_data(subject), ensure_ascii=False)
        # Half of a character that has two halves is none, and no file could hold it.
        inputs["records"] = text.encode(errors="replace").decode()
    return inputs


def _pages(pdf: bytes) -> int:
    """The number of pages, as the metadata says, which PDF/A leaves uncompressed."""
    return max(map(int, _NUMBER_OF_PAGES.findall(pdf)), default=1)


def _with_replaced(data: dict[str, object], missing: frozenset[str]) -> object:
    """The sheet with what is missing written by its numbers, and a word on that at its end."""
    if not missing:
        return data
    return glyphs.replaced({**data, "replaced": phrase(REPLACED)}, missing)


def _failed(subject: Subject, why: str) -> PaperError:
    return PaperError(name(subject), tr("Sheet", "the sheet could not be laid out."), why)
