"""DOCX and ODT to a material: a ZIP with one XML file of words; nothing else in it is opened.

Read by the standard library's ZIP and defusedxml, which refuses entities and what lies outside.
Source: ECMA-376 part 1, 17.3 and 17.9 (paragraphs, numbering); ODF 1.3 part 3, 5 (text).
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from vmc_desktop.formats.articles.building import Builder
from vmc_desktop.formats.articles.values import ArticleError, Material

_LARGEST_PART = 64 * 1024 * 1024
"""Of the XML in it, unpacked."""
_MOST_TIMES = 200
"""More than that no text was ever packed; a bomb is."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_T = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_O = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_HEADING = re.compile(r"(?:heading|berschrift|titre|title|titel)\D{0,3}(\d)?", re.I)
_LOST = {
    f"{_W}drawing": "pictures",
    f"{_W}pict": "pictures",
    f"{_W}object": "embedded",
    f"{_W}del": "deleted words",
    "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}frame": "pictures",
    f"{_T}tracked-changes": "deleted words",
    f"{_O}annotation": "remarks",
}


def read_office(data: bytes, name: str, losses: list[str]) -> Material:
    """The words of a text document, its headings and lists.

    Raises:
        ArticleError: it is damaged, locked, too large, or another kind of document.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            names = set(packed.namelist())
            if "word/document.xml" in names:
                builder = Builder(name, "DOCX", losses)
                body = _part(packed, "word/document.xml", name)
                styles = (
                    _part(packed, "word/styles.xml", name) if "word/styles.xml" in names else None
                )
                numbers = _docx_numbers(packed, names, name)
                about = "docProps/core.xml"
                reader = _docx(builder, body, _docx_styles(styles), numbers)
            elif "content.xml" in names:
                builder = Builder(name, "ODT", losses)
                about = "meta.xml"
                reader = _odt(builder, _part(packed, "content.xml", name))
            else:
                raise ArticleError(
                    name, "it is a ZIP, but no text document.", "Add DOCX, ODT, PDF or HTML."
                )
            for _ in reader:
                pass
            if about in names:
                builder.title = _title(_part(packed, about, name))
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError) as fault:
        raise ArticleError(name, "the document is damaged or locked.", "Save it anew.") from fault
    return builder.material()


def _part(packed: zipfile.ZipFile, part: str, name: str) -> Element:
    info = packed.getinfo(part)
    with packed.open(info) as file:
        data = file.read(_LARGEST_PART + 1)
    if len(data) > _LARGEST_PART or len(data) > 1_000_000 + _MOST_TIMES * info.compress_size:
        raise ArticleError(name, "it grows far beyond its size when unpacked.", "Do not open it.")
    try:
        root: Element = fromstring(data)
    except DefusedXmlException as fault:
        raise ArticleError(name, "its XML holds entities.", "Save it anew.") from fault
    except (ParseError, ValueError, LookupError) as fault:
        raise ArticleError(name, f"its XML is broken ({fault}).", "Save it anew.") from fault
    return root


def _title(about: Element) -> str:
    return next((one.text or "" for one in about.iter(f"{_DC}title")), "")


# ---- DOCX ------------------------------------------------------------------------------------


def _docx_styles(styles: Element | None) -> dict[str, str]:
    """Names by the ids that paragraphs use."""
    made: dict[str, str] = {}
    for one in styles.iter(f"{_W}style") if styles is not None else ():
        label = one.find(f"{_W}name")
        made[one.get(f"{_W}styleId", "")] = label.get(f"{_W}val", "") if label is not None else ""
    return made


def _docx_numbers(packed: zipfile.ZipFile, names: set[str], name: str) -> set[str]:
    """The lists that count, by their ids."""
    if "word/numbering.xml" not in names:
        return set()
    root = _part(packed, "word/numbering.xml", name)
    counting = set()
    for one in root.iter(f"{_W}abstractNum"):
        form = one.find(f"{_W}lvl/{_W}numFmt")
        if form is not None and form.get(f"{_W}val") not in ("bullet", "none"):
            counting.add(one.get(f"{_W}abstractNumId"))
    made = set()
    for one in root.iter(f"{_W}num"):
        leads = one.find(f"{_W}abstractNumId")
        if leads is not None and leads.get(f"{_W}val") in counting:
            made.add(one.get(f"{_W}numId", ""))
    return made


def _docx(
    builder: Builder, body: Element, styles: dict[str, str], counting: set[str]
) -> Iterator[None]:
    counts: dict[str, int] = {}
    for paragraph in body.iter(f"{_W}p"):
        words, lead = _docx_words(builder, paragraph)
        style = paragraph.find(f"{_W}pPr/{_W}pStyle")
        told = style.get(f"{_W}val", "") if style is not None else ""
        level = _level(styles.get(told) or told)
        number = paragraph.find(f"{_W}pPr/{_W}numPr/{_W}numId")
        which = number.get(f"{_W}val", "") if number is not None else ""
        whole = lead.strip() == words.strip() and 3 < len(words) <= 130
        if level or (whole and not which):
            builder.add(words, "heading", level or 4)
        elif which not in ("", "0") or "list" in (styles.get(told) or told).lower():
            counts[which] = counts.get(which, 0) + 1
            builder.add(words, "item", number=counts[which] if which in counting else 0, lead=lead)
        else:
            builder.add(words, lead=lead)
        yield


def _docx_words(builder: Builder, paragraph: Element) -> tuple[str, str]:
    """The words, and those at the beginning that are set bold."""
    words, lead, plain = "", "", False
    for one in paragraph.iter():
        if one.tag in _LOST:
            builder.lose(_LOST[one.tag])
        if one.tag == f"{_W}r":
            said = "".join(_docx_run(one))
            bold = one.find(f"{_W}rPr/{_W}b")
            strong = bold is not None and bold.get(f"{_W}val") not in ("0", "false", "off")
            plain = plain or (bool(said.strip()) and not strong)
            lead += said if not plain else ""
            words += said
    return words, lead


def _docx_run(run: Element) -> Iterator[str]:
    for one in run:
        if one.tag == f"{_W}t":
            yield one.text or ""
        elif one.tag in (f"{_W}tab", f"{_W}br", f"{_W}cr"):
            yield " "
        elif one.tag == f"{_W}noBreakHyphen":
            yield "-"


def _level(style: str) -> int:
    found = _HEADING.search(style)
    if not found or "toc" in style.lower() or "sub" in style.lower():
        return 0
    return max(1, min(int(found[1] or 1), 6))


# ---- ODT -------------------------------------------------------------------------------------


def _odt(builder: Builder, root: Element) -> Iterator[None]:
    body = root.find(f"{_O}body/{_O}text")
    if body is None:
        raise ArticleError(builder.name, "it is no text document.", "Add DOCX, ODT, PDF or HTML.")
    waiting: list[tuple[Element, bool]] = [(one, False) for one in reversed(body)]
    while waiting:
        one, listed = waiting.pop()
        if one.tag in _LOST:
            builder.lose(_LOST[one.tag])
        elif one.tag == f"{_T}h":
            told = one.get(f"{_T}outline-level", "1")
            level = int(told) if told.isdecimal() and len(told) < 3 else 1
            builder.add("".join(_odt_words(builder, one)), "heading", max(1, min(level, 6)))
        elif one.tag == f"{_T}p":
            builder.add("".join(_odt_words(builder, one)), "item" if listed else "text")
        else:
            inside = listed or one.tag == f"{_T}list"
            waiting += [(child, inside) for child in reversed(one)]
        yield


def _odt_words(builder: Builder, paragraph: Element) -> Iterator[str]:
    """The words of a paragraph in their order, without remarks and pictures."""
    waiting: list[Element | str] = [paragraph]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
        elif one.tag in _LOST:
            builder.lose(_LOST[one.tag])
        elif one.tag in (f"{_T}s", f"{_T}tab", f"{_T}line-break"):
            yield " "
        else:
            for child in reversed(one):
                waiting += [child.tail or "", child]
            waiting.append(one.text or "")
