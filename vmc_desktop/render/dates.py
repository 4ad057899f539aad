"""Dates, times and numbers with their words, as the reader's language writes them."""

from __future__ import annotations

import re
from collections.abc import Callable

from vmc_desktop.domain import Panel
from vmc_desktop.wording import marked, number, said, tr

_MONTHS = (
    marked("Dates", "January"),
    marked("Dates", "February"),
    marked("Dates", "March"),
    marked("Dates", "April"),
    marked("Dates", "May"),
    marked("Dates", "June"),
    marked("Dates", "July"),
    marked("Dates", "August"),
    marked("Dates", "September"),
    marked("Dates", "October"),
    marked("Dates", "November"),
    marked("Dates", "December"),
)
_DATE = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?\Z")
_MIDNIGHT = "24:00"

# ---- dates -------------------------------------------------------------------------------------


def format_date(iso: str) -> str:
    """``2017-10-24`` as "24 October 2017", ``2017-10`` as "October 2017"; other text as it is."""
    if not (found := _DATE.match(iso)):
        return iso
    year, month, day = found.groups()
    if not month:
        return year
    if not day:
        return tr("Dates", "{month} {year}").format(month=_month(month), year=year)
    return tr("Dates", "{day} {month} {year}").format(day=_day(day), month=_month(month), year=year)


def format_dates(dates: tuple[str, ...]) -> str:
    """First and last day as "23–24 October 2017"; "" where there is none."""
    if not dates:
        return ""
    first, last = dates[0], dates[-1]
    begin, end = _DATE.match(first), _DATE.match(last)
    until = format_date(last)
    if first == last:
        return until
    if begin is None or end is None or begin[1] != end[1]:
        return f"{format_date(first)} – {until}"
    if begin[3] and end[3]:
        return _days_of_one_year(begin, end, until)
    if begin[2] and end[2] and not (begin[3] or end[3]):
        return f"{_month(begin[2])}–{until}"
    return f"{format_date(first)} – {until}"


def _days_of_one_year(begin: re.Match[str], end: re.Match[str], until: str) -> str:
    if begin[2] == end[2]:
        text = tr("Dates", "{first}–{date}", "days of one month")
        return text.format(first=_day(begin[3]), date=until)
    text = tr("Dates", "{day} {month} – {date}", "days of one year")
    return text.format(day=_day(begin[3]), month=_month(begin[2]), date=until)


def _month(digits: str) -> str:
    return said("Dates", _MONTHS[int(digits) - 1])


def _day(digits: str) -> str:
    return tr("Dates", "1", "the first day of a month") if digits == "01" else str(int(digits))


def times(panel: Panel) -> str:
    """When it began and ended, "23:30–00:30 (after midnight)"; "" where no source tells."""
    if not panel.start:
        return ""
    told = "–".join(_clock(time) for time in (panel.start, panel.end) if time)
    if panel.start < _MIDNIGHT:
        return told
    return tr("Dates", "{times} (after midnight)").format(times=told)


def _clock(time: str) -> str:
    hour, _, minute = time.partition(":")
    return f"{int(hour) % 24:02}:{minute}" if hour.isdecimal() else time


# ---- numbers -----------------------------------------------------------------------------------


def ordinal(place: int) -> str:
    """1 as "1st", 12 as "12th"."""
    if place == 1:
        return tr("Ordinals", "1st", "the first edition")
    digits = number(place)
    if place % 100 not in {11, 12, 13}:
        if place % 10 == 1:
            return tr("Ordinals", "{number}st").format(number=digits)
        if place % 10 == 2:
            return tr("Ordinals", "{number}nd").format(number=digits)
        if place % 10 == 3:
            return tr("Ordinals", "{number}rd").format(number=digits)
    return tr("Ordinals", "{number}th").format(number=digits)


_COUNTED: dict[str, Callable[[int], str]] = {
    "appearance": lambda n: tr("Counts", "%n appearance(s)", "", n),
    "conflict": lambda n: tr("Counts", "%n conflict(s)", "", n),
    "country": lambda n: tr("Counts", "%n countr(y|ies)", "", n),
    "day": lambda n: tr("Counts", "%n day(s)", "", n),
    "difference": lambda n: tr("Counts", "%n difference(s)", "", n),
    "entry": lambda n: tr("Counts", "%n entr(y|ies)", "", n),
    "edition": lambda n: tr("Counts", "%n edition(s)", "", n),
    "file": lambda n: tr("Counts", "%n file(s)", "", n),
    "gap": lambda n: tr("Counts", "%n gap(s)", "", n),
    "highlight": lambda n: tr("Counts", "%n highlight(s)", "", n),
    "hit": lambda n: tr("Counts", "%n hit(s)", "", n),
    "panel": lambda n: tr("Counts", "%n panel(s)", "", n),
    "passage": lambda n: tr("Counts", "%n passage(s)", "", n),
    "person": lambda n: tr("Counts", "%n (person|people)", "", n),
    "problem": lambda n: tr("Counts", "%n problem(s)", "", n),
    "quotation": lambda n: tr("Counts", "%n quotation(s)", "", n),
    "record": lambda n: tr("Counts", "%n record(s)", "", n),
    "result": lambda n: tr("Counts", "%n result(s)", "", n),
    "room": lambda n: tr("Counts", "%n room(s)", "", n),
    "session": lambda n: tr("Counts", "%n session(s)", "", n),
    "source": lambda n: tr("Counts", "%n source(s)", "", n),
    "speaker": lambda n: tr("Counts", "%n speaker(s)", "", n),
    "statement": lambda n: tr("Counts", "%n statement(s)", "", n),
    "track": lambda n: tr("Counts", "%n track(s)", "", n),
}


def count(many: int, one: str) -> str:
    """A number with its word, "1 panel", "2 panels", "1,200 highlights"."""
    return _COUNTED[one](many)
