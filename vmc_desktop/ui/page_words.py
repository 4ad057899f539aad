"""The words of a page as the archive has them: without numbers of references and passages."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

from vmc_desktop.render.links import PASSAGE, SOURCE


def plain_words(document: QTextDocument) -> str:
    """The text of a page, blank where a number stands; every offset is that of the page's text."""
    units = document.toPlainText().encode("utf-16-le")
    made = bytearray(units)
    block = document.begin()
    while block.isValid():
        for one in block.textFormats():
            if one.format.anchorHref().partition(":")[0] in (SOURCE, PASSAGE):
                start = 2 * (block.position() + one.start)
                made[start : start + 2 * one.length] = b" \0" * one.length
        block = block.next()
    return made.decode("utf-16-le")


def characters(text: str, start: int, end: int) -> tuple[int, int]:
    """Places in Qt's units as places in the text."""
    units = text.encode("utf-16-le")
    return (
        len(units[: 2 * start].decode("utf-16-le", "ignore")),
        len(units[: 2 * end].decode("utf-16-le", "ignore")),
    )
