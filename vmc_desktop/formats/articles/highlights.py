"""Highlights: headings and lists that follow words such as “3 top highlights” or “Fazit”."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from vmc_desktop.formats.articles.values import Material, Paragraph

_WORDS = (
    r"highlights?|take-?aways?|conclusions?|(?:key |main |core )messages?|"
    r"lessons(?: learn(?:ed|t))?|"
    r"(?:key |main )?findings?|recommendations?|outcomes?|(?:key |main )points?|insights|"
    r"höhepunkte?n?|erkenntnisse?n?|ergebnisse?n?|schlussfolgerungen|kernaussagen|kernbotschaften|"
    r"botschaften|empfehlungen|fazit|lehren|thesen|"
    r"points? forts?|enseignements?|leçons|messages(?: clés?)?|(?:points|choses|idées) à retenir|"
    r"recommandations?|temps forts|constats|(?:ce qu[’']il faut |à )retenir"
)
_COUNT = {
    word: number
    for number, some in enumerate(
        (
            "two zwei deux",
            "three drei trois",
            "four vier quatre",
            "five fünf cinq",
            "six sechs",
            "seven sieben sept",
            "eight acht huit",
            "nine neun neuf",
            "ten zehn dix",
        ),
        2,
    )
    for word in some.split()
}
_NUMBER = rf"(?P<n>\d{{1,2}}|{'|'.join(_COUNT)})"
_HEADING = re.compile(
    rf"(?:^|[:–—|-]\s+)(?:(?:the|our|die|der|das|les|la|le|unsere|nos)\s+)?(?:{_NUMBER}\s+)?"
    rf"(?:[\w-]+\s+){{0,3}}?(?:{_WORDS})\b(?P<rest>.*)$",
    re.I,
)
_LEADS = re.compile(
    rf"\b(?:{_NUMBER}\s+)?(?:[\w-]+\s+){{0,3}}?(?:{_WORDS})\b[^.!?]{{0,120}}:$", re.I
)
BOILERPLATE = re.compile(
    r"(?:(?:for |find )?(?:more|further) information|for (?:more|further|press)|read more|"
    r"read the full|read also|see also|related articles?|share this|follow us|contact|photos?\b|"
    r"lesen sie auch|artikel teilen|lire aussi|à lire aussi|partager|"
    r"press contact|(?:mehr|weitere|nähere) informationen|rückfragen|pressekontakt|foto|"
    r"pour (?:plus d[’']informations|en savoir plus)|contact presse|source:|©|"
    r"(?:about|über|à propos)\s.{1,60}$)",
    re.I,
)
"""How paragraphs begin that tell nothing of the conference."""
_LATER = re.compile(
    r"(?:about|contact|further|related|read more|more information|background|context|next steps|"
    r"über|kontakt|weitere|hintergrund|à propos|pour en savoir|contexte|photos?|downloads?|"
    r"video)\b",
    re.I,
)
_LEAD = re.compile(r"(?P<h>[^.:;!?–—]{3,100}[.:]|[^.:;!?]{3,100}?\s[–—-])\s+(?=\S)")
_LONGEST = 130
_SHORT = 80


@dataclass(frozen=True, slots=True)
class Scope:
    """Where highlights are expected: after which paragraph, how many where that is said."""

    at: int
    level: int
    count: int
    heading: str
    whole: bool = False


def scope(
    paragraph: Paragraph, words: str, at: int, *, title: bool, lists: bool = False
) -> Scope | None:
    """What a heading or leading line announces.

    Args:
        paragraph: it.
        words: its words.
        at: its number.
        title: whether it heads the whole text.
        lists: whether a list follows, which a short line heads then.
    """
    lists = lists and len(words) <= _SHORT and words[-1] not in ".,;"
    heads = paragraph.kind == "heading" or title or lists
    heads = heads or (words.endswith(":") and len(words) <= _LONGEST)
    found = _HEADING.search(words) if heads and len(words) <= _LONGEST else None
    if found and not title and len(found["rest"].split()) > 9:
        found = None
    if not found:
        found = _LEADS.search(words)
    if not found:
        return None
    number = (found["n"] or "").lower()
    count = _COUNT.get(number, 0) or (int(number) if number.isdecimal() else 0)
    # Behind a line that is no heading come a list, or headings of any level.
    level = paragraph.level if paragraph.kind == "heading" else 0
    return Scope(at, level, count if count < 40 else 0, words.rstrip(" :"), title)


def headings(
    material: Material, begun: Scope, is_other: Callable[[Paragraph, str], bool]
) -> dict[int, bool]:
    """By the number of the paragraph, the headings that are highlights, and whether surely."""
    some: list[int] = []
    paragraphs = material.paragraphs
    beside = begun.at + 1 < len(paragraphs) and paragraphs[begun.at + 1].kind == "heading"
    for number in range(begun.at + 1, len(paragraphs)):
        one = paragraphs[number]
        if one.kind != "heading":
            continue
        if begun.whole and scope(one, material.words(one), number, title=False):
            # A heading of its own announces them; the title said only that there are some.
            return {}
        ends = one.level < begun.level or (one.level == begun.level and not beside)
        if not begun.whole and (ends or (not begun.level and not beside)):
            break
        if not is_other(one, material.words(one)):
            some.append(number)
    numbered = [number for number in some if paragraphs[number].number]
    if len(numbered) > 1 or (numbered and begun.count == 1):
        return dict.fromkeys(numbered, True)
    return _of_one_level(material, begun, some)


def _of_one_level(material: Material, begun: Scope, some: list[int]) -> dict[int, bool]:
    """The headings of the level that fits the number told, else of the first level that can."""
    levels = Counter(material.paragraphs[number].level for number in some)
    if not levels:
        return {}
    fits = [level for level, number in levels.items() if number == begun.count]
    enough = [level for level, number in sorted(levels.items()) if number >= max(begun.count, 1)]
    level = (fits or enough or [max(levels, key=lambda one: levels[one])])[0]
    made: dict[int, bool] = {}
    for number in some:
        if material.paragraphs[number].level == level:
            later = _LATER.match(material.words(material.paragraphs[number])) is not None
            surely = sum(made.values()) < begun.count if begun.count else True
            made[number] = surely and not later
    return made


def parted(paragraph: Paragraph, words: str) -> tuple[int, int]:
    """(where the heading of a list item ends, where its text begins); (0, 0) for none.

    The heading is what is set bold, or a short beginning that a colon or full stop ends.
    """
    if paragraph.lead and paragraph.lead <= _LONGEST:
        rest = len(words) - len(words[paragraph.lead :].lstrip(" :.–—-"))
        return len(words[: paragraph.lead].rstrip(" :.–—-")), rest
    found = _LEAD.match(words)
    if found and len(words) - found.end() > 20:
        return len(found["h"].rstrip(" :.–—-")), found.end()
    return 0, 0
