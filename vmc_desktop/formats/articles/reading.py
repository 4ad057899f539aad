"""One file, or words that were pasted, to a material: told by what is in it, not by its name."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from vmc_desktop.formats.articles.office import read_office
from vmc_desktop.formats.articles.pdf import read_pdf
from vmc_desktop.formats.articles.plain import is_markdown, read_markdown, read_plain
from vmc_desktop.formats.articles.values import ArticleError, Material
from vmc_desktop.formats.articles.web import read_html
from vmc_desktop.formats.intake import characters, read_bytes

LARGEST_BYTES = 64 * 1024 * 1024
"""A larger file is not read: reports of hundreds of pages with pictures have less."""
LARGEST_TEXT = 16 * 1024 * 1024
"""Of plain text, Markdown and HTML."""
ENDINGS = (".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".odt")
_HTML = re.compile(rb"<(?:!doctype html|html|head|body|article|main|div|p|h[1-6]|meta)[\s>]", re.I)
_HTML_TEXT = re.compile(r"<(?:!doctype html|html|body|article|div|p|h[1-6]|ul|ol)[\s>]", re.I)
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?([A-Za-z0-9_-]{2,30})""", re.I)
_OLD_WORD = b"\xd0\xcf\x11\xe0"


def _never() -> bool:
    return False


def read_material(file: Path, cancelled: Callable[[], bool] = _never) -> Material:
    """Read an article or report.

    Args:
        file: plain text, Markdown, HTML, PDF, DOCX or ODT.
        cancelled: asked before each page of a PDF.

    Raises:
        ArticleError: it cannot be read: which, why, what to do.
        Cancelled: as asked.
    """
    data = read_bytes(file, LARGEST_BYTES, ArticleError, "Add the part that matters.")
    name = file.name
    losses: list[str] = []
    begin = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if begin.startswith(b"%PDF-"):
        return read_pdf(data, name, losses, cancelled)
    if begin.startswith(b"PK"):
        return read_office(data, name, losses)
    if begin.startswith(_OLD_WORD):
        raise ArticleError(name, "it is in the old format of Word.", "Save it as DOCX.")
    if len(data) > LARGEST_TEXT:
        raise ArticleError(name, "it has more than 16 MB of text.", "Add the part that matters.")
    text = _text(data, name, losses)
    if _HTML.search(data[:4096].replace(b"\0", b"")):
        return read_html(text, name, losses)
    if file.suffix.lower() in (".md", ".markdown") or is_markdown(text):
        return read_markdown(text, name, losses)
    return read_plain(text, name, losses)


def read_pasted(text: str, name: str = "pasted text") -> Material:
    """Words that somebody pasted, HTML where they begin as such.

    Raises:
        ArticleError: they are none, or too many.
    """
    if len(text) > LARGEST_TEXT:
        raise ArticleError(name, "it has more than 16 MB of text.", "Paste the part that matters.")
    if _HTML_TEXT.search(text[:2000]):
        return read_html(text, name, [])
    if is_markdown(text):
        return read_markdown(text, name, [])
    return read_plain(text, name, [])


def _text(data: bytes, name: str, losses: list[str]) -> str:
    """The characters: as a mark at the beginning says, as the page says, else UTF-8.

    Raises:
        ArticleError: it is no text.
    """
    told = _CHARSET.search(data[:4096])
    try:
        text, line = characters(data, told[1].decode("ascii") if told else "")
    except UnicodeDecodeError as fault:
        raise ArticleError(
            name, "its characters cannot be read as UTF-16.", "Save it as UTF-8."
        ) from fault
    if "\0" in text:
        raise ArticleError(
            name, "it is no text that is known here.", f"Known are {', '.join(ENDINGS)}."
        )
    if line:
        losses.append("it is not UTF-8: read as Windows-1252")
    return text.removeprefix("\ufeff")
