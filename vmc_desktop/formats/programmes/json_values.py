"""Values out of JSON that may be of any shape: asked for gently, never an exception."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from vmc_desktop.formats.programmes.values import Notes, ProgrammeError

Json = Mapping[str, Any]
_LANGUAGES = ("en", "de", "fr")


def load(text: str, file: str) -> Any:
    """The text as JSON.

    Raises:
        ProgrammeError: it is none, is cut off, or lies too deep.
    """
    try:
        return json.loads(text)
    except json.JSONDecodeError as fault:
        raise ProgrammeError(
            file,
            f"line {fault.lineno}, column {fault.colno}: the JSON is broken or cut off "
            f"({fault.msg}).",
            "Export or download it again.",
        ) from fault
    except (RecursionError, ValueError) as fault:
        raise ProgrammeError(
            file, "the JSON lies too deep or holds a number too long to be read.", "Export it anew."
        ) from fault


def mapping(value: object) -> Json:
    """The value where it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def objects(value: object) -> Iterator[Json]:
    """The objects of a list, or of an object's values."""
    some: Iterable[object] = value.values() if isinstance(value, dict) else ()
    if isinstance(value, list):
        some = value
    return (one for one in some if isinstance(one, dict))


def text(value: object) -> str:
    """A text or number; of a text in several languages the English, German, French or first."""
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, str | int | float):
        return str(value)
    if isinstance(value, dict):
        named = text(value.get("name")) or text(value.get("title"))
        told = next((text(value[code]) for code in _LANGUAGES if value.get(code)), "")
        first = next((one for one in value.values() if isinstance(one, str)), "")
        return named or told or first
    return ""


def first(record: Json, *names: str) -> str:
    """The first of these fields that says anything."""
    return next((said for name in names if (said := text(record.get(name)).strip())), "")


def note_unused(record: Json, used: frozenset[str], notes: Notes, place: str) -> None:
    """Note the fields that say something and have no place in an archive."""
    for name, value in record.items():
        if name not in used and value not in (None, "", [], {}, False):
            notes.add(f"the field “{name[:40]}”, which the archive has not", place)


def note_utc(moment: str, notes: Notes, place: str) -> None:
    """Note a moment that is told in UTC: which clock the place has the file does not tell."""
    if moment[-1:] in ("Z", "z"):
        notes.add("a time in UTC, kept as it is: the file names no time zone", place)


def listed(whole: object, *names: str) -> list[Json]:
    """The objects of a list, or of the first of these fields that is a list of objects."""
    some = [whole] if isinstance(whole, list) else [mapping(whole).get(name) for name in names]
    return next((found for one in some if (found := list(objects(one)))), [])
