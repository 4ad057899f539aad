"""The best of many, in exact order: the highest score first, then the order of reading."""

from __future__ import annotations

import numpy as np

from vmc_desktop.store.index.arrays import Numbers

_ROWS = 32


def best(scores: Numbers, most: int | None) -> Numbers:
    """The places of the highest scores; of equal ones the first comes first.

    Only so many are sorted as are wanted: the rest is told apart by one comparison.
    """
    if most is None or most >= len(scores):
        return np.argsort(-scores, kind="stable")
    if most <= 0:
        return np.empty(0, np.intp)
    near = None
    columns = len(scores) // _ROWS
    if columns > most:
        # The highest of each column are hits themselves: as many as are wanted are not below the
        # least of the best of them, and what is below it need not be looked at.
        highest = scores[: columns * _ROWS].reshape(_ROWS, columns).max(axis=0)
        floor = np.partition(highest, columns - most)[columns - most]
        near = np.flatnonzero(scores >= floor)
        scores = scores[near]
    least = np.partition(scores, len(scores) - most)[len(scores) - most]
    above = np.flatnonzero(scores > least)
    same = np.flatnonzero(scores == least)[: most - len(above)]
    above = above[np.argsort(-scores[above], kind="stable")]
    found = np.concatenate([above, same])
    return found if near is None else near[found]


class Panels:
    """The hits by panel, or by edition for what is in no panel; the best first.

    The hits of a panel follow one another, but an edition stands before its panels and what else
    belongs to it after them.
    """

    def __init__(self, documents: Numbers, heads: Numbers, order: Numbers) -> None:
        """Group the hits.

        Args:
            documents: the hits, ascending.
            heads: the panel or edition of each of them.
            order: what is higher for a better hit, for each of them.
        """
        self._documents = documents
        self._heads = heads
        run = np.flatnonzero(np.concatenate([[True], heads[1:] != heads[:-1]]))
        highest = np.maximum.reduceat(order, run)
        # The first hit of a panel that is as good as its best decides among equal panels.
        sizes = np.diff(np.append(run, len(heads)))
        equal = np.flatnonzero(order == np.repeat(highest, sizes))
        first = equal[np.searchsorted(equal, run)]
        by_rank = np.lexsort((first, -highest))
        ranked = heads[run[by_rank]]
        _, once = np.unique(ranked, return_index=True)
        self.heads: Numbers = ranked[np.sort(once)]

    def members(self, head: int, end: int) -> Numbers:
        """The places of a panel's hits among all; ``end`` follows the last record below it."""
        first, last = self._documents.searchsorted((head, end))
        places: Numbers = np.flatnonzero(self._heads[first:last] == head)
        places += first
        return places
