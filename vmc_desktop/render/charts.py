"""Charts by year: how many hits, appearances or panels there are, and what is said of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from vmc_desktop.answers import PersonReading, Results, TopicReading
from vmc_desktop.domain import Edition, Key
from vmc_desktop.render import words
from vmc_desktop.render.sheet_lines import Part
from vmc_desktop.wording import tr

Bars: TypeAlias = tuple[tuple[int, int], ...]
"""(year, how many), a year after the other; none is left out because it has nothing."""

_LABELS = 16
"""So many years have room for their names beneath the bars; of more, every second is named, etc."""
_NUMBERED = 24
"""So many bars have room for their numbers."""


def bars_of(subject: Results | PersonReading | TopicReading, years: Iterable[int] = ()) -> Bars:
    """How many there are in each year.

    Args:
        subject: the answer to a search (hits are counted), a person (appearances) or a topic
            (panels that carry it or speak of it).
        years: those of the archive; every year between its first and its last is told.
    """
    if isinstance(subject, Results):
        found = {int(year): number for year, number in dict(subject.facets).get("year", ())}
    elif isinstance(subject, PersonReading):
        found = {one.year: _appearances(one, subject.key) for one in subject.editions}
    else:
        found = {one.year: len(one.panels) for one in subject.editions}
    every = sorted({*years, *found})
    whole = range(every[0], every[-1] + 1) if every else ()
    return tuple((year, found.get(year, 0)) for year in whole)


def counted(key: Key | None) -> str:
    """What a chart counts, as its heading: of a person, a topic, or (no key) a search."""
    if key is None:
        return tr("Charts", "Hits by year")
    if key.kind == "person":
        return tr("Charts", "Appearances by year")
    return tr("Charts", "Panels by year")


def chart_part(key: Key | None, name: str, bars: Bars) -> Part:
    """A chart for paper and files: bars, a caption, and all of it in words for who cannot see it.

    Args:
        key: the person or topic; None: a search.
        name: what it is called.
        bars: how many there are in each year.
    """
    what = counted(key)
    step = next(step for step in range(1, len(bars) + 2) if len(bars) <= _LABELS * step)
    caption = tr("Charts", "{what}: {name}").format(what=what, name=name)
    return {
        "part": "chart",
        "eyebrow": what,
        "text": name,
        "heads": [tr("Charts", "Year"), what],
        "alternative": in_words(caption, bars),
        "most": max((number for _, number in bars), default=0),
        "bars": [
            {
                "year": str(year),
                "number": number,
                "label": str(year) if place % step == 0 else "",
                "count": f"{number}" if number and len(bars) <= _NUMBERED else "",
            }
            for place, (year, number) in enumerate(bars)
        ],
    }


def in_words(caption: str, bars: Bars) -> str:
    """A chart as one sentence after the other."""
    total = sum(number for _, number in bars)
    told = "; ".join(f"{year}: {number}" for year, number in bars)
    text = tr("Charts", "Bar chart. {caption}. {total} in all. {years}.")
    return text.format(caption=words.sentence(caption), total=total, years=told or "–")


def _appearances(edition: Edition, person: Key) -> int:
    panels = (one for panel in edition.panels for one in (*panel.moderators, *panel.speakers))
    every = (*panels, *edition.unplaced, *edition.announced)
    return sum(one.person == person for one in every)
