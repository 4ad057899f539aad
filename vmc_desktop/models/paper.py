"""A printed page set as pictures: PDF bytes in, pixels out. Knows no Qt.

PDFium serves one thread at a time: a document belongs to the thread that opened it.
"""

from __future__ import annotations

import os
import re
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

from vmc_desktop.errors import PaperError
from vmc_desktop.wording import tr

POINTS_PER_INCH = 72
_BYTES_PER_PIXEL = 4
_WHITE = (255, 255, 255, 255)
_LONGEST_NAME = 120
_ANY_MAY_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_TAKEN = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PageSize:
    """Width and height of a page in points (1/72 inch)."""

    width_pt: float
    height_pt: float

    @property
    def is_landscape(self) -> bool:
        """Whether the page is wider than high."""
        return self.width_pt > self.height_pt

    def height_at(self, width: float) -> float:
        """How high the page is where it is so wide."""
        return width * self.height_pt / self.width_pt


@dataclass(frozen=True, slots=True)
class PageImage:
    """Pixels of a page: rows from the top, four bytes a pixel (blue, green, red, unused)."""

    width: int
    height: int
    stride: int
    pixels: bytes


class PaperDocument:
    """The pages of a PDF. Close it when done; closed, it gives no more pictures."""

    def __init__(self, pdf: bytes) -> None:
        """Open a document.

        Raises:
            PaperError: these bytes are no PDF that can be shown.
        """
        try:
            self._document: Any = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise PaperError(
                "PDF", tr("Errors", "it cannot be shown: {why}").format(why=error)
            ) from error
        self.sizes = tuple(
            PageSize(*self._document.get_page_size(number)) for number in range(len(self._document))
        )
        self._closed = False

    def __enter__(self) -> PaperDocument:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def image(
        self, page: int, width: int, top: int = 0, rows: int = 0, for_print: bool = False
    ) -> PageImage:
        """A page as pixels, or a band of it.

        Args:
            page: number of the page, from 0.
            width: of the whole page in pixels; its height follows.
            top: first row of the band.
            rows: how many rows; 0: to the end of the page.
            for_print: for paper, not for a screen.

        Raises:
            PaperError: PDFium has no memory for so many pixels, or cannot read the page.
        """
        self._ask_open()
        height = max(round(self.sizes[page].height_at(width)), 1)
        rows = min(rows or height, height - top)
        flags = pdfium.FPDF_ANNOT | (pdfium.FPDF_PRINTING if for_print else 0)
        try:
            loaded = self._document[page]
            bitmap = pypdfium2.PdfBitmap.new_native(width, rows, pdfium.FPDFBitmap_BGRx)
            bitmap.fill_rect(_WHITE, 0, 0, width, rows)
            pdfium.FPDF_RenderPageBitmap(bitmap, loaded, 0, -top, width, height, 0, flags)
        except pypdfium2.PdfiumError as error:
            raise PaperError(
                "PDF",
                tr("Errors", "page {page} cannot be shown: {why}").format(page=page + 1, why=error),
            ) from error
        image = PageImage(width, rows, bitmap.stride, bytes(bitmap.buffer))
        bitmap.close()
        loaded.close()
        return image

    def text(self, page: int) -> str:
        """What the page says, as plain text, for those who cannot see it."""
        self._ask_open()
        loaded = self._document[page]
        words = loaded.get_textpage()
        text = str(words.get_text_range())
        words.close()
        loaded.close()
        return text

    def close(self) -> None:
        """Give the memory back; a second call does nothing."""
        if not self._closed:
            self._closed = True
            self._document.close()

    def _ask_open(self) -> None:
        if self._closed:
            raise ValueError("the document is closed")


def file_name(title: str) -> str:
    """A name for the PDF of a record, good on every system, without folder: ``Opening.pdf``."""
    name = " ".join(_FORBIDDEN.sub(" ", title).split())[:_LONGEST_NAME].strip(" .")
    if _TAKEN.match(name):
        name = f"_{name}"
    return f"{name or tr('PaperDocument', 'Page')}.pdf"


def with_ending(path: Path) -> Path:
    """The path as that of a PDF: what was typed without the ending gets it."""
    return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")


def save(pdf: bytes, path: Path) -> None:
    """Write the bytes as they are: beside the target first, then renamed.

    A link is followed: the file that it leads to is written. A file keeps its permissions.

    Raises:
        PaperError: the file could not be written; what stood there before still does.
    """
    target = Path(os.path.realpath(path))
    aside = target.with_name(f".{target.name[:_LONGEST_NAME]}.{os.getpid()}.part")
    try:
        mode = _mode_to_keep(path, target)
        aside.write_bytes(pdf)
        if mode is not None:
            aside.chmod(mode)
        aside.replace(target)
    except OSError as error:
        reason = tr("Errors", "it cannot be written: {why}.").format(why=error.strerror or error)
        remedy = tr("Errors", "Choose another folder, or another name.")
        raise PaperError(path, reason, remedy) from error
    finally:
        with suppress(OSError):
            aside.unlink(missing_ok=True)


def _mode_to_keep(path: Path, target: Path) -> int | None:
    """The permissions of the file that is to be replaced; None where there is none.

    Raises:
        PaperError: what is there must not be replaced.
    """
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(mode):
        folder = tr("Errors", "it cannot be written: it is a folder.")
        other = tr("Errors", "it cannot be written: it is no ordinary file.")
        reason = folder if stat.S_ISDIR(mode) else other
        raise PaperError(path, reason, tr("Errors", "Choose another name."))
    # Root may write everything, so for it the permissions alone tell what is meant to stay.
    if not mode & _ANY_MAY_WRITE or not os.access(target, os.W_OK):
        reason = tr("Errors", "it cannot be written: it is protected against writing.")
        remedy = tr("Errors", "Choose another name, or permit writing first.")
        raise PaperError(path, reason, remedy)
    return stat.S_IMODE(mode)
