"""What a text tells of an edition as a whole: its days, where it was held, how many took part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from vmc_desktop.formats.articles.finds import Find, sentences
from vmc_desktop.formats.articles.places import datelines, placed, places
from vmc_desktop.formats.articles.values import Kind, Material, Paragraph
from vmc_desktop.formats.articles.wordlists import (
    CONFERENCE,
    DAY_LINE,
    EVENT,
    VENUE,
)
from vmc_desktop.formats.dates import Days, find_days

_YEAR = r"(?:19|20)\d\d"
_ANY_YEAR = re.compile(rf"(?<![\d,.]){_YEAR}(?![\d%])")
_NAMED_YEAR = re.compile(
    rf"(?:{CONFERENCE.pattern}|\b[A-Z]{{2,6}})\s*(?:in\s+|de\s+|im\s+Jahr\s+)?(?P<a>{_YEAR})(?!\d)|"
    rf"(?<!\d)(?P<b>{_YEAR})\s+(?:[\w-]+\s+){{0,3}}{CONFERENCE.pattern}",
    re.I,
)
_PUBLISHED = re.compile(
    r"(?:published|posted|updated|released|veröffentlicht|erstellt|aktualisiert|publié|mis à jour|"
    r"retrieved|accessed|abgerufen|stand)\W*(?:on|am|le|:)?\s*$",
    re.I,
)
_LABELS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("dates", re.compile(r"(?:dates?(?: and time)?|datum|termin|when|wann|quand)\s*:\s*", re.I)),
    (
        "venue",
        re.compile(r"(?:venue|veranstaltungsort|tagungsort|location|lieu|where|wo)\s*:\s*", re.I),
    ),
    ("city", re.compile(r"(?:place|city|ort|stadt|ville)\s*:\s*", re.I)),
    (
        "participants",
        re.compile(r"(?:participants|teilnehmer\w*|participants)\s*:\s*(?=\D{0,12}\d)", re.I),
    ),
    ("theme", re.compile(r"(?:theme|motto|topic of the conference|thema|thème)\s*:\s*", re.I)),
)
_OPEN, _CLOSE = '“„«"‘‚', '”“»"’‘'
_THEME = re.compile(
    r"\b(?:(?:under|with|around)\s+the\s+(?:overall\s+|general\s+)?(?:theme|title|motto|"
    r"heading|slogan)"
    r"(?:\s+of)?|unter\s+dem\s+(?:Motto|Titel|Thema)|zum\s+Thema|sous\s+le\s+(?:thème|titre|"
    r"slogan)|"
    rf"sur\s+le\s+thème|on\s+the\s+theme(?:\s+of)?|themed)\s*:?\s*(?P<q>[{_OPEN}]\s?)?",
    re.I,
)
_COUNT = re.compile(
    r"(?P<all>(?:(?:more than|over|some|around|about|approximately|nearly|almost|close to|up to|"
    r"at least|well over|mehr als|über|rund|etwa|circa|ca\.|knapp|an die|fast|plus de|environ|"
    r"quelque|près de|pas moins de)\s+)?(?<![\d.,])(?P<n>\d{1,3}(?:[.,\s’']\d{3})+|\d{2,5})\s+"
    r"(?:[^\W\d_][\w-]*,?\s+){0,4}?"
    r"(?P<who>participants?|delegates|representatives|attendees|guests|experts|stakeholders|people|"
    r"Teilnehmer\w*|Teilnehmende\w*|Gästen?|Vertreter\w*|Delegierte\w*|Expert\w*|Fachleute\w*|"
    r"délégués|représentants|participantes|invités|spécialistes)\b"
    r"(?:\s+(?:und|and|et)\s+(?:Teilnehmer\w*|Vertreter\w*|Expert\w*|experts|decision-makers))?"
    r"(?P<more>\s+(?:from|representing|aus|de|venus de|issus de)\s+(?:(?:more than|over|some|"
    r"around|"
    r"about|mehr als|über|rund|etwa|plus de|quelque|près de)\s+)?\d{1,3}\s+"
    r"(?:different\s+|verschiedenen\s+)?(?P<c>countries|states|nations|Ländern?|Staaten|pays))?)",
    re.I,
)
_COUNTRIES = re.compile(
    r"(?:(?:more than|over|some|around|about|mehr als|über|rund|etwa|plus de|quelque|près de)\s+)?"
    r"\d{1,3}\s+(?:different\s+|verschiedenen\s+)?(?:countries|states|nations|Ländern?|"
    r"Staaten|pays)\b",
    re.I,
)
_HASHTAG = re.compile(r"(?<![\w&/#])#(?=\w*[^\W\d])\w{3,40}")
_LINE = 200
_MOST_DAYS = 20
"""Of one sentence; one that names more is a calendar."""


def facts(material: Material) -> list[Find]:
    """The facts of the edition, at most one of a kind; what contradicts it is there, unaccepted."""
    year = _year(material)
    said = year.text if year else _only_year(material)
    found = [*(_labelled(material)), *_days(material, said)]
    for paragraph in material.paragraphs:
        found += _paragraph(material, paragraph)
    found += [*datelines(material), *_published(material)]
    dates = next((one for one in found if one.kind == "dates" and one.accepted), None)
    if dates:
        found.append(Find("year", dates.text[:4], dates.start, dates.end))
    elif year:
        found.append(year)
    return list(_one_each(found))


def _one_each(found: list[Find]) -> Iterator[Find]:
    """The first of each kind is accepted; others that say something else are shown beside it."""
    seen: dict[str, set[str]] = {}
    for one in found:
        said = seen.setdefault(one.kind, set())
        if one.text.casefold() in said or len(said) >= 4:
            continue
        yield replace(one, accepted=one.accepted and not said)
        said.add(one.text.casefold())


def _year(material: Material) -> Find | None:
    for paragraph in material.paragraphs:
        found = _NAMED_YEAR.search(material.words(paragraph))
        if found:
            at = paragraph.start
            group = "a" if found["a"] else "b"
            return Find("year", found[group], at + found.start(), at + found.end())
    return None


def _only_year(material: Material) -> str:
    """The year of days that name none: the only one that the text names."""
    named = set(_ANY_YEAR.findall(material.text))
    return named.pop() if len(named) == 1 else ""


def _labelled(material: Material) -> Iterator[Find]:
    """Facts behind a label: “Venue: …”."""
    for paragraph in material.paragraphs:
        words = material.words(paragraph)
        for kind, pattern in _LABELS:
            found = pattern.match(words)
            rest = words[found.end() :].strip(" .") if found else ""
            if not found or not rest or len(rest) > _LINE:
                continue
            at = paragraph.start + found.end()
            if kind == "dates":
                some = find_days(rest)
                if some:
                    yield _range(some[0], at)
            elif kind in ("venue", "city"):
                # “Ort: Palais Ferstel, Wien” names a house before the city.
                yield from placed(rest, at, "venue" if VENUE.search(rest) else kind)
            else:
                yield Find(kind, rest, at, at + len(rest))


def _days(material: Material, year: str) -> Iterator[Find]:
    """The edition's days, the likeliest first: a range, named with the conference."""
    some: list[tuple[int, int, Find]] = []
    for number, paragraph in enumerate(material.paragraphs):
        words = material.words(paragraph)
        for start, end in sentences(words):
            about = 0
            for days in find_days(words[start:end], year)[:_MOST_DAYS]:
                about = about or _about(words[start:end])
                score = about + _score(words, start, days, paragraph)
                if score >= 2:
                    some.append((-score, number, _range(days, paragraph.start + start)))
    for _, _, one in sorted(some, key=lambda entry: entry[:2]):
        yield one


def _about(said: str) -> int:
    """How surely a sentence is about the conference."""
    return 2 * bool(CONFERENCE.search(said)) + bool(EVENT.search(said))


def _score(words: str, start: int, days: Days, paragraph: Paragraph) -> int:
    at = start + days.start
    before = words[max(start, at - 40) : at]
    score = 2 if days.first != days.last else 0
    score += 1 if paragraph.kind == "heading" else 0
    if _PUBLISHED.search(before) or days.end - days.start > 0.8 * len(words.strip(" .")):
        score -= 4 if days.first == days.last else 0
    if paragraph.kind != "heading" and start == 0 and _is_dateline(words, days):
        score -= 4
    return score


def _is_dateline(words: str, days: Days) -> bool:
    """“Vienna, 25 October 2017 – More than …”: when it was written."""
    after = words[days.end : days.end + 4]
    return days.start < 40 and bool(re.match(r"\s*\)?\s*[–—:(/-]|\.\s+[^\Wa-z]", after))


def _published(material: Material) -> Iterator[Find]:
    """The day on which it was written: of a dateline, or of a short line by itself at the top."""
    for paragraph in (*material.paragraphs[:6], *material.paragraphs[6:][-2:]):
        words = material.words(paragraph)
        for days in find_days(words)[:1]:
            alone = (
                ":" not in words[: days.start]
                and not DAY_LINE.match(words)
                and len(words) < 80
                and paragraph.kind == "text"
                and not CONFERENCE.search(words)
            )
            told = _PUBLISHED.search(words[: days.start]) is not None
            if days.first == days.last and (told or alone or _is_dateline(words, days)):
                at = paragraph.start
                yield Find("published", days.first, at + days.start, at + days.end)


def _range(days: Days, at: int) -> Find:
    text = days.first if days.first == days.last else f"{days.first}/{days.last}"
    return Find("dates", text, at + days.start, at + days.end)


def _paragraph(material: Material, paragraph: Paragraph) -> Iterator[Find]:
    words, at = material.words(paragraph), paragraph.start
    for start, end in sentences(words):
        said, here = words[start:end], at + start
        about = bool(CONFERENCE.search(said)) or bool(EVENT.search(said))
        if found := _THEME.search(said):
            yield from _theme(said, found, here)
        for found in _COUNT.finditer(said):
            if about or found["more"] or found["who"].lower().startswith(("part", "teiln")):
                yield Find("participants", found["all"], here + found.start(), here + found.end())
        counted = _COUNTRIES.search(said)
        if counted and (about or _COUNT.search(said)):
            yield Find("countries", counted[0], here + counted.start(), here + counted.end())
        if about:
            yield from places(said, here)
    for found in _HASHTAG.finditer(words):
        yield Find("hashtag", found[0], at + found.start(), at + found.end())


def _theme(said: str, found: re.Match[str], here: int) -> Iterator[Find]:
    """The theme between quotation marks; without any nobody can say where it ends."""
    if not found["q"] or not CONFERENCE.search(said):
        return
    close = re.search(f"[{_CLOSE}]", said[found.end() :])
    if close and 3 < close.start() <= _LINE:
        end = found.end() + close.start()
        text = said[found.end() : end].strip(" ,.")
        yield Find("theme", text, here + found.end(), here + end)
