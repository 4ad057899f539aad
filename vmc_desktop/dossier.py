"""A dossier as it goes to paper and into files: a reader's own ordered selection, read anew.

The recipe is kept by `personal`; this is what came of it with the archive as it is now.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from vmc_desktop.answers import Question
from vmc_desktop.outline import Key

KindOfEntry = Literal["record", "passage", "heading", "text", "search", "chart"]
State = Literal["", "changed", "gone"]


@dataclass(frozen=True, slots=True)
class DossierEntry:
    """One entry, in the reader's order.

    ``key`` is the record of a "record" or "passage"; None for what is the reader's own. A "chart"
    has the key of the person or topic that it counts, or the ``question`` whose hits it counts.
    ``passage`` names the place in the page of the record, as in a link (``vmc:2017/opening#3``:
    "3"); "" where it is none of the numbered ones (a question), or gone. ``text`` is the title of a
    record, the words of a passage, the heading, the own text (paragraphs are parted by blank
    lines), or the search in words; ``question`` what it asks. ``note`` is the reader's note on the
    record or passage. ``state`` says what became of it since it was added: of what is "gone",
    ``text`` is what the archive said then; ``since`` tells in words what changed.
    """

    kind: KindOfEntry
    key: Key | None = None
    passage: str = ""
    text: str = ""
    note: str = ""
    question: Question | None = None
    state: State = ""
    since: str = ""


@dataclass(frozen=True, slots=True)
class Dossier:
    """A dossier: ``key`` names it in the reader's file, ``note`` is what stands on its cover."""

    key: str
    title: str
    note: str = ""
    entries: tuple[DossierEntry, ...] = ()
