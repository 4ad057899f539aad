"""How good a ranking is: nDCG@10, reciprocal rank and recall@20."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log2

from benchmarks.relevance.questions import ANSWERS


@dataclass(frozen=True, slots=True)
class Marks:
    """The three figures of one answer, or the means of many; 1.0 is perfect."""

    ndcg: float
    reciprocal: float
    recall: float

    @classmethod
    def mean(cls, marks: Sequence[Marks]) -> Marks:
        """The plain mean over questions."""
        count = len(marks) or 1
        return cls(
            sum(one.ndcg for one in marks) / count,
            sum(one.reciprocal for one in marks) / count,
            sum(one.recall for one in marks) / count,
        )


def judge(found: Sequence[str], grades: Mapping[str, int]) -> Marks:
    """Judge the keys found, best first, by the grades of the records."""
    return Marks(_ndcg(found[:10], grades), _reciprocal(found, grades), _recall(found[:20], grades))


def _gain(grades: Sequence[int]) -> float:
    return sum((2**grade - 1) / log2(place + 2) for place, grade in enumerate(grades))


def _ndcg(found: Sequence[str], grades: Mapping[str, int]) -> float:
    best = sorted(grades.values(), reverse=True)[:10]
    return _gain([grades.get(key, 0) for key in found]) / _gain(best)


def _reciprocal(found: Sequence[str], grades: Mapping[str, int]) -> float:
    """One over the place of the first record that answers; what only touches does not count."""
    for place, key in enumerate(found, 1):
        if grades.get(key) == ANSWERS:
            return 1 / place
    return 0.0


def _recall(found: Sequence[str], grades: Mapping[str, int]) -> float:
    return sum(key in grades for key in found) / len(grades)
