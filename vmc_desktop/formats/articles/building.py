"""Puts a material together, paragraph by paragraph, whichever format it comes from."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from unicodedata import category

from vmc_desktop.formats.articles.values import ArticleError, Material, Paragraph, ParagraphKind
from vmc_desktop.formats.dates import find_days
from vmc_desktop.formats.programmes import clean

LONGEST_TEXT = 2_000_000
"""Characters of one material: a book of 1,000 pages has as many."""
_NUMBERED = re.compile(
    r"(?:(?:#|No\.? ?|Nr\.? ?)?(\d{1,2})(?:[.)]|\s?[|:–—-])|#(\d{1,2}))\s+(?=\S)"
)
_ONE_HOUR = r"\d{1,2}[:.h]\d\d(?:\s*(?:uhr|h|am|pm))?"
_HOUR = re.compile(rf"{_ONE_HOUR}(?:\s*(?:-|–|—|to|bis|à)\s*{_ONE_HOUR})?$", re.I)
_BULLET = re.compile(r"[•●▪◦‣∙·*–—-]\s+(?=\S)")
_ODD_SPACES = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+")
_SOFT = re.compile("[\u00ad\u200b\u2060]")
_PICTURES = ("So", "Sk", "Mn", "Cf")
"""Categories of emoji and what belongs to them."""
BETWEEN = "\n\n"


@dataclass(slots=True)
class Builder:
    """Gathers paragraphs; what is no word (control characters, soft hyphens) is left out."""

    name: str
    format: str
    losses: list[str] = field(default_factory=list)
    title: str = ""
    publisher: str = ""
    published: str = ""
    url: str = ""
    _parts: list[str] = field(default_factory=list)
    _paragraphs: list[Paragraph] = field(default_factory=list)
    _length: int = 0
    _full: bool = False
    _hour: str = ""
    """A cell or line that tells only the hour of what comes after it."""

    def add(
        self,
        text: str,
        kind: ParagraphKind = "text",
        level: int = 0,
        number: int = 0,
        page: int = 0,
        lead: str = "",
    ) -> None:
        """One more paragraph; nothing for one without words."""
        words = _without_sign(bare(text))
        words = self._at_its_hour(words)
        found = _numbered(words)
        if found and kind in ("text", "heading", "item"):
            number = number or int(found[1] or found[2])
            words = words[found.end() :]
            kind = "number" if kind == "text" else kind
        elif (
            kind in ("text", "item") and (bullet := _BULLET.match(words)) and not self._signs(words)
        ):
            words, kind = words[bullet.end() :], "item"
        if not any(char.isalnum() for char in words) or self._full:
            return
        if self._length + len(words) > LONGEST_TEXT:
            self.lose(f"everything after {LONGEST_TEXT:,} characters, cut")
            self._full = True
            return
        start = self._length + (len(BETWEEN) if self._parts else 0)
        first = _without_sign(bare(lead))
        made = Paragraph(
            start,
            start + len(words),
            kind,
            level if kind == "heading" else 0,
            number,
            page,
            len(first) if first and words.startswith(first) else 0,
        )
        self._parts.append(words)
        self._paragraphs.append(made)
        self._length = made.end

    def _at_its_hour(self, words: str) -> str:
        """The words behind the hour that stood alone before them; none yet where they are it."""
        if _HOUR.match(words):
            self._hour = f"{self._hour} – {words}" if self._hour else words
            return ""
        if self._hour and any(char.isalnum() for char in words):
            words, self._hour = f"{self._hour} {words}", ""
        return words

    def _signs(self, words: str) -> bool:
        """Whether a line with a dash says whose the words above it are."""
        if words[0] not in "–—" or not self._parts:
            return False
        return self._paragraphs[-1].kind == "quote" or self._parts[-1][-1] in '”“»"'

    def lose(self, what: str) -> None:
        """Say that something was left out."""
        if what not in self.losses:
            self.losses.append(what)

    def material(self) -> Material:
        """The whole.

        Raises:
            ArticleError: it has no words.
        """
        if self._hour:
            last, self._hour = f"{self._hour}.", ""
            self.add(last)
        if not self._parts:
            raise ArticleError(
                self.name,
                "it holds no text.",
                "A scan needs text recognition first; else copy the text and paste it.",
            )
        return Material(
            name=self.name,
            format=self.format,
            text=BETWEEN.join(self._parts),
            paragraphs=tuple(_lists(self._paragraphs)),
            title=bare(self.title)[: clean.LONGEST_LINE],
            publisher=bare(self.publisher)[: clean.LONGEST_LINE],
            published=clean.day(self.published[:10]),
            url=self.url,
            losses=tuple(self.losses),
        )


def _numbered(words: str) -> re.Match[str] | None:
    """The number that a line begins with; that of a day, “11 – 12 October”, is none."""
    found = _NUMBERED.match(words)
    # Whichever year it is of: what matters is that it is a day.
    days = find_days(words[:60], "2000") if found else ()
    return None if found and any(one.start < found.end() for one in days) else found


def _without_sign(words: str) -> str:
    """Words without the picture that leads a line in place of a bullet."""
    at = 0
    while at < len(words) and category(words[at]) in _PICTURES:
        at += 1
    return words[at:].lstrip() if at else words


def bare(text: str) -> str:
    """The words on one line, single spaces between them."""
    return _ODD_SPACES.sub(" ", " ".join(_SOFT.sub("", clean.words(text)).split()))


def _lists(paragraphs: list[Paragraph]) -> list[Paragraph]:
    """Numbered lines that stand alone before a text head it; neighbours are a list."""
    made = list(paragraphs)
    for at, one in enumerate(made):
        if one.kind != "number":
            continue
        beside = [made[n] for n in (at - 1, at + 1) if 0 <= n < len(made)]
        alone = all(other.kind not in ("number", "item") for other in beside)
        after = at + 1 < len(made) and made[at + 1].kind == "text"
        heads = alone and after and one.end - one.start <= 200
        made[at] = replace(one, kind="heading", level=3) if heads else replace(one, kind="item")
    return made
