"""Print preview: what is shown here are the bytes that are printed and saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressDialog, QVBoxLayout, QWidget

from vmc_desktop.errors import PaperError
from vmc_desktop.models.paper import PageSize, PaperDocument
from vmc_desktop.render.papers import USUAL, Paper
from vmc_desktop.ui.icons import Icons
from vmc_desktop.ui.page_view import PageView
from vmc_desktop.ui.paper_options import PaperOptions
from vmc_desktop.ui.preview_bar import PreviewBar
from vmc_desktop.ui.printout import pages_asked, prepare, print_pages
from vmc_desktop.ui.saving import save_as_pdf, tell
from vmc_desktop.ui.sheets import Sheets
from vmc_desktop.ui.theme import SPACE, Palette
from vmc_desktop.ui.thumbnails import Thumbnails
from vmc_desktop.wording import tr

_SIZE = QSize(1040, 880)
_MM_PER_POINT = 25.4 / 72

AskPrinter = Callable[[QPrinter, int, QWidget], bool]
"""Lets the reader choose printer, pages and copies; False: it was cancelled."""


def ask_printer(printer: QPrinter, count: int, parent: QWidget) -> bool:
    """Show the print dialog of the platform for so many pages."""
    dialog = QPrintDialog(printer, parent)
    option = QAbstractPrintDialog.PrintDialogOption
    for wanted in (option.PrintPageRange, option.PrintCurrentPage, option.PrintCollateCopies):
        dialog.setOption(wanted, True)
    dialog.setMinMax(1, count)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted


class PrintPreview(QDialog):
    """The pages of a PDF as they come out of the printer, to look at, print and save.

    Signals:
        paper_asked: a `Paper`; whoever laid out the PDF lays it out anew and hands it to
            `show_pdf`, or says `keep_paper`.
        saved: path of the file.
        printed: number of pages.
    """

    paper_asked = Signal(object)
    saved = Signal(str)
    printed = Signal(int)

    def __init__(
        self,
        pdf: bytes,
        title: str,
        icons: Icons,
        palette: Palette,
        parent: QWidget | None = None,
        *,
        paper: Paper = USUAL,
        notes: bool = False,
        ask: AskPrinter = ask_printer,
    ) -> None:
        """Show a PDF.

        Args:
            pdf: what is shown, printed and saved.
            title: names window, print job and file.
            icons: the pictures of the buttons.
            palette: the colours in force.
            parent: the window above which the preview stands.
            paper: how the PDF was laid out.
            notes: whether there are notes of the reader in it that can be left out.
            ask: shows the print dialog.

        Raises:
            PaperError: these bytes are no PDF that can be shown.
        """
        document = PaperDocument(pdf)
        super().__init__(parent)
        self._pdf, self._title, self._paper, self._ask = pdf, title, paper, ask
        self._sheets = Sheets(document, self)
        self.bar = PreviewBar(icons, self)
        self.pages = PageView(self._sheets, palette, self)
        self.thumbnails = Thumbnails(self._sheets, palette, self)
        self.options = PaperOptions(paper, notes, self)
        self._facts, self._news = QLabel(self), QLabel(self)
        self.bar.set_palette(palette)
        self.setWindowTitle(tr("PrintPreview", "Print preview: {0}").format(title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._lay_out()
        self._connect()
        self._show_document()
        # The only page needs no small picture of itself.
        self.bar.show_side(len(document.sizes) > 1)
        self.setMinimumSize(self.bar.sizeHint().width(), 40 * SPACE)
        self.resize(_SIZE.boundedTo(self.screen().availableSize() - QSize(6 * SPACE, 8 * SPACE)))
        self.pages.setFocus()

    def show_pdf(self, pdf: bytes, paper: Paper) -> None:
        """Show, print and save these bytes from now on; laid out so.

        Raises:
            PaperError: they are no PDF that can be shown; the former are still there.
        """
        document = PaperDocument(pdf)
        self._pdf, self._paper = pdf, paper
        page = self.pages.page
        self._sheets.show_document(document)
        self.options.show_paper(paper)
        self._show_document()
        # The reader goes on where he was, as far as there are so many pages.
        self.pages.show_page(min(page, len(document.sizes) - 1))
        self._news.clear()

    def keep_paper(self) -> None:
        """What was asked for could not be had: show again what is in force."""
        self.options.show_paper(self._paper)
        self._news.clear()

    def set_palette(self, palette: Palette) -> None:
        """Draw in these colours from now on; the pages stay as they are printed."""
        self.bar.set_palette(palette)
        self.pages.set_palette(palette)
        self.thumbnails.set_palette(palette)

    def save(self) -> None:
        """Ask for a file and save the very bytes that are shown."""
        path = save_as_pdf(self, self._pdf, self._title)
        if path is not None:
            self._say(tr("PrintPreview", "Saved as {0}").format(path.name))
            self.saved.emit(str(path))

    def print_out(self) -> None:
        """Ask for a printer and print the pages that are shown."""
        document = self._sheets.document
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, document, self._title)
        if not self._ask(printer, len(document.sizes), self):
            return
        pages = pages_asked(printer, len(document.sizes), self.pages.page)
        progress = self._progress(len(pages))
        try:
            done = print_pages(document, printer, pages, lambda n, _: _go_on(progress, n))
        except PaperError as error:
            progress.close()
            tell(self, error)
            return
        progress.close()
        self._say(tr("PrintPreview", "%n page(s) sent to the printer", "", done))
        self.printed.emit(done)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.thumbnails)
        middle.addWidget(self.pages, 1)
        middle.addWidget(self.options)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * SPACE, SPACE // 2, 2 * SPACE, SPACE // 2)
        for label in (self._facts, self._news):
            label.setProperty("part", "note")
            label.setTextFormat(Qt.TextFormat.PlainText)
        foot.addWidget(self._facts)
        foot.addStretch(1)
        foot.addWidget(self._news)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addLayout(middle, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        bar, pages = self.bar, self.pages
        bar.side_wanted.connect(self.thumbnails.setVisible)
        bar.step_asked.connect(lambda step: pages.show_page(pages.page + step))
        bar.page_asked.connect(self._go_to)
        bar.zoom_asked.connect(lambda step: pages.zoom_step(step) if step else pages.set_zoom(1.0))
        bar.fit_asked.connect(pages.set_fit)
        bar.options_wanted.connect(self.options.setVisible)
        self.options.chosen.connect(self._ask_paper)
        bar.save_asked.connect(self.save)
        bar.print_asked.connect(self.print_out)
        pages.page_changed.connect(self._show_page)
        pages.zoom_changed.connect(self._show_zoom)
        self.thumbnails.page_chosen.connect(pages.show_page)

    def _go_to(self, page: int) -> None:
        self.pages.show_page(page)
        self.pages.setFocus()

    def _ask_paper(self, paper: Paper) -> None:
        # The controls stay as they are, so that the keyboard stays on them; the last choice counts.
        self.options.show_paper(paper)
        self._news.setText(tr("PrintPreview", "Laying out the pages …"))
        self.paper_asked.emit(paper)

    def _show_document(self) -> None:
        # The small ones first: they are told which page is seen, and have to know of it by then.
        self.thumbnails.show_pages()
        self.pages.show_pages()
        sizes = self._sheets.document.sizes
        facts = (
            tr("PrintPreview", "%n page(s)", "", len(sizes)),
            _millimetres(sizes[0]),
            tr("PrintPreview", "{0} kB").format(max(round(len(self._pdf) / 1000), 1)),
        )
        self._facts.setText("  ·  ".join(facts))

    def _show_page(self, page: int) -> None:
        count = len(self._sheets.document.sizes)
        self.bar.show_page(page, count)
        self.thumbnails.show_page(page)
        self.pages.setAccessibleName(tr("PrintPreview", "Page {0} of {1}").format(page + 1, count))
        self.pages.setAccessibleDescription(self._sheets.document.text(page))

    def _show_zoom(self, zoom: float) -> None:
        self.bar.show_zoom(zoom, self.pages.fit)

    def _progress(self, count: int) -> QProgressDialog:
        progress = QProgressDialog(
            tr("PrintPreview", "Printing …"), tr("PrintPreview", "Cancel"), 0, count, self
        )
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        progress.setAutoClose(False)
        return progress

    def _say(self, news: str) -> None:
        """Say what happened, aloud as well."""
        self._news.setText(news)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, news))

    def done(self, result: int) -> None:
        """Close, and give the document's memory back."""
        super().done(result)
        self._sheets.stop()


def _go_on(progress: QProgressDialog, done: int) -> bool:
    progress.setValue(done)
    return not progress.wasCanceled()


def _millimetres(size: PageSize) -> str:
    width, height = size.width_pt * _MM_PER_POINT, size.height_pt * _MM_PER_POINT
    return f"{width:.0f} × {height:.0f} mm"
