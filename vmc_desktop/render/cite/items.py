"""Records as references, in the vocabulary of CSL-JSON, which every other form is made from."""

from __future__ import annotations

import unicodedata
from typing import Any

from vmc_desktop.answers import PersonReading, Reading, TopicReading
from vmc_desktop.domain import Appearance, Edition, Key, Panel, Source
from vmc_desktop.render import words

Item = dict[str, Any]
Citable = Reading | PersonReading | TopicReading
"""What can be cited."""

NOT_VERBATIM = "summary, not verbatim"
_TYPES = {
    "news": "article-newspaper",
    "press release": "article",
    "article": "article",
    "web page": "webpage",
    "report": "report",
}
_PARTICLES = frozenset(
    (
        *("al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la"),
        *("le", "ten", "ter", "van", "vom", "von", "zu", "zum", "zur"),
    )
)
_DIGEST = 12


def references(
    reading: Citable, *, panels: bool = False, sources: bool = False
) -> tuple[Item, ...]:
    """A record as references: itself first.

    Args:
        reading: the record.
        panels: whether the panels of an edition follow.
        sources: whether the sources that it cites follow.
    """
    found = [item(reading)]
    if isinstance(reading, Reading):
        if panels and reading.key.kind == "edition":
            found += [_panel(reading, panel) for panel in reading.edition.panels]
        if sources and reading.source is None:
            found += map(source_item, words.number_sources(reading))
    return tuple(found)


def item(reading: Citable) -> Item:
    """The record itself as one reference."""
    if isinstance(reading, PersonReading):
        return _entry(reading, reading.person.name)
    if isinstance(reading, TopicReading):
        return _entry(reading, reading.topic.name)
    if reading.source is not None:
        return source_item(reading.source)
    if reading.quotation is not None:
        return _quotation(reading)
    if reading.highlight is not None:
        return _highlight(reading)
    return _panel(reading, reading.panel) if reading.panel is not None else _edition(reading)


def source_item(source: Source) -> Item:
    """A publication that states something."""
    press = source.kind in ("news", "article")
    return _kept(
        {
            "id": _id(source.key),
            "type": _TYPES.get(source.kind, "document"),
            "title": source.title or source.id,
            # What no person signed is its publisher's; of a newspaper it is the paper.
            "author": [{"literal": source.publisher}] if source.publisher else [],
            "container-title": source.publisher if press else "",
            "publisher": source.publisher,
            "issued": date_parts(source.published),
            "URL": source.url,
            "language": source.language,
            "genre": "" if press or source.kind == "web page" else source.kind,
        }
    )


def date_parts(*dates: str) -> Item:
    """ISO dates as CSL has them; {} where none is known."""
    parts = [[int(part) for part in one.split("-")] for one in dict.fromkeys(dates) if _is_iso(one)]
    return {"date-parts": parts} if parts else {}


def name(said: str) -> Item:
    """A person's name by its parts; one that is not written in Latin letters stays whole."""
    parts = said.split()
    if len(parts) < 2 or not all(_latin(char) for char in said):
        return {"literal": said}
    place = len(parts) - 1
    while place > 1 and parts[place - 1].lower() in _PARTICLES:
        place -= 1
    return {"family": " ".join(parts[place:]), "given": " ".join(parts[:place])}


# ---- records -----------------------------------------------------------------------------------


def _edition(reading: Reading) -> Item:
    edition = reading.edition
    return _kept(
        {
            **_common(reading, reading.key),
            "type": "book",
            "title": _event(reading),
            "author": _series(reading),
            "publisher-place": _place(edition),
            "issued": date_parts(*edition.dates) or date_parts(str(edition.year)),
            "genre": f"Conference edition; {NOT_VERBATIM}",
        }
    )


def _panel(reading: Reading, panel: Panel) -> Item:
    people = panel.speakers or panel.moderators
    return _kept(
        {
            **_common(reading, panel.key),
            **_held(reading, panel),
            "title": panel.title,
            "author": _names(people) or _series(reading),
            "genre": f"{words.kind_label(panel.kind)}; {NOT_VERBATIM}",
        }
    )


def _highlight(reading: Reading) -> Item:
    heading = reading.highlight.heading if reading.highlight else ""
    within = f"Highlight of “{reading.panel.title}”" if reading.panel else "Highlight"
    return _kept(
        {
            **_common(reading, reading.key),
            **_held(reading, reading.panel),
            "title": heading,
            "author": _series(reading),
            "genre": f"{within}; {NOT_VERBATIM}",
        }
    )


def _quotation(reading: Reading) -> Item:
    said = reading.quotation
    return _kept(
        {
            **_common(reading, reading.key),
            **_held(reading, reading.panel),
            "title": reading.panel.title if reading.panel else words.edition_title(reading),
            "author": [name(said.speaker)] if said else [],
            "genre": "Quotation",
            "abstract": said.text if said else "",
        }
    )


def _entry(reading: PersonReading | TopicReading, title: str) -> Item:
    head = reading.head
    return _kept(
        {
            "id": _id(reading.key),
            "type": "webpage",
            "title": title,
            "author": [{"literal": head.title}],
            "container-title": head.title,
            "URL": reading.key.link(head.key),
            "note": f"Archive version {head.version[:_DIGEST]}" if head.version else "",
        }
    )


def _held(reading: Reading, panel: Panel | None) -> Item:
    """When and where something was said."""
    edition = reading.edition
    return {
        "type": "speech",
        "event-title": _event(reading),
        "event-place": _place(edition),
        "issued": date_parts(panel.date if panel else "")
        or date_parts(*edition.dates)
        or date_parts(str(edition.year)),
    }


def _common(reading: Reading, key: Key) -> Item:
    head = reading.head
    return {
        "id": _id(key),
        "publisher": head.publisher,
        "URL": key.link(head.key),
        "language": (head.languages or ("en",))[0],
        "note": f"Archive version {head.version[:_DIGEST]}" if head.version else "",
    }


def _event(reading: Reading) -> str:
    theme = f": {reading.edition.theme}" if reading.edition.theme else ""
    return f"{words.edition_title(reading)}{theme}"


def _place(edition: Edition) -> str:
    return ", ".join(filter(None, (edition.city, edition.country)))


def _series(reading: Reading) -> list[Item]:
    return [{"literal": reading.head.publisher or reading.head.title}]


def _names(people: tuple[Appearance, ...]) -> list[Item]:
    return [name(one.name) for one in people]


def _id(key: Key) -> str:
    return key.text.replace("/", "-")


def _is_iso(text: str) -> bool:
    return bool(text) and all(p.isdecimal() and len(p) <= 4 for p in text.split("-"))


def _latin(char: str) -> bool:
    return not char.isalpha() or "LATIN" in unicodedata.name(char, "")


def _kept(fields: Item) -> Item:
    """What is known; no field is empty."""
    return {field: value for field, value in fields.items() if value}
