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
    data = _bytes(file)
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


def _bytes(file: Path) -> bytes:
    try:
        if not file.is_file():
            raise ArticleError(file, "there is no such file.", "Look at its name.")
        size = file.stat().st_size
        if size > LARGEST_BYTES:
            raise ArticleError(
                file.name,
                f"it has {size / 1024**2:,.0f} MB, and more than 64 MB are not read.",
                "Add the part that matters.",
            )
        data = file.read_bytes()
    except OSError as fault:
        raise ArticleError(
            file, f"it cannot be read: {fault.strerror}.", "Look at its permissions."
        ) from fault
    if not data.strip():
        raise ArticleError(file.name, "the file is empty.", "Save or download it again.")
    return data


def _text(data: bytes, name: str, losses: list[str]) -> str:
    """The characters: as a mark at the beginning says, as the page says, else UTF-8.

    Raises:
        ArticleError: it is no text.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    if b"\0" in data[:65536]:
        raise ArticleError(
            name, "it is no text that is known here.", f"Known are {', '.join(ENDINGS)}."
        )
    told = _CHARSET.search(data[:4096])
    for code in (told[1].decode("ascii") if told else "", "utf-8-sig"):
        try:
            return data.decode(code) if code else data.decode("utf-8-sig")
        except (UnicodeError, LookupError):
            continue
    losses.append("it is not UTF-8: read as Windows-1252")
    return data.decode("cp1252", errors="replace")
