"""What text could seem to be and is not: hosts in letters that look like others, turned writing."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urlsplit

_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_ENDS = {"\u202c": "embedded", "\u2069": "isolated"}


def honest_host(netloc: str) -> str:
    """A host as it may be shown: ``xn--…`` where it has letters that are not Latin.

    A Cyrillic “а” cannot be told from a Latin one by looking; the form for machines can.
    """
    labels = netloc.split(".")
    return ".".join(one if _is_latin(one) else _for_machines(one) for one in labels)


def honest_address(address: str) -> str:
    """An address whose host is shown as `honest_host` says; the rest stays as it is."""
    try:
        netloc = urlsplit(address).netloc
    except ValueError:
        return address
    return address.replace(netloc, honest_host(netloc), 1) if netloc else address


def _is_latin(label: str) -> bool:
    return all(
        char.isascii() or unicodedata.name(char, "").startswith("LATIN ")
        for char in unicodedata.normalize("NFC", label)
    )


def _for_machines(label: str) -> str:
    try:
        return label.encode("idna").decode("ascii")
    except UnicodeError:
        # Too long or forbidden: no browser opens it, but it shall not look like another either.
        return label.encode("ascii", "backslashreplace").decode("ascii")


def closed(text: str) -> str:
    """The text with every turn of the direction ended in it, so that what follows reads on."""
    if not _TURNS.search(text):
        return text
    open_turns: list[str] = []
    for found in _TURNS.finditer(text):
        if end := _ENDS.get(found[0]):
            kind = "\u202c" if end == "embedded" else "\u2069"
            if kind in open_turns:
                # What ends an isolate ends what was begun within it too.
                del open_turns[len(open_turns) - 1 - open_turns[::-1].index(kind) :]
        else:
            open_turns.append("\u202c" if found[0] <= "\u202e" else "\u2069")
    return text + "".join(reversed(open_turns))


def unturned(text: str) -> str:
    """The text without marks that turn it; letters have a direction of their own."""
    return _TURNS.sub("", text)
