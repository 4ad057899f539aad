"""Who said something, and the words themselves where they stand in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from vmc_desktop.formats.articles.finds import Find
from vmc_desktop.formats.articles.names import NAME, SURNAME, Person, person
from vmc_desktop.formats.slug import fold

_PAST = (
    r"(?:déclaré|dit|souligné|expliqué|affirmé|ajouté|rappelé|noté|indiqué|conclu|estimé|"
    r"insisté|averti|précisé|lancé)"
)
_NOW = r"(?:déclare|dit|souligne|explique|affirme|ajoute|rappelle|indique|conclut|estime)"
_SAID = (
    r"(?:said|says|stated|states|stressed|stresses|noted|notes|added|adds|explained|argued|argues|"
    r"put it|emphasi[sz]ed|underlined|underscored|concluded|warned|remarked|highlighted|"
    r"pointed out|"
    r"observed|"
    r"declared|"
    r"told (?:delegates|participants|reporters|journalists|the (?:audience|conference|press))|"
    r"commented|urged|insisted|summed up|reminded|affirmed|recalled|announced|reiterated|"
    r"sagte|sagt|erklärte|erklärt|betonte|betont|unterstrich|meinte|meint|forderte|warnte|ergänzte|"
    r"hob hervor|führte aus|stellte fest|bekräftigte|resümierte|kritisierte|fügte hinzu|verwies|"
    rf"(?:a|ont) {_PAST}|{_NOW})"
)
_QUOTED_AFTER = r"(?:according to|so|laut|selon|d[’']après)"
"""The same behind the words themselves, where a capital begins another sentence."""
_AFTER = r"(?:[Aa]ccording to|[Ss]o|[Ll]aut|[Ss]elon|[Dd][’']après)"
_THE = r"(?:the\s+|der\s+|die\s+|le\s+|la\s+|l[’'])?"
_VERB_NAME = re.compile(rf"\b(?:{_SAID}|{_AFTER})\s+{_THE}(?P<p>{NAME})")
_VERB_ROLE_NAME = re.compile(
    rf"\b(?:{_SAID}|{_AFTER})\s+(?:the|der|die|le|la)\s+"
    rf"(?:(?!(?:that|dass|que|in|on|at|to|zu)\b)[\w-]+\s+){{1,6}}?(?P<p>{NAME})"
)
"""“said the former party leader and present Director General Anna Berg”"""
_NAME_VERB = re.compile(
    rf"(?P<p>{NAME})(?P<d>(?:,[^,.;:“„«\"]{{3,100}}){{1,3}},|\s\([^)]{{2,80}}\))?\s+(?:also\s+|"
    rf"further\s+)?{_SAID}\b"
)
_QUOTED = re.compile(
    r"“(?P<a>[^“”]{12,3000})”|„(?P<b>[^„“”\"]{12,3000})[“”\"]|«\s?(?P<c>[^«»]{12,3000}?)\s?»|"
    r"»(?P<d>[^«»]{12,3000})«|(?<!\w)\"(?P<e>[^\"]{12,3000})\"(?!\w)"
)
_NEXT = re.compile(rf"[\s,.–—-]*(?:{_SAID}|{_QUOTED_AFTER})\s+{_THE}(?=[^\Wa-zà-ÿ\d])")
_NEXT_NAME = re.compile(rf"[\s,]*(?:[–—-]\s*)?(?P<p>{NAME}|{SURNAME})")
_DASHED = re.compile(r"\s*[–—-]\s*")
_SAYS = re.compile(rf"\s+(?:also\s+|further\s+)?{_SAID}\b|[^.!?“„«\"]{{0,90}}?,?\s+{_SAID}\b")
_BEFORE = re.compile(
    rf"(?P<p>{NAME}|{SURNAME})(?P<d>[^.!?“„«\"]{{0,110}}?)\s{_SAID}\b[^.!?“„«\"]{{0,90}}$"
)
_BEFORE_VERB = re.compile(
    rf"\b(?:{_SAID}|{_AFTER})\s+{_THE}(?P<p>{NAME}|{SURNAME})[^.!?“„«\"]{{0,90}}$"
)
_BEFORE_ROLE = re.compile(rf"{_VERB_ROLE_NAME.pattern}[^.!?“„«\"]{{0,90}}$")
_WHO = r"(?:he|she|they|er|sie|il|elle|ils|elles|on)"
_HE_AFTER = re.compile(
    rf"[\s,.–—-]*(?:{_SAID}\s+(?P<a>{_WHO})|(?P<b>{_WHO})\s+(?:also\s+|further\s+)?{_SAID}|"
    rf"(?:a|ont)-(?:t-)?(?P<c>{_WHO})\s+{_PAST}|{_NOW}-(?:t-)?(?P<d>{_WHO}))\b"
)
"""“…”, she said; “…”, sagte er; « … », a-t-elle ajouté"""
_HE_BEFORE = re.compile(
    rf"\b(?P<a>{_WHO})\s+(?:also\s+|further\s+)?{_SAID}\b[^.!?“„«\"]{{0,90}}$", re.I
)
_TITLED = re.compile(
    r"(?:titled|called|panel|session|theme|title|motto|report|study|named|titel|thema|bericht|"
    r"studie|"
    r"intitulée?|thème|titre|rapport|so-called|sogenannten?)\W{0,3}$",
    re.I,
)
_NOBODY = frozenset(
    [
        "He",
        "She",
        "They",
        "We",
        "I",
        "It",
        "You",
        "The",
        "This",
        "That",
        "Er",
        "Sie",
        "Es",
        "Wir",
        "Il",
        "Elle",
        "Ils",
        "On",
        "Nous",
    ]
)
_FEWEST = 3
_NEAR = 80
"""Characters before a quotation that may say what it is."""


def persons_saying(words: str, at: int) -> Iterator[Find]:
    """Persons of whom a sentence says that they said something, with role and organisation."""
    for found in (*_VERB_NAME.finditer(words), *_VERB_ROLE_NAME.finditer(words)):
        if one := person(words, found.start("p"), loose=True):
            yield Find.of(one, "speaker", at)
    for found in _NAME_VERB.finditer(words):
        end = found.end("d") if found["d"] else found.end("p")
        if one := person(words[:end].rstrip(","), found.start("p"), loose=bool(found["d"])):
            yield Find.of(one, "speaker", at)


def quotations(words: str, at: int, known: Mapping[str, str]) -> Iterator[Find]:
    """Words in quotation marks of which the paragraph says whose they are.

    Args:
        words: of the paragraph.
        at: where it begins.
        known: full names by folded surname, of those who are named in the text.
    """
    for found in _QUOTED.finditer(words):
        group = next(name for name in "abcde" if found[name])
        said = found[group].strip(" ,")
        before = words[max(0, found.start() - _NEAR) : found.start()]
        if len(said.split()) < _FEWEST or _TITLED.search(before):
            continue
        whose = _whose(words, found.start(), found.end(), known)
        if not whose and (whose := _he(words, found.start(), found.end())):
            # Who that is the sentence does not say: the reader does, and ticks it.
            told = (("speaker", whose.name),)
            start, end = min(found.start(), whose.start), max(found.end(), whose.end)
            yield Find("quotation", said, at + start, at + end, told, accepted=False)
        elif whose:
            start, end = min(found.start(), whose.start), max(found.end(), whose.end)
            told = (("speaker", whose.name),)
            yield Find("quotation", said, at + start, at + end, told)


def signed(words: str, signature: str, at: int, known: Mapping[str, str]) -> Find | None:
    """A block quotation with the line that says whose words it is."""
    dash = _DASHED.match(signature)
    whose = _at(signature, dash.end() if dash else 0, known) if dash else None
    text = words.strip('“”„«»" ')
    if whose is None or len(text.split()) < _FEWEST:
        return None
    return Find("quotation", text, at, at + len(words), (("speaker", whose.name),))


def surnames(persons: Iterator[str]) -> dict[str, str]:
    """Full names by folded surname; one that two have is left out."""
    made: dict[str, set[str]] = {}
    for name in persons:
        made.setdefault(fold(name.split()[-1]), set()).add(name)
    return {surname: min(names) for surname, names in made.items() if len(names) == 1}


def _whose(words: str, start: int, end: int, known: Mapping[str, str]) -> Person | None:
    after, before = words[end : end + 240], words[max(0, start - 300) : start]
    back = start - len(before)
    if (found := _NEXT.match(after)) and (one := _at(words, end + found.end(), known)):
        return one
    found = _VERB_ROLE_NAME.search(after)
    if found and not re.search(r"[.!?]\s", after[: found.start()]):
        return _at(words, end + found.start("p"), known)
    if (found := _DASHED.match(after)) and (one := _at(words, end + found.end(), known)):
        return one
    found = _NEXT_NAME.match(after)
    if found and _SAYS.match(after, found.end()):
        return _at(words, end + found.start("p"), known)
    for pattern in (_BEFORE, _BEFORE_VERB, _BEFORE_ROLE):
        for match in pattern.finditer(before):
            if one := _at(words, back + match.start("p"), known):
                return one
    return _before_colon(words, start) if before.rstrip().endswith(":") else None


def _he(words: str, start: int, end: int) -> Person | None:
    """The pronoun that a sentence gives the words to, as it stands there."""
    found = _HE_AFTER.match(words, end)
    begin = max(0, start - 300)
    if found is None:
        found = _HE_BEFORE.search(words[begin:start])
        end = begin
    else:
        end = 0
    if found is None:
        return None
    name = next(one for one in found.groupdict() if found[one])
    return Person(found[name], end + found.start(name), end + found.end(name))


def _before_colon(words: str, start: int) -> Person | None:
    """The person of a sentence that ends in a colon before the words."""
    near = max(0, start - 5 * _NEAR)
    begin = max((m.end() for m in re.finditer(r"[.!?]\s+", words[near:start])), default=0) + near
    some = [
        one
        for found in re.finditer(NAME, words[begin:start])
        if (one := person(words, begin + found.start(), loose=True))
    ]
    # Whom a sentence begins with says what it ends with; else only who is alone in it.
    alone = len(some) == 1 or bool(some and some[0].start == begin)
    return some[0] if alone else None


def _at(words: str, at: int, known: Mapping[str, str]) -> Person | None:
    """The person named at a place: in full, or by a surname that the text has in full elsewhere."""
    if one := person(words, at, loose=True):
        return one
    found = re.compile(SURNAME).match(words, at)
    if not found or found[0] in _NOBODY:
        return None
    name = known.get(fold(found[0].split()[-1]))
    return Person(name, at, found.end()) if name else None


def merged(finds: list[Find]) -> list[Find]:
    """One find a person: what the first says, completed by what the others say."""
    made: dict[tuple[str, str], Find] = {}
    for one in finds:
        key = (one.kind, fold(one.text))
        if key in made:
            first = made[key]
            told = dict(one.details) | dict(first.details)
            made[key] = replace(first, details=tuple(told.items()))
        else:
            made[key] = one
    return list(made.values())
