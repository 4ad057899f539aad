"""PDF to a material: its text page by page, lines joined to paragraphs, larger type to headings.

Source: PDFium's text and the boxes of its characters; PDFium knows no threads.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vmc_desktop.errors import Cancelled
from vmc_desktop.formats.articles.building import LONGEST_TEXT, Builder
from vmc_desktop.formats.articles.values import ArticleError, Material

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

_MOST_PAGES = 2_000
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u00ad\u2010\ufffe\x02]$")
_MARKER = re.compile(r"[•●▪◦‣∙·–—-]\s+\S|\d{1,2}[.)]\s+\S")
_NUMBER = re.compile(
    r"(?:page |seite |p\. ?|s\. ?)?[-–]? ?\d{1,4} ?(?:(?:/|\||of|von|sur) ?\d{1,4})? ?[-–]?", re.I
)
_LARGER = 1.15
_LONGEST_HEADING = 200
_OFTEN = 3


@dataclass(frozen=True, slots=True)
class _Line:
    words: str
    page: int
    height: float
    top: float
    bottom: float


def read_pdf(data: bytes, name: str, losses: list[str], cancelled: Callable[[], bool]) -> Material:
    """The words of a PDF, each paragraph with its page.

    Raises:
        ArticleError: it is no PDF, damaged or locked; it has no text (a scan).
        Cancelled: as asked.
    """
    # 60 ms to import, and only PDFs need it.
    import pypdfium2  # noqa: PLC0415

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as fault:
        locked = "assword" in str(fault)
        raise ArticleError(
            name,
            "the PDF is locked with a password." if locked else "the PDF cannot be read.",
            "Save it without a password." if locked else "Save it anew, or paste its text.",
        ) from fault
    builder = Builder(name, "PDF", losses)
    try:
        title = document.get_metadata_dict().get("Title", "")
        # Word processors leave the name of their file there.
        builder.title = "" if re.search(r"\.\w{2,5}$|^Microsoft|^untitled", title) else title
        lines = list(_lines(document, builder, pypdfium2.PdfiumError, cancelled))
    finally:
        document.close()
    _put_together(builder, lines)
    return builder.material()


def _lines(
    document: PdfDocument,
    builder: Builder,
    fault: type[Exception],
    cancelled: Callable[[], bool],
) -> Iterator[_Line]:
    length = 0
    for number in range(len(document)):
        if cancelled():
            raise Cancelled
        if number >= _MOST_PAGES or length > LONGEST_TEXT:
            builder.lose(f"the pages from {number + 1:,} on")
            return
        try:
            found = list(_page(document, number))
        except fault:
            builder.lose(f"page {number + 1}, which is damaged")
            continue
        length += sum(len(one.words) for one in found)
        yield from found


def _page(document: PdfDocument, number: int) -> Iterator[_Line]:
    page = document[number]
    text = page.get_textpage()
    try:
        whole = text.get_text_range()
        placed = len(whole) == text.count_chars()
        at = 0
        for part in whole.splitlines(keepends=True):
            words = part.strip()
            first = at + len(part) - len(part.lstrip())
            at += len(part)
            if any(char.isalnum() for char in words):
                box = text.get_charbox(first, loose=True) if placed else (0.0, 0.0, 0.0, 0.0)
                size = _size(text, first) if placed else 0.0
                yield _Line(words, number + 1, size, box[3], box[1])
    finally:
        text.close()
        page.close()


def _size(text: PdfTextPage, index: int) -> float:
    """The size of the type of a character, in points on the page."""
    # See read_pdf.
    from pypdfium2 import raw  # noqa: PLC0415

    matrix = raw.FS_MATRIX()
    scale = 1.0
    if raw.FPDFText_GetMatrix(text, index, matrix):
        scale = max(abs(matrix.d), abs(matrix.b)) or 1.0
    return round(float(raw.FPDFText_GetFontSize(text, index)) * scale, 1)


def _put_together(builder: Builder, lines: list[_Line]) -> None:
    repeated = _running(lines)
    kept = [one for one in lines if one.words not in repeated and not _NUMBER.fullmatch(one.words)]
    if len(kept) < len(lines):
        builder.lose("running heads and page numbers")
    heights: Counter[float] = Counter()
    for one in kept:
        heights[one.height] += len(one.words)
    body = heights.most_common(1)[0][0] if heights else 0.0
    width = sorted(len(one.words) for one in kept)[len(kept) * 3 // 4] if kept else 0
    larger = sorted({one.height for one in kept if one.height > body * _LARGER}, reverse=True)
    group: list[_Line] = []
    for line in kept:
        if group and not _goes_on(group[-1], line, width):
            _add(builder, group, larger)
            group = []
        group.append(line)
    if group:
        _add(builder, group, larger)


def _running(lines: list[_Line]) -> set[str]:
    """What stands at the top or foot of several pages is no part of the text."""
    pages: dict[int, list[str]] = {}
    for one in lines:
        pages.setdefault(one.page, []).append(one.words)
    edges = Counter(words for page in pages.values() for words in {page[0], page[-1]})
    return {words for words, number in edges.items() if number >= _OFTEN}


def _goes_on(before: _Line, line: _Line, width: int) -> bool:
    """Whether a line belongs to the paragraph of the one before."""
    if _MARKER.match(line.words) or abs(line.height - before.height) > 0.15 * before.height + 0.2:
        return False
    ended = before.words.endswith((".", "!", "?", ":", "”", '"', "“", "»"))
    if before.page != line.page:
        return not ended and line.words[0].islower()
    if before.height and before.bottom - line.top > 0.7 * before.height:
        return False
    if _HYPHEN.search(before.words) or line.words[0].islower():
        return True
    return len(before.words) > width * 0.75 and not (ended and len(before.words) < width * 0.9)


def _add(builder: Builder, group: list[_Line], larger: list[float]) -> None:
    words = ""
    for line in group:
        if _HYPHEN.search(words) and line.words[0].islower():
            words = words[:-1] + line.words
        else:
            words = f"{words} {line.words}" if words else line.words
    height = group[0].height
    if height in larger and len(words) <= _LONGEST_HEADING:
        builder.add(words, "heading", min(larger.index(height) + 1, 6), page=group[0].page)
    else:
        builder.add(words, page=group[0].page)
