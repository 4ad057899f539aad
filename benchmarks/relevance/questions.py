"""The judged questions and their two halves."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from random import Random

import yaml

FILE = Path(__file__).with_name("questions.yaml")
SEED = 2016
"""Decides which question is for tuning and which for reporting; never changed to please."""

ANSWERS, TOUCHES = 2, 1


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked, and how well each record (by key) answers it."""

    ask: str
    language: str
    kind: str
    grades: dict[str, int]


def read_questions(file: Path = FILE) -> tuple[Question, ...]:
    """All questions, in the order of the file."""
    return tuple(
        Question(
            one["ask"],
            one.get("language", "en"),
            one["kind"],
            dict.fromkeys(one.get("touches", ()), TOUCHES) | dict.fromkeys(one["answers"], ANSWERS),
        )
        for one in yaml.safe_load(file.read_text(encoding="utf-8"))
    )


def unknown_keys(questions: Iterable[Question], keys: Collection[str]) -> tuple[str, ...]:
    """Judged keys that no record has: the archive has changed, or a slip of the pen."""
    return tuple(sorted({key for one in questions for key in one.grades if key not in keys}))


def halves(questions: Iterable[Question]) -> tuple[list[Question], list[Question]]:
    """One half to tune by, one to report on, alike in languages and kinds of question."""
    chance = Random(SEED)
    mixed: list[Question] = []
    for _, alike in groupby(sorted(questions, key=_sort), key=lambda one: _sort(one)[:2]):
        group = list(alike)
        chance.shuffle(group)
        mixed += group
    return mixed[0::2], mixed[1::2]


def _sort(one: Question) -> tuple[str, str, str]:
    return one.language, one.kind, one.ask
