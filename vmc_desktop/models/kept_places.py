"""Places as they are kept for the next start: a key, and the dossier in place of its page."""

from __future__ import annotations

from vmc_desktop.domain import Key
from vmc_desktop.models.navigator import Place

_OVER = "~"
"""Stands before the id of a dossier; no key has this sign."""


def as_text(place: Place) -> str:
    """A place in one word; "" for the first page."""
    key = place.key.text if place.key is not None else ""
    return f"{key}{_OVER}{place.dossier}" if place.dossier else key


def from_text(text: str, position: int = 0) -> Place | None:
    """The place that `as_text` wrote; None: somebody else wrote there."""
    key, _, dossier = text.partition(_OVER)
    try:
        return Place(Key.parse(key) if key else None, position, dossier=dossier)
    except ValueError:
        return None
