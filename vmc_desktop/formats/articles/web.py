"""HTML to a material: the words of the article, nothing that runs, nothing that is fetched.

By the standard library's parser. Libraries that look for the article (trafilatura: 62 MB with what
it needs, half a second to import) throw away what they take for noise; here every paragraph stays
but that of navigation, and a person sees what becomes of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from vmc_desktop.formats.articles.building import Builder, bare
from vmc_desktop.formats.articles.values import Material, ParagraphKind
from vmc_desktop.formats.checks import can_be_opened

_SILENT = {
    **dict.fromkeys(("script", "style", "noscript", "template"), "scripts and styles"),
    **dict.fromkeys(("iframe", "object", "svg", "video", "audio", "canvas", "math"), "embedded"),
    **dict.fromkeys(("form", "button", "select", "textarea"), "forms"),
}
_ASIDE = frozenset({"nav", "footer", "aside", "menu", "dialog"})
_NOISE = re.compile(
    r"(?:^|[-_ ])(?:nav|navbar|navigation|menu|breadcrumbs?|footer|sidebar|cookies?|consent|"
    r"share|sharing|social|newsletter|related|comments?|advert|promo|banner|skip-link|"
    r"pagination)(?:$|[-_ ])",
    re.I,
)
_BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "main",
        "header",
        "ul",
        "ol",
        "dl",
        "table",
        "tr",
        "td",
        "th",
        "figure",
        "figcaption",
        "pre",
        "address",
        "details",
        "summary",
        "center",
        "body",
        "hr",
        "br",
        "dt",
        "dd",
    ]
)
_VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
_DEEPEST = 500
_LINKED = 0.6
"""A list that is links by so much is navigation."""


def read_html(text: str, name: str, losses: list[str]) -> Material:
    """The article of a page: what stands in ``<article>`` or ``<main>``, else in its body."""
    parser = _Page()
    parser.feed(text)
    parser.close()
    parser.finish()
    builder = Builder(name, "HTML", losses)
    for what in parser.lost:
        builder.lose(what)
    meta = parser.meta
    builder.title = meta.get("og:title") or meta.get("citation_title") or parser.title
    builder.publisher = meta.get("og:site_name") or meta.get("citation_publisher", "")
    builder.published = meta.get("article:published_time") or meta.get("date", "")
    url = meta.get("og:url") or meta.get("canonical", "")
    builder.url = url if can_be_opened(url) and len(url) <= 2000 else ""
    blocks = [one for one in parser.blocks if one.words.strip()]
    inside = [one for one in blocks if one.inside]
    enough = sum(len(one.words) for one in inside) * 4 >= sum(len(one.words) for one in blocks)
    for one in inside if inside and enough else blocks:
        if one.linked > _LINKED and (one.kind == "item" or len(one.words) < 40):
            builder.lose("lists of links")
            continue
        builder.add(one.words, one.kind, one.level, one.number, lead=one.lead)
    return builder.material()


@dataclass(slots=True)
class _Block:
    kind: ParagraphKind
    level: int
    number: int
    inside: bool
    parts: list[str] = field(default_factory=list)
    strong: list[str] = field(default_factory=list)
    link: int = 0
    plain: bool = False

    @property
    def words(self) -> str:
        return "".join(self.parts)

    @property
    def lead(self) -> str:
        return "".join(self.strong)

    @property
    def linked(self) -> float:
        return self.link / max(len(bare(self.words)), 1)


class _Page(HTMLParser):
    """Gathers blocks of words; whatever is not closed is closed at the end."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[_Block] = []
        self.lost: list[str] = []
        self.meta: dict[str, str] = {}
        self.title = ""
        self._open: list[tuple[str, bool]] = []
        """(element, whether it and what is in it is left out)"""
        self._lists: list[int] = []
        self._count = dict.fromkeys(("strong", "a", "blockquote", "article", "silent"), 0)
        self._heading = 0
        self._in_item = self._in_title = False
        self._block: _Block | None = None

    # ---- what the parser tells ---------------------------------------------------------------

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag in _VOID:
            self._void(tag, told)
            return
        silent = tag in _SILENT or tag in _ASIDE or _is_noise(tag, told)
        if tag in _SILENT:
            self._lose(_SILENT[tag])
        if len(self._open) < _DEEPEST:
            self._open.append((tag, silent))
            self._count["silent"] += silent
            self._enter(tag, told, 1)

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID or not any(name == tag for name, _ in self._open):
            return
        while self._open:
            name, silent = self._open.pop()
            self._count["silent"] -= silent
            self._enter(name, {}, -1)
            if name == tag:
                return

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data
            return
        if self._count["silent"]:
            return
        if self._block is None:
            if not data.strip():
                return
            self._block = self._begin()
        block = self._block
        if self._count["strong"] and not block.plain:
            block.strong.append(data)
        elif data.strip():
            block.plain = True
        block.parts.append(data)
        block.link += len(data.strip()) if self._count["a"] else 0

    def finish(self) -> None:
        """The end of a block."""
        if self._block is not None:
            block, self._block = self._block, None
            whole = bare(block.lead) == bare(block.words) and block.kind == "text"
            if whole and 3 < len(bare(block.words)) <= 130:
                # A whole paragraph set bold is how people head without headings.
                block.kind, block.level = "heading", 4
            self.blocks.append(block)

    # ---- elements ----------------------------------------------------------------------------

    def _enter(self, tag: str, told: dict[str, str], step: int) -> None:
        """Begin (1) or end (-1) an element."""
        if tag == "title":
            self._in_title = step > 0 and not self.title
        elif tag in ("b", "strong"):
            self._count["strong"] += step
        elif tag == "a":
            self._count["a"] += step
        elif len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
            self.finish()
            self._heading = int(tag[1]) if step > 0 else 0
        elif tag == "li":
            self._item(step)
        elif tag in _BLOCKS or tag == "blockquote":
            self._enter_block(tag, told, step)

    def _item(self, step: int) -> None:
        self.finish()
        self._in_item = step > 0
        if step < 0 and self._lists and self._lists[-1]:
            self._lists[-1] += 1

    def _enter_block(self, tag: str, told: dict[str, str], step: int) -> None:
        self.finish()
        if tag == "blockquote":
            self._count["blockquote"] += step
        elif tag in ("article", "main"):
            self._count["article"] += step
        elif tag in ("ul", "ol") and step > 0:
            start = told.get("start", "")
            first = int(start) if start.isdecimal() and len(start) < 4 else 1
            self._lists.append(first if tag == "ol" else 0)
        elif tag in ("ul", "ol") and self._lists:
            self._lists.pop()

    def _void(self, tag: str, told: dict[str, str]) -> None:
        if tag == "meta":
            name = (told.get("property") or told.get("name") or "").lower()
            self.meta.setdefault(name, told.get("content", ""))
        elif tag == "link" and told.get("rel", "").lower() == "canonical":
            self.meta.setdefault("canonical", told.get("href", ""))
        elif tag == "img":
            self._lose("pictures")
        elif tag == "embed":
            self._lose("embedded")
        elif tag in ("br", "hr") and self._block is not None:
            # A line of its own where it is used for one: addresses, lists without a list.
            self.finish()

    def _begin(self) -> _Block:
        inside = self._count["article"] > 0
        if self._heading:
            return _Block("heading", self._heading, 0, inside)
        if self._lists and self._in_item:
            return _Block("item", 0, self._lists[-1], inside)
        return _Block("quote" if self._count["blockquote"] else "text", 0, 0, inside)

    def _lose(self, what: str) -> None:
        if what not in self.lost:
            self.lost.append(what)


def _is_noise(tag: str, told: dict[str, str]) -> bool:
    if tag not in ("div", "section", "ul", "header") or tag == "body":
        return False
    if told.get("role") in ("navigation", "contentinfo", "search") or "hidden" in told:
        return True
    return bool(_NOISE.search(f"{told.get('class', '')} {told.get('id', '')}".strip()))
