"""What the reader made, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from vmc_desktop.answers import Question


@dataclass(frozen=True, slots=True)
class KeptSearch:
    """A question that is kept: saved under a name, or (without one) asked a while ago.

    ``archive`` is the key of the archive that was asked; ``number`` names it in the file.
    """

    number: int
    question: Question
    archive: str
    created: datetime
    used: datetime
    name: str = ""
