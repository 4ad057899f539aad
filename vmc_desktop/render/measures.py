"""How complete an edition is, in words and in marks: what there is, what is missing or disputed."""

from __future__ import annotations

from typing import NamedTuple

from vmc_desktop.answers import Held
from vmc_desktop.domain import Edition
from vmc_desktop.render import words
from vmc_desktop.wording import number, tr

_MARKS = 10


class Measure(NamedTuple):
    """One matter: how many of the panels have it, as words, in short, and as marks."""

    name: str
    said: str
    short: str
    full: int
    empty: int


def held(edition: Edition) -> Held:
    """How much is known of an edition that was read with its panels."""
    panels = edition.panels
    return Held(
        len(panels),
        sum(bool(panel.date) for panel in panels),
        sum(bool(panel.speakers) for panel in panels),
        sum(bool(panel.highlights) for panel in panels),
        len(edition.conflicts),
        len(edition.gaps),
    )


def measures(found: Held) -> tuple[Measure, ...]:
    """Day, speakers and highlights of the panels; none where there is no panel."""
    if not found.panels:
        return ()
    counted = (
        (tr("Measures", "Days known"), tr("Measures", "{some} of {all} dated"), found.dated),
        (
            tr("Measures", "Speakers named"),
            tr("Measures", "{some} of {all} with speakers"),
            found.spoken,
        ),
        (
            tr("Measures", "Highlights"),
            tr("Measures", "{some} of {all} with highlights"),
            found.concluded,
        ),
    )
    whole = found.panels
    return tuple(
        Measure(
            name,
            _said(some, whole),
            short.format(some=number(some), all=number(whole)),
            *_marks(some, whole),
        )
        for name, short, some in counted
    )


def open_ends(found: Held) -> tuple[tuple[str, str], ...]:
    """(name of the section, words) for what the sources disagree on and what is not known."""
    ends = (
        ("conflicts", found.conflicts, words.count(found.conflicts, "conflict")),
        ("gaps", found.gaps, words.count(found.gaps, "gap")),
    )
    return tuple((name, said) for name, many, said in ends if many)


def _said(some: int, whole: int) -> str:
    if some == whole:
        if whole == 1:
            return tr("Measures", "the one panel")
        return tr("Measures", "all {number} panels").format(number=number(whole))
    if not some:
        return tr("Measures", "no panel")
    return tr("Measures", "{some} of %n panel(s)", "", whole).format(some=number(some))


def _marks(some: int, whole: int) -> tuple[int, int]:
    """Marks for a share; neither nothing nor everything is told by rounding."""
    full = round(some * _MARKS / whole)
    if 0 < some < whole:
        full = min(max(full, 1), _MARKS - 1)
    return full, _MARKS - full
