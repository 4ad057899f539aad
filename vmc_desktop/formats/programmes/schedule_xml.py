"""Schedules in XML as Pentabarf, frab, pretalx and wafer write them: ``<schedule>`` with days.

Read as it comes, one event after the other, so that a large file takes little memory. Entities
and what lies outside the file are refused before they are looked at.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from xml.sax import SAXParseException
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl, Locator

from defusedxml.common import DefusedXmlException
from defusedxml.sax import make_parser

from vmc_desktop.formats.programmes import cells
from vmc_desktop.formats.programmes.values import Entry, Notes, Person, ProgrammeError, Sheet

FORMAT = "schedule XML"
_DEEPEST = 40
_HEAD = ("title", "acronym", "subtitle", "venue", "city", "country", "day_change")
_FIELDS = {
    "title": "title",
    "subtitle": "subtitle",
    "type": "kind",
    "date": "begins",
    "start": "start",
    "duration": "duration",
    "room": "room",
    "track": "track",
    "language": "language",
    "category": "kind",
}
_EVENTS = ("event", "entry")
_LINKS = {
    "url": ("web page", "Page of the session"),
    "full_conf_url": ("web page", "Page of the session"),
    "origin_url": ("web page", "Page of the session"),
    "feedback_url": ("feedback", "Feedback"),
    "video_download_url": ("video", "Recording"),
}
_GROUPS = (("persons", "person"), ("speakers", "speaker"))
_USED = {*_FIELDS, *_LINKS, "abstract", "description", "persons", "links", "attachments", "end"}
_USED |= {"person", "speakers", "slug", "conf_url"}
_NO_MATTER = frozenset({"video"})
_UTF8 = (b"utf-8", b"utf8")
_LATE = re.compile(rb"""\s+<\?xml(?:[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+))?[^>]*\?>""")
"""A declaration before which something stands, which no parser takes."""
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)""")


@dataclass(slots=True)
class _Node:
    tag: str
    attributes: dict[str, str]
    line: int
    words: list[str] = field(default_factory=list)
    children: list[_Node] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self.words).strip()

    def all(self, tag: str) -> Iterator[_Node]:
        return (child for child in self.children if child.tag == tag)

    def each(self, group: str, tag: str) -> Iterator[_Node]:
        """The members of a group: ``<persons><person>``."""
        return (node for whole in self.all(group) for node in whole.all(tag))


class _Stopped(Exception):
    """The reading was told to stop."""


class _Handler(ContentHandler):
    """Makes an entry of each event, whether it stands below a room or a day."""

    def __init__(self, file: str, notes: Notes, cancelled: Callable[[], bool]) -> None:
        super().__init__()
        self.sheet = Sheet(FORMAT)
        self.entries: list[Entry] = []
        self.told: list[str] = []
        """First and last day as the conference tells them."""
        self._file = file
        self._notes = notes
        self._cancelled = cancelled
        self._above: list[str] = []
        self._nodes: list[_Node] = []
        self._day = self._room = ""
        self._locator: Locator | None = None

    def setDocumentLocator(self, locator: Locator) -> None:  # noqa: N802 - SAX's own name
        self._locator = locator

    def startElement(self, name: str, attrs: AttributesImpl) -> None:  # noqa: N802 - SAX's own name
        tag = name.rpartition(":")[2].lower()
        line = (self._locator.getLineNumber() if self._locator else 0) or 0
        if len(self._above) > _DEEPEST:
            raise ProgrammeError(
                self._file,
                f"line {line}: elements lie more than {_DEEPEST} deep.",
                "Export it anew.",
            )
        if not self._above and tag != "schedule":
            raise ProgrammeError(
                self._file,
                f"line {line}: expected a <schedule>, found <{name[:40]}>.",
                "Export the programme as schedule XML (frab, Pentabarf, pretalx).",
            )
        self._above.append(tag)
        attributes = {str(key): str(value) for key, value in attrs.items()}
        if self._nodes or tag in (*_EVENTS, "conference", "version"):
            node = _Node(tag, attributes, line)
            if self._nodes:
                self._nodes[-1].children.append(node)
            self._nodes.append(node)
        elif tag == "day":
            self._day = attributes.get("date", "")
            self.sheet.days.append(self._day)
        elif tag == "room":
            self._room = attributes.get("name", "")
            self.sheet.rooms.append(self._room)

    def characters(self, content: str) -> None:
        if self._nodes:
            self._nodes[-1].words.append(content)

    def endElement(self, name: str) -> None:  # noqa: N802, ARG002 - SAX's own name
        tag = self._above.pop()
        if not self._nodes:
            if tag == "day":
                self._day = ""
            elif tag == "room":
                self._room = ""
            return
        node = self._nodes.pop()
        if self._nodes:
            return
        if tag in _EVENTS:
            if self._cancelled():
                raise _Stopped
            self.entries.append(self._entry(node))
        elif tag == "conference":
            self._conference(node)
        elif tag == "version":
            self.sheet.version = node.text

    def _conference(self, node: _Node) -> None:
        told = {child.tag: child.text for child in node.children}
        for name in _HEAD:
            setattr(self.sheet, name, told.get(name, ""))
        self.sheet.url = told.get("base_url") or told.get("url") or ""
        self.told = [told[name][:10] for name in ("start", "end") if told.get(name)]

    def _entry(self, node: _Node) -> Entry:
        entry = Entry(
            f"line {node.line}",
            guid=node.attributes.get("guid", ""),
            id=node.attributes.get("id", ""),
            day=self._day,
            room=self._room,
        )
        for child in node.children:
            if (name := _FIELDS.get(child.tag)) and child.text:
                setattr(entry, name, child.text)
            elif child.tag in _LINKS and child.text:
                entry.links.append((*_LINKS[child.tag], child.text))
            elif child.tag in ("abstract", "description") and child.text:
                entry.texts.append(child.text)
            elif child.tag not in _USED | _NO_MATTER and (child.text or child.children):
                self._notes.add(
                    f"the field “{child.tag[:40]}”, which the archive has not", entry.place
                )
        entry.start = cells.clock(entry.start)
        entry.people += _people(node)
        entry.links += _pages(node)
        for group, tag, kind in (("links", "link", "link"), ("attachments", "attachment", "file")):
            for one in node.each(group, tag):
                entry.links.append((kind, one.text, one.attributes.get("href", "")))
        return entry


def _people(event: _Node) -> Iterator[Person]:
    """Persons in their group; several may be named in one element that stands alone."""
    for group, tag in _GROUPS:
        yield from map(_person, event.each(group, tag))
    for alone in event.all("person"):
        yield from map(Person, cells.names(alone.text))


def _pages(event: _Node) -> Iterator[tuple[str, str, str]]:
    """The session's page where it is told by another name than ``<url>``."""
    told = {child.tag: child.text for child in event.children}
    if told.get("conf_url") and not told.get("full_conf_url"):
        yield "web page", "Page of the session", told["conf_url"]
    if "://" in told.get("slug", ""):
        yield "web page", "Page of the session", told["slug"]


def _person(node: _Node) -> Person:
    told = node.attributes | {child.tag: child.text for child in node.children}
    return Person(
        node.text or told.get("name", ""),
        told.get("guid") or told.get("id") or told.get("code", ""),
    )


def read(data: bytes, file: str, notes: Notes, cancelled: Callable[[], bool]) -> Sheet:
    """Read a schedule.

    Raises:
        ProgrammeError: it is no such schedule, is cut off, or holds entities.
    """
    handler = _Handler(file, notes, cancelled)
    parser = make_parser()
    parser.setContentHandler(handler)
    try:
        parser.parse(io.BytesIO(_decodable(data, notes)))
    except _Stopped:
        pass
    except SAXParseException as fault:
        raise ProgrammeError(
            file,
            f"line {fault.getLineNumber()}: the XML is broken or cut off ({fault.getMessage()}).",
            "Export or download it again.",
        ) from fault
    except DefusedXmlException as fault:
        raise ProgrammeError(
            file,
            "it declares entities or names a file outside itself, which can hide an attack.",
            "Export it without a document type.",
        ) from fault
    except (LookupError, UnicodeError, ValueError) as fault:
        raise ProgrammeError(
            file, f"its characters cannot be read: {fault}.", "Save it as UTF-8."
        ) from fault
    handler.sheet.entries = handler.entries
    handler.sheet.days = handler.sheet.days or handler.told
    return handler.sheet


def _decodable(data: bytes, notes: Notes) -> bytes:
    """The file in UTF-8, where it says that it is and is not; its declaration at its beginning."""
    if data[:1].isspace():
        # Line ends stay, so that places are told as they are in the file.
        declaration = _LATE.match(data)
        if declaration and (not declaration[1] or declaration[1].lower() in _UTF8):
            data = re.sub(rb"[^\r\n]", b" ", declaration[0]) + data[declaration.end() :]
    declared = _DECLARED.match(data[:200])
    if declared and declared[1].lower() not in _UTF8:
        return data
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        notes.add(
            "characters that are not UTF-8: the file was read as Windows-1252", f"line {line}"
        )
        return data.decode("cp1252", "replace").encode("utf-8")
    return data
