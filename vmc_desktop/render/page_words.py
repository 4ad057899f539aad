"""Words that only pages of the screen say: what a section holds, why something is shown."""

from __future__ import annotations

from collections.abc import Iterable, Sized

from vmc_desktop.answers import Reading, Related
from vmc_desktop.domain import ArchiveHead, Edition, Key, Source
from vmc_desktop.render import words
from vmc_desktop.wording import tr


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
        ("highlights", own, _of_the_whole(own) if of_panels else words.count(own, "highlight")),
        ("quotations", quotations, words.count(quotations, "quotation")),
        ("sources", number, words.count(number, "source")),
    )
    return tuple((name, said) for name, number, said in held if number)


def _of_the_whole(number: int) -> str:
    return tr("Pages", "%n highlight(s) of the whole", "", number)


def capacity(name: str) -> str:
    """In what capacity a person appeared, on a line of its own."""
    return {
        "moderator": tr("Pages", "Moderator"),
        "speaker": tr("Pages", "Speaker"),
        "unplaced": tr("Pages", "Took part"),
        "announced": tr("Pages", "Announced"),
    }[name]


def in_years(number: int, years: Sized) -> str:
    """How often and in how many editions a person appeared."""
    return tr("Pages", "{appearances} in {editions}").format(
        appearances=words.count(number, "appearance"), editions=_in_editions(len(years))
    )


def _in_editions(number: int) -> str:
    return tr("Pages", "%n edition(s)", "in so many of them", number)


def left_out(number: int) -> str:
    """How many older panels a topic's page leaves to the search."""
    return tr("Pages", "%n older panel(s) under this topic: the search finds them.", "", number)


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
        (tr("Pages", "same (person|people): {what}", "", len(one.people)), one.people),
        (tr("Pages", "same topic(s): {what}", "", len(one.topics)), one.topics),
        (tr("Pages", "similar words: {what}"), one.words),
    )
    said = (why.format(what=", ".join(what)) for why, what in reasons if what)
    return words.sentence("; ".join(said))
