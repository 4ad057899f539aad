"""What the window showed when it was closed: painted at the next start before anything is opened.

To open records and render a page takes longer than to start Qt. So the last page and the tree are
kept as they stood; the window shows them at once, and what is read from the archive takes their
place as soon as it is there. A glance is a cache: without it, or with an old one, the start is
slower and nothing else.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from vmc_desktop.outline import ArchiveHead, Key, KindOfRecord, Node, Outline

GLANCE = "glance.json"
"""Its file, in the folder of caches."""

_KINDS = frozenset(get_args(KindOfRecord))

Row = tuple[str, str, str, int]
"""A line beside the page: kind, title, detail, number."""
Rect = tuple[int, int, int, int]
"""Left, top, width, height."""


@dataclass(frozen=True, slots=True)
class Glance:
    """Tree, page and what stood beside it.

    ``setting`` says what it was made for (archive, look, program); it is shown in no other.
    ``key`` is the record (None: the first page) and ``position`` its first character in view.
    ``tree_place`` and ``page_place`` are where both stood in the window, in pixels.
    """

    setting: str
    outline: Outline
    key: Key | None
    position: int
    title: str
    trail: tuple[tuple[Key, str], ...]
    html: str
    beside: tuple[Row, ...] = ()
    tree_place: Rect = (0, 0, 0, 0)
    page_place: Rect = (0, 0, 0, 0)

    def fits(self, width: int, height: int) -> bool:
        """Whether tree and page would both be seen in a window of this size."""
        return all(
            wide > 0 and high > 0 and 0 <= left < width and 0 <= top < height
            for left, top, wide, high in (self.tree_place, self.page_place)
        )


def read_glance(file: Path, setting: str) -> Glance | None:
    """The glance made for this setting; None where there is none that can be read."""
    try:
        kept = json.loads(file.read_bytes())
        return _glance(kept) if kept["setting"] == setting else None
    except (OSError, ValueError, KeyError, TypeError, IndexError, OverflowError, RecursionError):
        return None


def write_glance(file: Path, glance: Glance) -> None:
    """Keep a glance; where it cannot be kept, the next start is slower."""
    part = file.with_suffix(".part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(_kept(glance)), encoding="utf-8")
        part.replace(file)
    except OSError:
        return


def _kept(glance: Glance) -> dict[str, Any]:
    outline, head = glance.outline, glance.outline.head
    return {
        "setting": glance.setting,
        "head": [head.key, head.title, head.publisher, list(head.languages), head.version],
        "numbers": [outline.editions, outline.panels, outline.highlights],
        "nodes": [_kept_node(node) for node in outline.nodes],
        "key": glance.key.text if glance.key is not None else None,
        "position": glance.position,
        "title": glance.title,
        "trail": [[key.text, title] for key, title in glance.trail],
        "html": glance.html,
        "beside": glance.beside,
        "places": [glance.tree_place, glance.page_place],
    }


def _kept_node(node: Node) -> list[Any]:
    return [node.key.text, node.title, node.kind, node.detail, list(map(_kept_node, node.children))]


def _glance(kept: dict[str, Any]) -> Glance:
    key, title, publisher, languages, version = kept["head"]
    head = ArchiveHead(_text(key), _text(title), _text(publisher), tuple(languages), "", version)
    editions, panels, highlights = map(int, kept["numbers"])
    nodes = tuple(map(_node, kept["nodes"]))
    return Glance(
        setting=kept["setting"],
        outline=Outline(head, nodes, editions, panels, highlights),
        key=Key.parse(_text(kept["key"])) if kept["key"] is not None else None,
        position=int(kept["position"]),
        title=_text(kept["title"]),
        trail=tuple((Key(_text(key)), _text(title)) for key, title in kept["trail"]),
        html=_text(kept["html"]),
        beside=tuple(
            (_text(kind), _text(title), _text(detail), int(n))
            for kind, title, detail, n in kept["beside"]
        ),
        tree_place=_rect(kept["places"][0]),
        page_place=_rect(kept["places"][1]),
    )


def _node(kept: list[Any]) -> Node:
    key, title, kind, detail, children = kept
    if kind not in _KINDS:
        raise ValueError(kind)
    return Node(Key(_text(key)), _text(title), kind, _text(detail), tuple(map(_node, children)))


def _rect(kept: list[Any]) -> Rect:
    left, top, width, height = map(int, kept)
    return left, top, width, height


def _text(value: object) -> str:
    """What is to be shown as words; anything else is no glance of ours."""
    if not isinstance(value, str):
        raise TypeError(value)
    return value
