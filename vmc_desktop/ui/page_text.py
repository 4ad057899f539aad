"""Places in the text of a page: what stands where, counted as Qt counts and as Python does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlock, QTextDocument

if TYPE_CHECKING:
    from vmc_desktop.models.landing import Spans

_FOREIGN = (("related", "sources"), ("permalink", ""))
"""Places on a page: from the one to the other, or the end, it speaks of panels of other years, or
spells its own name."""


def named_block(document: QTextDocument, name: str) -> QTextBlock | None:
    """The paragraph of a named place; None: the page has no such place."""
    block = document.begin()
    while block.isValid():
        for range_ in block.textFormats():
            if name in range_.format.anchorNames():
                return block
        block = block.next()
    return None


def own_words(document: QTextDocument, text: str) -> str:
    """The text of a page, blank where it speaks of other records; every offset stays what it is."""
    # Qt counts in UTF-16 units.
    units = text.encode("utf-16-le")
    for first, last in _FOREIGN:
        start = named_block(document, first)
        end = named_block(document, last) if last else None
        if start is not None:
            left = len(units[: 2 * start.position()].decode("utf-16-le"))
            stop = None if end is None else 2 * end.position()
            right = len(units[:stop].decode("utf-16-le"))
            text = text[:left] + " " * (right - left) + text[right:]
    return text


def in_units(text: str, spans: Spans) -> Spans:
    """Offsets of characters as Qt counts them, in UTF-16 units."""
    if text.isascii() or max(text, default="") <= "\uffff":
        return spans
    units = [0]
    for character in text:
        units.append(units[-1] + (2 if character > "\uffff" else 1))
    return tuple((units[start], units[end]) for start, end in spans)
