"""The door to ``resources/templates``: what every page finds there under its name."""

from __future__ import annotations

from functools import cache, partial
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from vmc_desktop.paths import Paths
from vmc_desktop.render import measures, page_words, phrases, spans, words
from vmc_desktop.render.look import Look
from vmc_desktop.render.seeming import closed
from vmc_desktop.wording import language, tr

_BODY = 15
_LONG_TITLE = 80


def fill(name: str, look: Look, **values: Any) -> str:
    """The HTML of a page from its template."""
    return _template(name).render(look=look, px=partial(_pixels, look), **values)


def _pixels(look: Look, size: float) -> int:
    """A size of the type scale at this look's zoom."""
    return max(round(size * look.size / _BODY), 1)


def _title_class(title: str) -> str:
    """Long titles are set smaller."""
    return "long" if len(title) > _LONG_TITLE else "title"


def _direction(language: str) -> str:
    """Which way a text in this language is written, for ``dir``."""
    return "rtl" if words.right_to_left(language) else "ltr"


def _closed(value: object) -> object:
    """Let no name turn the direction of what stands behind it."""
    if not isinstance(value, str) or (made := closed(value)) == value:
        return value
    # What was escaped already (Markup) stays what it is.
    return type(value)(made)


def _template(name: str) -> Template:
    return _environment().get_template(f"{name}.html")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Paths.find().resources / "templates"),
        autoescape=True,
        finalize=_closed,
        # The templates have no constants to fold; looking for them took a fifth of the first page.
        optimized=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    names: dict[str, Any] = {
        "words": words,
        "say": page_words,
        "measures": measures,
        "RECORD": spans.RECORD,
        "SOURCE": spans.SOURCE,
        "PASSAGE": spans.PASSAGE,
        "PLACE": spans.PLACE,
        "SEARCH": spans.SEARCH,
        "phrases": phrases,
        "phrase": phrases.phrase,
        "tr": tr,
        "in_language": language,
        "outside": spans.outside,
        "host": spans.host,
        "title_class": _title_class,
        "direction": _direction,
    }
    environment.globals.update(names)
    return environment
