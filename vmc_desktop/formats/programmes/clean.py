"""Words, addresses, languages and times of a file, made fit for an archive or left out."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from html import unescape
from urllib.parse import urljoin

from vmc_desktop.formats.checks import can_be_opened, is_language
from vmc_desktop.formats.programmes.values import Notes
from vmc_desktop.formats.slug import fold

LONGEST_LINE = 400
"""Characters of a field of one line, a title say; what is longer is cut, and said."""

_NEVER = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff\ufff9-\ufffb"
    + "".join(
        f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17)
    )
    + "]"
)
_BREAKS = re.compile("[\x0b\x0c\x85\u2028\u2029]|\r\n?")
ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
"""What a text still holds where it was escaped twice."""
_DAY = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)(?!\d)")
_LOCAL_DAY = re.compile(r"(\d\d?)([./])(\d\d?)\2(\d{4})\Z")
_CLOCK = re.compile(r"(\d\d?)[:.h](\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(?:([AaPp])\.?[Mm]\.?|Uhr|h)?\Z")
_PERIOD = re.compile(r"P(?:(\d{1,3})D)?T?(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,7})S)?\Z")
_SPAN = re.compile(r"(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2})(?::\d{1,2})?\Z")
_LANGUAGES = {
    **dict.fromkeys(("english", "englisch", "anglais", "eng"), "en"),
    **dict.fromkeys(("german", "deutsch", "allemand", "ger", "deu"), "de"),
    **dict.fromkeys(("french", "franzosisch", "francais", "fre", "fra"), "fr"),
    **dict.fromkeys(("spanish", "spanisch", "espanol", "spa"), "es"),
    **dict.fromkeys(("italian", "italienisch", "italiano", "ita"), "it"),
    **dict.fromkeys(("dutch", "niederlandisch", "nederlands", "nld", "dut"), "nl"),
    **dict.fromkeys(("portuguese", "portugues", "por"), "pt"),
    **dict.fromkeys(("russian", "russisch", "rus"), "ru"),
    **dict.fromkeys(("arabic", "arabisch", "ara"), "ar"),
}
_LAST = 49 * 60 + 59
MIDNIGHT = 24 * 60


def words(text: str) -> str:
    """The text without what no archive may hold, every line break a plain one."""
    if text.isprintable():
        # Most texts; it takes a tenth of the time to see.
        return text
    return _NEVER.sub("", _BREAKS.sub("\n", text))


def line(text: object, notes: Notes, place: str, what: str) -> str:
    """A field of one line; entities that were escaped twice are resolved, and said.

    Args:
        text: of a file, where a number may stand for a text.
        notes: told of what is lost.
        place: where the text stands.
        what: the field, for the notes.
    """
    said = words(str(text)) if isinstance(text, str | int | float) else ""
    if ENTITY.search(said):
        said = words(unescape(said))
        notes.add("entities escaped twice, resolved", place)
    said = " ".join(said.split())
    if len(said) > LONGEST_LINE:
        notes.add(f"a {what} longer than {LONGEST_LINE} characters, cut", place)
        said = said[: LONGEST_LINE - 1].rstrip() + "…"
    return said


def address(url: str, notes: Notes, place: str, base: str = "") -> str:
    """An address that may be opened, with ``base`` where it is a relative one; "" for another."""
    said = "".join(words(url).split())
    try:
        whole = urljoin(base, said) if said and base else said
    except ValueError:
        whole = ""
    if not can_be_opened(whole) or len(whole) > 2000:
        notes.add("a link without a usable address, left out", place)
        return ""
    return whole


def language(text: str, notes: Notes, place: str) -> str:
    """A language's code; "" for what is none."""
    said = " ".join(words(text).split())
    if not said:
        return ""
    code = said.lower().replace("_", "-")
    code = _LANGUAGES.get(fold(said)) or _LANGUAGES.get(code.partition("-")[0]) or code
    if is_language(code):
        return code
    notes.add("a language that is no code, left out", place)
    return ""


def day(text: str) -> str:
    """A day as YYYY-MM-DD out of 2024-02-03, 3.2.2024, 3/2/2024 or a moment; "" for another.

    Between slashes the day comes first, as in Europe, unless only the other order is a day.
    """
    said = text.strip()
    if found := _DAY.match(said):
        return _iso(found[1], found[2], found[3])
    if found := _LOCAL_DAY.match(said):
        return _iso(found[4], found[3], found[1]) or (
            _iso(found[4], found[1], found[3]) if found[2] == "/" else ""
        )
    return ""


def _iso(year: str, month: str, number: str) -> str:
    try:
        return date(int(year), int(month), int(number)).isoformat()
    except ValueError:
        return ""


def moment(text: str) -> datetime | None:
    """A moment in ISO 8601 as its own clock shows it, without its zone."""
    try:
        return datetime.fromisoformat(text.strip()).replace(tzinfo=None)
    except ValueError:
        return None


def minutes(clock: str) -> int | None:
    """Minutes since midnight of 09:05, 9.05, 9:05 pm, 09:05:00; None for another text."""
    found = _CLOCK.match(clock.strip())
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2])
    if found[4] and 1 <= hour <= 12:
        hour = hour % 12 + (12 if found[4] in "Pp" else 0)
    return hour * 60 + minute if hour < 48 and minute < 60 else None


def length(duration: str) -> int | None:
    """Minutes of 00:45, 1:00:00:00 (days first), 45, PT45M; None for another text."""
    said = duration.strip()
    if said.isdecimal() and len(said) < 6:
        return int(said)
    if found := _SPAN.match(said):
        parts = said.split(":")
        if len(parts) == 3:
            # Hours, minutes, seconds.
            return int(parts[0]) * 60 + int(parts[1])
        if len(parts) == 4:
            return int(parts[0]) * MIDNIGHT + int(parts[1]) * 60 + int(parts[2])
        return int(found[2]) * 60 + int(found[3])
    if (found := _PERIOD.match(said)) and any(found.groups()):
        days, hours, some, seconds = (int(part or 0) for part in found.groups())
        return days * MIDNIGHT + hours * 60 + some + seconds // 60
    return None


def clock(number: int) -> str:
    """Minutes since midnight of a programme's day as HH:MM; "" for what goes far beyond it."""
    return f"{number // 60:02}:{number % 60:02}" if 0 <= number <= _LAST else ""


def days_between(first: str, last: str) -> int:
    """How many days lie between two days in ISO."""
    return (date.fromisoformat(last) - date.fromisoformat(first)) // timedelta(days=1)
