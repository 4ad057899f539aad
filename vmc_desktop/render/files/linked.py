"""Editions and panels as schema.org events in JSON-LD, for whoever publishes them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from vmc_desktop.answers import Reading
from vmc_desktop.domain import Appearance, Panel, Source
from vmc_desktop.render import words

_Data = dict[str, Any]
_SCHEMA = "https://schema.org"


def json_ld(reading: Reading) -> str:
    """An edition with all its panels, or a panel within its edition."""
    panel = reading.panel
    event = _edition(reading) if panel is None else _panel(reading, panel)
    if panel is not None:
        event["superEvent"] = _kept(_edition_alone(reading))
    return json.dumps({"@context": _SCHEMA, **event}, ensure_ascii=False, indent=2) + "\n"


def _edition(reading: Reading) -> _Data:
    edition = reading.edition
    return _kept(
        {
            **_edition_alone(reading),
            "about": [topic.name for topic in reading.topics],
            "subEvent": [_panel(reading, panel) for panel in edition.panels],
            "citation": [_source(source) for source in edition.sources],
        }
    )


def _edition_alone(reading: Reading) -> _Data:
    edition, head = reading.edition, reading.head
    theme = ": ".join(filter(None, (edition.theme, edition.subtitle)))
    modes = "Online" if edition.online else "Offline"
    return {
        "@type": "Event",
        "@id": edition.key.link(head.key),
        "identifier": edition.key.link(head.key),
        "name": words.edition_title(reading),
        "alternateName": theme,
        "startDate": edition.dates[0] if edition.dates else str(edition.year),
        "endDate": edition.dates[-1] if edition.dates else "",
        "eventAttendanceMode": f"{_SCHEMA}/{modes}EventAttendanceMode" if edition.dates else "",
        "location": _place(edition.venue or edition.city, edition.city, edition.country),
        "organizer": _organisation(edition.organiser or head.publisher),
    }


def _panel(reading: Reading, panel: Panel) -> _Data:
    edition = reading.edition
    start = f"{panel.date}T{panel.start}" if _is_clock(panel.start) else panel.date
    end = f"{panel.date}T{panel.end}" if _is_clock(panel.end) else ""
    return _kept(
        {
            "@type": "Event",
            "@id": panel.key.link(reading.head.key),
            "identifier": panel.key.link(reading.head.key),
            "name": panel.title,
            "additionalType": panel.kind,
            "startDate": start,
            "endDate": end if panel.date else "",
            "inLanguage": panel.language,
            "location": _place(panel.room or panel.venue, edition.city, edition.country)
            if panel.room or panel.venue
            else {},
            "description": " ".join(one.text for one in panel.summary),
            "about": list(words.topic_names(reading, panel.topics)),
            "performer": _people(panel.speakers),
            "contributor": _people(panel.moderators),
            "citation": [
                _source(source)
                for one in panel.citations
                if (source := edition.source(one.source)) is not None
            ],
        }
    )


def _people(people: Iterable[Appearance]) -> list[_Data]:
    return [
        _kept(
            {
                "@type": "Person",
                "name": one.name,
                "jobTitle": one.role,
                "affiliation": _organisation(one.organisation),
            }
        )
        for one in people
    ]


def _organisation(name: str) -> _Data:
    return {"@type": "Organization", "name": name} if name else {}


def _place(name: str, city: str, country: str) -> _Data:
    address = {
        "@type": "PostalAddress",
        "addressLocality": city,
        "addressCountry": country,
    }
    return _kept({"@type": "Place", "name": name, "address": _kept(address)}) if name else {}


def _source(source: Source) -> _Data:
    return _kept(
        {
            "@type": "CreativeWork",
            "name": source.title or source.id,
            "publisher": _organisation(source.publisher),
            "datePublished": source.published,
            "url": source.url,
            "inLanguage": source.language,
        }
    )


def _is_clock(time: str) -> bool:
    """Whether schema.org knows such a time: past midnight it begins anew."""
    return bool(time) and time < "24:00"


def _kept(fields: _Data) -> _Data:
    return {name: value for name, value in fields.items() if value}
