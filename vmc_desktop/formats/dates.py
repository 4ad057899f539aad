"""Days that a text names, in English, German and French: 9-10 November 2016, 24. Oktober 2017.

A range is one find. A day without a year is one only where the caller knows the year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_MONTHS = (
    "january januar jänner janvier jan|february februar feber février fevrier feb|"
    "march märz mars mar|april avril apr|may mai|june juni juin jun|july juli juillet jul|"
    "august août aout aug|september septembre sept sep|october oktober octobre oct okt|"
    "november novembre nov|december dezember décembre decembre dec dez"
)
_NUMBERS = {
    word: number for number, some in enumerate(_MONTHS.split("|"), 1) for word in some.split()
}
_MONTH = "(?:" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + r")\b\.?"
_WEEKDAY = r"(?:[^\W\d_]{2,8}(?:day|tag|woch|abend|di|che),?\s+(?:the\s+|den\s+|dem\s+|le\s+)?)?"
_DAY = r"(?:st|nd|rd|th|er|\.)?"
_AND = r"(?:-|–|—|/|&|\+|to|until|through|and|und|bis(?:\s+zum)?|au|et)"
_YEAR = r"(?:19|20)\d\d(?!\d)"
_DAY_FIRST = re.compile(
    rf"(?<![\d.,/-])(?<!\bday )(?<!\btag )(?<!jour )(?:(?P<d1>\d\d?){_DAY}(?:\s*(?:of\s+"
    rf")?(?P<m1>{_MONTH}))?"
    rf"(?:,?\s*(?P<y1>{_YEAR}))?"
    rf"\s*,?\s*{_AND}\s*{_WEEKDAY}(?:the\s+|den\s+|le\s+)?)?"
    rf"(?P<d2>\d\d?){_DAY}\s*(?:of\s+)?(?P<m2>{_MONTH})(?:,?\s*(?P<y2>{_YEAR}))?",
    re.I,
)
_MONTH_FIRST = re.compile(
    rf"\b(?P<m1>{_MONTH})\s+(?P<d1>\d\d?)(?:st|nd|rd|th)?(?!\d)(?:\s*{_AND}\s*{_WEEKDAY}"
    rf"(?:the\s+)?(?:(?P<m2>{_MONTH})\s+)?(?P<d2>\d\d?)(?:st|nd|rd|th)?(?!\d))?"
    rf"(?:,?\s+(?P<y2>{_YEAR}))?",
    re.I,
)
_ISO = re.compile(r"(?<![\d-])(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)(?![\d-])")
_NUMERIC = re.compile(
    r"(?<![\d.,/])(?:(?P<d1>\d\d?)\.?\s*(?:-|–|und|bis|/)\s*)?(?P<d2>\d\d?)([./])\s?(?P<m2>\d\d?)\3"
    rf"\s?(?P<y2>{_YEAR})"
)
_LONGEST = 31


@dataclass(frozen=True, slots=True)
class Days:
    """Where a day or range stands, its first and last day in ISO, whether the year stands there."""

    start: int
    end: int
    first: str
    last: str
    whole: bool = True


def find_days(text: str, year: str = "") -> list[Days]:
    """The days named in a text, in its order; ``year`` is that of days which name none."""
    found: list[Days] = []
    for one in sorted(_all(text, year), key=lambda days: (days.start, -days.end)):
        if not found or one.start >= found[-1].end:
            found.append(one)
    return found


def _all(text: str, year: str) -> Iterator[Days]:
    for match in _ISO.finditer(text):
        if day := _iso(match["y"], match["m"], match["d"]):
            yield Days(match.start(), match.end(), day, day)
    for pattern in (_DAY_FIRST, _MONTH_FIRST, _NUMERIC):
        for match in pattern.finditer(text):
            if made := _days(match, year):
                yield made


def _days(match: re.Match[str], year: str) -> Days | None:
    told = match.groupdict()
    months = [one for one in (told.get("m1"), told.get("m2")) if one]
    if any(one in ("may", "mar", "sep", "jan", "dec", "mai.") for one in months):
        # The verb, not the month; months of few letters begin with a capital.
        return None
    month = told.get("m2") or told.get("m1") or ""
    last_day = told.get("d2") or told.get("d1") or ""
    whole = told.get("y2") or ""
    last = _iso(whole or year, month, last_day)
    if not last:
        return None
    first = ""
    if told.get("d1") and told.get("d2"):
        first = _iso(told.get("y1") or whole or year, told.get("m1") or month, told["d1"] or "")
        if not first or not 0 <= _between(first, last) <= _LONGEST:
            first = ""
    alone = told.get("d2") and not first and match.re is not _MONTH_FIRST
    start = match.start("d2") if alone else match.start()
    return Days(start, match.end(), first or last, last, bool(whole))


def _iso(year: str, month: str, day: str) -> str:
    number = _NUMBERS.get(month.lower().rstrip("."), 0) or (int(month) if month.isdecimal() else 0)
    try:
        return date(int(year), number, int(day)).isoformat()
    except ValueError:
        return ""


def _between(first: str, last: str) -> int:
    return (date.fromisoformat(last) - date.fromisoformat(first)).days
