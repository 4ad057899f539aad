"""Cells of a table as people and spreadsheets write them: days, hours, lengths, names.

Each becomes the one form that the rest understands, or stays as it is where no rule reads it, so
that it is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from vmc_desktop.formats.dates import find_days
from vmc_desktop.formats.programmes import clean
from vmc_desktop.formats.programmes.values import named

_CLOCK = re.compile(
    r"(?P<h>\d\d?)(?:\s?[:.hH]\s?(?P<m>\d\d)?(?::\d\d)?)?\s*"
    r"(?P<more>[AaPp]\.?\s?[Mm]\.?|Uhr|uhr|hrs?\.?|h)?(?!\d)"
)
_FOUR = re.compile(r"([01]\d|2[0-3])([0-5]\d)(?:\s*(?:Uhr|h|hrs))?\Z")
_SPAN = re.compile(r"(.+?)\s*(?:-|–|—|\bto\b|\bbis\b|\bà\b)\s*(.+)\Z")
_BOTH = re.compile(r"(?P<day>.+?\d)(?:,?\s+(?:at\s+|um\s+|à\s+)?|T)(?P<clock>\d\d?[:.hH].*)\Z")
_SERIAL = re.compile(r"([345]\d{4})(?:[.,](\d+))?\Z")
"""Days as Excel counts them, from 1982 to 2064."""
_FIRST_DAY = date(1899, 12, 30)
_SHORT_YEAR = re.compile(r"(\d\d?)\.\s?(\d\d?)\.\s?(\d\d)\Z")
_YEAR_FIRST = re.compile(r"((?:19|20)\d\d)([/.]?)(\d\d?)\2(\d\d?)\Z")
_SLASHED = re.compile(r"(\d\d?)/(\d\d?)/(\d{4}|\d\d(?!\d))")
EPOCH = re.compile(r"1\d{9}\Z")
"""A moment as computers count it, in seconds from 1970: of the years 2001 to 2033."""
_HYPHENS = re.compile(r"(?<=\d)-(?=[^\W\d])|(?<=[^\W\d])-(?=\d)")
_HOURS = re.compile(
    r"(\d{1,3})(?:[.,](\d{1,2}))?\s*(?:h|hrs?|hours?|std\.?|stunden?|heures?)\Z", re.I
)
_MIXED = re.compile(r"(\d{1,2})\s*(?:h|std\.?)\s*(\d{1,2})\s*(?:m|min|mn)?\.?\Z", re.I)
_MINUTES = re.compile(r"(\d{1,4})(?:[.,]0+)?\s*(?:m|min|mins|minutes?|minuten|mn)?\.?\Z", re.I)
_IN_HOURS = re.compile(r"\b(?:std|stunden|hours?|hrs?|h|heures?)\b", re.I)
_AND = re.compile(r"\s+(?:and|und|et|&)\s+")
_LONGEST = 80
"""A longer text is no day, hour or length: it is not looked through."""
_SMALL = named("von van der den de del di da la le el al bin ben y zu")


def day(said: str) -> str:
    """A day as YYYY-MM-DD; what cannot be read stays."""
    text = said.strip()
    if clean.day(text) or len(text) > _LONGEST:
        return text
    if found := _SERIAL.match(text):
        return (_FIRST_DAY + timedelta(days=int(found[1]))).isoformat()
    if (found := _SLASHED.match(text)) and len(found[3]) == 2:
        return clean.day(f"{found[1]}/{found[2]}/20{found[3]}") or said
    if found := _YEAR_FIRST.match(text):
        return clean.day(f"{found[1]}-{found[3]}-{found[4]}") or said
    if found := _SHORT_YEAR.match(text):
        return clean.day(f"{found[1]}.{found[2]}.20{found[3]}") or said
    some = [one for one in find_days(_HYPHENS.sub(" ", text)) if one.whole]
    return some[0].first if len(some) == 1 and some[0].first == some[0].last else said


def clock(said: str) -> str:
    """A time of day as HH:MM; what cannot be read stays."""
    text = said.strip()
    if found := _FOUR.match(text):
        return f"{found[1]}:{found[2]}"
    found = _CLOCK.fullmatch(text[: _LONGEST + 1])
    if not found or len(text) > _LONGEST or text.isdecimal():
        return said
    half = f" {found['more'][0]}m" if (found["more"] or "")[:1] in ("a", "A", "p", "P") else ""
    return clean_clock(f"{found['h']}:{found['m'] or '00'}{half}") or said


def clean_clock(text: str) -> str:
    """The same as HH:MM; "" where it is no time of day."""
    number = clean.minutes(text)
    return "" if number is None else clean.clock(number)


def span(said: str) -> tuple[str, str]:
    """Begin and end of “9:00 – 10:30 Uhr”; ("", "") where it is no such span."""
    found = _SPAN.match(said.strip()) if len(said) <= _LONGEST else None
    if not found:
        return "", ""
    first, last = clock(found[1]), clock(found[2])
    half = re.search(r"[AaPp]\.?[Mm]", found[2])
    if half and not re.search(r"[AaPp]\.?[Mm]", found[1]):
        # “2 – 3:30 pm” is in the afternoon at both ends, unless it would run backwards.
        begun = clock(f"{found[1].strip()} {half[0]}")
        first = begun if begun <= last else first
    made = clean_clock(first), clean_clock(last)
    return made if all(made) else ("", "")


def moment(said: str) -> str:
    """Day and time in one cell, in ISO 8601; "" where it is not both."""
    text = said.strip()
    if len(text) > _LONGEST:
        return ""
    if clean.moment(text):
        return text if ":" in text else ""
    if EPOCH.match(text):
        return datetime.fromtimestamp(int(text), UTC).strftime("%Y-%m-%dT%H:%M")
    if (found := _SERIAL.match(text)) and found[2]:
        minutes = round(float(f"0.{found[2]}") * clean.MIDNIGHT)
        return f"{day(found[1])}T{clean.clock(minutes)}"
    found = _BOTH.match(text)
    when = clean.day(day(found["day"])) if found else ""
    time = clean_clock(clock(found["clock"])) if found else ""
    return f"{when}T{time}" if when and time else ""


def length(said: str, heading: str = "") -> str:
    """Minutes; what cannot be read stays. ``heading`` may tell that these are hours."""
    text = said.strip()
    if len(text) > _LONGEST:
        return said
    hours = text if not _IN_HOURS.search(heading) or not text[-1:].isdigit() else f"{text} h"
    if found := _MIXED.match(text):
        return str(int(found[1]) * 60 + int(found[2]))
    if ":" not in text and (found := _HOURS.match(hours)):
        return str(round(float(f"{found[1]}.{found[2] or 0}") * 60))
    found = _MINUTES.match(text)
    return found[1] if found else said


def month_first(some: Iterable[str]) -> bool:
    """Whether 6/13/2024 among these days tells that the month comes first in all of them."""
    pairs = [(int(f[1]), int(f[2])) for text in some if (f := _SLASHED.match(text.strip()))]
    return any(b > 12 for _, b in pairs) and not any(a > 12 for a, _ in pairs)


def day_first(said: str) -> str:
    """6/13/2024 as 13/6/2024."""
    return _SLASHED.sub(lambda found: f"{found[2]}/{found[1]}/{found[3]}", said, count=1)


def names(said: str) -> list[str]:
    """The names in a cell; a comma or “and” parts them only where all sides are whole names."""
    for sign in ("\n", ";", "|"):
        if sign in said:
            return [part.strip() for part in said.split(sign) if part.strip()]
    parts = [part.strip() for part in re.split(r",(?![^()]*\))", said) if part.strip()]
    if not all(" " in part for part in parts):
        return [said.strip()] if said.strip() else []
    made: list[str] = []
    for part in parts:
        some = _AND.split(re.sub(r"^(?:and|und|et|&)\s+", "", part))
        made += some if all(map(_is_name, some)) else [part]
    return made


def _is_name(said: str) -> bool:
    words = re.sub(r"\([^()]*\)\s*$", "", said).split()
    return len(words) > 1 and all(w[0].isupper() or w in _SMALL for w in words)
