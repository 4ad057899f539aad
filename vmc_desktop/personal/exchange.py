"""Own things as files that others read: all of it as JSON and Markdown, notes as Web Annotations.

The JSON holds everything, and comes back as it was; its form is told in ``docs/own-things.md``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

import msgspec

from vmc_desktop.domain import Key
from vmc_desktop.personal.values import KeptSearch, Note, OwnThings, Quote

FORMAT = "vmc-desktop own things"
VERSION = 1
_ANNO = "http://www.w3.org/ns/anno.jsonld"


@dataclass(frozen=True, slots=True)
class ArchiveThings:
    """What the reader made in one archive, searches too."""

    things: OwnThings = field(default_factory=OwnThings)
    saved_searches: tuple[KeptSearch, ...] = ()
    recent_searches: tuple[KeptSearch, ...] = ()


@dataclass(frozen=True, slots=True)
class Everything:
    """What the reader made, by the key of the archive."""

    format: str = FORMAT
    version: int = VERSION
    archives: Mapping[str, ArchiveThings] = field(default_factory=dict)


class NotReadable(ValueError):
    """A file that holds no own things, or is damaged; the message says where."""


# ---- JSON ----------------------------------------------------------------------------------------


def to_json(everything: Everything) -> str:
    """Everything, to be taken in again by `from_json`."""
    made = _with_plain_keys(msgspec.to_builtins(everything))
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def from_json(text: str) -> Everything:
    """What a file holds: own things, or Web Annotations.

    Raises:
        NotReadable: it is neither.
    """
    try:
        read = json.loads(text)
    except ValueError as error:
        raise NotReadable(str(error)) from error
    except RecursionError as error:
        raise _too_deep(error) from error
    if not isinstance(read, dict):
        raise NotReadable("the file holds no object")
    if read.get("@context") == _ANNO:
        return _from_annotations(read)
    if read.get("format") != FORMAT:
        raise NotReadable(f"no “format”: “{FORMAT}” stands in it")
    if read.get("version") != VERSION:
        raise NotReadable(f"its version is {read.get('version')}, this program reads {VERSION}")
    try:
        return msgspec.convert(_with_whole_keys(read), Everything)
    except (msgspec.ValidationError, ValueError) as error:
        raise NotReadable(str(error)) from error
    except RecursionError as error:
        raise _too_deep(error) from error


def _too_deep(error: RecursionError) -> NotReadable:
    # Such a file was made to hurt; none of ours is deeper than a few levels.
    return NotReadable(f"it lies too deep: {error}")


def _with_plain_keys(value: Any) -> Any:
    """A key as the text that it is."""
    if isinstance(value, dict):
        return {
            name: one["text"] if name == "key" and one else _with_plain_keys(one)
            for name, one in value.items()
        }
    return [_with_plain_keys(one) for one in value] if isinstance(value, list | tuple) else value


def _with_whole_keys(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            name: {"text": Key.parse(one).text}
            if name == "key" and isinstance(one, str)
            else _with_whole_keys(one)
            for name, one in value.items()
        }
    return [_with_whole_keys(one) for one in value] if isinstance(value, list) else value


# ---- Web Annotations -----------------------------------------------------------------------------


def to_annotations(everything: Everything) -> str:
    """Notes, tags and bookmarks by the W3C's Web Annotation Data Model, in JSON-LD."""
    made = [
        one
        for archive, held in everything.archives.items()
        for one in _annotations(archive, held.things)
    ]
    page = {"type": "AnnotationPage", "startIndex": 0, "items": made}
    whole = {
        "@context": _ANNO,
        "type": "AnnotationCollection",
        "label": "VMC Desktop",
        "total": len(made),
        "first": page,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _annotations(archive: str, things: OwnThings) -> list[dict[str, Any]]:
    notes = [
        {
            **_annotation(one.id, "commenting", one.created.isoformat()),
            "modified": one.changed.isoformat(),
            "body": _body(one.body),
            "target": _target(archive, one.key, one.quote),
        }
        for one in things.notes
    ]
    tags = [
        {
            **_annotation(one.id, "tagging", one.created.isoformat()),
            "body": {**_body(one.word), "purpose": "tagging"},
            "target": one.key.link(archive),
        }
        for one in things.tags
    ]
    bookmarks = [
        {
            **_annotation(one.id, "bookmarking", one.created.isoformat()),
            "target": one.key.link(archive),
        }
        for one in things.bookmarks
    ]
    return [*notes, *tags, *bookmarks]


def _annotation(name: str, motivation: str, created: str) -> dict[str, Any]:
    try:
        number = UUID(name)
    except ValueError:
        # Taken in from a file that somebody else made: another name, but always the same one.
        number = uuid5(NAMESPACE_URL, name)
    return {
        "id": number.urn,
        "type": "Annotation",
        "motivation": motivation,
        "created": created,
    }


def _body(text: str) -> dict[str, Any]:
    return {"type": "TextualBody", "value": text, "format": "text/plain"}


def _target(archive: str, key: Key, quote: Quote | None) -> Any:
    if quote is None:
        return key.link(archive)
    selector = {
        "type": "TextQuoteSelector",
        "exact": quote.exact,
        "prefix": quote.prefix,
        "suffix": quote.suffix,
    }
    return {"source": key.link(archive), "selector": selector}


def _from_annotations(read: dict[str, Any]) -> Everything:
    """The notes among annotations; tags and bookmarks come back by the JSON of everything."""
    found: dict[str, list[Note]] = {}
    try:
        for one in read["first"]["items"] if "first" in read else [read]:
            if one.get("motivation", "commenting") == "commenting":
                archive, note = _note(one)
                found.setdefault(archive, []).append(note)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise NotReadable(f"not an annotation as we write them: {error}") from error
    return Everything(
        archives={
            archive: ArchiveThings(OwnThings(notes=tuple(notes)))
            for archive, notes in found.items()
        }
    )


def _note(one: dict[str, Any]) -> tuple[str, Note]:
    target = one["target"]
    link = target if isinstance(target, str) else target["source"]
    archive, _, _ = link.partition(":")
    selector = {} if isinstance(target, str) else target.get("selector", {})
    key = Key.parse(link)
    raw = {
        "id": UUID(one["id"]).hex,
        "key": {"text": key.text},
        "title": key.text,
        "body": one["body"]["value"],
        "created": one["created"],
        "changed": one.get("modified", one["created"]),
        "quote": {name: selector.get(name, "") for name in ("exact", "prefix", "suffix")}
        if selector
        else None,
    }
    return archive, msgspec.convert(raw, Note)
