"""Stems of folded words, language by language."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from vmc_desktop.store.index.whoosh_parts import NoStemmer, stemmer_for_language


@cache
def _stemmer(language: str) -> Callable[[str], str] | None:
    try:
        stemmer: Callable[[str], str] = stemmer_for_language(language)
    except NoStemmer:
        return None
    return stemmer


def has_stemmer(language: str) -> bool:
    """Whether words of this language (two-letter code) can be stemmed."""
    return _stemmer(language) is not None


@cache
def stem(word: str, language: str) -> str:
    """The stem of a folded word; the word itself where the language has no stemmer.

    Words with digits and words of one or two letters are names of things, not inflected.
    """
    stemmer = _stemmer(language)
    if stemmer is None or len(word) < 3 or not word.isalpha():
        return word
    try:
        return stemmer(word)
    # WORKAROUND: Whoosh 2.7.4's stemmer of Arabic fails on every word, that of Spanish on some
    # (ague). Until Whoosh goes.
    except (IndexError, re.error):
        return word
