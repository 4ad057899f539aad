"""A record as a page for the screen: HTML of the small kind that Qt's text browser reads.

The words stand in ``resources/templates`` and are escaped there; this module says what they get.
A page loads nothing: it has neither pictures nor scripts, and a link leads to a record, to a source
or, over http, https or mailto, outside.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from vmc_desktop.domain import (
    Appearance,
    Edition,
    Key,
    Outline,
    Reading,
    Run,
    Source,
)
from vmc_desktop.paths import Paths
from vmc_desktop.render import words
from vmc_desktop.render.look import Look

RECORD = "vmc-key"
"""The scheme of links to records, ``vmc-key:2017/opening``."""
SOURCE = "vmc-source"
"""The scheme of numbered references, ``vmc-source:s1``: the id of a source of the same edition."""

_OUTSIDE = frozenset({"http", "https", "mailto"})
_BODY = 15
_LONG_TITLE = 80


@dataclass(frozen=True, slots=True)
class Page:
    """A page to show.

    ``trail`` is the way to the record, itself included. ``sources`` are the numbered sources of
    the page, ``people`` who appears on it with "moderator", "speaker", "announced" or "unplaced".
    """

    title: str
    trail: tuple[tuple[Key, str], ...]
    html: str
    sources: tuple[tuple[int, Source], ...] = ()
    people: tuple[tuple[str, Appearance], ...] = ()


def page(reading: Reading, look: Look) -> Page:
    """The page of a record."""
    numbers = words.source_numbers(reading)
    sources = words.number_sources(reading)
    html = _template(reading.key.kind).render(
        look=look,
        px=partial(_pixels, look),
        reading=reading,
        edition=reading.edition,
        panel=reading.panel,
        sources=sources,
        numbers=numbers,
        references=partial(words.references, numbers),
        link=partial(_link, reading.head.key),
        note=partial(_note, reading.edition),
        speaker=partial(words.speaker, reading),
        language=(reading.head.languages or ("en",))[0],
    )
    return Page(
        title=words.title(reading),
        trail=words.trail(reading),
        html=html,
        sources=tuple(enumerate(sources, 1)),
        people=words.people(reading),
    )


def start_page(outline: Outline, look: Look) -> Page:
    """The first page of an archive: what it holds, and its editions."""
    html = _template("start").render(look=look, px=partial(_pixels, look), outline=outline)
    return Page(outline.head.title, (), html)


def message_page(title: str, text: str, look: Look) -> Page:
    """A page for a state: nothing here, nothing found, something broken."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    html = _template("message").render(
        look=look, px=partial(_pixels, look), title=title, lines=lines
    )
    return Page(title, (), html)


# ---- what the templates call -------------------------------------------------------------------


def _pixels(look: Look, size: float) -> int:
    """A size of the type scale at this look's zoom."""
    return max(round(size * look.size / _BODY), 1)


def _link(scheme: str, run: Run) -> str:
    """Where a link in a statement leads: a record by its permalink, or outside; "": nowhere."""
    if not run.target.startswith(f"{scheme}:"):
        return outside(run.target)
    try:
        return Key.parse(run.target).link(RECORD)
    except ValueError:
        return ""


def outside(address: str) -> str:
    """The address as a link may carry it: http, https or mailto; "" for any other."""
    try:
        scheme, place = urlsplit(address.strip())[:2]
    except ValueError:
        return ""
    if scheme not in _OUTSIDE or (scheme != "mailto" and not place):
        return ""
    return address.strip()


def _host(address: str) -> str:
    """The short name of an address, "www.icmpd.org" as "icmpd.org"."""
    return urlsplit(address.strip()).netloc.removeprefix("www.") or address.strip()


def _title_class(title: str) -> str:
    """Long titles are set smaller."""
    return "long" if len(title) > _LONG_TITLE else "title"


def _direction(language: str) -> str:
    """Which way a text in this language is written, for ``dir``."""
    return "rtl" if words.right_to_left(language) else "ltr"


def _note(edition: Edition, text: str, capital: bool) -> tuple[Run, ...]:
    """A note with the sources that it names as runs; ``capital``: it stands for itself."""
    runs = words.note_runs(edition, text)
    if not (runs and capital):
        return runs
    return (replace(runs[0], text=words.sentence(runs[0].text)), *runs[1:])


def _template(name: str) -> Template:
    return _environment().get_template(f"{name}.html")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Paths.find().resources / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    names: dict[str, Any] = {
        "words": words,
        "RECORD": RECORD,
        "SOURCE": SOURCE,
        "outside": outside,
        "host": _host,
        "title_class": _title_class,
        "direction": _direction,
    }
    environment.globals.update(names)
    return environment
