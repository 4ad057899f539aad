"""Abstracts to paragraphs of runs: HTML, Markdown or plain words, made safe by construction.

Only words, emphasis and links come out, whatever went in. What an archive's text cannot hold
(pictures, scripts, tables as such) is noted. The time taken grows with the text, no faster.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from markdown_it import MarkdownIt

from vmc_desktop.domain import Run
from vmc_desktop.formats.inline import tidy
from vmc_desktop.formats.programmes import clean
from vmc_desktop.formats.programmes.values import Notes, Paragraph, named

LONGEST_TEXT = 100_000
"""Characters of an abstract; what is longer is cut, and said."""

_BLOCKS = named(
    "p div ul ol dl tr table thead tbody blockquote pre section article header footer figure "
    "figcaption center hr html body h1 h2 h3 h4 h5 h6 li dt dd"
)
_STRONG = named("b strong h1 h2 h3 h4 h5 h6")
_EMPHASIS = named("i em cite")
_PLAIN = named("span u tt code small big sup sub font s del ins kbd abbr br a td th mark")
_SILENT = {
    **dict.fromkeys(named("script style head title noscript template"), "a script or style"),
    **dict.fromkeys(named("iframe object svg video audio canvas math"), "something embedded"),
    **dict.fromkeys(named("textarea select button"), "a form"),
}
_VOID = {
    **dict.fromkeys(("img", "picture", "image"), "a picture"),
    **dict.fromkeys(named("embed source track param"), "something embedded"),
    **dict.fromkeys(named("input form label"), "a form"),
    **dict.fromkeys(named("link meta base"), "a script or style"),
}
_KNOWN = _BLOCKS | _STRONG | _EMPHASIS | _PLAIN | set(_SILENT) | set(_VOID)
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,15})((?:\s[^<>]*)?/?)>")
_HREF = re.compile(r"""\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.I)
_ADDRESS = re.compile(r"https?://[^\s<>\"“”]{3,}")
_AFTER = ".,;:!?)]}'’*"
_BULLET = re.compile(r"^[ \t]*[•●▪◦‣·–][ \t]+", re.M)
_ESCAPED_TAG = re.compile(r"&lt;/?(?:p|br|ul|li|a|b|i|em|strong|div)\b", re.I)
_MARKDOWN = MarkdownIt("commonmark", {"html": False})


def paragraphs(text: str, notes: Notes, place: str) -> tuple[Paragraph, ...]:
    """The paragraphs of an abstract.

    Args:
        text: HTML where it has any element of HTML, else Markdown, as plain words are.
        notes: told of what is lost.
        place: where the text stands.
    """
    said = clean.words(text)
    if len(said) > LONGEST_TEXT:
        notes.add(f"a text longer than {LONGEST_TEXT:,} characters, cut", place)
        said = said[:LONGEST_TEXT]
    if not _is_html(said):
        if _ESCAPED_TAG.search(said):
            notes.add("entities escaped twice, resolved", place)
            said = clean.words(unescape(said))
        else:
            said = _MARKDOWN.render(_BULLET.sub("- ", said))
    reader = _Html(notes, place)
    reader.take(said)
    return tuple(reader.paragraphs)


def _is_html(text: str) -> bool:
    return any(found[2].lower() in _KNOWN for found in _TAG.finditer(text))


class _Html:
    """Gathers paragraphs from HTML, well-formed or not; what is no known element is words."""

    def __init__(self, notes: Notes, place: str) -> None:
        self.paragraphs: list[Paragraph] = []
        self._notes = notes
        self._place = place
        self._runs: list[Run] = []
        self._strong = self._emphasis = 0
        self._target = ""
        self._breaks = 0

    def take(self, text: str) -> None:
        """Read the whole text."""
        at = 0
        for name, closing, more, start, end in _tags(text):
            if start < at:
                continue
            self._words(text[at:start])
            at = end
            if name in _SILENT and not closing and not more.endswith("/"):
                self._notes.add(f"{_SILENT[name]} in a text, left out", self._place)
                at = _after_end(text, name, end)
            else:
                self._element(name, closing, more)
        self._words(text[at:])
        self._finish()

    def _words(self, text: str) -> None:
        if not text:
            return
        said = clean.words(unescape(text))
        if clean.ENTITY.search(said):
            said = clean.words(unescape(said))
            self._notes.add("entities escaped twice, resolved", self._place)
        if said.strip():
            self._breaks = 0
        style = "strong" if self._strong else "em" if self._emphasis else ""
        if self._target:
            self._runs.append(Run(said, "link", self._target))
        elif style:
            self._runs.append(Run(said, "strong" if style == "strong" else "em"))
        else:
            self._runs += _linked(said)

    def _element(self, name: str, closing: str, more: str) -> None:
        step = -1 if closing else 1
        if name in _VOID:
            if not closing:
                self._notes.add(f"{_VOID[name]} in a text, left out", self._place)
            return
        if name in _BLOCKS:
            self._finish()
        if name in _STRONG:
            self._strong = max(self._strong + step, 0)
        elif name in _EMPHASIS:
            self._emphasis = max(self._emphasis + step, 0)
        elif name == "a":
            self._target = "" if closing else self._address(more)
        elif name == "br":
            self._breaks += 1
            if self._breaks > 1:
                self._finish()
            self._runs.append(Run(" "))
        elif name in ("td", "th") and not closing and self._runs:
            self._runs.append(Run("; "))

    def _address(self, more: str) -> str:
        found = _HREF.search(more)
        if not found:
            return ""
        said = unescape(found[1] or found[2] or found[3] or "")
        return clean.address(said, self._notes, self._place) if said else ""

    def _finish(self) -> None:
        made = _apart(self._runs)
        if any(run.text.strip(" ;") for run in made):
            self.paragraphs.append(made)
        self._runs = []
        self._breaks = 0


def _tags(text: str) -> Iterator[tuple[str, str, str, int, int]]:
    """(name, "/" or "", attributes, where it starts, where it ends); comments have no name."""
    at = 0
    while (at := text.find("<", at)) >= 0:
        if text.startswith("<!--", at):
            end = text.find("-->", at)
            end = len(text) if end < 0 else end + 3
            yield "", "", "", at, end
            at = end
            continue
        found = _TAG.match(text, at)
        if found and (name := found[2].lower()) in _KNOWN:
            yield name, found[1], found[3], at, found.end()
            at = found.end()
        else:
            at += 1


def _after_end(text: str, name: str, at: int) -> int:
    found = re.compile(rf"</{name}\s*>", re.I).search(text, at)
    return found.end() if found else len(text)


def _linked(text: str) -> Iterator[Run]:
    """Plain words, the addresses in them made links."""
    at = 0
    for found in _ADDRESS.finditer(text):
        url = found[0].rstrip(_AFTER)
        if len(url) < len("https://a.b"):
            continue
        yield Run(text[at : found.start()])
        yield Run(url, "link", url)
        at = found.start() + len(url)
    yield Run(text[at:])


def _apart(runs: list[Run]) -> Paragraph:
    """The runs with the white space at the ends of styled ones moved out of them."""
    made: list[Run] = []
    for run in runs:
        words = run.text.strip()
        if run.style and words:
            before = " " if run.text[0].isspace() else ""
            after = " " if run.text[-1].isspace() else ""
            made += [Run(before), Run(words, run.style, run.target), Run(after)]
        else:
            made.append(Run(run.text if words or not run.text else " "))
    joined = list(tidy(made))
    if joined:
        joined[0] = Run(joined[0].text.lstrip(), joined[0].style, joined[0].target)
        last = joined[-1]
        joined[-1] = Run(last.text.rstrip(), last.style, last.target)
    return tuple(run for run in joined if run.text)
