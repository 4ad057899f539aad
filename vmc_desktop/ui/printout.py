"""Pages onto a printer, as the preview shows them."""

from __future__ import annotations

import ctypes
from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from vmc_desktop.errors import PaperError
from vmc_desktop.models.paper import POINTS_PER_INCH, PageSize, PaperDocument
from vmc_desktop.ui.sheets import as_image
from vmc_desktop.wording import tr

_FINEST = 600
"""Dots per inch at most: more makes no page sharper, only slower."""
_BAND = 1024
"""Rows drawn at a time: a whole page at 600 dpi would be 140 MB."""
_NEARLY = 0.015
"""Paper that differs by no more than this is the same paper, and the page is not scaled."""

_CUPS = "libcups.so.2"
_CUPS_FAULTS = 0x0400
"""What CUPS answers from here on are faults (RFC 8011, 4.1.6)."""

Progress = Callable[[int, int], bool]
"""Told how many pages of how many are done; False stops the printing."""


def prepare(printer: QPrinter, document: PaperDocument, title: str) -> None:
    """Set paper, orientation and name of the job after the document."""
    printer.setDocName(title)
    printer.setCreator("VMC Desktop")
    # Our pages bring their own margins.
    printer.setFullPage(True)
    size = document.sizes[0]
    sides = sorted((size.width_pt, size.height_pt))
    paper = QPageSize(
        QSizeF(*sides), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    printer.setPageSize(paper)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))
    _turn(printer, size)


def pages_asked(printer: QPrinter, count: int, current: int) -> tuple[int, ...]:
    """The numbers of the pages to print, from 0, in the order in which they come out.

    Copies are in it too, where the printer does not make them itself.
    """
    pages: list[int]
    match printer.printRange():
        case QPrinter.PrintRange.CurrentPage:
            pages = [current]
        case QPrinter.PrintRange.PageRange:
            pages = [page for page in range(count) if _is_asked(printer, page + 1)]
        case _:
            pages = list(range(count))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return tuple(pages * copies)
    return tuple(page for page in pages for _ in range(copies))


def _is_asked(printer: QPrinter, page: int) -> bool:
    ranges = printer.pageRanges()
    if not ranges.isEmpty():
        return bool(ranges.contains(page))
    return printer.fromPage() <= page <= (printer.toPage() or page)


def print_pages(
    document: PaperDocument, printer: QPrinter, pages: tuple[int, ...], progress: Progress
) -> int:
    """Print pages in this order; returns how many went to the printer.

    Raises:
        PaperError: the printer does not take them.
    """
    painter = QPainter()
    try:
        for done, page in enumerate(pages):
            _turn(printer, document.sizes[page])
            if not (printer.newPage() if done else painter.begin(printer)):
                raise _refused(printer)
            _draw(painter, printer, document, page)
            if printer.printerState() == QPrinter.PrinterState.Error:
                raise _refused(printer)
            if not progress(done + 1, len(pages)):
                printer.abort()
                return done + 1
    finally:
        if painter.isActive():
            painter.end()
    if pages and not printer.outputFileName() and (why := said_by_cups()):
        raise _refused(printer, why)
    return len(pages)


def said_by_cups() -> str:
    """What CUPS has against the job that was just sent; "": nothing, or it is not there.

    Qt hands a job over when the painting ends, and throws the answer away: a printer that takes
    none would seem to have taken it. CUPS keeps the answer for the thread that asked.
    """
    try:
        cups = ctypes.CDLL(_CUPS)
    except OSError:
        return ""
    if cups.cupsLastError() < _CUPS_FAULTS:
        return ""
    cups.cupsLastErrorString.restype = ctypes.c_char_p
    return (cups.cupsLastErrorString() or b"?").decode(errors="replace").rstrip(".")


def _turn(printer: QPrinter, size: PageSize) -> None:
    wide, high = QPageLayout.Orientation.Landscape, QPageLayout.Orientation.Portrait
    printer.setPageOrientation(wide if size.is_landscape else high)


def _refused(printer: QPrinter, why: str = "") -> PaperError:
    name = printer.outputFileName() or printer.printerName() or tr("Printing", "printer")
    refused = tr("Errors", "it does not take the page.")
    if why:
        refused = tr("Errors", "it does not take the page: {why}.").format(why=why)
    return PaperError(
        name,
        refused,
        tr("Errors", "See whether it is switched on, or save as PDF instead."),
    )


def _draw(painter: QPainter, printer: QPrinter, document: PaperDocument, page: int) -> None:
    """One page, as large as the paper allows where that differs, in the middle of it."""
    size, dots = document.sizes[page], printer.resolution()
    paper = printer.pageLayout().fullRectPixels(dots)
    true_width = size.width_pt * dots / POINTS_PER_INCH
    scale = min(paper.width() / true_width, paper.height() / size.height_at(true_width))
    width = true_width if abs(scale - 1) < _NEARLY else true_width * scale
    place = QRectF(0, 0, width, size.height_at(width))
    place.moveCenter(QRectF(0, 0, paper.width(), paper.height()).center())
    pixels = max(round(width * min(1.0, _FINEST / dots)), 1)
    rows = max(round(size.height_at(pixels)), 1)
    unit = place.height() / rows
    # Else Qt writes JPEG, which smears the letters.
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    for top in range(0, rows, _BAND):
        band = document.image(page, pixels, top, _BAND, for_print=True)
        target = QRectF(place.left(), place.top() + top * unit, place.width(), band.height * unit)
        painter.drawImage(target, as_image(band))
