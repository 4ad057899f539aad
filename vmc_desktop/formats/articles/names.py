"""Persons as texts write them: a name, then perhaps role, organisation and country."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vmc_desktop.formats.articles.wordlists import (
    CITIES,
    CONFERENCE,
    ROLE,
    UPPER,
    has_organisation,
    is_country,
)
from vmc_desktop.formats.programmes.values import named

_WORD = rf"[{UPPER}](?:[\w’'-]*\w|\.(?:\s?[{UPPER}]\.)?)?"
_SMALL = (
    r"(?:von|vom|van|de|der|den|da|di|do|du|del|della|dos|la|le|al|el|bin|ben|ibn|zu|zur|ter|"
    r"ten|d’|d')"
)
_TITLE = (
    r"(?:(?:H\.\s?E\.|S\.\s?E\.|Dr\.?|Prof\.?|Professor|Mag\.?|DI|Mr\.?|Mrs\.?|Ms\.?|Sir|Dame|"
    r"Herrn?|Frau|Mme|M\.|Madame|Monsieur|Ing\.?|Univ\.-Prof\.?|Dipl\.-Ing\.?)\s+)"
)
NAME = rf"{_TITLE}{{0,4}}{_WORD}(?:\s+(?:{_SMALL}\s+){{0,2}}{_WORD}){{1,6}}"
"""Two words with capitals or more; titles and roles before it are taken off by `person`."""
SURNAME = rf"{_TITLE}{{0,4}}(?:{_SMALL}\s+){{0,2}}{_WORD}"
_START = re.compile(NAME)
_TITLES = re.compile(rf"{_TITLE}+")
_TOLD_WHOM = re.compile(r"\s(?:der|dem|des|die|the|la|le|à)\s+(?:[A-Z]{2,}\b|[“\"„])")
_VERB = re.compile(
    r"\b(?:said|says|is|was|were|are|has|had|have|will|would|stressed|noted|added|explained|argued|"
    r"sagte|hat|ist|war|wird|sind|betonte|erklärte|est|était|a déclaré|dit|ont|sont)\b"
)
"""What no role has, and every sentence."""
_LINKING = named("As Like While And But When Als Wie Und Aber Comme Et Mais So")
_MORE = re.compile(r"\s*(?:,|\(|–|—|\||:|\s-\s|/)\s*")
_OF = re.compile(
    r"^(?P<role>.*?\w)\s+(?:(?:of|at|for|with|from)\s+(?:the\s+)?|(?:der|des|von|vom|beim|bei|am|"
    r"im)\s+(?:der\s+|dem\s+)?|(?:de\s+la|de\s+l[’']|du|des|de|à\s+la|à\s+l[’']|"
    r"au)\s*)(?P<where>.+)$"
)
_SPLIT = re.compile(r"\s(?:of|at|for|der|des|von|bei|beim|de la|du|de)\s|\sde l[’']")
_ARTICLE = re.compile(r"^(?:the|der|die|das|dem|den|la|le|les|l[’'])\s*", re.I)
_NO_NAME = re.compile(
    r"\b(?:the|this|that|these|panel|session|workshop|keynote|opening|closing|programme|welcome|"
    r"january|february|march|april|june|july|august|september|october|november|december|monday|"
    r"tuesday|wednesday|thursday|friday|saturday|sunday|die|das|ein|eine|les|une|mehr|more|new|"
    r"european|international|united|global|world|migration|policy|question|day|tag|jour|q&a|break|"
    r"lunch|coffee|affairs|rights|union|nations|states|court|networking|reception|moderator|moderation|speakers?)\b",
    re.I,
)
_PLACE = re.compile(
    r"^(?:salle|saal|raum|room|hall|amphi\w*|auditorium|hotel|hôtel|palais|campus|maison)\b|"
    r"\b(?:\w*akademie|academy|académie|\w*kirche|\w+straße|\w+strasse|\w+platz|saal|auditorium|"
    r"theatre|theater|théâtre|museum|musée|bibliothek|library)\b",
    re.I,
)
"""What rooms, houses and streets are called, and nobody."""
_NEVER_FIRST = named("de du des von vom zu zur van der den")
TITLED = re.compile(rf"{_TITLE}+(?=[{UPPER}])")
"""How a line begins that names somebody with a title."""
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Person:
    """A person with the range of characters that tells of it."""

    name: str
    start: int
    end: int
    role: str = ""
    organisation: str = ""
    country: str = ""

    def details(self) -> tuple[tuple[str, str], ...]:
        """What is told beside the name."""
        told = (
            ("role", self.role),
            ("organisation", self.organisation),
            ("country", self.country),
        )
        return tuple((name, text) for name, text in told if text)


def person(text: str, at: int = 0, *, loose: bool = False) -> Person | None:
    """The person whose name stands at this place, with what the text says after it.

    Args:
        text: of one paragraph.
        at: where the name begins.
        loose: in running text, where only what is sure to be a role or organisation is taken;
            in lists all up to the end is.
    """
    found = _START.match(text, at)
    if not found:
        return None
    # “sagte Anna Berg der APA”
    cut = _TOLD_WHOM.search(found[0])
    end = at + cut.start() if cut else found.end()
    before, name = _apart(text[at:end])
    if not _is_name(name):
        return None
    details, end = _after(text, end, loose=loose)
    role, organisation = _role_before(before)
    made = [piece for piece in (role, *details[0]) if piece]
    return Person(
        name,
        at,
        end,
        ", ".join(made),
        ", ".join(dict.fromkeys(one for one in (organisation, *details[1]) if one)),
        details[2],
    )


def people(text: str, at: int = 0, *, one: bool = False) -> list[Person]:
    """The persons of a list in one line; none where any part of it is no person.

    Args:
        text: of one paragraph.
        at: where the list begins.
        one: commas part what is told of a single person.
    """
    made: list[Person] = []
    for start, end in _parts(text, at, one=one):
        found = person(text[:end], start)
        if found is None:
            return []
        made.append(found)
    return made


def _parts(text: str, at: int, *, one: bool) -> Iterator[tuple[int, int]]:
    """The ranges of a list's entries."""
    end = len(text)
    if ";" in text[at:] or "•" in text[at:] or " · " in text[at:]:
        pattern = r"\s*(?:;|•|·)\s*(?:and\s+|und\s+|et\s+)?"
    elif one:
        yield at, end
        return
    elif ")" in text[at:].rstrip(" .)"):
        pattern = r"(?<=\))\s*(?:,\s*(?:and|und|et)?|and|und|et|sowie)\s+"
    elif all(_is_bare(piece) for piece in re.split(_LIST, text[at:].rstrip(" ."))):
        pattern = _LIST
    else:
        pattern = rf",?\s+(?:and|und|et|sowie)\s+(?={NAME},)"
    for found in re.finditer(pattern, text[at:]):
        if text[at : at + found.start()].strip() and found.end() > found.start():
            yield from _trimmed(text, at if end == len(text) else end, at + found.start())
            end = at + found.end()
    yield from _trimmed(text, at if end == len(text) else end, len(text))


_LIST = r"\s*,\s*(?:and\s+|und\s+|et\s+|sowie\s+)?|\s+(?:and|und|et|sowie|&)\s+"


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start] in " ,;•·":
        start += 1
    while end > start and text[end - 1] in " ,;.•·":
        end -= 1
    if start < end:
        yield start, end


def _is_bare(text: str) -> bool:
    """Whether a text is a name and nothing else."""
    found = _START.fullmatch(text.strip())
    return found is not None and not has_organisation(text) and _is_name(_apart(found[0])[1])


def _apart(text: str) -> tuple[str, str]:
    """Roles and titles before a name, and the name."""
    words = text.split()
    while words and words[0] in _LINKING:
        words = words[1:]
    last = max((n for n, word in enumerate(words[:-1]) if _is_role(word)), default=-1)
    if last >= 0 and last + 1 < len(words) and words[last + 1] == "General":
        last += 1
    name = " ".join(words[last + 1 :])
    found = _TITLES.match(name)
    return " ".join(words[: last + 1]), name[found.end() :] if found else name


def _is_role(word: str) -> bool:
    bare = word.strip(".,").rpartition("-")[2]
    return word[:1].isupper() and ROLE.fullmatch(bare) is not None


def _is_name(name: str) -> bool:
    words = name.split()
    if len(words) < 2 or len(words) > 6 or len(name) > 80 or _NO_NAME.search(name):
        return False
    if words[0] in _NEVER_FIRST or _PLACE.search(name):
        return False
    if any(word in CITIES for word in words[:1]) or is_country(name) or CONFERENCE.search(name):
        return False
    return not all(word.isupper() and len(word) > 2 for word in words) or len(words) < 4


def _role_before(text: str) -> tuple[str, str]:
    """(role, organisation) of what stands before a name: “ICMPD Director General”."""
    words = _TITLES.sub("", f"{text} ").split()
    if not words or not ROLE.search(" ".join(words)):
        return "", ""
    first, _, rest = words[0].partition("-")
    if rest and first.isupper() and len(first) > 1:
        return " ".join([rest, *words[1:]]), first
    if len(words) > 1 and first.isupper() and len(first) > 1:
        return " ".join(words[1:]), first
    return " ".join(words), ""


def _after(text: str, at: int, *, loose: bool) -> tuple[tuple[list[str], list[str], str], int]:
    """((roles, organisations, country), where it ends) of what follows a name."""
    roles: list[str] = []
    organisations: list[str] = []
    country = ""
    end = at
    while found := _MORE.match(text, end):
        stop = r"[,;)]|\s[–—|]\s|\s-\s|$" + (
            r"|\.(?=\s|$)|:|\s(?:and|und|et)\s(?=\w+ed\b)" if loose else ""
        )
        close = re.compile(stop).search(text, found.end())
        last = close.start() if close else len(text)
        if close and close[0] == ")" and "(" in text[found.end() : last]:
            # An acronym in brackets belongs to the name before it.
            last += 1
        piece = text[found.end() : last].strip(" .")
        if not piece or last - found.end() > _LONGEST:
            break
        if _VERB.search(piece) or (loose and not _is_told(piece)):
            break
        role, organisation, where = told(piece, first=not roles)
        roles += [role] if role else []
        organisations += [organisation] if organisation else []
        country = country or where
        end = last
        if close and close[0] == ")" and last == close.start():
            end += 1
            break
    return (roles, organisations, country), end


def _is_told(piece: str) -> bool:
    """Whether words of a running text are surely role, organisation or country."""
    return not _VERB.search(piece) and (
        is_country(piece)
        or bool(ROLE.search(piece))
        or (piece[:1].isupper() and has_organisation(piece))
    )


def told(piece: str, *, first: bool = True) -> tuple[str, str, str]:
    """(role, organisation, country) of words beside a name."""
    if is_country(piece):
        return "", "", piece
    if not ROLE.search(piece):
        proper = has_organisation(piece) or all(word[:1].isupper() for word in piece.split())
        return ("", _ARTICLE.sub("", piece), "") if proper or not first else (piece, "", "")
    found = _OF.match(piece)
    if found and is_country(found["where"]):
        return found["role"], "", found["where"]
    splits = list(_SPLIT.finditer(piece))
    for split in splits:
        where = _ARTICLE.sub("", piece[split.end() :])
        if is_country(where):
            return piece[: split.start()], "", where
    # “Head of Unit at X” is at X; else the first that names an organisation.
    for split in sorted(splits, key=lambda one: one[0].strip() not in ("at", "bei", "beim")):
        where = _ARTICLE.sub("", piece[split.end() :])
        if _is_organisation(where):
            return piece[: split.start()], where, ""
    return piece, "", ""


def _is_organisation(where: str) -> bool:
    return where[:1].isupper() and has_organisation(where) and not ROLE.search(where)
