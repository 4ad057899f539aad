"""Words that only pages of the screen say: what a section holds, why something is shown."""

from __future__ import annotations

from collections.abc import Iterable, Sized

from vmc_desktop.answers import Reading, Related
from vmc_desktop.domain import ArchiveHead, Edition, Key, Source
from vmc_desktop.render import words

HELD_THEN = "with what the person was then"
OVERVIEW = "Overview of the edition"
NO_CARRIER = "No edition and no panel stands under this topic."
NOTHING_SAID = "Its words stand in no summary and no highlight."
WHY_TOLD = (
    "Statements in which a name of this topic stands, and the highlights of panels under it; "
    "by year, in the order of the programme."
)
TOO_LARGE = "This archive is too large to look through it for a page; the search does it."


def topics(reading: Reading, keys: Iterable[Key]) -> tuple[tuple[Key, str], ...]:
    """Topics with their names, for links."""
    known = tuple(dict.fromkeys(keys))
    return tuple(zip(known, words.topic_names(reading, known), strict=True))


def holding(edition: Edition, sources: tuple[Source, ...]) -> tuple[tuple[str, str], ...]:
    """(name of the section, words) for what an edition's page holds further down."""
    own = len(edition.highlights)
    of_panels = sum(len(panel.highlights) for panel in edition.panels)
    quotations, number = len(edition.quotations), len(sources)
    held = (
        ("highlights", own, words.count(own, "highlight") + (" of the whole" if of_panels else "")),
        ("quotations", quotations, words.count(quotations, "quotation")),
        ("sources", number, words.count(number, "source")),
    )
    return tuple((name, said) for name, number, said in held if number)


def in_years(number: int, years: Sized) -> str:
    """How often and in how many editions a person appeared."""
    return f"{words.count(number, 'appearance')} in {words.count(len(years), 'edition')}"


def left_out(number: int) -> str:
    """How many older panels a topic's page leaves to the search."""
    return f"{words.count(number, 'older panel')} under this topic: the search finds them."


def whole_edition(head: ArchiveHead, edition: Edition) -> str:
    """The edition by its full name, where no panel is known."""
    return f"{head.title} {edition.year}"


def whereabouts(key: Key, kind: str) -> str:
    """What a place is and of which year."""
    year = str(key.year) if key.year and kind != "edition" else ""
    return words.joined(words.kind_label(kind), year)


def why_related(one: Related) -> str:
    """Why a panel of another year is shown: what both have."""
    reasons = (
        ("same person" if len(one.people) == 1 else "same people", one.people),
        ("same topic" if len(one.topics) == 1 else "same topics", one.topics),
        ("similar words", one.words),
    )
    return words.sentence("; ".join(f"{why}: {', '.join(what)}" for why, what in reasons if what))
