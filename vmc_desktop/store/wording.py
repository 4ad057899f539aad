"""How a query was read, in words a person understands."""

from __future__ import annotations

from collections.abc import Sequence

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
from vmc_desktop.wording import marked, said, tr

_FIELDS = {
    "is": marked("Query", "only what is"),
    "has": marked("Query", "with"),
    "kind": marked("Query", "kind"),
    "topic": marked("Query", "topic"),
    "person": marked("Query", "person"),
    "speaker": marked("Query", "speaker"),
    "moderator": marked("Query", "moderator"),
    "organisation": marked("Query", "organisation"),
    "org": marked("Query", "organisation"),
    "country": marked("Query", "country"),
    "source": marked("Query", "source"),
    "year": marked("Query", "year"),
    "title": marked("Query", "title"),
}

_SHOWN = 5


def describe(node: Node | None) -> str:
    """The query in words: “return” and “skills”, speaker “hoyer”, in 2017 to 2020."""
    if node is None:
        return ""
    if not isinstance(node, And):
        return _one(node)
    asked = [part for part in node.parts if isinstance(part, Word | Phrase | Near | Or | Also)]
    rest = [part for part in node.parts if part not in asked]
    both = _and().join(_inner(p) for p in asked)
    return ", ".join(filter(None, (both, *map(_one, rest))))


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
            return quoted(typed or text, prefix)
        case Phrase(words, prefix, typed, asked_so):
            return _phrase(typed or " ".join(words), prefix, asked_so, len(words) > 1)
        case Near(left, right, distance):
            text = tr("Query", "{first} at most %n word(s) from {second}", "", distance)
            return text.format(first=_one(left), second=_one(right))
        case Years(first, last):
            return _years(first, last)
        case Filter(field, words, _, typed):
            return f"{field_name(field)} {quoted(typed or ' '.join(words))}"
        case Also(asked, _, labels):
            return f"{_inner(asked)} ({_also(labels)})"
        case Not(part):
            return tr("Query", "without {words}").format(words=_inner(part))
        case Or(parts):
            return tr("Query", " or ", "between words").join(_inner(part) for part in parts)
    return describe(node)


def field_name(field: str) -> str:
    """What a field is called within a sentence."""
    return said("Query", _FIELDS.get(field, field))


def _and() -> str:
    return tr("Query", " and ", "between words")


def quoted(text: str, prefix: bool = False) -> str:
    """Words as they are named within a sentence."""
    return tr("Query", "“{words}”").format(words=f"{text}{'…' if prefix else ''}")


def _phrase(text: str, prefix: bool, asked_so: bool, several: bool) -> str:
    words = quoted(text, prefix)
    if not asked_so:
        return words
    if several:
        return tr("Query", "the phrase {words}").format(words=words)
    return tr("Query", "exactly {words}").format(words=words)


def _also(labels: Sequence[str]) -> str:
    words = ", ".join(labels[:_SHOWN])
    if len(labels) <= _SHOWN:
        return tr("Query", "also searched: {words}").format(words=words)
    more = tr("Query", "also searched: {words} and %n more", "", len(labels) - _SHOWN)
    return more.format(words=words)


def _years(first: int, last: int) -> str:
    if first == last:
        return tr("Query", "in {year}").format(year=first)
    if first == FIRST_YEAR:
        return tr("Query", "until {year}").format(year=last)
    if last == LAST_YEAR:
        return tr("Query", "since {year}").format(year=first)
    return tr("Query", "in {first} to {last}").format(first=first, last=last)
