"""What a wrong key may have meant."""

from __future__ import annotations

import sqlite3
from difflib import SequenceMatcher

from vmc_desktop.formats.slug import slug

_MOST = 5
_ENOUGH = 0.6
_NAMES = """
    SELECT key, title FROM records
    UNION ALL SELECT key, '' FROM people
    UNION ALL SELECT key, '' FROM topics
    UNION ALL SELECT key, alias FROM aliases
"""


def nearest(connection: sqlite3.Connection, text: str) -> tuple[str, ...]:
    """The keys most like a text that is none, best first.

    Compared are whole keys, their last segments, and the titles as they would stand in a key.
    """
    asked = "/".join(slug(part) for part in text.rpartition(":")[2].split("/") if part.strip())
    if not asked:
        return ()
    whole, last = SequenceMatcher(), SequenceMatcher()
    whole.set_seq2(asked)
    last.set_seq2(asked.rpartition("/")[2])
    found: dict[str, float] = {}
    for key, title in connection.execute(_NAMES):
        likeness = max(
            _ratio(whole, key),
            # The same slug in another place is a good guess, the very key a better one.
            0.9 * _ratio(last, key.rpartition("/")[2]),
            0.9 * _ratio(last, slug(title)) if title else 0.0,
        )
        if likeness >= _ENOUGH:
            found[key] = max(likeness, found.get(key, 0.0))
    return tuple(sorted(found, key=lambda key: (-found[key], key))[:_MOST])


def _ratio(matcher: SequenceMatcher[str], text: str) -> float:
    matcher.set_seq1(text)
    if matcher.real_quick_ratio() < _ENOUGH or matcher.quick_ratio() < _ENOUGH:
        return 0.0
    return matcher.ratio()
