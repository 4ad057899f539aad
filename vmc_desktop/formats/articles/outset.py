"""What a text is before it is taken apart: its title and its language."""

from __future__ import annotations

import re
from collections import Counter

from vmc_desktop.formats.articles import highlights, panels
from vmc_desktop.formats.articles.values import Material, Paragraph
from vmc_desktop.formats.articles.wordlists import CONFERENCE
from vmc_desktop.formats.dates import find_days
from vmc_desktop.formats.programmes.values import named

_COMMON = {
    "en": named("the and of to in that with for was were on by from is are this"),
    "de": named("der die das und von den mit für auf dem ist im zu nicht ein eine"),
    "fr": named("le la les et des du en que pour dans une sur est au aux par"),
}
_NO_TITLE = re.compile(
    r"(?:draft |final )?(?:programme?|agenda|programm|tagesordnung|report|news)$|.* > ", re.I
)


def language_of(text: str) -> str:
    """en, de or fr, by the commonest small words; "" where none of them prevails."""
    words = Counter(re.findall(r"[^\W\d_]+", text[:20_000].lower()))
    shares = {code: sum(words[word] for word in some) for code, some in _COMMON.items()}
    best = max(shares, key=lambda code: shares[code])
    others = sum(shares.values()) - shares[best]
    return best if shares[best] > 3 and shares[best] > others * 1.3 else ""


def title_of(material: Material) -> int:
    """The number of the paragraph that is the title: the first heading near the beginning."""
    first = [
        (number, one)
        for number, one in enumerate(material.paragraphs[:6])
        if not _NO_TITLE.match(material.words(one)) and not _is_part(one, material.words(one))
    ]
    levels = [one.level for _, one in first if one.kind == "heading"]
    if levels:
        return next(number for number, one in first if one.level == min(levels))
    named = (n for n, one in first if _heads_all(material.words(one)))
    return next(named, -1)


def _is_part(one: Paragraph, words: str) -> bool:
    """Whether a line heads a part of the whole: a panel, a highlight; or tells only the day."""
    if CONFERENCE.search(words):
        return False
    if one.number or panels.panel_line(one, words) or panels.label(words):
        return True
    if one.level > 1 and highlights.scope(one, words, 0, title=False) is not None:
        return True
    return any(days.end - days.start > len(words) / 3 for days in find_days(words))


def _heads_all(words: str) -> bool:
    """Whether a line is nothing but the name of a conference."""
    return len(words) <= 130 and bool(CONFERENCE.search(words)) and words[-1] not in ".:;,"
