"""References in the styles of publishers, by the Citation Style Language."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from html import escape
from itertools import takewhile
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Literal

from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle
from citeproc.source.json import CiteProcJSON

from vmc_desktop.render.cite.items import Item

Style = Literal["apa", "chicago-author-date", "chicago-notes", "harvard", "mla", "oscola"]
_FILES: dict[str, str] = {
    "apa": "apa",
    "chicago-author-date": "chicago-author-date",
    "chicago-notes": "chicago-notes",
    "harvard": "harvard-cite-them-right",
    "mla": "modern-language-association",
    "oscola": "oscola",
}
# What a style is not asked for: notes are the archive's, and an abstract is no reference.
_LEFT_OUT = frozenset({"note", "abstract"})

# Emphasis is marked by characters that no text has: citeproc-py's own HTML escapes only some of
# the text. The first of each pair opens, the second closes.
_ELEMENTS = {
    "\ue000": "<i>",
    "\ue001": "</i>",
    "\ue002": "<b>",
    "\ue003": "</b>",
    "\ue004": "<sup>",
    "\ue005": "</sup>",
    "\ue006": "<sub>",
    "\ue007": "</sub>",
}
_MARKS = re.compile("[\ue000-\ue007]")


class Styles:
    """The styles in ``resources/csl``; each is read when it is first used."""

    def __init__(self, resources: Path) -> None:
        self._folder = resources / "csl"

    def text(self, items: Sequence[Item], style: Style) -> tuple[str, ...]:
        """Each reference as plain text, in the order given."""
        return tuple(_MARKS.sub("", one) for one in self._made(items, style))

    def html(self, items: Sequence[Item], style: Style) -> tuple[str, ...]:
        """Each reference as HTML, with no element but those of emphasis."""
        made = (escape(one) for one in self._made(items, style))
        return tuple(_MARKS.sub(lambda mark: _ELEMENTS[mark.group()], one) for one in made)

    def _made(self, items: Sequence[Item], style: Style) -> tuple[str, ...]:
        # Each by itself: two works of one author and year get no letters, and nothing is sorted.
        read = _read(self._folder / f"{_FILES[style]}.csl")
        return tuple(_one(read, item) for item in items)


def _between(before: str, after: str) -> Callable[[object], str]:
    return lambda text: f"{before}{text}{after}"


_MARKED = SimpleNamespace(
    preformat=lambda text: _MARKS.sub("", str(text)),
    Italic=_between("\ue000", "\ue001"),
    Oblique=_between("\ue000", "\ue001"),
    Bold=_between("\ue002", "\ue003"),
    Superscript=_between("\ue004", "\ue005"),
    Subscript=_between("\ue006", "\ue007"),
    Light=str,
    Underline=str,
    SmallCaps=str,
)
"""The formatter that citeproc-py is given."""


@cache
def _read(file: Path) -> Any:
    # The files are ours, and validating against the schema takes longer than all the rest.
    return CitationStylesStyle(str(file), validate=False)


def _one(style: Any, item: Item) -> str:
    known = _known(item)
    bibliography = CitationStylesBibliography(style, CiteProcJSON([known]), _MARKED)
    citation = Citation([CitationItem(item["id"])])
    bibliography.register(citation)
    if style.root.get("class") != "note":
        return str(bibliography.bibliography()[0]).strip()
    return str(bibliography.cite(citation, lambda _: None)).strip()


def _known(item: Item) -> Item:
    """The reference as citeproc-py takes it."""
    known = {field: _clean(value) for field, value in item.items() if field not in _LEFT_OUT}
    # WORKAROUND: citeproc-py 0.11 knows the event by its older name. Until it has "event-title".
    if "event-title" in known:
        known["event"] = known.pop("event-title")
    # WORKAROUND: it ends a newspaper with the bare word "Edition", and takes any other article for
    # a preprint. All that the archive has of either are web pages. Until it tells them apart.
    if known["type"] in ("article", "article-newspaper"):
        known["type"] = "webpage"
    # A publisher that stands for the author is not named again.
    signed = known.get("author", [{}])[0].get("literal", "")
    for field in ("publisher", "container-title"):
        if signed and known.get(field) == signed:
            del known[field]
    # WORKAROUND: it fails at days of one month or year. What they share is told, until it does not.
    first, *others = known.get("issued", {}).get("date-parts", [[]])
    if others:
        ends = zip(first, others[-1], strict=False)
        shared = [one for one, _ in takewhile(lambda pair: pair[0] == pair[1], ends)]
        known["issued"] = {"date-parts": [shared or first[:1]]}
    return known


def _clean(value: Any) -> Any:
    """No text has the marks of emphasis."""
    return _MARKS.sub("", value) if isinstance(value, str) else value
