"""The search that stood beside the page when the window was closed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from vmc_desktop.answers import Question


@dataclass(frozen=True, slots=True)
class LeftOpen:
    """A search, None for none, with how far its list was scrolled, in pixels."""

    question: Question | None = None
    seen: int = 0


def to_words(left: LeftOpen) -> str:
    """A line for the file of settings; "" where nothing stood open."""
    question = left.question
    if question is None:
        return ""
    kept: dict[str, Any] = {"text": question.text, "chosen": question.chosen, "seen": left.seen}
    return json.dumps(kept, ensure_ascii=False)


def from_words(line: str) -> LeftOpen:
    """What such a line says; nothing, where somebody wrote something else there.

    Order and synonyms are habits, kept elsewhere: whoever asks the question puts them in.
    """
    try:
        kept = json.loads(line or "{}")
        text = str(kept.get("text", ""))
        chosen = tuple((str(name), tuple(map(str, some))) for name, some in kept.get("chosen", ()))
        seen = max(0, int(kept.get("seen", 0)))
    except (ValueError, TypeError, AttributeError, RecursionError):
        return LeftOpen()
    return LeftOpen(Question(text, chosen), seen) if text.strip() else LeftOpen()
