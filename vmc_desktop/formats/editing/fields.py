"""Which fields the form of each record has, and which records stand in which file."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel

from vmc_desktop.domain import Key
from vmc_desktop.errors import NoRecord
from vmc_desktop.formats.editing.values import Field, Place
from vmc_desktop.formats.files import Desk
from vmc_desktop.formats.front import EditionFront, PanelFront, PersonEntry, Reference, TopicEntry
from vmc_desktop.formats.layout import (
    EDITION_FILE,
    PEOPLE_FILE,
    SOURCES_FILE,
    TOPICS_FILE,
    panel_files,
    panel_name,
)

FIELDS: dict[str, tuple[Field, ...]] = {
    "edition": (
        Field("theme"),
        Field("theme_official", "yes", "true"),
        Field("subtitle"),
        Field("dates", "row"),
        Field("venue"),
        Field("city"),
        Field("country"),
        Field("online", "yes", "false"),
        Field("format"),
        Field("ordinal"),
        Field("participants", "long"),
        Field("countries", "long"),
        Field("organiser"),
        Field("supported_by"),
        Field("hashtag"),
        Field("sessions"),
        Field("speakers_total"),
        Field("statements", "statements"),
        Field("questions", "lines"),
        Field("topics", "row"),
        Field("sources", "row"),
        Field("announced", "people"),
        Field("unplaced", "people"),
        Field("conflicts", "conflicts"),
        Field("gaps", "lines"),
        Field("media", "media"),
        Field("aliases", "lines"),
    ),
    "panel": (
        Field("title", "long"),
        Field("official", "yes", "true"),
        Field("kind"),
        Field("date"),
        Field("start"),
        Field("end"),
        Field("room"),
        Field("venue"),
        Field("track"),
        Field("language"),
        Field("format"),
        Field("stands_for", usual="1"),
        Field("moderators", "people"),
        Field("speakers", "people"),
        Field("statements", "statements"),
        Field("abstract", "statements"),
        Field("questions", "lines"),
        Field("topics", "row"),
        Field("sources", "row"),
        Field("media", "media"),
        Field("aliases", "lines"),
    ),
    "highlight": (Field("heading", "long"), Field("statements", "statements")),
    "quotation": (
        Field("words", "long"),
        Field("language"),
        Field("original", "long"),
        Field("original_language"),
        Field("note", "long"),
        Field("speaker"),
        Field("cited"),
    ),
    "person": (Field("name"), Field("variants", "lines")),
    "source": (
        Field("title", "long"),
        Field("publisher"),
        Field("issued"),
        Field("URL"),
        Field("language"),
        Field("genre"),
        Field("type"),
        Field("note", "long"),
    ),
    "topic": (Field("name"), Field("broader"), Field("synonyms", "languages")),
}
"""By kind of record, in the order of the form."""

PARTS: dict[str, tuple[str, ...]] = {
    "people": ("name", "role", "organisation", "country", "part", "note", "sources"),
    "media": ("kind", "caption", "url", "sources"),
    "conflicts": ("about", "versions", "note"),
}
"""What is typed of each row, by sort of field; the first is always written down."""
PART_SORTS = {"sources": "row", "versions": "lines"}
"""Parts of a row that hold several words, between commas or one a line."""

SCHEMAS: dict[str, type[BaseModel]] = {
    "edition": EditionFront,
    "panel": PanelFront,
    "person": PersonEntry,
    "source": Reference,
    "topic": TopicEntry,
}
"""The schema of what stands in front matter or list, whose order of fields new ones keep."""

SHELVES = {"person": "", "topic": "", "source": "references"}
"""Records that are entries of a list: the list's name, "" where the file is the list."""


def find_place(archive: Path, key: Key) -> Place:
    """Where a record stands.

    Raises:
        NoRecord: no file holds it.
    """
    name = key.parts[-1]
    match key.kind:
        case "person":
            return Place(key, archive / PEOPLE_FILE, name)
        case "topic":
            return Place(key, archive / TOPICS_FILE, name)
        case "source":
            return Place(key, archive / key.parts[0] / SOURCES_FILE, name)
    folder = archive / key.parts[0]
    inner = name if key.kind in ("highlight", "quotation") else ""
    owner = key.parent if inner else key
    if owner is None or owner.kind == "edition":
        return Place(key, folder / EDITION_FILE, inner)
    return Place(key, _panel_file(folder, owner), inner)


def _panel_file(folder: Path, panel: Key) -> Path:
    """The file of a panel; those whose name promises it are looked at first."""
    name = panel.parts[-1]
    files = sorted(panel_files(folder), key=lambda file: panel_name(file) != name)
    for file in files:
        read = Desk(folder.parent).front(file, PanelFront)
        if read is not None and (read[0].key or panel_name(file)) == name:
            return file
    raise NoRecord(panel.text)
