"""The archive's tree and a search's hits for a terminal, in colour where it has any.

Whoever prints them decides on colour and width. No control character of the archive's texts
reaches the terminal.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.text import Text
from rich.tree import Tree

from vmc_desktop.answers import Hit, Node, Outline, Results
from vmc_desktop.render import words

_MARK = "black on yellow"
_KEY = "cyan"
_QUIET = "dim"


def outline_tree(outline: Outline) -> RenderableType:
    """Years, panels and highlights, each with the key to show it by; then how many there are."""
    tree = Tree(Text(_safe(outline.head.title), "bold"), guide_style=_QUIET)
    for node in outline.nodes:
        _grow(tree, node)
    return Group(tree, Text(f"\n{words.numbers(outline)}", _QUIET))


def hit_list(results: Results) -> RenderableType:
    """How many and how the query was read, then each hit: title, place, key, marked passages."""
    shown = len(results.hits)
    number = words.count(results.total, "hit") if results.total else "Nothing found"
    best = f", the best {shown} shown" if shown < results.total else ""
    understood = f": {results.understood}" if results.understood else ""
    if not (results.understood or results.notes):
        number = "Nothing to search for: type a word."
    lines: list[RenderableType] = [Text(_safe(f"{number}{best}{understood}"), _QUIET)]
    lines += [Text(_safe(note), _QUIET) for note in results.notes]
    if results.meant:
        lines.append(Text(_safe(f"Did you mean: {'; '.join(results.meant)}"), _QUIET))
    for hit in results.hits:
        lines += ["", *_hit(hit)]
    return Group(*lines)


def _grow(tree: Tree, node: Node) -> None:
    line = Text(_safe(node.title), "bold" if node.kind == "edition" else "")
    if node.kind == "highlight":
        line = Text("* ", _QUIET) + line
    if node.detail:
        line.append(f"  {_safe(node.detail)}", "not bold italic")
    if node.key.text != node.title:
        line.append(f"  {node.key}", f"not bold {_KEY}")
    branch = tree.add(line)
    for child in node.children:
        _grow(branch, child)


def _hit(hit: Hit) -> list[Text]:
    place = " › ".join(hit.path)
    lines = [_marked(hit.title, hit.title_marks, "bold"), Text()]
    lines[1].append(f"{_safe(place)}  " if place else "", _QUIET).append(hit.key.text, _KEY)
    return lines + [Text("  ") + _marked(s.text, s.marks, "") for s in hit.snippets]


def _marked(text: str, marks: Sequence[tuple[int, int]], style: str) -> Text:
    line = Text(_safe(text), style)
    for start, end in marks:
        line.stylize(_MARK, start, end)
    return line


def _safe(text: str) -> str:
    """The text, as long as before, with blanks in place of what could command a terminal."""
    commands = {"Cc", "Cs"}
    return "".join(" " if c != "\n" and unicodedata.category(c) in commands else c for c in text)
