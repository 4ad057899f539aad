"""What is typed to make a list shorter: words of which each begins one of a name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from vmc_desktop.formats.slug import fold


def asked_words(text: str) -> tuple[str, ...]:
    """What is typed into a filter, without case and accents."""
    return tuple(fold(text).split())


def holds(asked: Sequence[str], *names: str) -> bool:
    """Whether each word asked for begins a word of one of the names."""
    if not asked:
        return True
    told = [word for name in names for word in _words(name)]
    return all(any(word.startswith(one) for word in told) for one in asked)


@lru_cache(maxsize=100_000)
def _words(name: str) -> tuple[str, ...]:
    """The words of a name; kept, since the next letter asks for the same names again."""
    return tuple(fold(name).replace("-", " ").split())
