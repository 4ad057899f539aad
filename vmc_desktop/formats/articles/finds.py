"""What a rule finds in one paragraph, before it has a number and a place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vmc_desktop.formats.articles.names import Person
from vmc_desktop.formats.articles.values import Kind

_END = re.compile(r"[.!?…](?:[”\"“»’)]|\s»)?\s+(?=[^\Wa-zà-ÿ]|[“„«\"])")
_SHORT = re.compile(
    r"(?:\b(?:Dr|Prof|Mr|Mrs|Ms|Mag|St|No|Nr|vs|bzw|Univ|Ing|M|Mme|H|E|S|z\.B|e\.g|i\.e|ca)|"
    r"\b[A-Z]|\b\d{1,2})\.$"
)


@dataclass(frozen=True, slots=True)
class Find:
    """A kind, its words, and the characters of the material that tell of it."""

    kind: Kind
    text: str
    start: int
    end: int
    details: tuple[tuple[str, str], ...] = ()
    accepted: bool = True

    def detail(self, name: str) -> str:
        """What is told beside its words."""
        return dict(self.details).get(name, "")

    @classmethod
    def of(cls, one: Person, kind: Kind, at: int, **more: str) -> Find:
        """A person in a paragraph that begins at ``at``."""
        told = (*one.details(), *((name, text) for name, text in more.items() if text))
        return cls(kind, one.name, at + one.start, at + one.end, told)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The ranges of a paragraph's sentences."""
    at = 0
    for found in _END.finditer(text):
        if not _SHORT.search(text[at : found.start() + 1]):
            yield at, found.end()
            at = found.end()
    if at < len(text):
        yield at, len(text)
