"""YAML changed where its value changes: comments, order, quotation marks of the rest stay.

The text is taken apart by the positions that the parser gives; what is made is read again, and
where it is not what was wished, more of it is written anew: the field, at worst the whole.
"""

from __future__ import annotations

import json
import re
from difflib import SequenceMatcher
from typing import Any

import yaml

from vmc_desktop.formats.yaml_text import YamlFault, read_yaml, write_flow, write_yaml

_LOADER: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
"""What the parser counts as the end of a line."""
_DASH = re.compile(r" *(?=- )")


def edited(text: str, value: Any) -> str:
    """The YAML ``text`` so that it reads as ``value``: dicts, lists and words.

    Raises:
        YamlFault: the text is not YAML that an archive may hold.
    """
    old, wished = _plain(read_yaml(text).value), _plain(value)
    if old == wished:
        return text
    if old == "":
        return f"{text}{_break_before(text, len(text))}{write_yaml(value)}"
    for coarse in (False, True):
        made = _Patch(text, coarse=coarse).made(old, value)
        if made is not None and _reads_as(made, wished):
            return made
    return write_yaml(value)


def span(text: str, path: tuple[str | int, ...]) -> tuple[int, int] | None:
    """The first line of a value, from 0, and the one after its last; None: there is none."""
    node: Any = yaml.compose(text, _LOADER)
    first = None
    for step in path:
        if isinstance(node, yaml.MappingNode):
            found = next(((k, v) for k, v in node.value if k.value == step), None)
            if found is None:
                return None
            first, node = found[0].start_mark.line, found[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            if step >= len(node.value):
                return None
            node = node.value[step]
            first = node.start_mark.line
        else:
            return None
    if node is None:
        return None
    patch = _Patch(text)
    end = patch.end(node)
    return first or 0, text.count("\n", 0, end) + 1


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    # A field with nothing behind its colon has no words.
    return "" if value is None else value


def _reads_as(text: str, wished: Any) -> bool:
    try:
        return bool(_plain(read_yaml(text).value) == wished)
    except YamlFault:
        return False


def _break_before(text: str, at: int) -> str:
    return "" if at == 0 or text[at - 1] == "\n" else "\n"


def _known(value: Any) -> str:
    return json.dumps(_plain(value), sort_keys=True)


class _Patch:
    """The replacements that make one text of another; `coarse`: whole fields at a time."""

    def __init__(self, text: str, *, coarse: bool = False) -> None:
        self._text, self._coarse = text, coarse
        self._starts = [0, *(found.end() for found in _BREAK.finditer(text))]
        self._edits: list[tuple[int, int, str]] = []

    def made(self, old: Any, value: Any) -> str | None:
        """The text that holds ``value`` instead of ``old``; None where that cannot be done."""
        node = yaml.compose(self._text, _LOADER)
        if not self._change(node, old, value):
            return None
        made = self._text
        # Stable: of two at one place the one asked for first stands first.
        for start, end, new in sorted(self._edits, key=lambda one: one[:2], reverse=True):
            made = made[:start] + new + made[end:]
        return made

    def end(self, node: Any) -> int:
        """Where the last character of a node ends."""
        if not isinstance(node, yaml.ScalarNode) and not node.flow_style and node.value:
            last = node.value[-1]
            return self.end(last[1] if isinstance(last, tuple) else last)
        start, end = self._at(node.start_mark), self._at(node.end_mark)
        return start + len(self._text[start:end].rstrip())

    def _at(self, mark: Any) -> int:
        return int(self._starts[mark.line] + mark.column)

    def _line_start(self, at: int) -> int:
        return self._text.rfind("\n", 0, at) + 1

    def _line_end(self, at: int) -> int:
        found = self._text.find("\n", at)
        return len(self._text) if found < 0 else found + 1

    def _put(self, start: int, end: int, new: str) -> None:
        self._edits.append((start, end, new))

    def _change(self, node: Any, old: Any, new: Any) -> bool:
        """Plan the change of one value in its place; False: it must be written anew above."""
        if isinstance(node, yaml.ScalarNode):
            start, end = self._at(node.start_mark), self.end(node)
            if start == end or not isinstance(new, str) or not new:
                return False
            self._put(start, end, _scalar(new))
            return True
        if node.flow_style or not node.value:
            if not isinstance(new, type(old)) or not new:
                return False
            self._put(self._at(node.start_mark), self.end(node), write_flow(_plain(new)))
            return True
        if isinstance(node, yaml.MappingNode) and isinstance(new, dict):
            return self._mapping(node, old, new)
        if isinstance(node, yaml.SequenceNode) and isinstance(new, list) and new:
            return self._sequence(node, old, new)
        return False

    def _mapping(self, node: Any, old: dict[str, Any], new: dict[str, Any]) -> bool:
        entries = {str(key.value): (key, value) for key, value in node.value}
        if not set(entries) & set(new) or len(entries) != len(node.value):
            return False
        indent = " " * int(node.value[0][0].start_mark.column)
        first = str(node.value[0][0].value)
        for name in old:
            if name not in new and not self._take_out(node, name, first):
                return False
        before = ""
        for name, value in new.items():
            if name not in entries:
                self._put_in(entries, before, name, value, indent)
                continue
            before = name
            if _plain(value) == old[name]:
                continue
            planned = len(self._edits)
            if self._coarse or not self._change(entries[name][1], old[name], value):
                del self._edits[planned:]
                self._write_anew(entries[name], name, value, indent)
        return True

    def _take_out(self, node: Any, name: str, first: str) -> bool:
        keys = [str(key.value) for key, _ in node.value]
        number = keys.index(name)
        key, value = node.value[number]
        start, line = self._at(key.start_mark), self._line_start(self._at(key.start_mark))
        if name == first and self._text[line:start].strip():
            # It stands behind the dash of a list; the next one takes its place there.
            if number + 1 == len(keys):
                return False
            self._put(start, self._at(node.value[number + 1][0].start_mark), "")
            return True
        self._put(line, self._line_end(max(self.end(value), start)), "")
        return True

    def _put_in(self, entries: Any, before: str, name: str, value: Any, indent: str) -> None:
        lines = _indented(write_yaml({name: value}), indent)
        if not before:
            at = self._at(next(iter(entries.values()))[0].start_mark)
            self._put(at, at, lines[len(indent) :] + indent)
            return
        key, inner = entries[before]
        at = self._line_end(max(self.end(inner), self._at(key.start_mark)))
        self._put(at, at, _break_before(self._text, at) + lines)

    def _write_anew(self, entry: Any, name: str, value: Any, indent: str) -> None:
        key, inner = entry
        start = self._at(key.start_mark)
        end = max(self.end(inner), self._at(key.end_mark))
        if end == self._at(key.end_mark):
            # Nothing stands behind the colon.
            end = self._text.index(":", end) + 1
        lines = _indented(write_yaml({name: value}), indent)[len(indent) :]
        self._put(start, end, lines.removesuffix("\n"))

    def _sequence(self, node: Any, old: list[Any], new: list[Any]) -> bool:
        marks = [self._dash(one) for one in node.value]
        if any(mark is None for mark in marks):
            return False
        starts = [mark for mark in marks if mark is not None]
        indent = _DASH.match(self._text[starts[0] :])
        if indent is None:
            return False
        ends = [self._line_end(self.end(one)) for one in node.value]
        was, now = [_known(one) for one in old], [_known(one) for one in new]
        kept = {w: self._text[s:e] for w, s, e in zip(was, starts, ends, strict=True)}
        for what, a, b, c, d in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
            if what == "equal":
                continue
            pairs = min(b - a, d - c) if what == "replace" and not self._coarse else 0
            for step in range(pairs):
                planned = len(self._edits)
                item = node.value[a + step]
                if not self._change(item, old[a + step], new[c + step]):
                    del self._edits[planned:]
                    text = _indented(write_yaml([new[c + step]]), indent[0])
                    self._put(starts[a + step], ends[a + step], text)
            for gone in range(a + pairs, b):
                self._put(starts[gone], ends[gone], "")
            self._put_items(new[c + pairs : d], a + pairs, (starts, ends), (kept, indent[0]))
        return True

    def _put_items(
        self, items: list[Any], before: int, places: tuple[list[int], list[int]], how: Any
    ) -> None:
        """Items before the one of this number; one that stood elsewhere comes with its lines."""
        if not items:
            return
        (starts, ends), (kept, indent) = places, how
        at = ends[before - 1] if before else starts[0]
        texts = [kept.get(_known(one)) or _indented(write_yaml([one]), indent) for one in items]
        lines = "".join(text if text.endswith("\n") else f"{text}\n" for text in texts)
        self._put(at, at, _break_before(self._text, at) + lines)

    def _dash(self, item: Any) -> int | None:
        """Where the line of an item begins; None where its dash stands on another."""
        start = self._at(item.start_mark)
        line = self._line_start(start)
        return line if re.fullmatch(r" *-[ ]+", self._text[line:start]) else None


def _scalar(value: str) -> str:
    if "\n" in value:
        return json.dumps(value, ensure_ascii=False)
    return write_yaml({"k": value}).removeprefix("k:").strip()


def _indented(text: str, indent: str) -> str:
    lines = text.splitlines(keepends=True) if indent else [text]
    return "".join(f"{indent}{line}" for line in lines)
