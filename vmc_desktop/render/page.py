"""A record as a page for the screen: HTML of the small kind that Qt's text browser reads.

The words stand in ``resources/templates`` and are escaped there; this module says what they get.
A page loads nothing: it has neither pictures nor scripts, and a link leads to a record, to a source
or, over http, https or mailto, outside.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, partial
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from vmc_desktop.answers import Outline, Reading
from vmc_desktop.domain import Appearance, Key, Source
from vmc_desktop.paths import Paths
from vmc_desktop.render import spans, words
from vmc_desktop.render.look import Look
from vmc_desktop.render.resting import NOTHING_RESTS, RESTS, resting

RECORD = spans.RECORD
"""The scheme of links to records, ``vmc-key:2017/opening``."""
SOURCE = spans.SOURCE
"""The scheme of numbered references, ``vmc-source:s1``: the id of a source of the same edition."""

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
    sources = words.number_sources(reading)
    numbers = {source.id: number for number, source in enumerate(sources, 1)}
    html = _template(reading.key.kind).render(
        look=look,
        px=partial(_pixels, look),
        reading=reading,
        edition=reading.edition,
        panel=reading.panel,
        sources=sources,
        spans=spans.Spans(reading, numbers),
        speaker=partial(words.speaker, reading),
        rests=resting(reading),
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


def _title_class(title: str) -> str:
    """Long titles are set smaller."""
    return "long" if len(title) > _LONG_TITLE else "title"


def _direction(language: str) -> str:
    """Which way a text in this language is written, for ``dir``."""
    return "rtl" if words.right_to_left(language) else "ltr"


def _template(name: str) -> Template:
    return _environment().get_template(f"{name}.html")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Paths.find().resources / "templates"),
        autoescape=True,
        # The templates have no constants to fold; looking for them took a fifth of the first page.
        optimized=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    names: dict[str, Any] = {
        "words": words,
        "RECORD": RECORD,
        "SOURCE": SOURCE,
        "RESTS": RESTS,
        "NOTHING_RESTS": NOTHING_RESTS,
        "outside": spans.outside,
        "host": spans.host,
        "title_class": _title_class,
        "direction": _direction,
    }
    environment.globals.update(names)
    return environment
