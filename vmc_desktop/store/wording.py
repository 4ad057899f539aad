"""How a query was read, in words a person understands."""

from __future__ import annotations

from vmc_desktop.store.query_tree import (
    FIRST_YEAR,
    LAST_YEAR,
    Also,
    And,
    Filter,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Word,
    Years,
)

_FIELDS = {"is": "only what is", "has": "with"}

_SHOWN = 5


def describe(node: Node | None) -> str:
    """The query in words: “return” and “skills”, speaker “hoyer”, in 2017 to 2020."""
    if node is None:
        return ""
    if not isinstance(node, And):
        return _one(node)
    asked = [part for part in node.parts if isinstance(part, Word | Phrase | Near | Or | Also)]
    rest = [part for part in node.parts if part not in asked]
    return ", ".join(filter(None, (" and ".join(_inner(p) for p in asked), *map(_one, rest))))


def others(node: Node | None) -> tuple[str, ...]:
    """All other words that are searched beside those asked for."""
    match node:
        case Also(labels=labels):
            return labels
        case And(parts) | Or(parts):
            return tuple(dict.fromkeys(label for part in parts for label in others(part)))
    return ()


def _inner(node: Node) -> str:
    return f"({describe(node)})" if isinstance(node, And | Or) else _one(node)


def _one(node: Node) -> str:
    match node:
        case Word(text, prefix, typed):
            return f"“{typed or text}{'…' if prefix else ''}”"
        case Phrase(words, prefix, typed, quoted):
            said = ("the phrase " if len(words) > 1 else "exactly ") if quoted else ""
            return f"{said}“{typed or ' '.join(words)}{'…' if prefix else ''}”"
        case Near(left, right, distance):
            apart = f"{distance} words" if distance > 1 else "1 word"
            return f"{_one(left)} at most {apart} from {_one(right)}"
        case Years(first, last):
            return _years(first, last)
        case Filter(field, words, _, typed):
            return f"{_FIELDS.get(field, field)} “{typed or ' '.join(words)}”"
        case Also(asked, _, labels):
            more = f" and {len(labels) - _SHOWN} more" if len(labels) > _SHOWN else ""
            return f"{_inner(asked)} (also searched: {', '.join(labels[:_SHOWN])}{more})"
        case Not(part):
            return f"without {_inner(part)}"
        case Or(parts):
            return " or ".join(_inner(part) for part in parts)
    return describe(node)


def _years(first: int, last: int) -> str:
    if first == last:
        return f"in {first}"
    if first == FIRST_YEAR:
        return f"until {last}"
    return f"since {first}" if last == LAST_YEAR else f"in {first} to {last}"
