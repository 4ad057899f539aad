"""Printing: which pages, in which order, onto which paper."""

from __future__ import annotations

import ctypes
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from pdfs import drawn_pdf, made_pdf
from vmc_desktop.errors import PaperError
from vmc_desktop.models.paper import PaperDocument
from vmc_desktop.ui import printout
from vmc_desktop.ui.printout import pages_asked, prepare, print_pages, said_by_cups

A4, LANDSCAPE, LETTER = (595, 842), (842, 595), (612, 792)


@pytest.fixture
def printer(qapp: QApplication, tmp_path: Path) -> QPrinter:
    """A printer that prints into a file."""
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    made.setResolution(72)
    return made


def _printed(printer: QPrinter) -> list[tuple[int, int]]:
    """The sizes of the pages that came out, in points."""
    document = pypdfium2.PdfDocument(printer.outputFileName())
    sizes = [document.get_page_size(number) for number in range(len(document))]
    document.close()
    return [(round(width), round(height)) for width, height in sizes]


def _print(printer: QPrinter, pdf: bytes, pages: tuple[int, ...] | None = None) -> int:
    with PaperDocument(pdf) as document:
        prepare(printer, document, "Opening")
        asked = pages or pages_asked(printer, len(document.sizes), 0)
        return print_pages(document, printer, asked, lambda *_: True)


def test_every_page_comes_out(printer: QPrinter) -> None:
    assert _print(printer, made_pdf(A4, A4, A4)) == 3
    assert _printed(printer) == [A4, A4, A4]


def test_each_page_is_turned_as_it_is_laid_out(printer: QPrinter) -> None:
    _print(printer, made_pdf(A4, LANDSCAPE, A4))
    assert _printed(printer) == [A4, LANDSCAPE, A4]


def test_a_document_that_begins_wide(printer: QPrinter) -> None:
    _print(printer, made_pdf(LANDSCAPE, A4))
    assert _printed(printer) == [LANDSCAPE, A4]


def test_letter_goes_on_letter(printer: QPrinter) -> None:
    _print(printer, made_pdf(LETTER))
    assert _printed(printer) == [LETTER]


def test_what_is_printed_is_the_page(printer: QPrinter) -> None:
    printer.setResolution(144)
    pdf = drawn_pdf()
    _print(printer, pdf)
    with (
        PaperDocument(pdf) as shown,
        PaperDocument(Path(printer.outputFileName()).read_bytes()) as printed,
    ):
        wanted, found = shown.image(0, 200), printed.image(0, 200)

    def pixel(image, x: int, y: int) -> bytes:
        place = y * image.stride + 4 * x
        return image.pixels[place : place + 3]

    for x, y in ((20, 20), (80, 180), (120, 20), (180, 300), (20, 220)):
        assert pixel(found, x, y) == pixel(wanted, x, y)


def test_the_job_has_the_title(printer: QPrinter) -> None:
    _print(printer, made_pdf(A4))
    assert printer.docName() == "Opening"


def test_all_pages_are_asked_unless_said_otherwise(printer: QPrinter) -> None:
    assert pages_asked(printer, 3, 1) == (0, 1, 2)


def test_the_current_page(printer: QPrinter) -> None:
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    assert pages_asked(printer, 3, 1) == (1,)


@pytest.mark.parametrize(("first", "last", "pages"), [(2, 3, (1, 2)), (3, 9, (2, 3)), (2, 0, ())])
def test_a_range_of_pages(printer: QPrinter, first: int, last: int, pages) -> None:
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(first, last) if last else printer.setPageRanges(QPageRanges.fromString("9"))
    assert pages_asked(printer, 4, 0) == pages


def test_several_ranges(printer: QPrinter) -> None:
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("1,3-4"))
    assert pages_asked(printer, 5, 0) == (0, 2, 3)


def test_last_page_first(printer: QPrinter) -> None:
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert pages_asked(printer, 3, 0) == (2, 1, 0)


@pytest.mark.parametrize(("collated", "pages"), [(True, (0, 1, 0, 1)), (False, (0, 0, 1, 1))])
def test_copies(printer: QPrinter, collated: bool, pages: tuple[int, ...], monkeypatch) -> None:
    monkeypatch.setattr(QPrinter, "supportsMultipleCopies", lambda _: False)
    printer.setCopyCount(2)
    printer.setCollateCopies(collated)
    assert pages_asked(printer, 2, 0) == pages


def test_a_printer_that_makes_copies_itself_gets_each_page_once(printer, monkeypatch) -> None:
    monkeypatch.setattr(QPrinter, "supportsMultipleCopies", lambda _: True)
    printer.setCopyCount(2)
    assert pages_asked(printer, 2, 0) == (0, 1)


def test_pages_come_out_in_the_order_asked(printer: QPrinter) -> None:
    _print(printer, made_pdf(A4, LANDSCAPE), (1, 0, 1))
    assert _printed(printer) == [LANDSCAPE, A4, LANDSCAPE]


def test_printing_can_be_stopped(printer: QPrinter) -> None:
    told: list[tuple[int, int]] = []

    def stop_after_two(done: int, count: int) -> bool:
        told.append((done, count))
        return done < 2

    with PaperDocument(made_pdf(A4, A4, A4)) as document:
        prepare(printer, document, "Opening")
        assert print_pages(document, printer, (0, 1, 2), stop_after_two) == 2
    assert told == [(1, 3), (2, 3)]


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_a_fault_of_the_world(printer, tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path / "none" / "printed.pdf"))
    with pytest.raises(PaperError) as told:
        _print(printer, made_pdf(A4))
    assert "printed.pdf" in told.value.path
    assert told.value.remedy


class Cups:
    """A print server with an answer to the last job."""

    def __init__(self, answer: int, words: bytes = b"") -> None:
        self.cupsLastError = lambda: answer
        self.cupsLastErrorString = lambda: words


def test_a_job_that_the_print_server_refuses_is_told(
    printer: QPrinter, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    refusing = Cups(0x0506, b'Destination "hall" is not accepting jobs.')
    monkeypatch.setattr(ctypes, "CDLL", lambda _: refusing)
    assert _print(printer, made_pdf(A4)) == 1, "what goes into a file asks no server"
    monkeypatch.setattr(QPrinter, "outputFileName", lambda _: "")
    with pytest.raises(PaperError, match='not take the page: Destination "hall" is not accepting'):
        _print(printer, made_pdf(A4))
    monkeypatch.setattr(ctypes, "CDLL", lambda _: Cups(0x0001))
    assert _print(printer, made_pdf(A4)) == 1


def test_without_a_print_server_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printout, "_CUPS", "libcups-of-nobody.so.9")
    assert said_by_cups() == ""
