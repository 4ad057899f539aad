"""The words that screen, paper and terminal share: dates, roles, kinds, counts, numbered sources.

Nothing here knows a format: every function gives plain text, or records in an order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

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

TITLE_NOT_OFFICIAL = "The title is the archive’s own description; no source gives an official one."
THEME_NOT_OFFICIAL = "The theme is the archive’s own description; no source gives an official one."
NO_THEME = "No official theme is known."
NO_DATES = "No source gives the dates."
NO_DAY = "day not known"
NO_DAY_GIVEN = "Day not given by any source"
NO_SPEAKER = "No source names a speaker."
NO_SUMMARY = "The archive holds no summary of this panel."
NO_PANEL = "No source ties this conclusion to one panel."
NO_PANEL_SAID = "No source ties these words to one panel."
AS_ANNOUNCED = "as announced, in the words of those who announced it"
NOT_SPOKEN = "in the archive’s words, not words spoken"
REPORTED = "words as reported"
UNPLACED = "no source says in which panel"
ANNOUNCED = "no source confirms that they came"
CAPACITIES = {
    "moderator": "Moderator",
    "speaker": "Speaker",
    "announced": f"Announced, {ANNOUNCED}",
    "unplaced": f"Took part, {UNPLACED}",
}
"""In what capacity a person appears, in a reader's words."""
NOT_TIED = "no source ties them to one panel"

_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DATE = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?\Z")
_NAMED_SOURCE = re.compile(r"(?<![\w.+-])@(?P<id>[\w-]+)")

_PLURALS = {"country": "countries", "entry": "entries", "summary": "summaries", "person": "people"}
_MIDNIGHT = "24:00"
_CLOSING = " \u00a0”“’»)]\"'"
_SHOUTED = frozenset({"pdf", "tv", "q&a", "faq"})

# ---- dates and numbers -------------------------------------------------------------------------


def format_date(iso: str) -> str:
    """``2017-10-24`` as "24 October 2017", ``2017-10`` as "October 2017"; other text as it is."""
    if not (found := _DATE.match(iso)):
        return iso
    year, month, day = found.groups()
    parts = (str(int(day)) if day else "", _MONTHS[int(month) - 1] if month else "", year)
    return " ".join(part for part in parts if part)


def format_dates(dates: tuple[str, ...]) -> str:
    """First and last day as "23–24 October 2017"; "" where there is none."""
    if not dates:
        return ""
    first, last = format_date(dates[0]), format_date(dates[-1])
    if first == last:
        return first
    begin, end = first.split(" "), last.split(" ")
    if len(begin) == len(end):
        while len(begin) > 1 and begin[-1] == end[len(begin) - 1]:
            del begin[-1]
    dash = "–" if len(begin) == 1 else " – "
    return " ".join(begin) + dash + last


def ordinal(number: int) -> str:
    """1 as "1st", 12 as "12th"."""
    ends = {1: "st", 2: "nd", 3: "rd"}
    end = "th" if number % 100 in {11, 12, 13} else ends.get(number % 10, "th")
    return f"{number}{end}"


def count(number: int, one: str) -> str:
    """A number with its word, "1 panel", "2 panels", "1,200 highlights"."""
    many = _PLURALS.get(one, f"{one}s")
    return f"{number:,} {one if number == 1 else many}"


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


def kind_label(kind: str) -> str:
    """The kind of a session, source or recording as it stands on a page: "High-level panel"."""
    return kind.upper() if kind.lower() in _SHOUTED else kind[:1].upper() + kind[1:]


def sentence(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def ended(text: str) -> str:
    """The text with a full stop at its end, if it has no such sign already."""
    bare = text.rstrip(_CLOSING)
    return text if not bare or bare.endswith((".", "!", "?", "…")) else f"{text}."


def language_name(code: str) -> str:
    """``de`` or ``de-AT`` as "German"; a code that is not known stays as it is."""
    return languages.NAMES.get(code.partition("-")[0].lower(), code)


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
        return f"Quotation: {reading.quotation.speaker}"
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
    return (
        f"This record stands for {panel.stands_for} sessions that the sources name only together."
    )


def panel_line(panel: Panel, edition: Edition) -> str:
    """Kind, day, time and place of a panel in one line."""
    day = format_date(panel.date) or NO_DAY
    where = ", ".join(filter(None, (panel.room, panel.venue))) or edition.city
    return joined(kind_label(panel.kind), day, times(panel), where)


def times(panel: Panel) -> str:
    """When it began and ended, "23:30–00:30 (after midnight)"; "" where no source tells."""
    if not panel.start:
        return ""
    said = "–".join(_clock(time) for time in (panel.start, panel.end) if time)
    return f"{said} (after midnight)" if panel.start >= _MIDNIGHT else said


def _clock(time: str) -> str:
    hour, _, minute = time.partition(":")
    return f"{int(hour) % 24:02}:{minute}" if hour.isdecimal() else time


def source_line(source: Source) -> str:
    """Publisher, date, kind and language of a source in one line."""
    appeared = published(source) or "no date given"
    return joined(source.publisher, appeared, source.kind, language_name(source.language))


def joined(*parts: str) -> str:
    """The parts that there are, with points between."""
    return " · ".join(part for part in parts if part)


def edition_facts(reading: Reading) -> tuple[tuple[str, str], ...]:
    """(label, words) for every fact of the edition that is known."""
    edition = reading.edition
    facts = (
        ("Dates", format_dates(edition.dates) or NO_DATES),
        ("Place", place(edition)),
        ("Format", sentence(edition.format or ("online" if edition.online else ""))),
        ("Participants", sentence(edition.participants)),
        ("Countries", sentence(edition.countries)),
        ("Sessions", "" if edition.sessions is None else f"{edition.sessions:,}"),
        ("Speakers", "" if edition.speakers_total is None else f"{edition.speakers_total:,}"),
        ("Organiser", edition.organiser),
        ("Supported by", edition.supported_by),
        ("Hashtag", edition.hashtag),
        ("Topics", topics_line(reading, edition.topics)),
    )
    return tuple((label, text) for label, text in facts if text)


def days(edition: Edition) -> tuple[tuple[str, tuple[Panel, ...]], ...]:
    """The programme as (day in words, its panels), in order; the day that no source gives last."""
    found: dict[str, list[Panel]] = {}
    for panel in edition.panels:
        found.setdefault(panel.date, []).append(panel)
    ordered = sorted(found, key=lambda day: (not day, day))
    return tuple((format_date(day) or NO_DAY_GIVEN, tuple(found[day])) for day in ordered)


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
        "" if panel.official else "title by the archive",
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
    return f"Said or written in {language_name(quotation.language)}."


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
