"""Every parser, as one thing that takes bytes: what it may answer is an answer or our own refusal.

What is read must also be fit to be kept: text that no file can hold (half a character of UTF-16)
ends the work later, where nobody would look for it.
"""

from __future__ import annotations

import io
import json
import shutil
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import msgspec

from samples import small_archive
from vmc_desktop.beginning import place_of
from vmc_desktop.errors import ArchiveError
from vmc_desktop.formats.accession.memory import MEMORY_FILE, read_memory
from vmc_desktop.formats.articles.drafting import draft
from vmc_desktop.formats.articles.names import people
from vmc_desktop.formats.articles.reading import read_material, read_pasted
from vmc_desktop.formats.articles.values import ArticleError
from vmc_desktop.formats.body import read_body
from vmc_desktop.formats.bundle.opening import extract, verify
from vmc_desktop.formats.bundle.sealing import seal
from vmc_desktop.formats.bundle.values import BundleError
from vmc_desktop.formats.dates import find_days
from vmc_desktop.formats.editing.yaml_edit import edited
from vmc_desktop.formats.files import Desk
from vmc_desktop.formats.folder import read_archive
from vmc_desktop.formats.front import PanelFront
from vmc_desktop.formats.programmes.columns import parse_columns
from vmc_desktop.formats.programmes.reading import read_programmes
from vmc_desktop.formats.programmes.values import ProgrammeError
from vmc_desktop.formats.slug import fold, slug
from vmc_desktop.formats.writing import write_archive
from vmc_desktop.formats.yaml_text import YamlFault, read_yaml, write_yaml
from vmc_desktop.models.asked import archive_of_link, read_words
from vmc_desktop.models.glance import read_glance
from vmc_desktop.models.instance import read_message
from vmc_desktop.models.quoting import find, quote_of
from vmc_desktop.models.settings import SettingsFile
from vmc_desktop.outline import Key
from vmc_desktop.personal.exchange import NotReadable, from_json, to_annotations, to_json
from vmc_desktop.personal.markdown import to_markdown
from vmc_desktop.render.cite.items import date_parts, name
from vmc_desktop.render.text import clean
from vmc_desktop.store.query import parse

DATA = Path(__file__).resolve().parents[1] / "data"
OWNER = Key("2019/opening")


@dataclass(frozen=True)
class Parser:
    """One parser: what it does with bytes, and the words of its language for whoever mutates."""

    name: str
    attempt: Callable[[bytes], object]
    words: tuple[str, ...] = ()
    more: Callable[[], list[bytes]] = list
    """Seeds that are made, or kept for other tests too."""
    share: int = 10
    """Of so many executions in all, this part of a thousand: the quick ones get more."""

    def seeds(self) -> list[bytes]:
        """What is kept in `tests/data/fuzz`: a line of a ``.txt``, or a file, each; and more."""
        lines = DATA / "fuzz" / f"{self.name}.txt"
        kept = lines.read_bytes().split(b"\n") if lines.exists() else []
        files = sorted((DATA / "fuzz" / self.name).glob("*"))
        return [one for one in kept if one] + [one.read_bytes() for one in files] + self.more()


@cache
def _room() -> Path:
    """A folder for what is read from a file; in memory where there is such a place."""
    memory = Path("/dev/shm")
    # It is taken away with the object, at the end of the process.
    room = tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None)
    _ROOMS.append(room)
    return Path(room.name)


_ROOMS: list[tempfile.TemporaryDirectory[str]] = []


def _file(data: bytes, called: str) -> Path:
    file = _room() / called
    file.write_bytes(data)
    return file


def _said(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def fit(value: object) -> None:
    """Refuse what cannot be written to a file."""
    repr(value)
    json.dumps(msgspec.to_builtins(value), ensure_ascii=False).encode()


def _link(data: bytes) -> None:
    text = _said(data)
    asked = read_words([text])
    for one in (text, asked.link):
        place_of(one)
        archive_of_link(one)


def _key(data: bytes) -> None:
    with suppress(ValueError):
        key = Key.parse(_said(data))
        assert ".." not in key.text.split("/")
        assert key == Key.parse(key.link("vmc"))
        repr((key.kind, key.year, key.parent, key.edition))


def _query(data: bytes) -> None:
    fit(repr(parse(_said(data))))


def _days(data: bytes) -> None:
    text = _said(data)
    for year in ("", "2019"):
        for one in find_days(text, year):
            assert one.first <= one.last
            assert 0 <= one.start < one.end <= len(text)


def _names(data: bytes) -> None:
    text = _said(data)
    fit(name(text))
    fit(date_parts(text))
    for one in people(text):
        repr(one.details())


def _settings(data: bytes) -> None:
    file = SettingsFile(_file(data, "window.ini"))
    settings = file.read_settings()
    file.read_state("vmc")
    repr(settings)


def _glance(data: bytes) -> None:
    with suppress(ValueError, TypeError, KeyError, RecursionError):
        setting = json.loads(data)["setting"]
        glance = read_glance(_file(data, "glance.json"), setting)
        if glance is not None:
            glance.fits(800, 600)
        return
    read_glance(_file(data, "glance.json"), "")


def _quote(data: bytes) -> None:
    text = _said(data)
    third = len(text) // 3
    quote = quote_of(text, third, 2 * third)
    if quote is not None:
        assert find(text, quote) is not None
        find(text[::-1], quote)


def _words(data: bytes) -> None:
    text = _said(data)
    fold(text)
    slug(text)
    assert "\x1b" not in clean(text)
    with suppress(ProgrammeError):
        parse_columns(text)


def _body(data: bytes) -> None:
    text = _said(data).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    body = read_body(text, 1, OWNER, "en", lambda *_: None)
    fit((body.statements, body.abstract, body.highlights, body.quotations))


def _yaml(data: bytes) -> None:
    text = _said(data)
    with suppress(YamlFault):
        value = read_yaml(text).value
        fit(value)
        if isinstance(value, dict):
            made = edited(text, value | {"title": "Another: one"})
            assert read_yaml(made).value["title"] == "Another: one"
            read_yaml(write_yaml(value))


def _panel(data: bytes) -> None:
    file = _file(data, "1-panel.md")
    desk = Desk(file.parent)
    read = desk.front(file, PanelFront)
    assert read is not None or desk.told()


def _archive(data: bytes) -> None:
    """The bytes as the panel, the edition's sources and the topics of an archive."""
    archive, problems = read_archive(_folder(data))
    fit(archive)
    assert all(one.file for one in problems)


_FILES = ("2019/panels/1-opening.md", "2019/sources.yaml", "topics.yaml", "2019/edition.md")


def _folder(data: bytes) -> Path:
    folder = _room() / "archive"
    if not folder.exists():
        write_archive(small_archive(), folder)
        _KEPT.extend((folder / one).read_bytes() for one in _FILES)
    for one, kept in zip(_FILES, _KEPT, strict=True):
        (folder / one).write_bytes(kept)
    (folder / _FILES[sum(data[:64]) % len(_FILES)]).write_bytes(data)
    return folder


_KEPT: list[bytes] = []


def _archive_files() -> list[bytes]:
    _folder(b"")
    return list(_KEPT)


def _programme(data: bytes) -> None:
    for ending in (".csv", ".json"):
        with suppress(ProgrammeError):
            fit(read_programmes(_file(data, f"programme{ending}")))


def _article(data: bytes) -> None:
    with suppress(ArticleError):
        material = read_pasted(_said(data))
        fit(material.paragraphs)
        draft(material)


def _article_file(data: bytes) -> None:
    with suppress(ArticleError):
        draft(read_material(_file(data, "article.docx")))


def _bundle(data: bytes) -> None:
    file, into = _file(data, "one.vmca"), _room() / "out"
    with suppress(BundleError):
        verify(file)
        extract(file, into)
        # What the ZIP says beside its files (times, remarks) may be another; no file may.
        changed = [
            one.name
            for one in into.rglob("*.*")
            if one.is_file() and one.read_bytes() != _SEALED.get(one.relative_to(into).as_posix())
        ]
        shutil.rmtree(into)
        assert not [one for one in changed if one.endswith((".md", ".yaml"))], changed


def _own(data: bytes) -> None:
    with suppress(NotReadable):
        held = from_json(_said(data))
        made = to_json(held)
        made.encode()
        assert to_json(from_json(made)) == made
        to_annotations(held).encode()
        to_markdown(held).encode()


def _memory(data: bytes) -> None:
    _file(data, MEMORY_FILE)
    with suppress(ArchiveError):
        read_memory(_room())


def _kept(folder: str, most: int = 40_000) -> Callable[[], list[bytes]]:
    def read() -> list[bytes]:
        files = sorted((DATA / folder).glob("*.*"))
        return [data for one in files if len(data := one.read_bytes()) <= most]

    return read


def _sealed() -> list[bytes]:
    folder = _room() / "sealed"
    write_archive(small_archive(), folder)
    file = _room() / "seed.vmca"
    seal(folder, file, "Somebody")
    with zipfile.ZipFile(file) as bundle:
        _SEALED.update((one, bundle.read(one)) for one in bundle.namelist())
    return [file.read_bytes()]


_SEALED: dict[str, bytes] = {}


def _office() -> list[bytes]:
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    said = "<w:p><w:r><w:t>Anna Weiss (ICMPD), 12 May 2019</w:t></w:r></w:p>"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        file.writestr("word/document.xml", f"<w:document {w}><w:body>{said}</w:body></w:document>")
    return [packed.getvalue(), *_pdf()]


def _pdf() -> list[bytes]:
    objects = (
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources"
        "<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
        "<</Length 44>>stream\nBT /F 12 Tf 20 200 Td (Anna Weiss said) Tj ET\nendstream",
    )
    body = "".join(f"{n} 0 obj{one}endobj\n" for n, one in enumerate(objects, 1))
    return [f"%PDF-1.4\n{body}trailer<</Root 1 0 R>>".encode()]


_YAML = (
    "- ",
    ": ",
    "{",
    "}",
    "[",
    "]",
    "&a ",
    "*a",
    "<<: *a",
    "!!str ",
    "|\n",
    ">\n",
    "---\n",
    "title: ",
    "null",
    "~",
    "2019-10-24",
    "? ",
    "# ",
    '"\\ud800"',
    "\t",
    "'",
    '"',
    "%YAML 1.1\n",
)
_MARKS = (
    "[@s1]",
    " {#key}",
    "> ",
    "# ",
    "## Highlights\n\n",
    "- ",
    "1. ",
    "**",
    "*",
    "`",
    "<b>",
    "](",
    "![",
    "&amp;",
    "\\",
    "\n\n",
    "{#a was=2017/x}",
    "[a]: /u\n",
    "|a|\n|-|\n",
    "---\n",
)
_JSON = (
    "{",
    "}",
    "[",
    "]",
    '"',
    ":",
    ",",
    "null",
    "true",
    "1e999",
    "-1",
    '"\\ud800"',
    "NaN",
    "[" * 5000,
)
_XML = (
    "<",
    ">",
    "</",
    "<event>",
    "<title>",
    "<!DOCTYPE x>",
    "<![CDATA[",
    "]]>",
    "&#0;",
    "&x;",
    "<!--",
)
_SAYING = (
    "12 May 2019",
    "9-10 November 2016",
    "Dr ",
    "Minister ",
    "(ICMPD)",
    ", ",
    "und ",
    "–",
    "“",
    "”",
)

PARSERS = (
    Parser(
        "link",
        _link,
        ("vmc:", "vmc:?q=", "file:///", "#", "%2e%2e/", "2017/", "[", "]", "@"),
        share=100,
    ),
    Parser("key", _key, ("2017", "/", "highlights", "sources", "people/", "..", "vmc:"), share=280),
    Parser(
        "query",
        _query,
        ('"', "(", ")", " OR ", "NEAR/5", "year:", "2017..2020", "-", "*", "kind:", "is:", "d’"),
        share=35,
    ),
    Parser(
        "days", _days, ("2019-05-12", " May ", " bis ", "12.", "st ", "août", "2016", "–"), share=25
    ),
    Parser("names", _names, (*_SAYING, "van der ", "2019-", "-05", "٣"), share=35),
    Parser(
        "settings",
        _settings,
        ("[view]\n", "zoom=", "@ByteArray(", "@Variant(", "\\x", ")", "@Invalid()", "=", "\n"),
        share=20,
    ),
    Parser("glance", _glance, _JSON, share=100),
    Parser("message", lambda data: read_message(data), _JSON, share=200),
    Parser("quote", _quote, ("’", "ﬁ", "ß", "\u0301", " ", "\u00ad"), share=10),
    Parser("words", _words, ("title=", "day=", ",", '"', "\x1b[31m", "\u202e", "İ"), share=60),
    Parser("body", _body, _MARKS, share=5),
    Parser("yaml", _yaml, _YAML, share=25),
    Parser("panel", _panel, (*_YAML, *_MARKS), share=20),
    Parser("archive", _archive, (*_YAML, *_MARKS), _archive_files, share=2),
    Parser(
        "programme",
        _programme,
        (*_JSON, *_XML, "BEGIN:VEVENT\n", ";", "\t", "DTSTART:"),
        _kept("programmes"),
        share=8,
    ),
    Parser(
        "article",
        _article,
        (*_SAYING, *_XML, "<p>", "<h2>", "# "),
        _kept("articles", 4000),
        share=2,
    ),
    Parser("article-file", _article_file, ("PK\3\4", "obj", "<<", ">>"), _office, share=8),
    Parser("bundle", _bundle, ("PK\1\2", "PK\5\6", "data/", "../"), _sealed, share=10),
    Parser("own", _own, (*_JSON, '"things"', '"notes"', '"key"', '"2017/opening"'), share=30),
    Parser("memory", _memory, _JSON, share=100),
)
