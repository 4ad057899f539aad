"""The query language, read into a small tree. It never fails.

    migration partnership      both words, in any of their forms
    "migration partnership"    the words in this order, in any of their forms
    "returns"                  exactly this word
    return OR reintegration    either;   ( ) group
    -return   NOT return       without
    return NEAR/5 skills       at most 5 words apart, in either order
    partner*                   words that begin so; so does the last word while it is being typed
    year:2017..2020  kind:keynote  speaker:hoyer  moderator:  person:  org:  country:  topic:
    source:  is:quote  has:conflict  has:gap

What does not parse is searched as words, and a note says so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from vmc_desktop.store.folding import offsets, words
from vmc_desktop.store.query_tree import (
    FIRST_YEAR,
    LAST_YEAR,
    NEAR_DISTANCE,
    And,
    Filter,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Word,
    Years,
)
from vmc_desktop.wording import tr

NEAR_MOST = 100
_WORDS_MOST = 32
_DEPTH_MOST = 12


@dataclass(frozen=True, slots=True)
class Query:
    """A query as it was read; ``node`` is None where there is nothing to search for."""

    text: str
    node: Node | None
    notes: tuple[str, ...] = ()


FIELDS = {
    "year": "year",
    "kind": "kind",
    "speaker": "speaker",
    "moderator": "moderator",
    "person": "person",
    "org": "organisation",
    "organisation": "organisation",
    "organization": "organisation",
    "country": "country",
    "topic": "topic",
    "source": "source",
    "is": "is",
    "has": "has",
}
"""Field as typed -> shelf of the lookup."""

_SAME = {
    ("is", "quotation"): "quote",
    ("has", "quotation"): "quote",
    ("has", "conflicts"): "conflict",
    ("has", "gaps"): "gap",
    ("has", "highlights"): "highlight",
}
STOP_WORDS = frozenset(
    word
    for line in (
        "a an and are as at be by for from has in is it its of on or that the their this to was",
        "were with",
        "der das dem des ein eine einer eines und oder von zu zum zur im mit auf aus",
        "le la les l d une du de des et ou en au aux pour dans",
    )
    for word in line.split()
)
"""Words that say too little to be asked for beside others (en, de, fr)."""

QUOTES = '"“”„«»‟'
_TOKEN = re.compile(
    rf"""(?P<space>\s+)
    |(?P<quote>[{QUOTES}])
    |(?P<open>\()|(?P<close>\))
    |(?P<minus>-(?=[^\s-]))
    |(?P<near>NEAR(?:/(?P<distance>\d{{1,3}})|/[^\s{QUOTES}()|]*)?(?=\s|$))
    |(?P<operator>(?:AND|OR|NOT)(?=[\s(]|$)|\|)
    |(?P<field>[^\W\d_]+):(?!//)
    |(?P<word>(?:(?!-(?=[^\s-]))[^\s{QUOTES}()|]|(?<=[^\s(])-)+)
    |(?P<other>.)""",
    re.VERBOSE,
)
_YEARS = re.compile(r"(\d{4})?(?:\.\.\.?|[-–])(\d{1,4})?\Z")
# What French puts before a vowel is no word of its own: d’asile, l’Europe, qu’elle.
_ELISION = re.compile(r"(?:[cdjlmnst]|qu)['’](?=\w{2})", re.IGNORECASE)


def parse(text: str) -> Query:
    """Read a query. The last word counts as being typed where no blank follows it."""
    return _Parser(text).parse()


@dataclass(slots=True)
class _Token:
    kind: str
    text: str
    distance: int = NEAR_DISTANCE
    last: bool = False
    quoted: bool = False


@dataclass(slots=True)
class _Parser:
    text: str
    notes: list[str] = field(default_factory=list)
    tokens: list[_Token] = field(default_factory=list)
    place: int = 0
    depth: int = 0
    budget: int = _WORDS_MOST

    def parse(self) -> Query:
        self.tokens = self._cut()
        parts: list[Node] = []
        while self._peek() is not None:
            found = self._any_of()
            if found is not None:
                parts.append(found)
            if self._peek() == "close":
                self.place += 1
                self._note(tr("Query", "A bracket that is not opened is left out."))
        node = _without_stop_words(_and(parts)) or self._plain()
        return Query(self.text, node, tuple(self.notes))

    def _note(self, text: str, **values: object) -> None:
        if (said := text.format(**values)) not in self.notes:
            self.notes.append(said)

    def _plain(self) -> Node | None:
        """Where nothing was left to search for: the text as words, operators and all."""
        waiting = any(token.kind == "field" for token in self.tokens)
        found = [] if waiting else words(self.text)[:_WORDS_MOST]
        if not found and not self.notes and self.text.strip():
            self._note(tr("Query", "Nothing to search for: type a word."))
        return _and([Word(word) for word in found])

    # From characters to tokens.

    def _cut(self) -> list[_Token]:
        found: list[_Token] = []
        place, end = 0, len(self.text)
        while place < end:
            match = _TOKEN.match(self.text, place)
            kind = match.lastgroup if match else None
            if match is None or kind is None:
                break
            place = match.end()
            if kind == "distance":
                kind = "near"
            if kind == "quote":
                place, token = self._quoted(place)
                found.append(token)
            elif kind == "near":
                distance = min(int(match["distance"] or NEAR_DISTANCE), NEAR_MOST)
                if "/" in match.group() and not match["distance"]:
                    text = tr("Query", "NEAR/ waits for a number: read as NEAR/{number}.")
                    self._note(text, number=NEAR_DISTANCE)
                found.append(_Token(kind, match.group(), max(distance, 1)))
            elif kind not in ("space", "other"):
                found.append(_Token(kind, match[kind], last=place == end))
        return found

    def _quoted(self, start: int) -> tuple[int, _Token]:
        end = next((n for n in range(start, len(self.text)) if self.text[n] in QUOTES), -1)
        if end >= 0:
            return end + 1, _Token("word", self.text[start:end], quoted=True)
        if self.text[start:].strip():
            self._note(
                tr("Query", "The quotation mark is not closed: the phrase is read to the end.")
            )
        return len(self.text), _Token("word", self.text[start:], last=True, quoted=True)

    # From tokens to the tree: OR binds weaker than AND, AND weaker than NEAR.

    def _peek(self) -> str | None:
        return self.tokens[self.place].kind if self.place < len(self.tokens) else None

    def _take(self) -> _Token:
        self.place += 1
        return self.tokens[self.place - 1]

    def _is_or(self) -> bool:
        return self._peek() == "operator" and self.tokens[self.place].text in ("OR", "|")

    def _any_of(self) -> Node | None:
        parts = [self._all_of()]
        while self._is_or():
            self._take()
            parts.append(self._all_of())
            if parts[-1] is None or parts[-2] is None:
                self._note(tr("Query", "OR stands between two things: here it is left out."))
        found = [part for part in parts if part is not None]
        if len(found) < 2:
            return found[0] if found else None
        return Or(tuple(found))

    def _all_of(self) -> Node | None:
        parts: list[Node] = []
        while self._peek() not in (None, "close") and not self._is_or():
            if self._peek() == "operator" and self.tokens[self.place].text == "AND":
                self._take()
                if not parts or self._peek() in (None, "close", "operator"):
                    self._note(tr("Query", "AND stands between two things: here it is left out."))
                continue
            part = self._near()
            if part is not None:
                parts.append(part)
        return _and(parts)

    def _near(self) -> Node | None:
        left = self._one()
        while self._peek() == "near":
            token = self._take()
            right = self._one() if self._peek() in ("word", "field", "open", "minus") else None
            if isinstance(left, Word | Phrase) and isinstance(right, Word | Phrase):
                left = Near(left, right, token.distance)
                continue
            self._note(
                tr("Query", "NEAR stands between two words or phrases: here both are searched.")
            )
            left = _and([part for part in (left, right) if part is not None])
        return left

    def _one(self) -> Node | None:
        kind = self._peek()
        if kind == "minus" or (kind == "operator" and self.tokens[self.place].text == "NOT"):
            return self._without()
        if kind == "open":
            return self._group()
        if kind in ("near", None, "close", "operator"):
            if kind == "near":
                self._take()
                self._note(
                    tr("Query", "NEAR stands between two words or phrases: here it is left out.")
                )
            return None
        token = self._take()
        return self._field(token) if token.kind == "field" else self._words(token)

    def _without(self) -> Node | None:
        self._take()
        if self.depth >= _DEPTH_MOST:
            return self._one() if self._peek() in ("word", "field") else None
        self.depth += 1
        part = self._one()
        self.depth -= 1
        if part is None:
            self._note(tr("Query", "NOT stands before a word: here it is left out."))
            return None
        # What is typed right now shall not shut out every word that begins so.
        return Not(replace(part, prefix=False) if isinstance(part, Word | Phrase) else part)

    def _group(self) -> Node | None:
        self._take()
        if self.depth >= _DEPTH_MOST:
            self._note(tr("Query", "So many brackets cannot be read: some are left out."))
            return None
        self.depth += 1
        found = self._any_of()
        self.depth -= 1
        if self._peek() == "close":
            self._take()
        else:
            self._note(tr("Query", "A bracket is not closed: it is closed at the end."))
        return found

    def _words(self, token: _Token) -> Node | None:
        text = token.text
        star = not token.quoted and "*" in text
        if star and text.strip("*").find("*") >= 0:
            self._note(tr("Query", "“*” stands at the end of a word: what follows it is left out."))
            text = text[: text.strip("*").index("*") + len(text) - len(text.lstrip("*"))]
        if not token.quoted:
            text = _ELISION.sub("", text, count=1)
        found = tuple(words(text))
        if len(found) > self.budget:
            self._note(tr("Query", "Only the first %n words are searched.", "", _WORDS_MOST))
        found = found[: self.budget]
        self.budget -= len(found)
        if not found:
            return None
        prefix = star or (token.last and _ends_in_word(text))
        typed = _as_typed(text)
        if len(found) == 1 and not (token.quoted and not token.last):
            return Word(found[0], prefix, typed)
        return Phrase(found, prefix, typed, token.quoted)

    def _field(self, token: _Token) -> Node | None:
        name = token.text
        shelf = FIELDS.get(name.lower())
        if shelf is None:
            self._note(tr("Query", "“{name}:” is no field: searched as words."), name=name)
            return self._words(_Token("word", name, last=token.last))
        if self._peek() == "open":
            return self._field_group(name, shelf)
        if self._peek() != "word":
            self._note(tr("Query", "“{name}:” waits for a value."), name=name)
            return None
        return self._value(name, shelf, self._take())

    def _field_group(self, name: str, shelf: str) -> Node | None:
        """``topic:(return OR skills)``: any of the values."""
        self._take()
        parts: list[Node] = []
        while self._peek() not in (None, "close"):
            token = self._take()
            if token.kind == "word":
                part = self._value(name, shelf, token)
                if part is not None:
                    parts.append(part)
        if self._peek() == "close":
            self._take()
        return Or(tuple(parts)) if len(parts) > 1 else parts[0] if parts else None

    def _value(self, name: str, shelf: str, token: _Token) -> Node | None:
        if shelf == "year":
            return self._years(token)
        found = tuple(words(token.text.strip("*")))[: self.budget]
        self.budget -= len(found)
        if not found:
            self._note(tr("Query", "“{name}:” waits for a value."), name=name)
            return None
        if len(found) == 1:
            found = (_SAME.get((shelf, found[0]), found[0]),)
        typed = token.last and _ends_in_word(token.text)
        begun = typed or token.text.endswith("*")
        return Filter(shelf, found, begun, _as_typed(token.text))

    def _years(self, token: _Token) -> Node | None:
        parts = [_year_range(part) for part in token.text.split(",") if part]
        if not parts or None in parts:
            self._note(tr("Query", "“{word}” is no year: searched as words."), word=token.text)
            return self._words(token)
        found: list[Node] = []
        for part in parts:
            if part is not None and part.first > part.last:
                part = Years(part.last, part.first)
                text = tr("Query", "The years are read as {first} to {last}.")
                self._note(text, first=part.first, last=part.last)
            found += [part] if part else []
        return Or(tuple(found)) if len(found) > 1 else found[0]


def _year_range(text: str) -> Years | None:
    if text.isascii() and text.isdigit() and len(text) <= 4:
        # While it is typed: 201 stands for 2010 to 2019.
        missing = 4 - len(text)
        return Years(int(text + "0" * missing), int(text + "9" * missing))
    match = _YEARS.match(text) if text.isascii() or "–" in text else None
    if match is None or not (match[1] or match[2]):
        return None
    last = (match[2] or "").ljust(4, "9")
    return Years(int(match[1] or FIRST_YEAR), int(last) if match[2] else LAST_YEAR)


def _as_typed(text: str) -> str:
    """The words as they were written, without what stands around them."""
    cut = offsets(text)
    return " ".join(text[cut[0][0] : cut[-1][1]].split()) if cut else ""


def _ends_in_word(text: str) -> bool:
    cut = offsets(text)
    return bool(cut) and cut[-1][1] == len(text)


def _and(parts: list[Node]) -> Node | None:
    flat = [p for part in parts for p in (part.parts if isinstance(part, And) else (part,))]
    if len(flat) < 2:
        return flat[0] if flat else None
    return And(tuple(flat))


def _without_stop_words(node: Node | None) -> Node | None:
    """Leave out words like "of" that stand beside others."""
    if not isinstance(node, And):
        return node
    said = [
        p for p in node.parts if not (isinstance(p, Word) and not p.prefix and p.text in STOP_WORDS)
    ]
    asked = any(isinstance(part, Word | Phrase | Near | Or) for part in said)
    return _and(said) if asked else node
