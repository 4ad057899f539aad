"""Finds every text of the program that is translated: the calls of ``tr`` and ``marked``.

Python is read by its own parser and the templates of pages by Jinja's, so that a text is found
wherever it stands; ``lupdate`` alone would miss those within f-strings and templates.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from jinja2 import Environment, nodes

HOME = Path(__file__).resolve().parent.parent
_NAMES = {"tr", "marked"}


class Text(NamedTuple):
    """A text to translate; ``plural``: it changes with a number."""

    context: str
    text: str
    comment: str = ""
    plural: bool = False


class Unreadable(Exception):
    """A call whose context, text or comment is not written out."""


def texts(home: Path = HOME) -> tuple[Text, ...]:
    """All texts of the program, each once, in order.

    Raises:
        Unreadable: a call cannot be read; it says where.
    """
    found: dict[Text, None] = {}
    for file in sorted((home / "vmc_desktop").rglob("*.py")):
        if file != home / "vmc_desktop" / "wording.py":
            found.update(dict.fromkeys(_of_python(file)))
    found.update(dict.fromkeys(_of_python(home / "vmc_desktop" / "wording.py", own=True)))
    for file in sorted((home / "resources" / "templates").glob("*.html")):
        found.update(dict.fromkeys(_of_template(file)))
    return tuple(sorted(found))


def as_cpp(every: tuple[Text, ...]) -> str:
    """The texts as calls in C++, the language in which ``lupdate`` knows plurals."""
    lines = ["void texts(int n) {"]
    for one in every:
        parts = [_quoted(one.context), _quoted(one.text)]
        if one.comment or one.plural:
            parts.append(_quoted(one.comment))
        if one.plural:
            parts.append("n")
        lines.append(f"    QCoreApplication::translate({', '.join(parts)});")
    return "\n".join([*lines, "}", ""])


def _quoted(text: str) -> str:
    plain = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{plain}"'


def _of_python(file: Path, own: bool = False) -> Iterator[Text]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name)):
            continue
        if node.func.id not in _NAMES:
            continue
        if node.keywords:
            raise Unreadable(f"{file}:{node.lineno}: arguments go by place")
        literal = [one.value if isinstance(one, ast.Constant) else None for one in node.args]
        if own and None in literal[:2]:
            continue
        yield _text(literal, f"{file}:{node.lineno}")


def _of_template(file: Path) -> Iterator[Text]:
    tree = Environment(autoescape=True).parse(file.read_text(encoding="utf-8"))
    for call in tree.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == "tr":
            literal = [one.value if isinstance(one, nodes.Const) else None for one in call.args]
            yield _text(literal, f"{file}:{call.lineno}")


def _text(literal: list[object], where: str) -> Text:
    said = [one for one in literal[:3] if isinstance(one, str)]
    if len(said) < min(len(literal), 3) or len(said) < 2:
        raise Unreadable(f"{where}: context, text and comment are written out")
    return Text(said[0], said[1], said[2] if len(said) > 2 else "", len(literal) > 3)
