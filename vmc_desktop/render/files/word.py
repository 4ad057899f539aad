"""The same for word processors: Office Open XML, with headings, links and lists as their own."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import Any

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from vmc_desktop.render.files.blocks import Block, Inline

_INK, _QUIET, _ACCENT = (RGBColor.from_string(one) for one in ("1B1F24", "565D66", "0B5C7A"))
_SIZES = {1: 24, 2: 15, 3: 12.5, 4: 11, 5: 11, 6: 11}
_HANGING = Mm(11)
# What word processors bring, or have a double for.
_SERIF, _SANS = "Georgia", "Calibri"


def word(title: str, made: Iterable[Block], language: str, foot: str) -> bytes:
    """A whole document.

    Args:
        title: its title.
        made: what it says.
        language: that of the archive.
        foot: what stands at the foot of every page: permanent name and version.
    """
    document = docx.Document()
    _dress(document, language)
    document.core_properties.title = title
    document.core_properties.author = ""
    document.core_properties.language = language
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(28)
    foot_line = section.footer.paragraphs[0]
    foot_line.style = document.styles["Quiet"]
    foot_line.add_run(foot)
    for block in made:
        _add(document, block)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _dress(document: Any, language: str) -> None:
    styles = document.styles
    usual = styles["Normal"]
    _set_face(usual, _SERIF)
    usual.font.size, usual.font.color.rgb = Pt(10.5), _INK
    usual.paragraph_format.space_after = Pt(5)
    usual.paragraph_format.line_spacing = 1.2
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), language)
    usual.element.get_or_add_rPr().append(spoken)
    for level, size in _SIZES.items():
        heading = styles[f"Heading {level}"]
        _set_face(heading, _SERIF)
        heading.font.size, heading.font.color.rgb = Pt(size), _INK
        heading.font.italic, heading.font.bold = False, True
        heading.paragraph_format.space_before = Pt(4 if level == 1 else 16 if level == 2 else 11)
        heading.paragraph_format.space_after = Pt(4)
    for name, colour, size in (("Quiet", _QUIET, 8.5), ("Eyebrow", _ACCENT, 8.5)):
        made = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        made.base_style = usual
        _set_face(made, _SANS)
        made.font.size, made.font.color.rgb = Pt(size), colour
        made.paragraph_format.space_after = Pt(3)
    styles["Eyebrow"].font.bold = True
    styles["Eyebrow"].paragraph_format.keep_with_next = True
    styles["Eyebrow"].paragraph_format.space_before = Pt(14)
    quote = styles["Quote"]
    quote.font.color.rgb = _INK
    quote.paragraph_format.left_indent = Mm(6)


def _set_face(style: Any, face: str) -> None:
    """A typeface for every script, not for Latin letters alone."""
    style.font.name = face
    faces = style.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("w:hAnsi", "w:cs", "w:eastAsia"):
        faces.set(qn(script), face)
    for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:cstheme", "w:eastAsiaTheme"):
        faces.attrib.pop(qn(theme), None)


def _add(document: Any, block: Block) -> None:
    match block.kind:
        case "heading":
            line = document.add_paragraph(style=f"Heading {min(block.level, 6)}")
            _write(line, block.runs)
        case "fact":
            line = document.add_paragraph()
            line.add_run(f"{block.label}: ").bold = True
            _write(line, block.runs)
            _add_lines(line, block)
        case "item":
            line = document.add_paragraph(style="List Bullet")
            _write(line, block.runs)
            _add_lines(line, block)
        case "passage" | "source":
            _add_numbered(document, block)
        case "quotation":
            line = document.add_paragraph(style="Quote")
            _write(line, block.runs)
            line.paragraph_format.keep_with_next = True
            for one in block.more:
                below = document.add_paragraph(style="Quiet")
                below.paragraph_format.left_indent = Mm(6)
                _write(below, one)
        case "own":
            _add_own(document, block)
        case "chart":
            _add_chart(document, block)
        case "quiet" | "eyebrow":
            _write(document.add_paragraph(style=block.kind.capitalize()), block.runs)
        case _:
            line = document.add_paragraph()
            _write(line, block.runs)
            # The name of what follows stays with it.
            line.paragraph_format.keep_with_next = all(run.style for run in block.runs)


def _add_numbered(document: Any, block: Block) -> None:
    line = document.add_paragraph(style="Quiet" if block.kind == "source" else None)
    form = line.paragraph_format
    form.left_indent, form.first_line_indent = _HANGING, -_HANGING
    form.tab_stops.add_tab_stop(_HANGING)
    number = line.add_run(f"{block.number}\t")
    number.font.color.rgb, number.font.size = _QUIET, Pt(8.5)
    _write(line, block.runs)
    _add_lines(line, block)


def _add_own(document: Any, block: Block) -> None:
    if block.label:
        document.add_paragraph(block.label, style="Quiet").paragraph_format.left_indent = Mm(6)
    for one in (block.runs, *block.more):
        line = document.add_paragraph()
        line.paragraph_format.left_indent = line.paragraph_format.right_indent = Mm(6)
        for run in _write(line, one):
            run.font.name = _SANS


def _add_chart(document: Any, block: Block) -> None:
    caption = document.add_paragraph()
    caption.paragraph_format.keep_with_next = True
    caption.paragraph_format.space_before = Pt(10)
    caption.add_run(block.text).bold = True
    table = document.add_table(rows=0, cols=2, style="Table Grid")
    table.autofit = False
    widths = (Mm(25), Mm(50))
    # Each word processor believes another of the two.
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for place, row in enumerate(block.more):
        line = table.add_row()
        # Names of columns, which a word processor repeats on the next page and reads aloud.
        if place == 0:
            line._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
        for cell, said, width in zip(line.cells, row, widths, strict=True):
            cell.width = width
            words = cell.paragraphs[0]
            words.paragraph_format.space_after = Pt(0)
            words.add_run(said.text).bold = True if place == 0 else None
    document.add_paragraph()


def _add_lines(line: Any, block: Block) -> None:
    for one in block.more:
        line.add_run().add_break()
        _write(line, one)


def _write(line: Any, runs: Iterable[Inline]) -> list[Any]:
    made = []
    for one in runs:
        run = line.add_run(one.text)
        run.italic = True if one.style == "em" else None
        run.bold = True if one.style == "strong" else None
        if one.style == "cite":
            run.font.size = Pt(8)
        if one.target and not one.target.startswith("#"):
            _link(line, run, one.target)
        made.append(run)
    return made


def _link(line: Any, run: Any, address: str) -> None:
    """Put a run into a link; python-docx writes none by itself."""
    run.font.color.rgb = _ACCENT
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), line.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, True))
    line._p.remove(run._r)
    link.append(run._r)
    line._p.append(link)
