"""Where an edition was held: venue, city and country, of sentences, labels and datelines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vmc_desktop.formats.articles.finds import Find
from vmc_desktop.formats.articles.values import Kind, Material
from vmc_desktop.formats.articles.wordlists import (
    CITIES,
    CONFERENCE,
    UPPER,
    VENUE,
    is_country,
)
from vmc_desktop.formats.dates import find_days

_CAP = rf"[{UPPER}][\w’'-]*"
_RUN = (
    rf"{_CAP}(?:\s+(?:(?:of|and|for|the|der|des|für|und|von|de|du|des|la|le|les|et|d’|l’)\s+"
    rf"){{0,3}}{_CAP}){{0,7}}"
)
_AT = re.compile(
    r"\b(?:at|in|im|am|au|aux|à|dans|auf)\s+(?:(?:the|der|dem|den|das|le|la|les)\s+|l[’'])?"
    rf"(?:(?:historic|famous|prestigious|Wiener)\s+)?(?P<v>(?:(?:palais|château|centre|musée|"
    rf"hôtel)\s+)?{_RUN})"
)
_IN = re.compile(
    rf"\b(?P<in>in|nach|à)\s+(?P<c>{_CAP}(?:\s+{_CAP})?)(?:,\s*(?P<k>{_CAP}(?:\s+{_CAP})?))?"
)
_HELD_IN = re.compile(
    r"\b(?:held|took place|takes place|gathered|convened|hosted|met|eu lieu|tenue?|réunis?)\s+"
    rf"(?:[^.;:“\"]{{0,60}}\s)?(?:in|à)\s+(?P<c>{_CAP})(?:,\s*(?P<k>{_CAP}(?:\s+{_CAP})?))?"
)
_AFTER_VENUE = re.compile(rf",\s*(?P<c>{_CAP})")
_DATELINE = re.compile(
    rf"(?P<c>[{UPPER}][{UPPER}\w-]+)(?:,\s*(?P<k>{_CAP}))?\s*(?:[,/(]|\s[–—-]\s|:\s)"
)
_ENDS_IN_CITY = re.compile(rf"\s(?:of|in)\s(?:{'|'.join(sorted(CITIES))})$")


def placed(rest: str, at: int, kind: Kind) -> Iterator[Find]:
    """“Palais Niederösterreich, Vienna, Austria” in its parts."""
    pieces = [(m.start(), m[0].strip()) for m in re.finditer(r"[^,]+", rest)]
    pieces = [
        (start + len(rest[start:]) - len(rest[start:].lstrip()), said) for start, said in pieces
    ]
    while (
        pieces
        and (is_country(pieces[-1][1]) or pieces[-1][1] in CITIES)
        and (len(pieces) > 1 or pieces[-1][1] in CITIES)
    ):
        start, said = pieces.pop()
        which: Kind = "country" if is_country(said) and said not in CITIES else "city"
        yield Find(which, said, at + start, at + start + len(said))
    if pieces:
        end = pieces[-1][0] + len(pieces[-1][1])
        yield Find(kind, rest[:end], at, at + end)


def places(said: str, here: int) -> Iterator[Find]:
    """The venue and the place that a sentence on the conference names.

    Args:
        said: the sentence.
        here: where it begins.
    """
    for found in _AT.finditer(said):
        yield from _venue(said, found, here)
    for found in _IN.finditer(said):
        first = found["c"].split()[0]
        if found["c"] in CITIES:
            yield from _city(found, here)
        elif first in CITIES:
            at = here + found.start("c")
            yield Find("city", first, at, at + len(first))
    for found in _HELD_IN.finditer(said):
        # Behind “held in” any name is that of a place, in languages that write nouns small.
        if found["c"] in CITIES or (found["c"].isascii() and _can_be_city(found["c"])):
            yield from _city(found, here)


def _venue(said: str, found: re.Match[str], here: int) -> Iterator[Find]:
    named = found["v"]
    cut = _ENDS_IN_CITY.search(named)
    if cut and VENUE.search(named[: cut.start()]) and " " in named[: cut.start()]:
        named = named[: cut.start()]
    surely = (VENUE.search(named) and " " in named) or named in ("Hofburg", "Rathaus")
    if not surely or CONFERENCE.search(named):
        return
    at = here + found.start("v")
    yield Find("venue", named, at, at + len(named))
    after = _AFTER_VENUE.match(said, found.start("v") + len(named))
    if after and after["c"] in CITIES:
        yield Find("city", after["c"], here + after.start("c"), here + after.end("c"))


def _city(found: re.Match[str], here: int) -> Iterator[Find]:
    yield Find("city", found["c"], here + found.start("c"), here + found.end("c"))
    if found["k"] and is_country(found["k"]):
        yield Find("country", found["k"], here + found.start("k"), here + found.end("k"))


def _can_be_city(word: str) -> bool:
    return not is_country(word) and (
        not find_days(f"1 {word} 2020") and not VENUE.search(word) and not CONFERENCE.search(word)
    )


def datelines(material: Material) -> Iterator[Find]:
    """“VIENNA, 25 October – …” before the first paragraphs."""
    for paragraph in material.paragraphs[:8]:
        found = _DATELINE.match(material.words(paragraph))
        if found and found["c"].capitalize() in CITIES and paragraph.kind == "text":
            at = paragraph.start
            named = found["c"].capitalize() if found["c"].isupper() else found["c"]
            yield Find("city", named, at, at + len(found["c"]))
