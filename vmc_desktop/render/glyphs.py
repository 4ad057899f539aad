"""Text made fit for paper: no invisible controls, no word longer than a line, no box for a letter.

Works on the data of a sheet (dicts, lists and strings), and leaves alone what is not shown.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

NOT_SHOWN = frozenset({"about", "part", "style", "target", "anchor", "number", "paper", "language"})
"""Fields beside the page: they steer the layout, name an address or describe the file."""

_BREAK = "\u200b"
_LONGEST = 24
# Thai, Lao, Burmese, Khmer and what follows the Chinese radicals is written without spaces; Typst
# knows where to break it.
_LONG_WORD = re.compile(
    r"[^\s\u200b\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\U0001ffff-]{31,}"
)
# Marks that turn the direction of what follows; the press sets directions itself.
_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_REPORTED = re.compile(
    r'the text `"(.+?)"` could not be displayed|contains the codepoint `"(.+?)"`', re.DOTALL
)
_ESCAPED = re.compile(r"""\\(u\{([0-9a-f]+)\}|[nrt0"'\\])""")
_SHORT = {"n": "\n", "r": "\r", "t": "\t", "0": "\0", '"': '"', "'": "'", "\\": "\\"}


def shown(data: object, change: Callable[[str], str]) -> object:
    """The data with every string that stands on the page changed."""
    if isinstance(data, str):
        return change(data)
    if isinstance(data, list):
        return [shown(item, change) for item in data]
    if isinstance(data, dict):
        return {k: v if k in NOT_SHOWN else shown(v, change) for k, v in data.items()}
    return data


def plain(text: str) -> str:
    """Text without controls and without turned directions."""
    return "".join(map(_kept, unicodedata.normalize("NFC", text)))


def clean(text: str) -> str:
    """Plain text, breakable where no line could hold a word."""
    return _LONG_WORD.sub(lambda word: _breakable(word.group()), plain(text))


def missing(diagnostic: str) -> frozenset[str]:
    """The pieces of text that Typst reported as having no typeface (or as not allowed)."""
    found = (one or other for one, other in _REPORTED.findall(diagnostic))
    return frozenset(_ESCAPED.sub(_unescaped, piece) for piece in found)


def replaced(data: object, pieces: frozenset[str]) -> object:
    """The data with each of these pieces written as ``[U+4E2D]``."""
    if not pieces:
        return data
    longest_first = sorted(pieces, key=lambda piece: (-len(piece), piece))
    pattern = re.compile("|".join(map(re.escape, longest_first)))
    return shown(data, lambda text: pattern.sub(lambda m: numbered(m.group()), text))


def numbered(piece: str) -> str:
    """A piece of text by its Unicode numbers; plain ASCII in it stays."""
    return "".join(c if c.isascii() else f"[U+{ord(c):04X}]" for c in piece)


def _kept(char: str) -> str:
    if char in _TURNS:
        return ""
    match unicodedata.category(char):
        case "Cc":
            return " "
        case "Cs":
            return "\ufffd"
    return char


def _breakable(word: str) -> str:
    pieces = re.sub(r"(?<=[/?&=_.,;:+])(?=[^/\s])|(?=%)", _BREAK, word).split(_BREAK)
    return _BREAK.join(part for piece in pieces for part in _chopped(piece))


def _chopped(piece: str) -> list[str]:
    """Cuts of at most a given length, never between a letter and its marks."""
    cuts = [""]
    for char in piece:
        if len(cuts[-1]) >= _LONGEST and not unicodedata.category(char).startswith("M"):
            cuts.append("")
        cuts[-1] += char
    return cuts


def _unescaped(match: re.Match[str]) -> str:
    code = match.group(2)
    return chr(int(code, 16)) if code else _SHORT[match.group(1)]
