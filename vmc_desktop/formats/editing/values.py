"""What a form shows and gives back: values as they are typed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from vmc_desktop.domain import Key

Sort = Literal[
    "line",
    "long",
    "yes",
    "row",
    "lines",
    "people",
    "media",
    "conflicts",
    "statements",
    "languages",
]
"""How a field is typed: ``row`` is words between commas, ``lines`` one a line."""


@dataclass(frozen=True, slots=True)
class Said:
    """A statement as typed: its words in CommonMark, and its sources, ``s1; s2, p. 4``."""

    words: str
    sources: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a form. ``usual`` is the value that is not written down."""

    name: str
    sort: Sort = "line"
    usual: str = ""


Value = str | tuple[str, ...] | tuple[Said, ...] | tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record stands: the file, and its name in it ("" where the file is the record's)."""

    key: Key
    file: Path
    name: str = ""
