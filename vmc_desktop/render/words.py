"""The words that screen, paper and terminal share: dates, roles, kinds, counts, numbered sources.

Nothing here knows a format: every function gives plain text, or records in an order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import NamedTuple

from vmc_desktop.answers import Outline, Reading
from vmc_desktop.domain import (
    Appearance,
    Citation,
    Edition,
    Key,
    Panel,
    Quotation,
    Run,
    Source,
)
from vmc_desktop.render import languages
from vmc_desktop.render.cited import cited
from vmc_desktop.render.dates import count, format_date, format_dates, ordinal, times
from vmc_desktop.render.kinds import kind_label, kind_name, language_name
from vmc_desktop.render.phrases import NO_DATES, NO_DAY, NO_DAY_GIVEN, phrase
from vmc_desktop.wording import number, tr

__all__ = [
    "count",
    "days",
    "edition_facts",
    "edition_title",
    "ended",
    "foreign",
    "format_date",
    "format_dates",
    "holdings",
    "joined",
    "kind_label",
    "kind_name",
    "language_name",
    "note_runs",
    "number_sources",
    "numbers",
    "ordinal",
    "panel_line",
    "people",
    "phrase",
    "place",
    "published",
    "quoted",
    "references",
    "remark",
    "right_to_left",
    "role_line",
    "sentence",
    "source_line",
    "source_numbers",
    "speaker",
    "stands_for",
    "times",
    "title",
    "topic_names",
    "topics_line",
    "trail",
]

_NAMED_SOURCE = re.compile(r"(?<![\w.+-])@(?P<id>[\w-]+)")

_CLOSING = " \u00a0”“’»)]\"'"


def numbers(outline: Outline) -> str:
    """What the archive holds, in one line."""
    return joined(
        count(outline.editions, "edition"),
        count(outline.panels, "panel"),
        count(outline.highlights, "highlight"),
        count(outline.quotations, "quotation"),
        count(outline.sources, "source"),
    )


# ---- names of things ---------------------------------------------------------------------------


def sentence(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def ended(text: str) -> str:
    """The text with a full stop at its end, if it has no such sign already."""
    bare = text.rstrip(_CLOSING)
    return text if not bare or bare.endswith((".", "!", "?", "…")) else f"{text}."


def right_to_left(code: str) -> bool:
    """Whether the language of this code is written from right to left."""
    return code.partition("-")[0].lower() in languages.RIGHT_TO_LEFT


def quoted(text: str, language: str) -> str:
    """Words in the quotation marks of their language."""
    before, after = languages.MARKS.get(language.partition("-")[0].lower(), ("“", "”"))
    return f"{before}{text}{after}"


def role_line(appearance: Appearance) -> str:
    """What the person was then: role, organisation, country, each said once."""
    said = ""
    for part in (appearance.role, appearance.organisation, appearance.country):
        if part and not _ends_with(said, part):
            said = f"{said}, {part}" if said else part
    return said


def _ends_with(said: str, part: str) -> bool:
    return said == part or said.endswith((f" of {part}", f", {part}"))


def remark(appearance: Appearance) -> str:
    """What the person did there, and what else is to be said of it."""
    return "; ".join(part for part in (appearance.part, appearance.note) if part)


def place(edition: Edition) -> str:
    """Where the edition was held, from the house to the country."""
    said = edition.venue
    for part in (edition.city, edition.country):
        if part and said != part and not said.endswith(f" {part}"):
            said = f"{said}, {part}" if said else part
    return said


def published(source: Source) -> str:
    """When a source appeared, "25 October 2017" or as little as is known; "" for nothing."""
    return format_date(source.published)


def topic_names(reading: Reading, keys: Iterable[Key]) -> tuple[str, ...]:
    """The names of topics; one that the reading lacks is told by its key."""
    names = {topic.key: topic.name for topic in reading.topics}
    return tuple(names.get(key) or key.parts[-1].replace("-", " ") for key in keys)


def topics_line(reading: Reading, keys: Iterable[Key]) -> str:
    """The names of topics in a row; no line of it begins with a point."""
    return "\u00a0· ".join(topic_names(reading, keys))


def edition_title(reading: Reading) -> str:
    """The edition by its full name, "Vienna Migration Conference 2017"."""
    return f"{reading.head.title} {reading.edition.year}".strip()


def title(reading: Reading) -> str:
    """What the record is called where it stands alone."""
    if reading.source is not None:
        return reading.source.title or reading.source.id
    if reading.quotation is not None:
        return tr("Pages", "Quotation: {name}").format(name=reading.quotation.speaker)
    if reading.highlight is not None:
        return reading.highlight.heading
    return reading.panel.title if reading.panel is not None else edition_title(reading)


def trail(reading: Reading) -> tuple[tuple[Key, str], ...]:
    """The way from the edition to the record, the record itself included."""
    steps = [(reading.edition.key, str(reading.edition.year))]
    if reading.panel is not None:
        steps.append((reading.panel.key, reading.panel.title))
    if reading.key not in {key for key, _ in steps}:
        steps.append((reading.key, title(reading)))
    return tuple(steps)


# ---- people ------------------------------------------------------------------------------------


def stands_for(panel: Panel) -> str:
    """A word on a record that stands for several sessions; "" for one that does not."""
    if panel.stands_for <= 1:
        return ""
    return tr(
        "Pages",
        "This record stands for %n session(s) that the sources name only together.",
        "",
        panel.stands_for,
    )


def panel_line(panel: Panel, edition: Edition) -> str:
    """Kind, day, time and place of a panel in one line."""
    day = format_date(panel.date) or phrase(NO_DAY)
    where = ", ".join(filter(None, (panel.room, panel.venue))) or edition.city
    return joined(kind_label(panel.kind), day, times(panel), where)


def source_line(source: Source) -> str:
    """Publisher, date, kind and language of a source in one line."""
    appeared = published(source) or tr("Pages", "no date given")
    return joined(
        source.publisher, appeared, kind_name(source.kind), language_name(source.language)
    )


def joined(*parts: str) -> str:
    """The parts that there are, with points between."""
    return " · ".join(part for part in parts if part)


class Fact(NamedTuple):
    """A fact of an edition: which, what it is called, what is known of it."""

    name: str
    label: str
    text: str


def edition_facts(reading: Reading) -> tuple[Fact, ...]:
    """Every fact of the edition that is known."""
    edition = reading.edition
    online = kind_name("online") if edition.online else ""
    facts = (
        ("dates", tr("Facts", "Dates"), format_dates(edition.dates) or phrase(NO_DATES)),
        ("place", tr("Facts", "Place"), place(edition)),
        ("format", tr("Facts", "Format"), sentence(edition.format or online)),
        ("participants", tr("Facts", "Participants"), sentence(edition.participants)),
        ("countries", tr("Facts", "Countries"), sentence(edition.countries)),
        ("sessions", tr("Facts", "Sessions"), _number(edition.sessions)),
        ("speakers", tr("Facts", "Speakers"), _number(edition.speakers_total)),
        ("organiser", tr("Facts", "Organiser"), edition.organiser),
        ("supported_by", tr("Facts", "Supported by"), edition.supported_by),
        ("hashtag", tr("Facts", "Hashtag"), edition.hashtag),
        ("topics", tr("Facts", "Topics"), topics_line(reading, edition.topics)),
    )
    return tuple(Fact(*fact) for fact in facts if fact[2])


def _number(found: int | None) -> str:
    return "" if found is None else number(found)


def days(edition: Edition) -> tuple[tuple[str, tuple[Panel, ...]], ...]:
    """The programme as (day in words, its panels), in order; the day that no source gives last."""
    found: dict[str, list[Panel]] = {}
    for panel in edition.panels:
        found.setdefault(panel.date, []).append(panel)
    ordered = sorted(found, key=lambda day: (not day, day))
    return tuple((format_date(day) or phrase(NO_DAY_GIVEN), tuple(found[day])) for day in ordered)


def holdings(panel: Panel) -> str:
    """When a panel was and what the archive holds of it, in one line: kind, speakers ..."""
    held = (
        (panel.speakers, "speaker"),
        (panel.highlights, "highlight"),
        (panel.quotations, "quotation"),
    )
    return joined(
        times(panel),
        kind_label(panel.kind),
        *(count(len(records), one) for records, one in held if records),
        "" if panel.official else tr("Pages", "title by the archive"),
    )


def people(reading: Reading) -> tuple[tuple[str, Appearance], ...]:
    """Who appears in what is read, as (capacity, appearance), each person once.

    ``capacity`` is "moderator", "speaker", "announced" or "unplaced". An edition read with its
    panels names everybody in them.
    """
    edition = reading.edition
    if reading.source is not None:
        # Nobody appears in a source; who is named by it stands among what rests on it.
        return ()
    if reading.panel is not None:
        named = _of_panel(reading.panel)
    else:
        named = chain(
            chain.from_iterable(_of_panel(panel) for panel in edition.panels),
            (("unplaced", one) for one in edition.unplaced),
            (("announced", one) for one in edition.announced),
        )
    once: dict[Key, tuple[str, Appearance]] = {}
    for capacity, one in named:
        once.setdefault(one.person, (capacity, one))
    return tuple(once.values())


def _of_panel(panel: Panel) -> Iterator[tuple[str, Appearance]]:
    yield from (("moderator", one) for one in panel.moderators)
    yield from (("speaker", one) for one in panel.speakers)


def foreign(quotation: Quotation) -> str:
    """A word on a quotation that is left in the language in which it was published."""
    return tr("Pages", "Said or written in {language}.").format(
        language=language_name(quotation.language)
    )


def speaker(reading: Reading, quotation: Quotation) -> Appearance | None:
    """The person quoted with the role held then, where panel or edition tells it."""
    panels = (reading.panel,) if reading.panel is not None else reading.edition.panels
    named = chain(
        chain.from_iterable((*panel.speakers, *panel.moderators) for panel in panels),
        reading.edition.unplaced,
        reading.edition.announced,
    )
    return next((one for one in named if one.name == quotation.speaker), None)


# ---- sources -----------------------------------------------------------------------------------


def number_sources(reading: Reading) -> tuple[Source, ...]:
    """The sources of a page in the order of their numbers, 1 first: by their first citation.

    An edition also lists, at the end, the sources that nothing on its page cites.
    """
    edition = reading.edition
    known = {source.id: source for source in edition.sources}
    if reading.source is not None:
        return (reading.source,)
    ids = dict.fromkeys(cited(reading))
    if reading.panel is None and reading.highlight is None and reading.quotation is None:
        ids |= dict.fromkeys(known)
    return tuple(known[one] for one in ids if one in known)


def source_numbers(reading: Reading) -> dict[str, int]:
    """The number of each source on the page of this reading, by the source's id."""
    return {source.id: n for n, source in enumerate(number_sources(reading), 1)}


def references(
    numbers: dict[str, int], citations: Iterable[Citation]
) -> tuple[tuple[str, str], ...]:
    """(label, id of the source) by number; a source that the edition lacks has no number."""
    ordered = sorted(citations, key=lambda c: numbers.get(c.source, len(numbers) + 1))
    return tuple(
        (
            f"{numbers.get(one.source, one.source)}{', ' if one.locator else ''}{one.locator}",
            one.source if one.source in numbers else "",
        )
        for one in ordered
    )


def note_runs(edition: Edition, note: str) -> tuple[Run, ...]:
    """A note, which is plain text, with the sources that it names (``@s2``) as runs."""
    known = {source.id for source in edition.sources}
    runs, end = [], 0
    for found in _NAMED_SOURCE.finditer(note):
        if found["id"] in known:
            runs += [Run(note[end : found.start()]), Run("", "source", found["id"])]
            end = found.end()
    return tuple(run for run in (*runs, Run(note[end:])) if run.text or run.style)
