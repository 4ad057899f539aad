"""Files that nobody here wrote: read into paragraphs, or refused by name and remedy."""

from __future__ import annotations

import io
import zipfile

import pytest
import typst
from hypothesis import given
from hypothesis import strategies as st

from vmc_desktop.errors import Cancelled
from vmc_desktop.formats.articles import office, reading
from vmc_desktop.formats.articles.reading import read_material, read_pasted
from vmc_desktop.formats.articles.values import ArticleError

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)


def zipped(**parts):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in parts.items():
            file.writestr(name.replace("__", "/") + ".xml", text)
    return packed.getvalue()


def docx(body, **parts):
    document = f"<w:document {W}><w:body>{body}</w:body></w:document>"
    return zipped(word__document=document, **parts)


def p(words, style="", more=""):
    said = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{said}{more}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


@pytest.fixture
def read(tmp_path):
    def make(data, name="file"):
        file = tmp_path / name
        file.write_bytes(data if isinstance(data, bytes) else data.encode())
        return read_material(file)

    return make


def told(material):
    return [(one.kind, one.level, material.words(one)) for one in material.paragraphs]


def test_docx_headings_and_lists(read):
    numbering = (
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:lvl><w:numFmt w:val="decimal"/>'
        '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        "</w:numbering>"
    )
    listed = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    body = (
        p("Report", "Heading1")
        + p("Some words.")
        + p("First", more=listed)
        + p("Second", more=listed)
    )
    material = read(docx(body, word__numbering=numbering))
    assert material.format == "DOCX"
    assert told(material) == [
        ("heading", 1, "Report"),
        ("text", 0, "Some words."),
        ("item", 0, "First"),
        ("item", 0, "Second"),
    ]
    assert [one.number for one in material.paragraphs] == [0, 0, 1, 2]


def test_odt(read):
    content = (
        f"<office:document-content {ODF}><office:body><office:text>"
        '<text:h text:outline-level="2">A <text:span>heading</text:span></text:h>'
        "<text:p>One<text:s/>two<office:annotation><text:p>secret</text:p>"
        "</office:annotation></text:p>"
        "<text:list><text:list-item><text:p>Entry</text:p></text:list-item></text:list>"
        "</office:text></office:body></office:document-content>"
    )
    material = read(zipped(content=content))
    assert told(material) == [
        ("heading", 2, "A heading"),
        ("text", 0, "One two"),
        ("item", 0, "Entry"),
    ]
    assert material.losses == ("remarks",)


def test_pdf_keeps_its_pages_joins_lines_and_knows_headings(read):
    text = "Partnership needs trust and a common sense of commitment of all who take part. " * 5
    pdf = typst.compile(
        f"#set page(width: 12cm, height: 9cm)\n= The title\n\n{text}\n\n#pagebreak()\n"
        f"== Panel 1: Trust\n\n{text}".encode()
    )
    material = read(pdf)
    assert [one.page for one in material.paragraphs] == [1, 1, 2, 2]
    assert [one.kind for one in material.paragraphs] == ["heading", "text", "heading", "text"]
    assert material.words(material.paragraphs[1]) == text.strip()
    assert material.paragraphs[0].level < material.paragraphs[2].level


def test_reading_a_pdf_can_be_cancelled(tmp_path):
    file = tmp_path / "a.pdf"
    file.write_bytes(typst.compile(b"Words"))
    with pytest.raises(Cancelled):
        read_material(file, lambda: True)


def test_html_leaves_out_what_is_no_word_of_the_article(read):
    page = (
        "<!doctype html><html><body><nav><a href='/'>Home</a></nav>"
        "<div class='cookie-banner'>Accept</div><main><h1>Title</h1><p>Word &amp; word"
        "<script>steal()</script></p>"
        "<img src='https://example.org/spy.png'><ol start=3><li>Third</li></ol></main>"
        "<footer>Imprint</footer></body></html>"
    )
    material = read(page)
    assert material.text == "Title\n\nWord & word\n\nThird"
    assert material.losses == ("scripts and styles", "pictures")
    assert material.paragraphs[2].number == 3


def test_html_tells_of_its_source(read):
    page = (
        '<html><head><title>T</title><meta property="og:site_name" content="ICMPD">'
        '<meta property="article:published_time" content="2017-10-25T10:00:00">'
        '<link rel="canonical" href="javascript:alert(1)"></head><body><p>Words</p></body></html>'
    )
    material = read(page)
    told_ = (material.title, material.publisher, material.published, material.url)
    assert told_ == ("T", "ICMPD", "2017-10-25", "")


def test_plain_text_wrapped_or_in_lines(read):
    wrapped = (
        "A headline without an end\n\n"
        "The complexity of migration was seen to rule out a universal\n"
        "solution, and rigid formulas that worked elsewhere would not\n"
        "work everywhere.\n\n• One\n• Two\n"
    )
    assert told(read(wrapped)) == [
        ("heading", 1, "A headline without an end"),
        (
            "text",
            0,
            "The complexity of migration was seen to rule out a universal solution, and rigid "
            "formulas that worked elsewhere would not work everywhere.",
        ),
        ("item", 0, "One"),
        ("item", 0, "Two"),
    ]


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_encodings(read, code):
    material = read("Über die Brücke, so Weiß.".encode(code), "a.txt")
    assert material.text == "Über die Brücke, so Weiß."
    assert bool(material.losses) == (code == "cp1252")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n ", "empty"),
        (b"...", "no text"),
        (b"\x7fELF\0\0\0", "no text that is known"),
        (b"%PDF-1.7\nrubbish", "cannot be read"),
        (b"PK\x03\x04rubbish", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old format of Word"),
        (zipped(other="<a/>"), "no text document"),
        (docx("<w:p>"), "XML is broken"),
        (zipped(content="<a/>"), "no text document"),
        (
            zipped(word__document='<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'),
            "XML holds entities",
        ),
        (
            zipped(
                word__document='<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
            ),
            "XML holds entities",
        ),
        (docx(p("x" * 30_000_000)), "grows far beyond its size"),
    ],
)
def test_bad_files_are_refused_by_name_with_a_remedy(read, data, reason):
    with pytest.raises(ArticleError, match=reason) as caught:
        read(data, "bad.bin")
    assert "bad.bin" in caught.value.path
    assert caught.value.remedy


def test_gigabytes_are_refused_before_they_are_read(tmp_path):
    file = tmp_path / "huge.txt"
    with file.open("wb") as opened:
        opened.truncate(3 * 1024**3)
    with pytest.raises(ArticleError, match="3,072 MB"):
        read_material(file)


def test_long_texts_are_cut_and_said(read, monkeypatch):
    monkeypatch.setattr("vmc_desktop.formats.articles.building.LONGEST_TEXT", 30)
    material = read("Some words of a text.\n\nMore words than there is room for.\n\nEnd.")
    assert material.text == "Some words of a text."
    assert material.losses == ("everything after 30 characters, cut",)


def test_a_locked_or_huge_part_never_reaches_the_parser(monkeypatch, read):
    monkeypatch.setattr(office, "_LARGEST_PART", 100)
    with pytest.raises(ArticleError, match="grows far beyond"):
        read(docx(p("word " * 100)))


@given(
    st.binary(max_size=400),
    st.sampled_from([b"", b"%PDF-1.4\n", b"PK\x03\x04", b"<p>", b"\xff\xfe"]),
)
def test_any_bytes_are_read_or_refused(tmp_path_factory, data, begin):
    file = tmp_path_factory.getbasetemp() / "any.bin"
    file.write_bytes(begin + data)
    try:
        material = read_material(file)
    except ArticleError:
        return
    assert material.text


@given(st.text(alphabet="<>/phdivlo1234 ='\"&;ab!-[]", max_size=200))
def test_any_html_is_read_or_refused(text):
    try:
        read_pasted("<p>" + text)
    except ArticleError:
        return


def test_known_endings_are_those_that_are_read():
    assert {".txt", ".md", ".html", ".pdf", ".docx", ".odt"} <= set(reading.ENDINGS)


def test_a_document_that_points_before_its_beginning_is_refused(read):
    cut = b"PK" + docx(p("Words"))[40:]
    with pytest.raises(ArticleError, match="damaged or locked"):
        read(cut)
