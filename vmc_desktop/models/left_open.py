"""What stood open beside or over the page when the window was closed: a search, a dossier."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from vmc_desktop.answers import Question


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """A search, None for none, with how far its list was scrolled; the id of a dossier, or ""."""

    question: Question | None = None
    seen: int = 0
    dossier: str = ""


def to_words(left: LeftOpen) -> str:
    """A line for the file of settings; "" where nothing stood open."""
    question = left.question
    kept: dict[str, Any] = {}
    if question is not None:
        kept = {"text": question.text, "chosen": question.chosen, "seen": left.seen}
    if left.dossier:
        kept["dossier"] = left.dossier
    return json.dumps(kept, ensure_ascii=False) if kept else ""


def from_words(line: str) -> LeftOpen:
    """What such a line says; nothing, where somebody wrote something else there.

    Order and synonyms are habits, kept elsewhere: whoever asks the question puts them in.
    """
    try:
        kept = json.loads(line or "{}")
        text, dossier = str(kept.get("text", "")), str(kept.get("dossier", ""))
        chosen = tuple((str(name), tuple(map(str, some))) for name, some in kept.get("chosen", ()))
        seen = max(0, int(kept.get("seen", 0)))
    except (ValueError, TypeError, AttributeError, RecursionError):
        return LeftOpen()
    return LeftOpen(Question(text, chosen) if text.strip() else None, seen, dossier)
