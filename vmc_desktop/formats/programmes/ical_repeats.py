"""At which moments an event of a calendar is held that repeats by a plain rule, or by a list.

Rules are counted out day by day and no further than the days of one edition, so that no rule takes
long: every day, every week, on these days of the week, until then or so many times. What goes on
without end, or by another rule, is no programme; of it the first time stays.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

FURTHEST = 60
"""Days after the first within which all times of a session must lie."""
_PLAIN = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "WKST"}
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
Moment = date | datetime


def moments(event: Any) -> list[Moment] | None:
    """Every moment at which it is held, in order; None where no plain rule tells it.

    Args:
        event: an event with a beginning, as the library read it.
    """
    first = event["DTSTART"].dt
    rules = _all(event, "RRULE")
    listed = [one.dt for group in _all(event, "RDATE") for one in group.dts]
    found = [first, *listed]
    if len(rules) > 1 or any(type(one) is not type(first) for one in listed):
        return None
    if rules:
        by_rule = _by_rule(first, rules[0])
        if by_rule is None:
            return None
        found += by_rule
    out = {one.dt for group in _all(event, "EXDATE") for one in group.dts}
    last = _day(first) + timedelta(days=FURTHEST)
    kept = sorted(set(found) - out)
    return kept if all(_day(first) <= _day(one) <= last for one in kept) else None


def _all(event: Any, name: str) -> list[Any]:
    found = event.get(name)
    return [] if found is None else found if isinstance(found, list) else [found]


def _day(moment: Moment) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _by_rule(first: Moment, rule: Mapping[str, list[Any]]) -> list[Moment] | None:
    """The moments of a rule that ends within the days of an edition."""
    told = {str(name).upper(): some for name, some in rule.items()}
    count, until = told.get("COUNT", [None])[0], told.get("UNTIL", [None])[0]
    days = [str(one).upper() for one in told.get("BYDAY", [])]
    every = told.get("INTERVAL", [1])[0]
    freq = str(told.get("FREQ", [""])[0]).upper()
    if told.keys() - _PLAIN or freq not in ("DAILY", "WEEKLY") or every < 1:
        return None
    if (count is None and until is None) or not set(days) <= set(_DAYS):
        return None
    made: list[Moment] = []
    for moment in _held(first, freq, every, days):
        if (count is not None and len(made) >= count) or (until and _after(moment, until)):
            return made
        if _day(moment) > _day(first) + timedelta(days=FURTHEST):
            return None
        made.append(moment)
    return None


def _held(first: Moment, freq: str, every: int, days: list[str]) -> Iterator[Moment]:
    """The first and every moment after it, one more than may be."""
    monday = _day(first).weekday()
    for number in range(FURTHEST + 8 * min(every, FURTHEST) + 2):
        moment = first + timedelta(days=number)
        step = number if freq == "DAILY" else (number + monday) // 7
        wanted = days or ([] if freq == "DAILY" else [_DAYS[monday]])
        if not number or (
            not step % every and (not wanted or _DAYS[_day(moment).weekday()] in wanted)
        ):
            yield moment


def _after(moment: Moment, until: Moment) -> bool:
    """Whether the moment lies behind the last that may be."""
    if not isinstance(until, datetime) or not isinstance(moment, datetime):
        return _day(moment) > _day(until)
    if (moment.tzinfo is None) != (until.tzinfo is None):
        # A rule on no clock that ends on one: the day tells.
        return moment.date() > until.date()
    return moment > until


def later(said: str, first: Moment, moment: Moment) -> str:
    """A moment in ISO 8601, put off by as much as another is later than the first."""
    if not said:
        return ""
    days = _day(moment) - _day(first)
    whole = datetime.fromisoformat(said) + days
    if isinstance(moment, datetime) and isinstance(first, datetime):
        whole += _clock(moment) - _clock(first)
    return whole.isoformat() if "T" in said else whole.date().isoformat()


def _clock(moment: datetime) -> timedelta:
    return datetime.combine(date.min, moment.time()) - datetime.combine(date.min, time.min)
