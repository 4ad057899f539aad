"""Words as the search sees them: cut out of a text, without case, accents and ligatures.

Folding comes before stemming, so that `Weiß`, `Weiss` and `WEISS` are one word everywhere: in the
index, in the query, in what is marked on a page.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import compress

from vmc_desktop.formats.slug import fold

# Marks that may stand inside a word as characters of their own (Latin, Hebrew, Arabic, Indic).
_MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f"
# The s of a possessive ("ICMPD's") is no word.
_WORD = re.compile(
    rf"(?:(?<!['’])|(?!s(?![^\W_])))[^\W_]+(?:[{_MARKS}\u200c\u200d]+[^\W_]*)*", re.IGNORECASE
)
_PLAIN = re.compile("[a-z0-9]+")
_GAPS = bytes(code if bytes([code]).isalnum() else 32 for code in range(256))
_BETWEEN = "\0"
_GAPS_BUT_BETWEEN = _BETWEEN.encode() + _GAPS[1:]
_JOINERS = dict.fromkeys((0x200C, 0x200D))
_KNOWN_LIMIT = 100_000


class _Known(dict[str, str]):
    """Words folded before, since texts repeat their words."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _KNOWN_LIMIT:
            self.clear()
        folded = self[word] = "".join(fold(word).translate(_JOINERS).split()) or word
        return folded


_known = _Known()


def fold_word(word: str) -> str:
    """The word in small letters without marks (``İsmail`` is ``ismail``, ``Weiß`` ``weiss``).

    Never empty, never with a blank inside.
    """
    return _known[word]


def words(text: str) -> list[str]:
    """The folded words of a text, in order."""
    if text.isascii() and "'" not in text:
        # Most texts, and the same at a third of the time.
        return _PLAIN.findall(text.lower())
    return list(map(_known.__getitem__, _WORD.findall(text)))


def spaced(text: str) -> str:
    """The folded words of a text with blanks between them: what `words` gives, not cut yet."""
    if text.isascii() and "'" not in text:
        return text.lower().encode().translate(_GAPS).decode()
    return _spaced_marked(text)


# Names come again and again.
@lru_cache(maxsize=10_000)
def _spaced_marked(text: str) -> str:
    return " ".join(map(_known.__getitem__, _WORD.findall(text)))


def all_spaced(texts: Sequence[str]) -> list[str]:
    """`spaced` of each text; most are plain, and these are folded all at once."""
    are_plain = [text.isascii() and "'" not in text for text in texts]
    whole = _BETWEEN.join(compress(texts, are_plain))
    folded = whole.lower().encode().translate(_GAPS_BUT_BETWEEN).decode().split(_BETWEEN)
    if len(folded) != sum(are_plain):
        # None is plain, or one has the very character that stands between them.
        return list(map(spaced, texts))
    plain = iter(folded)
    return [
        next(plain) if is_plain else _spaced_marked(text)
        for text, is_plain in zip(texts, are_plain, strict=True)
    ]


def offsets(text: str) -> list[tuple[int, int]]:
    """(start, end) of each word of a text; agrees with `words`."""
    return [match.span() for match in _WORD.finditer(text)]
