"""YAML to plain values with their lines. Every scalar is a string; the schema gives it its type.

So ``no``, ``2019-09`` or ``1e3`` in a title stay what the archivist typed. Source: YAML 1.2, of
which anchors, aliases and tags are refused: an archive needs none, and they can hide a bomb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

_LOADER: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEPTH = 12

Path = tuple[str | int, ...]


class YamlFault(Exception):
    """The text is not YAML that an archive may hold."""

    def __init__(self, line: int, expected: str, found: str = "") -> None:
        super().__init__(expected)
        self.line = line
        self.expected = expected
        self.found = found


@dataclass(slots=True)
class Located:
    """A value (dict, list, str or None) with the line of each place in it.

    ``doubled`` lists keys that occur twice in one mapping: (path, line).
    """

    value: Any = None
    lines: dict[Path, int] = field(default_factory=dict)
    doubled: list[tuple[Path, int]] = field(default_factory=list)

    def line(self, path: Path) -> int:
        """The line of a place; where it is missing, of the nearest place above it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)


def read_yaml(text: str, first_line: int = 1) -> Located:
    """Read one YAML document; ``first_line`` is where the text begins in its file.

    Raises:
        YamlFault: a tab in the indentation, broken syntax, an anchor, a tag, too deep nesting.
    """
    _refuse_tabs(text, first_line)
    try:
        events = iter(_events(text, first_line))
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        line = (mark.line if mark else 0) + first_line
        raise YamlFault(line, "YAML", f"{fault.problem or fault.context}") from fault
    except yaml.reader.ReaderError as fault:
        line = text.count("\n", 0, fault.position) + first_line
        raise YamlFault(line, "printable characters", f"U+{_ordinal(fault):04X}") from fault
    located = Located()
    if (first := next(events, None)) is not None:
        located.value = _value(first, events, (), located, first_line)
    return located


def _ordinal(fault: yaml.reader.ReaderError) -> int:
    found: Any = fault.character
    return found if isinstance(found, int) else ord(found[:1])


def _refuse_tabs(text: str, first_line: int) -> None:
    for number, line in enumerate(text.splitlines(), first_line):
        if "\t" in line[: len(line) - len(line.lstrip())]:
            raise YamlFault(number, "spaces for indentation", "a tab")


def _events(text: str, first_line: int) -> list[Any]:
    """What the document is made of; kept, since reading it takes longer than all that follows."""
    found: list[Any] = []
    depth = 0
    documents: list[int] = []
    for event in yaml.parse(text, _LOADER):
        mark: Any = event.start_mark
        line = mark.line + first_line
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise YamlFault(line, "plain values", "an anchor or alias (& or *); quote the text")
        if tag := getattr(event, "tag", None):
            raise YamlFault(line, "plain values", f"a tag ({tag}); quote the text")
        if isinstance(event, yaml.DocumentStartEvent):
            documents.append(line)
        elif isinstance(event, yaml.NodeEvent):
            depth += isinstance(event, yaml.CollectionStartEvent)
            found.append(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
            found.append(event)
        if depth > _DEPTH:
            raise YamlFault(line, f"at most {_DEPTH} levels of nesting")
    if len(documents) > 1:
        raise YamlFault(documents[1], "YAML", "but found another document")
    return found


def _value(event: Any, rest: Iterator[Any], path: Path, located: Located, first_line: int) -> Any:
    located.lines[path] = event.start_mark.line + first_line
    if isinstance(event, yaml.MappingStartEvent):
        return dict(_entries(rest, path, located, first_line))
    if isinstance(event, yaml.SequenceStartEvent):
        items = _until_end(rest)
        return [_value(e, rest, (*path, i), located, first_line) for i, e in enumerate(items)]
    return None if event.value == "" and not event.style else str(event.value)


def _until_end(rest: Iterator[Any]) -> Iterator[Any]:
    for event in rest:
        if isinstance(event, yaml.CollectionEndEvent):
            return
        yield event


def _entries(
    rest: Iterator[Any], path: Path, located: Located, first_line: int
) -> Iterator[tuple[str, Any]]:
    seen: set[str] = set()
    for key in _until_end(rest):
        line = key.start_mark.line + first_line
        if not isinstance(key, yaml.ScalarEvent):
            raise YamlFault(line, "a word as the name of a field")
        name = str(key.value)
        here = (*path, name)
        if name in seen:
            located.doubled.append((here, line))
            # Read, but not kept.
            _value(next(rest), rest, here, Located(), first_line)
            continue
        seen.add(name)
        value = _value(next(rest), rest, here, located, first_line)
        located.lines[here] = line
        yield name, value


class _Dumper(yaml.SafeDumper):
    """Writes strings plain wherever YAML's syntax allows, whatever they look like."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012  # PyYAML's own class attribute

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        return True


class Flow(list[str]):
    """A list that is written on one line: ``[s1, s2]``."""


_Dumper.add_representer(
    Flow, lambda d, v: d.represent_sequence("tag:yaml.org,2002:seq", v, flow_style=True)
)


def write_yaml(value: Any) -> str:
    """The value as block-style YAML that `read_yaml` reads back unchanged.

    Numbers and truth values are written as their words; the schema types them again.
    """
    worded = _words(value)
    quick = _quick(worded, "")
    return _dumped(worded) if quick is None else "".join(quick)


def write_flow(value: Any) -> str:
    """The value on one line: ``[s1, s2]``, ``{name: Anna}``."""
    made = yaml.dump(
        _words(value),
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        width=10**6,
        default_flow_style=True,
    )
    return str(made).removesuffix("\n")


def _dumped(value: Any) -> str:
    return str(
        yaml.dump(
            value,
            Dumper=_Dumper,
            sort_keys=False,
            allow_unicode=True,
            width=10**6,
            default_flow_style=False,
        )
    )


# The library takes 0.8 ms for a panel, most of it to find that words need no quotation marks; an
# import of 10,000 sessions waits for that. What follows gives the same text in 0.1 ms: a word at
# the beginning, then anything but “: ” and “ #”, which would end the value.
_PLAIN = re.compile(r"[^\W_](?:[^:#]|:(?! |\Z)|(?<! )#)*(?<! )\Z")
_IN_A_ROW = re.compile(r"[A-Za-z0-9][\w.-]*\Z")


def _quick(value: Any, indent: str) -> list[str] | None:
    """The lines of what most files hold; None for anything else."""
    made: list[str] = []
    if isinstance(value, dict) and value:
        for name, inner in value.items():
            if not _IN_A_ROW.match(name) or (lines := _quick_entry(inner, indent)) is None:
                return None
            made += [f"{indent}{name}:", *lines]
        return made
    if not isinstance(value, list) or isinstance(value, Flow) or not value:
        return None
    for inner in value:
        lines = _quick(inner, f"{indent}  ") if isinstance(inner, dict) else _quick_scalar(inner)
        if lines is None:
            return None
        first = lines[0][len(indent) + 2 :] if isinstance(inner, dict) else lines[0].lstrip(" ")
        made += [f"{indent}- {first}", *lines[1:]]
    return made


def _quick_entry(value: Any, indent: str) -> list[str] | None:
    """What stands behind the colon, and below it."""
    if isinstance(value, Flow):
        whole = value and all(_IN_A_ROW.match(one) for one in value)
        return [f" [{', '.join(value)}]\n"] if whole else None
    if isinstance(value, str):
        return _quick_scalar(value)
    lines = _quick(value, f"{indent}  ")
    return None if lines is None else ["\n", *lines]


def _quick_scalar(value: Any) -> list[str] | None:
    if not isinstance(value, str) or not value.isprintable():
        return None
    if _PLAIN.match(value):
        return [f" {value}\n"]
    dumped = _dumped({"k": value}).removeprefix("k:")
    return [dumped] if dumped.startswith(" ") else None


def _words(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _words(inner) for name, inner in value.items()}
    if isinstance(value, Flow):
        return value
    if isinstance(value, list | tuple):
        return [_words(inner) for inner in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
