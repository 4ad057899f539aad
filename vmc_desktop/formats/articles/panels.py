"""Panels, and who is named as their moderator or speaker: lines that say so, and sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vmc_desktop.formats.articles.finds import Find
from vmc_desktop.formats.articles.names import NAME, Person, people, person
from vmc_desktop.formats.articles.values import Kind, Paragraph
from vmc_desktop.formats.programmes import cells, clean

_KINDS = (
    (r"high-?level (?:political )?panel(?: discussion)?|hochrangiges panel", "high-level panel"),
    (
        r"panel(?: discussion| session)?s?|podiumsdiskussion|podium|table ronde de haut niveau",
        "panel",
    ),
    (r"round ?table(?: discussion)?|runder tisch|table ronde", "roundtable"),
    (
        r"keynote(?: speech| address| lecture)?|keynote-rede|festrede|discours (?:principal|"
        r"d[’']ouverture)",
        "keynote",
    ),
    (
        r"(?:official |formal )?opening(?: ceremony| session| remarks| address(?:es)?| panel)?|"
        r"welcome(?: address| remarks)?(?: and opening)?|eröffnung\w*|begrüßung|(?:séance|"
        r"cérémonie) d[’']ouverture|"
        r"ouverture",
        "opening",
    ),
    (
        r"closing(?: ceremony| session| remarks| panel)?|conclusions?|abschluss\w*|schlusswort\w*|"
        r"(?:séance|cérémonie) de clôture|clôture",
        "closing",
    ),
    (r"workshop|atelier|arbeitsgruppe", "workshop"),
    (r"side[- ]event|rahmenveranstaltung|événement parallèle", "side event"),
    (r"plenary(?: session| debate)?|plenum|séance plénière|plénière", "plenary"),
    (r"(?:break-?out |parallel |thematic )?session|sitzung|séance", "session"),
    (r"fireside chat|debate|debatte|débat|dialogue|dialog", "debate"),
)
_KIND = "|".join(f"(?P<k{n}>{words})" for n, (words, _) in enumerate(_KINDS))
_NUMBER = (
    r"(?:(?:no\.? ?|nr\.? ?|n° ?|#)?(?:\d{1,2}|[IVX]{1,4}|[A-H]|one|two|three|four|five|six|"
    r"eins|zwei|drei|vier|fünf))"
)
_CLOCK = r"\d{1,2}\s?[:.h]\s?\d\d(?:\s?[ap]\.?m\b\.?)?"
_TIME = (
    rf"(?:(?P<from>{_CLOCK})(?:\s*(?:-|–|—|to|bis|à)\s*(?P<to>{_CLOCK}))?(?:\s*(?:uhr|h|[ap]m))?"
    r"\s*[:|–—-]?\s*)?"
)
_LINE = re.compile(
    rf"{_TIME}(?:(?:the|first|second|third|fourth|1st|2nd|3rd|erstes|zweites|drittes)\s+"
    rf")?(?:{_KIND})"
    rf"(?P<n>\s+{_NUMBER}(?=\s*[:.–—|,-]|\s*$|\s+[“„«\"]))?"
    r"(?P<s>\s*(?::|–|—|\||\s-\s|\.\s)\s*|\s+(?=[“„«\"]))(?P<t>\S.*)$",
    re.I,
)
_ALONE = re.compile(rf"{_TIME}(?:{_KIND})(?P<n>\s+{_NUMBER})?$", re.I)
_INLINE = re.compile(
    rf"\b(?:{_KIND})\b(?!\s*:)[^.;:!?“„«»”\"]{{0,60}}?[“„«\"]\s?(?P<t>[^“„«»”\"]{{5,160}}?)"
    rf"[,.]?\s?[”“»\"]",
    re.I,
)
_MARKS = '“”„«»" ‘’'
_MODERATOR = re.compile(
    r"(?:moderators?|moderation|moderatorin|moderated by|chair(?:ed by|person|man|woman)?|"
    r"facilitat(?:or|ed by)|"
    r"moderiert von|vorsitz|leitung|modérat(?:eur|rice|ion)|modérée? par|anim(?:ée? par|ation|"
    r"ateur|"
    r"atrice)|présidence|présidée? par)\s*(?::|–|—|\s-\s)?\s*(?P<r>.*)$",
    re.I,
)
_SPEAKERS = re.compile(
    r"(?:(?:confirmed |key |main |keynote |guest )?(?:speakers?|panell?ists?|discussants?|"
    r"contributors?)"
    r"(?: included?)?|participants|with|keynote(?: by| speech by)?|(?:opening|welcome|closing)"
    r" remarks(?: by)?|"
    r"redner(?:innen)?(?: und redner)?|referent(?:innen|en)(?: und referenten)?|podium|mit|"
    r"teilnehmer(?:innen)?(?: und teilnehmer)?|teilnehmende|diskutierende|diskutant(?:innen|"
    r"en)(?: und diskutanten)?|"
    r"sprecher(?:innen)?|es diskutier(?:t)?en|intervenante?s?|orateurs?|panélistes?|avec)"
    r"\s*(?:\(?\w*\)?)?\s*:\s*(?P<r>.*)$",
    re.I,
)
_WITH = re.compile(r"(?:[Ww]ith|[Mm]it|[Aa]vec)\s+(?P<r>[^a-zà-ÿ\W].*)$")
_SPEAKERS_HEADING = re.compile(
    r"(?:speakers?|panell?ists?|discussants?|redner(?:innen)?(?: und redner)?|podium|intervenants?|"
    r"orateurs?|panélistes?|referent(?:innen|en)(?: und referenten)?|speakers and moderators?|"
    r"es diskutier(?:t)?en(?: mit)?|(?:im gespräch|(?:podiums)?diskussion|podium|table ronde|débat|"
    r"(?:panel )?discussion)\s+(?:mit|avec|with))\W*$",
    re.I,
)
_MODERATED = re.compile(
    r"\b(?:moderated|chaired|facilitated|moderiert|geleitet|modérée?s?|animée?s?|présidée?s?)\s+"
    r"(?:by|von|par)\s+(?:the\s+|der\s+|dem\s+|le\s+|la\s+|l[’'])?"
)
_BY_MODERATED = re.compile(
    rf"\bvon\s+(?:der\s+|dem\s+)?(?P<p>{NAME})(?:\s\([^)]{{2,80}}\))?\s+(?:moderiert|geleitet)\b"
)
"""“wurde von Petra Lang moderiert”"""
_MODERATED_BY = re.compile(
    r"\b(?:moderierte?n?\s+(?:wurde\s+)?|Moderation\s+(?:übernahm|hatte)\s+)[^.“„]{0,60}?\bvon\s+|"
    r"\bModeration\s+(?:von|durch)\s+|\bModeration\s+(?:übernimmt|übernahm|hat|hatte)\s+(?!von\b)"
)
_ARE = re.compile(
    r"\b(?:Teilnehmer(?:innen)?|Teilnehmende|Podiumsgäste|Diskutanten|Diskutierende|Referenten|"
    r"Referentinnen|[Pp]anell?ists|[Ss]peakers|[Ii]ntervenants)\s+(?:sind|waren|are|were|included?|"
    r"sont|étaient)\s*:?\s+(?P<r>[^“„«\"]{8,900}?)(?:(?<!Dr)(?<!Prof)(?<!Mag)\.(?=\s|$)|$)"
)
"""“Teilnehmer sind Anna Berg (Autorin) und Ben Ufer (Lotse).”"""
_MODERATES = re.compile(
    rf"(?P<p>{NAME})(?P<d>(?:,[^,.;]{{3,80}}){{0,3}},?|\s\([^)]{{2,80}}\))?\s+(?:who\s+"
    rf")?(?:moderated|chaired|facilitated|"
    r"moderierte|leitete|a modéré|a animé|a présidé)\b"
)
_KEYNOTE = re.compile(
    r"\bkeynote(?:\s+(?:speech|address|lecture))?\s+(?:was\s+)?(?:\w+\s+){0,2}?(?:by|von|de)"
    r"\s+(?:the\s+)?"
    r"|\bKeynote-Rede\s+(?:von|hielt)\s+",
    re.I,
)
_OPENS = re.compile(
    rf"(?P<p>{NAME})(?P<d>(?:,[^,.;]{{3,80}}){{0,3}},?|\s\([^)]{{2,80}}\))?\s+(?:opened|inaugurated|"
    r"eröffnete|a ouvert)\s+(?:the|die|la|le)\s"
)
_REMARKS = re.compile(
    r"\b(?P<part>(?:opening|welcome|welcoming|closing|introductory|concluding) "
    r"(?:remarks|address(?:es)?|speech|statement|words))\s+(?:was |were )?(?:given |delivered )?"
    r"(?:by|from)\s+(?:the\s+)?",
    re.I,
)
_TIMED = re.compile(
    rf"(?P<from>{_CLOCK})(?:\s*(?:-|–|—|to|bis|à)\s*(?P<to>{_CLOCK}))?(?:\s*(?:uhr|h|[ap]m))?"
    r"\s*[:|–—-]?\s+(?P<t>[^\W\d_].{2,})$",
    re.I,
)
_BREAK = re.compile(
    r"(?:registration|lunch|coffee|tea\b|break|reception|dinner|networking|arrival|departure|end\b|"
    r"mittag|kaffee|pause|empfang|registrierung|anmeldung|ankunft|ende\b|abendessen|déjeuner|café|"
    r"accueil|inscription|cocktail|dîner|fin\b|family photo|group photo|press)",
    re.I,
)
_LONGEST = 220


def panel_line(paragraph: Paragraph, words: str) -> Find | None:
    """The panel that a heading or line of its own names."""
    if len(words) > _LONGEST or paragraph.kind == "quote":
        return None
    found = _LINE.match(words)
    if found:
        return _named(found, paragraph.start, words)
    found = _ALONE.match(words)
    if found and (paragraph.kind == "heading" or found["n"]):
        end = paragraph.start + len(words)
        begin = found.start(f"k{_which(found)}")
        return Find("panel", words[begin:], paragraph.start + begin, end, _details(found))
    return None


def _named(found: re.Match[str], at: int, words: str) -> Find | None:
    kind = _KINDS[_which(found)][1]
    title = found["t"].strip(_MARKS)
    sentence = re.search(r"[.!?]\s+\S", title) or title.endswith(".")
    plural = re.match(r"\w+s$", found[0][: found.start("t")].strip(" :"), re.I) and not found["n"]
    if not title or sentence or (plural and kind in ("panel", "session", "workshop")):
        return None
    speaks = person(title)
    start = found.start("t") + found["t"].find(title)
    end = start + len(title)
    if (
        speaks is not None
        and kind in ("keynote", "opening", "closing")
        and speaks.end > len(title) * 0.8
    ):
        # “Keynote: Anna Berg, President”: the line names who spoke, not a title.
        start, end = found.start(f"k{_which(found)}"), found.start("s")
        title = words[start:end]
    cut = re.search(r"\s*(?:[–—(|,]|-\s)\s*(?:moderat|modér|chaired|moderiert).*$", title, re.I)
    if cut and cut.start() > 3:
        end -= len(title) - cut.start()
        title = title[: cut.start()].strip(_MARKS)
    return Find("panel", title, at + start, at + end, _details(found))


def _which(found: re.Match[str]) -> int:
    return next(n for n in range(len(_KINDS)) if found[f"k{n}"])


def _details(found: re.Match[str]) -> tuple[tuple[str, str], ...]:
    """The kind of a panel, and its hours where the line tells them."""
    return (("kind", _KINDS[_which(found)][1]), *_hours(found))


def _hours(found: re.Match[str]) -> list[tuple[str, str]]:
    """Begin and end on the clock of 24 hours; “2:00 – 3:30 pm” is in the afternoon at both."""
    first, last = (
        re.sub(r"\s*h\s*", ":", (found[name] or ""), flags=re.I) for name in ("from", "to")
    )
    if last:
        first, last = cells.span(f"{first} – {last}")
    told = []
    for name, said in (("start", first), ("end", last)):
        number = clean.minutes(said)
        if number is not None and number < clean.MIDNIGHT:
            told.append((name, clean.clock(number)))
    return told


def panels_in(words: str, at: int) -> Iterator[Find]:
    """Panels that a sentence names with their titles: the panel “…”."""
    for found in _INLINE.finditer(words):
        kind = _KINDS[_which(found)][1]
        start, end = at + found.start("t"), at + found.end("t")
        if len(found["t"].split()) > 1:
            yield Find("panel", found["t"].strip(_MARKS), start, end, (("kind", kind),))


def label(words: str) -> tuple[Kind, int] | None:
    """(moderator or speaker, where what it labels begins) of a line with such a label."""
    if _SPEAKERS_HEADING.match(words):
        return "speaker", len(words)
    for kind, pattern in (("moderator", _MODERATOR), ("speaker", _SPEAKERS)):
        found = pattern.match(words)
        if found:
            return kind, found.start("r")  # type: ignore[return-value]
    with_ = _WITH.match(words)
    if with_ and (";" in with_["r"] or people(words, with_.start("r"))):
        return "speaker", with_.start("r")
    return None


def bare(words: str) -> tuple[str, int]:
    """(the words, how many characters before them) of a line that stands in brackets."""
    return (words[1:-1], 1) if words.startswith("(") and words.endswith(")") else (words, 0)


def labelled(words: str, begin: int, at: int, kind: Kind, *, one: bool = False) -> list[Find]:
    """The persons that a label, or the line that follows it, names; none where one is no person."""
    rest = words[begin:]
    if not rest.strip():
        return []
    found = people(words, begin, one=one)
    return [Find.of(each, kind, at) for each in found]


def timed(paragraph: Paragraph, words: str) -> Find | None:
    """What a line of a programme that begins with an hour names; an empty one for a break."""
    found = _TIMED.match(words)
    if not found or len(words) > _LONGEST or paragraph.kind == "quote":
        return None
    at = paragraph.start + found.start("t")
    if _BREAK.match(found["t"]):
        return Find("panel", "", at, at)
    title = found["t"].strip(_MARKS)
    told = (("kind", "session"), *_hours(found))
    return Find("panel", title, at, paragraph.start + len(words), told)


def persons_in(words: str, at: int) -> Iterator[Find]:
    """Moderators, and keynote speakers, that a sentence names."""
    for pattern in (_MODERATED, _MODERATED_BY):
        for found in pattern.finditer(words):
            if one := person(words, found.end(), loose=True):
                yield Find.of(one, "moderator", at)
    for found in _BY_MODERATED.finditer(words):
        if one := person(words, found.start("p"), loose=True):
            yield Find.of(one, "moderator", at)
    for found in _MODERATES.finditer(words):
        if one := person(
            words[: found.end("d") if found["d"] else found.end("p")], found.start("p")
        ):
            yield Find.of(one, "moderator", at)
    yield from _speakers_in(words, at)


def _speakers_in(words: str, at: int) -> Iterator[Find]:
    for found in _KEYNOTE.finditer(words):
        if one := person(words, found.end(), loose=True):
            yield Find.of(one, "speaker", at, part="keynote")
    for found in _REMARKS.finditer(words):
        if one := person(words, found.end(), loose=True):
            yield Find.of(one, "speaker", at, part=found["part"].lower())
    for found in _OPENS.finditer(words):
        end = found.end("d") if found["d"] else found.end("p")
        if one := person(words[:end], found.start("p")):
            yield Find.of(one, "speaker", at, part="opening")
    for found in _ARE.finditer(words):
        for one in people(words[: found.end("r")], found.start("r")):
            yield Find.of(one, "speaker", at)


def listed(words: str, at: int, kind: Kind) -> list[Find]:
    """The person of one line of a list below a label, or those of several."""
    one: Person | None = person(words.strip())
    if ";" not in words and one is not None:
        lead = len(words) - len(words.lstrip())
        return [Find.of(one, kind, at + lead)] if one.end >= len(words.strip(" .")) * 0.6 else []
    return labelled(words, 0, at, kind)
