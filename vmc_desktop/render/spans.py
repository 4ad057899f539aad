"""The words within a line of a page: stretches of one style, links, numbered references."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple
from urllib.parse import urlsplit

from vmc_desktop.domain import (
    SOURCES,
    Appearance,
    Citation,
    Edition,
    Key,
    Run,
    Statement,
)
from vmc_desktop.render import words
from vmc_desktop.render.links import PASSAGE, PLACE, RECORD, SEARCH, SOURCE
from vmc_desktop.render.seeming import honest_host
from vmc_desktop.wording import tr

__all__ = ["PASSAGE", "PLACE", "RECORD", "SEARCH", "SOURCE", "Spans", "host", "outside"]


_OUTSIDE = frozenset({"http", "https", "mailto"})
_CLASSES = {"em": "italic", "strong": "bold"}
_BLANK = "\u00a0"


class Span(NamedTuple):
    """A stretch of text: the class it is shown in ("" for none), and where it leads ("")."""

    style: str
    text: str
    target: str = ""


class Spans:
    """Makes the lines that an edition has on a page; ``numbers``: its sources' ids -> number."""

    def __init__(self, edition: Edition, scheme: str, numbers: dict[str, int]) -> None:
        self._edition = edition
        self._scheme = scheme
        self._numbers = numbers

    def statement(self, one: Statement) -> tuple[Span, ...]:
        """A statement with its references after it."""
        return (*self._runs(one.runs), *self.references(one.citations))

    def note(self, text: str) -> tuple[Span, ...]:
        """A note that stands for itself, with the sources that it names."""
        return tuple(self._runs(words.note_runs(self._edition, words.sentence(text))))

    def appearance(self, one: Appearance) -> tuple[Span, ...]:
        """A name that leads to the person, the role held then, what the person did there."""
        spans = [Span("name", one.name, f"{RECORD}:{one.person}")]
        if role := words.role_line(one):
            spans.append(Span("quiet", f"{_BLANK} {role}"))
        if remark := words.note_runs(self._edition, words.remark(one)):
            spans += [Span("quiet", " – "), *self._runs(remark, "quiet italic")]
        return (*spans, *self.references(one.citations))

    def references(self, citations: Iterable[Citation]) -> Iterator[Span]:
        """[1] [2], kept to the word before; a source that the edition lacks leads nowhere."""
        blank = _BLANK
        for label, source in words.references(self._numbers, citations):
            yield Span("", blank)
            yield (
                Span("ref", f"[{label}]", self._source_link(source))
                if source
                else Span("lost", f"[{label}]")
            )
            blank = " "

    def role(self, one: Appearance) -> tuple[Span, ...]:
        """The role held then and what the person did there, for a page of that person."""
        spans = [Span("", words.role_line(one))] if words.role_line(one) else []
        if remark := words.note_runs(self._edition, words.remark(one)):
            spans += [
                *([Span("quiet", " – ")] if spans else ()),
                *self._runs(remark, "quiet italic"),
            ]
        return (*spans, *self.references(one.citations))

    def _runs(self, runs: Iterable[Run], style: str = "") -> Iterator[Span]:
        for place, run in enumerate(runs):
            if run.style == "source":
                word = tr("Pages", "Source") if place == 0 else tr("Pages", "source")
                yield self._source(word, run.target, style)
            elif run.style == "link":
                yield self._link(run, style)
            else:
                yield Span(_CLASSES.get(run.style, style), run.text)

    def _source(self, word: str, source: str, style: str) -> Span:
        if source not in self._numbers:
            return Span(style, f"{word} {source}")
        return Span("", f"{word}{_BLANK}{self._numbers[source]}", self._source_link(source))

    def _source_link(self, source: str) -> str:
        return f"{SOURCE}:{self._edition.key}/{SOURCES}/{source}"

    def _link(self, run: Run, style: str) -> Span:
        target = self._target(run.target)
        if target or run.text == run.target:
            return Span("" if target else style, run.text, target)
        return Span(style, f"{run.text} ({run.target})")

    def _target(self, address: str) -> str:
        """A record by its permalink, or an address outside; "": nowhere."""
        if not address.startswith(f"{self._scheme}:"):
            return outside(address)
        try:
            return Key.parse(address).link(RECORD)
        except ValueError:
            return ""


def outside(address: str) -> str:
    """The address as a link may carry it: http, https or mailto; "" for any other."""
    address = address.strip()
    try:
        scheme, place = urlsplit(address)[:2]
    except ValueError:
        return ""
    # What reads an address may pass over control characters within, and so see another scheme.
    if scheme not in _OUTSIDE or not (place or scheme == "mailto") or not address.isprintable():
        return ""
    return address


def host(address: str) -> str:
    """The short name of an address, "www.icmpd.org" as "icmpd.org"; one of no host as it is."""
    if not outside(address):
        return address
    netloc = urlsplit(address.strip()).netloc
    return honest_host(netloc.removeprefix("www.")) or address.strip()
