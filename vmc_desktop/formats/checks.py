"""What a text of an archive must not hold, whatever record it becomes part of.

Source: ISO 639-1 for languages of two letters; of three letters (ISO 639-3) there are thousands,
and only the shape is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

ADDRESS = "an address that begins with https://, http:// or mailto:"
LANGUAGE = "the code of a language, such as en, de or pt-BR"

_SCHEMES = frozenset({"http", "https", "mailto"})
_CODES = """
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da
de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz
ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln
lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi
pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th
ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""
_LANGUAGES = frozenset(_CODES.split())
_TAG = re.compile(r"([A-Za-z]{2,3})(?:-[A-Za-z0-9]{2,8})*\Z")
_COMMANDS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Category Cc of Unicode but tab and line feed."""


def is_language(code: str) -> bool:
    """Whether the text is the code of a language, perhaps with a region: ``de``, ``de-AT``."""
    found = _TAG.match(code)
    return found is not None and (len(found[1]) == 3 or found[1].lower() in _LANGUAGES)


def can_be_opened(address: str) -> bool:
    """Whether a reader may open the address: http, https or mailto, and nothing hidden in it."""
    try:
        scheme, place = urlsplit(address)[:2]
    except ValueError:
        return False
    return scheme in _SCHEMES and bool(place or scheme == "mailto") and address.isprintable()


def control_characters(text: str) -> Iterator[tuple[int, str]]:
    """(line from 0, "U+001B") of the characters that command a terminal and say nothing."""
    for found in _COMMANDS.finditer(text):
        yield text.count("\n", 0, found.start()), f"U+{ord(found[0]):04X}"
